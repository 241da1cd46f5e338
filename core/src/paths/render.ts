import { message, say, type Language, type Text } from "../base/text.ts";
import {
  elementsOf,
  failureTable,
  survivalStates,
  survivorsOf,
  type Count,
  type State,
  type Survivors,
} from "./survivors.ts";
import type { Dropped, Role, Topology } from "./topology.ts";

/** How the paths are printed: for a terminal, or for a change ticket. */
export type PathsFormat = "text" | "markdown";

/** The topology, what is left without the named elements, and without them each single and each double failure. */
export function renderPaths(
  topology: Topology,
  down: readonly string[],
  format: PathsFormat,
  language: Language,
): string {
  const tables = down.length > 0 ? [leftTable(topology, down, language)] : failureTables(topology, language);
  return [
    chain(topology, down, format, language),
    poolsText(survivorsOf(topology, down), format, language),
    ...tables.map((it) => tableText(it, format)),
  ]
    .filter((it) => it !== "")
    .join("\n");
}

/** A table of failures: which nodes failed together, and what is left then. */
export interface FailureTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly survivors: Survivors; readonly cells: readonly string[] }[];
}

/** What is left without the named nodes. */
export const leftTable = (topology: Topology, down: readonly string[], language: Language): FailureTable =>
  tableOf([survivorsOf(topology, down)], headings.left, language);

/** How it stands, every single and every double failure. */
export const failureTables = (topology: Topology, language: Language): readonly FailureTable[] => [
  tableOf([survivorsOf(topology, [])], headings.now, language),
  tableOf(failureTable(topology, 1), headings.single, language),
  tableOf(failureTable(topology, 2), headings.double, language),
];

/** What a state is called. */
export const stateText: Readonly<Record<State, Text>> = {
  failsOver: { en: "with a path", ko: "경로 있음" },
  unwatched: { en: "without keepalive", ko: "keepalive 없음" },
  lost: { en: "without a path", ko: "경로 없음" },
  unknown: { en: "not known", ko: "알 수 없음" },
};

/** Why Unified CM drops the keepalives through an Expressway-C. */
export const droppedText: Readonly<Record<Dropped, Text>> = {
  notListed: {
    en: "Unified CM does not list it and drops its STUN keepalives (MRA056)",
    ko: "Unified CM 목록에 없어 STUN keepalive가 삭제됨(MRA056)",
  },
  bareName: {
    en: "Unified CM lists it by a bare host name of another domain and drops its STUN keepalives (MRA124)",
    ko: "다른 도메인의 호스트 이름으로만 등록되어 STUN keepalive가 삭제됨(MRA124)",
  },
  release: {
    en: "STUN keepalives need Expressway X12.7 and Unified CM 14 (MRA124)",
    ko: "STUN keepalive에는 Expressway X12.7과 Unified CM 14가 필요함(MRA124)",
  },
};

/** What a role is called; Cisco's names are the same in both languages. */
export const roleText: Readonly<Record<Role, string>> = {
  expresswayE: "Expressway-E",
  expresswayC: "Expressway-C",
  callManager: "Unified CM",
};

const headings = {
  now: { en: "As it stands", ko: "현재 상태" },
  left: { en: "What is left", ko: "남은 경로" },
  single: { en: "One failure", ko: "단일 장애" },
  double: { en: "Two failures at the same time", ko: "이중 장애" },
  pools: { en: "Device pools", ko: "디바이스 풀" },
} as const;

/** What is said of an Expressway-E that no client finds. */
export const notAnnounced: Text = {
  en: "no _collab-edge record leads to it",
  ko: "이 노드를 가리키는 _collab-edge 레코드 없음",
};
/** What is said of a node that is switched off. */
export const switchedOff: Text = { en: "switched off", ko: "꺼짐" };
/** What stands where the files say nothing. */
export const notStated: Text = { en: "not stated in the files", ko: "파일에 지정되지 않음" };

