/** The codicon of each section and its objects. A section that is not here gets the last one. */
const icons: Readonly<Record<string, string>> = {
  devicePools: "layers",
  regions: "globe",
  dateTimeGroups: "calendar",
  phoneNtpReferences: "watch",
  callManagerGroups: "server",
  mraServiceDomains: "cloud",
  commonPhoneProfiles: "settings",
  enterprisePhoneConfig: "settings-gear",
  phoneSecurityProfiles: "lock",
  userProfiles: "account",
  phones: "device-mobile",
  endUsers: "person",
  expresswayCs: "radio-tower",
  lines: "call-outgoing",
  universalDeviceTemplates: "file-code",
  universalLineTemplates: "list-flat",
  ucServices: "plug",
  serviceProfiles: "extensions",
  featureGroupTemplates: "group-by-ref-type",
  ldapDirectories: "book",
  remoteClusters: "remote",
  sipTrunkSecurityProfiles: "key",
};

/** Name of the codicon for a section. */
export const sectionIcon = (section: string): string => icons[section] ?? "symbol-object";
