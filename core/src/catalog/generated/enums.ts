// Generated from schemas/enums.json by tools/generate.ts. Do not edit: change the source and run `npm run generate`.
import type { EnumSchema } from "../schema.ts";

/** Every enumeration by its AXL name. */
export const enumSchemas: Readonly<Record<string, EnumSchema>> = {
 "XAccountType": {
  "values": [
   {
    "value": "LDAP"
   },
   {
    "value": "Local"
   }
  ]
 },
 "XAuthenticationMode": {
  "values": [
   {
    "value": "By Authentication String"
   },
   {
    "value": "By Null String"
   },
   {
    "value": "By Existing Certificate (precedence to LSC)"
   },
   {
    "value": "By Existing Certificate (precedence to MIC)"
   }
  ]
 },
 "XAuthenticationType": {
  "values": [
   {
    "value": "LDAP"
   },
   {
    "value": "Local"
   }
  ]
 },
 "XAutoAnswer": {
  "values": [
   {
    "value": "Auto Answer Off"
   },
   {
    "value": "Auto Answer with Headset"
   },
   {
    "value": "Auto Answer with Speakerphone"
   }
  ]
 },
 "XBLFSDOption": {
  "values": [
   {
    "value": "Pickup"
   }
  ]
 },
 "XBarge": {
  "values": [
   {
    "value": "Off"
   },
   {
    "value": "Barge"
   },
   {
    "value": "CBarge"
   },
   {
    "value": "Default"
   }
  ]
 },
 "XCALMode": {
  "values": [
   {
    "value": "Fixed"
   },
   {
    "value": "Variable"
   }
  ]
 },
 "XCFACSSActivationPolicy": {
  "values": [
   {
    "value": "Use System Default"
   },
   {
    "value": "With Configured CSS"
   },
   {
    "value": "With Activating Device/Line CSS"
   }
  ]
 },
 "XCertificateOperation": {
  "values": [
   {
    "value": "No Pending Operation"
   },
   {
    "value": "Install/Upgrade"
   },
   {
    "value": "Delete"
   },
   {
    "value": "Troubleshoot"
   }
  ]
 },
 "XCertificateStatus": {
  "values": [
   {
    "value": "None"
   },
   {
    "value": "Operation Pending"
   },
   {
    "value": "Upgrade Success"
   },
   {
    "value": "Delete Success"
   },
   {
    "value": "Troubleshoot Success"
   },
   {
    "value": "Upgrade Failed"
   },
   {
    "value": "Delete Failed"
   },
   {
    "value": "Troubleshoot Failed"
   },
   {
    "value": "Upgrade Failed: Invalid LSC"
   },
   {
    "value": "Upgrade Failed: Invalid Authentication String"
   },
   {
    "value": "Upgrade Failed: Invalid MIC"
   },
   {
    "value": "Upgrade Failed: Invalid Credentials"
   },
   {
    "value": "Upgrade Failed: Phone Communication Failure"
   },
   {
    "value": "Upgrade Failed: Key Generation Failed/Timeout"
   },
   {
    "value": "Upgrade Failed: CA Communication Failure"
   },
   {
    "value": "Upgrade Failed: CA Rejected Connection"
   },
   {
    "value": "Upgrade Failed: User Initiated Request Late/Timedout"
   },
   {
    "value": "Delete Failed: Invalid LSC"
   },
   {
    "value": "Delete Failed: Invalid Authentication String"
   },
   {
    "value": "Delete Failed: Invalid MIC"
   },
   {
    "value": "Delete Failed: Invalid Credentials"
   },
   {
    "value": "Delete Failed: Phone Communication Failure"
   },
   {
    "value": "Delete Failed: Key Generation Failed/Timeout"
   },
   {
    "value": "Delete Failed: CA Communication Failure"
   },
   {
    "value": "Delete Failed: CA Rejected Connection"
   },
   {
    "value": "Delete Failed: User Initiated Request Late/Timedout"
   },
   {
    "value": "Troubleshoot Failed: Invalid LSC"
   },
   {
    "value": "Troubleshoot Failed: Invalid Authentication String"
   },
   {
    "value": "Troubleshoot Failed: Invalid MIC"
   },
   {
    "value": "Troubleshoot Failed: Invalid Credentials"
   },
   {
    "value": "Troubleshoot Failed: Phone Communication Failure"
   },
   {
    "value": "Troubleshoot Failed: Key Generation Failed/Timeout"
   },
   {
    "value": "Troubleshoot Failed: User Initiated Request Late/Timedout"
   },
   {
    "value": "Upgrade Failed: No Support for EC only in CAPF version 3"
   }
  ]
 },
 "XCertificateVerificationLevel": {
  "values": [
   {
    "value": "Any Certificate"
   },
   {
    "value": "Self-signed or Keystore"
   },
   {
    "value": "Keystore Only"
   }
  ]
 },
 "XClass": {
  "values": [
   {
    "value": "Phone"
   },
   {
    "value": "Gateway"
   },
   {
    "value": "Conference Bridge"
   },
   {
    "value": "Media Termination Point"
   },
   {
    "value": "Route List"
   },
   {
    "value": "Voice Mail"
   },
   {
    "value": "CTI Route Point"
   },
   {
    "value": "Music On Hold"
   },
   {
    "value": "Simulation"
   },
   {
    "value": "Pilot"
   },
   {
    "value": "GateKeeper"
   },
   {
    "value": "Add-on modules"
   },
   {
    "value": "Hidden Phone"
   },
   {
    "value": "Trunk"
   },
   {
    "value": "Tone Announcement Player"
   },
   {
    "value": "Remote Destination Profile"
   },
   {
    "value": "EMCC Base Phone Template"
   },
   {
    "value": "EMCC Base Phone"
   },
   {
    "value": "Remote Destination Profile Template"
   },
   {
    "value": "Gateway Template"
   },
   {
    "value": "UDP Template"
   },
   {
    "value": "Phone Template"
   },
   {
    "value": "Device Profile"
   },
   {
    "value": "Invalid"
   },
   {
    "value": "Interactive Voice Response"
   }
  ]
 },
 "XConnectProtocol": {
  "values": [
   {
    "value": "HTTP"
   },
   {
    "value": "HTTPS"
   },
   {
    "value": "TCP"
   },
   {
    "value": "TCP + UDP"
   },
   {
    "value": "UDP"
   },
   {
    "value": "SSL"
   },
   {
    "value": "TLS"
   },
   {
    "value": "SIP"
   },
   {
    "value": "OWA"
   },
   {
    "value": "SOAP"
   },
   {
    "value": "EWS"
   },
   {
    "value": "XMPP"
   }
  ]
 },
 "XCountry": {
  "values": [
   {
    "value": "Argentina"
   },
   {
    "value": "Australia"
   },
   {
    "value": "Austria"
   },
   {
    "value": "Belgium"
   },
   {
    "value": "Brazil"
   },
   {
    "value": "Canada"
   },
   {
    "value": "China"
   },
   {
    "value": "Colombia"
   },
   {
    "value": "Cyprus"
   },
   {
    "value": "Czech Republic"
   },
   {
    "value": "Denmark"
   },
   {
    "value": "Egypt"
   },
   {
    "value": "Finland"
   },
   {
    "value": "France"
   },
   {
    "value": "Germany"
   },
   {
    "value": "Ghana"
   },
   {
    "value": "Greece"
   },
   {
    "value": "Hong Kong"
   },
   {
    "value": "Hungary"
   },
   {
    "value": "Iceland"
   },
   {
    "value": "India"
   },
   {
    "value": "Indonesia"
   },
   {
    "value": "Ireland"
   },
   {
    "value": "Israel"
   },
   {
    "value": "Italy"
   },
   {
    "value": "Japan"
   },
   {
    "value": "Jordan"
   },
   {
    "value": "Kenya"
   },
   {
    "value": "Korea Republic"
   },
   {
    "value": "Lebanon"
   },
   {
    "value": "Luxembourg"
   },
   {
    "value": "Malaysia"
   },
   {
    "value": "Mexico"
   },
   {
    "value": "Nepal"
   },
   {
    "value": "Netherlands"
   },
   {
    "value": "New Zealand"
   },
   {
    "value": "Nigeria"
   },
   {
    "value": "Norway"
   },
   {
    "value": "Pakistan"
   },
   {
    "value": "Panama"
   },
   {
    "value": "Peru"
   },
   {
    "value": "Philippines"
   },
   {
    "value": "Poland"
   },
   {
    "value": "Portugal"
   },
   {
    "value": "Russian Federation"
   },
   {
    "value": "Saudi Arabia"
   },
   {
    "value": "Singapore"
   },
   {
    "value": "Slovakia"
   },
   {
    "value": "Slovenia"
   },
   {
    "value": "South Africa"
   },
   {
    "value": "Spain"
   },
   {
    "value": "Sweden"
   },
   {
    "value": "Switzerland"
   },
   {
    "value": "Taiwan"
   },
   {
    "value": "Thailand"
   },
   {
    "value": "TÃ¼rkiye",
    "versions": "15.0+"
   },
   {
    "value": "United Kingdom"
   },
   {
    "value": "United States"
   },
   {
    "value": "Venezuela"
   },
   {
    "value": "Zimbabwe"
   },
   {
    "value": "Itu"
   },
   {
    "value": "Chile"
   },
   {
    "value": "Bulgaria"
   },
   {
    "value": "Croatia"
   },
   {
    "value": "Romania"
   },
   {
    "value": "Serbia and Montenegro"
   },
   {
    "value": "United Arab Emirates"
   },
   {
    "value": "Oman"
   },
   {
    "value": "Kuwait"
   },
   {
    "value": "Algeria"
   },
   {
    "value": "Bahrain"
   },
   {
    "value": "Iraq"
   },
   {
    "value": "Mauritania"
   },
   {
    "value": "Republic of Montenegro"
   },
   {
    "value": "Morocco"
   },
   {
    "value": "Qatar"
   },
   {
    "value": "Republic of Serbia"
   },
   {
    "value": "Sudan"
   },
   {
    "value": "Tunisia"
   },
   {
    "value": "Vietnam"
   },
   {
    "value": "Yemen"
   },
   {
    "value": "Lithuania"
   },
   {
    "value": "Latvia"
   },
   {
    "value": "Estonia"
   },
   {
    "value": "Ukraine",
    "versions": "12.5+"
   },
   {
    "value": "Turkey",
    "versions": "11.0,11.5,12.0,12.5,14.0"
   }
  ]
 },
 "XDNDOption": {
  "values": [
   {
    "value": "Ringer Off"
   },
   {
    "value": "Call Reject"
   },
   {
    "value": "Use Common Phone Profile Setting"
   }
  ]
 },
 "XDeviceProtocol": {
  "values": [
   {
    "value": "SCCP"
   },
   {
    "value": "Digital Access PRI"
   },
   {
    "value": "H.225"
   },
   {
    "value": "Analog Access"
   },
   {
    "value": "Digital Access T1"
   },
   {
    "value": "Route Point"
   },
   {
    "value": "Unicast Bridge"
   },
   {
    "value": "Multicast Point"
   },
   {
    "value": "Inter-Cluster Trunk"
   },
   {
    "value": "RAS"
   },
   {
    "value": "Digital Access BRI"
   },
   {
    "value": "SIP"
   },
   {
    "value": "MGCP"
   },
   {
    "value": "Static SIP Mobile Subscriber"
   },
   {
    "value": "SIP Connector"
   },
   {
    "value": "Remote Destination"
   },
   {
    "value": "Mobile Smart Client"
   },
   {
    "value": "Digital Access E1 R2"
   },
   {
    "value": "CTI Remote Device"
   },
   {
    "value": "Protocol Not Specified"
   }
  ]
 },
 "XDeviceSecurityMode": {
  "values": [
   {
    "value": "Non Secure",
    "help": {
     "en": "No protection of signaling or media; Expressway rejects it for MRA.",
     "ko": "신호 처리와 미디어를 보호하지 않습니다. MRA에서는 Expressway가 거부합니다."
    }
   },
   {
    "value": "Authenticated",
    "help": {
     "en": "Signaling is signed, media is open; Expressway rejects it for MRA.",
     "ko": "신호 처리만 인증하고 미디어는 보호하지 않습니다. MRA에서는 Expressway가 거부합니다."
    }
   },
   {
    "value": "Encrypted",
    "help": {
     "en": "Signaling and media are encrypted; what MRA needs.",
     "ko": "신호 처리와 미디어를 암호화합니다. MRA에 필요한 값입니다."
    }
   }
  ]
 },
 "XDeviceTrustMode": {
  "values": [
   {
    "value": "Not Trusted"
   },
   {
    "value": "Trusted"
   }
  ]
 },
 "XECKeySize": {
  "values": [
   {
    "value": "256"
   },
   {
    "value": "384"
   },
   {
    "value": "521"
   }
  ]
 },
 "XKeyOrder": {
  "values": [
   {
    "value": "RSA Only"
   },
   {
    "value": "EC Only"
   },
   {
    "value": "EC Preferred, RSA Backup"
   }
  ]
 },
 "XKeySize": {
  "values": [
   {
    "value": "512"
   },
   {
    "value": "1024"
   },
   {
    "value": "2048"
   },
   {
    "value": "3072",
    "versions": "11.5+"
   },
   {
    "value": "4096",
    "versions": "11.5+"
   }
  ]
 },
 "XLossyNetwork": {
  "values": [
   {
    "value": "Keep Current Setting"
   },
   {
    "value": "Use System Default"
   },
   {
    "value": "Low Loss"
   },
   {
    "value": "Lossy"
   }
  ]
 },
 "XMRAPolicy": {
  "values": [
   {
    "value": "No Service",
    "help": {
     "en": "No Jabber service through Expressway.",
     "ko": "Expressway를 통한 모든 Jabber 서비스를 비활성화합니다."
    }
   },
   {
    "value": "IM & Presence only",
    "help": {
     "en": "Instant messaging and presence, but no calls.",
     "ko": "인스턴트 메시징과 프레즌스만 사용하며 통화는 할 수 없습니다."
    }
   },
   {
    "value": "IM & Presence, Voice and Video calls",
    "help": {
     "en": "Instant messaging, presence, voicemail, conferencing and calls; the default.",
     "ko": "인스턴트 메시징, 프레즌스, 음성 메일, 전화 회의 및 통화를 사용하며, 기본값입니다."
    }
   }
  ]
 },
 "XMWLPolicy": {
  "values": [
   {
    "value": "Use System Policy"
   },
   {
    "value": "Light and Prompt"
   },
   {
    "value": "Prompt Only"
   },
   {
    "value": "Light Only"
   },
   {
    "value": "None"
   }
  ]
 },
 "XModel": {
  "open": true,
  "values": [
   {
    "value": "Cisco 30 SP+"
   },
   {
    "value": "Cisco 12 SP+"
   },
   {
    "value": "Cisco 12 SP"
   },
   {
    "value": "Cisco 12 S"
   },
   {
    "value": "Cisco 30 VIP"
   },
   {
    "value": "Cisco 7910"
   },
   {
    "value": "Cisco 7960"
   },
   {
    "value": "Cisco 7940"
   },
   {
    "value": "Cisco 7935"
   },
   {
    "value": "Cisco VGC Phone"
   },
   {
    "value": "Cisco VGC Virtual Phone"
   },
   {
    "value": "Cisco ATA 186"
   },
   {
    "value": "EMCC Base Phone"
   },
   {
    "value": "SCCP Phone"
   },
   {
    "value": "Analog Access"
   },
   {
    "value": "Digital Access"
   },
   {
    "value": "Digital Access+"
   },
   {
    "value": "Digital Access WS-X6608"
   },
   {
    "value": "Analog Access WS-X6624"
   },
   {
    "value": "VGC Gateway"
   },
   {
    "value": "Conference Bridge"
   },
   {
    "value": "Conference Bridge WS-X6608"
   },
   {
    "value": "Cisco IOS Conference Bridge (HDV2)"
   },
   {
    "value": "Cisco Conference Bridge (WS-SVC-CMM)"
   },
   {
    "value": "H.323 Phone"
   },
   {
    "value": "H.323 Gateway"
   },
   {
    "value": "Music On Hold"
   },
   {
    "value": "Device Pilot"
   },
   {
    "value": "CTI Port"
   },
   {
    "value": "CTI Route Point"
   },
   {
    "value": "Voice Mail Port"
   },
   {
    "value": "Cisco IOS Software Media Termination Point (HDV2)"
   },
   {
    "value": "Cisco Media Server (WS-SVC-CMM-MS)"
   },
   {
    "value": "Cisco Video Conference Bridge (IPVC-35xx)"
   },
   {
    "value": "Cisco IOS Heterogeneous Video Conference Bridge"
   },
   {
    "value": "Cisco IOS Guaranteed Audio Video Conference Bridge"
   },
   {
    "value": "Cisco IOS Homogeneous Video Conference Bridge"
   },
   {
    "value": "Route List"
   },
   {
    "value": "Load Simulator"
   },
   {
    "value": "Media Termination Point"
   },
   {
    "value": "Media Termination Point Hardware"
   },
   {
    "value": "Cisco IOS Media Termination Point (HDV2)"
   },
   {
    "value": "Cisco Media Termination Point (WS-SVC-CMM)"
   },
   {
    "value": "Cisco 7941"
   },
   {
    "value": "Cisco 7971"
   },
   {
    "value": "MGCP Station"
   },
   {
    "value": "MGCP Trunk"
   },
   {
    "value": "GateKeeper"
   },
   {
    "value": "7914 14-Button Line Expansion Module"
   },
   {
    "value": "Trunk"
   },
   {
    "value": "Tone Announcement Player"
   },
   {
    "value": "SIP Trunk"
   },
   {
    "value": "SIP Gateway"
   },
   {
    "value": "WSM Trunk"
   },
   {
    "value": "Remote Destination Profile"
   },
   {
    "value": "7915 12-Button Line Expansion Module"
   },
   {
    "value": "7915 24-Button Line Expansion Module"
   },
   {
    "value": "7916 12-Button Line Expansion Module"
   },
   {
    "value": "7916 24-Button Line Expansion Module"
   },
   {
    "value": "CKEM 36-Button Line Expansion Module"
   },
   {
    "value": "SPA8800"
   },
   {
    "value": "Unknown MGCP Gateway"
   },
   {
    "value": "Unknown"
   },
   {
    "value": "Cisco 7985"
   },
   {
    "value": "Cisco 7911"
   },
   {
    "value": "Cisco 7961G-GE"
   },
   {
    "value": "Cisco 7941G-GE"
   },
   {
    "value": "Motorola CN622"
   },
   {
    "value": "Third-party SIP Device (Basic)"
   },
   {
    "value": "Cisco 7931"
   },
   {
    "value": "Cisco Unified Personal Communicator"
   },
   {
    "value": "Cisco 7921"
   },
   {
    "value": "Cisco 7906"
   },
   {
    "value": "Third-party SIP Device (Advanced)"
   },
   {
    "value": "Cisco TelePresence"
   },
   {
    "value": "Nokia S60"
   },
   {
    "value": "Cisco 7962"
   },
   {
    "value": "Cisco 3951"
   },
   {
    "value": "Cisco 7937"
   },
   {
    "value": "Cisco 7942"
   },
   {
    "value": "Cisco 7945"
   },
   {
    "value": "Cisco 7965"
   },
   {
    "value": "Cisco 7975"
   },
   {
    "value": "Cisco 3911"
   },
   {
    "value": "Cisco Unified Mobile Communicator"
   },
   {
    "value": "Cisco TelePresence 1000"
   },
   {
    "value": "Cisco TelePresence 3000"
   },
   {
    "value": "Cisco TelePresence 3200"
   },
   {
    "value": "Cisco TelePresence 500-37"
   },
   {
    "value": "Cisco 7925"
   },
   {
    "value": "Cisco 9971"
   },
   {
    "value": "Cisco 6921"
   },
   {
    "value": "Cisco 6941"
   },
   {
    "value": "Cisco 6961"
   },
   {
    "value": "Cisco Unified Client Services Framework"
   },
   {
    "value": "Cisco TelePresence 1300-65"
   },
   {
    "value": "Cisco TelePresence 1100"
   },
   {
    "value": "Transnova S3"
   },
   {
    "value": "BlackBerry MVS VoWifi"
   },
   {
    "value": "Cisco 9951"
   },
   {
    "value": "Cisco 8961"
   },
   {
    "value": "Cisco 6901"
   },
   {
    "value": "Cisco 6911"
   },
   {
    "value": "Cisco ATA 187"
   },
   {
    "value": "Cisco TelePresence 200"
   },
   {
    "value": "Cisco TelePresence 400"
   },
   {
    "value": "Cisco Dual Mode for iPhone"
   },
   {
    "value": "Cisco 6945"
   },
   {
    "value": "Cisco Dual Mode for Android"
   },
   {
    "value": "Cisco 7926"
   },
   {
    "value": "Cisco E20"
   },
   {
    "value": "Generic Single Screen Room System"
   },
   {
    "value": "Generic Multiple Screen Room System"
   },
   {
    "value": "Cisco TelePresence EX90"
   },
   {
    "value": "Cisco 8945"
   },
   {
    "value": "Cisco 8941"
   },
   {
    "value": "Generic Desktop Video Endpoint"
   },
   {
    "value": "Cisco TelePresence 500-32"
   },
   {
    "value": "Cisco TelePresence 1300-47"
   },
   {
    "value": "Cisco 3905"
   },
   {
    "value": "Cisco Cius"
   },
   {
    "value": "VKEM 36-Button Line Expansion Module"
   },
   {
    "value": "Cisco TelePresence TX1310-65"
   },
   {
    "value": "Cisco TelePresence MCU"
   },
   {
    "value": "Ascom IP-DECT Device"
   },
   {
    "value": "Cisco TelePresence Exchange System"
   },
   {
    "value": "Cisco TelePresence EX60"
   },
   {
    "value": "Cisco TelePresence Codec C90"
   },
   {
    "value": "Cisco TelePresence Codec C60"
   },
   {
    "value": "Cisco TelePresence Codec C40"
   },
   {
    "value": "Cisco TelePresence Quick Set C20"
   },
   {
    "value": "Cisco TelePresence Profile 42 (C20)"
   },
   {
    "value": "Cisco TelePresence Profile 42 (C60)"
   },
   {
    "value": "Cisco TelePresence Profile 52 (C40)"
   },
   {
    "value": "Cisco TelePresence Profile 52 (C60)"
   },
   {
    "value": "Cisco TelePresence Profile 52 Dual (C60)"
   },
   {
    "value": "Cisco TelePresence Profile 65 (C60)"
   },
   {
    "value": "Cisco TelePresence Profile 65 Dual (C90)"
   },
   {
    "value": "Cisco TelePresence MX200"
   },
   {
    "value": "Cisco TelePresence TX9000"
   },
   {
    "value": "Cisco TelePresence TX9200"
   },
   {
    "value": "Cisco 7821"
   },
   {
    "value": "Cisco 7841"
   },
   {
    "value": "Cisco 7861"
   },
   {
    "value": "Cisco TelePresence SX20"
   },
   {
    "value": "Cisco TelePresence MX300"
   },
   {
    "value": "IMS-integrated Mobile (Basic)"
   },
   {
    "value": "Third-party AS-SIP Endpoint"
   },
   {
    "value": "Cisco Cius SP"
   },
   {
    "value": "Cisco TelePresence Profile 42 (C40)"
   },
   {
    "value": "Cisco VXC 6215"
   },
   {
    "value": "CTI Remote Device"
   },
   {
    "value": "Usage Profile"
   },
   {
    "value": "Carrier-integrated Mobile"
   },
   {
    "value": "Universal Device Template"
   },
   {
    "value": "Cisco DX650"
   },
   {
    "value": "Cisco Unified Communications for RTX"
   },
   {
    "value": "Cisco Jabber for Tablet"
   },
   {
    "value": "Cisco 8831"
   },
   {
    "value": "Cisco ATA 190"
   },
   {
    "value": "Cisco TelePresence SX10"
   },
   {
    "value": "Cisco 8841"
   },
   {
    "value": "Cisco 8851"
   },
   {
    "value": "Cisco 8861"
   },
   {
    "value": "Cisco TelePresence SX80"
   },
   {
    "value": "Cisco TelePresence MX200 G2"
   },
   {
    "value": "Cisco TelePresence MX300 G2"
   },
   {
    "value": "Cisco 7905"
   },
   {
    "value": "Cisco 7920"
   },
   {
    "value": "Cisco 7970"
   },
   {
    "value": "Cisco 7912"
   },
   {
    "value": "Cisco 7902"
   },
   {
    "value": "Cisco IP Communicator"
   },
   {
    "value": "Cisco 7961"
   },
   {
    "value": "Cisco 7936"
   },
   {
    "value": "Analog Phone"
   },
   {
    "value": "ISDN BRI Phone"
   },
   {
    "value": "SCCP gateway virtual phone"
   },
   {
    "value": "IP-STE"
   },
   {
    "value": "Cisco TelePresence Conductor"
   },
   {
    "value": "Cisco DX80"
   },
   {
    "value": "Cisco DX70"
   },
   {
    "value": "BEKEM 36-Button Line Expansion Module"
   },
   {
    "value": "Cisco TelePresence MX700"
   },
   {
    "value": "Cisco TelePresence MX800"
   },
   {
    "value": "Cisco TelePresence IX5000"
   },
   {
    "value": "Cisco 7811"
   },
   {
    "value": "Cisco 8821",
    "versions": "11.5+"
   },
   {
    "value": "Cisco 8811"
   },
   {
    "value": "Interactive Voice Response"
   },
   {
    "value": "Cisco 8845",
    "versions": "11.5+"
   },
   {
    "value": "Cisco 8865",
    "versions": "11.5+"
   },
   {
    "value": "Cisco TelePresence MX800 Dual"
   },
   {
    "value": "Cisco 8851NR"
   },
   {
    "value": "Cisco Spark Remote Device",
    "versions": "11.5+"
   },
   {
    "value": "Cisco Webex DX80",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco TelePresence DX70",
    "versions": "11.5+"
   },
   {
    "value": "Cisco 7832",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco 8865NR",
    "versions": "11.5+"
   },
   {
    "value": "Cisco Meeting Server",
    "versions": "11.5+"
   },
   {
    "value": "Cisco Webex Room Kit",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Room 55",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Room Kit Plus",
    "versions": "11.5,12.5+"
   },
   {
    "value": "CP-8800-Video 28-Button Key Expansion Module",
    "versions": "11.5,12.5+"
   },
   {
    "value": "CP-8800-Audio 28-Button Key Expansion Module",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco 8832",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Room 70 Single",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco 8832NR",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco ATA 191",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Collaboration Mobile Convergence",
    "versions": "12.5+"
   },
   {
    "value": "Cisco Webex Room 70 Dual",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Room Kit Pro",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Room 55 Dual",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Room 70 Single G2",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Room 70 Dual G2",
    "versions": "11.5,12.5+"
   },
   {
    "value": "SIP Station",
    "versions": "12.5+"
   },
   {
    "value": "Cisco Webex Room Kit Mini",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex VDI Svc Framework",
    "versions": "12.5+"
   },
   {
    "value": "Cisco Webex Board 55",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Board 70",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Board 85",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Desk Pro",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Room Panorama",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Room 70 Panorama",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Room Phone",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco 860",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco 840",
    "versions": "11.5,14.0+"
   },
   {
    "value": "Cisco Webex Desk LE",
    "versions": "11.5,14.0+"
   },
   {
    "value": "Cisco Webex Desk",
    "versions": "14.0+"
   },
   {
    "value": "Cisco Webex Desk Mini",
    "versions": "14.0+"
   },
   {
    "value": "Cisco Webex Desk Hub",
    "versions": "14.0+"
   },
   {
    "value": "Cisco Webex Board Pro 55",
    "versions": "14.0+"
   },
   {
    "value": "Cisco Webex Board Pro 75",
    "versions": "14.0+"
   },
   {
    "value": "Cisco Webex Room Bar",
    "versions": "14.0+"
   },
   {
    "value": "Cisco 8875",
    "versions": "15.0+"
   },
   {
    "value": "Cisco 8875NR",
    "versions": "15.0+"
   },
   {
    "value": "Cisco 8851NS",
    "versions": "15.0+"
   },
   {
    "value": "Cisco 8811NS",
    "versions": "15.0+"
   },
   {
    "value": "Cisco 8841NS",
    "versions": "15.0+"
   },
   {
    "value": "Cisco Room Kit EQ",
    "versions": "15.0+"
   },
   {
    "value": "Cisco Room Bar Pro",
    "versions": "15.0+"
   },
   {
    "value": "Cisco Room Kit EQX",
    "versions": "15.0+"
   },
   {
    "value": "Cisco TelePresence DX80",
    "versions": "12.0"
   },
   {
    "value": "Cisco Spark Room Kit",
    "versions": "12.0"
   },
   {
    "value": "Cisco Spark Room Kit Plus",
    "versions": "12.0"
   }
  ]
 },
 "XNetworkLocation": {
  "values": [
   {
    "value": "OnNet"
   },
   {
    "value": "OffNet"
   },
   {
    "value": "Use System Default"
   }
  ]
 },
 "XOutboundCallRollover": {
  "values": [
   {
    "value": "No Rollover"
   },
   {
    "value": "Rollover Within Same DN"
   },
   {
    "value": "Rollover to any line"
   }
  ]
 },
 "XPacketCaptureMode": {
  "values": [
   {
    "value": "None"
   },
   {
    "value": "Batch Processing Mode"
   }
  ]
 },
 "XPartitionUsage": {
  "values": [
   {
    "value": "Intercom"
   },
   {
    "value": "Call Control Discovery Learned Pattern"
   },
   {
    "value": "General"
   },
   {
    "value": "Directory URI"
   }
  ]
 },
 "XPatternPrecedence": {
  "values": [
   {
    "value": "Flash Override"
   },
   {
    "value": "Flash"
   },
   {
    "value": "Immediate"
   },
   {
    "value": "Priority"
   },
   {
    "value": "Routine"
   },
   {
    "value": "Default"
   },
   {
    "value": "Executive Override"
   }
  ]
 },
 "XPatternUsage": {
  "values": [
   {
    "value": "CallPark"
   },
   {
    "value": "Conference"
   },
   {
    "value": "Device"
   },
   {
    "value": "Translation"
   },
   {
    "value": "Call Pick Up Group"
   },
   {
    "value": "Route"
   },
   {
    "value": "Message Waiting"
   },
   {
    "value": "Hunt Pilot"
   },
   {
    "value": "Voice Mail Port"
   },
   {
    "value": "Domain Routing"
   },
   {
    "value": "IPAddress Routing"
   },
   {
    "value": "Device template"
   },
   {
    "value": "Directed Call Park"
   },
   {
    "value": "Device Intercom"
   },
   {
    "value": "Translation Intercom"
   },
   {
    "value": "Translation Calling Party Number"
   },
   {
    "value": "Mobility Handoff"
   },
   {
    "value": "Mobility Enterprise Feature Access"
   },
   {
    "value": "Mobility IVR"
   },
   {
    "value": "Device Intercom Template"
   },
   {
    "value": "Called Party Number Transformation"
   },
   {
    "value": "Call Control Discovery Learned Pattern"
   },
   {
    "value": "Uri Routing"
   },
   {
    "value": "ILS Learned Enterprise Number"
   },
   {
    "value": "ILS Learned E164 Number"
   },
   {
    "value": "ILS Learned Enterprise Numeric Pattern"
   },
   {
    "value": "ILS Learned E164 Numeric Pattern"
   },
   {
    "value": "Alternate Number"
   },
   {
    "value": "ILS Learned URI"
   },
   {
    "value": "ILS Learned PSTN Failover Rule"
   },
   {
    "value": "ILS Imported E164 Number"
   },
   {
    "value": "Centralized Conference Number"
   },
   {
    "value": "Emergency Location ID Number"
   }
  ]
 },
 "XPhonePersonalization": {
  "values": [
   {
    "value": "Disabled"
   },
   {
    "value": "Enabled"
   },
   {
    "value": "HTTPS Only"
   },
   {
    "value": "Default"
   }
  ]
 },
 "XPhoneService": {
  "values": [
   {
    "value": "Standard IP Phone Service"
   },
   {
    "value": "Directories"
   },
   {
    "value": "Messages"
   }
  ]
 },
 "XPhoneServiceCategory": {
  "values": [
   {
    "value": "XML Service"
   },
   {
    "value": "Java MIDlet"
   },
   {
    "value": "Web Widget"
   },
   {
    "value": "Web Link"
   },
   {
    "value": "Android APK"
   }
  ]
 },
 "XPhoneServiceDisplay": {
  "values": [
   {
    "value": "Internal"
   },
   {
    "value": "External URL"
   },
   {
    "value": "Both"
   },
   {
    "value": "Default"
   }
  ]
 },
 "XPreemption": {
  "values": [
   {
    "value": "Disabled"
   },
   {
    "value": "Forceful"
   },
   {
    "value": "Default"
   }
  ]
 },
 "XPreferredMediaSource": {
  "values": [
   {
    "value": "Gateway Preferred"
   },
   {
    "value": "Phone Preferred"
   }
  ]
 },
 "XPresentationBit": {
  "values": [
   {
    "value": "Default"
   },
   {
    "value": "Allowed"
   },
   {
    "value": "Restricted"
   }
  ]
 },
 "XProduct": {
  "open": true,
  "values": [
   {
    "value": "Pilot"
   },
   {
    "value": "Cisco Catalyst 6000 T1 VoIP Gateway"
   },
   {
    "value": "Cisco Catalyst 6000 E1 VoIP Gateway"
   },
   {
    "value": "Cisco Catalyst 6000 24 port FXS Gateway"
   },
   {
    "value": "Cisco Catalyst 6000 12 port FXO Gateway"
   },
   {
    "value": "EMCC Base Phone"
   },
   {
    "value": "H.323 Client"
   },
   {
    "value": "H.323 Gateway"
   },
   {
    "value": "Cisco MGCP FXO Port"
   },
   {
    "value": "Cisco MGCP FXS Port"
   },
   {
    "value": "Cisco 12 SP+"
   },
   {
    "value": "Cisco 12 SP"
   },
   {
    "value": "Cisco 12 S"
   },
   {
    "value": "Cisco 30 SP+"
   },
   {
    "value": "Cisco 30 VIP"
   },
   {
    "value": "CTI Port"
   },
   {
    "value": "Cisco Voice Mail Port"
   },
   {
    "value": "Cisco Conference Bridge Software"
   },
   {
    "value": "Cisco Conference Bridge Hardware"
   },
   {
    "value": "Cisco Media Termination Point Software"
   },
   {
    "value": "Cisco Media Termination Point Hardware"
   },
   {
    "value": "Cisco 7935"
   },
   {
    "value": "SCCP Device"
   },
   {
    "value": "Cisco 7910"
   },
   {
    "value": "Cisco 7960"
   },
   {
    "value": "Cisco 7940"
   },
   {
    "value": "Route List"
   },
   {
    "value": "Unknown"
   },
   {
    "value": "Load Simulator"
   },
   {
    "value": "Gatekeeper"
   },
   {
    "value": "NM-1V"
   },
   {
    "value": "NM-2V"
   },
   {
    "value": "Cisco VG200"
   },
   {
    "value": "Cisco 26XX"
   },
   {
    "value": "Cisco 362X"
   },
   {
    "value": "Cisco 364X"
   },
   {
    "value": "Cisco 366X"
   },
   {
    "value": "CTI Route Point"
   },
   {
    "value": "Music On Hold"
   },
   {
    "value": "Cisco MGCP T1 Port"
   },
   {
    "value": "NM-HDV"
   },
   {
    "value": "VIC_SLOT"
   },
   {
    "value": "Cisco MGCP E1 Port"
   },
   {
    "value": "VWIC_SLOT"
   },
   {
    "value": "FLEX_SLOT"
   },
   {
    "value": "Cisco Catalyst 4224 Voice Gateway Switch"
   },
   {
    "value": "Cisco Catalyst 4000 Access Gateway  Module"
   },
   {
    "value": "Cisco IOS Conference Bridge"
   },
   {
    "value": "Cisco IOS Media Termination Point"
   },
   {
    "value": "Cisco  IAD2400"
   },
   {
    "value": "IAD2400_ANALOG"
   },
   {
    "value": "IAD2400_DIGITAL"
   },
   {
    "value": "Cisco VGC Phone"
   },
   {
    "value": "Cisco VG248 Gateway"
   },
   {
    "value": "VGC Port"
   },
   {
    "value": "Cisco VGC Virtual Phone"
   },
   {
    "value": "Cisco ATA 186"
   },
   {
    "value": "H.225 Trunk (Gatekeeper Controlled)"
   },
   {
    "value": "Inter-Cluster Trunk (Gatekeeper Controlled)"
   },
   {
    "value": "Inter-Cluster Trunk (Non-Gatekeeper Controlled)"
   },
   {
    "value": "Communication Media Module"
   },
   {
    "value": "WS-X6600"
   },
   {
    "value": "AIM-VOICE-30"
   },
   {
    "value": "NM-HDA"
   },
   {
    "value": "PA-VXA"
   },
   {
    "value": "PA-VXB"
   },
   {
    "value": "PA-VXC"
   },
   {
    "value": "PA-MCX"
   },
   {
    "value": "Annunciator"
   },
   {
    "value": "Cisco MGCP BRI Port"
   },
   {
    "value": "NM-HD-1V"
   },
   {
    "value": "NM-HD-2V"
   },
   {
    "value": "NM-HD-2VE"
   },
   {
    "value": "SIP Trunk"
   },
   {
    "value": "Cisco Conference Bridge (WS-SVC-CMM)"
   },
   {
    "value": "Cisco Media Server (WS-SVC-CMM-MS)"
   },
   {
    "value": "Cisco Media Termination Point (WS-SVC-CMM)"
   },
   {
    "value": "Cisco IOS Enhanced Software Media Termination Point"
   },
   {
    "value": "7914 14-Button Line Expansion Module"
   },
   {
    "value": "Cisco IOS Enhanced Conference Bridge"
   },
   {
    "value": "Cisco IOS Enhanced Media Termination Point"
   },
   {
    "value": "Cisco Video Conference Bridge(IPVC-35xx)"
   },
   {
    "value": "Cisco IOS Heterogeneous Video Conference Bridge"
   },
   {
    "value": "Cisco IOS Guaranteed Audio Video Conference Bridge"
   },
   {
    "value": "Cisco IOS Homogeneous Video Conference Bridge"
   },
   {
    "value": "Hunt List"
   },
   {
    "value": "SIP WSM Connection"
   },
   {
    "value": "Remote Destination Profile"
   },
   {
    "value": "Cisco 7941"
   },
   {
    "value": "Cisco 7971"
   },
   {
    "value": "Cisco 7985"
   },
   {
    "value": "Cisco 7911"
   },
   {
    "value": "Cisco 7961G-GE"
   },
   {
    "value": "Cisco 7941G-GE"
   },
   {
    "value": "7915 12-Button Line Expansion Module"
   },
   {
    "value": "7915 24-Button Line Expansion Module"
   },
   {
    "value": "7916 12-Button Line Expansion Module"
   },
   {
    "value": "7916 24-Button Line Expansion Module"
   },
   {
    "value": "CKEM 36-Button Line Expansion Module"
   },
   {
    "value": "Motorola CN622"
   },
   {
    "value": "Third-party SIP Device (Basic)"
   },
   {
    "value": "Cisco 7931"
   },
   {
    "value": "Cisco Unified Personal Communicator"
   },
   {
    "value": "Cisco 7921"
   },
   {
    "value": "Cisco 7906"
   },
   {
    "value": "Third-party SIP Device (Advanced)"
   },
   {
    "value": "Cisco TelePresence"
   },
   {
    "value": "Nokia S60"
   },
   {
    "value": "Cisco 7962"
   },
   {
    "value": "Cisco 3951"
   },
   {
    "value": "Cisco 7937"
   },
   {
    "value": "Cisco 7942"
   },
   {
    "value": "Cisco 7945"
   },
   {
    "value": "Cisco 7965"
   },
   {
    "value": "Cisco 7975"
   },
   {
    "value": "Cisco 3911"
   },
   {
    "value": "Cisco Unified Mobile Communicator"
   },
   {
    "value": "Cisco TelePresence 1000"
   },
   {
    "value": "Cisco TelePresence 3000"
   },
   {
    "value": "Cisco TelePresence 3200"
   },
   {
    "value": "Cisco TelePresence 500-37"
   },
   {
    "value": "Cisco 7925"
   },
   {
    "value": "Cisco 9971"
   },
   {
    "value": "Cisco 6921"
   },
   {
    "value": "Cisco 6941"
   },
   {
    "value": "Cisco 6961"
   },
   {
    "value": "Cisco Unified Client Services Framework"
   },
   {
    "value": "Cisco TelePresence 1300-65"
   },
   {
    "value": "Cisco TelePresence 1100"
   },
   {
    "value": "Transnova S3"
   },
   {
    "value": "Cisco 9951"
   },
   {
    "value": "Cisco 8961"
   },
   {
    "value": "Cisco 6901"
   },
   {
    "value": "Cisco 6911"
   },
   {
    "value": "Cisco ATA 187"
   },
   {
    "value": "Cisco TelePresence 200"
   },
   {
    "value": "Cisco TelePresence 400"
   },
   {
    "value": "Cisco Dual Mode for iPhone"
   },
   {
    "value": "Cisco 6945"
   },
   {
    "value": "Cisco Dual Mode for Android"
   },
   {
    "value": "Cisco 7926"
   },
   {
    "value": "Cisco E20"
   },
   {
    "value": "Generic Single Screen Room System"
   },
   {
    "value": "Generic Multiple Screen Room System"
   },
   {
    "value": "Cisco TelePresence EX90"
   },
   {
    "value": "Cisco 8945"
   },
   {
    "value": "Cisco 8941"
   },
   {
    "value": "Generic Desktop Video Endpoint"
   },
   {
    "value": "Cisco TelePresence 500-32"
   },
   {
    "value": "Cisco TelePresence 1300-47"
   },
   {
    "value": "Cisco 3905"
   },
   {
    "value": "Cisco Cius"
   },
   {
    "value": "VKEM 36-Button Line Expansion Module"
   },
   {
    "value": "Cisco TelePresence TX1310-65"
   },
   {
    "value": "Cisco TelePresence MCU"
   },
   {
    "value": "Cisco TelePresence Conductor"
   },
   {
    "value": "Cisco TelePresence Exchange System"
   },
   {
    "value": "Cisco TelePresence EX60"
   },
   {
    "value": "Cisco TelePresence Codec C90"
   },
   {
    "value": "Cisco TelePresence Codec C60"
   },
   {
    "value": "Cisco TelePresence Codec C40"
   },
   {
    "value": "Cisco TelePresence Quick Set C20"
   },
   {
    "value": "Cisco TelePresence Profile 42 (C20)"
   },
   {
    "value": "Cisco TelePresence Profile 42 (C60)"
   },
   {
    "value": "Cisco TelePresence Profile 52 (C40)"
   },
   {
    "value": "Cisco TelePresence Profile 52 (C60)"
   },
   {
    "value": "Cisco TelePresence Profile 52 Dual (C60)"
   },
   {
    "value": "Cisco TelePresence Profile 65 (C60)"
   },
   {
    "value": "Cisco TelePresence Profile 65 Dual (C90)"
   },
   {
    "value": "Cisco TelePresence MX200"
   },
   {
    "value": "Cisco TelePresence TX9000"
   },
   {
    "value": "Cisco TelePresence TX9200"
   },
   {
    "value": "Cisco 7821"
   },
   {
    "value": "Cisco 7841"
   },
   {
    "value": "Cisco 7861"
   },
   {
    "value": "Cisco TelePresence SX20"
   },
   {
    "value": "Cisco TelePresence MX300"
   },
   {
    "value": "IMS-integrated Mobile (Basic)"
   },
   {
    "value": "Third-party AS-SIP Endpoint"
   },
   {
    "value": "Cisco Cius SP"
   },
   {
    "value": "Cisco TelePresence Profile 42 (C40)"
   },
   {
    "value": "Cisco VXC 6215"
   },
   {
    "value": "CTI Remote Device"
   },
   {
    "value": "Carrier-integrated Mobile"
   },
   {
    "value": "Universal Device Template"
   },
   {
    "value": "Cisco DX650"
   },
   {
    "value": "Cisco Unified Communications for RTX"
   },
   {
    "value": "Cisco Jabber for Tablet"
   },
   {
    "value": "Cisco 8831"
   },
   {
    "value": "Cisco ATA 190"
   },
   {
    "value": "Cisco TelePresence SX10"
   },
   {
    "value": "Cisco 8841"
   },
   {
    "value": "Cisco 8851"
   },
   {
    "value": "Cisco 8861"
   },
   {
    "value": "Cisco TelePresence SX80"
   },
   {
    "value": "Cisco TelePresence MX200 G2"
   },
   {
    "value": "Cisco TelePresence MX300 G2"
   },
   {
    "value": "WS-SVC-CMM-MS"
   },
   {
    "value": "NM-4VWIC-MBRD"
   },
   {
    "value": "VNM-HDA"
   },
   {
    "value": "NM-HDV2-0PORT"
   },
   {
    "value": "NM-HDV2-1PORT"
   },
   {
    "value": "NM-HDV2-2PORT"
   },
   {
    "value": "Cisco 3745"
   },
   {
    "value": "Cisco 3725"
   },
   {
    "value": "Cisco 7905"
   },
   {
    "value": "Cisco 7920"
   },
   {
    "value": "Cisco 269X"
   },
   {
    "value": "Cisco 7970"
   },
   {
    "value": "Cisco 1760"
   },
   {
    "value": "Cisco 1751"
   },
   {
    "value": "Cisco 7912"
   },
   {
    "value": "Cisco 7902"
   },
   {
    "value": "VG224"
   },
   {
    "value": "Cisco 2821"
   },
   {
    "value": "Cisco IP Communicator"
   },
   {
    "value": "Cisco 7961"
   },
   {
    "value": "Cisco 7936"
   },
   {
    "value": "Cisco 3825"
   },
   {
    "value": "Cisco 3845"
   },
   {
    "value": "Cisco 2811"
   },
   {
    "value": "Cisco 2851"
   },
   {
    "value": "Analog Phone"
   },
   {
    "value": "ISDN BRI Phone"
   },
   {
    "value": "SCCP gateway virtual phone"
   },
   {
    "value": "IP-STE"
   },
   {
    "value": "Cisco 2801"
   },
   {
    "value": "Cisco 1861"
   },
   {
    "value": "VG204"
   },
   {
    "value": "Cisco VGD-1T3"
   },
   {
    "value": "VG202"
   },
   {
    "value": "Cisco 881"
   },
   {
    "value": "Cisco 2951"
   },
   {
    "value": "Cisco 3945"
   },
   {
    "value": "Cisco 888/887/886"
   },
   {
    "value": "Cisco 2911"
   },
   {
    "value": "Cisco 3925"
   },
   {
    "value": "Cisco 2921"
   },
   {
    "value": "Cisco 2901"
   },
   {
    "value": "Cisco 3945E"
   },
   {
    "value": "Cisco 3925E"
   },
   {
    "value": "SPA8800"
   },
   {
    "value": "C881V"
   },
   {
    "value": "C887VA-V"
   },
   {
    "value": "VG350"
   },
   {
    "value": "Cisco ISR 4451"
   },
   {
    "value": "Cisco ISR 4431"
   },
   {
    "value": "Cisco DX80"
   },
   {
    "value": "Cisco DX70"
   },
   {
    "value": "VG310"
   },
   {
    "value": "VG320"
   },
   {
    "value": "BEKEM 36-Button Line Expansion Module"
   },
   {
    "value": "Cisco ISR 4351"
   },
   {
    "value": "Cisco TelePresence MX700"
   },
   {
    "value": "Cisco TelePresence MX800"
   },
   {
    "value": "Cisco TelePresence IX5000"
   },
   {
    "value": "Cisco ISR 4331"
   },
   {
    "value": "Cisco 7811"
   },
   {
    "value": "Cisco ISR 4321"
   },
   {
    "value": "Cisco 8821",
    "versions": "11.5+"
   },
   {
    "value": "Cisco 8811"
   },
   {
    "value": "Interactive Voice Response"
   },
   {
    "value": "Cisco 8845",
    "versions": "11.5+"
   },
   {
    "value": "Cisco 8865",
    "versions": "11.5+"
   },
   {
    "value": "Cisco TelePresence MX800 Dual"
   },
   {
    "value": "Cisco 8851NR"
   },
   {
    "value": "Cisco Spark Remote Device",
    "versions": "11.5+"
   },
   {
    "value": "Cisco Webex DX80",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco TelePresence DX70",
    "versions": "11.5+"
   },
   {
    "value": "Cisco 7832",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco 8865NR",
    "versions": "11.5+"
   },
   {
    "value": "Cisco Meeting Server",
    "versions": "11.5+"
   },
   {
    "value": "Cisco Webex Room Kit",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Room 55",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Room Kit Plus",
    "versions": "11.5,12.5+"
   },
   {
    "value": "CP-8800-Audio 28-Button Key Expansion Module",
    "versions": "11.5,12.5+"
   },
   {
    "value": "CP-8800-Video 28-Button Key Expansion Module",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco 8832",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Room 70 Single",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco 8832NR",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco ATA 191",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Collaboration Mobile Convergence",
    "versions": "12.5+"
   },
   {
    "value": "Cisco Webex Room 70 Dual",
    "versions": "11.5,12.5+"
   },
   {
    "value": "VG450",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco ISR 4461",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco ENCS 5400 ISRV",
    "versions": "12.5+"
   },
   {
    "value": "VG400",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Room Kit Pro",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Room 55 Dual",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Room 70 Single G2",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Room 70 Dual G2",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco SIP FXS Port",
    "versions": "12.5+"
   },
   {
    "value": "Cisco Webex Room Kit Mini",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco C8300-1N1S-4T2X",
    "versions": "12.5+"
   },
   {
    "value": "Cisco C8300-2N2S-4T2X/6T",
    "versions": "12.5+"
   },
   {
    "value": "Cisco C8200/L-1N-4T",
    "versions": "12.5+"
   },
   {
    "value": "Cisco C8300-1N1S-6T",
    "versions": "12.5+"
   },
   {
    "value": "Cisco Webex VDI Svc Framework",
    "versions": "12.5+"
   },
   {
    "value": "Cisco Webex Board 55",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Board 70",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Board 85",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Desk Pro",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Room Panorama",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Room 70 Panorama",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco Webex Room Phone",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco 860",
    "versions": "11.5,12.5+"
   },
   {
    "value": "Cisco 840",
    "versions": "11.5,14.0+"
   },
   {
    "value": "VG420",
    "versions": "12.5+"
   },
   {
    "value": "Cisco Webex Desk LE",
    "versions": "11.5,14.0+"
   },
   {
    "value": "Cisco Webex Desk",
    "versions": "14.0+"
   },
   {
    "value": "Cisco Webex Desk Mini",
    "versions": "14.0+"
   },
   {
    "value": "Cisco Webex Desk Hub",
    "versions": "14.0+"
   },
   {
    "value": "Cisco Webex Board Pro 55",
    "versions": "14.0+"
   },
   {
    "value": "Cisco Webex Board Pro 75",
    "versions": "14.0+"
   },
   {
    "value": "Cisco Webex Room Bar",
    "versions": "14.0+"
   },
   {
    "value": "Cisco 8875",
    "versions": "15.0+"
   },
   {
    "value": "Cisco 8875NR",
    "versions": "15.0+"
   },
   {
    "value": "Cisco 8851NS",
    "versions": "15.0+"
   },
   {
    "value": "Cisco 8811NS",
    "versions": "15.0+"
   },
   {
    "value": "Cisco 8841NS",
    "versions": "15.0+"
   },
   {
    "value": "Cisco Room Kit EQ",
    "versions": "15.0+"
   },
   {
    "value": "VG410",
    "versions": "15.0+"
   },
   {
    "value": "Cisco Room Bar Pro",
    "versions": "15.0+"
   },
   {
    "value": "Cisco Room Kit EQX",
    "versions": "15.0+"
   },
   {
    "value": "Cisco TelePresence DX80",
    "versions": "12.0"
   },
   {
    "value": "Cisco Spark Room Kit",
    "versions": "12.0"
   },
   {
    "value": "Cisco Spark Room Kit Plus",
    "versions": "12.0"
   }
  ]
 },
 "XProtocolSide": {
  "values": [
   {
    "value": "Network"
   },
   {
    "value": "User"
   }
  ]
 },
 "XRecordingFlag": {
  "values": [
   {
    "value": "Call Recording Disabled"
   },
   {
    "value": "Automatic Call Recording Enabled"
   },
   {
    "value": "Selective Call Recording Enabled"
   }
  ]
 },
 "XReleaseCauseValue": {
  "values": [
   {
    "value": "No Error"
   },
   {
    "value": "Unallocated Number"
   },
   {
    "value": "Call Rejected"
   },
   {
    "value": "Number Changed"
   },
   {
    "value": "Invalid Number Format"
   },
   {
    "value": "Precedence Level Exceeded"
   }
  ]
 },
 "XRevertPriority": {
  "values": [
   {
    "value": "Default"
   },
   {
    "value": "Highest"
   }
  ]
 },
 "XRingSetting": {
  "values": [
   {
    "value": "Use System Default"
   },
   {
    "value": "Disable"
   },
   {
    "value": "Flash Only"
   },
   {
    "value": "Ring Once"
   },
   {
    "value": "Ring"
   },
   {
    "value": "Beep Only"
   }
  ]
 },
 "XSIPCodec": {
  "values": [
   {
    "value": "711ulaw"
   },
   {
    "value": "711alaw"
   },
   {
    "value": "G729/G729a"
   },
   {
    "value": "G729b/G729ab"
   }
  ]
 },
 "XScheduleUnit": {
  "values": [
   {
    "value": "HOUR"
   },
   {
    "value": "DAY"
   },
   {
    "value": "WEEK"
   },
   {
    "value": "MONTH"
   }
  ]
 },
 "XStatus": {
  "values": [
   {
    "value": "Off",
    "help": {
     "en": "Switched off.",
     "ko": "사용하지 않습니다."
    }
   },
   {
    "value": "On",
    "help": {
     "en": "Switched on.",
     "ko": "사용합니다."
    }
   },
   {
    "value": "Default",
    "help": {
     "en": "As the level above says: device pool, common settings or service parameter.",
     "ko": "디바이스 풀, 공통 설정 또는 서비스 파라미터 등 상위 설정을 따릅니다."
    }
   }
  ]
 },
 "XTimeZone": {
  "values": [
   {
    "value": "Africa/Abidjan"
   },
   {
    "value": "Africa/Accra"
   },
   {
    "value": "Africa/Addis_Ababa"
   },
   {
    "value": "Africa/Algiers"
   },
   {
    "value": "Africa/Asmara"
   },
   {
    "value": "Africa/Bamako"
   },
   {
    "value": "Africa/Bangui"
   },
   {
    "value": "Africa/Banjul"
   },
   {
    "value": "Africa/Bissau"
   },
   {
    "value": "Africa/Blantyre"
   },
   {
    "value": "Africa/Brazzaville"
   },
   {
    "value": "Africa/Bujumbura"
   },
   {
    "value": "Africa/Cairo"
   },
   {
    "value": "Africa/Casablanca"
   },
   {
    "value": "Africa/Ceuta"
   },
   {
    "value": "Africa/Conakry"
   },
   {
    "value": "Africa/Dakar"
   },
   {
    "value": "Africa/Dar_es_Salaam"
   },
   {
    "value": "Africa/Djibouti"
   },
   {
    "value": "Africa/Douala"
   },
   {
    "value": "Africa/El_Aaiun"
   },
   {
    "value": "Africa/Freetown"
   },
   {
    "value": "Africa/Gaborone"
   },
   {
    "value": "Africa/Harare"
   },
   {
    "value": "Africa/Johannesburg"
   },
   {
    "value": "Africa/Juba"
   },
   {
    "value": "Africa/Kampala"
   },
   {
    "value": "Africa/Khartoum"
   },
   {
    "value": "Africa/Kigali"
   },
   {
    "value": "Africa/Kinshasa"
   },
   {
    "value": "Africa/Lagos"
   },
   {
    "value": "Africa/Libreville"
   },
   {
    "value": "Africa/Lome"
   },
   {
    "value": "Africa/Luanda"
   },
   {
    "value": "Africa/Lubumbashi"
   },
   {
    "value": "Africa/Lusaka"
   },
   {
    "value": "Africa/Malabo"
   },
   {
    "value": "Africa/Maputo"
   },
   {
    "value": "Africa/Maseru"
   },
   {
    "value": "Africa/Mbabane"
   },
   {
    "value": "Africa/Mogadishu"
   },
   {
    "value": "Africa/Monrovia"
   },
   {
    "value": "Africa/Nairobi"
   },
   {
    "value": "Africa/Ndjamena"
   },
   {
    "value": "Africa/Niamey"
   },
   {
    "value": "Africa/Nouakchott"
   },
   {
    "value": "Africa/Ouagadougou"
   },
   {
    "value": "Africa/Porto-Novo"
   },
   {
    "value": "Africa/Sao_Tome"
   },
   {
    "value": "Africa/Tripoli"
   },
   {
    "value": "Africa/Tunis"
   },
   {
    "value": "Africa/Windhoek"
   },
   {
    "value": "America/Adak"
   },
   {
    "value": "America/Anchorage"
   },
   {
    "value": "America/Anguilla"
   },
   {
    "value": "America/Antigua"
   },
   {
    "value": "America/Araguaina"
   },
   {
    "value": "America/Argentina/Buenos_Aires"
   },
   {
    "value": "America/Argentina/Catamarca"
   },
   {
    "value": "America/Argentina/Cordoba"
   },
   {
    "value": "America/Argentina/Jujuy"
   },
   {
    "value": "America/Argentina/La_Rioja"
   },
   {
    "value": "America/Argentina/Mendoza"
   },
   {
    "value": "America/Argentina/Rio_Gallegos"
   },
   {
    "value": "America/Argentina/Salta"
   },
   {
    "value": "America/Argentina/San_Juan"
   },
   {
    "value": "America/Argentina/San_Luis"
   },
   {
    "value": "America/Argentina/Tucuman"
   },
   {
    "value": "America/Argentina/Ushuaia"
   },
   {
    "value": "America/Aruba"
   },
   {
    "value": "America/Asuncion"
   },
   {
    "value": "America/Atikokan"
   },
   {
    "value": "America/Bahia"
   },
   {
    "value": "America/Bahia_Banderas"
   },
   {
    "value": "America/Barbados"
   },
   {
    "value": "America/Belem"
   },
   {
    "value": "America/Belize"
   },
   {
    "value": "America/Blanc-Sablon"
   },
   {
    "value": "America/Boa_Vista"
   },
   {
    "value": "America/Bogota"
   },
   {
    "value": "America/Boise"
   },
   {
    "value": "America/Cambridge_Bay"
   },
   {
    "value": "America/Campo_Grande"
   },
   {
    "value": "America/Cancun"
   },
   {
    "value": "America/Caracas"
   },
   {
    "value": "America/Cayenne"
   },
   {
    "value": "America/Cayman"
   },
   {
    "value": "America/Chicago"
   },
   {
    "value": "America/Chihuahua"
   },
   {
    "value": "America/Costa_Rica"
   },
   {
    "value": "America/Creston"
   },
   {
    "value": "America/Cuiaba"
   },
   {
    "value": "America/Curacao"
   },
   {
    "value": "America/Danmarkshavn"
   },
   {
    "value": "America/Dawson"
   },
   {
    "value": "America/Dawson_Creek"
   },
   {
    "value": "America/Denver"
   },
   {
    "value": "America/Detroit"
   },
   {
    "value": "America/Dominica"
   },
   {
    "value": "America/Edmonton"
   },
   {
    "value": "America/Eirunepe"
   },
   {
    "value": "America/El_Salvador"
   },
   {
    "value": "America/Fortaleza"
   },
   {
    "value": "America/Glace_Bay"
   },
   {
    "value": "America/Godthab"
   },
   {
    "value": "America/Goose_Bay"
   },
   {
    "value": "America/Grand_Turk"
   },
   {
    "value": "America/Grenada"
   },
   {
    "value": "America/Guadeloupe"
   },
   {
    "value": "America/Guatemala"
   },
   {
    "value": "America/Guayaquil"
   },
   {
    "value": "America/Guyana"
   },
   {
    "value": "America/Halifax"
   },
   {
    "value": "America/Havana"
   },
   {
    "value": "America/Hermosillo"
   },
   {
    "value": "America/Indiana/Indianapolis"
   },
   {
    "value": "America/Indiana/Knox"
   },
   {
    "value": "America/Indiana/Marengo"
   },
   {
    "value": "America/Indiana/Petersburg"
   },
   {
    "value": "America/Indiana/Tell_City"
   },
   {
    "value": "America/Indiana/Vevay"
   },
   {
    "value": "America/Indiana/Vincennes"
   },
   {
    "value": "America/Indiana/Winamac"
   },
   {
    "value": "America/Inuvik"
   },
   {
    "value": "America/Iqaluit"
   },
   {
    "value": "America/Jamaica"
   },
   {
    "value": "America/Juneau"
   },
   {
    "value": "America/Kentucky/Louisville"
   },
   {
    "value": "America/Kentucky/Monticello"
   },
   {
    "value": "America/Kralendijk"
   },
   {
    "value": "America/La_Paz"
   },
   {
    "value": "America/Lima"
   },
   {
    "value": "America/Los_Angeles"
   },
   {
    "value": "America/Lower_Princes"
   },
   {
    "value": "America/Maceio"
   },
   {
    "value": "America/Managua"
   },
   {
    "value": "America/Manaus"
   },
   {
    "value": "America/Marigot"
   },
   {
    "value": "America/Martinique"
   },
   {
    "value": "America/Matamoros"
   },
   {
    "value": "America/Mazatlan"
   },
   {
    "value": "America/Menominee"
   },
   {
    "value": "America/Merida"
   },
   {
    "value": "America/Metlakatla"
   },
   {
    "value": "America/Mexico_City"
   },
   {
    "value": "America/Miquelon"
   },
   {
    "value": "America/Moncton"
   },
   {
    "value": "America/Monterrey"
   },
   {
    "value": "America/Montevideo"
   },
   {
    "value": "America/Montreal"
   },
   {
    "value": "America/Montserrat"
   },
   {
    "value": "America/Nassau"
   },
   {
    "value": "America/New_York"
   },
   {
    "value": "America/Nipigon"
   },
   {
    "value": "America/Nome"
   },
   {
    "value": "America/Noronha"
   },
   {
    "value": "America/North_Dakota/Beulah"
   },
   {
    "value": "America/North_Dakota/Center"
   },
   {
    "value": "America/North_Dakota/New_Salem"
   },
   {
    "value": "America/Ojinaga"
   },
   {
    "value": "America/Panama"
   },
   {
    "value": "America/Pangnirtung"
   },
   {
    "value": "America/Paramaribo"
   },
   {
    "value": "America/Phoenix"
   },
   {
    "value": "America/Port-au-Prince"
   },
   {
    "value": "America/Port_of_Spain"
   },
   {
    "value": "America/Porto_Velho"
   },
   {
    "value": "America/Puerto_Rico"
   },
   {
    "value": "America/Rainy_River"
   },
   {
    "value": "America/Rankin_Inlet"
   },
   {
    "value": "America/Recife"
   },
   {
    "value": "America/Regina"
   },
   {
    "value": "America/Resolute"
   },
   {
    "value": "America/Rio_Branco"
   },
   {
    "value": "America/Santa_Isabel"
   },
   {
    "value": "America/Santarem"
   },
   {
    "value": "America/Santiago"
   },
   {
    "value": "America/Santo_Domingo"
   },
   {
    "value": "America/Sao_Paulo"
   },
   {
    "value": "America/Scoresbysund"
   },
   {
    "value": "America/Shiprock"
   },
   {
    "value": "America/Sitka"
   },
   {
    "value": "America/St_Barthelemy"
   },
   {
    "value": "America/St_Johns"
   },
   {
    "value": "America/St_Kitts"
   },
   {
    "value": "America/St_Lucia"
   },
   {
    "value": "America/St_Thomas"
   },
   {
    "value": "America/St_Vincent"
   },
   {
    "value": "America/Swift_Current"
   },
   {
    "value": "America/Tegucigalpa"
   },
   {
    "value": "America/Thule"
   },
   {
    "value": "America/Thunder_Bay"
   },
   {
    "value": "America/Tijuana"
   },
   {
    "value": "America/Toronto"
   },
   {
    "value": "America/Tortola"
   },
   {
    "value": "America/Vancouver"
   },
   {
    "value": "America/Whitehorse"
   },
   {
    "value": "America/Winnipeg"
   },
   {
    "value": "America/Yakutat"
   },
   {
    "value": "America/Yellowknife"
   },
   {
    "value": "Antarctica/Casey"
   },
   {
    "value": "Antarctica/Davis"
   },
   {
    "value": "Antarctica/DumontDUrville"
   },
   {
    "value": "Antarctica/Macquarie"
   },
   {
    "value": "Antarctica/Mawson"
   },
   {
    "value": "Antarctica/McMurdo"
   },
   {
    "value": "Antarctica/Palmer"
   },
   {
    "value": "Antarctica/Rothera"
   },
   {
    "value": "Antarctica/South_Pole"
   },
   {
    "value": "Antarctica/Syowa"
   },
   {
    "value": "Antarctica/Vostok"
   },
   {
    "value": "Arctic/Longyearbyen"
   },
   {
    "value": "Asia/Aden"
   },
   {
    "value": "Asia/Almaty"
   },
   {
    "value": "Asia/Amman"
   },
   {
    "value": "Asia/Anadyr"
   },
   {
    "value": "Asia/Aqtau"
   },
   {
    "value": "Asia/Aqtobe"
   },
   {
    "value": "Asia/Ashgabat"
   },
   {
    "value": "Asia/Baghdad"
   },
   {
    "value": "Asia/Bahrain"
   },
   {
    "value": "Asia/Baku"
   },
   {
    "value": "Asia/Bangkok"
   },
   {
    "value": "Asia/Beirut"
   },
   {
    "value": "Asia/Bishkek"
   },
   {
    "value": "Asia/Brunei"
   },
   {
    "value": "Asia/Choibalsan"
   },
   {
    "value": "Asia/Chongqing"
   },
   {
    "value": "Asia/Colombo"
   },
   {
    "value": "Asia/Damascus"
   },
   {
    "value": "Asia/Dhaka"
   },
   {
    "value": "Asia/Dili"
   },
   {
    "value": "Asia/Dubai"
   },
   {
    "value": "Asia/Dushanbe"
   },
   {
    "value": "Asia/Gaza"
   },
   {
    "value": "Asia/Harbin"
   },
   {
    "value": "Asia/Hebron"
   },
   {
    "value": "Asia/Ho_Chi_Minh"
   },
   {
    "value": "Asia/Hong_Kong"
   },
   {
    "value": "Asia/Hovd"
   },
   {
    "value": "Asia/Irkutsk"
   },
   {
    "value": "Asia/Istanbul"
   },
   {
    "value": "Asia/Jakarta"
   },
   {
    "value": "Asia/Jayapura"
   },
   {
    "value": "Asia/Jerusalem"
   },
   {
    "value": "Asia/Kabul"
   },
   {
    "value": "Asia/Kamchatka"
   },
   {
    "value": "Asia/Karachi"
   },
   {
    "value": "Asia/Kashgar"
   },
   {
    "value": "Asia/Kathmandu"
   },
   {
    "value": "Asia/Kolkata"
   },
   {
    "value": "Asia/Krasnoyarsk"
   },
   {
    "value": "Asia/Kuala_Lumpur"
   },
   {
    "value": "Asia/Kuching"
   },
   {
    "value": "Asia/Kuwait"
   },
   {
    "value": "Asia/Macau"
   },
   {
    "value": "Asia/Magadan"
   },
   {
    "value": "Asia/Makassar"
   },
   {
    "value": "Asia/Manila"
   },
   {
    "value": "Asia/Muscat"
   },
   {
    "value": "Asia/Nicosia"
   },
   {
    "value": "Asia/Novokuznetsk"
   },
   {
    "value": "Asia/Novosibirsk"
   },
   {
    "value": "Asia/Omsk"
   },
   {
    "value": "Asia/Oral"
   },
   {
    "value": "Asia/Phnom_Penh"
   },
   {
    "value": "Asia/Pontianak"
   },
   {
    "value": "Asia/Pyongyang"
   },
   {
    "value": "Asia/Qatar"
   },
   {
    "value": "Asia/Qyzylorda"
   },
   {
    "value": "Asia/Rangoon"
   },
   {
    "value": "Asia/Riyadh"
   },
   {
    "value": "Asia/Riyadh87"
   },
   {
    "value": "Asia/Riyadh88"
   },
   {
    "value": "Asia/Riyadh89"
   },
   {
    "value": "Asia/Sakhalin"
   },
   {
    "value": "Asia/Samarkand"
   },
   {
    "value": "Asia/Seoul"
   },
   {
    "value": "Asia/Shanghai"
   },
   {
    "value": "Asia/Singapore"
   },
   {
    "value": "Asia/Taipei"
   },
   {
    "value": "Asia/Tashkent"
   },
   {
    "value": "Asia/Tbilisi"
   },
   {
    "value": "Asia/Tehran"
   },
   {
    "value": "Asia/Thimphu"
   },
   {
    "value": "Asia/Tokyo"
   },
   {
    "value": "Asia/Ulaanbaatar"
   },
   {
    "value": "Asia/Urumqi"
   },
   {
    "value": "Asia/Vientiane"
   },
   {
    "value": "Asia/Vladivostok"
   },
   {
    "value": "Asia/Yakutsk"
   },
   {
    "value": "Asia/Yekaterinburg"
   },
   {
    "value": "Asia/Yerevan"
   },
   {
    "value": "Atlantic/Azores"
   },
   {
    "value": "Atlantic/Bermuda"
   },
   {
    "value": "Atlantic/Canary"
   },
   {
    "value": "Atlantic/Cape_Verde"
   },
   {
    "value": "Atlantic/Faroe"
   },
   {
    "value": "Atlantic/Madeira"
   },
   {
    "value": "Atlantic/Reykjavik"
   },
   {
    "value": "Atlantic/South_Georgia"
   },
   {
    "value": "Atlantic/St_Helena"
   },
   {
    "value": "Atlantic/Stanley"
   },
   {
    "value": "Australia/Adelaide"
   },
   {
    "value": "Australia/Brisbane"
   },
   {
    "value": "Australia/Broken_Hill"
   },
   {
    "value": "Australia/Currie"
   },
   {
    "value": "Australia/Darwin"
   },
   {
    "value": "Australia/Eucla"
   },
   {
    "value": "Australia/Hobart"
   },
   {
    "value": "Australia/Lindeman"
   },
   {
    "value": "Australia/Lord_Howe"
   },
   {
    "value": "Australia/Melbourne"
   },
   {
    "value": "Australia/Perth"
   },
   {
    "value": "Australia/Sydney"
   },
   {
    "value": "CET"
   },
   {
    "value": "CST6CDT"
   },
   {
    "value": "EET"
   },
   {
    "value": "EST"
   },
   {
    "value": "EST5EDT"
   },
   {
    "value": "Etc/GMT"
   },
   {
    "value": "Etc/GMT+0"
   },
   {
    "value": "Etc/GMT+1"
   },
   {
    "value": "Etc/GMT+10"
   },
   {
    "value": "Etc/GMT+11"
   },
   {
    "value": "Etc/GMT+12"
   },
   {
    "value": "Etc/GMT+2"
   },
   {
    "value": "Etc/GMT+3"
   },
   {
    "value": "Etc/GMT+4"
   },
   {
    "value": "Etc/GMT+5"
   },
   {
    "value": "Etc/GMT+6"
   },
   {
    "value": "Etc/GMT+7"
   },
   {
    "value": "Etc/GMT+8"
   },
   {
    "value": "Etc/GMT+9"
   },
   {
    "value": "Etc/GMT-0"
   },
   {
    "value": "Etc/GMT-1"
   },
   {
    "value": "Etc/GMT-10"
   },
   {
    "value": "Etc/GMT-11"
   },
   {
    "value": "Etc/GMT-12"
   },
   {
    "value": "Etc/GMT-13"
   },
   {
    "value": "Etc/GMT-14"
   },
   {
    "value": "Etc/GMT-2"
   },
   {
    "value": "Etc/GMT-3"
   },
   {
    "value": "Etc/GMT-4"
   },
   {
    "value": "Etc/GMT-5"
   },
   {
    "value": "Etc/GMT-6"
   },
   {
    "value": "Etc/GMT-7"
   },
   {
    "value": "Etc/GMT-8"
   },
   {
    "value": "Etc/GMT-9"
   },
   {
    "value": "Etc/GMT0"
   },
   {
    "value": "Etc/Greenwich"
   },
   {
    "value": "Etc/UCT"
   },
   {
    "value": "Etc/UTC"
   },
   {
    "value": "Etc/Universal"
   },
   {
    "value": "Etc/Zulu"
   },
   {
    "value": "Europe/Amsterdam"
   },
   {
    "value": "Europe/Andorra"
   },
   {
    "value": "Europe/Athens"
   },
   {
    "value": "Europe/Belgrade"
   },
   {
    "value": "Europe/Berlin"
   },
   {
    "value": "Europe/Bratislava"
   },
   {
    "value": "Europe/Brussels"
   },
   {
    "value": "Europe/Bucharest"
   },
   {
    "value": "Europe/Budapest"
   },
   {
    "value": "Europe/Chisinau"
   },
   {
    "value": "Europe/Copenhagen"
   },
   {
    "value": "Europe/Dublin"
   },
   {
    "value": "Europe/Gibraltar"
   },
   {
    "value": "Europe/Guernsey"
   },
   {
    "value": "Europe/Helsinki"
   },
   {
    "value": "Europe/Isle_of_Man"
   },
   {
    "value": "Europe/Istanbul"
   },
   {
    "value": "Europe/Jersey"
   },
   {
    "value": "Europe/Kaliningrad"
   },
   {
    "value": "Europe/Kiev"
   },
   {
    "value": "Europe/Lisbon"
   },
   {
    "value": "Europe/Ljubljana"
   },
   {
    "value": "Europe/London"
   },
   {
    "value": "Europe/Luxembourg"
   },
   {
    "value": "Europe/Madrid"
   },
   {
    "value": "Europe/Malta"
   },
   {
    "value": "Europe/Mariehamn"
   },
   {
    "value": "Europe/Minsk"
   },
   {
    "value": "Europe/Monaco"
   },
   {
    "value": "Europe/Moscow"
   },
   {
    "value": "Europe/Nicosia"
   },
   {
    "value": "Europe/Oslo"
   },
   {
    "value": "Europe/Paris"
   },
   {
    "value": "Europe/Podgorica"
   },
   {
    "value": "Europe/Prague"
   },
   {
    "value": "Europe/Riga"
   },
   {
    "value": "Europe/Rome"
   },
   {
    "value": "Europe/Samara"
   },
   {
    "value": "Europe/San_Marino"
   },
   {
    "value": "Europe/Sarajevo"
   },
   {
    "value": "Europe/Simferopol"
   },
   {
    "value": "Europe/Skopje"
   },
   {
    "value": "Europe/Sofia"
   },
   {
    "value": "Europe/Stockholm"
   },
   {
    "value": "Europe/Tallinn"
   },
   {
    "value": "Europe/Tirane"
   },
   {
    "value": "Europe/Uzhgorod"
   },
   {
    "value": "Europe/Vaduz"
   },
   {
    "value": "Europe/Vatican"
   },
   {
    "value": "Europe/Vienna"
   },
   {
    "value": "Europe/Vilnius"
   },
   {
    "value": "Europe/Volgograd"
   },
   {
    "value": "Europe/Warsaw"
   },
   {
    "value": "Europe/Zagreb"
   },
   {
    "value": "Europe/Zaporozhye"
   },
   {
    "value": "Europe/Zurich"
   },
   {
    "value": "HST"
   },
   {
    "value": "Indian/Antananarivo"
   },
   {
    "value": "Indian/Chagos"
   },
   {
    "value": "Indian/Christmas"
   },
   {
    "value": "Indian/Cocos"
   },
   {
    "value": "Indian/Comoro"
   },
   {
    "value": "Indian/Kerguelen"
   },
   {
    "value": "Indian/Mahe"
   },
   {
    "value": "Indian/Maldives"
   },
   {
    "value": "Indian/Mauritius"
   },
   {
    "value": "Indian/Mayotte"
   },
   {
    "value": "Indian/Reunion"
   },
   {
    "value": "MET"
   },
   {
    "value": "MST"
   },
   {
    "value": "MST7MDT"
   },
   {
    "value": "Mideast/Riyadh87"
   },
   {
    "value": "Mideast/Riyadh88"
   },
   {
    "value": "Mideast/Riyadh89"
   },
   {
    "value": "PST8PDT"
   },
   {
    "value": "Pacific/Apia"
   },
   {
    "value": "Pacific/Auckland"
   },
   {
    "value": "Pacific/Chatham"
   },
   {
    "value": "Pacific/Chuuk"
   },
   {
    "value": "Pacific/Easter"
   },
   {
    "value": "Pacific/Efate"
   },
   {
    "value": "Pacific/Enderbury"
   },
   {
    "value": "Pacific/Fakaofo"
   },
   {
    "value": "Pacific/Fiji"
   },
   {
    "value": "Pacific/Funafuti"
   },
   {
    "value": "Pacific/Galapagos"
   },
   {
    "value": "Pacific/Gambier"
   },
   {
    "value": "Pacific/Guadalcanal"
   },
   {
    "value": "Pacific/Guam"
   },
   {
    "value": "Pacific/Honolulu"
   },
   {
    "value": "Pacific/Johnston"
   },
   {
    "value": "Pacific/Kiritimati"
   },
   {
    "value": "Pacific/Kosrae"
   },
   {
    "value": "Pacific/Kwajalein"
   },
   {
    "value": "Pacific/Majuro"
   },
   {
    "value": "Pacific/Marquesas"
   },
   {
    "value": "Pacific/Midway"
   },
   {
    "value": "Pacific/Nauru"
   },
   {
    "value": "Pacific/Niue"
   },
   {
    "value": "Pacific/Norfolk"
   },
   {
    "value": "Pacific/Noumea"
   },
   {
    "value": "Pacific/Pago_Pago"
   },
   {
    "value": "Pacific/Palau"
   },
   {
    "value": "Pacific/Pitcairn"
   },
   {
    "value": "Pacific/Pohnpei"
   },
   {
    "value": "Pacific/Port_Moresby"
   },
   {
    "value": "Pacific/Rarotonga"
   },
   {
    "value": "Pacific/Saipan"
   },
   {
    "value": "Pacific/Tahiti"
   },
   {
    "value": "Pacific/Tarawa"
   },
   {
    "value": "Pacific/Tongatapu"
   },
   {
    "value": "Pacific/Wake"
   },
   {
    "value": "Pacific/Wallis"
   },
   {
    "value": "US/Pacific-New"
   },
   {
    "value": "WET"
   }
  ]
 },
 "XTransport": {
  "values": [
   {
    "value": "TCP",
    "help": {
     "en": "SIP over TCP, unprotected.",
     "ko": "보호되지 않는 TCP 기반 SIP입니다."
    }
   },
   {
    "value": "UDP",
    "help": {
     "en": "SIP over UDP, unprotected.",
     "ko": "보호되지 않는 UDP 기반 SIP입니다."
    }
   },
   {
    "value": "TLS",
    "help": {
     "en": "SIP over TLS; what MRA needs.",
     "ko": "TLS 기반 SIP이며, MRA에 필요한 값입니다."
    }
   },
   {
    "value": "TCP+UDP",
    "help": {
     "en": "SIP over TCP or UDP, unprotected; the default.",
     "ko": "보호되지 않는 TCP 또는 UDP 기반 SIP이며, 기본값입니다."
    }
   }
  ]
 },
 "XUCProduct": {
  "values": [
   {
    "value": "Unity"
   },
   {
    "value": "Unity Connection"
   },
   {
    "value": "Exchange"
   },
   {
    "value": "MeetingPlace Classic"
   },
   {
    "value": "MeetingPlace Express"
   },
   {
    "value": "WebEx (Conferencing)"
   },
   {
    "value": "Directory"
   },
   {
    "value": "Unified CM (IM and Presence)"
   },
   {
    "value": "WebEx (IM and Presence)"
   },
   {
    "value": "CTI"
   },
   {
    "value": "Enhanced Directory"
   },
   {
    "value": "Telepresence Management System"
   },
   {
    "value": "Jabber",
    "versions": "12.5+"
   }
  ]
 },
 "XUCService": {
  "values": [
   {
    "value": "Voicemail"
   },
   {
    "value": "MailStore"
   },
   {
    "value": "Conferencing"
   },
   {
    "value": "Directory"
   },
   {
    "value": "IM and Presence"
   },
   {
    "value": "CTI"
   },
   {
    "value": "Video Conference Scheduling Portal"
   },
   {
    "value": "Jabber Client Configuration (jabber-config.xml)",
    "versions": "12.5+"
   }
  ]
 },
 "XUserLocale": {
  "values": [
   {
    "value": "English United States"
   }
  ]
 },
 "XV150SDPFilter": {
  "values": [
   {
    "value": "No Filtering"
   },
   {
    "value": "Remove MER V.150"
   },
   {
    "value": "Remove Pre-MER V.150"
   },
   {
    "value": "Use Default Filter"
   }
  ]
 },
 "XZzntpmode": {
  "values": [
   {
    "value": "Unicast",
    "help": {
     "en": "Phones ask this server.",
     "ko": "전화기가 이 서버에 요청합니다."
    }
   },
   {
    "value": "Multicast",
    "help": {
     "en": "Phones listen to a multicast group.",
     "ko": "전화기가 멀티캐스트 그룹에서 수신합니다."
    }
   },
   {
    "value": "Anycast",
    "help": {
     "en": "Phones ask the nearest of several servers.",
     "ko": "전화기가 여러 서버 중 가장 가까운 서버에 요청합니다."
    }
   },
   {
    "value": "Directed Broadcast",
    "help": {
     "en": "Phones first ask this server, then whoever answers a broadcast.",
     "ko": "전화기가 이 서버에 먼저 요청하고, 이후 브로드캐스트에 응답하는 서버를 사용합니다."
    }
   }
  ]
 },
 "ClusterSecurityMode": {
  "values": [
   {
    "value": "nonSecure",
    "help": {
     "en": "Phones cannot register encrypted, except with SIP OAuth.",
     "ko": "SIP OAuth를 제외하고 전화기가 암호화하여 등록할 수 없습니다."
    }
   },
   {
    "value": "mixed",
    "help": {
     "en": "Secure and other phones may register; needed for encrypted profiles.",
     "ko": "보안 전화기와 일반 전화기가 모두 등록할 수 있으며, 암호화 프로파일에 필요합니다."
    }
   }
  ]
 },
 "NodeRole": {
  "values": [
   {
    "value": "publisher",
    "help": {
     "en": "Node that holds the database and answers AXL.",
     "ko": "데이터베이스를 보유하고 AXL에 응답하는 노드입니다."
    }
   },
   {
    "value": "subscriber",
    "help": {
     "en": "Node that processes calls.",
     "ko": "통화를 처리하는 노드입니다."
    }
   },
   {
    "value": "imPresence",
    "help": {
     "en": "Node of IM and Presence.",
     "ko": "IM and Presence 노드입니다."
    }
   },
   {
    "value": "unityConnection",
    "help": {
     "en": "Node of Unity Connection.",
     "ko": "Unity Connection 노드입니다."
    }
   }
  ]
 },
 "DnsRecordType": {
  "values": [
   {
    "value": "SRV",
    "help": {
     "en": "Host and port of a service.",
     "ko": "서비스의 호스트와 포트입니다."
    }
   },
   {
    "value": "A",
    "help": {
     "en": "IPv4 address of a host.",
     "ko": "호스트의 IPv4 주소입니다."
    }
   },
   {
    "value": "AAAA",
    "help": {
     "en": "IPv6 address of a host.",
     "ko": "호스트의 IPv6 주소입니다."
    }
   },
   {
    "value": "PTR",
    "help": {
     "en": "Name of an address.",
     "ko": "주소에 해당하는 이름입니다."
    }
   },
   {
    "value": "CNAME",
    "help": {
     "en": "Another name of a host.",
     "ko": "호스트의 다른 이름입니다."
    }
   }
  ]
 },
 "ExtendedKeyUsage": {
  "values": [
   {
    "value": "serverAuth",
    "help": {
     "en": "The certificate may be shown by a server.",
     "ko": "서버가 제시할 수 있는 인증서입니다."
    }
   },
   {
    "value": "clientAuth",
    "help": {
     "en": "The certificate may be shown by a client; Expressway needs it, too.",
     "ko": "클라이언트가 제시할 수 있는 인증서이며, Expressway에도 필요합니다."
    }
   }
  ]
 },
 "ExpresswaySize": {
  "values": [
   {
    "value": "small",
    "help": {
     "en": "A small virtual machine: clusters of it have redundancy and no more capacity.",
     "ko": "소형 가상 머신입니다. 클러스터로 구성하면 이중화만 되고 용량은 늘지 않습니다."
    }
   },
   {
    "value": "medium",
    "help": {
     "en": "A medium virtual machine.",
     "ko": "중형 가상 머신입니다."
    }
   },
   {
    "value": "large",
    "help": {
     "en": "A large virtual machine or appliance.",
     "ko": "대형 가상 머신 또는 어플라이언스입니다."
    }
   }
  ]
 },
 "IceCandidate": {
  "values": [
   {
    "value": "host",
    "help": {
     "en": "Address of the endpoint itself; the default.",
     "ko": "엔드포인트 자체의 주소이며, 기본값입니다."
    }
   },
   {
    "value": "serverReflexive",
    "help": {
     "en": "Address that a STUN server sees, in most cases the public one of the NAT.",
     "ko": "STUN 서버가 확인한 주소이며, 대부분 NAT의 공용 주소입니다."
    }
   },
   {
    "value": "relayed",
    "help": {
     "en": "Address on the TURN server, which relays the media.",
     "ko": "미디어를 릴레이하는 TURN 서버의 주소입니다."
    }
   }
  ]
 },
 "TurnTransport": {
  "values": [
   {
    "value": "auto",
    "help": {
     "en": "The endpoint chooses; the default.",
     "ko": "엔드포인트가 선택하며, 기본값입니다."
    }
   },
   {
    "value": "udp",
    "help": {
     "en": "TURN over UDP.",
     "ko": "UDP 기반 TURN입니다."
    }
   },
   {
    "value": "tcp",
    "help": {
     "en": "TURN over TCP; Expressway-E does not relay over it.",
     "ko": "TCP 기반 TURN입니다. Expressway-E는 이를 통한 릴레이를 지원하지 않습니다."
    }
   },
   {
    "value": "tls",
    "help": {
     "en": "TURN over TLS; Expressway-E does not relay over it.",
     "ko": "TLS 기반 TURN입니다. Expressway-E는 이를 통한 릴레이를 지원하지 않습니다."
    }
   }
  ]
 },
 "AxlVersion": {
  "values": [
   {
    "value": "11.0"
   },
   {
    "value": "11.5"
   },
   {
    "value": "12.0"
   },
   {
    "value": "12.5"
   },
   {
    "value": "14.0"
   },
   {
    "value": "15.0"
   }
  ]
 }
};
