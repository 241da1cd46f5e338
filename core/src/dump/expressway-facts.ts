import type { Json } from "../base/json.ts";
import { message, type Message } from "../base/text.ts";
import type { ExpresswayDump, FoundValue } from "./expressway-dump.ts";

/** A key of a block of facts, its value, and the places from which it is. */
export interface Fact {
  readonly key: string;
  readonly value: Json;
  readonly from: readonly string[];
}

/** What some files of Expressways say together. */
export interface ExpresswayFacts {
  /** One for each pair of Expressway clusters, with its name where there are several. */
  readonly expressways: readonly (readonly Fact[])[];
  readonly ntp: Fact | undefined;
  /** What is not as it should be, and what no file tells. */
  readonly notes: readonly Message[];
}

/** Puts together what files of Expressway-Cs and Expressway-Es say: a C goes with the Es that its traversal zone names. */
export function expresswayFacts(dumps: readonly ExpresswayDump[]): ExpresswayFacts {
  const notes: Message[] = dumps.map((it) => message(words.read, it.file, it.understood, it.settings));
  for (const it of dumps) if (it.role === undefined) notes.push(message(words.role, it.file));
  const groups = groupsOf(dumps);
  const expressways = groups.map((it, i) =>
    factsOf(it, groups.length > 1 ? `expressway-${String(i + 1)}` : undefined, notes),
  );
  const cores = dumps.filter((it) => it.role === "core" && it.ntp.length > 0);
  const servers = once((cores.length > 0 ? cores : dumps).flatMap((it) => it.ntp));
  if (servers.length > 0) notes.push(message(words.ntp));
  const ntp = servers.length === 0 ? undefined : listFact("servers", servers);
  return { expressways: expressways.filter((it) => it.length > 0), ntp, notes };
}

