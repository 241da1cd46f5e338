import type { Text } from "../base/text.ts";
import { itemsOf, nodeAt, stringOf, writtenOf } from "../syntax/tree.ts";
import { authoritiesOf } from "../model/certificates.ts";
import { expresswaysOf } from "../model/expressway.ts";
import type { Project } from "../model/project.ts";
import { modelOf } from "../catalog/catalog.ts";
import type { Ask } from "./complete-ask.ts";
import { deviceName, endpoints } from "./endpoints.ts";

/** A value that another part of the files gives for a place that is no reference by schema. */
export interface Suggestion {
  readonly value: string;
  readonly detail: Text;
}

/** Which values the files suggest where: by the end of the path of keys. */
const sources: readonly {
  readonly at: RegExp;
  readonly detail: Text;
  readonly from: (project: Project, ask: Ask) => readonly (string | undefined)[];
}[] = [
  {
    at: /^(?:expressway\/)?certificates\/expresswayC\/server\/san$/,
    detail: { en: "phone security profile", ko: "전화기 보안 프로파일" },
    from: (it) => it.objects("phoneSecurityProfiles").map((profile) => profile.name),
  },
  {
    at: /^phones\/name$/,
    detail: { en: "device of a user of the files", ko: "파일에 있는 사용자의 디바이스" },
    from: (project, ask) => deviceNames(project, ask),
  },
  {
    at: /^phones\/lines\/pattern$/,
    detail: { en: "line", ko: "회선" },
    from: (it) => it.objects("lines").map((line) => scalarText(nodeAt(line.node, "pattern"))),
  },
  {
    at: /\/ice\/turn\/(?:primary|secondary)$|^ice\/turn\//,
    detail: { en: "Expressway-E", ko: "Expressway-E" },
    from: (it) => [...listed(it, "turnServers"), ...listed(it, "edges")],
  },
  {
    at: /^expresswayCs\/hostNameOrIP$/,
    detail: { en: "Expressway-C", ko: "Expressway-C" },
    from: (it) => listed(it, "cores"),
  },
  {
    at: /^dns\/internal\/target$/,
    detail: { en: "node of the cluster", ko: "클러스터의 노드" },
    from: (it) => it.definition?.nodes.map((node) => node.name) ?? [],
  },
  {
    at: /^dns\/public\/target$/,
    detail: { en: "Expressway-E", ko: "Expressway-E" },
    from: (it) => listed(it, "edges"),
  },
  {
    at: /^(?:expressway\/(?:domains|serviceDiscoveryDomains)|mraServiceDomains\/serviceDomains)$/,
    detail: { en: "domain of the enterprise", ko: "엔터프라이즈 도메인" },
    from: (it) => it.definition?.enterpriseDomains ?? [],
  },
  {
    at: /^(?:expressway\/)?certificates\/(?:expressway[CE]|cucm|imPresence|unityConnection)\/(?:trust|callManagerTrust|\w+\/issuer)$|^certificates\/authorities\/issuer$/,
    detail: { en: "certificate authority", ko: "인증 기관" },
    from: (it) => authoritiesOf(it).map(({ name }) => name.value),
  },
  {
    at: /^phoneNtpReferences\/ipAddress$/,
    detail: { en: "NTP server", ko: "NTP 서버" },
    from: (it) => it.surroundings("ntp").flatMap(({ value }) => itemsOf(nodeAt(value, "servers")).map(stringOf)),
  },
];

/** What the files suggest at the cursor, each once. */
export function suggestionsFor(ask: Ask): readonly Suggestion[] {
  const { project, cursor } = ask;
  if (project === undefined) return [];
  const path = cursor.path.flatMap((it) => (it.kind === "key" ? [it.name] : [])).join("/");
  const found = sources
    .filter((it) => it.at.test(path))
    .flatMap(({ detail, from }) =>
      from(project, ask).flatMap((value) => (value === undefined ? [] : [{ value, detail }])),
    );
  return found.filter((it, i) => found.findIndex((other) => other.value === it.value) === i);
}

// The model gives the prefix; without one, all that Jabber has.
function deviceNames(project: Project, { object }: Ask): readonly string[] {
  const own = modelOf(stringOf(nodeAt(object?.node, "model")) ?? "")?.namePrefix;
  const prefixes = own === undefined ? endpoints.map((it) => it.prefix) : [own];
  const owner = stringOf(nodeAt(object?.node, "ownerUser"));
  const users = owner === undefined ? project.objects("endUsers").map((it) => it.name) : [owner];
  const there = new Set(project.objects("phones").map((it) => it.name));
  return prefixes
    .filter((it) => it !== "SEP") // the rest is the phone's own address
    .flatMap((prefix) => users.map((it) => deviceName(prefix, it)))
    .filter((it) => !there.has(it));
}

const listed = (project: Project, key: "cores" | "edges" | "turnServers"): readonly string[] =>
  expresswaysOf(project).flatMap((it) => it[key]?.texts.map(({ value }) => value) ?? []);

const scalarText = (node: ReturnType<typeof nodeAt>): string | undefined =>
  node?.kind === "scalar" && node.value !== null ? writtenOf(node) : undefined;
