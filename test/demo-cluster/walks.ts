/** Values of a request, as the clients of every language take them. */
export interface Tags {
  /** `null` is nil: for elements that Cisco's schema asks for and that have nothing to say. */
  readonly [name: string]: string | number | boolean | null | Tags | readonly (string | Tags)[];
}

/** What a client of somebody else does with one kind of object, from add to remove. */
export interface Walk {
  readonly type: string;
  readonly element: string;
  /** How get, update and remove name the object; the uuid that add gave, if this is missing. */
  readonly key?: Tags;
  readonly add: Tags;
  readonly search: Tags;
  /** Elements that update sends, and what get shows of them afterwards if that is something else. */
  readonly change: Tags;
  readonly changed?: Tags;
}

const byName = (name: string): Pick<Walk, "key" | "search"> => ({ key: { name }, search: { name } });
const templates = { deskPhones: "UDT-1", mobileDevices: "UDT-1", profile: "UDT-1", universalLineTemplate: "ULT-1" };

/** Every kind, in an order in which each finds what it refers to. */
export const walks: readonly Walk[] = [
  {
    type: "PhoneNtp",
    element: "phoneNtp",
    add: { ipAddress: "10.20.0.1", ipv6Address: "", description: "Core NTP", mode: "Unicast" },
    search: { ipAddress: "10.20.0.1" },
    change: { description: "Core NTP, Berlin" },
  },
  {
    type: "DateTimeGroup",
    element: "dateTimeGroup",
    ...byName("MRA-Berlin"),
    add: {
      name: "MRA-Berlin",
      timeZone: "Europe/Berlin",
      separator: ".",
      dateformat: "D.M.Y",
      timeFormat: "24-hour",
      phoneNtpReferences: { selectedPhoneNtpReference: [{ phoneNtpName: "10.20.0.1", selectionOrder: "0" }] },
    },
    change: { timeFormat: "12-hour" },
  },
  {
    type: "CallManagerGroup",
    element: "callManagerGroup",
    ...byName("CMG-1"),
    add: {
      name: "CMG-1",
      members: {
        member: [
          { callManagerName: "cucm-sub2", priority: "2" },
          { callManagerName: "cucm-sub1", priority: "1" },
        ],
      },
    },
    change: { addMembers: { member: [{ callManagerName: "cucm-pub", priority: "3" }] } },
    changed: {
      members: {
        member: [
          { callManagerName: "cucm-sub1", priority: "1" },
          { callManagerName: "cucm-sub2", priority: "2" },
          { callManagerName: "cucm-pub", priority: "3" },
        ],
      },
    },
  },
  {
    type: "Region",
    element: "region",
    ...byName("R-1"),
    add: { name: "R-1" },
    change: {
      relatedRegions: {
        relatedRegion: [
          { regionName: "R-1", bandwidth: "64 kbps", videoBandwidth: "6000", immersiveVideoBandwidth: "2147483647" },
        ],
      },
    },
  },
  {
    type: "MraServiceDomain",
    element: "mraServiceDomain",
    ...byName("MSD-1"),
    add: { name: "MSD-1", isDefault: true, serviceDomains: "example.com" },
    change: { serviceDomains: "example.com,example.org" },
  },
  {
    type: "DevicePool",
    element: "devicePool",
    ...byName("DP-1"),
    add: {
      name: "DP-1",
      dateTimeSettingName: "MRA-Berlin",
      callManagerGroupName: "CMG-1",
      regionName: "R-1",
      srstName: "Disable",
      aarNeighborhoodName: null,
      mraServiceDomain: "MSD-1",
    },
    change: { callManagerGroupName: "Default" },
  },
  {
    type: "CommonPhoneConfig",
    element: "commonPhoneConfig",
    ...byName("CPP-1"),
    add: { name: "CPP-1", description: "Phones & more <outside>", vendorConfig: { webAccess: "1" } },
    change: { vendorConfig: { webAccess: "0", sshAccess: "1" } },
  },
  {
    type: "PhoneSecurityProfile",
    element: "phoneSecurityProfile",
    ...byName("csf-1.example.com"),
    add: {
      phoneType: "Cisco Unified Client Services Framework",
      protocol: "SIP",
      name: "csf-1.example.com",
      deviceSecurityMode: "Encrypted",
      tftpEncryptedConfig: false,
      transportType: "TLS",
    },
    change: { tftpEncryptedConfig: true, keySize: "4096" },
  },
  {
    type: "SipTrunkSecurityProfile",
    element: "sipTrunkSecurityProfile",
    ...byName("Trunk-1"),
    add: {
      name: "Trunk-1",
      securityMode: "Encrypted",
      incomingTransport: "TLS",
      outgoingTransport: "TLS",
      x509SubjectName: "expc1.example.com",
      incomingPort: "5061",
      sipV150OutboundSdpOfferFiltering: "Use Default Filter",
    },
    change: { x509SubjectName: "expc2.example.com" },
  },
  {
    type: "UniversalLineTemplate",
    element: "universalLineTemplate",
    ...byName("ULT-1"),
    add: {
      name: "ULT-1",
      lineDescription: "#FN# #LN#",
      blfPresenceGroup: "Standard Presence group",
      partyEntranceTone: "Default",
      autoAnswer: "Auto Answer Off",
    },
    change: { lineDescription: "#LN#" },
  },
  {
    type: "UniversalDeviceTemplate",
    element: "universalDeviceTemplate",
    ...byName("UDT-1"),
    add: {
      name: "UDT-1",
      devicePool: "DP-1",
      deviceSecurityProfile: "Universal Device Template - Model-independent Security Profile",
      sipProfile: "Standard SIP Profile",
      phoneButtonTemplate: "Universal Device Template Button Layout",
      commonPhoneProfile: "CPP-1",
      phonePersonalization: "Default",
      mtpPreferredOriginatingCodec: "711ulaw",
      outboundCallRollover: "No Rollover",
      useTrustedRelayPoint: "Default",
      certificateOperation: "No Pending Operation",
      authenticationMode: "By Null String",
      keySize: "2048",
      servicesProvisioning: "Default",
      packetCaptureMode: "None",
      mlppIndication: "Off",
      mlppPreemption: "Default",
      dndOption: "Ringer Off",
      blfPresenceGroup: "Standard Presence group",
      blfAudibleAlertSettingPhoneBusy: "Default",
      blfAudibleAlertSettingPhoneIdle: "Default",
      location: "Hub_None",
      deviceMobilityMode: "Default",
      joinAcrossLines: "Default",
      alwaysUsePrimeLine: "Default",
      alwaysUsePrimeLineForVoiceMessage: "Default",
      singleButtonBarge: "Default",
      builtInBridge: "Default",
      recordingOptions: "Call Recording Disabled",
      privacy: "Default",
      audibleMsgWaitingicatorPolicy: "Default",
      visualMsgWaitingIndicatorPolicy: "Use System Policy",
      MaxNumberOfCalls: "2",
      ringSettingWhenPhoneIdle: "Ring",
      busyTrigger: "1",
    },
    change: { deviceDescription: "#Product#" },
  },
  {
    type: "UcService",
    element: "ucService",
    ...byName("IMP-9"),
    add: {
      serviceType: "IM and Presence",
      productType: "Unified CM (IM and Presence)",
      name: "IMP-9",
      hostnameorip: "imp1.example.com",
    },
    change: { description: "Chat" },
  },
  {
    type: "ServiceProfile",
    element: "serviceProfile",
    ...byName("SP-1"),
    add: {
      name: "SP-1",
      serviceProfileInfos: { serviceProfileInfo: [{ profileName: "IM and Presence Profile", primary: "IMP-9" }] },
    },
    change: { description: "Jabber" },
  },
  {
    type: "UserProfileProvision",
    element: "userProfileProvision",
    ...byName("UP-1"),
    add: {
      name: "UP-1",
      description: "Jabber outside",
      ...templates,
      allowProvision: true,
      limitProvision: "5",
      enableMra: true,
      mraPolicy_Desktop: "IM & Presence, Voice and Video calls",
      mraPolicy_Mobile: "IM & Presence only",
    },
    change: { mraPolicy_Mobile: "No Service" },
  },
  {
    type: "FeatureGroupTemplate",
    element: "featureGroupTemplate",
    ...byName("FGT-1"),
    add: {
      name: "FGT-1",
      serviceProfile: "SP-1",
      maxDeskPickupWait: "10000",
      remoteDestinationLimit: "4",
      BLFPresenceGp: "Standard Presence group",
      userProfile: "UP-1",
    },
    change: { description: "New people" },
  },
  {
    type: "LdapDirectory",
    element: "ldapDirectory",
    ...byName("LDAP-1"),
    add: {
      name: "LDAP-1",
      ldapDn: "cn=cucm,dc=example,dc=com",
      ldapPassword: "invented at once",
      userSearchBase: "dc=example,dc=com",
      intervalValue: "7",
      nextExecTime: "2030-01-01 02:00",
      servers: { server: [{ hostName: "ldap.example.com", ldapPortNumber: "636", sslEnabled: true }] },
    },
    change: { featureGroupTemplate: "FGT-1" },
  },
  {
    type: "Line",
    element: "line",
    key: { pattern: "1001", routePartitionName: "PT-Internal" },
    add: { pattern: "1001", usage: "Device", routePartitionName: "PT-Internal" },
    search: { pattern: "1001" },
    change: { description: "Jane Doe", alertingName: "Jane" },
  },
  {
    type: "User",
    element: "user",
    key: { userid: "jdoe" },
    add: {
      firstName: "Jane",
      lastName: "Doe",
      userid: "jdoe",
      password: "invented at once",
      presenceGroupName: "Standard Presence group",
      homeCluster: true,
      userProfile: "UP-1",
    },
    search: { userid: "jdoe" },
    change: { department: "Sales" },
  },
  {
    type: "Phone",
    element: "phone",
    ...byName("CSFJDOE"),
    add: {
      name: "CSFJDOE",
      product: "Cisco Unified Client Services Framework",
      class: "Phone",
      protocol: "SIP",
      protocolSide: "User",
      devicePoolName: "DP-1",
      commonPhoneConfigName: "CPP-1",
      locationName: "Hub_None",
      useTrustedRelayPoint: "Default",
      securityProfileName: "csf-1.example.com",
      sipProfileName: "Standard SIP Profile",
      phoneTemplateName: "Standard Client Services Framework SIP",
      lines: { line: [{ index: "1", dirn: { pattern: "1001", routePartitionName: "PT-Internal" }, label: "1001" }] },
      primaryPhoneName: null,
      builtInBridgeStatus: "Default",
      ownerUserName: "jdoe",
      packetCaptureMode: "None",
      certificateOperation: "No Pending Operation",
      deviceMobilityMode: "Default",
    },
    change: { devicePoolName: "Default", description: "Jane's Jabber" },
  },
  {
    type: "ExpresswayCConfiguration",
    element: "expresswayCConfiguration",
    key: { HostNameOrIP: "expc9.example.com" },
    add: { HostNameOrIP: "expc9.example.com", X509SubjectNameorSubjectAlternateName: "expc9.example.com" },
    search: { HostNameOrIP: "expc9.example.com" },
    change: { X509SubjectNameorSubjectAlternateName: "expc9.example.com,expc.example.com" },
  },
  {
    type: "RemoteCluster",
    element: "remoteCluster",
    key: { clusterId: "amer-prod" },
    add: { clusterId: "amer-prod", fullyQualifiedName: "cucm.amer.example.com", emcc: { enabled: true } },
    search: { clusterId: "amer-prod" },
    change: { uds: { enabled: true } },
  },
];
