import { usualVendorConfig } from "../as-captured.ts";
import { coreAddresses } from "../expressway-state.ts";
import { buttonTemplateOf, modelsOf, nodes } from "./fresh.ts";
import { people, type Person } from "./people.ts";
import type { Plant } from "./plant.ts";
import { createChance, type Chance } from "./random.ts";
import { partition, sites, type Site } from "./sites.ts";

/** How many phones the standard cluster has. */
export const phoneCount = 250;

/** A kind of phone: its model, what its names begin with, and the security profile of the house, if it has one. */
interface Kind {
  readonly model: string;
  readonly prefix: "SEP" | "CSF" | "TCT" | "BOT" | "TAB";
  readonly profile?: string;
}

const desk: readonly [Kind, ...Kind[]] = [
  { model: "Cisco 8845", prefix: "SEP", profile: "cp8845-office.example.com" },
  { model: "Cisco 8851", prefix: "SEP", profile: "cp8851-office.example.com" },
  { model: "Cisco 8865", prefix: "SEP", profile: "cp8865-office.example.com" },
  { model: "Cisco 8811", prefix: "SEP", profile: "cp8811-office.example.com" },
  { model: "Cisco 7841", prefix: "SEP", profile: "cp7841-office.example.com" },
  { model: "Cisco 7821", prefix: "SEP" },
  { model: "Cisco DX80", prefix: "SEP" },
  { model: "Cisco 8832", prefix: "SEP" },
];
const soft: readonly [Kind, ...Kind[]] = [
  { model: "Cisco Unified Client Services Framework", prefix: "CSF", profile: "csf-office.example.com" },
  { model: "Cisco Dual Mode for iPhone", prefix: "TCT", profile: "tct-office.example.com" },
  { model: "Cisco Dual Mode for Android", prefix: "BOT", profile: "bot-office.example.com" },
  { model: "Cisco Jabber for Tablet", prefix: "TAB", profile: "Jabber Tablet" },
];
const usual = desk[4] ?? desk[0];

/** Everybody has an extension and a phone; the first of them a second one. */
export function plantPhones(plant: Plant): void {
  const chance = createChance(2027);
  const known = new Set(modelsOf(plant));
  for (const [i, person] of people.entries()) {
    const site = sites[i % sites.length] ?? sites[0];
    const extension = String(2000 + i);
    plant.add("Line", {
      pattern: extension,
      description: `${person.firstName} ${person.lastName}`,
      routePartitionName: partition,
      presenceGroupName: "Standard Presence group",
    });
    plantPerson(plant, person, site, chance);
    const wanted = chance.below(3) === 0 ? chance.one(soft) : chance.one(desk);
    const kind = known.has(wanted.model) ? wanted : usual;
    const phones = [phoneOf(kind, person, chance)];
    if (i < phoneCount - people.length) phones.push(phoneOf(kind.prefix === "CSF" ? usual : soft[0], person, chance));
    for (const it of phones) plantPhone(plant, it, person, site, extension, chance);
    plant.store.changes.clear();
  }
}

interface Phone {
  readonly name: string;
  readonly kind: Kind;
}

/** The names of Jabber's devices are at most 15 letters; the numbers at the end of a user ID keep them apart. */
function phoneOf(kind: Kind, person: Person, chance: Chance): Phone {
  const name = kind.prefix === "SEP" ? chance.hex(12) : person.userid.toUpperCase().slice(-12);
  return { name: `${kind.prefix}${name}`, kind };
}

function plantPerson(plant: Plant, person: Person, site: Site, chance: Chance): void {
  const profile =
    site.code === "HOME" ? "UP-Home" : chance.one(["UP-Office", "UP-Office", "UP-Chat", "UP-Interns", ""]);
  plant.add("User", {
    ...person,
    presenceGroupName: "Standard Presence group",
    department: site.city,
    homeCluster: true,
    imAndPresenceEnable: true,
    serviceProfile: "SP-Jabber",
    userProfile: profile,
    associatedGroups: { userGroup: [{ name: "Standard CCM End Users" }, { name: "Standard CTI Enabled" }] },
  });
}

function plantPhone(
  plant: Plant,
  { name, kind }: Phone,
  person: Person,
  site: Site,
  extension: string,
  chance: Chance,
): void {
  const { model } = kind;
  const standard = `${model} - Standard SIP Non-Secure Profile`;
  const profile = chance.below(5) > 0 ? kind.profile : undefined;
  plant.add("Phone", {
    name,
    description: `${person.firstName} ${person.lastName}, ${site.city}`,
    product: model,
    class: "Phone",
    protocol: "SIP",
    protocolSide: "User",
    devicePoolName: `DP-${site.code}`,
    commonPhoneConfigName: site.code === "HOME" ? "CPP-Home" : "CPP-Office",
    locationName: `LOC-${site.code}`,
    securityProfileName: profile ?? standard,
    sipProfileName: "Standard SIP Profile",
    phoneTemplateName: buttonTemplateOf(model),
    ...(kind.prefix === "SEP" ? { vendorConfig: usualVendorConfig } : {}),
    lines: {
      line: [
        {
          index: 1,
          label: extension,
          dirn: { pattern: extension, routePartitionName: partition },
          associatedEndusers: { enduser: [{ userId: person.userid }] },
        },
      ],
    },
    ownerUserName: person.userid,
  });
  const [subnet, host] = [chance.below(4), 2 + chance.below(250)];
  const atHome = site.code === "HOME" ? coreAddresses[host % coreAddresses.length] : undefined;
  plant.add("RegistrationDynamic", {
    device: name,
    lastKnownIpAddress: atHome ?? `10.${40 + sites.indexOf(site)}.${subnet}.${host}`,
    lastKnownUcm: `${nodes[1 + chance.below(2)] ?? nodes[1]}.example.com`,
    risStatus: chance.below(12) === 0 ? "Unregistered" : "Registered",
    lastSeen: String(1_790_000_000 + 60 * host),
  });
}
