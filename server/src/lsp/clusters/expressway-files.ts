import { basename } from "node:path";
import type { JsonObject } from "../../../../core/src/base/json.ts";
import { fail, ok, type Result } from "../../../../core/src/base/result.ts";
import { message, type Message } from "../../../../core/src/base/text.ts";
import { factText, type WrittenFact } from "../../../../core/src/compact/fact-text.ts";
import { dumpLines, hasPrivateKey, isDump, type DumpLine } from "../../../../core/src/dump/dump-lines.ts";
import { expresswayDump, type Dump, type ExpresswayDump } from "../../../../core/src/dump/expressway-dump.ts";
import { expresswayFacts } from "../../../../core/src/dump/expressway-facts.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import { dataOf } from "../../../../core/src/syntax/data.ts";
import type { Element } from "../../axl/xml.ts";
import { readXml } from "../../axl/xml-reading.ts";
import { steadyBytes } from "../../workspace/steady-bytes.ts";
import { certificatesFact, kindOfCertificates, type CertificateFile } from "./expressway-certificates.ts";

/** Letters of a file that are read at most: real dumps have some hundred thousand. */
const mostBytes = 50_000_000;

/** What an Expressway prints of itself, and the certificates of its diagnostic archive. */
export interface ExpresswayFiles {
  readonly dumps: readonly Dump[];
  readonly certificates: readonly CertificateFile[];
}

/** The files among some that are of an Expressway, and the others. Fails with why one of them is refused. */
export async function dumpsIn(
  paths: readonly string[],
): Promise<Result<ExpresswayFiles & { readonly others: readonly string[] }, Message>> {
  const dumps: Dump[] = [];
  const certificates: CertificateFile[] = [];
  const others: string[] = [];
  for (const path of paths) {
    const text = await beginningOf(path);
    if (text === undefined) {
      others.push(path);
      continue;
    }
    const file = basename(path).replace(/[\r\n]+/g, " ");
    if (hasPrivateKey(text)) return fail(message(words.privateKey, path));
    const kind = kindOfCertificates(file);
    if (kind !== undefined) {
      certificates.push({ file, kind, text });
      continue;
    }
    const lines = isDump(text) ? dumpLines(text) : linesOfXml(text);
    if (lines === undefined) others.push(path);
    else dumps.push({ file, lines });
  }
  return ok({ dumps, certificates, others });
}

/** The text of a file that may be a dump; undefined for what cannot be read as one, which others tell. A pipe is not waited for. */
async function beginningOf(path: string): Promise<string | undefined> {
  if (/\.(?:csv|tar|xlsx)$/i.test(path)) return undefined;
  const bytes = await steadyBytes(path, mostBytes, { followsLink: true });
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : undefined;
}

/** A dump in XML as the lines that the command line would print; undefined for any other XML. */
function linesOfXml(text: string): readonly DumpLine[] | undefined {
  if (!/^\s*</.test(text)) return undefined;
  const read = readXml(text);
  if (!read.ok || !["Configuration", "Status"].includes(read.value.name)) return undefined;
  const lines: DumpLine[] = [];
  const visit = (it: Element, path: readonly string[], parent: string): void => {
    const item = it.attributes.get("item");
    const here = [...path, it.name, ...(item !== undefined && isListed(it.name, parent) ? [item] : [])];
    if (it.children.length === 0) lines.push({ path: here.join(" "), value: it.text.trim(), line: 0 });
    for (const inner of it.children) visit(inner, here, it.name);
  };
  for (const it of read.value.children) visit(it, [], "");
  return lines;
}

/** Elements that stand several times under their number; all others have a number as well, which is always 1. */
const isListed = (name: string, parent: string): boolean =>
  ["Zone", "Peer", "Ethernet"].includes(name) ||
  (name === "Domain" && parent === "SIP") ||
  (name === "Server" && ["NTP", "DNS"].includes(parent));

