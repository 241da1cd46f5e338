// Generated from schemas/models.json by tools/generate.ts. Do not edit: change the source and run `npm run generate`.
import type { ModelSchema } from "../schema.ts";

/** Every phone model of which Mobile and Remote Access knows something. */
export const modelSchemas: readonly ModelSchema[] = [
 {
  "model": "Cisco Unified Client Services Framework",
  "calledBy": {
   "en": "Jabber for Windows and Mac",
   "ko": "Windows 및 Mac용 Jabber"
  },
  "family": "jabber",
  "namePrefix": "CSF",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco Dual Mode for iPhone",
  "calledBy": {
   "en": "Jabber for iPhone",
   "ko": "iPhone용 Jabber"
  },
  "family": "jabber",
  "namePrefix": "TCT",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco Dual Mode for Android",
  "calledBy": {
   "en": "Jabber for Android",
   "ko": "Android용 Jabber"
  },
  "family": "jabber",
  "namePrefix": "BOT",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence EX90",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence EX60",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence Codec C90",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence Codec C60",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence Codec C40",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence Quick Set C20",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence Profile 42 (C20)",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence Profile 42 (C60)",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence Profile 52 (C40)",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence Profile 52 (C60)",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence Profile 52 Dual (C60)",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence Profile 65 (C60)",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence Profile 65 Dual (C90)",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence MX200",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco 7821",
  "family": "7800",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "named",
  "versions": "11.0+"
 },
 {
  "model": "Cisco 7841",
  "family": "7800",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "named",
  "versions": "11.0+"
 },
 {
  "model": "Cisco 7861",
  "family": "7800",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "named",
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence SX20",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence MX300",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence Profile 42 (C40)",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Universal Device Template",
  "family": "template",
  "mraCapable": null,
  "versions": "11.0+"
 },
 {
  "model": "Cisco DX650",
  "family": "dx-android",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "named",
  "versions": "11.0+"
 },
 {
  "model": "Cisco Jabber for Tablet",
  "calledBy": {
   "en": "Jabber for iPad and Android tablets",
   "ko": "iPad 및 Android 태블릿용 Jabber"
  },
  "family": "jabber",
  "namePrefix": "TAB",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco 8831",
  "family": "8800",
  "namePrefix": "SEP",
  "mraCapable": false,
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence SX10",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco 8841",
  "family": "8800",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "named",
  "versions": "11.0+"
 },
 {
  "model": "Cisco 8851",
  "family": "8800",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "sibling",
  "versions": "11.0+"
 },
 {
  "model": "Cisco 8861",
  "family": "8800",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "named",
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence SX80",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence MX200 G2",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence MX300 G2",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco DX80",
  "family": "dx-android",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "named",
  "versions": "11.0+"
 },
 {
  "model": "Cisco DX70",
  "family": "dx-android",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "named",
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence MX700",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence MX800",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco 7811",
  "family": "7800",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "named",
  "versions": "11.0+"
 },
 {
  "model": "Cisco 8811",
  "family": "8800",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "named",
  "versions": "11.0+"
 },
 {
  "model": "Cisco TelePresence MX800 Dual",
  "family": "telepresence",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.0+"
 },
 {
  "model": "Cisco 8851NR",
  "family": "8800",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "sibling",
  "versions": "11.0+"
 },
 {
  "model": "Cisco 8821",
  "family": "8800",
  "namePrefix": "SEP",
  "mraCapable": false,
  "versions": "11.5+"
 },
 {
  "model": "Cisco 8845",
  "family": "8800",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "named",
  "versions": "11.5+"
 },
 {
  "model": "Cisco 8865",
  "family": "8800",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "named",
  "versions": "11.5+"
 },
 {
  "model": "Cisco Webex DX80",
  "family": "dx-ce",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "ce",
  "versions": "11.5,12.5+"
 },
 {
  "model": "Cisco TelePresence DX70",
  "family": "dx-ce",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "ce",
  "versions": "11.5+"
 },
 {
  "model": "Cisco 7832",
  "family": "7800",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "named",
  "versions": "11.5,12.5+"
 },
 {
  "model": "Cisco 8865NR",
  "family": "8800",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "sibling",
  "versions": "11.5+"
 },
 {
  "model": "Cisco Webex Room Kit",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.5,12.5+"
 },
 {
  "model": "Cisco Webex Room 55",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.5,12.5+"
 },
 {
  "model": "Cisco Webex Room Kit Plus",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.5,12.5+"
 },
 {
  "model": "Cisco 8832",
  "family": "8800",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "sibling",
  "versions": "11.5,12.5+"
 },
 {
  "model": "Cisco Webex Room 70 Single",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.5,12.5+"
 },
 {
  "model": "Cisco 8832NR",
  "family": "8800",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "sibling",
  "versions": "11.5,12.5+"
 },
 {
  "model": "Cisco Webex Room 70 Dual",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.5,12.5+"
 },
 {
  "model": "Cisco Webex Room Kit Pro",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.5,12.5+"
 },
 {
  "model": "Cisco Webex Room 55 Dual",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.5,12.5+"
 },
 {
  "model": "Cisco Webex Room 70 Single G2",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.5,12.5+"
 },
 {
  "model": "Cisco Webex Room 70 Dual G2",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.5,12.5+"
 },
 {
  "model": "Cisco Webex Room Kit Mini",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.5,12.5+"
 },
 {
  "model": "Cisco Webex Board 55",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.5,12.5+"
 },
 {
  "model": "Cisco Webex Board 70",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.5,12.5+"
 },
 {
  "model": "Cisco Webex Board 85",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.5,12.5+"
 },
 {
  "model": "Cisco Webex Desk Pro",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.5,12.5+"
 },
 {
  "model": "Cisco Webex Room Panorama",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.5,12.5+"
 },
 {
  "model": "Cisco Webex Room 70 Panorama",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.5,12.5+"
 },
 {
  "model": "Cisco Webex Room Phone",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": null,
  "versions": "11.5,12.5+"
 },
 {
  "model": "Cisco Webex Desk LE",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "11.5,14.0+"
 },
 {
  "model": "Cisco TelePresence DX80",
  "family": "dx-ce",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "ce",
  "versions": "12.0"
 },
 {
  "model": "Cisco Spark Room Kit",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "12.0"
 },
 {
  "model": "Cisco Spark Room Kit Plus",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "12.0"
 },
 {
  "model": "Cisco Webex VDI Svc Framework",
  "calledBy": {
   "en": "Webex App in virtual desktops (VDI)",
   "ko": "가상 데스크톱(VDI)의 Webex 앱"
  },
  "family": "webex-vdi",
  "mraCapable": true,
  "versions": "12.5+"
 },
 {
  "model": "Cisco Webex Desk",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "14.0+"
 },
 {
  "model": "Cisco Webex Desk Mini",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "14.0+"
 },
 {
  "model": "Cisco Webex Desk Hub",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "14.0+"
 },
 {
  "model": "Cisco Webex Board Pro 55",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "14.0+"
 },
 {
  "model": "Cisco Webex Board Pro 75",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "14.0+"
 },
 {
  "model": "Cisco Webex Room Bar",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "14.0+"
 },
 {
  "model": "Cisco 8875",
  "family": "8800",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "sibling",
  "versions": "15.0+"
 },
 {
  "model": "Cisco 8875NR",
  "family": "8800",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "sibling",
  "versions": "15.0+"
 },
 {
  "model": "Cisco 8851NS",
  "family": "8800",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "sibling",
  "versions": "15.0+"
 },
 {
  "model": "Cisco 8811NS",
  "family": "8800",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "sibling",
  "versions": "15.0+"
 },
 {
  "model": "Cisco 8841NS",
  "family": "8800",
  "namePrefix": "SEP",
  "mraCapable": true,
  "tftpEncryption": "sibling",
  "versions": "15.0+"
 },
 {
  "model": "Cisco Room Kit EQ",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "15.0+"
 },
 {
  "model": "Cisco Room Bar Pro",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "15.0+"
 },
 {
  "model": "Cisco Room Kit EQX",
  "family": "collab-device",
  "namePrefix": "SEP",
  "mraCapable": true,
  "versions": "15.0+"
 }
];
