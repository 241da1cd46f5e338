import type { JsonObject } from "../base/json.ts";
import { exists, fieldOf, isBuiltIn, schemaOf } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { Version } from "../catalog/schema.ts";
import { isIn, newest } from "../catalog/versions.ts";
import type { ConfigObject } from "../model/object.ts";
import { participates } from "../model/participation.ts";
import { isPrivateDomain } from "../model/private.ts";
import type { Project } from "../model/project.ts";
import { booleanOf, itemsOf, nodeAt, stringOf } from "../syntax/tree.ts";
import { endpoints, type EndpointKind } from "./endpoints.ts";
import {
  domainForUser,
  failoverSince,
  iceDraft,
  isCallProcessing,
  missingCores,
  missingFacts,
  ntpServer,
  proposedNodes,
  type SurroundingDraft,
  type NamedNode,
  type UserWish,
} from "./surroundings-draft.ts";

/** What a user's devices refer to: the names, and what must be written first for them to be there. */
export interface DraftGround {
  readonly domain: string;
  readonly devicePool: string;
  readonly userProfile: string;
  readonly commonPhoneProfile: string | undefined;
  /** Each kind of device with the phone security profile of its model. */
  readonly kinds: readonly { readonly endpoint: EndpointKind; readonly profile: string }[];
  readonly drafts: readonly SurroundingDraft[];
}

/** Names that the connected cluster has beyond the files. */
export type NamesOnCluster = (section: Section) => readonly string[];

/**
 * Everything that an endpoint outside the office needs, in the order of Cisco's steps: what the files have and MRA can use is
 * used, the rest is drafted. `facts`: the surroundings that no file describes are drafted, too.
 */
export function groundFor(
  wish: UserWish,
  project: Project | undefined,
  live: NamesOnCluster,
  facts: boolean,
): DraftGround {
  const domain = domainForUser(wish, project);
  const nodes = nodesFor(wish, project, domain);
  const asked = endpoints.filter((it) => wish.devices.includes(it.prefix));
  const kinds = asked.length > 0 ? asked : endpoints.slice(0, 1); // a user without any endpoint gains nothing by MRA
  const version = project?.version ?? wish.version ?? newest;
  const pad = new Pad(project, version);
  const { drafts } = pad;
  if (facts) drafts.push(...missingFacts(wish, project, domain, nodes, kinds));
  const devicePool = first(project, "devicePools", (it) => it.name !== "Default")?.name ?? newPool(pad, nodes);
  const isNew = drafts.some((it) => it.key === "devicePools");
  const commonPhoneProfile =
    first(project, "commonPhoneProfiles")?.name ??
    (isNew && version !== "11.0" && !isPrivateDomain(domain)
      ? pad.named("commonPhoneProfiles", "CPP-MRA", { ice: iceDraft(project, domain) })
      : undefined);
  const profiles = kinds.map((endpoint) => ({
    endpoint,
    profile:
      first(project, "phoneSecurityProfiles", (it) => isMadeFor(it, endpoint))?.name ??
      pad.named("phoneSecurityProfiles", `${endpoint.profile}.${domain}`, {
        phoneType: endpoint.model,
        protocol: "SIP",
        deviceSecurityMode: "Encrypted",
        transportType: "TLS",
        tftpEncryptedConfig: false,
      }),
  }));
  const userProfile = first(project, "userProfiles", (it) => letsIn(it, version))?.name ?? newProfile(pad, live);
  if (facts && isIn(version, failoverSince)) drafts.push(...missingCores(project, domain));
  return { domain, devicePool, userProfile, commonPhoneProfile, kinds: profiles, drafts };
}

/** The nodes of the files where two of them process calls, else some that are proposed. */
function nodesFor(wish: UserWish, project: Project | undefined, domain: string): readonly NamedNode[] {
  const definition = project?.definition;
  return (definition?.nodes.filter(isCallProcessing).length ?? 0) > 1
    ? (definition?.nodes ?? [])
    : proposedNodes(definition?.publisher ?? wish.publisher, domain);
}

/** What is drafted so far, in the order in which it is written. */
class Pad {
  readonly drafts: SurroundingDraft[] = [];
  readonly project: Project | undefined;
  readonly #version: Version;

  constructor(project: Project | undefined, version: Version) {
    this.project = project;
    this.#version = version;
  }

