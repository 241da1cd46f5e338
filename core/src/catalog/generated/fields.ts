// Generated from schemas/objects/*.json by tools/generate.ts. Do not edit: change the source and run `npm run generate`.
import type { Ice, Secret, VendorConfig } from "../values.ts";

/** Key of an object section of files, in the order of a deploy. */
export type FileSection =
  | "phoneNtpReferences"
  | "dateTimeGroups"
  | "callManagerGroups"
  | "regions"
  | "mraServiceDomains"
  | "devicePools"
  | "commonPhoneProfiles"
  | "enterprisePhoneConfig"
  | "phoneSecurityProfiles"
  | "sipTrunkSecurityProfiles"
  | "universalLineTemplates"
  | "universalDeviceTemplates"
  | "ucServices"
  | "serviceProfiles"
  | "userProfiles"
  | "featureGroupTemplates"
  | "ldapDirectories"
  | "lines"
  | "endUsers"
  | "phones"
  | "expresswayCs"
  | "remoteClusters";

/** The same, and what plans write on an Expressway. */
export type Section =
  | FileSection
  | "expresswayMra"
  | "expresswayDomains"
  | "expresswayImPresence"
  | "expresswayUnifiedCm"
  | "expresswayZones";

/** Sections whose objects may carry an `ice` block. */
export const iceSections = ["commonPhoneProfiles","enterprisePhoneConfig","phones"] as const;

