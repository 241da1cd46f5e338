import { coreAddresses, cores } from "../expressway-state.ts";
import { iceSection } from "../ice.ts";
import { nodes, templateOf } from "./fresh.ts";
import { plantPhones } from "./phones.ts";
import type { Plant } from "./plant.ts";
import { partition, sites, type Site } from "./sites.ts";

const ntp = "10.30.0.1";

/** A cluster in which people have worked for years: four offices and the people at home, much in order and some not. */
export function plantStandard(plant: Plant): void {
  plantPlaces(plant);
  plantProfiles(plant);
  plantTemplates(plant);
  plantServices(plant);
  plantPhones(plant);
}

function plantPlaces(plant: Plant): void {
  plant.name("RoutePartition", partition, "PT-PSTN");
  plant.name("Css", "CSS-Internal", "CSS-International");
  plant.name("MediaResourceList", "MRGL-EMEA", "MRGL-APAC");
  plant.name("Location", ...sites.map((it) => `LOC-${it.code}`));
  plant.add("PhoneNtp", {
    ipAddress: ntp,
    ipv6Address: "",
    description: "Time server of the data center",
    mode: "Unicast",
  });
  plant.add("CallManagerGroup", {
    name: "CMG-APAC",
    members: { member: [{ callManagerName: nodes[2], priority: 1 }] },
  });
  for (const site of sites) {
    const references = { selectedPhoneNtpReference: [{ phoneNtpName: ntp, selectionOrder: 0 }] };
    plant.add("DateTimeGroup", {
      name: `DTG-${site.code}`,
      timeZone: site.timeZone,
      separator: ".",
      dateformat: "D.M.Y",
      timeFormat: "24-hour",
      ...(site.hasNtp ? { phoneNtpReferences: references } : {}),
    });
  }
  for (const [i, site] of sites.entries()) {
    const known = sites.slice(0, i + 1);
    plant.add("Region", {
      name: `REG-${site.code}`,
      relatedRegions: { relatedRegion: known.map((it) => relation(site, it)) },
    });
  }
  for (const site of sites)
    plant.add("DevicePool", {
      name: `DP-${site.code}`,
      dateTimeSettingName: `DTG-${site.code}`,
      callManagerGroupName: site.group,
      mediaResourceListName: site.group === "CMG-APAC" ? "MRGL-APAC" : "MRGL-EMEA",
      regionName: `REG-${site.code}`,
      srstName: "Disable",
      locationName: `LOC-${site.code}`,
    });
}

const relation = (a: Site, b: Site): { readonly [element: string]: string | number } => ({
  regionName: `REG-${b.code}`,
  bandwidth: "64 kbps",
  videoBandwidth: Math.min(a.video, b.video),
  immersiveVideoBandwidth: 2147483647,
});

/** Name, phone type, mode, transport, and whether its TFTP file is encrypted. The faults are the point. */
const profiles: readonly (readonly [string, string, string, string, boolean])[] = [
  ["csf-office.example.com", "Cisco Unified Client Services Framework", "Encrypted", "TLS", false],
  ["tct-office.example.com", "Cisco Dual Mode for iPhone", "Encrypted", "TLS", false],
  ["bot-office.example.com", "Cisco Dual Mode for Android", "Non Secure", "TCP+UDP", false],
  ["Jabber Tablet", "Cisco Jabber for Tablet", "Encrypted", "TLS", false],
  ["cp7841-office.example.com", "Cisco 7841", "Encrypted", "TLS", false],
  ["cp8811-office.example.com", "Cisco 8811", "Authenticated", "TLS", false],
  ["cp8851-office.example.com", "Cisco 8851", "Encrypted", "TLS", true],
  ["cp8845-office.example.com", "Cisco 8845", "Encrypted", "TLS", false],
  ["cp8865-office.example.com", "Cisco 8865", "Encrypted", "TLS", true],
];

function plantProfiles(plant: Plant): void {
  for (const [name, phoneType, deviceSecurityMode, transportType, tftpEncryptedConfig] of profiles)
    plant.add("PhoneSecurityProfile", {
      phoneType,
      protocol: "SIP",
      name,
      description: name,
      deviceSecurityMode,
      tftpEncryptedConfig,
      transportType,
    });
  plant.add("SipTrunkSecurityProfile", {
    name: "Secure SIP Trunk to Expressway",
    securityMode: "Encrypted",
    incomingTransport: "TLS",
    outgoingTransport: "TLS",
    x509SubjectName: "expc1.example.com",
    incomingPort: 5061,
  });
  plantPhoneProfiles(plant);
}

