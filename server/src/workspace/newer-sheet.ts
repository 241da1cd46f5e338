import { basename, dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { bind, tablesIn, type BoundDocument } from "../../../core/src/model/bind.ts";
import type { BoundTable } from "../../../core/src/model/bind-rows.ts";
import type { Project } from "../../../core/src/model/project.ts";
import type { SheetState } from "../../../core/src/model/sheet-state.ts";
import type { TableFault } from "../../../core/src/model/table-fault.ts";
import { sheetFault } from "../../../core/src/rules/sheet-fault.ts";
import { dataOf } from "../../../core/src/syntax/data.ts";
import { parse } from "../../../core/src/syntax/parse.ts";
import { sheetOfBytes } from "./table-sheets.ts";

/** What a newer sheet makes that the one in its place does not, by the same mapping. */
export interface SheetChanges {
  /** Names of objects that come, that no row makes any more, and that are others. */
  readonly more: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly string[];
  /** How many objects are as before. */
  readonly same: number;
  /** Columns that are new and that no mapping reads. */
  readonly unread: readonly string[];
}

/** A sheet that tables of a project read: its file, and the files of those tables. */
export interface SheetRead {
  readonly uri: string;
  readonly mappings: readonly string[];
}

/**
 * The sheet that tables of a project read under the name of a sheet to be imported: in the folder into which it is imported,
 * else the only one of that name.
 */
export function sheetReadAs(project: Project, folder: string, name: string): SheetRead | undefined {
  const uris = new Set(project.documents.flatMap((it) => it.tables.flatMap(({ state }) => uriOf(state) ?? [])));
  const there = pathToFileURL(resolve(folder, name)).href;
  const alike = [...uris].filter((it) => basename(fileURLToPath(it)) === name);
  const uri = uris.has(there) ? there : alike.length === 1 ? alike[0] : undefined;
  if (uri === undefined) return undefined;
  const readers = project.documents.filter((it) => tablesOf(it, uri).length > 0);
  return { uri, mappings: [...new Set(readers.map((it) => it.tree.spot.chunk.uri))] };
}

/**
 * What would change if the bytes stood in the place of a sheet. Fails where they are no sheet, or lack a column that a
 * mapping reads. `textOf` gives the text of a file of the project.
 */
export async function changesBy(
  project: Project,
  { uri, mappings }: SheetRead,
  bytes: Uint8Array,
  textOf: (uri: string) => string | undefined,
): Promise<Result<SheetChanges, Message>> {
  const before = project.documents.flatMap((it) => tablesOf(it, uri));
  const after: BoundTable[] = [];
  for (const mapping of mappings) {
    const bound = await boundTo(mapping, textOf(mapping) ?? "", uri, bytes);
    after.push(...bound.filter((it) => it.cluster === project.name).flatMap((it) => tablesOf(it, uri)));
  }
  const name = basename(fileURLToPath(uri));
  for (const { state } of after)
    if (state?.kind === "fault") return fail(sheetFault(state.fault, name, state.detail ?? ""));
  const [had, has] = [headingsOf(before), headingsOf(after)];
  if (has.length === 0) return fail(sheetFault("empty", name, ""));
  const isSame = after.some((it) => it.table.mappings.some((mapping) => mapping.same));
  const known = new Set(namedIn(before, "noHeading"));
  const lacking = [...namedIn(after, "noHeading"), ...(isSame ? had.filter((it) => !has.includes(it)) : [])];
  const missing = [...new Set(lacking)].filter((it) => !known.has(it));
  const fresh = has.filter((it) => !had.includes(it));
  if (missing.length > 0) return fail(misfit(name, mappings, missing, fresh));
  const odd = namedIn(after, "unknownHeading", "notHeld", "secretHeading");
  const unread = before.some((it) => it.state?.kind === "rows") ? fresh : [];
  return ok({ ...compared(before, after), unread: isSame ? unread.filter((it) => odd.includes(it)) : unread });
}

async function boundTo(
  mapping: string,
  text: string,
  uri: string,
  bytes: Uint8Array,
): Promise<readonly BoundDocument[]> {
  const tree = parse(mapping, text);
  const states = new Map<string, SheetState>();
  for (const { wanted } of tree.documents.flatMap(tablesIn)) {
    if (wanted === undefined || uriOfSheet(mapping, wanted.file) !== uri) continue;
    states.set(JSON.stringify(wanted), await sheetOfBytes(uri, bytes, wanted));
  }
  return bind(tree, undefined, (_, wanted) => states.get(JSON.stringify(wanted))).documents;
}

const uriOfSheet = (mapping: string, file: string): string =>
  pathToFileURL(resolve(dirname(fileURLToPath(mapping)), file)).href;

const uriOf = (state: SheetState | undefined): string | undefined =>
  state?.kind === "rows" ? state.grid.uri : state?.uri;

const tablesOf = (document: BoundDocument, uri: string): readonly BoundTable[] =>
  document.tables.filter((it) => uriOf(it.state) === uri);

const spaced = (it: string): string => it.normalize("NFC").trim().replace(/\s+/gu, " ");

const headingsOf = (tables: readonly BoundTable[]): readonly string[] =>
  tables.flatMap(({ state }) =>
    state?.kind === "rows" ? (state.grid.head?.cells ?? []).map((it) => spaced(it.text)).filter((it) => it !== "") : [],
  );

type HeadingFault = Extract<TableFault, { readonly heading: string }>;

const namedIn = (tables: readonly BoundTable[], ...kinds: readonly HeadingFault["kind"][]): readonly string[] =>
  tables.flatMap(({ faults }) =>
    faults.flatMap((it) => ("heading" in it && kinds.includes(it.kind) ? [spaced(it.heading)] : [])),
  );

function compared(before: readonly BoundTable[], after: readonly BoundTable[]): Omit<SheetChanges, "unread"> {
  const [had, has] = [made(before), made(after)];
  const stays = [...has].filter(([address]) => had.has(address));
  const changed = stays.filter(([address, it]) => had.get(address)?.data !== it.data);
  return {
    more: [...has].flatMap(([address, { name }]) => (had.has(address) ? [] : [name])),
    gone: [...had].flatMap(([address, { name }]) => (has.has(address) ? [] : [name])),
    changed: changed.map(([, { name }]) => name),
    same: stays.length - changed.length,
  };
}

/** What tables make, by address: of several objects with one address the first. */
function made(tables: readonly BoundTable[]): ReadonlyMap<string, { readonly name: string; readonly data: string }> {
  const all = new Map<string, { name: string; data: string }>();
  for (const it of tables.flatMap(({ objects }) => objects))
    if (!all.has(it.address)) all.set(it.address, { name: it.name, data: JSON.stringify(dataOf(it.node)) });
  return all;
}

const listed = (names: readonly string[]): string => names.map((it) => `"${it}"`).join(", ");

const misfit = (
  name: string,
  mappings: readonly string[],
  missing: readonly string[],
  fresh: readonly string[],
): Message =>
  fresh.length === 0
    ? message(words.misfit, name, listed(missing), namesOf(mappings))
    : message(words.other, name, listed(missing), namesOf(mappings), listed(fresh));

const namesOf = (uris: readonly string[]): string => uris.map((it) => basename(fileURLToPath(it))).join(", ");

/** So many names stand in a sentence. */
const mostNames = 5;

/** What a newer sheet changes, as sentences. */
export function changeTexts({ uri, mappings }: SheetRead, it: SheetChanges): readonly Message[] {
  const name = basename(fileURLToPath(uri));
  const some = (names: readonly string[]): string =>
    `${names.slice(0, mostNames).join(", ")}${names.length > mostNames ? " …" : ""}`;
  const { more, gone, changed, same, unread } = it;
  return [
    message(words.counts, name, namesOf(mappings), more.length, gone.length, changed.length, same),
    ...(more.length > 0 ? [message(words.more, some(more))] : []),
    ...(gone.length > 0 ? [message(words.gone, some(gone))] : []),
    ...(changed.length > 0 ? [message(words.changed, some(changed))] : []),
    ...(unread.length > 0 ? [message(words.unread, name, listed(unread))] : []),
  ];
}

const words = {
  counts: {
    en: "{0}, read by {1}: {2} {2|object|objects} more, {3} gone, {4} changed, {5} as before",
    ko: "{0}({1}에서 읽음): 객체 {2}개 추가, {3}개 없어짐, {4}개 변경, {5}개 그대로",
  },
  more: { en: "More: {0}", ko: "추가: {0}" },
  gone: {
    en: "Gone from the sheet: {0}. On the cluster they stay, unless a file says state: absent",
    ko: "시트에서 없어짐: {0}. 파일에 state: absent를 지정하지 않으면 클러스터에는 남습니다",
  },
  changed: { en: "Changed: {0}", ko: "변경: {0}" },
  unread: {
    en: "{0}: these columns are new, and no mapping reads them: {1}",
    ko: "{0}: 다음 열은 새로운 열이며 읽는 매핑이 없습니다: {1}",
  },
  misfit: {
    en: "{0} has no column {1}, which {2} reads. Nothing was written; give the columns these names, or change the mapping first",
    ko: "{0}에는 {2}에서 읽는 열이 없습니다: {1}. 아무것도 저장하지 않았습니다. 열 이름을 맞추거나 먼저 매핑을 변경하십시오",
  },
  other: {
    en: "{0} has no column {1}, which {2} reads; new in it: {3}. Nothing was written; give the columns the names of before, or change the mapping first",
    ko: "{0}에는 {2}에서 읽는 열이 없습니다: {1}. 새로 생긴 열: {3}. 아무것도 저장하지 않았습니다. 열 이름을 전과 같이 맞추거나 먼저 매핑을 변경하십시오",
  },
} as const;
