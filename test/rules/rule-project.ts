/**
 * A small project in order, around the examples on the pages of the rules: an example shows only what it is about. A top-level
 * key that an example writes itself is left out here.
 */
const parts: Readonly<Record<string, string>> = {
  cluster: `
  name: test
  publisher: cucm-pub.example.com
  version: "14.0"
  enterpriseDomains: [example.com]
  securityMode: mixed
  sipOAuth: true
  oauthRefreshLogin: true
  services: { axl: true }
  nodes:
    - { name: cucm-pub.example.com, role: publisher, address: 10.20.1.10 }
    - { name: cucm-sub1.example.com, role: subscriber, address: 10.20.1.11 }
    - { name: cucm-sub2.example.com, role: subscriber, address: 10.20.1.12 }`,
  ntp: "{ servers: [10.20.0.1] }",
  expressway: `
  release: X15.2
  mra: true
  cores: [expc1.example.com, expc2.example.com]
  edges: [expe1.example.com, expe2.example.com]
  domains: [example.com]
  oauthRefresh: true
  tlsVerify: true`,
  phoneNtpReferences: `
  - { ipAddress: 10.20.0.1, mode: Unicast }`,
  dateTimeGroups: `
  - { name: DTG-MRA, timeZone: Europe/Berlin, separator: ".", dateformat: D.M.Y, timeFormat: 24-hour, phoneNtpReferences: [10.20.0.1] }`,
  callManagerGroups: `
  - { name: CMG-MRA, managed: false, members: [cucm-sub1, cucm-sub2] }`,
  regions: `
  - name: REG-MRA
    relatedRegions:
      - { region: REG-MRA, bandwidth: 64 kbps, videoBandwidth: 6000, immersiveVideoBandwidth: 2147483647 }`,
  devicePools: `
  - { name: DP-MRA, callManagerGroup: CMG-MRA, dateTimeGroup: DTG-MRA, region: REG-MRA, srst: Disable }`,
  commonPhoneProfiles: `
  - name: CPP-MRA`,
  phoneSecurityProfiles: `
  - name: csf-mra.example.com
    phoneType: Cisco Unified Client Services Framework
    protocol: SIP
    deviceSecurityMode: Encrypted
    transportType: TLS
  - name: cp8845-mra.example.com
    phoneType: Cisco 8845
    protocol: SIP
    deviceSecurityMode: Encrypted
    transportType: TLS`,
  expresswayCs: `
  - { hostNameOrIP: expc1.example.com }
  - { hostNameOrIP: expc2.example.com }`,
  universalDeviceTemplates: `
  - { name: UDT-MRA, managed: false, devicePool: DP-MRA, commonPhoneProfile: CPP-MRA }`,
  universalLineTemplates: `
  - { name: ULT-MRA, managed: false }`,
  userProfiles: `
  - name: UP-MRA
    description: Jabber users outside the office
    deskPhones: UDT-MRA
    mobileDevices: UDT-MRA
    remoteDestinations: UDT-MRA
    universalLineTemplate: ULT-MRA
    enableMra: true
    mraPolicyDesktop: IM & Presence, Voice and Video calls
    mraPolicyMobile: IM & Presence, Voice and Video calls`,
  endUsers: `
  - { userid: jdoe, lastName: Doe, userProfile: UP-MRA, homeCluster: true }`,
  phones: `
  - name: CSFJDOE
    model: Cisco Unified Client Services Framework
    protocol: SIP
    devicePool: DP-MRA
    commonPhoneProfile: CPP-MRA
    phoneSecurityProfile: csf-mra.example.com
    ownerUser: jdoe
  - name: SEP00A1B2C3D4E5
    model: Cisco 8845
    protocol: SIP
    devicePool: DP-MRA
    commonPhoneProfile: CPP-MRA
    phoneSecurityProfile: cp8845-mra.example.com
    ownerUser: jdoe`,
};

const states = (text: string, key: string): boolean => new RegExp(`^${key}:`, "m").test(text);

/** Whether an example is a file of its own, with nothing around it. */
export const isWhole = (example: string): boolean => states(example, "apiVersion");

/** The lines that make an example a document. */
export function headOf(example: string): string {
  if (isWhole(example)) return "";
  return states(example, "cluster") ? "apiVersion: mra/v1\n" : "apiVersion: mra/v1\ncluster: test\n";
}

/** The rest of the project around an example; undefined where the example is whole. */
export function surroundingsOf(example: string): string | undefined {
  if (isWhole(example)) return undefined;
  const own = Object.entries(parts).filter(([key]) => key !== "cluster" && !states(example, key));
  const cluster = states(example, "cluster") ? "cluster: test" : `cluster:${parts.cluster!}`;
  return ["apiVersion: mra/v1", cluster, ...own.map(([key, value]) => `${key}: ${value}`)].join("\n") + "\n";
}
