import { test } from "node:test";
import { check } from "./fixture.ts";

test("only what the files state is compared", () =>
  check(
    `
regions: [{ name: EMEA }]
phoneSecurityProfiles: [{ name: p.example.com, phoneType: Cisco 8845, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }]`,
    `
regions: [{ name: EMEA, relatedRegions: [{ region: Default, videoBandwidth: 384 }] }]
phoneSecurityProfiles: [{ name: p.example.com, phoneType: Cisco 8845, protocol: SIP, deviceSecurityMode: Non Secure, transportType: TLS, description: old }]`,
    `
emea-prod: 1 to change, phones need Apply Config, phones need a reset

~ Phone security profile p.example.com
    Device security mode: Non Secure → Encrypted

When you ask for it:
! Apply Config: Phone security profile p.example.com, number of phones unknown  (phones take the change only then)
! Reset: Phone security profile p.example.com, number of phones unknown  (phones register anew, and calls on them end)

By hand:
* Expressway-C: the certificate must name p.example.com (SAN) before phones use the profile; renew it where it does not (MRA101)
* Expressway-C: refresh the Unified CM servers after Phone security profile p.example.com; that interrupts MRA for 5 to 45 seconds (MRA130)
`,
  ));

test("null clears, and what is empty is cleared already", () =>
  check(
    `
phones: [{ name: SEP00A1B2C3D4E5, model: Cisco 8845, protocol: SIP, devicePool: Default, description: null, ownerUser: null, loadInformation: "" }]`,
    `
phones: [{ name: SEP00A1B2C3D4E5, model: Cisco 8845, protocol: SIP, devicePool: Default, description: Lobby, ownerUser: "" }]`,
    `
emea-prod: 1 to change, 1 phone needs Apply Config

~ Phone SEP00A1B2C3D4E5
    Description: Lobby → (none)

When you ask for it:
! Apply Config: Phone SEP00A1B2C3D4E5, 1 phone  (phones take the change only then)
`,
  ));

test("items with a key are the same wherever they stand, and unnamed ones stay", () =>
  check(
    `
regions: [{ name: EMEA, relatedRegions: [{ region: HQ, videoBandwidth: 6000 }, { region: Default, videoBandwidth: 384 }] }, { name: HQ, managed: false }]`,
    `
regions: [{ name: EMEA, relatedRegions: [{ region: APAC, videoBandwidth: 100 }, { region: HQ, bandwidth: 64 kbps, videoBandwidth: 384 }] }, { name: HQ }]`,
    `
emea-prod: 1 to change, phones need Apply Config

~ Region EMEA
    Maximum session bit rate for video calls (HQ): 384 → 6000
    Relationships to other regions: (none) → Default
    Maximum session bit rate for video calls (Default): (none) → 384

When you ask for it:
! Apply Config: Region EMEA, number of phones unknown  (phones take the change only then)
`,
  ));

test("items without a key are their place", () =>
  check(
    `
callManagerGroups: [{ name: CMG, members: [s1, s2] }]`,
    `
callManagerGroups: [{ name: CMG, members: [s2, s1] }]`,
    `
emea-prod: 1 to change, phones need Apply Config

~ Cisco Unified Communications Manager group CMG
    Selected Cisco Unified Communications Managers: s2, s1 → s1, s2

When you ask for it:
! Apply Config: Cisco Unified Communications Manager group CMG, number of phones unknown  (phones take the change only then)
`,
  ));

test("a set has no order", () =>
  check(
    `
endUsers: [{ userid: jdoe, lastName: Doe, associatedDevices: [A, B] }]`,
    `
endUsers: [{ userid: jdoe, lastName: Doe, associatedDevices: [B, A] }]`,
    `
emea-prod: nothing to do
`,
  ));

test("a password goes along with what changes beside it", () =>
  check(
    `
ldapDirectories: [{ name: AD, ldapDn: cn=a, ldapPassword: { secret: ad }, userSearchBase: ou=b, nextExecTime: "2026-01-01 00:00", servers: [{ hostName: dc1, ldapPortNumber: 636 }] }]`,
    `
ldapDirectories: [{ name: AD, ldapDn: cn=a, userSearchBase: ou=c, nextExecTime: "2026-01-01 00:00", servers: [{ hostName: dc1, ldapPortNumber: 636 }] }]`,
    `
emea-prod: 1 to change

~ LDAP directory AD
    LDAP user search base: ou=c → ou=b
    LDAP password: (secret ad)

By hand:
* LDAP directory AD: run a synchronisation of the LDAP directory for the change to take effect
`,
  ));

test("a password alone is not compared, and that is said", () =>
  check(
    `
ldapDirectories: [{ name: AD, ldapDn: cn=a, ldapPassword: { secret: ad }, userSearchBase: ou=b, nextExecTime: "2026-01-01 00:00", servers: [{ hostName: dc1, ldapPortNumber: 636 }] }]`,
    `
ldapDirectories: [{ name: AD, ldapDn: cn=a, userSearchBase: ou=b, nextExecTime: "2026-01-01 00:00", servers: [{ hostName: dc1, ldapPortNumber: 636 }] }]`,
    `
emea-prod: nothing to do

Note:
* LDAP directory AD: LDAP password is not compared; the cluster never shows it
`,
  ));

