// Generated from schemas/objects/*.json by tools/generate.ts. Do not edit: change the source and run `npm run generate`.
import type { Ice, Secret, VendorConfig } from "../values.ts";

/** Key of an object section, in the order of a deploy. */
export type Section =
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

/** Per section, the value of each field. An object holds only those that its file states. */
export interface Fields {
  /** Phone NTP reference. */
  readonly phoneNtpReferences: {
    /** Ip Address. */
    readonly ipAddress: string;
    /** Ipv6 Address. */
    readonly ipv6Address: string;
    /** Description. */
    readonly description: string;
    /** Mode. */
    readonly mode: "Unicast" | "Multicast" | "Anycast" | "Directed Broadcast";
  };
  /** Date/time group. */
  readonly dateTimeGroups: {
    /** Name. */
    readonly name: string;
    /** Time Zone. */
    readonly timeZone: string;
    /** Separator. */
    readonly separator: string;
    /** Dateformat. */
    readonly dateformat: string;
    /** Time Format. */
    readonly timeFormat: string;
    /** Phone Ntp References. */
    readonly phoneNtpReferences: readonly string[];
  };
  /** Cisco Unified Communications Manager group. */
  readonly callManagerGroups: {
    /** Name. */
    readonly name: string;
    /** Tftp Default. */
    readonly tftpDefault: boolean;
    /** Members. */
    readonly members: readonly string[];
  };
  /** Region. */
  readonly regions: {
    /** Name. */
    readonly name: string;
    /** Related Regions. */
    readonly relatedRegions: readonly {
      /** Region. */
      readonly region: string;
      /** Bandwidth. */
      readonly bandwidth?: string | null;
      /** Video Bandwidth. */
      readonly videoBandwidth?: number | null;
      /** Lossy Network. */
      readonly lossyNetwork?: "Keep Current Setting" | "Use System Default" | "Low Loss" | "Lossy" | null;
      /** Codec Preference. */
      readonly codecPreference?: string | null;
      /** Immersive Video Bandwidth. */
      readonly immersiveVideoBandwidth?: number | null;
    }[];
    /** Default Codec. */
    readonly defaultCodec: string;
  };
  /** MRA service domain. */
  readonly mraServiceDomains: {
    /** Name. */
    readonly name: string;
    /** Is Default. */
    readonly isDefault: boolean;
    /** Service Domains. */
    readonly serviceDomains: string;
  };
  /** Device pool. */
  readonly devicePools: {
    /** Name. */
    readonly name: string;
    /** Auto Search Space. */
    readonly autoSearchSpace: string;
    /** Date Time Setting. */
    readonly dateTimeGroup: string;
    /** Call Manager Group. */
    readonly callManagerGroup: string;
    /** Media Resource List. */
    readonly mediaResourceList: string;
    /** Region. */
    readonly region: string;
    /** Network Locale. */
    readonly networkLocale: string;
    /** Srst. */
    readonly srst: string;
    /** Connection Monitor Duration. */
    readonly connectionMonitorDuration: number;
    /** Automated Alternate Routing Css. */
    readonly automatedAlternateRoutingCss: string;
    /** Aar Neighborhood. */
    readonly aarNeighborhood: string;
    /** Location. */
    readonly location: string;
    /** Mobility Css. */
    readonly mobilityCss: string;
    /** Physical Location. */
    readonly physicalLocation: string;
    /** Device Mobility Group. */
    readonly deviceMobilityGroup: string;
    /** Revert Priority. */
    readonly revertPriority: "Default" | "Highest";
    /** Single Button Barge. */
    readonly singleButtonBarge: "Off" | "Barge" | "CBarge" | "Default";
    /** Join Across Lines. */
    readonly joinAcrossLines: "Off" | "On" | "Default";
    /** Cgpn Transformation Css. */
    readonly cgpnTransformationCss: string;
    /** Cdpn Transformation Css. */
    readonly cdpnTransformationCss: string;
    /** Local Route Group. */
    readonly localRouteGroupName: string;
    /** Geo Location. */
    readonly geoLocation: string;
    /** Geo Location Filter. */
    readonly geoLocationFilter: string;
    /** Calling Party National Prefix. */
    readonly callingPartyNationalPrefix: string;
    /** Calling Party International Prefix. */
    readonly callingPartyInternationalPrefix: string;
    /** Calling Party Unknown Prefix. */
    readonly callingPartyUnknownPrefix: string;
    /** Calling Party Subscriber Prefix. */
    readonly callingPartySubscriberPrefix: string;
    /** Adjunct Calling Search Space. */
    readonly adjunctCallingSearchSpace: string;
    /** Calling Party National Strip Digits. */
    readonly callingPartyNationalStripDigits: number;
    /** Calling Party International Strip Digits. */
    readonly callingPartyInternationalStripDigits: number;
    /** Calling Party Unknown Strip Digits. */
    readonly callingPartyUnknownStripDigits: number;
    /** Calling Party Subscriber Strip Digits. */
    readonly callingPartySubscriberStripDigits: number;
    /** Calling Party National Transformation Css. */
    readonly callingPartyNationalTransformationCss: string;
    /** Calling Party International Transformation Css. */
    readonly callingPartyInternationalTransformationCss: string;
    /** Calling Party Unknown Transformation Css. */
    readonly callingPartyUnknownTransformationCss: string;
    /** Calling Party Subscriber Transformation Css. */
    readonly callingPartySubscriberTransformationCss: string;
    /** Called Party National Prefix. */
    readonly calledPartyNationalPrefix: string;
    /** Called Party International Prefix. */
    readonly calledPartyInternationalPrefix: string;
    /** Called Party Unknown Prefix. */
    readonly calledPartyUnknownPrefix: string;
    /** Called Party Subscriber Prefix. */
    readonly calledPartySubscriberPrefix: string;
    /** Called Party National Strip Digits. */
    readonly calledPartyNationalStripDigits: number;
    /** Called Party International Strip Digits. */
    readonly calledPartyInternationalStripDigits: number;
    /** Called Party Unknown Strip Digits. */
    readonly calledPartyUnknownStripDigits: number;
    /** Called Party Subscriber Strip Digits. */
    readonly calledPartySubscriberStripDigits: number;
    /** Called Party National Transformation Css. */
    readonly calledPartyNationalTransformationCss: string;
    /** Called Party International Transformation Css. */
    readonly calledPartyInternationalTransformationCss: string;
    /** Called Party Unknown Transformation Css. */
    readonly calledPartyUnknownTransformationCss: string;
    /** Called Party Subscriber Transformation Css. */
    readonly calledPartySubscriberTransformationCss: string;
    /** Ime Enrolled Pattern Group. */
    readonly imeEnrolledPatternGroup: string;
    /** Cntd Pn Transformation Css. */
    readonly cntdPnTransformationCss: string;
    /** Local Route Group. */
    readonly localRouteGroup: readonly {
      /** Name. */
      readonly name?: string | null;
      /** Value. */
      readonly value?: string | null;
    }[];
    /** Redirecting Party Transformation CSS. */
    readonly redirectingPartyTransformationCSS: string;
    /** Calling Party Transformation CSS. */
    readonly callingPartyTransformationCSS: string;
    /** Wireless Lan Profile Group. */
    readonly wirelessLanProfileGroup: string;
    /** Elin Group. */
    readonly elinGroup: string;
    /** Mra Service Domain. */
    readonly mraServiceDomain: string;
  };
  /** Common phone profile. */
  readonly commonPhoneProfiles: {
    /** Name. */
    readonly name: string;
    /** Description. */
    readonly description: string;
    /** Unlock Pwd. */
    readonly unlockPwd: Secret;
    /** Dnd Option. */
    readonly dndOption: "Ringer Off" | "Call Reject" | "Use Common Phone Profile Setting";
    /** Dnd Alerting Type. */
    readonly dndAlertingType: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only";
    /** Background Image. */
    readonly backgroundImage: boolean;
    /** Phone Personalization. */
    readonly phonePersonalization: "Disabled" | "Enabled" | "HTTPS Only" | "Default";
    /** Phone Service Display. */
    readonly phoneServiceDisplay: "Internal" | "External URL" | "Both" | "Default";
    /** Ssh User Id. */
    readonly sshUserId: string;
    /** Ssh Pwd. */
    readonly sshPwd: Secret;
    /** Vendor Config. */
    readonly vendorConfig: VendorConfig;
    /** Interactive Connectivity Establishment (ICE). */
    readonly ice: Ice;
    /** Always Use Prime Line. */
    readonly alwaysUsePrimeLine: "Off" | "On" | "Default";
    /** Always Use Prime Line For Voice Message. */
    readonly alwaysUsePrimeLineForVoiceMessage: "Off" | "On" | "Default";
    /** Vpn Group. */
    readonly vpnGroup: string;
    /** Vpn Profile. */
    readonly vpnProfile: string;
    /** Feature Control Policy. */
    readonly featureControlPolicy: string;
    /** Wifi Hotspot Profile. */
    readonly wifiHotspotProfile: string;
  };
  /** Enterprise phone configuration. */
  readonly enterprisePhoneConfig: {
    /** Vendor Config. */
    readonly vendorConfig: VendorConfig;
    /** Interactive Connectivity Establishment (ICE). */
    readonly ice: Ice;
  };
  /** Phone security profile. */
  readonly phoneSecurityProfiles: {
    /** Phone Type. */
    readonly phoneType: string;
    /** Protocol. */
    readonly protocol: string;
    /** Name. */
    readonly name: string;
    /** Description. */
    readonly description: string;
    /** Device Security Mode. */
    readonly deviceSecurityMode: "Non Secure" | "Authenticated" | "Encrypted";
    /** Authentication Mode. */
    readonly authenticationMode: "By Authentication String" | "By Null String" | "By Existing Certificate (precedence to LSC)" | "By Existing Certificate (precedence to MIC)";
    /** Key Size. */
    readonly keySize: number;
    /** Key Order. */
    readonly keyOrder: "RSA Only" | "EC Only" | "EC Preferred, RSA Backup";
    /** Ec Key Size. */
    readonly ecKeySize: number;
    /** Tftp Encrypted Config. */
    readonly tftpEncryptedConfig: boolean;
    /** Enable OAuth Authentication. */
    readonly enableOAuthAuthentication: boolean;
    /** Nonce Validity Time. */
    readonly nonceValidityTime: number;
    /** Transport Type. */
    readonly transportType: "TCP" | "UDP" | "TLS" | "TCP+UDP";
    /** Sip Phone Port. */
    readonly sipPhonePort: number;
    /** Enable Digest Authentication. */
    readonly enableDigestAuthentication: boolean;
    /** Exclude Digest Credentials. */
    readonly excludeDigestCredentials: boolean;
  };
  /** SIP trunk security profile. */
  readonly sipTrunkSecurityProfiles: {
    /** Name. */
    readonly name: string;
    /** Description. */
    readonly description: string;
    /** Security Mode. */
    readonly securityMode: "Non Secure" | "Authenticated" | "Encrypted";
    /** Incoming Transport. */
    readonly incomingTransport: "TCP" | "UDP" | "TLS" | "TCP+UDP";
    /** Outgoing Transport. */
    readonly outgoingTransport: "TCP" | "UDP" | "TLS" | "TCP+UDP";
    /** Digest Authentication. */
    readonly digestAuthentication: boolean;
    /** Nonce Policy Time. */
    readonly noncePolicyTime: number;
    /** X509 Subject. */
    readonly x509SubjectName: string;
    /** Incoming Port. */
    readonly incomingPort: number;
    /** Appl Level Authentication. */
    readonly applLevelAuthentication: boolean;
    /** Accept Presence Subscription. */
    readonly acceptPresenceSubscription: boolean;
    /** Accept Out Of Dialog Refer. */
    readonly acceptOutOfDialogRefer: boolean;
    /** Accept Unsolicited Notification. */
    readonly acceptUnsolicitedNotification: boolean;
    /** Allow Replace Header. */
    readonly allowReplaceHeader: boolean;
    /** Transmit Security Status. */
    readonly transmitSecurityStatus: boolean;
    /** Sip V150 Outbound Sdp Offer Filtering. */
    readonly sipV150OutboundSdpOfferFiltering: "No Filtering" | "Remove MER V.150" | "Remove Pre-MER V.150" | "Use Default Filter";
    /** Allow Charging Header. */
    readonly allowChargingHeader: boolean;
  };
  /** Universal line template. */
  readonly universalLineTemplates: {
    /** Name. */
    readonly name: string;
    /** Urgent Priority. */
    readonly urgentPriority: boolean;
    /** Line Description. */
    readonly lineDescription: string;
    /** Route Partition. */
    readonly routePartition: string;
    /** Voice Mail Profile. */
    readonly voiceMailProfile: string;
    /** Calling Search Space. */
    readonly callingSearchSpace: string;
    /** Alerting. */
    readonly alertingName: string;
    /** Ext Call Control Profile. */
    readonly extCallControlProfile: string;
    /** Blf Presence Group. */
    readonly blfPresenceGroup: string;
    /** Call Pickup Group. */
    readonly callPickupGroup: string;
    /** Party Entrance Tone. */
    readonly partyEntranceTone: "Off" | "On" | "Default";
    /** Auto Answer. */
    readonly autoAnswer: "Auto Answer Off" | "Auto Answer with Headset" | "Auto Answer with Speakerphone";
    /** Reject Anonymous Call. */
    readonly rejectAnonymousCall: boolean;
    /** User Hold Moh Audio Source. */
    readonly userHoldMohAudioSource: number;
    /** Network Hold Moh Audio Source. */
    readonly networkHoldMohAudioSource: number;
    /** Aar Destination Mask. */
    readonly aarDestinationMask: string;
    /** Aar Group. */
    readonly aarGroup: string;
    /** Retain Dest In Call Fwd History. */
    readonly retainDestInCallFwdHistory: boolean;
    /** Forward Dest All Calls. */
    readonly forwardDestAllCalls: string;
    /** Primary Css Forwarding All Calls. */
    readonly primaryCssForwardingAllCalls: string;
    /** Secondary Css Forwarding All Calls. */
    readonly secondaryCssForwardingAllCalls: string;
    /** Css Activation Policy. */
    readonly cssActivationPolicy: "Use System Default" | "With Configured CSS" | "With Activating Device/Line CSS";
    /** Fwd Dest Ext Calls When Not Retrieved. */
    readonly fwdDestExtCallsWhenNotRetrieved: string;
    /** Css Fwd Ext Calls When Not Retrieved. */
    readonly cssFwdExtCallsWhenNotRetrieved: string;
    /** Fwd Dest Internal Calls When Not Retrieved. */
    readonly fwdDestInternalCallsWhenNotRetrieved: string;
    /** Css Fwd Internal Calls When Not Retrieved. */
    readonly cssFwdInternalCallsWhenNotRetrieved: string;
    /** Park Monitor Reversion Time. */
    readonly parkMonitorReversionTime: number;
    /** Target. */
    readonly target: string;
    /** Mlpp Css. */
    readonly mlppCss: string;
    /** Mlpp No Ans Ring Duration. */
    readonly mlppNoAnsRingDuration: number;
    /** Confidential Access. */
    readonly confidentialAccess: {
      /** Confidential Access Mode. */
      readonly confidentialAccessMode?: "Fixed" | "Variable" | null;
      /** Confidential Access Level. */
      readonly confidentialAccessLevel?: number | null;
    };
    /** Hold Reversion Ring Duration. */
    readonly holdReversionRingDuration: number;
    /** Hold Reversion Notification Interval. */
    readonly holdReversionNotificationInterval: number;
    /** Busy Int Calls Destination. */
    readonly busyIntCallsDestination: string;
    /** Busy Int Calls Css. */
    readonly busyIntCallsCss: string;
    /** Busy Ext Calls Destination. */
    readonly busyExtCallsDestination: string;
    /** Busy Ext Calls Css. */
    readonly busyExtCallsCss: string;
    /** No Ans Int Calls Destination. */
    readonly noAnsIntCallsDestination: string;
    /** No Ans Int Calls Css. */
    readonly noAnsIntCallsCss: string;
    /** No Ans Ext Calls Destination. */
    readonly noAnsExtCallsDestination: string;
    /** No Ans Ext Calls Css. */
    readonly noAnsExtCallsCss: string;
    /** No Coverage Int Calls Destination. */
    readonly noCoverageIntCallsDestination: string;
    /** No Coverage Int Calls Css. */
    readonly noCoverageIntCallsCss: string;
    /** No Coverage Ext Calls Destination. */
    readonly noCoverageExtCallsDestination: string;
    /** No Coverage Ext Calls Css. */
    readonly noCoverageExtCallsCss: string;
    /** Unregistered Int Calls Destination. */
    readonly unregisteredIntCallsDestination: string;
    /** Unregistered Int Calls Css. */
    readonly unregisteredIntCallsCss: string;
    /** Unregistered Ext Calls Destination. */
    readonly unregisteredExtCallsDestination: string;
    /** Unregistered Ext Calls Css. */
    readonly unregisteredExtCallsCss: string;
    /** Cti Failure Destination. */
    readonly ctiFailureDestination: string;
    /** Cti Failure Css. */
    readonly ctiFailureCss: string;
    /** Call Control Agent Profile. */
    readonly callControlAgentProfile: string;
    /** No Answer Ring Duration. */
    readonly noAnswerRingDuration: number;
    /** Enterprise Alt Num. */
    readonly enterpriseAltNum: {
      /** Member. */
      readonly member?: {
        /** Number Mask. */
        readonly numberMask?: string | null;
        /** Add To Local Route Partition. */
        readonly addToLocalRoutePartition?: boolean | null;
        /** Route Partition. */
        readonly routePartition?: string | null;
        /** Is Urgent. */
        readonly isUrgent?: boolean | null;
        /** Advertise Globally Ils. */
        readonly advertiseGloballyIls?: boolean | null;
      } | null;
    };
    /** E164 Alt Num. */
    readonly e164AltNum: {
      /** Member. */
      readonly member?: {
        /** Number Mask. */
        readonly numberMask?: string | null;
        /** Add To Local Route Partition. */
        readonly addToLocalRoutePartition?: boolean | null;
        /** Route Partition. */
        readonly routePartition?: string | null;
        /** Is Urgent. */
        readonly isUrgent?: boolean | null;
        /** Advertise Globally Ils. */
        readonly advertiseGloballyIls?: boolean | null;
      } | null;
    };
    /** Advertised Failover Number. */
    readonly advertisedFailoverNumber: string;
  };
  /** Universal device template. */
  readonly universalDeviceTemplates: {
    /** Name. */
    readonly name: string;
    /** Device Description. */
    readonly deviceDescription: string;
    /** Device Pool. */
    readonly devicePool: string;
    /** Device Security Profile. */
    readonly phoneSecurityProfile: string;
    /** Sip Profile. */
    readonly sipProfile: string;
    /** Phone Button Template. */
    readonly phoneButtonTemplate: string;
    /** Sip Dial Rules. */
    readonly sipDialRules: string;
    /** Calling Search Space. */
    readonly callingSearchSpace: string;
    /** Calling Party Transformation CSSFor Inbound Calls. */
    readonly callingPartyTransformationCSSForInboundCalls: string;
    /** Calling Party Transformation CSSFor Outbound Calls. */
    readonly callingPartyTransformationCSSForOutboundCalls: string;
    /** Rerouting Calling Search Space. */
    readonly reroutingCallingSearchSpace: string;
    /** Subscribe Calling Search Space. */
    readonly subscribeCallingSearchSpace: string;
    /** Use Device Pool Calling Party Transformation CSSfor Inbound Calls. */
    readonly useDevicePoolCallingPartyTransformationCSSforInboundCalls: boolean;
    /** Use Device Pool Calling Party Transformation CSSfor Outbound Calls. */
    readonly useDevicePoolCallingPartyTransformationCSSforOutboundCalls: boolean;
    /** Common Phone Profile. */
    readonly commonPhoneProfile: string;
    /** Common Device Configuration. */
    readonly commonDeviceConfiguration: string;
    /** Softkey Template. */
    readonly softkeyTemplate: string;
    /** Feature Control Policy. */
    readonly featureControlPolicy: string;
    /** Phone Personalization. */
    readonly phonePersonalization: "Disabled" | "Enabled" | "HTTPS Only" | "Default";
    /** Mtp Preferred Originating Codec. */
    readonly mtpPreferredOriginatingCodec: "711ulaw" | "711alaw" | "G729/G729a" | "G729b/G729ab";
    /** Outbound Call Rollover. */
    readonly outboundCallRollover: "No Rollover" | "Rollover Within Same DN" | "Rollover to any line";
    /** Media Termination Point Required. */
    readonly mediaTerminationPointRequired: boolean;
    /** Unattended Port. */
    readonly unattendedPort: boolean;
    /** Required Dtmf Reception. */
    readonly requiredDtmfReception: boolean;
    /** Rfc2833 Disabled. */
    readonly rfc2833Disabled: boolean;
    /** Speeddials. */
    readonly speeddials: readonly {
      /** Dirn. */
      readonly dirn: string;
      /** Label. */
      readonly label: string;
      /** Index. */
      readonly index?: number | null;
    }[];
    /** Lines. */
    readonly lines: readonly {
      /** Index. */
      readonly index?: number | null;
      /** Label. */
      readonly label?: string | null;
      /** Display. */
      readonly display?: string | null;
      /** E164 Mask. */
      readonly e164Mask?: string | null;
      /** Pattern. */
      readonly pattern: string;
      /** Route Partition. */
      readonly routePartition?: string | null;
      /** Max Num Calls. */
      readonly maxNumCalls?: number | null;
      /** Missed Call Logging. */
      readonly missedCallLogging?: boolean | null;
      /** Mwl Policy. */
      readonly mwlPolicy?: "Use System Policy" | "Light and Prompt" | "Prompt Only" | "Light Only" | "None" | null;
      /** Busy Trigger. */
      readonly busyTrigger?: number | null;
      /** Ring Setting. */
      readonly ringSetting?: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only" | null;
      /** Consecutive Ring Setting. */
      readonly consecutiveRingSetting?: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only" | null;
      /** Audible Mwi. */
      readonly audibleMwi?: "Off" | "On" | "Default" | null;
      /** Ring Setting Active Pickup Alert. */
      readonly ringSettingActivePickupAlert?: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only" | null;
      /** Ring Setting Idle Pickup Alert. */
      readonly ringSettingIdlePickupAlert?: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only" | null;
      /** Monitoring Css. */
      readonly monitoringCss?: string | null;
      /** Recording Profile. */
      readonly recordingProfile?: string | null;
      /** Recording Flag. */
      readonly recordingFlag?: "Call Recording Disabled" | "Automatic Call Recording Enabled" | "Selective Call Recording Enabled" | null;
      /** Recording Media Source. */
      readonly recordingMediaSource?: "Gateway Preferred" | "Phone Preferred" | null;
      /** Call Info Display. */
      readonly callInfoDisplay?: {
        /** Caller. */
        readonly callerName?: boolean | null;
        /** Caller Number. */
        readonly callerNumber?: boolean | null;
        /** Redirected Number. */
        readonly redirectedNumber?: boolean | null;
        /** Dialed Number. */
        readonly dialedNumber?: boolean | null;
      } | null;
    }[];
    /** Blf Directed Call Parks. */
    readonly blfDirectedCallParks: readonly {
      /** Label. */
      readonly label?: string | null;
      /** Directed Call Park Dn And Partition. */
      readonly directedCallParkDnAndPartition?: {
        /** Dn Pattern. */
        readonly dnPattern: string;
        /** Route Partition. */
        readonly routePartition?: string | null;
      } | null;
      /** Index. */
      readonly index?: number | null;
    }[];
    /** Busy Lamp Fields. */
    readonly busyLampFields: readonly {
      /** Blf Dest. */
      readonly blfDest: string;
      /** Blf Dirn. */
      readonly blfDirn?: string | null;
      /** Route Partition. */
      readonly routePartition?: string | null;
      /** Label. */
      readonly label?: string | null;
      /** Associated Blf Sd Features. */
      readonly associatedBlfSdFeatures?: readonly "Pickup"[] | null;
      /** Index. */
      readonly index?: number | null;
    }[];
    /** Use Trusted Relay Point. */
    readonly useTrustedRelayPoint: "Off" | "On" | "Default";
    /** Protected Device. */
    readonly protectedDevice: boolean;
    /** Certificate Operation. */
    readonly certificateOperation: "No Pending Operation" | "Install/Upgrade" | "Delete" | "Troubleshoot";
    /** Authentication Mode. */
    readonly authenticationMode: "By Authentication String" | "By Null String" | "By Existing Certificate (precedence to LSC)" | "By Existing Certificate (precedence to MIC)";
    /** Authentication String. */
    readonly authenticationString: Secret;
    /** Key Size. */
    readonly keySize: number;
    /** Key Order. */
    readonly keyOrder: "RSA Only" | "EC Only" | "EC Preferred, RSA Backup";
    /** Ec Key Size. */
    readonly ecKeySize: number;
    /** Services Provisioning. */
    readonly servicesProvisioning: "Internal" | "External URL" | "Both" | "Default";
    /** Packet Capture Mode. */
    readonly packetCaptureMode: "None" | "Batch Processing Mode";
    /** Packet Capture Duration. */
    readonly packetCaptureDuration: number;
    /** Secure Shell User. */
    readonly secureShellUser: string;
    /** Secure Shell Password. */
    readonly secureShellPassword: Secret;
    /** User Locale. */
    readonly userLocale: "English United States";
    /** Network Locale. */
    readonly networkLocale: string;
    /** Mlpp Domain. */
    readonly mlppDomain: string;
    /** Mlpp Indication. */
    readonly mlppIndication: "Off" | "On" | "Default";
    /** Mlpp Preemption. */
    readonly mlppPreemption: "Disabled" | "Forceful" | "Default";
    /** Do Not Disturb. */
    readonly doNotDisturb: boolean;
    /** Dnd Option. */
    readonly dndOption: "Ringer Off" | "Call Reject" | "Use Common Phone Profile Setting";
    /** Dnd Incoming Call Alert. */
    readonly dndIncomingCallAlert: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only";
    /** Aar Group. */
    readonly aarGroup: string;
    /** Aar Calling Search Space. */
    readonly aarCallingSearchSpace: string;
    /** Blf Presence Group. */
    readonly blfPresenceGroup: string;
    /** Blf Audible Alert Setting Phone Busy. */
    readonly blfAudibleAlertSettingPhoneBusy: "Off" | "On" | "Default";
    /** Blf Audible Alert Setting Phone Idle. */
    readonly blfAudibleAlertSettingPhoneIdle: "Off" | "On" | "Default";
    /** User Hold Moh Audio Source. */
    readonly userHoldMohAudioSource: number;
    /** Network Hold Moh Audio Source. */
    readonly networkHoldMohAudioSource: number;
    /** Location. */
    readonly location: string;
    /** Geo Location. */
    readonly geoLocation: string;
    /** Device Mobility Mode. */
    readonly deviceMobilityMode: "Off" | "On" | "Default";
    /** Media Resource Group List. */
    readonly mediaResourceGroupList: string;
    /** Remote Device. */
    readonly remoteDevice: boolean;
    /** Hotline Device. */
    readonly hotlineDevice: boolean;
    /** Retry Video Call As Audio. */
    readonly retryVideoCallAsAudio: boolean;
    /** Require Off Premise Location. */
    readonly requireOffPremiseLocation: boolean;
    /** Owner User Id. */
    readonly ownerUserId: string;
    /** Mobility User Id. */
    readonly mobilityUserId: string;
    /** Join Across Lines. */
    readonly joinAcrossLines: "Off" | "On" | "Default";
    /** Always Use Prime Line. */
    readonly alwaysUsePrimeLine: "Off" | "On" | "Default";
    /** Always Use Prime Line For Voice Message. */
    readonly alwaysUsePrimeLineForVoiceMessage: "Off" | "On" | "Default";
    /** Single Button Barge. */
    readonly singleButtonBarge: "Off" | "Barge" | "CBarge" | "Default";
    /** Built In Bridge. */
    readonly builtInBridge: "Off" | "On" | "Default";
    /** Allow Control Of Device From Cti. */
    readonly allowControlOfDeviceFromCti: boolean;
    /** Ignore Presentation Indicators. */
    readonly ignorePresentationIndicators: boolean;
    /** Enable Extension Mobility. */
    readonly enableExtensionMobility: boolean;
    /** Recording Options. */
    readonly recordingOptions: "Call Recording Disabled" | "Automatic Call Recording Enabled" | "Selective Call Recording Enabled";
    /** Privacy. */
    readonly privacy: "Off" | "On" | "Default";
    /** Logged Into Hunt Group. */
    readonly loggedIntoHuntGroup: boolean;
    /** Proxy Server. */
    readonly proxyServer: string;
    /** Services Url. */
    readonly servicesUrl: string;
    /** Idle. */
    readonly idle: string;
    /** Idle Timer. */
    readonly idleTimer: number;
    /** Secure Dir Url. */
    readonly secureDirUrl: string;
    /** Messages. */
    readonly messages: string;
    /** Secure Idle Url. */
    readonly secureIdleUrl: string;
    /** Authentication Server. */
    readonly authenticationServer: string;
    /** Directory. */
    readonly directory: string;
    /** Secure Services Url. */
    readonly secureServicesUrl: string;
    /** Information. */
    readonly information: string;
    /** Secure Messages Url. */
    readonly secureMessagesUrl: string;
    /** Secure Information Url. */
    readonly secureInformationUrl: string;
    /** Secure Authentication Url. */
    readonly secureAuthenticationUrl: string;
    /** External Phone Number. */
    readonly externalPhoneNumber: string;
    /** Audible Msg Waitingicator Policy. */
    readonly audibleMsgWaitingicatorPolicy: "Off" | "On" | "Default";
    /** Log Missed Calls. */
    readonly logMissedCalls: boolean;
    /** Visual Msg Waiting Indicator Policy. */
    readonly visualMsgWaitingIndicatorPolicy: "Use System Policy" | "Light and Prompt" | "Prompt Only" | "Light Only" | "None";
    /** Line Label. */
    readonly lineLabel: string;
    /** Display Caller Id. */
    readonly displayCallerId: string;
    /** Max Number Of Calls. */
    readonly maxNumberOfCalls: number;
    /** Ring Setting When Phone Idle. */
    readonly ringSettingWhenPhoneIdle: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only";
    /** Busy Trigger. */
    readonly busyTrigger: number;
    /** Ring Setting When Phone In Use. */
    readonly ringSettingWhenPhoneInUse: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only";
    /** Directory Number. */
    readonly directoryNumber: string;
    /** Recording Profile. */
    readonly recordingProfile: string;
    /** Call Pickup Group Audio Alert Setting Phone Active. */
    readonly callPickupGroupAudioAlertSettingPhoneActive: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only";
    /** Call Pickup Group Audio Alert Setting Phone Idle. */
    readonly callPickupGroupAudioAlertSettingPhoneIdle: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only";
    /** Monitoring Calling Search Space. */
    readonly monitoringCallingSearchSpace: string;
    /** Confidential Access. */
    readonly confidentialAccess: {
      /** Confidential Access Mode. */
      readonly confidentialAccessMode?: "Fixed" | "Variable" | null;
      /** Confidential Access Level. */
      readonly confidentialAccessLevel?: number | null;
    };
    /** Services. */
    readonly services: readonly {
      /** Telecaster Service. */
      readonly telecasterService: string;
      /** Name. */
      readonly name: string;
      /** Url. */
      readonly url?: string | null;
      /** Url Button Index. */
      readonly urlButtonIndex?: number | null;
      /** Url Label. */
      readonly urlLabel?: string | null;
      /** Service Name Ascii. */
      readonly serviceNameAscii?: string | null;
      /** Phone Service. */
      readonly phoneService?: "Standard IP Phone Service" | "Directories" | "Messages" | null;
      /** Phone Service Category. */
      readonly phoneServiceCategory?: "XML Service" | "Java MIDlet" | "Web Widget" | "Web Link" | "Android APK" | null;
      /** Vendor. */
      readonly vendor?: string | null;
      /** Version. */
      readonly version?: string | null;
      /** Priority. */
      readonly priority?: number | null;
    }[];
  };
  /** UC service. */
  readonly ucServices: {
    /** Service Type. */
    readonly serviceType: "Voicemail" | "MailStore" | "Conferencing" | "Directory" | "IM and Presence" | "CTI" | "Video Conference Scheduling Portal" | "Jabber Client Configuration (jabber-config.xml)";
    /** Product Type. */
    readonly productType: string;
    /** Name. */
    readonly name: string;
    /** Description. */
    readonly description: string;
    /** Hostnameorip. */
    readonly hostnameorip: string;
    /** Port. */
    readonly port: number;
    /** Protocol. */
    readonly protocol: "HTTP" | "HTTPS" | "TCP" | "TCP + UDP" | "UDP" | "SSL" | "TLS" | "SIP" | "OWA" | "SOAP" | "EWS" | "XMPP";
    /** Uc Service Xml. */
    readonly ucServiceXml: VendorConfig;
  };
  /** Service profile. */
  readonly serviceProfiles: {
    /** Name. */
    readonly name: string;
    /** Description. */
    readonly description: string;
    /** Is Default. */
    readonly isDefault: boolean;
    /** Service Profile Infos. */
    readonly serviceProfileInfos: {
      /** Service Profile Info. */
      readonly serviceProfileInfo?: readonly {
        /** Profile. */
        readonly profileName: string;
        /** Primary. */
        readonly primary?: string | null;
        /** Secondary. */
        readonly secondary?: string | null;
        /** Tertiary. */
        readonly tertiary?: string | null;
        /** Server Certificate Verification. */
        readonly serverCertificateVerification?: "Any Certificate" | "Self-signed or Keystore" | "Keystore Only" | null;
        /** Service Profile Xml. */
        readonly serviceProfileXml?: VendorConfig | null;
      }[] | null;
      /** Jabber Client Configuration Profile Info. */
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
    /** Desk Phones. */
    readonly deskPhones: string;
    /** Mobile Devices. */
    readonly mobileDevices: string;
    /** Profile. */
    readonly remoteDestinations: string;
    /** Universal Line Template. */
    readonly universalLineTemplate: string;
    /** Allow Provision. */
    readonly allowProvision: boolean;
    /** Limit Provision. */
    readonly limitProvision: number;
    /** Allow Phone Reassign. */
    readonly allowPhoneReassign: boolean;
    /** Default User Profile. */
    readonly defaultUserProfile: string;
    /** Enable Mra. */
    readonly enableMra: boolean;
    /** Mra Policy Desktop. */
    readonly mraPolicyDesktop: "No Service" | "IM & Presence only" | "IM & Presence, Voice and Video calls";
    /** Mra Policy Mobile. */
    readonly mraPolicyMobile: "No Service" | "IM & Presence only" | "IM & Presence, Voice and Video calls";
    /** Allow Provision EMMax Login Time. */
    readonly allowProvisionEMMaxLoginTime: boolean;
  };
  /** Feature group template. */
  readonly featureGroupTemplates: {
    /** Name. */
    readonly name: string;
    /** Description. */
    readonly description: string;
    /** Home Cluster. */
    readonly homeCluster: boolean;
    /** Im And Uc Presence Enable. */
    readonly imAndUcPresenceEnable: boolean;
    /** Service Profile. */
    readonly serviceProfile: string;
    /** Enable User To Host Conference Now. */
    readonly enableUserToHostConferenceNow: boolean;
    /** Allow CTIControl. */
    readonly allowCTIControl: boolean;
    /** Enable EMCC. */
    readonly enableEMCC: boolean;
    /** Enable Mobility. */
    readonly enableMobility: boolean;
    /** Enable Mobile Voice Access. */
    readonly enableMobileVoiceAccess: boolean;
    /** Max Desk Pickup Wait. */
    readonly maxDeskPickupWait: number;
    /** Remote Destination Limit. */
    readonly remoteDestinationLimit: number;
    /** BLFPresence Gp. */
    readonly bLFPresenceGp: string;
    /** Subscribe Calling Search. */
    readonly subscribeCallingSearch: string;
    /** User Locale. */
    readonly userLocale: "English United States";
    /** User Profile. */
    readonly userProfile: string;
    /** Meeting Information. */
    readonly meetingInformation: boolean;
  };
  /** LDAP directory. */
  readonly ldapDirectories: {
    /** Name. */
    readonly name: string;
    /** Ldap Dn. */
    readonly ldapDn: string;
    /** Ldap Password. */
    readonly ldapPassword: Secret;
    /** User Search Base. */
    readonly userSearchBase: string;
    /** Repeatable. */
    readonly repeatable: boolean;
    /** Interval Value. */
    readonly intervalValue: number;
    /** Schedule Unit. */
    readonly scheduleUnit: "HOUR" | "DAY" | "WEEK" | "MONTH";
    /** Next Exec Time. */
    readonly nextExecTime: string;
    /** Servers. */
    readonly servers: readonly {
      /** Host. */
      readonly hostName: string;
      /** Ldap Port Number. */
      readonly ldapPortNumber: number;
      /** Ssl Enabled. */
      readonly sslEnabled?: boolean | null;
    }[];
    /** Middle. */
    readonly middleName: string;
    /** Phone Number. */
    readonly phoneNumber: string;
    /** Mail Id. */
    readonly mailId: string;
    /** User Id. */
    readonly userId: string;
    /** Manager Id. */
    readonly managerId: string;
    /** First. */
    readonly firstName: string;
    /** Last. */
    readonly lastName: string;
    /** Department. */
    readonly department: string;
    /** Ldap Filter. */
    readonly ldapFilter: string;
    /** Synchronize. */
    readonly synchronize: boolean;
    /** Ldap Filter For Groups. */
    readonly ldapFilterForGroups: string;
    /** Directory Uri. */
    readonly directoryUri: string;
    /** Access Control Group Info. */
    readonly accessControlGroupInfo: readonly {
      /** Access Control Group. */
      readonly accessControlGroup?: string | null;
    }[];
    /** Feature Group Template. */
    readonly featureGroupTemplate: string;
    /** Apply Mask. */
    readonly applyMask: boolean;
    /** Mask. */
    readonly mask: string;
    /** Apply Pool List. */
    readonly applyPoolList: boolean;
    /** Add Dns. */
    readonly addDns: readonly {
      /** Start Dn. */
      readonly startDn?: string | null;
      /** End Dn. */
      readonly endDn?: string | null;
      /** Dn Prefix. */
      readonly dnPrefix?: string | null;
    }[];
  };
  /** Directory number. */
  readonly lines: {
    /** Pattern. */
    readonly pattern: string;
    /** Description. */
    readonly description: string;
    /** Usage. */
    readonly usage: string;
    /** Route Partition. */
    readonly routePartition: string;
    /** Aar Neighborhood. */
    readonly aarNeighborhood: string;
    /** Aar Destination Mask. */
    readonly aarDestinationMask: string;
    /** Aar Keep Call History. */
    readonly aarKeepCallHistory: boolean;
    /** Aar Voice Mail Enabled. */
    readonly aarVoiceMailEnabled: boolean;
    /** Call Forward All. */
    readonly callForwardAll: {
      /** Forward To Voice Mail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling Search Space. */
      readonly callingSearchSpace?: string | null;
      /** Secondary Calling Search Space. */
      readonly secondaryCallingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
    };
    /** Call Forward Busy. */
    readonly callForwardBusy: {
      /** Forward To Voice Mail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling Search Space. */
      readonly callingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
    };
    /** Call Forward Busy Int. */
    readonly callForwardBusyInt: {
      /** Forward To Voice Mail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling Search Space. */
      readonly callingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
    };
    /** Call Forward No Answer. */
    readonly callForwardNoAnswer: {
      /** Forward To Voice Mail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling Search Space. */
      readonly callingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
      /** Duration. */
      readonly duration?: number | null;
    };
    /** Call Forward No Answer Int. */
    readonly callForwardNoAnswerInt: {
      /** Forward To Voice Mail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling Search Space. */
      readonly callingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
      /** Duration. */
      readonly duration?: number | null;
    };
    /** Call Forward No Coverage. */
    readonly callForwardNoCoverage: {
      /** Forward To Voice Mail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling Search Space. */
      readonly callingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
    };
    /** Call Forward No Coverage Int. */
    readonly callForwardNoCoverageInt: {
      /** Forward To Voice Mail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling Search Space. */
      readonly callingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
    };
    /** Call Forward On Failure. */
    readonly callForwardOnFailure: {
      /** Forward To Voice Mail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling Search Space. */
      readonly callingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
    };
    /** Call Forward Alternate Party. */
    readonly callForwardAlternateParty: {
      /** Forward To Voice Mail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling Search Space. */
      readonly callingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
      /** Duration. */
      readonly duration?: number | null;
    };
    /** Call Forward Not Registered. */
    readonly callForwardNotRegistered: {
      /** Forward To Voice Mail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling Search Space. */
      readonly callingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
    };
    /** Call Forward Not Registered Int. */
    readonly callForwardNotRegisteredInt: {
      /** Forward To Voice Mail. */
      readonly forwardToVoiceMail?: boolean | null;
      /** Calling Search Space. */
      readonly callingSearchSpace?: string | null;
      /** Destination. */
      readonly destination?: string | null;
    };
    /** Call Pickup Group. */
    readonly callPickupGroup: string;
    /** Auto Answer. */
    readonly autoAnswer: "Auto Answer Off" | "Auto Answer with Headset" | "Auto Answer with Speakerphone";
    /** Network Hold Moh Audio Source Id. */
    readonly networkHoldMohAudioSourceId: number;
    /** User Hold Moh Audio Source Id. */
    readonly userHoldMohAudioSourceId: number;
    /** Calling Id Presentation When Diverted. */
    readonly callingIdPresentationWhenDiverted: "Default" | "Allowed" | "Restricted";
    /** Alerting. */
    readonly alertingName: string;
    /** Ascii Alerting. */
    readonly asciiAlertingName: string;
    /** Presence Group. */
    readonly presenceGroup: string;
    /** Share Line Appearance Css. */
    readonly shareLineAppearanceCss: string;
    /** Voice Mail Profile. */
    readonly voiceMailProfile: string;
    /** Pattern Precedence. */
    readonly patternPrecedence: "Flash Override" | "Flash" | "Immediate" | "Priority" | "Routine" | "Default" | "Executive Override";
    /** Release Clause. */
    readonly releaseClause: "No Error" | "Unallocated Number" | "Call Rejected" | "Number Changed" | "Invalid Number Format" | "Precedence Level Exceeded";
    /** Hr Duration. */
    readonly hrDuration: number;
    /** Hr Interval. */
    readonly hrInterval: number;
    /** Cfa Css Policy. */
    readonly cfaCssPolicy: "Use System Default" | "With Configured CSS" | "With Activating Device/Line CSS";
    /** Default Activated Device. */
    readonly defaultActivatedDevice: string;
    /** Park Mon Forward No Retrieve Dn. */
    readonly parkMonForwardNoRetrieveDn: string;
    /** Park Mon Forward No Retrieve Int Dn. */
    readonly parkMonForwardNoRetrieveIntDn: string;
    /** Park Mon Forward No Retrieve Vm Enabled. */
    readonly parkMonForwardNoRetrieveVmEnabled: boolean;
    /** Park Mon Forward No Retrieve Int Vm Enabled. */
    readonly parkMonForwardNoRetrieveIntVmEnabled: boolean;
    /** Park Mon Forward No Retrieve Css. */
    readonly parkMonForwardNoRetrieveCss: string;
    /** Park Mon Forward No Retrieve Int Css. */
    readonly parkMonForwardNoRetrieveIntCss: string;
    /** Park Mon Reversion Timer. */
    readonly parkMonReversionTimer: number;
    /** Party Entrance Tone. */
    readonly partyEntranceTone: "Off" | "On" | "Default";
    /** Directory URIs. */
    readonly directoryURIs: readonly {
      /** Is Primary. */
      readonly isPrimary?: boolean | null;
      /** Uri. */
      readonly uri: string;
      /** Partition. */
      readonly partition?: string | null;
      /** Advertise Globally Via Ils. */
      readonly advertiseGloballyViaIls?: boolean | null;
    }[];
    /** Allow Cti Control Flag. */
    readonly allowCtiControlFlag: boolean;
    /** Reject Anonymous Call. */
    readonly rejectAnonymousCall: boolean;
    /** Pattern Urgency. */
    readonly patternUrgency: boolean;
    /** Confidential Access. */
    readonly confidentialAccess: {
      /** Confidential Access Mode. */
      readonly confidentialAccessMode?: "Fixed" | "Variable" | null;
      /** Confidential Access Level. */
      readonly confidentialAccessLevel?: number | null;
    };
    /** External Call Control Profile. */
    readonly externalCallControlProfile: string;
    /** Enterprise Alt Num. */
    readonly enterpriseAltNum: {
      /** Num Mask. */
      readonly numMask?: string | null;
      /** Is Urgent. */
      readonly isUrgent?: boolean | null;
      /** Add Local Route Partition. */
      readonly addLocalRoutePartition?: boolean | null;
      /** Route Partition. */
      readonly routePartition?: string | null;
      /** Advertise Globally Ils. */
      readonly advertiseGloballyIls?: boolean | null;
    };
    /** E164 Alt Num. */
    readonly e164AltNum: {
      /** Num Mask. */
      readonly numMask?: string | null;
      /** Is Urgent. */
      readonly isUrgent?: boolean | null;
      /** Add Local Route Partition. */
      readonly addLocalRoutePartition?: boolean | null;
      /** Route Partition. */
      readonly routePartition?: string | null;
      /** Advertise Globally Ils. */
      readonly advertiseGloballyIls?: boolean | null;
    };
    /** Pstn Failover. */
    readonly pstnFailover: string;
    /** Call Control Agent Profile. */
    readonly callControlAgentProfile: string;
    /** Associated Devices. */
    readonly associatedDevices: readonly string[];
    /** Use Enterprise Alt Num. */
    readonly useEnterpriseAltNum: boolean;
    /** Use E164 Alt Num. */
    readonly useE164AltNum: boolean;
    /** Active. */
    readonly active: boolean;
    /** External Presentation Info. */
    readonly externalPresentationInfo: {
      /** Is Anonymous. */
      readonly isAnonymous?: boolean | null;
      /** Presentation Info. */
      readonly presentationInfo?: {
        /** External Presentation Number. */
        readonly externalPresentationNumber?: string | null;
        /** External Presentation. */
        readonly externalPresentationName?: string | null;
      } | null;
    };
  };
  /** End user. */
  readonly endUsers: {
    /** First. */
    readonly firstName: string;
    /** Display. */
    readonly displayName: string;
    /** Middle. */
    readonly middleName: string;
    /** Last. */
    readonly lastName: string;
    /** Em Max Login Time. */
    readonly emMaxLoginTime: number;
    /** Userid. */
    readonly userid: string;
    /** Password. */
    readonly password: Secret;
    /** Pin. */
    readonly pin: Secret;
    /** Mailid. */
    readonly mailid: string;
    /** Department. */
    readonly department: string;
    /** Manager. */
    readonly manager: string;
    /** User Locale. */
    readonly userLocale: "English United States";
    /** Associated Devices. */
    readonly associatedDevices: readonly string[];
    /** Primary Extension. */
    readonly primaryExtension: {
      /** Pattern. */
      readonly pattern: string;
      /** Route Partition. */
      readonly routePartition?: string | null;
    };
    /** Associated Pc. */
    readonly associatedPc: string;
    /** Associated Groups. */
    readonly associatedGroups: readonly {
      /** Name. */
      readonly name: string;
      /** User Roles. */
      readonly userRoles?: readonly string[] | null;
    }[];
    /** Enable Cti. */
    readonly enableCti: boolean;
    /** Digest Credentials. */
    readonly digestCredentials: Secret;
    /** Phone Profiles. */
    readonly phoneProfiles: readonly string[];
    /** Default Profile. */
    readonly defaultProfile: string;
    /** Presence Group. */
    readonly presenceGroup: string;
    /** Subscribe Calling Search Space. */
    readonly subscribeCallingSearchSpace: string;
    /** Enable Mobility. */
    readonly enableMobility: boolean;
    /** Enable Mobile Voice Access. */
    readonly enableMobileVoiceAccess: boolean;
    /** Max Desk Pickup Wait Time. */
    readonly maxDeskPickupWaitTime: number;
    /** Remote Destination Limit. */
    readonly remoteDestinationLimit: number;
    /** Associated Remote Destination Profiles. */
    readonly associatedRemoteDestinationProfiles: readonly string[];
    /** Password Credentials. */
    readonly passwordCredentials: {
      /** Pwd Cred Policy. */
      readonly pwdCredPolicy?: string | null;
      /** Pwd Cred User Cant Change. */
      readonly pwdCredUserCantChange?: boolean | null;
      /** Pwd Cred User Must Change. */
      readonly pwdCredUserMustChange?: boolean | null;
      /** Pwd Cred Does Not Expire. */
      readonly pwdCredDoesNotExpire?: boolean | null;
      /** Pwd Cred Time Changed. */
      readonly pwdCredTimeChanged?: string | null;
      /** Pwd Cred Time Admin Lockout. */
      readonly pwdCredTimeAdminLockout?: string | null;
      /** Pwd Cred Locked By Administrator. */
      readonly pwdCredLockedByAdministrator?: boolean | null;
      /** Pwd Reset Hack Count. */
      readonly pwdResetHackCount?: boolean | null;
    };
    /** Pin Credentials. */
    readonly pinCredentials: {
      /** Pin Cred Policy. */
      readonly pinCredPolicy?: string | null;
      /** Pin Cred User Cant Change. */
      readonly pinCredUserCantChange?: boolean | null;
      /** Pin Cred User Must Change. */
      readonly pinCredUserMustChange?: boolean | null;
      /** Pin Cred Does Not Expire. */
      readonly pinCredDoesNotExpire?: boolean | null;
      /** Pin Cred Time Changed. */
      readonly pinCredTimeChanged?: boolean | null;
      /** Pin Cred Time Admin Lockout. */
      readonly pinCredTimeAdminLockout?: string | null;
      /** Pin Cred Locked By Administrator. */
      readonly pinCredLockedByAdministrator?: boolean | null;
      /** Pin Reset Hack Count. */
      readonly pinResetHackCount?: boolean | null;
    };
    /** Associated Tod Access. */
    readonly associatedTodAccess: readonly string[];
    /** Status. */
    readonly status: number;
    /** Enable Emcc. */
    readonly enableEmcc: boolean;
    /** Associated Capf Profiles. */
    readonly associatedCapfProfiles: readonly string[];
    /** Cti Controlled Device Profiles. */
    readonly ctiControlledDeviceProfiles: readonly string[];
    /** Pattern Precedence. */
    readonly patternPrecedence: "Flash Override" | "Flash" | "Immediate" | "Priority" | "Routine" | "Default" | "Executive Override";
    /** Numeric User Id. */
    readonly numericUserId: string;
    /** Mlpp Password. */
    readonly mlppPassword: Secret;
    /** Custom User Fields. */
    readonly customUserFields: readonly {
      /** Name. */
      readonly name?: string | null;
      /** Value. */
      readonly value?: string | null;
    }[];
    /** Home Cluster. */
    readonly homeCluster: boolean;
    /** Im And Presence Enable. */
    readonly imAndPresenceEnable: boolean;
    /** Service Profile. */
    readonly serviceProfile: string;
    /** Line Appearance Association For Presences. */
    readonly lineAppearanceAssociationForPresences: readonly {
      /** Laap Associate. */
      readonly laapAssociate?: string | null;
      /** Laap Product Type. */
      readonly laapProductType?: string | null;
      /** Laap Device. */
      readonly laapDeviceName?: string | null;
      /** Laap Directory. */
      readonly laapDirectory?: string | null;
      /** Laap Partition. */
      readonly laapPartition?: string | null;
      /** Laap Description. */
      readonly laapDescription?: string | null;
    }[];
    /** Directory Uri. */
    readonly directoryUri: string;
    /** Telephone Number. */
    readonly telephoneNumber: string;
    /** Title. */
    readonly title: string;
    /** Mobile Number. */
    readonly mobileNumber: string;
    /** Home Number. */
    readonly homeNumber: string;
    /** Pager Number. */
    readonly pagerNumber: string;
    /** Extensions Info. */
    readonly extensionsInfo: readonly {
      /** Sort Order. */
      readonly sortOrder?: number | null;
      /** Pattern. */
      readonly pattern: string;
      /** Route Partition. */
      readonly routePartition?: string | null;
      /** Line Primary Uri. */
      readonly linePrimaryUri?: string | null;
      /** Partition. */
      readonly partition?: string | null;
    }[];
    /** Self Service. */
    readonly selfService: string;
    /** User Profile. */
    readonly userProfile: string;
    /** Calendar Presence. */
    readonly calendarPresence: boolean;
    /** Ldap Directory. */
    readonly ldapDirectory: string;
    /** User Identity. */
    readonly userIdentity: string;
    /** Name Dialing. */
    readonly nameDialing: string;
    /** Ipcc Extension. */
    readonly ipccExtension: string;
    /** Ipcc Route Partition. */
    readonly ipccRoutePartition: string;
    /** Convert User Account. */
    readonly convertUserAccount: string;
    /** Account Type. */
    readonly accountType: "LDAP" | "Local";
    /** Authentication Type. */
    readonly authenticationType: "LDAP" | "Local";
    /** Enable User To Host Conference Now. */
    readonly enableUserToHostConferenceNow: boolean;
    /** Attendees Access Code. */
    readonly attendeesAccessCode: Secret;
    /** Zero Hop. */
    readonly zeroHop: boolean;
    /** Customer. */
    readonly customer: string;
    /** Associated Headsets. */
    readonly associatedHeadsets: readonly string[];
  };
  /** Phone. */
  readonly phones: {
    /** Name. */
    readonly name: string;
    /** Description. */
    readonly description: string;
    /** Product. */
    readonly model: string;
    /** Protocol. */
    readonly protocol: string;
    /** Calling Search Space. */
    readonly callingSearchSpace: string;
    /** Device Pool. */
    readonly devicePool: string;
    /** Common Device Config. */
    readonly commonDeviceConfig: string;
    /** Common Phone Config. */
    readonly commonPhoneProfile: string;
    /** Network Location. */
    readonly networkLocation: "OnNet" | "OffNet" | "Use System Default";
    /** Location. */
    readonly location: string;
    /** Media Resource List. */
    readonly mediaResourceList: string;
    /** Network Hold Moh Audio Source Id. */
    readonly networkHoldMohAudioSourceId: number;
    /** User Hold Moh Audio Source Id. */
    readonly userHoldMohAudioSourceId: number;
    /** Automated Alternate Routing Css. */
    readonly automatedAlternateRoutingCss: string;
    /** Aar Neighborhood. */
    readonly aarNeighborhood: string;
    /** Load Information. */
    readonly loadInformation: string;
    /** Vendor Config. */
    readonly vendorConfig: VendorConfig;
    /** Interactive Connectivity Establishment (ICE). */
    readonly ice: Ice;
    /** Version Stamp. */
    readonly versionStamp: string;
    /** Trace Flag. */
    readonly traceFlag: boolean;
    /** Mlpp Domain Id. */
    readonly mlppDomainId: string;
    /** Mlpp Indication Status. */
    readonly mlppIndicationStatus: "Off" | "On" | "Default";
    /** Preemption. */
    readonly preemption: "Disabled" | "Forceful" | "Default";
    /** Use Trusted Relay Point. */
    readonly useTrustedRelayPoint: "Off" | "On" | "Default";
    /** Retry Video Call As Audio. */
    readonly retryVideoCallAsAudio: boolean;
    /** Security Profile. */
    readonly phoneSecurityProfile: string;
    /** Sip Profile. */
    readonly sipProfile: string;
    /** Cgpn Transformation Css. */
    readonly cgpnTransformationCss: string;
    /** Use Device Pool Cgpn Transform Css. */
    readonly useDevicePoolCgpnTransformCss: boolean;
    /** Geo Location. */
    readonly geoLocation: string;
    /** Geo Location Filter. */
    readonly geoLocationFilter: string;
    /** Send Geo Location. */
    readonly sendGeoLocation: boolean;
    /** Lines. */
    readonly lines: readonly {
      /** Index. */
      readonly index?: number | null;
      /** Label. */
      readonly label?: string | null;
      /** Display. */
      readonly display?: string | null;
      /** Pattern. */
      readonly pattern: string;
      /** Route Partition. */
      readonly routePartition?: string | null;
      /** Ring Setting. */
      readonly ringSetting?: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only" | null;
      /** Consecutive Ring Setting. */
      readonly consecutiveRingSetting?: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only" | null;
      /** Ring Setting Idle Pickup Alert. */
      readonly ringSettingIdlePickupAlert?: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only" | null;
      /** Ring Setting Active Pickup Alert. */
      readonly ringSettingActivePickupAlert?: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only" | null;
      /** Display Ascii. */
      readonly displayAscii?: string | null;
      /** E164 Mask. */
      readonly e164Mask?: string | null;
      /** Dial Plan Wizard Id. */
      readonly dialPlanWizardId?: number | null;
      /** Mwl Policy. */
      readonly mwlPolicy?: "Use System Policy" | "Light and Prompt" | "Prompt Only" | "Light Only" | "None" | null;
      /** Max Num Calls. */
      readonly maxNumCalls?: number | null;
      /** Busy Trigger. */
      readonly busyTrigger?: number | null;
      /** Call Info Display. */
      readonly callInfoDisplay?: {
        /** Caller. */
        readonly callerName?: boolean | null;
        /** Caller Number. */
        readonly callerNumber?: boolean | null;
        /** Redirected Number. */
        readonly redirectedNumber?: boolean | null;
        /** Dialed Number. */
        readonly dialedNumber?: boolean | null;
      } | null;
      /** Recording Profile. */
      readonly recordingProfile?: string | null;
      /** Monitoring Css. */
      readonly monitoringCss?: string | null;
      /** Recording Flag. */
      readonly recordingFlag?: "Call Recording Disabled" | "Automatic Call Recording Enabled" | "Selective Call Recording Enabled" | null;
      /** Audible Mwi. */
      readonly audibleMwi?: "Off" | "On" | "Default" | null;
      /** Speed Dial. */
      readonly speedDial?: string | null;
      /** Partition Usage. */
      readonly partitionUsage?: "Intercom" | "Call Control Discovery Learned Pattern" | "General" | "Directory URI" | null;
      /** Associated Endusers. */
      readonly associatedEndusers?: readonly {
        /** User Id. */
        readonly userId: string;
      }[] | null;
      /** Missed Call Logging. */
      readonly missedCallLogging?: boolean | null;
      /** Recording Media Source. */
      readonly recordingMediaSource?: "Gateway Preferred" | "Phone Preferred" | null;
    }[];
    /** Number Of Buttons. */
    readonly numberOfButtons: number;
    /** Phone Template. */
    readonly phoneTemplate: string;
    /** Speeddials. */
    readonly speeddials: readonly {
      /** Dirn. */
      readonly dirn: string;
      /** Label. */
      readonly label: string;
      /** Index. */
      readonly index?: number | null;
    }[];
    /** Busy Lamp Fields. */
    readonly busyLampFields: readonly {
      /** Blf Dest. */
      readonly blfDest: string;
      /** Blf Dirn. */
      readonly blfDirn?: string | null;
      /** Route Partition. */
      readonly routePartition?: string | null;
      /** Label. */
      readonly label?: string | null;
      /** Associated Blf Sd Features. */
      readonly associatedBlfSdFeatures?: readonly "Pickup"[] | null;
      /** Index. */
      readonly index?: number | null;
    }[];
    /** Primary Phone. */
    readonly primaryPhone: string;
    /** Ring Setting Idle Blf Audible Alert. */
    readonly ringSettingIdleBlfAudibleAlert: "Off" | "On" | "Default";
    /** Ring Setting Busy Blf Audible Alert. */
    readonly ringSettingBusyBlfAudibleAlert: "Off" | "On" | "Default";
    /** Blf Directed Call Parks. */
    readonly blfDirectedCallParks: readonly {
      /** Label. */
      readonly label?: string | null;
      /** Directed Call Park Dn And Partition. */
      readonly directedCallParkDnAndPartition?: {
        /** Dn Pattern. */
        readonly dnPattern: string;
        /** Route Partition. */
        readonly routePartition?: string | null;
      } | null;
      /** Index. */
      readonly index?: number | null;
    }[];
    /** Add On Modules. */
    readonly addOnModules: readonly {
      /** Load Information. */
      readonly loadInformation?: string | null;
      /** Model. */
      readonly model?: string | null;
      /** Index. */
      readonly index?: number | null;
    }[];
    /** User Locale. */
    readonly userLocale: "English United States";
    /** Network Locale. */
    readonly networkLocale: string;
    /** Idle Timeout. */
    readonly idleTimeout: number;
    /** Authentication Url. */
    readonly authenticationUrl: string;
    /** Directory Url. */
    readonly directoryUrl: string;
    /** Idle Url. */
    readonly idleUrl: string;
    /** Information Url. */
    readonly informationUrl: string;
    /** Messages Url. */
    readonly messagesUrl: string;
    /** Proxy Server Url. */
    readonly proxyServerUrl: string;
    /** Services Url. */
    readonly servicesUrl: string;
    /** Services. */
    readonly services: readonly {
      /** Telecaster Service. */
      readonly telecasterService: string;
      /** Name. */
      readonly name: string;
      /** Url. */
      readonly url?: string | null;
      /** Url Button Index. */
      readonly urlButtonIndex?: number | null;
      /** Url Label. */
      readonly urlLabel?: string | null;
      /** Service Name Ascii. */
      readonly serviceNameAscii?: string | null;
      /** Phone Service. */
      readonly phoneService?: "Standard IP Phone Service" | "Directories" | "Messages" | null;
      /** Phone Service Category. */
      readonly phoneServiceCategory?: "XML Service" | "Java MIDlet" | "Web Widget" | "Web Link" | "Android APK" | null;
      /** Vendor. */
      readonly vendor?: string | null;
      /** Version. */
      readonly version?: string | null;
      /** Priority. */
      readonly priority?: number | null;
    }[];
    /** Softkey Template. */
    readonly softkeyTemplate: string;
    /** Login User Id. */
    readonly loginUserId: string;
    /** Default Profile. */
    readonly defaultProfile: string;
    /** Enable Extension Mobility. */
    readonly enableExtensionMobility: boolean;
    /** Current Profile. */
    readonly currentProfile: string;
    /** Login Time. */
    readonly loginTime: number;
    /** Login Duration. */
    readonly loginDuration: number;
    /** Single Button Barge. */
    readonly singleButtonBarge: "Off" | "Barge" | "CBarge" | "Default";
    /** Join Across Lines. */
    readonly joinAcrossLines: "Off" | "On" | "Default";
    /** Built In Bridge Status. */
    readonly builtInBridgeStatus: "Off" | "On" | "Default";
    /** Call Info Privacy Status. */
    readonly callInfoPrivacyStatus: "Off" | "On" | "Default";
    /** Hlog Status. */
    readonly hlogStatus: "Off" | "On" | "Default";
    /** Owner User. */
    readonly ownerUser: string;
    /** Ignore Presentation Indicators. */
    readonly ignorePresentationIndicators: boolean;
    /** Packet Capture Mode. */
    readonly packetCaptureMode: "None" | "Batch Processing Mode";
    /** Packet Capture Duration. */
    readonly packetCaptureDuration: number;
    /** Subscribe Calling Search Space. */
    readonly subscribeCallingSearchSpace: string;
    /** Reroute Calling Search Space. */
    readonly rerouteCallingSearchSpace: string;
    /** Allow Cti Control Flag. */
    readonly allowCtiControlFlag: boolean;
    /** Presence Group. */
    readonly presenceGroup: string;
    /** Unattended Port. */
    readonly unattendedPort: boolean;
    /** Require Dtmf Reception. */
    readonly requireDtmfReception: boolean;
    /** Rfc2833 Disabled. */
    readonly rfc2833Disabled: boolean;
    /** Certificate Operation. */
    readonly certificateOperation: "No Pending Operation" | "Install/Upgrade" | "Delete" | "Troubleshoot";
    /** Authentication Mode. */
    readonly authenticationMode: "By Authentication String" | "By Null String" | "By Existing Certificate (precedence to LSC)" | "By Existing Certificate (precedence to MIC)";
    /** Key Size. */
    readonly keySize: number;
    /** Key Order. */
    readonly keyOrder: "RSA Only" | "EC Only" | "EC Preferred, RSA Backup";
    /** Ec Key Size. */
    readonly ecKeySize: number;
    /** Authentication String. */
    readonly authenticationString: Secret;
    /** Certificate Status. */
    readonly certificateStatus: string;
    /** Upgrade Finish Time. */
    readonly upgradeFinishTime: string;
    /** Device Mobility Mode. */
    readonly deviceMobilityMode: "Off" | "On" | "Default";
    /** Roaming Device Pool. */
    readonly roamingDevicePool: string;
    /** Remote Device. */
    readonly remoteDevice: boolean;
    /** Dnd Option. */
    readonly dndOption: "Ringer Off" | "Call Reject" | "Use Common Phone Profile Setting";
    /** Dnd Ring Setting. */
    readonly dndRingSetting: "Use System Default" | "Disable" | "Flash Only" | "Ring Once" | "Ring" | "Beep Only";
    /** Dnd Status. */
    readonly dndStatus: boolean;
    /** Is Active. */
    readonly isActive: boolean;
    /** Is Dual Mode. */
    readonly isDualMode: boolean;
    /** Mobility User Id. */
    readonly mobilityUserId: string;
    /** Phone Suite. */
    readonly phoneSuite: "Disabled" | "Enabled" | "HTTPS Only" | "Default";
    /** Phone Service Display. */
    readonly phoneServiceDisplay: "Internal" | "External URL" | "Both" | "Default";
    /** Is Protected. */
    readonly isProtected: boolean;
    /** Mtp Required. */
    readonly mtpRequired: boolean;
    /** Mtp Prefered Codec. */
    readonly mtpPreferedCodec: "711ulaw" | "711alaw" | "G729/G729a" | "G729b/G729ab";
    /** Dial Rules. */
    readonly dialRules: string;
    /** Ssh User Id. */
    readonly sshUserId: string;
    /** Ssh Pwd. */
    readonly sshPwd: Secret;
    /** Digest User. */
    readonly digestUser: string;
    /** Outbound Call Rollover. */
    readonly outboundCallRollover: "No Rollover" | "Rollover Within Same DN" | "Rollover to any line";
    /** Hotline Device. */
    readonly hotlineDevice: boolean;
    /** Secure Information Url. */
    readonly secureInformationUrl: string;
    /** Secure Directory Url. */
    readonly secureDirectoryUrl: string;
    /** Secure Message Url. */
    readonly secureMessageUrl: string;
    /** Secure Services Url. */
    readonly secureServicesUrl: string;
    /** Secure Authentication Url. */
    readonly secureAuthenticationUrl: string;
    /** Secure Idle Url. */
    readonly secureIdleUrl: string;
    /** Always Use Prime Line. */
    readonly alwaysUsePrimeLine: "Off" | "On" | "Default";
    /** Always Use Prime Line For Voice Message. */
    readonly alwaysUsePrimeLineForVoiceMessage: "Off" | "On" | "Default";
    /** Feature Control Policy. */
    readonly featureControlPolicy: string;
    /** Device Trust Mode. */
    readonly deviceTrustMode: "Not Trusted" | "Trusted";
    /** Early Offer Support For Voice Call. */
    readonly earlyOfferSupportForVoiceCall: boolean;
    /** Require Third Party Registration. */
    readonly requireThirdPartyRegistration: boolean;
    /** Block Incoming Calls When Roaming. */
    readonly blockIncomingCallsWhenRoaming: boolean;
    /** Home Network Id. */
    readonly homeNetworkId: string;
    /** Allow Presentation Sharing Using Bfcp. */
    readonly allowPresentationSharingUsingBfcp: boolean;
    /** Confidential Access. */
    readonly confidentialAccess: {
      /** Confidential Access Mode. */
      readonly confidentialAccessMode?: "Fixed" | "Variable" | null;
      /** Confidential Access Level. */
      readonly confidentialAccessLevel?: number | null;
    };
    /** Require Off Premise Location. */
    readonly requireOffPremiseLocation: boolean;
    /** Allowi XApplicable Media. */
    readonly allowiXApplicableMedia: boolean;
    /** Cgpn Ingress DN. */
    readonly cgpnIngressDN: string;
    /** Use Device Pool Cgpn Ingress DN. */
    readonly useDevicePoolCgpnIngressDN: boolean;
    /** Msisdn. */
    readonly msisdn: string;
    /** Enable Call Routing To Rd When None Is Active. */
    readonly enableCallRoutingToRdWhenNoneIsActive: boolean;
    /** Wifi Hotspot Profile. */
    readonly wifiHotspotProfile: string;
    /** Wireless Lan Profile Group. */
    readonly wirelessLanProfileGroup: string;
    /** Elin Group. */
    readonly elinGroup: string;
    /** Enable Activation ID. */
    readonly enableActivationID: boolean;
    /** Activation IDStatus. */
    readonly activationIDStatus: string;
    /** Mra Service Domain. */
    readonly mraServiceDomain: string;
    /** Allow Mra Mode. */
    readonly allowMraMode: boolean;
  };
  /** Expressway-C. */
  readonly expresswayCs: {
    /** Host Name Or IP. */
    readonly hostNameOrIP: string;
    /** Description. */
    readonly description: string;
    /** X509 Subject Nameor Subject Alternate. */
    readonly x509SubjectNames: readonly string[];
  };
  /** Remote cluster. */
  readonly remoteClusters: {
    /** Cluster Id. */
    readonly clusterId: string;
    /** Description. */
    readonly description: string;
    /** Fully Qualified. */
    readonly fullyQualifiedName: string;
    /** Emcc. */
    readonly emcc: {
      /** Enabled. */
      readonly enabled?: boolean | null;
      /** Remote Ip Address1. */
      readonly remoteIpAddress1?: string | null;
      /** Remote Ip Address2. */
      readonly remoteIpAddress2?: string | null;
      /** Remote Ip Address3. */
      readonly remoteIpAddress3?: string | null;
    };
    /** Pstn Access. */
    readonly pstnAccess: {
      /** Enabled. */
      readonly enabled?: boolean | null;
      /** Remote Ip Address1. */
      readonly remoteIpAddress1?: string | null;
      /** Remote Ip Address2. */
      readonly remoteIpAddress2?: string | null;
      /** Remote Ip Address3. */
      readonly remoteIpAddress3?: string | null;
    };
    /** Rsvp Agent. */
    readonly rsvpAgent: {
      /** Enabled. */
      readonly enabled?: boolean | null;
      /** Remote Ip Address1. */
      readonly remoteIpAddress1?: string | null;
      /** Remote Ip Address2. */
      readonly remoteIpAddress2?: string | null;
      /** Remote Ip Address3. */
      readonly remoteIpAddress3?: string | null;
    };
    /** Tftp. */
    readonly tftp: {
      /** Enabled. */
      readonly enabled?: boolean | null;
      /** Remote Ip Address1. */
      readonly remoteIpAddress1?: string | null;
      /** Remote Ip Address2. */
      readonly remoteIpAddress2?: string | null;
      /** Remote Ip Address3. */
      readonly remoteIpAddress3?: string | null;
    };
    /** Lbm. */
    readonly lbm: {
      /** Enabled. */
      readonly enabled?: boolean | null;
      /** Remote Ip Address1. */
      readonly remoteIpAddress1?: string | null;
      /** Remote Ip Address2. */
      readonly remoteIpAddress2?: string | null;
      /** Remote Ip Address3. */
      readonly remoteIpAddress3?: string | null;
    };
    /** Uds. */
    readonly uds: {
      /** Enabled. */
      readonly enabled?: boolean | null;
      /** Remote Ip Address1. */
      readonly remoteIpAddress1?: string | null;
      /** Remote Ip Address2. */
      readonly remoteIpAddress2?: string | null;
      /** Remote Ip Address3. */
      readonly remoteIpAddress3?: string | null;
    };
  };
}
