import { test } from "node:test";
import { check } from "./fixture.ts";

test("a field that is fixed makes a replacement, and says what is lost", () =>
  check(
    `
phoneSecurityProfiles: [{ name: p.example.com, phoneType: Cisco 8845, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }]`,
    `
phoneSecurityProfiles: [{ name: p.example.com, phoneType: Cisco 8841, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS, tftpEncryptedConfig: true, description: mine }]`,
    `
emea-prod: 1 to replace

± Phone security profile p.example.com
    Phone security profile type: Cisco 8841 → Cisco 8845

By hand:
* Expressway-C: refresh the Unified CM servers after Phone security profile p.example.com; that interrupts MRA for 5 to 45 seconds (MRA130)

Note:
* Phone security profile p.example.com is replaced because Phone security profile type is fixed once it exists; the cluster refuses while something uses it
* Phone security profile p.example.com: what the files do not state is lost by the replacement: Description, TFTP encrypted config
`,
  ));

test("a built-in object is never written", () =>
  check(
    `
commonPhoneProfiles: [{ name: Standard Common Phone Profile, description: mine }]`,
    `
commonPhoneProfiles: [{ name: Standard Common Phone Profile, description: theirs }]`,
    `
emea-prod: nothing to do

By hand:
* Common phone profile Standard Common Phone Profile is built in and never written by this product; change in the GUI: Description
`,
  ));

test("a built-in object is never removed", () =>
  check(
    `
regions: [{ name: Default, state: absent }]`,
    `
regions: [{ name: Default }]`,
    `
! Region Default is built in and is never removed
`,
  ));

test("what is only referred to must be there", () =>
  check(
    `
callManagerGroups: [{ name: CMG, managed: false }]
dateTimeGroups: [{ name: Berlin, managed: false }]`,
    ``,
    `
! Cisco Unified Communications Manager group CMG is not on the cluster, although the files say managed: false
! Date/time group Berlin is not on the cluster, although the files say managed: false
`,
  ));

test("what is only referred to is not written, and a difference is said", () =>
  check(
    `
callManagerGroups: [{ name: CMG, managed: false, members: [a] }]`,
    `
callManagerGroups: [{ name: CMG, members: [b] }]`,
    `
emea-prod: nothing to do

Note:
* Cisco Unified Communications Manager group CMG is not managed here, and is not as the files say: Selected Cisco Unified Communications Managers
`,
  ));

test("the singleton is changed, never added", () =>
  check(
    `
enterprisePhoneConfig: { ice: { enabled: true } }`,
    `
enterprisePhoneConfig: { ice: { enabled: false } }`,
    `
emea-prod: 1 to change

~ Enterprise phone configuration
    Interactive Connectivity Establishment (ICE) › ICE: false → true

By hand:
* Enterprise phone configuration: phones take the enterprise phone configuration when they are applied or reset
`,
  ));

test("without the singleton there is no plan", () =>
  check(
    `
enterprisePhoneConfig: { ice: { enabled: true } }`,
    ``,
    `
! The cluster does not show Enterprise phone configuration, and it cannot be added through AXL
`,
  ));

test("a cluster with an older schema is not sent what it does not know", () =>
  check(
    `
userProfiles: [{ name: UP, enableMra: true }]`,
    `
userProfiles: [{ name: UP }]`,
    `
! User profile UP: AXL 11.5 does not have enableMra
`,
    { schema: "11.5" },
  ));

test("leaving an object out never removes it", () =>
  check(
    `
regions: [{ name: A }]`,
    `
regions: [{ name: A }, { name: B }]`,
    `
emea-prod: nothing to do
`,
  ));
