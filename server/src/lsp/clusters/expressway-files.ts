import { basename } from "node:path";
import { fail, ok, type Result } from "../../../../core/src/base/result.ts";
import { message, type Message } from "../../../../core/src/base/text.ts";
import { factText, type WrittenFact } from "../../../../core/src/compact/fact-text.ts";
import { dumpLines, hasPrivateKey, isDump, type DumpLine } from "../../../../core/src/dump/dump-lines.ts";
import { expresswayDump, type Dump } from "../../../../core/src/dump/expressway-dump.ts";
import { expresswayFacts } from "../../../../core/src/dump/expressway-facts.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import { dataOf } from "../../../../core/src/syntax/data.ts";
import type { Element } from "../../axl/xml.ts";
import { readXml } from "../../axl/xml-reading.ts";
import { steadyBytes } from "../../workspace/steady-bytes.ts";

/** Letters of a file that are read at most: real dumps have some hundred thousand. */
const mostBytes = 50_000_000;

/** The files among some that are dumps of an Expressway, and the others. Fails with why one of them is refused. */
export async function dumpsIn(
  paths: readonly string[],
): Promise<Result<{ readonly dumps: readonly Dump[]; readonly others: readonly string[] }, Message>> {
  const dumps: Dump[] = [];
  const others: string[] = [];
  for (const path of paths) {
    const text = await beginningOf(path);
    if (text === undefined) {
      others.push(path);
      continue;
    }
    const file = basename(path).replace(/[\r\n]+/g, " ");
    if (hasPrivateKey(text)) return fail(message(words.privateKey, path));
    const lines = isDump(text) ? dumpLines(text) : linesOfXml(text);
    if (lines === undefined) others.push(path);
    else dumps.push({ file, lines });
  }
  return ok({ dumps, others });
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
  dumps: readonly Dump[],
  cluster: string,
  project: Project | undefined,
): { readonly text: string | undefined; readonly notes: readonly Message[] } {
  const { expressways, ntp, notes } = expresswayFacts(dumps.map(expresswayDump));
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
  return { text, notes: [...notes, ...more] };
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
  several: {
    en: "The files state an Expressway already, and which of several a dump is of cannot be told; nothing of it is taken over",
    ko: "파일에 Expressway가 이미 있고 덤프가 그중 어느 것인지 알 수 없어 가져오지 않았습니다",
  },
} as const;
