import type { Version } from "../../core/src/catalog/schema.ts";
import { versions } from "../../core/src/catalog/generated/versions.ts";

const from = (version: Version, since: Version, text: string): string =>
  versions.indexOf(version) >= versions.indexOf(since) ? text : "";

/** A project with every kind of object that a version knows, all of it new to a fresh cluster. */
export function wholeProject(version: Version): string {
  const s = (since: Version, text: string): string => from(version, since, text);
  return `apiVersion: mra/v1
cluster:
  name: whole
  publisher: cucm-pub.example.com
  version: "${version}"
  enterpriseDomains: [example.com]
  securityMode: mixed
  oauthRefreshLogin: false
  services: { axl: true }

phoneNtpReferences:
  - { ipAddress: 10.9.0.1, mode: Unicast, description: NTP 1 }
dateTimeGroups:
  - { name: W-Seoul, timeZone: Asia/Seoul, separator: "-", dateformat: Y-M-D, timeFormat: 24-hour, phoneNtpReferences: [10.9.0.1] }
callManagerGroups:
  - { name: W-CMG, members: [cucm-sub2, cucm-sub1] }
regions:
  - name: W-Region
    relatedRegions:
      - { region: W-Region, bandwidth: 64 kbps, videoBandwidth: 6000, immersiveVideoBandwidth: 2147483647 }
${s(
  "12.5",
  `mraServiceDomains:
  - { name: W-Domain, isDefault: false, serviceDomains: example.com }
`,
)}devicePools:
  - name: W-Pool
    callManagerGroup: W-CMG
    dateTimeGroup: W-Seoul
    region: W-Region
    srst: Disable
${s("12.5", "    mraServiceDomain: W-Domain\n")}commonPhoneProfiles:
  - name: W-Common
    description: Phones outside
    dndOption: Ringer Off
    ice: { enabled: true, defaultCandidate: host, serverReflexiveAddress: true, turn: { primary: turn1.example.com, secondary: turn2.example.com, transport: auto, username: w-turn, password: { secret: w-turn } } }
enterprisePhoneConfig:
  ice: { enabled: true, defaultCandidate: host, serverReflexiveAddress: true, turn: { primary: turn1.example.com, secondary: turn2.example.com, transport: auto, username: w-turn, password: { secret: w-turn } } }
phoneSecurityProfiles:
  - { name: w-csf.example.com, phoneType: Cisco Unified Client Services Framework, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS, tftpEncryptedConfig: false }
  - { name: w-8841.example.com, phoneType: Cisco 8841, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS, tftpEncryptedConfig: false }
  - { name: w-udt.example.com, phoneType: Universal Device Template, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS, tftpEncryptedConfig: false }
universalLineTemplates:
  - { name: W-ULT }
universalDeviceTemplates:
  - name: W-UDT
    devicePool: W-Pool
    phoneSecurityProfile: w-udt.example.com
    commonPhoneProfile: W-Common
    sipProfile: Standard SIP Profile
    phoneButtonTemplate: Universal Device Template Button Layout
ucServices:
  - { name: W-IMP, serviceType: IM and Presence, productType: Unified CM (IM and Presence), hostnameorip: imp1.example.com }
serviceProfiles:
  - { name: W-Service, description: Jabber }
userProfiles:
  - name: W-Users
    description: Users outside
    deskPhones: W-UDT
    mobileDevices: W-UDT
    remoteDestinations: W-UDT
    universalLineTemplate: W-ULT
    allowProvision: true
    limitProvision: 4
${s("12.0", "    enableMra: true\n    mraPolicyDesktop: IM & Presence, Voice and Video calls\n    mraPolicyMobile: IM & Presence only\n")}featureGroupTemplates:
  - { name: W-FGT, serviceProfile: W-Service, userProfile: W-Users, homeCluster: true }
ldapDirectories:
  - name: W-LDAP
    ldapDn: cn=axl,dc=example,dc=com
    ldapPassword: { secret: w-ldap }
    userSearchBase: ou=people,dc=example,dc=com
    featureGroupTemplate: W-FGT
    intervalValue: 7
    scheduleUnit: DAY
    nextExecTime: 2027-01-01 00:00
    servers:
      - { hostName: ldap1.example.com, ldapPortNumber: 636, sslEnabled: true }
endUsers:
  - { userid: wlee, lastName: Lee, firstName: Sora, userProfile: W-Users, homeCluster: true }
lines:
  - { pattern: "7001", routePartition: null, description: Lee }
phones:
  - name: CSFWLEE
    model: Cisco Unified Client Services Framework
    protocol: SIP
    devicePool: W-Pool
    commonPhoneProfile: W-Common
    phoneSecurityProfile: w-csf.example.com
    ownerUser: wlee
  - name: SEP00AA11BB22CC
    model: Cisco 8841
    protocol: SIP
    devicePool: W-Pool
    commonPhoneProfile: W-Common
    phoneSecurityProfile: w-8841.example.com
    ownerUser: wlee
    lines:
      - { pattern: "7001" }
${s(
  "12.5",
  `expresswayCs:
  - { hostNameOrIP: w-expc.example.com, x509SubjectNames: [w-expc.example.com] }
`,
)}remoteClusters:
  - { clusterId: W-Other, fullyQualifiedName: other.example.com }
sipTrunkSecurityProfiles:
  - { name: W-Trunk, incomingPort: 5065 }
`;
}