function chain(topology: Topology, down: readonly string[], format: PathsFormat, language: Language): string {
  const notes = new Map<string, readonly string[]>([
    ...(topology.edges ?? []).map((it) => [it.name, it.announced ? [] : [notAnnounced[language]]] as const),
    ...(topology.cores ?? []).map((it) => [it.name, it.dropped ? [droppedText[it.dropped][language]] : []] as const),
  ]);
  const elements = elementsOf(topology);
  const lines = (["expresswayE", "expresswayC", "callManager"] as const).flatMap((role) => {
    const mine = elements.filter((it) => it.roles.includes(role)).map((it) => it.name);
    const rows = mine.map((name) => {
      const said = [...(down.includes(name) ? [switchedOff[language]] : []), ...(notes.get(name) ?? [])];
      return said.length === 0 ? name : `${name} (${said.join("; ")})`;
    });
    const shown = rows.length === 0 ? [notStated[language]] : rows;
    return format === "markdown"
      ? shown.map((it) => `- ${roleText[role]}: ${it}`)
      : shown.map((it, i) => `  ${(i === 0 ? roleText[role] : "").padEnd(14)}${it}`);
  });
  return `${heading(topology.cluster, format, 1)}${lines.join("\n")}\n`;
}

function poolsText({ pools, phones }: Survivors, format: PathsFormat, language: Language): string {
  if (pools.length === 0 && phones.unknown === 0) return "";
  const line = (it: Survivors["pools"][number]): string =>
    say(
      message(
        {
          en: "{0}: {1} {1|phone|phones}, {2} {2|path|paths}, {3} of them with STUN keepalive",
          ko: "{0}: 전화기 {1}대, 경로 {2}개, STUN keepalive 경로 {3}개",
        },
        it.pool.name,
        it.pool.phones,
        it.paths,
        it.watched,
      ),
      language,
    ) + (it.state === "failsOver" ? "" : ` — ${stateText[it.state][language]}`);
  const mark = format === "markdown" ? "- " : "  ";
  const lines = pools.map((it) => `${mark}${line(it)}\n`).join("");
  return `${heading(headings.pools[language], format, 2)}${lines}`;
}

function tableOf(all: readonly Survivors[], title: Text, language: Language): FailureTable {
  const head = {
    en: ["Failed", "Phones", "Users", "Pools without a path"],
    ko: ["장애 노드", "전화기", "사용자", "경로 없는 풀"],
  }[language];
  const rows = all.map((it) => ({
    survivors: it,
    cells: [
      it.down.length === 0 ? "–" : it.down.join(" + "),
      countText(it.phones, language),
      countText(it.users, language),
      it.pools
        .filter(({ state }) => state === "lost")
        .map(({ pool }) => pool.name)
        .join(", ") || "–",
    ],
  }));
  return { title: title[language], head, rows };
}

function tableText({ title, head, rows }: FailureTable, format: PathsFormat): string {
  if (rows.length === 0) return "";
  const cells = rows.map((it) => it.cells);
  return `${heading(title, format, 2)}${format === "markdown" ? markdownTable(head, cells) : textTable(head, cells)}`;
}

/** `412 of 500 with a path, 88 without a path`: only what there is. */
function countText(count: Count, language: Language): string {
  const total = survivalStates.reduce((sum, it) => sum + count[it], 0);
  const parts = survivalStates.flatMap((it) => (count[it] === 0 ? [] : [`${count[it]} ${stateText[it][language]}`]));
  return total === 0 ? "0" : parts.join(", ");
}

const heading = (text: string, format: PathsFormat, level: number): string =>
  format === "markdown" ? `${"#".repeat(level)} ${text}\n\n` : `${text}\n`;

const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((it) => `| ${it.join(" | ")} |\n`).join("");

function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = head.map((_, i) => Math.max(...[head, ...rows].map((it) => columns(it[i] ?? ""))));
  const line = (it: readonly string[]): string =>
    `  ${it.map((cell, i) => cell + " ".repeat((width[i] ?? 0) - columns(cell))).join("   ")}`.trimEnd();
  return [head, ...rows].map((it) => `${line(it)}\n`).join("");
}

// A Hangul syllable takes two columns on a terminal.
const columns = (text: string): number =>
  Array.from(text).reduce((sum, it) => sum + (/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/.test(it) ? 2 : 1), 0);
