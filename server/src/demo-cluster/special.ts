/**
 * What the catalogue does not say, because files do not need it, and the demo cluster must know to answer as Cisco's
 * schema has it. All of it is data: no code asks for a type by name.
 */

/** References that are a plain text in Cisco's schema, so that their element has no `uuid` attribute. */
export const plainReferences: ReadonlySet<string> = new Set([
  "DevicePool.localRouteGroup.name",
  "DevicePool.localRouteGroup.value",
  "User.associatedDevices.device",
  "User.primaryExtension.routePartitionName",
  "User.associatedGroups.userGroup.name",
  "User.extensionsInfo.extension.routePartition",
  "User.associatedHeadsets.headset",
  "LdapDirectory.accessControlGroupInfo.accessControlGroupName.accessControlGroup",
  "Phone.lines.line.associatedEndusers.enduser.userId",
  "Phone.busyLampFields.busyLampField.routePartition",
  "Phone.digestUser",
  "ServiceProfile.serviceProfileInfos.serviceProfileInfo.primary",
  "ServiceProfile.serviceProfileInfos.serviceProfileInfo.secondary",
  "ServiceProfile.serviceProfileInfos.serviceProfileInfo.tertiary",
  "ServiceProfile.serviceProfileInfos.jabberClientConfigurationProfileInfo.common",
  "ServiceProfile.serviceProfileInfos.jabberClientConfigurationProfileInfo.desktop",
  "ServiceProfile.serviceProfileInfos.jabberClientConfigurationProfileInfo.mobile",
  "UniversalDeviceTemplate.busyLampFields.busyLampField.routePartition",
]);

/**
 * Sent by every client of ours, but optional in Cisco's schema since 11.5; and what the schema asks for while its own
 * annotation, and a sample of Cisco's that works, do without.
 */
export const notRequired: ReadonlySet<string> = new Set([
  "Phone.lines.line.recordingMediaSource",
  "Phone.busyLampFields.busyLampField.blfDest",
]);

/** Elements that get and list show after another one, with the same value. */
export const shownTwice: Readonly<Record<string, string>> = { "Phone.product": "model" };

/** Lists that update can also patch (`addMembers`, `removeMembers`), and what makes two of their items the same one. */
export const patchable: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  CallManagerGroup: { members: ["callManagerName"] },
  DateTimeGroup: { phoneNtpReferences: ["phoneNtpName"] },
  LdapDirectory: { accessControlGroupInfo: ["accessControlGroup"] },
  Phone: { lines: ["dirn"] },
  User: { associatedHeadsets: [], extensionsInfo: ["pattern", "routePartition"] },
};

/** A list of relations that holds both ways: what A says of B, B says of A. Part of no object's own identity. */
export const symmetric: Readonly<Record<string, { readonly list: string; readonly other: string }>> = {
  Region: { list: "relatedRegions", other: "regionName" },
};

/** Lists that get shows and nobody writes: names of the objects of a type that have this one in a list, under a key. */
export const shownHolders: Readonly<
  Record<string, { readonly list: string; readonly of: string; readonly at: string; readonly by: string }>
> = {
  Line: { list: "associatedDevices", of: "Phone", at: "lines", by: "dirn" },
};

/** References that do not keep their target alive: when it goes, they go. */
export const weakReferences: ReadonlySet<string> = new Set([
  "Region.relatedRegions",
  "DateTimeGroup.phoneNtpReferences",
  "User.associatedDevices",
  "RegistrationDynamic.device",
]);

/** References to AXL types without a section that mean objects of one: a device of a user is a phone. */
export const standsFor: Readonly<Record<string, string>> = { Device: "Phone" };

/** Types whose changes `listChange` does not tell (Cisco's XChangeType has no such word). */
export const untold: ReadonlySet<string> = new Set([
  "EnterprisePhoneConfig",
  "RegistrationDynamic",
  "ProcessNodeService",
]);