/** Files of one pair: of one cluster, or joined by a traversal zone. One pair takes all that cannot be told apart. */
function groupsOf(dumps: readonly ExpresswayDump[]): readonly (readonly ExpresswayDump[])[] {
  const groups: { names: Set<string>; its: ExpresswayDump[] }[] = [];
  for (const it of dumps.filter((one) => one.role !== undefined)) {
    const names = [...it.peers, ...it.zonePeers, ...(it.ownName ? [it.ownName] : [])].map((one) =>
      one.value.toLowerCase(),
    );
    const its = groups.filter((group) => names.some((name) => group.names.has(name)));
    const joined = { names: new Set(names), its: [it] };
    for (const group of its) {
      for (const name of group.names) joined.names.add(name);
      joined.its.unshift(...group.its);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(joined);
  }
  const rest = dumps.filter((it) => it.role === undefined);
  const [only] = groups;
  if (only === undefined) return rest.length === 0 ? [] : [rest];
  // What says neither (a status file) goes with the only pair there is.
  if (groups.length === 1) only.its.push(...rest);
  return groups.map((it) => it.its);
}

function factsOf(dumps: readonly ExpresswayDump[], name: string | undefined, notes: Message[]): readonly Fact[] {
  const cores = dumps.filter((it) => it.role === "core");
  const edges = dumps.filter((it) => it.role === "edge");
  const facts: Fact[] = [];
  const add = (fact: Fact | undefined): void => {
    if (fact !== undefined) facts.push(fact);
  };
  if (name !== undefined)
    facts.push({ key: "name", value: cores[0]?.clusterName ?? edges[0]?.clusterName ?? name, from: [] });
  add(
    valueFact(
      "release",
      agreed(
        "release",
        dumps.flatMap((it) => it.release ?? []),
        notes,
      ),
    ),
  );
  add(mraFact(dumps, notes));
  add(
    listFact(
      "cores",
      cores.flatMap((it) => nodesOf(it, notes)),
    ),
  );
  const zone = once(cores.flatMap((it) => it.zonePeers));
  const own = once(edges.flatMap((it) => nodesOf(it, notes)));
  for (const it of own.length === 0 ? [] : zone)
    if (!own.some((one) => one.value.toLowerCase() === it.value.toLowerCase()))
      notes.push(message(words.zone, it.from, it.value, own.map((one) => one.value).join(", ")));
  add(listFact("edges", own.length > 0 ? own : zone));
  const named = cores.filter((it) => it.domains !== undefined);
  const domains = once(named.flatMap((it) => it.domains ?? []));
  if (named.length > 0 && domains.length === 0)
    notes.push(message(words.domains, named.map((it) => it.file).join(", ")));
  add(named.length > 0 ? listOf("domains", domains) : undefined);
  add(imPresenceFact(named, domains, notes));
  add(
    valueFact(
      "oauthRefresh",
      agreed(
        "oauthRefresh",
        dumps.flatMap((it) => it.oauthRefresh ?? []),
        notes,
      ),
    ),
  );
  add(
    valueFact(
      "activationCodeOnboarding",
      agreed(
        "activationCodeOnboarding",
        cores.flatMap((it) => it.onboarding ?? []),
        notes,
      ),
    ),
  );
  const verify = cores.find((it) => it.verifyOriginServer !== undefined)?.verifyOriginServer;
  if (verify !== undefined) notes.push(message(words.verify, verify.from, verify.value));
  add(
    listFact(
      "turnServers",
      edges.flatMap((it) =>
        it.turn?.value === true && it.ownName ? [{ value: it.ownName.value, from: it.turn.from }] : [],
      ),
    ),
  );
  add(networkFact(edges, notes));
  add(zoneFact(cores, zone, notes));
  return facts;
}

/** Domains of which both switches are on; one that has only IM and Presence on is told. */
function imPresenceFact(
  cores: readonly ExpresswayDump[],
  domains: readonly FoundValue<string>[],
  notes: Message[],
): Fact | undefined {
  const said = cores.filter((it) => it.imPresenceDomains !== undefined);
  if (said.length === 0) return undefined;
  const all = once(said.flatMap((it) => it.imPresenceDomains ?? []));
  const isServed = (it: FoundValue<string>): boolean =>
    domains.some((one) => one.value.toLowerCase() === it.value.toLowerCase());
  for (const it of all) if (!isServed(it)) notes.push(message(words.onlyIm, it.from, it.value));
  return listOf("imPresenceDomains", all.filter(isServed));
}

/** The zone, with what tells it from others where it is the only one. Its password is not read. */
function zoneFact(
  cores: readonly ExpresswayDump[],
  peers: readonly FoundValue<string>[],
  notes: Message[],
): Fact | undefined {
  const zones = cores.flatMap((it) => it.zones);
  const names = once(zones.flatMap((it) => it.name ?? []));
  const [only] = names.length === 1 ? names : [];
  if (names.length > 1) notes.push(message(words.zones, names.map((it) => `${it.value} (${it.from})`).join(", ")));
  const found = (key: "port" | "userName"): FoundValue<string> | undefined =>
    only &&
    agreed(
      `traversalZone.${key}`,
      zones.flatMap((it) => it[key] ?? []),
      notes,
    );
  const [port, userName] = [found("port"), found("userName")];
  const value = {
    ...(only && { name: only.value }),
    ...(port && /^\d{4,5}$/.test(port.value) && { port: Number(port.value) }),
    ...(userName && { userName: userName.value }),
    ...(peers.length > 0 && { peers: peers.map((it) => it.value) }),
  };
  const from = [only, port, userName].flatMap((it) => it?.from ?? []);
  if (Object.keys(value).length === 0) return undefined;
  return { key: "traversalZone", value, from: [...from, ...peers.map((it) => it.from)] };
}

/** The nodes of a file's own cluster. Peers that are there by address only are reported; the file's own name is known. */
function nodesOf(
  { file, peers, addressPeers, ownName }: ExpresswayDump,
  notes: Message[],
): readonly FoundValue<string>[] {
  if (addressPeers.length === 0) return peers.length > 0 ? peers : ownName ? [ownName] : [];
  notes.push(message(words.addresses, file, addressPeers.map((it) => it.value).join(", ")));
  return once([...peers, ...(ownName ? [ownName] : [])]);
}

function mraFact(dumps: readonly ExpresswayDump[], notes: Message[]): Fact | undefined {
  const said = dumps.flatMap((it) => it.mra ?? []);
  const off = said.filter((it) => !it.value);
  if (off.length > 0 && off.length < said.length) notes.push(message(words.mra, off.map((it) => it.from).join(", ")));
  return said.length === 0 ? undefined : { key: "mra", value: off.length === 0, from: said.map((it) => it.from) };
}

function networkFact(edges: readonly ExpresswayDump[], notes: Message[]): Fact | undefined {
  const nics = agreed(
    "edgeNetwork.nics",
    edges.flatMap((it) => it.nics ?? []),
    notes,
  );
  if (nics === undefined) return undefined;
  const nat = edges.flatMap((it) => it.staticNat ?? []);
  const [first, ...others] = nat;
  if (others.length > 0) notes.push(message(words.nat, others.map((it) => it.value).join(", ")));
  const value = { nics: nics.value, ...(first && { staticNat: first.value }) };
  return { key: "edgeNetwork", value, from: [nics.from, ...(first ? [first.from] : [])] };
}

/** The value that several files say; where they do not say the same, the first, and a note. */
function agreed<T extends string | boolean | number>(
  key: string,
  found: readonly FoundValue<T>[],
  notes: Message[],
): FoundValue<T> | undefined {
  const [first] = found;
  const other = found.find((it) => it.value !== first?.value);
  if (first && other)
    notes.push(message(words.differs, key, String(first.value), first.from, String(other.value), other.from));
  return first;
}

const valueFact = (key: string, it: FoundValue<string | boolean | number> | undefined): Fact | undefined =>
  it && { key, value: it.value, from: [it.from] };

const listOf = (key: string, found: readonly FoundValue<string>[]): Fact => {
  const items = once(found);
  return { key, value: items.map((it) => it.value), from: items.map((it) => it.from) };
};
const listFact = (key: string, found: readonly FoundValue<string>[]): Fact | undefined =>
  found.length === 0 ? undefined : listOf(key, found);

const once = (found: readonly FoundValue<string>[]): readonly FoundValue<string>[] =>
  found.filter((it, i) => found.findIndex((other) => other.value.toLowerCase() === it.value.toLowerCase()) === i);

const words = {
  read: {
    en: "{0}: {1} of {2} settings concern MRA and were read; passwords, keys and everything else were not",
    ko: "{0}: 설정 {2}개 중 MRA에 관한 {1}개를 읽었습니다. 암호, 키 및 나머지는 읽지 않았습니다",
  },
  role: {
    en: "{0} does not tell whether it is of an Expressway-C or an Expressway-E: only what both have is taken",
    ko: "{0}은(는) Expressway-C인지 Expressway-E인지 알 수 없어 공통 항목만 가져옵니다",
  },
  ntp: {
    en: "The NTP servers are those of Expressway; look whether Unified CM has the same",
    ko: "NTP 서버는 Expressway의 것입니다. Unified CM도 같은지 확인하십시오",
  },
  mra: {
    en: "Mobile and Remote Access is off at {0} and on elsewhere; MRA needs it on both Expressway-C and Expressway-E",
    ko: "{0}에서 Mobile and Remote Access가 꺼져 있고 다른 곳에서는 켜져 있습니다. Expressway-C와 Expressway-E 모두에서 켜야 합니다",
  },
  zone: {
    en: "{0}: the traversal zone connects to {1}, which is none of the Expressway-Es ({2})",
    ko: "{0}: 트래버설 영역이 연결하는 {1}은(는) Expressway-E({2})가 아닙니다",
  },
  domains: {
    en: "{0}: no domain is on for SIP registrations on Unified CM, so that nobody registers over MRA",
    ko: "{0}: Unified CM에서 SIP 등록이 켜진 도메인이 없어 MRA로 등록할 수 없습니다",
  },
  onlyIm: {
    en: "{0}: {1} has IM and Presence on and SIP registrations on Unified CM off; MRA needs both, and it is not taken over",
    ko: "{0}: {1}은(는) IM and Presence가 켜져 있고 Unified CM의 SIP 등록은 꺼져 있습니다. MRA에는 둘 다 필요하므로 가져오지 않았습니다",
  },
  zones: {
    en: "Several zones carry Unified Communications: {0}. The files hold their peers; state the name and port of the one for MRA by hand",
    ko: "Unified Communications 영역이 여러 개입니다: {0}. 파일에는 피어만 적습니다. MRA에 쓰는 영역의 이름과 포트를 직접 적으십시오",
  },
  verify: {
    en: '{0}: VerifyOriginServer is {1}. That is the check of HTTPS; "tlsVerify" is a switch of each Unified CM publisher that a dump does not tell: state it by hand',
    ko: '{0}: VerifyOriginServer는 {1}입니다. 이는 HTTPS 확인입니다. "tlsVerify"는 Unified CM 퍼블리셔별 설정이며 덤프에 없으므로 직접 적으십시오',
  },
  addresses: {
    en: "{0} names nodes of its cluster by address ({1}); their host names are not known",
    ko: "{0}은(는) 클러스터 노드를 주소({1})로만 적어 호스트 이름을 알 수 없습니다",
  },
  nat: {
    en: "Other nodes have other static NAT addresses ({0}); the files hold the first",
    ko: "다른 노드의 고정 NAT 주소({0})가 다릅니다. 파일에는 첫 번째만 적습니다",
  },
  differs: {
    en: "{0} is {1} at {2} and {3} at {4}; the first is taken",
    ko: "{0} 값이 {2}에서는 {1}, {4}에서는 {3}입니다. 첫 번째를 가져옵니다",
  },
} as const;