/** Per section, the value of each field. An object holds only those that its file states. */
export interface Fields {
  /** Phone NTP reference. */
  readonly phoneNtpReferences: {
    /** IPv4 address. */
    readonly ipAddress: string;
    /** IPv6 address. */
    readonly ipv6Address: string;
    /** Description. */
    readonly description: string;
    /** Mode. */
    readonly mode: "Unicast" | "Multicast" | "Anycast" | "Directed Broadcast";
  };
  /** Date/time group. */
  readonly dateTimeGroups: {
    /** Group name. */
    readonly name: string;
    /** Time zone. */
    readonly timeZone: string;
    /** Separator. */
    readonly separator: string;
    /** Date format. */
    readonly dateformat: string;
    /** Time format. */
    readonly timeFormat: string;
    /** Selected phone NTP references. */
    readonly phoneNtpReferences: readonly string[];
  };
  /** Cisco Unified Communications Manager group. */
  readonly callManagerGroups: {
    /** Name. */
    readonly name: string;
    /** Auto-registration group. */
    readonly tftpDefault: boolean;
    /** Selected Cisco Unified Communications Managers. */
    readonly members: readonly string[];
  };
  /** Region. */
  readonly regions: {
    /** Name. */
    readonly name: string;
    /** Relationships to other regions. */
    readonly relatedRegions: readonly {
      /** Region. */
      readonly region: string;
      /** Maximum audio bit rate. */
      readonly bandwidth?: string | null;
      /** Maximum session bit rate for video calls. */
      readonly videoBandwidth?: number | null;
      /** Link loss type. */
      readonly lossyNetwork?: "Keep Current Setting" | "Use System Default" | "Low Loss" | "Lossy" | null;
      /** Audio codec preference list. */
      readonly codecPreference?: string | null;
      /** Maximum session bit rate for immersive video calls. */
      readonly immersiveVideoBandwidth?: number | null;
    }[];
    /** Default codec. */
    readonly defaultCodec: string;
  };
  /** MRA service domain. */
  readonly mraServiceDomains: {
    /** Name. */
    readonly name: string;
    /** Default domain. */
    readonly isDefault: boolean;
    /** MRA service domains. */
    readonly serviceDomains: string;
  };
  /** Device pool. */
  readonly devicePools: {
    /** Device pool name. */
    readonly name: string;
    /** Calling search space for auto-registration. */
    readonly autoSearchSpace: string;
    /** Date/time group. */
    readonly dateTimeGroup: string;
    /** Cisco Unified Communications Manager group. */
    readonly callManagerGroup: string;
    /** Media resource group list. */
    readonly mediaResourceList: string;
    /** Region. */
    readonly region: string;
    /** Network locale. */
    readonly networkLocale: string;
    /** SRST reference. */
    readonly srst: string;
    /** Connection monitor duration. */
    readonly connectionMonitorDuration: number;
    /** AAR calling search space. */
    readonly automatedAlternateRoutingCss: string;
    /** AAR group. */
    readonly aarNeighborhood: string;
    /** Location. */
    readonly location: string;
    /** Device mobility calling search space. */
    readonly mobilityCss: string;
    /** Physical location. */
    readonly physicalLocation: string;
    /** Device mobility group. */
    readonly deviceMobilityGroup: string;
    /** Revert call priority. */
    readonly revertPriority: "Default" | "Highest";
    /** Single button barge. */
    readonly singleButtonBarge: "Off" | "Barge" | "CBarge" | "Default";
    /** Join across lines. */
    readonly joinAcrossLines: "Off" | "On" | "Default";
    /** Calling party transformation CSS. */
    readonly cgpnTransformationCss: string;
    /** Called party transformation CSS. */
    readonly cdpnTransformationCss: string;
    /** Local route group. */
    readonly localRouteGroupName: string;
    /** Geolocation. */
    readonly geoLocation: string;
    /** Geolocation filter. */
    readonly geoLocationFilter: string;
    /** Incoming calling party national number prefix. */
    readonly callingPartyNationalPrefix: string;
    /** Incoming calling party international number prefix. */
    readonly callingPartyInternationalPrefix: string;
    /** Incoming calling party unknown number prefix. */
    readonly callingPartyUnknownPrefix: string;
    /** Incoming calling party subscriber number prefix. */
    readonly callingPartySubscriberPrefix: string;
    /** Adjunct CSS. */
    readonly adjunctCallingSearchSpace: string;
    /** Incoming calling party national number strip digits. */
    readonly callingPartyNationalStripDigits: number;
    /** Incoming calling party international number strip digits. */
    readonly callingPartyInternationalStripDigits: number;
    /** Incoming calling party unknown number strip digits. */
    readonly callingPartyUnknownStripDigits: number;
    /** Incoming calling party subscriber number strip digits. */
    readonly callingPartySubscriberStripDigits: number;
    /** Incoming calling party national number CSS. */
    readonly callingPartyNationalTransformationCss: string;
    /** Incoming calling party international number CSS. */
    readonly callingPartyInternationalTransformationCss: string;
    /** Incoming calling party unknown number CSS. */
    readonly callingPartyUnknownTransformationCss: string;
    /** Incoming calling party subscriber number CSS. */
    readonly callingPartySubscriberTransformationCss: string;
    /** Incoming called party national number prefix. */
    readonly calledPartyNationalPrefix: string;
    /** Incoming called party international number prefix. */
    readonly calledPartyInternationalPrefix: string;
    /** Incoming called party unknown number prefix. */
    readonly calledPartyUnknownPrefix: string;
    /** Incoming called party subscriber number prefix. */
    readonly calledPartySubscriberPrefix: string;
    /** Incoming called party national number strip digits. */
    readonly calledPartyNationalStripDigits: number;
    /** Incoming called party international number strip digits. */
    readonly calledPartyInternationalStripDigits: number;
    /** Incoming called party unknown number strip digits. */
    readonly calledPartyUnknownStripDigits: number;
    /** Incoming called party subscriber number strip digits. */
    readonly calledPartySubscriberStripDigits: number;
    /** Incoming called party national number CSS. */
    readonly calledPartyNationalTransformationCss: string;
    /** Incoming called party international number CSS. */
    readonly calledPartyInternationalTransformationCss: string;
    /** Incoming called party unknown number CSS. */
    readonly calledPartyUnknownTransformationCss: string;
    /** Incoming called party subscriber number CSS. */
    readonly calledPartySubscriberTransformationCss: string;
    /** Enrolled pattern group. */
    readonly imeEnrolledPatternGroup: string;
    /** Connected party transformation CSS. */
    readonly cntdPnTransformationCss: string;
    /** Local route group settings. */
    readonly localRouteGroup: readonly {
      /** Local route group. */
      readonly name?: string | null;
      /** Route group. */
      readonly value?: string | null;
    }[];
    /** Redirecting party transformation CSS. */
    readonly redirectingPartyTransformationCSS: string;
    /** Calling party transformation CSS. */
    readonly callingPartyTransformationCSS: string;
    /** Wireless LAN profile group. */
    readonly wirelessLanProfileGroup: string;
    /** Emergency location (ELIN) group. */
    readonly elinGroup: string;
    /** MRA service domain. */
    readonly mraServiceDomain: string;
  };
  /** Common phone profile. */
  readonly commonPhoneProfiles: {
    /** Name. */
    readonly name: string;
    /** Description. */
    readonly description: string;
    /** Local phone unlock password. */
    readonly unlockPwd: Secret;
    /** DND option. */
    readonly dndOption: "Ringer Off" | "Call Reject" | "Use Common Phone Profile Setting";
    /** DND incoming call alert. */
    readonly dndAlertingType: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only";
    /** Enable end user access to phone background image setting. */
    readonly backgroundImage: boolean;
    /** Phone personalization. */
    readonly phonePersonalization: "Disabled" | "Enabled" | "HTTPS Only" | "Default";
    /** Services provisioning. */
    readonly phoneServiceDisplay: "Internal" | "External URL" | "Both" | "Default";
    /** Secure shell user. */
    readonly sshUserId: string;
    /** Secure shell password. */
    readonly sshPwd: Secret;
    /** Product-specific configuration. */
    readonly vendorConfig: VendorConfig;
    /** Interactive Connectivity Establishment (ICE). */
    readonly ice: Ice;
    /** Always use prime line. */
    readonly alwaysUsePrimeLine: "Off" | "On" | "Default";
    /** Always use prime line for voice message. */
    readonly alwaysUsePrimeLineForVoiceMessage: "Off" | "On" | "Default";
    /** VPN group. */
    readonly vpnGroup: string;
    /** VPN profile. */
    readonly vpnProfile: string;
    /** Feature control policy. */
    readonly featureControlPolicy: string;
    /** Wi-Fi hotspot profile. */
    readonly wifiHotspotProfile: string;
  };
  /** Enterprise phone configuration. */
  readonly enterprisePhoneConfig: {
    /** Product-specific configuration. */
    readonly vendorConfig: VendorConfig;
    /** Interactive Connectivity Establishment (ICE). */
    readonly ice: Ice;
  };
  /** Phone security profile. */
  readonly phoneSecurityProfiles: {
    /** Phone security profile type. */
    readonly phoneType: string;
    /** Device protocol. */
    readonly protocol: string;
    /** Name. */
    readonly name: string;
    /** Description. */
    readonly description: string;
    /** Device security mode. */
    readonly deviceSecurityMode: "Non Secure" | "Authenticated" | "Encrypted";
    /** Authentication mode. */
    readonly authenticationMode: "By Authentication String" | "By Null String" | "By Existing Certificate (precedence to LSC)" | "By Existing Certificate (precedence to MIC)";
    /** RSA key size (bits). */
    readonly keySize: number;
    /** Key order. */
    readonly keyOrder: "RSA Only" | "EC Only" | "EC Preferred, RSA Backup";
    /** EC key size (bits). */
    readonly ecKeySize: number;
    /** TFTP encrypted config. */
    readonly tftpEncryptedConfig: boolean;
    /** Enable OAuth authentication. */
    readonly enableOAuthAuthentication: boolean;
    /** Nonce validity time. */
    readonly nonceValidityTime: number;
    /** Transport type. */
    readonly transportType: "TCP" | "UDP" | "TLS" | "TCP+UDP";
    /** SIP phone port. */
    readonly sipPhonePort: number;
    /** Enable digest authentication. */
    readonly enableDigestAuthentication: boolean;
    /** Exclude digest credentials in configuration file. */
    readonly excludeDigestCredentials: boolean;
  };
  /** SIP trunk security profile. */
  readonly sipTrunkSecurityProfiles: {
    /** Name. */
    readonly name: string;
    /** Description. */
    readonly description: string;
    /** Device security mode. */
    readonly securityMode: "Non Secure" | "Authenticated" | "Encrypted";
    /** Incoming transport type. */
    readonly incomingTransport: "TCP" | "UDP" | "TLS" | "TCP+UDP";
    /** Outgoing transport type. */
    readonly outgoingTransport: "TCP" | "UDP" | "TLS" | "TCP+UDP";
    /** Enable digest authentication. */
    readonly digestAuthentication: boolean;
    /** Nonce validity time. */
    readonly noncePolicyTime: number;
    /** Secure certificate subject or subject alternate name. */
    readonly x509SubjectName: string;
    /** Incoming port. */
    readonly incomingPort: number;
    /** Enable application level authorization. */
    readonly applLevelAuthentication: boolean;
    /** Accept presence subscription. */
    readonly acceptPresenceSubscription: boolean;
    /** Accept out-of-dialog REFER. */
    readonly acceptOutOfDialogRefer: boolean;
    /** Accept unsolicited notification. */
    readonly acceptUnsolicitedNotification: boolean;
    /** Accept replaces header. */
    readonly allowReplaceHeader: boolean;
    /** Transmit security status. */
    readonly transmitSecurityStatus: boolean;
    /** SIP V.150 outbound SDP offer filtering. */
    readonly sipV150OutboundSdpOfferFiltering: "No Filtering" | "Remove MER V.150" | "Remove Pre-MER V.150" | "Use Default Filter";
    /** Allow charging header. */
    readonly allowChargingHeader: boolean;
  };
  /** Universal line template. */
  readonly universalLineTemplates: {
    /** Name. */
    readonly name: string;
    /** Urgent priority. */
    readonly urgentPriority: boolean;
    /** Line description. */
    readonly lineDescription: string;
    /** Route partition. */
    readonly routePartition: string;
    /** Voicemail profile. */
    readonly voiceMailProfile: string;
    /** Calling search space. */
    readonly callingSearchSpace: string;
    /** Alerting name. */
    readonly alertingName: string;
    /** External call control profile. */
    readonly extCallControlProfile: string;
    /** BLF presence group. */
    readonly blfPresenceGroup: string;
    /** Call pickup group. */
    readonly callPickupGroup: string;
    /** Party entrance tone. */
    readonly partyEntranceTone: "Off" | "On" | "Default";
    /** Auto answer. */
    readonly autoAnswer: "Auto Answer Off" | "Auto Answer with Headset" | "Auto Answer with Speakerphone";
    /** Reject anonymous calls. */
    readonly rejectAnonymousCall: boolean;
    /** User hold MOH audio source. */
    readonly userHoldMohAudioSource: number;
    /** Network hold MOH audio source. */
    readonly networkHoldMohAudioSource: number;
    /** AAR destination mask. */
    readonly aarDestinationMask: string;
    /** AAR group. */
    readonly aarGroup: string;
    /** Retain destination in call forward history. */
    readonly retainDestInCallFwdHistory: boolean;
    /** Forward all calls to. */
    readonly forwardDestAllCalls: string;
    /** Primary CSS for forwarding all calls. */
    readonly primaryCssForwardingAllCalls: string;
    /** Secondary CSS for forwarding all calls. */
    readonly secondaryCssForwardingAllCalls: string;
    /** CSS activation policy. */
    readonly cssActivationPolicy: "Use System Default" | "With Configured CSS" | "With Activating Device/Line CSS";
    /** Park monitoring: forward external calls to. */
    readonly fwdDestExtCallsWhenNotRetrieved: string;
    /** Park monitoring: CSS for external calls. */
    readonly cssFwdExtCallsWhenNotRetrieved: string;
    /** Park monitoring: forward internal calls to. */
    readonly fwdDestInternalCallsWhenNotRetrieved: string;
    /** Park monitoring: CSS for internal calls. */
    readonly cssFwdInternalCallsWhenNotRetrieved: string;
    /** Park monitor reversion timer. */
    readonly parkMonitorReversionTime: number;
    /** MLPP target (destination). */
    readonly target: string;
    /** MLPP calling search space. */
    readonly mlppCss: string;
    /** MLPP no answer ring duration. */
    readonly mlppNoAnsRingDuration: number;
    /** Confidential access level. */
    readonly confidentialAccess: {
      /** Confidential access mode. */
      readonly confidentialAccessMode?: "Fixed" | "Variable" | null;
      /** Confidential access level. */
      readonly confidentialAccessLevel?: number | null;
    };
    /** Hold reversion ring duration. */
    readonly holdReversionRingDuration: number;
    /** Hold reversion notification interval. */
    readonly holdReversionNotificationInterval: number;
    /** Forward internal calls (busy) to. */
    readonly busyIntCallsDestination: string;
    /** CSS for forwarding internal calls (busy). */
    readonly busyIntCallsCss: string;
    /** Forward external calls (busy) to. */
    readonly busyExtCallsDestination: string;
    /** CSS for forwarding external calls (busy). */
    readonly busyExtCallsCss: string;
    /** Forward internal calls (not answered) to. */
    readonly noAnsIntCallsDestination: string;
    /** CSS for forwarding internal calls (not answered). */
    readonly noAnsIntCallsCss: string;
    /** Forward external calls (not answered) to. */
    readonly noAnsExtCallsDestination: string;
    /** CSS for forwarding external calls (not answered). */
    readonly noAnsExtCallsCss: string;
    /** Forward internal calls (no coverage) to. */
    readonly noCoverageIntCallsDestination: string;
    /** CSS for forwarding internal calls (no coverage). */
    readonly noCoverageIntCallsCss: string;
    /** Forward external calls (no coverage) to. */
    readonly noCoverageExtCallsDestination: string;
    /** CSS for forwarding external calls (no coverage). */
    readonly noCoverageExtCallsCss: string;
    /** Forward internal calls (unregistered) to. */
    readonly unregisteredIntCallsDestination: string;
    /** CSS for forwarding internal calls (unregistered). */
    readonly unregisteredIntCallsCss: string;
    /** Forward external calls (unregistered) to. */
    readonly unregisteredExtCallsDestination: string;
    /** CSS for forwarding external calls (unregistered). */
    readonly unregisteredExtCallsCss: string;
    /** Forward calls on CTI failure to. */
    readonly ctiFailureDestination: string;
    /** CSS for forwarding on CTI failure. */
    readonly ctiFailureCss: string;
    /** Call control agent profile. */
    readonly callControlAgentProfile: string;
    /** No answer ring duration. */
    readonly noAnswerRingDuration: number;
    /** Enterprise alternate number. */
    readonly enterpriseAltNum: {
      /** Enterprise alternate number. */
      readonly member?: {
        /** Number mask. */
        readonly numberMask?: string | null;
        /** Add to local route partition. */
        readonly addToLocalRoutePartition?: boolean | null;
        /** Route partition. */
        readonly routePartition?: string | null;
        /** Is urgent. */
        readonly isUrgent?: boolean | null;
        /** Advertise globally via ILS. */
        readonly advertiseGloballyIls?: boolean | null;
      } | null;
    };
    /** +E.164 alternate number. */
    readonly e164AltNum: {
      /** +E.164 alternate number. */
      readonly member?: {
        /** Number mask. */
        readonly numberMask?: string | null;
        /** Add to local route partition. */
        readonly addToLocalRoutePartition?: boolean | null;
        /** Route partition. */
        readonly routePartition?: string | null;
        /** Is urgent. */
        readonly isUrgent?: boolean | null;
        /** Advertise globally via ILS. */
        readonly advertiseGloballyIls?: boolean | null;
      } | null;
    };
    /** Advertised failover number. */
    readonly advertisedFailoverNumber: string;
  };
  /** Universal device template. */
  readonly universalDeviceTemplates: {
    /** Name. */
    readonly name: string;
    /** Device description. */
    readonly deviceDescription: string;
    /** Device pool. */
    readonly devicePool: string;
    /** Device security profile. */
    readonly phoneSecurityProfile: string;
    /** SIP profile. */
    readonly sipProfile: string;
    /** Phone button template. */
    readonly phoneButtonTemplate: string;
    /** SIP dial rules. */
    readonly sipDialRules: string;
    /** Calling search space. */
    readonly callingSearchSpace: string;
    /** Calling party transformation CSS for inbound calls. */
    readonly callingPartyTransformationCSSForInboundCalls: string;
    /** Calling party transformation CSS for outbound calls. */
    readonly callingPartyTransformationCSSForOutboundCalls: string;
    /** Rerouting calling search space. */
    readonly reroutingCallingSearchSpace: string;
    /** SUBSCRIBE calling search space. */
    readonly subscribeCallingSearchSpace: string;
    /** Use device pool calling party transformation CSS for inbound calls. */
    readonly useDevicePoolCallingPartyTransformationCSSforInboundCalls: boolean;
    /** Use device pool calling party transformation CSS for outbound calls. */
    readonly useDevicePoolCallingPartyTransformationCSSforOutboundCalls: boolean;
    /** Common phone profile. */
    readonly commonPhoneProfile: string;
    /** Common device configuration. */
    readonly commonDeviceConfiguration: string;
    /** Softkey template. */
    readonly softkeyTemplate: string;
    /** Feature control policy. */
    readonly featureControlPolicy: string;
    /** Phone personalization. */
    readonly phonePersonalization: "Disabled" | "Enabled" | "HTTPS Only" | "Default";
    /** MTP preferred originating codec. */
    readonly mtpPreferredOriginatingCodec: "711ulaw" | "711alaw" | "G729/G729a" | "G729b/G729ab";
    /** Outbound call rollover. */
    readonly outboundCallRollover: "No Rollover" | "Rollover Within Same DN" | "Rollover to any line";
    /** Media termination point required. */
    readonly mediaTerminationPointRequired: boolean;
    /** Unattended port. */
    readonly unattendedPort: boolean;
    /** Require DTMF reception. */
    readonly requiredDtmfReception: boolean;
    /** RFC 2833 disabled. */
    readonly rfc2833Disabled: boolean;
    /** Speed dials. */
    readonly speeddials: readonly {
      /** Number. */
      readonly dirn: string;
      /** Label. */
      readonly label: string;
      /** Button. */
      readonly index?: number | null;
    }[];
    /** Lines. */
    readonly lines: readonly {
      /** Line position. */
      readonly index?: number | null;
      /** Line text label. */
      readonly label?: string | null;
      /** Display (caller ID). */
      readonly display?: string | null;
      /** External phone number mask. */
      readonly e164Mask?: string | null;
      /** Directory number. */
      readonly pattern: string;
      /** Route partition. */
      readonly routePartition?: string | null;
      /** Maximum number of calls. */
      readonly maxNumCalls?: number | null;
      /** Log missed calls. */
      readonly missedCallLogging?: boolean | null;
      /** Visual message waiting indicator policy. */
      readonly mwlPolicy?: "Use System Policy" | "Light and Prompt" | "Prompt Only" | "Light Only" | "None" | null;
      /** Busy trigger. */
      readonly busyTrigger?: number | null;
      /** Ring setting (phone idle). */
      readonly ringSetting?: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only" | null;
      /** Ring setting (phone active). */
      readonly consecutiveRingSetting?: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only" | null;
      /** Audible message waiting indicator policy. */
      readonly audibleMwi?: "Off" | "On" | "Default" | null;
      /** Call pickup group audio alert setting (phone active). */
      readonly ringSettingActivePickupAlert?: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only" | null;
      /** Call pickup group audio alert setting (phone idle). */
      readonly ringSettingIdlePickupAlert?: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only" | null;
      /** Monitoring calling search space. */
      readonly monitoringCss?: string | null;
      /** Recording profile. */
      readonly recordingProfile?: string | null;
      /** Recording option. */
      readonly recordingFlag?: "Call Recording Disabled" | "Automatic Call Recording Enabled" | "Selective Call Recording Enabled" | null;
      /** Recording media source. */
      readonly recordingMediaSource?: "Gateway Preferred" | "Phone Preferred" | null;
      /** Forwarded call information display. */
      readonly callInfoDisplay?: {
        /** Caller name. */
        readonly callerName?: boolean | null;
        /** Caller number. */
        readonly callerNumber?: boolean | null;
        /** Redirected number. */
        readonly redirectedNumber?: boolean | null;
        /** Dialed number. */
        readonly dialedNumber?: boolean | null;
      } | null;
    }[];
    /** BLF directed call parks. */
    readonly blfDirectedCallParks: readonly {
      /** Label. */
      readonly label?: string | null;
      /** Call park number. */
      readonly directedCallParkDnAndPartition?: {
        /** Number. */
        readonly dnPattern: string;
        /** Route partition. */
        readonly routePartition?: string | null;
      } | null;
      /** Button. */
      readonly index?: number | null;
    }[];
    /** BLF speed dials. */
    readonly busyLampFields: readonly {
      /** Destination. */
      readonly blfDest: string;
      /** Directory number. */
      readonly blfDirn?: string | null;
      /** Route partition. */
      readonly routePartition?: string | null;
      /** Label. */
      readonly label?: string | null;
      /** Features. */
      readonly associatedBlfSdFeatures?: readonly "Pickup"[] | null;
      /** Button. */
      readonly index?: number | null;
    }[];
    /** Use trusted relay point. */
    readonly useTrustedRelayPoint: "Off" | "On" | "Default";
    /** Protected device. */
    readonly protectedDevice: boolean;
    /** Certificate operation. */
    readonly certificateOperation: "No Pending Operation" | "Install/Upgrade" | "Delete" | "Troubleshoot";
    /** Authentication mode. */
    readonly authenticationMode: "By Authentication String" | "By Null String" | "By Existing Certificate (precedence to LSC)" | "By Existing Certificate (precedence to MIC)";
    /** Authentication string. */
    readonly authenticationString: Secret;
    /** RSA key size (bits). */
    readonly keySize: number;
    /** Key order. */
    readonly keyOrder: "RSA Only" | "EC Only" | "EC Preferred, RSA Backup";
    /** EC key size (bits). */
    readonly ecKeySize: number;
    /** Services provisioning. */
    readonly servicesProvisioning: "Internal" | "External URL" | "Both" | "Default";
    /** Packet capture mode. */
    readonly packetCaptureMode: "None" | "Batch Processing Mode";
    /** Packet capture duration. */
    readonly packetCaptureDuration: number;
    /** Secure shell user. */
    readonly secureShellUser: string;
    /** Secure shell password. */
    readonly secureShellPassword: Secret;
    /** User locale. */
    readonly userLocale: string;
    /** Network locale. */
    readonly networkLocale: string;
    /** MLPP domain. */
    readonly mlppDomain: string;
    /** MLPP indication. */
    readonly mlppIndication: "Off" | "On" | "Default";
    /** MLPP preemption. */
    readonly mlppPreemption: "Disabled" | "Forceful" | "Default";
    /** Do not disturb. */
    readonly doNotDisturb: boolean;
    /** DND option. */
    readonly dndOption: "Ringer Off" | "Call Reject" | "Use Common Phone Profile Setting";
    /** DND incoming call alert. */
    readonly dndIncomingCallAlert: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only";
    /** AAR group. */
    readonly aarGroup: string;
    /** AAR calling search space. */
    readonly aarCallingSearchSpace: string;
    /** BLF presence group. */
    readonly blfPresenceGroup: string;
    /** BLF audible alert setting (phone busy). */
    readonly blfAudibleAlertSettingPhoneBusy: "Off" | "On" | "Default";
    /** BLF audible alert setting (phone idle). */
    readonly blfAudibleAlertSettingPhoneIdle: "Off" | "On" | "Default";
    /** User hold MOH audio source. */
    readonly userHoldMohAudioSource: number;
    /** Network hold MOH audio source. */
    readonly networkHoldMohAudioSource: number;
    /** Location. */
    readonly location: string;
    /** Geolocation. */
    readonly geoLocation: string;
    /** Device mobility mode. */
    readonly deviceMobilityMode: "Off" | "On" | "Default";
    /** Media resource group list. */
    readonly mediaResourceGroupList: string;
    /** Remote device. */
    readonly remoteDevice: boolean;
    /** Hotline device. */
    readonly hotlineDevice: boolean;
    /** Retry video call as audio. */
    readonly retryVideoCallAsAudio: boolean;
    /** Require off-premise location. */
    readonly requireOffPremiseLocation: boolean;
    /** Owner user ID. */
    readonly ownerUserId: string;
    /** Mobility user ID. */
    readonly mobilityUserId: string;
    /** Join across lines. */
    readonly joinAcrossLines: "Off" | "On" | "Default";
    /** Always use prime line. */
    readonly alwaysUsePrimeLine: "Off" | "On" | "Default";
    /** Always use prime line for voice message. */
    readonly alwaysUsePrimeLineForVoiceMessage: "Off" | "On" | "Default";
    /** Single button barge. */
    readonly singleButtonBarge: "Off" | "Barge" | "CBarge" | "Default";
    /** Built-in bridge. */
    readonly builtInBridge: "Off" | "On" | "Default";
    /** Allow control of device from CTI. */
    readonly allowControlOfDeviceFromCti: boolean;
    /** Ignore presentation indicators (internal calls only). */
    readonly ignorePresentationIndicators: boolean;
    /** Enable Extension Mobility. */
    readonly enableExtensionMobility: boolean;
    /** Recording option. */
    readonly recordingOptions: "Call Recording Disabled" | "Automatic Call Recording Enabled" | "Selective Call Recording Enabled";
    /** Privacy. */
    readonly privacy: "Off" | "On" | "Default";
    /** Logged into hunt group. */
    readonly loggedIntoHuntGroup: boolean;
    /** Proxy server. */
    readonly proxyServer: string;
    /** Services URL. */
    readonly servicesUrl: string;
    /** Idle URL. */
    readonly idle: string;
    /** Idle timer. */
    readonly idleTimer: number;
    /** Secure directory URL. */
    readonly secureDirUrl: string;
    /** Messages URL. */
    readonly messages: string;
    /** Secure idle URL. */
    readonly secureIdleUrl: string;
    /** Authentication server. */
    readonly authenticationServer: string;
    /** Directory URL. */
    readonly directory: string;
    /** Secure services URL. */
    readonly secureServicesUrl: string;
    /** Information URL. */
    readonly information: string;
    /** Secure messages URL. */
    readonly secureMessagesUrl: string;
    /** Secure information URL. */
    readonly secureInformationUrl: string;
    /** Secure authentication URL. */
    readonly secureAuthenticationUrl: string;
    /** External phone number mask. */
    readonly externalPhoneNumber: string;
    /** Audible message waiting indicator policy. */
    readonly audibleMsgWaitingicatorPolicy: "Off" | "On" | "Default";
    /** Log missed calls. */
    readonly logMissedCalls: boolean;
    /** Visual message waiting indicator policy. */
    readonly visualMsgWaitingIndicatorPolicy: "Use System Policy" | "Light and Prompt" | "Prompt Only" | "Light Only" | "None";
    /** Line text label. */
    readonly lineLabel: string;
    /** Display (caller ID). */
    readonly displayCallerId: string;
    /** Maximum number of calls. */
    readonly maxNumberOfCalls: number;
    /** Ring setting (phone idle). */
    readonly ringSettingWhenPhoneIdle: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only";
    /** Busy trigger. */
    readonly busyTrigger: number;
    /** Ring setting (phone active). */
    readonly ringSettingWhenPhoneInUse: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only";
    /** Directory number. */
    readonly directoryNumber: string;
    /** Recording profile. */
    readonly recordingProfile: string;
    /** Call pickup group audio alert setting (phone active). */
    readonly callPickupGroupAudioAlertSettingPhoneActive: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only";
    /** Call pickup group audio alert setting (phone idle). */
    readonly callPickupGroupAudioAlertSettingPhoneIdle: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only";
    /** Monitoring calling search space. */
    readonly monitoringCallingSearchSpace: string;
    /** Confidential access level. */
    readonly confidentialAccess: {
      /** Confidential access mode. */
      readonly confidentialAccessMode?: "Fixed" | "Variable" | null;
      /** Confidential access level. */
      readonly confidentialAccessLevel?: number | null;
    };
    /** Subscribed services. */
    readonly services: readonly {
      /** IP phone service. */
      readonly telecasterService: string;
      /** Name. */
      readonly name: string;
      /** Service URL. */
      readonly url?: string | null;
      /** Button. */
      readonly urlButtonIndex?: number | null;
      /** Button label. */
      readonly urlLabel?: string | null;
      /** ASCII service name. */
      readonly serviceNameAscii?: string | null;
      /** Service type. */
      readonly phoneService?: "Standard IP Phone Service" | "Directories" | "Messages" | null;
      /** Service category. */
      readonly phoneServiceCategory?: "XML Service" | "Java MIDlet" | "Web Widget" | "Web Link" | "Android APK" | null;
      /** Service vendor. */
      readonly vendor?: string | null;
      /** Service version. */
      readonly version?: string | null;
      /** Priority. */
      readonly priority?: number | null;
    }[];
  };
  /** UC service. */
  readonly ucServices: {
    /** UC service type. */
    readonly serviceType: "Voicemail" | "MailStore" | "Conferencing" | "Directory" | "IM and Presence" | "CTI" | "Video Conference Scheduling Portal" | "Jabber Client Configuration (jabber-config.xml)";
    /** Product type. */
    readonly productType: string;
    /** Name. */
    readonly name: string;
    /** Description. */
    readonly description: string;
    /** Host name/IP address. */
    readonly hostnameorip: string;
    /** Port. */
    readonly port: number;
    /** Protocol. */
    readonly protocol: "HTTP" | "HTTPS" | "TCP" | "TCP + UDP" | "UDP" | "SSL" | "TLS" | "SIP" | "OWA" | "SOAP" | "EWS" | "XMPP";
    /** Service settings. */
    readonly ucServiceXml: VendorConfig;
  };
  /** Service profile. */
  readonly serviceProfiles: {
    /** Name. */
    readonly name: string;
    /** Description. */
    readonly description: string;
    /** Make this the default service profile for the system. */
    readonly isDefault: boolean;
    /** Services of the profile. */
    readonly serviceProfileInfos: {
      /** Profiles by service. */
      readonly serviceProfileInfo?: readonly {
        /** Kind of profile. */
        readonly profileName: string;
        /** Primary. */
        readonly primary?: string | null;
        /** Secondary. */
        readonly secondary?: string | null;
        /** Tertiary. */
        readonly tertiary?: string | null;
        /** Server certificate verification. */
        readonly serverCertificateVerification?: "Any Certificate" | "Self-signed or Keystore" | "Keystore Only" | null;
        /** Profile settings. */
        readonly serviceProfileXml?: VendorConfig | null;
      }[] | null;
      /** Jabber client configuration profile. */
      readonly jabberClientConfigurationProfileInfo?: {
        /** Common. */
        readonly common?: string | null;
        /** Desktop. */
        readonly desktop?: string | null;
        /** Mobile. */
        readonly mobile?: string | null;
      } | null;
    };
  };
  /** User profile. */
  readonly userProfiles: {
    /** Name. */
    readonly name: string;
    /** Description. */
    readonly description: string;
    /** Desk phones. */
    readonly deskPhones: string;
    /** Mobile and desktop devices. */
    readonly mobileDevices: string;
    /** Remote destination/device profiles. */
    readonly remoteDestinations: string;
    /** Universal line template. */
    readonly universalLineTemplate: string;
    /** Allow end user to provision their own phones. */
    readonly allowProvision: boolean;
    /** Limit provisioning once end user has this many phones. */
    readonly limitProvision: number;
    /** Allow provisioning of a phone already assigned to a different end user. */
    readonly allowPhoneReassign: boolean;
    /** Default user profile. */
    readonly defaultUserProfile: string;
    /** Enable Mobile and Remote Access. */
    readonly enableMra: boolean;
    /** Jabber desktop client policy. */
    readonly mraPolicyDesktop: "No Service" | "IM & Presence only" | "IM & Presence, Voice and Video calls";
    /** Jabber mobile client policy. */
    readonly mraPolicyMobile: "No Service" | "IM & Presence only" | "IM & Presence, Voice and Video calls";
    /** Allow end user to set their Extension Mobility maximum login time. */
    readonly allowProvisionEMMaxLoginTime: boolean;
  };
  /** Feature group template. */
  readonly featureGroupTemplates: {
    /** Name. */
    readonly name: string;
    /** Description. */
    readonly description: string;
    /** Home cluster. */
    readonly homeCluster: boolean;
    /** Enable user for Unified CM IM and Presence. */
    readonly imAndUcPresenceEnable: boolean;
    /** Services profile. */
    readonly serviceProfile: string;
    /** Enable end user to host Conference Now. */
    readonly enableUserToHostConferenceNow: boolean;
    /** Allow control of device from CTI. */
    readonly allowCTIControl: boolean;
    /** Enable Extension Mobility Cross Cluster. */
    readonly enableEMCC: boolean;
    /** Enable mobility. */
    readonly enableMobility: boolean;
    /** Enable mobile voice access. */
    readonly enableMobileVoiceAccess: boolean;
    /** Maximum wait time for desk pickup. */
    readonly maxDeskPickupWait: number;
    /** Remote destination limit. */
    readonly remoteDestinationLimit: number;
    /** BLF presence group. */
    readonly bLFPresenceGp: string;
    /** SUBSCRIBE calling search space. */
    readonly subscribeCallingSearch: string;
    /** User locale. */
    readonly userLocale: string;
    /** User profile. */
    readonly userProfile: string;
    /** Include meeting information in presence. */
    readonly meetingInformation: boolean;
  };
  /** LDAP directory. */
  readonly ldapDirectories: {
    /** LDAP configuration name. */
    readonly name: string;
    /** LDAP manager distinguished name. */
    readonly ldapDn: string;
    /** LDAP password. */
    readonly ldapPassword: Secret;
    /** LDAP user search base. */
    readonly userSearchBase: string;
    /** Perform sync repeatedly. */
    readonly repeatable: boolean;
    /** Perform a re-sync every. */
    readonly intervalValue: number;
    /** Re-sync unit. */
    readonly scheduleUnit: "HOUR" | "DAY" | "WEEK" | "MONTH";
    /** Next re-sync time. */
    readonly nextExecTime: string;
    /** LDAP servers. */
    readonly servers: readonly {
      /** Host name or IP address for server. */
      readonly hostName: string;
      /** LDAP port. */
      readonly ldapPortNumber: number;
      /** Use TLS. */
      readonly sslEnabled?: boolean | null;
    }[];
    /** Middle name. */
    readonly middleName: string;
    /** Phone number. */
    readonly phoneNumber: string;
    /** Mail ID. */
    readonly mailId: string;
    /** User ID. */
    readonly userId: string;
    /** Manager ID. */
    readonly managerId: string;
    /** First name. */
    readonly firstName: string;
    /** Last name. */
    readonly lastName: string;
    /** Department. */
    readonly department: string;
    /** LDAP custom filter for users. */
    readonly ldapFilter: string;
    /** Synchronize users and groups. */
    readonly synchronize: boolean;
    /** LDAP custom filter for groups. */
    readonly ldapFilterForGroups: string;
    /** Directory URI. */
    readonly directoryUri: string;
    /** Access control groups. */
    readonly accessControlGroupInfo: readonly {
      /** Access control group. */
      readonly accessControlGroup?: string | null;
    }[];
    /** Feature group template. */
    readonly featureGroupTemplate: string;
    /** Apply mask to synced telephone numbers. */
    readonly applyMask: boolean;
    /** Mask. */
    readonly mask: string;
    /** Assign new line from the pool list. */
    readonly applyPoolList: boolean;
    /** DN pools. */
    readonly addDns: readonly {
      /** DN pool start. */
      readonly startDn?: string | null;
      /** DN pool end. */
      readonly endDn?: string | null;
      /** DN prefix. */
      readonly dnPrefix?: string | null;
    }[];
  };
  /** Directory number. */
  readonly lines: {
    /** Directory number. */
    readonly pattern: string;
    /** Description. */
    readonly description: string;
    /** Usage. */
    readonly usage: string;
    /** Route partition. */
    readonly routePartition: string;
    /** AAR group. */
    readonly aarNeighborhood: string;
    /** AAR destination mask. */
    readonly aarDestinationMask: string;
    /** Retain destination in call forwarding history. */
    readonly aarKeepCallHistory: boolean;
    /** AAR to voicemail. */
    readonly aarVoiceMailEnabled: boolean;
    /** Forward all. */
    readonly callForwardAll: {
      /** Voicemail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling search space. */
      readonly callingSearchSpace?: string | null;
      /** Secondary calling search space. */
      readonly secondaryCallingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
    };
    /** Forward busy external. */
    readonly callForwardBusy: {
      /** Voicemail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling search space. */
      readonly callingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
    };
    /** Forward busy internal. */
    readonly callForwardBusyInt: {
      /** Voicemail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling search space. */
      readonly callingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
    };
    /** Forward no answer external. */
    readonly callForwardNoAnswer: {
      /** Voicemail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling search space. */
      readonly callingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
      /** No answer ring duration. */
      readonly duration?: number | null;
    };
    /** Forward no answer internal. */
    readonly callForwardNoAnswerInt: {
      /** Voicemail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling search space. */
      readonly callingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
      /** No answer ring duration. */
      readonly duration?: number | null;
    };
    /** Forward no coverage external. */
    readonly callForwardNoCoverage: {
      /** Voicemail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling search space. */
      readonly callingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
    };
    /** Forward no coverage internal. */
    readonly callForwardNoCoverageInt: {
      /** Voicemail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling search space. */
      readonly callingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
    };
    /** Forward on CTI failure. */
    readonly callForwardOnFailure: {
      /** Voicemail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling search space. */
      readonly callingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
    };
    /** MLPP alternate party. */
    readonly callForwardAlternateParty: {
      /** Voicemail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling search space. */
      readonly callingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
      /** No answer ring duration. */
      readonly duration?: number | null;
    };
    /** Forward unregistered external. */
    readonly callForwardNotRegistered: {
      /** Voicemail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling search space. */
      readonly callingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
    };
    /** Forward unregistered internal. */
    readonly callForwardNotRegisteredInt: {
      /** Voicemail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling search space. */
      readonly callingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
    };
    /** Call pickup group. */
    readonly callPickupGroup: string;
    /** Auto answer. */
    readonly autoAnswer: "Auto Answer Off" | "Auto Answer with Headset" | "Auto Answer with Speakerphone";
    /** Network hold MOH audio source. */
    readonly networkHoldMohAudioSourceId: number;
    /** User hold MOH audio source. */
    readonly userHoldMohAudioSourceId: number;
    /** Calling line ID presentation when diverted. */
    readonly callingIdPresentationWhenDiverted: "Default" | "Allowed" | "Restricted";
    /** Alerting name. */
    readonly alertingName: string;
    /** ASCII alerting name. */
    readonly asciiAlertingName: string;
    /** BLF presence group. */
    readonly presenceGroup: string;
    /** Calling search space. */
    readonly shareLineAppearanceCss: string;
    /** Voicemail profile. */
    readonly voiceMailProfile: string;
    /** MLPP precedence. */
    readonly patternPrecedence: "Flash Override" | "Flash" | "Immediate" | "Priority" | "Routine" | "Default" | "Executive Override";
    /** Release cause. */
    readonly releaseClause: "No Error" | "Unallocated Number" | "Call Rejected" | "Number Changed" | "Invalid Number Format" | "Precedence Level Exceeded";
    /** Hold reversion ring duration. */
    readonly hrDuration: number;
    /** Hold reversion notification interval. */
    readonly hrInterval: number;
    /** Calling search space activation policy. */
    readonly cfaCssPolicy: "Use System Default" | "With Configured CSS" | "With Activating Device/Line CSS";
    /** Default activated device. */
    readonly defaultActivatedDevice: string;
    /** Park monitoring forward no retrieve external. */
    readonly parkMonForwardNoRetrieveDn: string;
    /** Park monitoring forward no retrieve internal. */
    readonly parkMonForwardNoRetrieveIntDn: string;
    /** Park monitoring to voicemail external. */
    readonly parkMonForwardNoRetrieveVmEnabled: boolean;
    /** Park monitoring to voicemail internal. */
    readonly parkMonForwardNoRetrieveIntVmEnabled: boolean;
    /** Park monitoring CSS external. */
    readonly parkMonForwardNoRetrieveCss: string;
    /** Park monitoring CSS internal. */
    readonly parkMonForwardNoRetrieveIntCss: string;
    /** Park monitoring reversion timer. */
    readonly parkMonReversionTimer: number;
    /** Party entrance tone. */
    readonly partyEntranceTone: "Off" | "On" | "Default";
    /** Directory URIs. */
    readonly directoryURIs: readonly {
      /** Primary. */
      readonly isPrimary?: boolean | null;
      /** URI. */
      readonly uri: string;
      /** Partition. */
      readonly partition?: string | null;
      /** Advertise globally via ILS. */
      readonly advertiseGloballyViaIls?: boolean | null;
    }[];
    /** Allow control of device from CTI. */
    readonly allowCtiControlFlag: boolean;
    /** Reject anonymous calls. */
    readonly rejectAnonymousCall: boolean;
    /** Urgent priority. */
    readonly patternUrgency: boolean;
    /** Confidential access level. */
    readonly confidentialAccess: {
      /** Confidential access mode. */
      readonly confidentialAccessMode?: "Fixed" | "Variable" | null;
      /** Confidential access level. */
      readonly confidentialAccessLevel?: number | null;
    };
    /** External call control profile. */
    readonly externalCallControlProfile: string;
    /** Enterprise alternate number. */
    readonly enterpriseAltNum: {
      /** Number mask. */
      readonly numMask?: string | null;
      /** Is urgent. */
      readonly isUrgent?: boolean | null;
      /** Add to local route partition. */
      readonly addLocalRoutePartition?: boolean | null;
      /** Route partition. */
      readonly routePartition?: string | null;
      /** Advertise globally via ILS. */
      readonly advertiseGloballyIls?: boolean | null;
    };
    /** +E.164 alternate number. */
    readonly e164AltNum: {
      /** Number mask. */
      readonly numMask?: string | null;
      /** Is urgent. */
      readonly isUrgent?: boolean | null;
      /** Add to local route partition. */
      readonly addLocalRoutePartition?: boolean | null;
      /** Route partition. */
      readonly routePartition?: string | null;
      /** Advertise globally via ILS. */
      readonly advertiseGloballyIls?: boolean | null;
    };
    /** PSTN failover. */
    readonly pstnFailover: string;
    /** Call control agent profile. */
    readonly callControlAgentProfile: string;
    /** Associated devices. */
    readonly associatedDevices: readonly string[];
    /** Use enterprise alternate number. */
    readonly useEnterpriseAltNum: boolean;
    /** Use +E.164 alternate number. */
    readonly useE164AltNum: boolean;
    /** Active. */
    readonly active: boolean;
    /** External presentation. */
    readonly externalPresentationInfo: {
      /** Anonymous external presentation. */
      readonly isAnonymous?: boolean | null;
      /** Presentation. */
      readonly presentationInfo?: {
        /** External presentation number. */
        readonly externalPresentationNumber?: string | null;
        /** External presentation name. */
        readonly externalPresentationName?: string | null;
      } | null;
    };
  };
  /** End user. */
  readonly endUsers: {
    /** First name. */
    readonly firstName: string;
    /** Display name. */
    readonly displayName: string;
    /** Middle name. */
    readonly middleName: string;
    /** Last name. */
    readonly lastName: string;
    /** Extension Mobility maximum login time. */
    readonly emMaxLoginTime: number;
    /** User ID. */
    readonly userid: string;
    /** Password. */
    readonly password: Secret;
    /** PIN. */
    readonly pin: Secret;
    /** Mail ID. */
    readonly mailid: string;
    /** Department. */
    readonly department: string;
    /** Manager user ID. */
    readonly manager: string;
    /** User locale. */
    readonly userLocale: string;
    /** Controlled devices. */
    readonly associatedDevices: readonly string[];
    /** Primary extension. */
    readonly primaryExtension: {
      /** Directory number. */
      readonly pattern: string;
      /** Route partition. */
      readonly routePartition?: string | null;
    };
    /** Associated PC. */
    readonly associatedPc: string;
    /** Access control groups. */
    readonly associatedGroups: readonly {
      /** Access control group. */
      readonly name: string;
      /** Roles. */
      readonly userRoles?: readonly string[] | null;
    }[];
    /** Enable CTI application use. */
    readonly enableCti: boolean;
    /** Digest credentials. */
    readonly digestCredentials: Secret;
    /** Controlled Extension Mobility profiles. */
    readonly phoneProfiles: readonly string[];
    /** Default profile. */
    readonly defaultProfile: string;
    /** BLF presence group. */
    readonly presenceGroup: string;
    /** SUBSCRIBE calling search space. */
    readonly subscribeCallingSearchSpace: string;
    /** Enable mobility. */
    readonly enableMobility: boolean;
    /** Enable mobile voice access. */
    readonly enableMobileVoiceAccess: boolean;
    /** Maximum wait time for desk pickup. */
    readonly maxDeskPickupWaitTime: number;
    /** Remote destination limit. */
    readonly remoteDestinationLimit: number;
    /** Remote destination profiles. */
    readonly associatedRemoteDestinationProfiles: readonly string[];
    /** Password credential. */
    readonly passwordCredentials: {
      /** Authentication rule. */
      readonly pwdCredPolicy?: string | null;
      /** User cannot change. */
      readonly pwdCredUserCantChange?: boolean | null;
      /** User must change at next login. */
      readonly pwdCredUserMustChange?: boolean | null;
      /** Does not expire. */
      readonly pwdCredDoesNotExpire?: boolean | null;
      /** Time last changed. */
      readonly pwdCredTimeChanged?: string | null;
      /** Time of lockout by administrator. */
      readonly pwdCredTimeAdminLockout?: string | null;
      /** Locked by administrator. */
      readonly pwdCredLockedByAdministrator?: boolean | null;
      /** Reset failed login attempts. */
      readonly pwdResetHackCount?: boolean | null;
    };
    /** PIN credential. */
    readonly pinCredentials: {
      /** Authentication rule. */
      readonly pinCredPolicy?: string | null;
      /** User cannot change. */
      readonly pinCredUserCantChange?: boolean | null;
      /** User must change at next login. */
      readonly pinCredUserMustChange?: boolean | null;
      /** Does not expire. */
      readonly pinCredDoesNotExpire?: boolean | null;
      /** Time last changed. */
      readonly pinCredTimeChanged?: boolean | null;
      /** Time of lockout by administrator. */
      readonly pinCredTimeAdminLockout?: string | null;
      /** Locked by administrator. */
      readonly pinCredLockedByAdministrator?: boolean | null;
      /** Reset failed login attempts. */
      readonly pinResetHackCount?: boolean | null;
    };
    /** Time of day access. */
    readonly associatedTodAccess: readonly string[];
    /** User status. */
    readonly status: number;
    /** Enable Extension Mobility Cross Cluster. */
    readonly enableEmcc: boolean;
    /** Associated CAPF profiles. */
    readonly associatedCapfProfiles: readonly string[];
    /** CTI controlled device profiles. */
    readonly ctiControlledDeviceProfiles: readonly string[];
    /** Precedence authorization level. */
    readonly patternPrecedence: "Flash Override" | "Flash" | "Immediate" | "Priority" | "Routine" | "Default" | "Executive Override";
    /** MLPP user identification number. */
    readonly numericUserId: string;
    /** MLPP password. */
    readonly mlppPassword: Secret;
    /** Custom user fields. */
    readonly customUserFields: readonly {
      /** Field name. */
      readonly name?: string | null;
      /** Value. */
      readonly value?: string | null;
    }[];
    /** Home cluster. */
    readonly homeCluster: boolean;
    /** Enable user for Unified CM IM and Presence. */
    readonly imAndPresenceEnable: boolean;
    /** UC service profile. */
    readonly serviceProfile: string;
    /** Line appearance association for presence. */
    readonly lineAppearanceAssociationForPresences: readonly {
      /** Association. */
      readonly laapAssociate?: string | null;
      /** Product type. */
      readonly laapProductType?: string | null;
      /** Device name. */
      readonly laapDeviceName?: string | null;
      /** Directory number. */
      readonly laapDirectory?: string | null;
      /** Partition. */
      readonly laapPartition?: string | null;
      /** Description. */
      readonly laapDescription?: string | null;
    }[];
    /** Directory URI. */
    readonly directoryUri: string;
    /** Telephone number. */
    readonly telephoneNumber: string;
    /** Title. */
    readonly title: string;
    /** Mobile number. */
    readonly mobileNumber: string;
    /** Home number. */
    readonly homeNumber: string;
    /** Pager number. */
    readonly pagerNumber: string;
    /** Extensions. */
    readonly extensionsInfo: readonly {
      /** Order. */
      readonly sortOrder?: number | null;
      /** Extension. */
      readonly pattern: string;
      /** Route partition. */
      readonly routePartition?: string | null;
      /** Line primary URI. */
      readonly linePrimaryUri?: string | null;
      /** URI partition. */
      readonly partition?: string | null;
    }[];
    /** Self-service user ID. */
    readonly selfService: string;
    /** User profile. */
    readonly userProfile: string;
    /** Include meeting information in presence. */
    readonly calendarPresence: boolean;
    /** LDAP directory. */
    readonly ldapDirectory: string;
    /** User identity. */
    readonly userIdentity: string;
    /** Name dialing. */
    readonly nameDialing: string;
    /** IPCC extension. */
    readonly ipccExtension: string;
    /** IPCC route partition. */
    readonly ipccRoutePartition: string;
    /** Convert user account. */
    readonly convertUserAccount: string;
    /** Account type. */
    readonly accountType: "LDAP" | "Local";
    /** Authentication type. */
    readonly authenticationType: "LDAP" | "Local";
    /** Enable end user to host Conference Now. */
    readonly enableUserToHostConferenceNow: boolean;
    /** Attendees access code. */
    readonly attendeesAccessCode: Secret;
    /** Leave PIN out of synchronization. */
    readonly zeroHop: boolean;
    /** Customer. */
    readonly customer: string;
    /** Associated headsets. */
    readonly associatedHeadsets: readonly string[];
  };
  /** Phone. */
  readonly phones: {
    /** Device name. */
    readonly name: string;
    /** Description. */
    readonly description: string;
    /** Phone type. */
    readonly model: string;
    /** Device protocol. */
    readonly protocol: string;
    /** Calling search space. */
    readonly callingSearchSpace: string;
    /** Device pool. */
    readonly devicePool: string;
    /** Common device configuration. */
    readonly commonDeviceConfig: string;
    /** Common phone profile. */
    readonly commonPhoneProfile: string;
    /** Network location. */
    readonly networkLocation: "OnNet" | "OffNet" | "Use System Default";
    /** Location. */
    readonly location: string;
    /** Media resource group list. */
    readonly mediaResourceList: string;
    /** Network hold MOH audio source. */
    readonly networkHoldMohAudioSourceId: number;
    /** User hold MOH audio source. */
    readonly userHoldMohAudioSourceId: number;
    /** AAR calling search space. */
    readonly automatedAlternateRoutingCss: string;
    /** AAR group. */
    readonly aarNeighborhood: string;
    /** Phone load name. */
    readonly loadInformation: string;
    /** Product-specific configuration. */
    readonly vendorConfig: VendorConfig;
    /** Interactive Connectivity Establishment (ICE). */
    readonly ice: Ice;
    /** Version stamp. */
    readonly versionStamp: string;
    /** Device trace. */
    readonly traceFlag: boolean;
    /** MLPP domain. */
    readonly mlppDomainId: string;
    /** MLPP indication. */
    readonly mlppIndicationStatus: "Off" | "On" | "Default";
    /** MLPP preemption. */
    readonly preemption: "Disabled" | "Forceful" | "Default";
    /** Use trusted relay point. */
    readonly useTrustedRelayPoint: "Off" | "On" | "Default";
    /** Retry video call as audio. */
    readonly retryVideoCallAsAudio: boolean;
    /** Device security profile. */
    readonly phoneSecurityProfile: string;
    /** SIP profile. */
    readonly sipProfile: string;
    /** Calling party transformation CSS. */
    readonly cgpnTransformationCss: string;
    /** Use device pool calling party transformation CSS. */
    readonly useDevicePoolCgpnTransformCss: boolean;
    /** Geolocation. */
    readonly geoLocation: string;
    /** Geolocation filter. */
    readonly geoLocationFilter: string;
    /** Send geolocation. */
    readonly sendGeoLocation: boolean;
    /** Lines. */
    readonly lines: readonly {
      /** Line position. */
      readonly index?: number | null;
      /** Line text label. */
      readonly label?: string | null;
      /** Display (caller ID). */
      readonly display?: string | null;
      /** Directory number. */
      readonly pattern: string;
      /** Route partition. */
      readonly routePartition?: string | null;
      /** Ring setting (phone idle). */
      readonly ringSetting?: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only" | null;
      /** Ring setting (phone active). */
      readonly consecutiveRingSetting?: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only" | null;
      /** Call pickup group audio alert setting (phone idle). */
      readonly ringSettingIdlePickupAlert?: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only" | null;
      /** Call pickup group audio alert setting (phone active). */
      readonly ringSettingActivePickupAlert?: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only" | null;
      /** ASCII display (caller ID). */
      readonly displayAscii?: string | null;
      /** External phone number mask. */
      readonly e164Mask?: string | null;
      /** Dial plan wizard ID. */
      readonly dialPlanWizardId?: number | null;
      /** Visual message waiting indicator policy. */
      readonly mwlPolicy?: "Use System Policy" | "Light and Prompt" | "Prompt Only" | "Light Only" | "None" | null;
      /** Maximum number of calls. */
      readonly maxNumCalls?: number | null;
      /** Busy trigger. */
      readonly busyTrigger?: number | null;
      /** Forwarded call information display. */
      readonly callInfoDisplay?: {
        /** Caller name. */
        readonly callerName?: boolean | null;
        /** Caller number. */
        readonly callerNumber?: boolean | null;
        /** Redirected number. */
        readonly redirectedNumber?: boolean | null;
        /** Dialed number. */
        readonly dialedNumber?: boolean | null;
      } | null;
      /** Recording profile. */
      readonly recordingProfile?: string | null;
      /** Monitoring calling search space. */
      readonly monitoringCss?: string | null;
      /** Recording option. */
      readonly recordingFlag?: "Call Recording Disabled" | "Automatic Call Recording Enabled" | "Selective Call Recording Enabled" | null;
      /** Audible message waiting indicator policy. */
      readonly audibleMwi?: "Off" | "On" | "Default" | null;
      /** Intercom speed dial. */
      readonly speedDial?: string | null;
      /** Partition usage. */
      readonly partitionUsage?: "Intercom" | "Call Control Discovery Learned Pattern" | "General" | "Directory URI" | null;
      /** Users associated with line. */
      readonly associatedEndusers?: readonly {
        /** User ID. */
        readonly userId: string;
      }[] | null;
      /** Log missed calls. */
      readonly missedCallLogging?: boolean | null;
      /** Recording media source. */
      readonly recordingMediaSource?: "Gateway Preferred" | "Phone Preferred" | null;
    }[];
    /** Number of buttons. */
    readonly numberOfButtons: number;
    /** Phone button template. */
    readonly phoneTemplate: string;
    /** Speed dials. */
    readonly speeddials: readonly {
      /** Number. */
      readonly dirn: string;
      /** Label. */
      readonly label: string;
      /** Button. */
      readonly index?: number | null;
    }[];
    /** BLF speed dials. */
    readonly busyLampFields: readonly {
      /** Destination. */
      readonly blfDest: string;
      /** Directory number. */
      readonly blfDirn?: string | null;
      /** Route partition. */
      readonly routePartition?: string | null;
      /** Label. */
      readonly label?: string | null;
      /** Features. */
      readonly associatedBlfSdFeatures?: readonly "Pickup"[] | null;
      /** Button. */
      readonly index?: number | null;
    }[];
    /** Primary phone. */
    readonly primaryPhone: string;
    /** BLF audible alert setting (phone idle). */
    readonly ringSettingIdleBlfAudibleAlert: "Off" | "On" | "Default";
    /** BLF audible alert setting (phone busy). */
    readonly ringSettingBusyBlfAudibleAlert: "Off" | "On" | "Default";
    /** BLF directed call parks. */
    readonly blfDirectedCallParks: readonly {
      /** Label. */
      readonly label?: string | null;
      /** Call park number. */
      readonly directedCallParkDnAndPartition?: {
        /** Number. */
        readonly dnPattern: string;
        /** Route partition. */
        readonly routePartition?: string | null;
      } | null;
      /** Button. */
      readonly index?: number | null;
    }[];
    /** Expansion modules. */
    readonly addOnModules: readonly {
      /** Module load name. */
      readonly loadInformation?: string | null;
      /** Module. */
      readonly model?: string | null;
      /** Position. */
      readonly index?: number | null;
    }[];
    /** User locale. */
    readonly userLocale: string;
    /** Network locale. */
    readonly networkLocale: string;
    /** Idle timer. */
    readonly idleTimeout: number;
    /** Authentication server. */
    readonly authenticationUrl: string;
    /** Directory URL. */
    readonly directoryUrl: string;
    /** Idle URL. */
    readonly idleUrl: string;
    /** Information URL. */
    readonly informationUrl: string;
    /** Messages URL. */
    readonly messagesUrl: string;
    /** Proxy server. */
    readonly proxyServerUrl: string;
    /** Services URL. */
    readonly servicesUrl: string;
    /** Subscribed services. */
    readonly services: readonly {
      /** IP phone service. */
      readonly telecasterService: string;
      /** Name. */
      readonly name: string;
      /** Service URL. */
      readonly url?: string | null;
      /** Button. */
      readonly urlButtonIndex?: number | null;
      /** Button label. */
      readonly urlLabel?: string | null;
      /** ASCII service name. */
      readonly serviceNameAscii?: string | null;
      /** Service type. */
      readonly phoneService?: "Standard IP Phone Service" | "Directories" | "Messages" | null;
      /** Service category. */
      readonly phoneServiceCategory?: "XML Service" | "Java MIDlet" | "Web Widget" | "Web Link" | "Android APK" | null;
      /** Service vendor. */
      readonly vendor?: string | null;
      /** Service version. */
      readonly version?: string | null;
      /** Priority. */
      readonly priority?: number | null;
    }[];
    /** Softkey template. */
    readonly softkeyTemplate: string;
    /** Logged in user. */
    readonly loginUserId: string;
    /** Default profile. */
    readonly defaultProfile: string;
    /** Enable Extension Mobility. */
    readonly enableExtensionMobility: boolean;
    /** Current profile. */
    readonly currentProfile: string;
    /** Login time. */
    readonly loginTime: number;
    /** Login duration. */
    readonly loginDuration: number;
    /** Single button barge. */
    readonly singleButtonBarge: "Off" | "Barge" | "CBarge" | "Default";
    /** Join across lines. */
    readonly joinAcrossLines: "Off" | "On" | "Default";
    /** Built-in bridge. */
    readonly builtInBridgeStatus: "Off" | "On" | "Default";
    /** Privacy. */
    readonly callInfoPrivacyStatus: "Off" | "On" | "Default";
    /** Logged into hunt group. */
    readonly hlogStatus: "Off" | "On" | "Default";
    /** Owner user ID. */
    readonly ownerUser: string;
    /** Ignore presentation indicators (internal calls only). */
    readonly ignorePresentationIndicators: boolean;
    /** Packet capture mode. */
    readonly packetCaptureMode: "None" | "Batch Processing Mode";
    /** Packet capture duration. */
    readonly packetCaptureDuration: number;
    /** SUBSCRIBE calling search space. */
    readonly subscribeCallingSearchSpace: string;
    /** Rerouting calling search space. */
    readonly rerouteCallingSearchSpace: string;
    /** Allow control of device from CTI. */
    readonly allowCtiControlFlag: boolean;
    /** BLF presence group. */
    readonly presenceGroup: string;
    /** Unattended port. */
    readonly unattendedPort: boolean;
    /** Require DTMF reception. */
    readonly requireDtmfReception: boolean;
    /** RFC 2833 disabled. */
    readonly rfc2833Disabled: boolean;
    /** Certificate operation. */
    readonly certificateOperation: "No Pending Operation" | "Install/Upgrade" | "Delete" | "Troubleshoot";
    /** Authentication mode. */
    readonly authenticationMode: "By Authentication String" | "By Null String" | "By Existing Certificate (precedence to LSC)" | "By Existing Certificate (precedence to MIC)";
    /** RSA key size (bits). */
    readonly keySize: number;
    /** Key order. */
    readonly keyOrder: "RSA Only" | "EC Only" | "EC Preferred, RSA Backup";
    /** EC key size (bits). */
    readonly ecKeySize: number;
    /** Authentication string. */
    readonly authenticationString: Secret;
    /** Certificate operation status. */
    readonly certificateStatus: string;
    /** Operation completes by. */
    readonly upgradeFinishTime: string;
    /** Device mobility mode. */
    readonly deviceMobilityMode: "Off" | "On" | "Default";
    /** Roaming device pool. */
    readonly roamingDevicePool: string;
    /** Remote device. */
    readonly remoteDevice: boolean;
    /** DND option. */
    readonly dndOption: "Ringer Off" | "Call Reject" | "Use Common Phone Profile Setting";
    /** DND incoming call alert. */
    readonly dndRingSetting: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only";
    /** Do not disturb. */
    readonly dndStatus: boolean;
    /** Device is active. */
    readonly isActive: boolean;
    /** Dual mode. */
    readonly isDualMode: boolean;
    /** Mobility user ID. */
    readonly mobilityUserId: string;
    /** Phone personalization. */
    readonly phoneSuite: "Disabled" | "Enabled" | "HTTPS Only" | "Default";
    /** Services provisioning. */
    readonly phoneServiceDisplay: "Internal" | "External URL" | "Both" | "Default";
    /** Protected device. */
    readonly isProtected: boolean;
    /** Media termination point required. */
    readonly mtpRequired: boolean;
    /** MTP preferred originating codec. */
    readonly mtpPreferedCodec: "711ulaw" | "711alaw" | "G729/G729a" | "G729b/G729ab";
    /** SIP dial rules. */
    readonly dialRules: string;
    /** Secure shell user. */
    readonly sshUserId: string;
    /** Secure shell password. */
    readonly sshPwd: Secret;
    /** Digest user. */
    readonly digestUser: string;
    /** Outbound call rollover. */
    readonly outboundCallRollover: "No Rollover" | "Rollover Within Same DN" | "Rollover to any line";
    /** Hotline device. */
    readonly hotlineDevice: boolean;
    /** Secure information URL. */
    readonly secureInformationUrl: string;
    /** Secure directory URL. */
    readonly secureDirectoryUrl: string;
    /** Secure messages URL. */
    readonly secureMessageUrl: string;
    /** Secure services URL. */
    readonly secureServicesUrl: string;
    /** Secure authentication URL. */
    readonly secureAuthenticationUrl: string;
    /** Secure idle URL. */
    readonly secureIdleUrl: string;
    /** Always use prime line. */
    readonly alwaysUsePrimeLine: "Off" | "On" | "Default";
    /** Always use prime line for voice message. */
    readonly alwaysUsePrimeLineForVoiceMessage: "Off" | "On" | "Default";
    /** Feature control policy. */
    readonly featureControlPolicy: string;
    /** Device trust mode. */
    readonly deviceTrustMode: "Not Trusted" | "Trusted";
    /** Early offer support for voice calls. */
    readonly earlyOfferSupportForVoiceCall: boolean;
    /** Third-party registration required. */
    readonly requireThirdPartyRegistration: boolean;
    /** Block incoming calls while roaming. */
    readonly blockIncomingCallsWhenRoaming: boolean;
    /** Home network ID. */
    readonly homeNetworkId: string;
    /** Allow presentation sharing using BFCP. */
    readonly allowPresentationSharingUsingBfcp: boolean;
    /** Confidential access level. */
    readonly confidentialAccess: {
      /** Confidential access mode. */
      readonly confidentialAccessMode?: "Fixed" | "Variable" | null;
      /** Confidential access level. */
      readonly confidentialAccessLevel?: number | null;
    };
    /** Require off-premise location. */
    readonly requireOffPremiseLocation: boolean;
    /** Allow iX applicable media. */
    readonly allowiXApplicableMedia: boolean;
    /** Calling party transformation CSS for inbound calls. */
    readonly cgpnIngressDN: string;
    /** Use device pool calling party transformation CSS for inbound calls. */
    readonly useDevicePoolCgpnIngressDN: boolean;
    /** MSISDN. */
    readonly msisdn: string;
    /** Route calls to all remote destinations when client is not connected. */
    readonly enableCallRoutingToRdWhenNoneIsActive: boolean;
    /** Wi-Fi hotspot profile. */
    readonly wifiHotspotProfile: string;
    /** Wireless LAN profile group. */
    readonly wirelessLanProfileGroup: string;
    /** Emergency location (ELIN) group. */
    readonly elinGroup: string;
    /** Requires activation code for onboarding. */
    readonly enableActivationID: boolean;
    /** Activation code status. */
    readonly activationIDStatus: string;
    /** Activation code MRA service domain. */
    readonly mraServiceDomain: string;
    /** Allow activation code via MRA. */
    readonly allowMraMode: boolean;
  };
  /** Expressway-C. */
  readonly expresswayCs: {
    /** Host name or IP address. */
    readonly hostNameOrIP: string;
    /** Description. */
    readonly description: string;
    /** X.509 subject name or subject alternative name. */
    readonly x509SubjectNames: readonly string[];
  };
  /** Remote cluster. */
  readonly remoteClusters: {
    /** Cluster ID. */
    readonly clusterId: string;
    /** Description. */
    readonly description: string;
    /** Fully qualified name. */
    readonly fullyQualifiedName: string;
    /** Extension Mobility Cross Cluster. */
    readonly emcc: {
      /** Enabled. */
      readonly enabled?: boolean | null;
      /** Remote IP address 1. */
      readonly remoteIpAddress1?: string | null;
      /** Remote IP address 2. */
      readonly remoteIpAddress2?: string | null;
      /** Remote IP address 3. */
      readonly remoteIpAddress3?: string | null;
    };
    /** PSTN access. */
    readonly pstnAccess: {
      /** Enabled. */
      readonly enabled?: boolean | null;
      /** Remote IP address 1. */
      readonly remoteIpAddress1?: string | null;
      /** Remote IP address 2. */
      readonly remoteIpAddress2?: string | null;
      /** Remote IP address 3. */
      readonly remoteIpAddress3?: string | null;
    };
    /** RSVP agent. */
    readonly rsvpAgent: {
      /** Enabled. */
      readonly enabled?: boolean | null;
      /** Remote IP address 1. */
      readonly remoteIpAddress1?: string | null;
      /** Remote IP address 2. */
      readonly remoteIpAddress2?: string | null;
      /** Remote IP address 3. */
      readonly remoteIpAddress3?: string | null;
    };
    /** TFTP. */
    readonly tftp: {
      /** Enabled. */
      readonly enabled?: boolean | null;
      /** Remote IP address 1. */
      readonly remoteIpAddress1?: string | null;
      /** Remote IP address 2. */
      readonly remoteIpAddress2?: string | null;
      /** Remote IP address 3. */
      readonly remoteIpAddress3?: string | null;
    };
    /** Location bandwidth management. */
    readonly lbm: {
      /** Enabled. */
      readonly enabled?: boolean | null;
      /** Remote IP address 1. */
      readonly remoteIpAddress1?: string | null;
      /** Remote IP address 2. */
      readonly remoteIpAddress2?: string | null;
      /** Remote IP address 3. */
      readonly remoteIpAddress3?: string | null;
    };
    /** User data services. */
    readonly uds: {
      /** Enabled. */
      readonly enabled?: boolean | null;
      /** Remote IP address 1. */
      readonly remoteIpAddress1?: string | null;
      /** Remote IP address 2. */
      readonly remoteIpAddress2?: string | null;
      /** Remote IP address 3. */
      readonly remoteIpAddress3?: string | null;
    };
  };
  /** MRA on Expressway-C. */
  readonly expresswayMra: {
    /** Expressway-C. */
    readonly expressway: string;
    /** Mobile and Remote Access. */
    readonly enabled: boolean;
  };
  /** Expressway-C domain. */
  readonly expresswayDomains: {
    /** Domain. */
    readonly name: string;
    /** Expressway-C. */
    readonly expressway: string;
    /** Registrations on Unified CM. */
    readonly sipRegistrations: boolean;
    /** IM and Presence on Unified CM. */
    readonly imPresence: boolean;
  };
  /** IM and Presence on Expressway-C. */
  readonly expresswayImPresence: {
    /** Publisher. */
    readonly publisher: string;
    /** Expressway-C. */
    readonly expressway: string;
    /** AXL user. */
    readonly axlUser: string;
    /** AXL password. */
    readonly axlPassword: Secret;
    /** TLS verify mode. */
    readonly tlsVerify: boolean;
  };
  /** Unified CM on Expressway-C. */
  readonly expresswayUnifiedCm: {
    /** Publisher. */
    readonly publisher: string;
    /** Expressway-C. */
    readonly expressway: string;
    /** AXL user. */
    readonly axlUser: string;
    /** AXL password. */
    readonly axlPassword: Secret;
    /** TLS verify mode. */
    readonly tlsVerify: boolean;
  };
  /** Unified Communications traversal zone. */
  readonly expresswayZones: {
    /** Name. */
    readonly name: string;
    /** Expressway-C. */
    readonly expressway: string;
    /** Peer addresses. */
    readonly peers: readonly string[];
    /** SIP port. */
    readonly port: number;
    /** User name. */
    readonly userName: string;
    /** Password. */
    readonly password: Secret;
  };
}
