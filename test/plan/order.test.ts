import { test } from "node:test";
import { check } from "./fixture.ts";

test("an object waits for what it refers to", () =>
  check(
    `
devicePools: [{ name: DP, callManagerGroup: CMG, dateTimeGroup: Berlin, region: EMEA }]
regions: [{ name: EMEA }]
callManagerGroups: [{ name: CMG, members: [cucm-sub1] }]
dateTimeGroups: [{ name: Berlin, timeZone: Europe/Berlin, separator: ".", dateformat: D.M.Y, timeFormat: 24-hour }]`,
    ``,
    `
emea-prod: 4 to add

+ Date/time group Berlin
    Time zone: Europe/Berlin
    Separator: .
    Date format: D.M.Y
    Time format: 24-hour
+ Cisco Unified Communications Manager group CMG
    Selected Cisco Unified Communications Managers: cucm-sub1
+ Region EMEA
+ Device pool DP  (after Cisco Unified Communications Manager group CMG, Date/time group Berlin, Region EMEA)
    Date/time group: Berlin
    Cisco Unified Communications Manager group: CMG
    Region: EMEA
`,
  ));

test("a removed object goes after those that let go of it, and before what it refers to", () =>
  check(
    `
devicePools: [{ name: DP, state: absent }, { name: DP2, callManagerGroup: CMG, dateTimeGroup: Berlin, region: Default }]
regions: [{ name: EMEA, state: absent }]
callManagerGroups: [{ name: CMG, managed: false }]
dateTimeGroups: [{ name: Berlin, managed: false }]`,
    `
devicePools: [{ name: DP, callManagerGroup: CMG, dateTimeGroup: Berlin, region: EMEA }, { name: DP2, callManagerGroup: CMG, dateTimeGroup: Berlin, region: EMEA }]
regions: [{ name: EMEA }]
callManagerGroups: [{ name: CMG, managed: false }]
dateTimeGroups: [{ name: Berlin, managed: false }]`,
    `
emea-prod: 1 to change, 2 to remove, phones need Apply Config

~ Device pool DP2
    Region: EMEA → Default
- Device pool DP
- Region EMEA  (after Device pool DP, Device pool DP2)

When you ask for it:
! Apply Config: Device pool DP2, number of phones unknown  (phones take the change only then)
`,
  ));

test("who keeps hold of an object that is to go is named", () =>
  check(
    `
devicePools: [{ name: DP2, managed: false }]
regions: [{ name: EMEA, state: absent }]`,
    `
devicePools: [{ name: DP2, callManagerGroup: CMG, dateTimeGroup: Berlin, region: EMEA }]
regions: [{ name: EMEA }]
callManagerGroups: [{ name: CMG, managed: false }]
dateTimeGroups: [{ name: Berlin, managed: false }]`,
    `
emea-prod: 1 to remove

- Region EMEA

Note:
* Region EMEA is still used by Device pool DP2; the cluster refuses to remove it while it is
`,
  ));

test("the tie between two objects does not keep either of them", () =>
  check(
    `
regions: [{ name: A, state: absent }, { name: B, state: absent }]`,
    `
regions: [{ name: A, relatedRegions: [{ region: B }] }, { name: B, relatedRegions: [{ region: A }] }]`,
    `
emea-prod: 2 to remove

- Region A
- Region B
`,
  ));

test("an object that refers to itself is added first and completed then", () =>
  check(
    `
regions: [{ name: EMEA, relatedRegions: [{ region: EMEA, videoBandwidth: 6000 }] }]`,
    ``,
    `
emea-prod: 1 to add

+ Region EMEA
~ Region EMEA  (once it is there, because it refers to itself)
    Relationships to other regions: EMEA
    Maximum session bit rate for video calls (EMEA): 6000
`,
  ));

test("a circle is cut at a field that can be set later", () =>
  check(
    `
regions: [{ name: A, relatedRegions: [{ region: B, videoBandwidth: 1 }] }, { name: B, relatedRegions: [{ region: A, videoBandwidth: 1 }] }]
devicePools: [{ name: DP, callManagerGroup: CMG, dateTimeGroup: Berlin, region: A }]
callManagerGroups: [{ name: CMG, managed: false }]
dateTimeGroups: [{ name: Berlin, managed: false }]`,
    `
callManagerGroups: [{ name: CMG, managed: false }]
dateTimeGroups: [{ name: Berlin, managed: false }]`,
    `
emea-prod: 3 to add

+ Region A
+ Region B  (after Region A)
    Relationships to other regions: A
    Maximum session bit rate for video calls (A): 1
~ Region A  (after Region B, because they refer to each other)
    Relationships to other regions: B
    Maximum session bit rate for video calls (B): 1
+ Device pool DP  (after Region A)
    Date/time group: Berlin
    Cisco Unified Communications Manager group: CMG
    Region: A
`,
  ));

test("objects that go and refer to each other let go first", () =>
  check(
    `
userProfiles: [{ name: U1, state: absent }, { name: U2, state: absent }]`,
    `
userProfiles: [{ name: U1, defaultUserProfile: U2 }, { name: U2, defaultUserProfile: U1 }]`,
    `
emea-prod: 2 to remove

~ User profile U2  (before the removals, because objects that go refer to each other)
    Default user profile: U1 → (none)
- User profile U1  (after User profile U2)
- User profile U2  (after User profile U1)
`,
  ));