  add(section: Section, value: JsonObject): void {
    this.drafts.push({ key: section, value: known(section, value, this.#version) });
  }

  /** Drafts an object under a name that no other has, and gives the name. */
  named(section: Section, wanted: string, fields: JsonObject): string {
    const name = distinctName(this.project, section, wanted);
    this.add(section, { name, ...fields });
    return name;
  }
}

function newPool(pad: Pad, nodes: readonly NamedNode[]): string {
  const { project } = pad;
  const members = [...nodes]
    .filter(isCallProcessing)
    .reverse()
    .map((it) => it.name.replace(/\..*/, ""));
  const region = distinctName(project, "regions", "REG-MRA");
  const related = { region, bandwidth: "64 kbps", videoBandwidth: 6000, immersiveVideoBandwidth: 2147483647 };
  pad.add("regions", { name: region, relatedRegions: [related] });
  const reference = first(project, "phoneNtpReferences")?.name ?? ntpServer(project);
  if (first(project, "phoneNtpReferences") === undefined)
    pad.add("phoneNtpReferences", { ipAddress: reference, mode: "Unicast" });
  const dateTimeGroup =
    first(project, "dateTimeGroups", hasReference)?.name ??
    pad.named("dateTimeGroups", "DTG-MRA", {
      timeZone: "Europe/Berlin",
      separator: ".",
      dateformat: "D.M.Y",
      timeFormat: "24-hour",
      phoneNtpReferences: [reference],
    });
  const callManagerGroup =
    first(project, "callManagerGroups", hasBackup)?.name ?? pad.named("callManagerGroups", "CMG-MRA", { members });
  return pad.named("devicePools", "DP-MRA", { callManagerGroup, dateTimeGroup, region, srst: "Disable" });
}

function newProfile(pad: Pad, live: NamesOnCluster): string {
  const referred = (section: "universalDeviceTemplates" | "universalLineTemplates", proposed: string): string => {
    const inFiles = first(pad.project, section)?.name;
    if (inFiles !== undefined) return inFiles;
    const name = likeliest(section, live(section)) ?? proposed;
    pad.add(section, { name, managed: false });
    return name;
  };
  const device = referred("universalDeviceTemplates", "UDT-MRA");
  const policy = "IM & Presence, Voice and Video calls";
  return pad.named("userProfiles", "UP-MRA", {
    description: "Jabber inside and outside the office",
    deskPhones: device,
    mobileDevices: device,
    remoteDestinations: device,
    universalLineTemplate: referred("universalLineTemplates", "ULT-MRA"),
    enableMra: true,
    mraPolicyDesktop: policy,
    mraPolicyMobile: policy,
  });
}

/** The first object of the files that is there, takes part, and suits. */
const first = (
  project: Project | undefined,
  section: Section,
  suits: (it: ConfigObject) => boolean = () => true,
): ConfigObject | undefined =>
  project
    ?.objects(section)
    .find((it) => it.state === "present" && it.name !== "" && participates(it, project) && suits(it));

/** Whether a user profile opens the way from outside: where it can say so, it must. */
const letsIn = (it: ConfigObject, version: Version): boolean =>
  !isKnown("userProfiles", "enableMra", version) || booleanOf(nodeAt(it.values, "enableMra")) === true;

const isKnown = (section: Section, key: string, version: Version): boolean => {
  const field = fieldOf(schemaOf(section), key);
  return field === undefined || exists(field, version);
};

/** What a release knows of an object. */
const known = (section: Section, value: JsonObject, version: Version): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([key]) => isKnown(section, key, version)));

/** Of what the cluster has: what is called after MRA, else the first that somebody there has made. */
function likeliest(section: Section, names: readonly string[]): string | undefined {
  const own = names.filter((it) => !isBuiltIn(schemaOf(section), it) && !/^(?:sample|auto)\b/i.test(it));
  return own.find((it) => /mra/i.test(it)) ?? own[0] ?? names[0];
}

const hasReference = (it: ConfigObject): boolean => itemsOf(nodeAt(it.values, "phoneNtpReferences")).length > 0;
const hasBackup = (it: ConfigObject): boolean => itemsOf(nodeAt(it.values, "members")).length > 1;

const isMadeFor = (it: ConfigObject, { model }: EndpointKind): boolean =>
  textOf(it, "phoneType") === model &&
  textOf(it, "deviceSecurityMode") === "Encrypted" &&
  textOf(it, "transportType") === "TLS" &&
  booleanOf(nodeAt(it.values, "tftpEncryptedConfig")) !== true;

const textOf = (it: ConfigObject, key: string): string | undefined => stringOf(nodeAt(it.values, key));

/** A name that no object of the section has, in the files. */
export function distinctName(project: Project | undefined, section: Section, wanted: string): string {
  const taken = new Set(project?.objects(section).map((it) => it.name.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  const [, head = "", tail = ""] = /^([^.]*)(.*)$/.exec(wanted) ?? [];
  for (let i = 2; ; i++) {
    const name = `${head}-${String(i)}${tail}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
