import type { X509Certificate } from "node:crypto";
import type { Json, JsonObject } from "../../../../core/src/base/json.ts";
import { message, type Message } from "../../../../core/src/base/text.ts";
import type { WrittenFact } from "../../../../core/src/compact/fact-text.ts";
import type { ExpresswayDump } from "../../../../core/src/dump/expressway-dump.ts";
import { dnsName } from "../../../../core/src/model/dns.ts";
import { everyExpresswayOf } from "../../../../core/src/model/expressway.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import { commonNameOf, namesIn } from "../../preflight/certificate.ts";
import { certificateFact } from "../../preflight/certificate-facts.ts";
import { areOfPublicCa, certificatesInText } from "../../preflight/certificate-files.ts";

/** A file of the diagnostic archive: `server_….pem` has the node's own certificate, `ca_….pem` those it trusts. */
export interface CertificateFile {
  readonly file: string;
  readonly kind: "server" | "ca";
  readonly text: string;
}

/** What a file is by its name; undefined: no such file. */
export const kindOfCertificates = (file: string): CertificateFile["kind"] | undefined =>
  /^server_.*\.pem$/i.test(file) ? "server" : /^ca_.*\.pem$/i.test(file) ? "ca" : undefined;

/** The certificates of one Expressway as its fact; what could not be read, or not be told, is said. */
export function certificatesFact(
  files: readonly CertificateFile[],
  dumps: readonly ExpresswayDump[],
  project: Project | undefined,
): { readonly fact: WrittenFact | undefined; readonly notes: readonly Message[] } {
  const notes: Message[] = [];
  const nodes = nodesIn(dumps, project);
  const placed = files.flatMap((it): readonly Placed[] => {
    const read = readFile(it, notes);
    if (read === undefined) return [];
    const system = systemOf(it, read.leaf, nodes);
    if (system === undefined) notes.push(message(words.whose, it.file));
    return system === undefined ? [] : [{ ...read, system }];
  });
  const value: Record<string, Json> = {};
  for (const system of ["expresswayC", "expresswayE"] as const) {
    const own = factsOf(
      system,
      placed.filter((it) => it.system === system),
      notes,
    );
    if (Object.keys(own).length > 0) value[system] = own;
  }
  const from = placed.map((it) => it.file);
  return { fact: Object.keys(value).length === 0 ? undefined : { key: "certificates", value, from }, notes };
}

type System = "expresswayC" | "expresswayE";

interface Read extends CertificateFile {
  /** Of a server's file: its own certificate, which stands first. */
  readonly leaf: X509Certificate | undefined;
  readonly all: readonly X509Certificate[];
  /** Every one of them was read. */
  readonly isWhole: boolean;
}
interface Placed extends Read {
  readonly system: System;
}

function readFile(it: CertificateFile, notes: Message[]): Read | undefined {
  const { certificates, isCut } = certificatesInText(it.text);
  const damaged = certificates.flatMap((one, i) => (one === undefined ? [i + 1] : []));
  if (certificates.length === 0) notes.push(message(words.none, it.file));
  if (damaged.length > 0) notes.push(message(words.damaged, it.file, damaged.join(", "), certificates.length));
  if (isCut) notes.push(message(words.cut, it.file, certificates.length));
  const all = certificates.filter((one) => one !== undefined);
  const leaf = it.kind === "server" ? certificates[0] : undefined;
  const isUsable = it.kind === "server" ? leaf !== undefined : all.length > 0;
  return isUsable ? { ...it, leaf, all, isWhole: damaged.length === 0 && !isCut } : undefined;
}

interface Node {
  readonly system: System;
  /** Of the dump's file: host and time, without what the file is. */
  readonly stem: string | undefined;
  readonly names: readonly string[];
}

function nodesIn(dumps: readonly ExpresswayDump[], project: Project | undefined): readonly Node[] {
  const named = (system: System, names: readonly string[], stem?: string): Node => ({
    system,
    stem,
    names: names.map(dnsName),
  });
  const values = (of: readonly { readonly value: string }[] | undefined): readonly string[] =>
    (of ?? []).map((it) => it.value);
  return [
    ...dumps.flatMap(({ role, file, ownName, peers, zonePeers }): readonly Node[] => {
      const own = values([...(ownName ? [ownName] : []), ...peers]);
      if (role === "edge") return [named("expresswayE", own, stemOf(file))];
      return role === "core" ? [named("expresswayC", own, stemOf(file)), named("expresswayE", values(zonePeers))] : [];
    }),
    ...(project === undefined ? [] : everyExpresswayOf(project)).flatMap((it) => [
      named("expresswayC", values(it.cores?.texts)),
      named("expresswayE", values(it.edges?.texts)),
    ]),
  ];
}