function plantPhoneProfiles(plant: Plant): void {
  const turn = { primary: "turn1.example.com", secondary: "turn2.example.com", user: "turn-office" };
  plant.add("CommonPhoneConfig", {
    name: "CPP-Office",
    description: "Phones in the offices",
    vendorConfig: { webAccess: "0" },
  });
  plant.add("CommonPhoneConfig", {
    name: "CPP-Home",
    description: "Phones at home, saved with ICE",
    vendorConfig: {
      webAccess: "1",
      ...iceSection({ enabled: true, candidate: "Relayed", reflexive: true, turn: { ...turn, transport: "UDP" } }),
    },
  });
  plant.add("CommonPhoneConfig", {
    name: "CPP-Guest",
    description: "Phones in meeting rooms",
    vendorConfig: {
      ...iceSection({
        enabled: true,
        candidate: "Server Reflexive",
        reflexive: true,
        turn: { ...turn, transport: "TLS" },
      }),
    },
  });
  plant.add("CommonPhoneConfig", {
    name: "CPP-Lab",
    description: "Phones under test",
    vendorConfig: {
      ...iceSection({ enabled: false, candidate: "Host", reflexive: false, turn: { ...turn, transport: "TCP" } }),
    },
  });
}

function plantTemplates(plant: Plant): void {
  plant.add("UniversalLineTemplate", {
    name: "ULT-Office",
    lineDescription: "#FN# #LN#",
    routePartition: partition,
    blfPresenceGroup: "Standard Presence group",
  });
  for (const name of ["UDT-Office", "UDT-Jabber"])
    plant.add("UniversalDeviceTemplate", {
      ...templateOf(name),
      deviceDescription: "#Product#-#MACAddress#",
      devicePool: "DP-BER",
      commonPhoneProfile: "CPP-Office",
    });
  const templates = {
    deskPhones: "UDT-Office",
    mobileDevices: "UDT-Jabber",
    profile: "UDT-Jabber",
    universalLineTemplate: "ULT-Office",
  };
  const all = "IM & Presence, Voice and Video calls";
  for (const [name, description, enableMra, policy] of [
    ["UP-Office", "Desk phones only; Jabber stays inside", false, all],
    ["UP-Home", "Jabber inside and outside", true, all],
    ["UP-Chat", "Jabber outside for messages", true, "IM & Presence only"],
    ["UP-Interns", "Nobody remembers why", true, "No Service"],
  ] as const)
    plant.add("UserProfileProvision", {
      name,
      description,
      ...templates,
      allowProvision: name !== "UP-Interns",
      limitProvision: name === "UP-Home" ? 10 : 3,
      allowPhoneReassign: name === "UP-Chat",
      enableMra,
      mraPolicy_Desktop: policy,
      mraPolicy_Mobile: policy,
    });
}

function plantServices(plant: Plant): void {
  plant.add("UcService", {
    serviceType: "IM and Presence",
    productType: "Unified CM (IM and Presence)",
    name: "IMP-1",
    description: "IM and Presence",
    hostnameorip: "imp1.example.com",
  });
  plant.add("UcService", {
    serviceType: "CTI",
    productType: "CTI",
    name: "CTI-1",
    hostnameorip: "cucm-sub1.example.com",
    port: 2748,
    protocol: "TCP",
  });
  plant.add("ServiceProfile", {
    name: "SP-Jabber",
    description: "Jabber with chat and desk phone control",
    isDefault: true,
    serviceProfileInfos: {
      serviceProfileInfo: [
        { profileName: "IM and Presence Profile", primary: "IMP-1" },
        { profileName: "CTI Profile", primary: "CTI-1" },
      ],
    },
  });
  for (const [name, userProfile] of [
    ["FGT-Office", "UP-Office"],
    ["FGT-Home", "UP-Home"],
  ] as const)
    plant.add("FeatureGroupTemplate", {
      name,
      description: name,
      homeCluster: true,
      imAndUcPresenceEnable: true,
      serviceProfile: "SP-Jabber",
      userProfile,
    });
  plantDirectories(plant);
  plantMra(plant);
}

function plantDirectories(plant: Plant): void {
  plant.add("LdapDirectory", {
    name: "LDAP-Corp",
    ldapDn: "cn=cucm,ou=services,dc=example,dc=com",
    ldapPassword: "unknown",
    userSearchBase: "ou=people,dc=example,dc=com",
    repeatable: true,
    intervalValue: 7,
    scheduleUnit: "DAY",
    nextExecTime: "2030-01-01 02:00",
    servers: { server: [{ hostName: "ldap.example.com", ldapPortNumber: 636, sslEnabled: true }] },
    featureGroupTemplate: "FGT-Office",
  });
  plant.add("RemoteCluster", {
    clusterId: "apac-prod",
    description: "Cluster in Singapore",
    fullyQualifiedName: "cucm-pub.apac.example.com",
  });
}

function plantMra(plant: Plant): void {
  plant.add("MraServiceDomain", { name: "MSD-Corp", isDefault: true, serviceDomains: "example.com" });
  for (const core of cores)
    plant.add("ExpresswayCConfiguration", {
      HostNameOrIP: core,
      description: "Added by Expressway-C itself",
      X509SubjectNameorSubjectAlternateName: core,
    });
  for (const [i, address] of coreAddresses.entries())
    plant.add("ExpresswayCConfiguration", {
      HostNameOrIP: address,
      description: `Inner address of ${cores[i] ?? ""}`,
      X509SubjectNameorSubjectAlternateName: cores[i] ?? "",
    });
}