test("of product-specific settings only the named elements count", () =>
  check(
    `
commonPhoneProfiles: [{ name: CPP, vendorConfig: { webAccess: 1, desktopClient: { extendAndConnectCapability: 0 }, sshAccess: null } }]`,
    `
commonPhoneProfiles: [{ name: CPP, vendorConfig: { webAccess: "0", desktopClient: { extendAndConnectCapability: "0", other: "1" }, unknown: x, sshAccess: "1" } }]`,
    `
emea-prod: 1 to change, phones need Apply Config

~ Common phone profile CPP
    Product-specific configuration › webAccess: 0 → 1
    Product-specific configuration › sshAccess: 1 → (none)

When you ask for it:
! Apply Config: Common phone profile CPP, number of phones unknown  (phones take the change only then)
`,
  ));

test("ICE is compared where the cluster shows it", () =>
  check(
    `
commonPhoneProfiles: [{ name: CPP, ice: { enabled: true, turn: { primary: a.example.com, password: { secret: turn } } } }]`,
    `
commonPhoneProfiles: [{ name: CPP, ice: { enabled: false, defaultCandidate: host, turn: { primary: b.example.com } } }]`,
    `
emea-prod: 1 to change, phones need Apply Config

~ Common phone profile CPP
    Interactive Connectivity Establishment (ICE) › ICE: false → true
    Interactive Connectivity Establishment (ICE) › TURN › Primary TURN server: b.example.com → a.example.com

When you ask for it:
! Apply Config: Common phone profile CPP, number of phones unknown  (phones take the change only then)
`,
  ));

test("ICE that the cluster has not shown stays to be done by hand, and is no change", () =>
  check(
    `
commonPhoneProfiles: [{ name: CPP, description: x, ice: { enabled: true } }, { name: New, ice: { enabled: true } }]`,
    `
commonPhoneProfiles: [{ name: CPP, description: x }]`,
    `
emea-prod: 1 to add

+ Common phone profile New

By hand:
* Common phone profile CPP: set ICE in the GUI; the names of its elements are not public, and this cluster has not shown them yet
* Common phone profile New: set ICE in the GUI; the names of its elements are not public, and this cluster has not shown them yet
`,
    { ice: undefined },
  ));

test("a line's fields that the files leave out are no difference", () =>
  check(
    `
lines: [{ pattern: "1001", routePartition: PT }]
phones: [{ name: SEP00A1B2C3D4E5, model: Cisco 8845, protocol: SIP, devicePool: Default, lines: [{ pattern: "1001", routePartition: PT, label: Jane }] }]`,
    `
lines: [{ pattern: "1001", routePartition: PT, description: x }]
phones: [{ name: SEP00A1B2C3D4E5, model: Cisco 8845, protocol: SIP, devicePool: Default, lines: [{ index: 1, pattern: "1001", routePartition: PT, label: Jane, display: Jane Doe }] }]`,
    `
emea-prod: nothing to do
`,
  ));

test("items without a key are compared in all that any of them states, also inside", () =>
  check(
    `
universalDeviceTemplates:
  - name: T
    devicePool: Default
    lines: [{ pattern: "1", callInfoDisplay: { callerName: false } }, { pattern: "2", callInfoDisplay: { dialedNumber: false } }]`,
    `
universalDeviceTemplates:
  - name: T
    devicePool: Default
    lines: [{ pattern: "1", callInfoDisplay: { callerName: false } }, { pattern: "2", callInfoDisplay: { dialedNumber: false } }]`,
    `
emea-prod: nothing to do
`,
  ));

test("product-specific settings that are emptied are no difference where there are none", () =>
  check(
    `
enterprisePhoneConfig: { vendorConfig: { webAccess: "", sshAccess: null } }`,
    `
enterprisePhoneConfig: {}`,
    `
emea-prod: nothing to do
`,
  ));

test("names and enumerations that differ from the cluster's in capitals only are no change, and are said once", () =>
  check(
    `
phoneSecurityProfiles: [{ name: p.example.com, phoneType: Cisco 8845, protocol: SIP, deviceSecurityMode: Encrypted }]
phones:
  - { name: SEP00A1B2C3D4E5, model: Cisco 8845, protocol: SIP, devicePool: Default, presenceGroup: Standard Presence Group }
  - { name: SEP00A1B2C3D4E6, model: Cisco 8845, protocol: SIP, devicePool: Default, presenceGroup: Standard Presence Group, description: lobby }
regions: [{ name: hq, managed: false }, { name: EMEA, relatedRegions: [{ region: hq, videoBandwidth: 384 }] }]`,
    `
phoneSecurityProfiles: [{ name: p.example.com, phoneType: Cisco 8845, protocol: SIP, deviceSecurityMode: encrypted }]
phones:
  - { name: SEP00A1B2C3D4E5, model: Cisco 8845, protocol: SIP, devicePool: Default, presenceGroup: Standard Presence group }
  - { name: SEP00A1B2C3D4E6, model: Cisco 8845, protocol: SIP, devicePool: Default, presenceGroup: Standard Presence group, description: Lobby }
regions: [{ name: hq }, { name: EMEA, relatedRegions: [{ region: HQ, videoBandwidth: 384 }] }]`,
    `
emea-prod: 1 to change, 1 phone needs Apply Config

~ Phone SEP00A1B2C3D4E6
    Description: Lobby → lobby

When you ask for it:
! Apply Config: Phone SEP00A1B2C3D4E6, 1 phone  (phones take the change only then)

Note:
* "Encrypted" is spelled "encrypted" on the cluster, which ignores capitals (1 place): nothing is changed; use the cluster's spelling
* "Standard Presence Group" is spelled "Standard Presence group" on the cluster, which ignores capitals (2 places): nothing is changed; use the cluster's spelling
* "hq" is spelled "HQ" on the cluster, which ignores capitals (1 place): nothing is changed; use the cluster's spelling
`,
  ));
