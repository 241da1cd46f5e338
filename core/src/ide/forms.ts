import type { FileSection } from "../catalog/generated/fields.ts";
import type { Text } from "../base/text.ts";
import { endpoints, type EndpointKind } from "./endpoints.ts";

/** What stands behind a key when an object is begun. */
export type FormPart =
  /** Written, and not gone through by Tab: there is nothing else for MRA. */
  | { readonly kind: "fixed"; readonly value: string | number | boolean }
  /** Words to choose from, the first one preselected. */
  | { readonly kind: "words"; readonly values: readonly string[] }
  /** A text to write over. Holes: `{domain}` and the like, see `form-text.ts`. An object of that name leaves it empty. */
  | { readonly kind: "sample"; readonly text: Text }
  /** By the schema: names, words, the default. `known`: the key is left out where no name is known. */
  | { readonly kind: "schema"; readonly known: boolean }
  /** What is written at another key of the same object. `list`: in brackets. */
  | { readonly kind: "same"; readonly key: string; readonly list: boolean }
  | { readonly kind: "map"; readonly form: ObjectForm }
  /** A list with one item. */
  | { readonly kind: "list"; readonly form: ObjectForm };

/** The keys with which an object is begun, in this order. */
export type ObjectForm = Readonly<Record<string, FormPart>>;

/** One of several ways to begin an object of a section. */
export interface Variant {
  /** Undefined where there is only one. */
  readonly label: Text | undefined;
  readonly form: ObjectForm;
  /** What finds it beside its label. */
  readonly filter?: string;
}

const fixed = (value: string | number | boolean): FormPart => ({ kind: "fixed", value });
const words = (...values: readonly string[]): FormPart => ({ kind: "words", values });
const sample = (en: string, ko = en): FormPart => ({ kind: "sample", text: { en, ko } });
const same = (key: string, list = false): FormPart => ({ kind: "same", key, list });
const ask: FormPart = { kind: "schema", known: false };
const known: FormPart = { kind: "schema", known: true };

const ice: ObjectForm = {
  enabled: fixed(true),
  defaultCandidate: words("host", "serverReflexive", "relayed"),
  serverReflexiveAddress: fixed(true),
  turn: {
    kind: "map",
    form: {
      primary: sample("{edge}"),
      transport: words("auto", "udp", "tcp", "tls"),
      username: sample("mra-turn"),
      password: { kind: "map", form: { secret: sample("turn-mra") } },
    },
  },
};

const profile = (it: Pick<EndpointKind, "model" | "profile">): ObjectForm => ({
  name: sample(`${it.profile}.{domain}`),
  phoneType: fixed(it.model),
  protocol: fixed("SIP"),
  deviceSecurityMode: fixed("Encrypted"),
  transportType: fixed("TLS"),
  tftpEncryptedConfig: fixed(false),
});

const phone = (it: EndpointKind): ObjectForm => ({
  name: sample(it.prefix === "SEP" ? "SEP{mac}" : `${it.prefix}{USER}`),
  model: fixed(it.model),
  protocol: fixed("SIP"),
  devicePool: ask,
  commonPhoneProfile: known,
  phoneSecurityProfile: ask,
  ownerUser: ask,
});

const only = (form: ObjectForm): readonly Variant[] => [{ label: undefined, form }];
const perEndpoint = (form: (it: EndpointKind) => ObjectForm): readonly Variant[] =>
  endpoints.map((it) => ({ label: it.label, form: form(it), filter: `${it.prefix} ${it.model}` }));

const template = {
  label: { en: "Universal device template", ko: "범용 디바이스 템플릿" },
  form: profile({ model: "Universal Device Template", profile: "udt-mra" }),
};

/**
 * How an object of each section is begun: what creating it needs, and what MRA needs of it (tested against the schema and
 * the rules).
 */