/** What some dumps become: the text of a file, and what is to be said. Facts that the files state already stay as they are. */
export function expresswayText(
  files: ExpresswayFiles,
  cluster: string,
  project: Project | undefined,
): { readonly text: string | undefined; readonly notes: readonly Message[] } {
  const dumps = files.dumps.map(expresswayDump);
  const { expressways: told, ntp, notes } = expresswayFacts(dumps);
  const own = ownCertificates(files.certificates, dumps, project, told.length);
  const [first = []] = told;
  const expressways = own.fact === undefined ? told : [[...first, own.fact]];
  const stated = project?.surroundings("expressway").map((it) => it.value) ?? [];
  const more: Message[] = [];
  const isNew = ({ key, value, from }: WrittenFact): boolean => {
    const maps = stated.flatMap((it) => (it.kind === "map" ? it.entries : []));
    const entry = maps.find((it) => it.key.value === key);
    if (entry !== undefined && JSON.stringify(dataOf(entry.value)) !== JSON.stringify(value))
      more.push(message(words.stated, `expressway.${key}`, JSON.stringify(value), from.join(", ")));
    return entry === undefined;
  };
  const severalStated = stated.some((it) => it.kind === "seq") || (stated.length > 0 && expressways.length > 1);
  if (severalStated) more.push(message(words.several));
  const maps = severalStated ? [] : expressways.map((it) => it.filter(isNew)).filter((it) => it.length > 0);
  const hasNtp = (project?.surroundings("ntp").length ?? 0) > 0;
  const servers = ntp === undefined || hasNtp ? [] : [[ntp]];
  const blocks = [
    { key: "expressway", maps },
    { key: "ntp", maps: servers },
  ];
  const text = maps.length + servers.length === 0 ? undefined : factText(cluster, blocks);
  return { text, notes: [...notes, ...own.notes, ...more] };
}

/** The certificates of the only Expressway there is, without those of a system that the files state for all. */
function ownCertificates(
  files: readonly CertificateFile[],
  dumps: readonly ExpresswayDump[],
  project: Project | undefined,
  pairs: number,
): ReturnType<typeof certificatesFact> {
  if (files.length === 0) return { fact: undefined, notes: [] };
  if (pairs > 1) return { fact: undefined, notes: [message(words.pairs, files.map((it) => it.file).join(", "))] };
  const { fact, notes } = certificatesFact(files, dumps, project);
  const common = (project?.surroundings("certificates") ?? []).flatMap(({ value }) =>
    value.kind === "map" ? value.entries.map((it) => String(it.key.value)) : [],
  );
  const systems = Object.entries((fact?.value ?? {}) as JsonObject);
  const there = systems.filter(([system]) => common.includes(system));
  const left = Object.fromEntries(systems.filter(([system]) => !common.includes(system)));
  const said = there.map(([system, value]) =>
    message(words.stated, `certificates.${system}`, JSON.stringify(value), (fact?.from ?? []).join(", ")),
  );
  const kept = fact === undefined || Object.keys(left).length === 0 ? undefined : { ...fact, value: left };
  return { fact: kept, notes: [...notes, ...said] };
}

const words = {
  privateKey: {
    en: "{0} holds a private key and was not read. Take the key out; it must not leave Expressway",
    ko: "{0}에 개인 키가 있어 읽지 않았습니다. 개인 키는 Expressway 밖으로 나가면 안 되므로 제거하십시오",
  },
  stated: {
    en: "The files state {0} already; {2} says {1}, which is not taken over",
    ko: "파일에 {0}이(가) 이미 있습니다. {2}의 값 {1}은(는) 가져오지 않았습니다",
  },
  pairs: {
    en: "{0}: which of several Expressways they are of cannot be told, and they are not taken over. Import one pair of Expressway-C and Expressway-E at a time",
    ko: "{0}: 여러 Expressway 중 어느 것의 인증서인지 알 수 없어 가져오지 않았습니다. Expressway-C와 Expressway-E를 한 쌍씩 가져오십시오",
  },
  several: {
    en: "The files state an Expressway already, and which of several a dump is of cannot be told; nothing of it is taken over",
    ko: "파일에 Expressway가 이미 있고 덤프가 그중 어느 것인지 알 수 없어 가져오지 않았습니다",
  },
} as const;