test("a rename carries its references along", () =>
  check(
    `
phoneSecurityProfiles: [{ name: new.example.com, phoneType: Cisco 8845, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS, renamedFrom: old.example.com, description: d }]
phones: [{ name: SEP00A1B2C3D4E5, model: Cisco 8845, protocol: SIP, devicePool: Default, phoneSecurityProfile: new.example.com }, { name: SEP00A1B2C3D4E6, model: Cisco 8845, protocol: SIP, devicePool: Default, phoneSecurityProfile: new.example.com }]`,
    `
phoneSecurityProfiles: [{ name: old.example.com, phoneType: Cisco 8845, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }]
phones: [{ name: SEP00A1B2C3D4E5, model: Cisco 8845, protocol: SIP, devicePool: Default, phoneSecurityProfile: old.example.com }, { name: SEP00A1B2C3D4E6, model: Cisco 8845, protocol: SIP, devicePool: Default, phoneSecurityProfile: x }]`,
    `
emea-prod: 2 to change, 1 to rename, at least 1 phone needs Apply Config, at least 1 phone needs a reset

> Phone security profile old.example.com → new.example.com
    Name: old.example.com → new.example.com
~ Phone security profile new.example.com  (once it is renamed)
    Description: (none) → d
~ Phone SEP00A1B2C3D4E6  (after Phone security profile new.example.com)
    Device security profile: x → new.example.com

When you ask for it:
! Apply Config: Phone security profile new.example.com, number of phones unknown  (phones take the change only then)
! Apply Config: Phone SEP00A1B2C3D4E6, 1 phone  (phones take the change only then)
! Reset: Phone security profile new.example.com, number of phones unknown  (phones register anew, and calls on them end)
! Reset: Phone SEP00A1B2C3D4E6, 1 phone  (phones register anew, and calls on them end)

By hand:
* Expressway-C: the certificate must name new.example.com (SAN) before phones use the profile; renew it where it does not (MRA101)
* Expressway-C: refresh the Unified CM servers after Phone security profile new.example.com; that interrupts MRA for 5 to 45 seconds (MRA130)
`,
  ));

test("a phone follows a directory number that is changed, by pattern and partition, and is no step of its own", () =>
  check(
    `
lines: [{ pattern: "2001", routePartition: PT, renamedFrom: "1001" }, { pattern: "1001" }]
phones:
  - { name: SEP00A1B2C3D4E5, model: Cisco 8845, protocol: SIP, devicePool: Default, lines: [{ pattern: "2001", routePartition: PT, label: Kim }] }
  - { name: SEP00A1B2C3D4E6, model: Cisco 8845, protocol: SIP, devicePool: Default, lines: [{ pattern: "1001", label: Doe }] }
  - { name: SEP00A1B2C3D4E7, model: Cisco 8845, protocol: SIP, devicePool: Default, lines: [{ pattern: "2001", routePartition: PT, label: Ito }] }`,
    `
lines: [{ pattern: "1001", routePartition: PT }, { pattern: "1001" }]
phones:
  - { name: SEP00A1B2C3D4E5, model: Cisco 8845, protocol: SIP, devicePool: Default, lines: [{ pattern: "1001", routePartition: PT, label: Kim }] }
  - { name: SEP00A1B2C3D4E6, model: Cisco 8845, protocol: SIP, devicePool: Default, lines: [{ pattern: "1001", label: Doe }] }
  - { name: SEP00A1B2C3D4E7, model: Cisco 8845, protocol: SIP, devicePool: Default, lines: [{ pattern: "1001", label: Ito }] }`,
    `
emea-prod: 1 to change, 1 to rename, at least 1 phone needs Apply Config

> Directory number 1001 PT → 2001 PT
    Directory number: 1001 PT → 2001 PT
~ Phone SEP00A1B2C3D4E7  (after Directory number 2001 PT)
    Lines: { pattern: 1001, label: Ito } → { pattern: 2001, routePartition: PT, label: Ito }

When you ask for it:
! Apply Config: Directory number 2001 PT, number of phones unknown  (phones take the change only then)
! Apply Config: Phone SEP00A1B2C3D4E7, 1 phone  (phones take the change only then)
`,
  ));

test("a rename that was done is not done again", () =>
  check(
    `
regions: [{ name: B, renamedFrom: A }]`,
    `
regions: [{ name: A }, { name: B }]`,
    `
emea-prod: nothing to do
`,
  ));

test("a name is given on only when it is free", () =>
  check(
    `
regions: [{ name: B, renamedFrom: A }, { name: C, renamedFrom: B }, { name: A }]`,
    `
regions: [{ name: A }, { name: B }]`,
    `
emea-prod: 1 to add, 2 to rename, phones need Apply Config

> Region B → C
    Name: B → C
> Region A → B  (after Region C)
    Name: A → B
+ Region A  (after Region B)

When you ask for it:
! Apply Config: Region C, number of phones unknown  (phones take the change only then)
! Apply Config: Region B, number of phones unknown  (phones take the change only then)
`,
  ));

test("names do not change places", () =>
  check(
    `
regions: [{ name: B, renamedFrom: A }, { name: A, renamedFrom: B }]`,
    `
regions: [{ name: A }, { name: B }]`,
    `
! Region A changes names in a circle; go by way of a third name
! Region B changes names in a circle; go by way of a third name
`,
  ));