export const objectForms: Readonly<Record<FileSection, readonly Variant[]>> = {
  phoneNtpReferences: only({ ipAddress: sample("{ntp}"), mode: fixed("Unicast") }),
  dateTimeGroups: only({
    name: sample("DTG-MRA"),
    timeZone: sample("Europe/Berlin", "Asia/Seoul"),
    separator: ask,
    dateformat: ask,
    timeFormat: ask,
    phoneNtpReferences: known,
  }),
  callManagerGroups: only({ name: sample("CMG-MRA"), members: ask }),
  regions: only({
    name: sample("REG-MRA"),
    relatedRegions: {
      kind: "list",
      form: {
        region: same("name"),
        bandwidth: ask,
        videoBandwidth: ask,
        immersiveVideoBandwidth: fixed(2147483647),
      },
    },
  }),
  mraServiceDomains: only({ name: sample("MSD-MRA"), serviceDomains: sample("{domain}") }),
  devicePools: only({
    name: sample("DP-MRA"),
    callManagerGroup: ask,
    dateTimeGroup: ask,
    region: ask,
    srst: fixed("Disable"),
  }),
  commonPhoneProfiles: [
    { label: { en: "with ICE", ko: "ICE 포함" }, form: { name: sample("CPP-MRA"), ice: { kind: "map", form: ice } } },
    { label: { en: "without ICE", ko: "ICE 없음" }, form: { name: sample("CPP-MRA") } },
  ],
  enterprisePhoneConfig: only({ ice: { kind: "map", form: ice } }),
  phoneSecurityProfiles: [...perEndpoint(profile), template],
  universalDeviceTemplates: only({
    name: sample("UDT-MRA"),
    devicePool: ask,
    commonPhoneProfile: known,
    phoneSecurityProfile: known,
  }),
  universalLineTemplates: only({ name: sample("ULT-MRA") }),
  ucServices: only({ name: sample("IMP-MRA"), serviceType: ask, hostnameorip: sample("imp1.{domain}") }),
  serviceProfiles: only({ name: sample("SP-MRA") }),
  userProfiles: only({
    name: sample("UP-MRA"),
    deskPhones: known,
    mobileDevices: known,
    remoteDestinations: known,
    universalLineTemplate: known,
    enableMra: fixed(true),
    mraPolicyDesktop: ask,
    mraPolicyMobile: ask,
  }),
  featureGroupTemplates: only({ name: sample("FGT-MRA"), userProfile: known, serviceProfile: known }),
  // Its password is not for files: what the synchronization needs is made in the GUI.
  ldapDirectories: only({ name: sample("AD"), managed: fixed(false), featureGroupTemplate: known }),
  endUsers: only({
    userid: sample("jdoe", "hong"),
    lastName: sample("Doe", "Hong"),
    userProfile: known,
    homeCluster: fixed(true),
  }),
  lines: only({ pattern: sample("4001"), routePartition: known, usage: fixed("Device") }),
  phones: perEndpoint(phone),
  expresswayCs: only({ hostNameOrIP: sample("{core}"), x509SubjectNames: same("hostNameOrIP", true) }),
  remoteClusters: only({ clusterId: sample("StandAloneCluster2"), fullyQualifiedName: sample("cucm2.{domain}") }),
  sipTrunkSecurityProfiles: only({
    name: sample("Expressway-TLS"),
    securityMode: fixed("Encrypted"),
    incomingTransport: fixed("TLS"),
    outgoingTransport: fixed("TLS"),
    x509SubjectName: sample("{core}"),
    incomingPort: fixed(5061),
  }),
};

const bySection: ReadonlyMap<string, readonly Variant[]> = new Map(Object.entries(objectForms));

/** What MRA needs at a key, best first: offered before the other words. */
export function preferredAt(section: string, path: readonly string[]): readonly string[] {
  const found = (bySection.get(section) ?? []).flatMap(({ form }) => wordsAt(form, path));
  return [...new Set(found)];
}

function wordsAt(form: ObjectForm, [key = "", ...rest]: readonly string[]): readonly string[] {
  const part = form[key];
  if (part === undefined) return [];
  if (part.kind === "map" || part.kind === "list") return wordsAt(part.form, rest);
  if (rest.length > 0) return [];
  return part.kind === "fixed" ? [String(part.value)] : part.kind === "words" ? part.values : [];
}

/** The part at a path of keys below an object, in the first way to begin one. */
export function partAt(section: string, path: readonly string[]): FormPart | undefined {
  let form: ObjectForm | undefined = bySection.get(section)?.[0]?.form;
  let part: FormPart | undefined;
  for (const key of path) {
    part = form?.[key];
    form = part?.kind === "map" || part?.kind === "list" ? part.form : undefined;
  }
  return part;
}