/** `expc1_2026_11_30` of `xconf_dump_expc1_2026_11_30.txt` and of `server_expc1_2026_11_30.pem`. */
const stemOf = (file: string): string =>
  file
    .replace(/\.[a-z]+$/i, "")
    .replace(/^(?:xconf_dump|xstat_dump|server|ca)_/i, "")
    .toLowerCase();

/** Of which side a file is: by the node that its name says, or for which its certificate stands. */
function systemOf(
  { file }: CertificateFile,
  leaf: X509Certificate | undefined,
  nodes: readonly Node[],
): System | undefined {
  const stem = stemOf(file);
  const stands = leaf === undefined ? [] : namesIn(leaf);
  const isOf = (name: string): boolean =>
    stands.includes(name) || [name, name.split(".")[0] ?? name].some((it) => stem === it || stem.startsWith(`${it}_`));
  const systems = new Set(nodes.filter((it) => it.stem === stem || it.names.some(isOf)).map((it) => it.system));
  return systems.size === 1 ? [...systems][0] : undefined;
}

function factsOf(system: System, files: readonly Placed[], notes: Message[]): JsonObject {
  const servers = files.filter((it) => it.kind === "server");
  const others = files.flatMap((it) => it.all);
  const leaves = servers.flatMap((it) => it.leaf ?? []);
  const isPublic = leaves.length > 0 && areOfPublicCa(leaves, others);
  const server = certificateFact(leaves, { system, certificate: "server", isPublic }, notes);
  const trust = trustIn(
    files.filter((it) => it.kind === "ca"),
    notes,
  );
  return { ...(server && { server }), ...(trust && { trust }) };
}

/** So many names make a list that a person reads. */
const mostTrusted = 60;

/** Whom all of these nodes trust. A list that is not whole would make rules say of a CA that it is missing: none is better. */
function trustIn(files: readonly Placed[], notes: Message[]): readonly string[] | undefined {
  const [first, ...others] = files;
  if (first === undefined) return undefined;
  const broken = files.filter((it) => !it.isWhole);
  if (broken.length > 0) {
    notes.push(message(words.notWhole, broken.map((it) => it.file).join(", ")));
    return undefined;
  }
  const namesOf = ({ all }: Placed): ReadonlySet<string> =>
    new Set(all.map((it) => commonNameOf(it) ?? it.subject.replaceAll("\n", ", ")));
  const lists = others.map(namesOf);
  const names = [...namesOf(first)].filter((it) => lists.every((list) => list.has(it)));
  if (lists.some((it) => it.size !== names.length) || namesOf(first).size !== names.length)
    notes.push(message(words.differs, files.map((it) => it.file).join(", ")));
  if (names.length <= mostTrusted) return names;
  notes.push(message(words.many, first.file, names.length, mostTrusted));
  return undefined;
}

const words = {
  none: { en: "{0} holds no certificate", ko: "{0}에 인증서가 없습니다" },
  damaged: {
    en: "{0}: damaged and not read: certificate {1} of {2}",
    ko: "{0}: 인증서 {2}개 중 {1}번이 손상되어 읽지 못했습니다",
  },
  cut: {
    en: "{0} holds more than {1} certificates; the others were not read",
    ko: "{0}에 인증서가 {1}개보다 많아 나머지는 읽지 않았습니다",
  },
  whose: {
    en: "{0} does not tell whether it is of an Expressway-C or an Expressway-E, and is not taken over: give the xConfiguration of the same node with it",
    ko: "{0}은(는) Expressway-C의 것인지 Expressway-E의 것인지 알 수 없어 가져오지 않았습니다. 같은 노드의 xConfiguration을 함께 지정하십시오",
  },
  notWhole: {
    en: "{0} was not read whole, so that nothing is said of whom Expressway trusts",
    ko: "{0}을(를) 모두 읽지 못해 Expressway가 신뢰하는 기관은 적지 않았습니다",
  },
  differs: {
    en: "{0}: the nodes trust different CAs; the files hold those that all of them trust",
    ko: "{0}: 노드마다 신뢰하는 CA가 다릅니다. 파일에는 모두가 신뢰하는 CA만 적습니다",
  },
  many: {
    en: "{0} names {1} trusted CAs, more than {2}; state those by hand that signed your certificates",
    ko: "{0}에 신뢰하는 CA가 {1}개로 {2}개보다 많습니다. 인증서를 서명한 CA를 직접 적으십시오",
  },
} as const;
