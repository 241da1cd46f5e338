import { expresswayOf } from "../model/expressway.ts";
import { itemsOf, nodeAt, stringOf } from "../syntax/tree.ts";
import { deviceName } from "./endpoints.ts";
import type { Ask } from "./complete-ask.ts";

/** Fills `{domain}`, `{edge}` and the like in a sample with what the files say; the words of Cisco's guides otherwise. */
export const fillHoles = (ask: Ask, text: string): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => holes[name]?.(ask) ?? hole);

const domain = ({ project }: Ask): string => project?.definition?.enterpriseDomains[0] ?? "example.com";

const holes: Readonly<Record<string, (ask: Ask) => string>> = {
  domain,
  edge: (ask) => first(ask, "edges") ?? `expe1.${domain(ask)}`,
  core: (ask) => coreToName(ask) ?? `expc1.${domain(ask)}`,
  ntp: (ask) => ntpToName(ask) ?? "10.0.0.1",
  USER: (ask) => deviceName("", userToEquip(ask) ?? { en: "jdoe", ko: "hong" }[ask.language]).slice(0, 12),
  mac: () => "0011223344AA",
};

const first = ({ project }: Ask, key: "edges"): string | undefined =>
  (project && expresswayOf(project)?.[key]?.texts[0]?.value) ?? undefined;

// The first Expressway-C that Unified CM does not know yet.
function coreToName({ project }: Ask): string | undefined {
  const named = new Set(project?.objects("expresswayCs").map((it) => it.name));
  const cores = (project && expresswayOf(project)?.cores?.texts) ?? [];
  return cores.map((it) => it.value).find((it) => !named.has(it));
}

// The first time server that is no phone NTP reference yet.
function ntpToName({ project }: Ask): string | undefined {
  const named = new Set(project?.objects("phoneNtpReferences").map((it) => it.name));
  const servers =
    project?.surroundings("ntp").flatMap(({ value }) => itemsOf(nodeAt(value, "servers")).map(stringOf)) ?? [];
  return servers.find((it) => it !== undefined && !named.has(it));
}

/** The first user of the files who owns no device. */
export function userToEquip(ask: Ask): string | undefined {
  const known = equipped.get(ask);
  const found = known ?? { user: firstWithout(ask) };
  equipped.set(ask, found);
  return found.user;
}

// Five kinds of phones ask for it, and there may be a hundred thousand phones.
const equipped = new WeakMap<Ask, { readonly user: string | undefined }>();

function firstWithout({ project }: Ask): string | undefined {
  const owners = new Set<string>();
  for (const { references } of project?.objects("phones") ?? [])
    for (const it of references) if (it.field.key === "ownerUser") owners.add(it.name);
  return project?.objects("endUsers").find((it) => it.state === "present" && it.name !== "" && !owners.has(it.name))
    ?.name;
}
