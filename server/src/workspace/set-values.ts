import { addTo } from "../../../core/src/base/lists.ts";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Json } from "../../../core/src/base/json.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { fieldOf } from "../../../core/src/catalog/catalog.ts";
import type { FieldType } from "../../../core/src/catalog/schema.ts";
import { asCell, CellScalar } from "../../../core/src/model/row-cell.ts";
import type { ConfigObject } from "../../../core/src/model/object.ts";
import type { Project } from "../../../core/src/model/project.ts";
import type { RowMap } from "../../../core/src/model/row-map.ts";
import type { RowPlan } from "../../../core/src/model/row-form.ts";
import type { Table } from "../../../core/src/model/table.ts";
import { acceptValue } from "../../../core/src/plan/accept.ts";
import { cellValue, truthIn } from "../../../core/src/sheet/cell-value.ts";
import { dataOf } from "../../../core/src/syntax/data.ts";
import { editsOf, uriOf, type Change, type TextEdit } from "../../../core/src/syntax/edit.ts";
import { entryOf, spanOf } from "../../../core/src/syntax/tree.ts";

/** A value that a field of an object is to have, as a person types it. */
export interface ValueWish {
  readonly object: ConfigObject;
  readonly key: string;
  /** Empty: the object's own value goes, and its template's holds. `NULL`: nothing is set. */
  readonly text: string;
}

/** The edits that carry wishes out, and those that no edit of a value can. */
export interface SetValues {
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  readonly changed: number;
  readonly left: readonly { readonly object: ConfigObject; readonly why: Message }[];
}

/**
 * Writes values where objects say them, or could: a key of an object, a cell of a table. A value that others share (a
 * template's, a mapping's, an anchor's) is never changed: an object of a file gets one of its own, a row that has no cell
 * for it is left. `textOf` gives the text of a file.
 */
export function setValues(
  wishes: readonly ValueWish[],
  project: Project,
  textOf: (uri: string) => string | undefined,
): SetValues {
  const edits = new Map<string, TextEdit[]>();
  const written = new Set<string>();
  const left: { readonly object: ConfigObject; readonly why: Message }[] = [];
  const naming = namingColumns(project);
  let changed = 0;
  for (const wish of wishes) {
    const { object } = wish;
    const found = object.row === undefined ? inFile(wish, project) : inRow(wish, object.row, naming);
    if (!found.ok) {
      left.push({ object, why: found.fault });
      continue;
    }
    let own = 0;
    for (const it of found.value(textOf)) {
      const { start, end } = it.edit.span;
      const place = `${it.uri} ${String(start)} ${String(end)}`;
      own++;
      // One cell may feed values of several objects: it is written once.
      if (end > start && written.has(place)) continue;
      written.add(place);
      addTo(edits, it.uri, it.edit);
    }
    if (own > 0) changed++;
  }
  return { edits, changed, left };
}

/** What a wish changes; a message: why it changes nothing. */
type Found = Result<
  (textOf: (uri: string) => string | undefined) => Iterable<{ readonly uri: string; readonly edit: TextEdit }>,
  Message
>;

const nothing: Found = ok(() => []);

/** The value that a text means; undefined: the object says nothing of it. */
function valueOf(text: string, key: string, type: FieldType | undefined): Json | undefined {
  const it = text.trim();
  if (it === "") return undefined;
  if (it === "NULL") return null;
  if (key === "mra") return truthIn(it) ?? it;
  return type === undefined ? it : cellValue(it, type);
}

const typeIn = ({ schema }: ConfigObject, key: string): FieldType | undefined => fieldOf(schema, key)?.type;

const isWritable = ({ schema }: ConfigObject, key: string): boolean => {
  if (key === "mra" || (key === "extends" && schema.identity.length > 0)) return true;
  const field = fieldOf(schema, key);
  return field !== undefined && field.readOnly !== true && scalars.has(field.type.kind);
};
const scalars: ReadonlySet<FieldType["kind"]> = new Set(["string", "integer", "boolean", "enum", "reference"]);

function inFile({ object, key, text }: ValueWish, project: Project): Found {
  if (object.schema.identity.includes(key)) return fail(message(why.name));
  if (!isWritable(object, key)) return fail(message(why.cannot, key));
  if (project.all(object.address).length > 1) return fail(message(why.twice));
  const value = valueOf(text, key, typeIn(object, key));
  const own = entryOf(object.node, key);
  const said = entryOf(object.values, key);
  if (value === undefined) {
    if (own === undefined || own.merged === true) return said === undefined ? nothing : fail(message(why.inherited));
    return changes([{ kind: "remove", map: object.node, key }]);
  }
  if (said !== undefined && same(dataOf(said.value), value)) return nothing;
  if (own === undefined) return changes([{ kind: "insert", map: object.node, key, value, ...behind(object, key) }]);
  const found =
    key === "mra" || key === "extends"
      ? ([{ kind: "replace", node: own.value, value }] satisfies readonly Change[])
      : acceptValue(object, key, value, project);
  return found === undefined ? fail(message(why.shared)) : changes(found);
}

const same = (a: Json, b: Json): boolean => a === b;

const changes = (all: readonly Change[]): Found =>
  ok(function* (textOf) {
    for (const it of all) {
      const uri = uriOf(it);
      for (const edit of editsOf(textOf(uri) ?? "", it)) yield { uri, edit };
    }
  });

/** A new key comes behind the one that stands before it in the order of the GUI's page. */
function behind({ node, schema }: ConfigObject, key: string): { readonly after?: string } {
  const order = ["extends", ...schema.identity, "mra", ...schema.fields.map((it) => it.key)];
  const place = order.indexOf(key);
  const own = node.entries.filter((it) => it.merged !== true).map((it) => String(it.key.value));
  const before = own.filter((it) => order.includes(it) && order.indexOf(it) < place);
  const after = before.sort((a, b) => order.indexOf(b) - order.indexOf(a))[0] ?? own[0];
  return after === undefined ? {} : { after };
}

function inRow({ object, key, text }: ValueWish, row: RowMap, naming: (table: Table) => ReadonlySet<number>): Found {
  if (object.schema.identity.includes(key)) return fail(message(why.name));
  const { grid, cells } = row;
  if (grid.delimiter === undefined) return fail(message(why.workbook));
  const laid = row.laid(key);
  if (laid === undefined) return fail(message(why.noColumn, key));
  if (laid.kind === "constant") return fail(message(why.constant, key));
  if (laid.kind !== "cells") return fail(message(why.cannot, key));
  const columns = laid.of.parts.flatMap((it) => (typeof it === "string" ? [] : [it.at]));
  if (columns.length !== 1 || columns.some((at) => naming(row.plan.table).has(at)))
    return fail(message(why.feeds, key));
  const [at = 0] = columns;
  const cell = cells.cells[at];
  if (cell === undefined) return fail(message(why.short));
  const value = valueOf(text, key, typeIn(object, key));
  if (value === null) return fail(message(why.noNull));
  const own = entryOf(object.node, key)?.value;
  if (value !== undefined && own !== undefined && same(dataOf(own), value)) return nothing;
  const written =
    value === undefined
      ? ""
      : own instanceof CellScalar && typeof value !== "object"
        ? own.write(value)
        : blank(laid.of.parts, value, grid.delimiter);
  if (written === undefined) return fail(message(why.feeds, key));
  const edit = { span: spanOf({ chunk: cells.chunk, start: cell.start, end: cell.end }), newText: written };
  return ok(() => (value === undefined && cell.text === "" ? [] : [{ uri: grid.uri, edit }]));
}

const blank = (parts: readonly unknown[], value: Json, delimiter: string): string | undefined =>
  parts.length === 1 && value !== null && typeof value !== "object"
    ? asCell(String(value), delimiter, false)
    : undefined;

/** Tells which columns of a table name what its rows make: other text in one of them would be another object. */
function namingColumns(project: Project): (table: Table) => ReadonlySet<number> {
  const known = new Map<Table, ReadonlySet<number>>();
  return (table) => {
    const found = known.get(table) ?? columnsIn(project, table);
    known.set(table, found);
    return found;
  };
}

function columnsIn(project: Project, table: Table): ReadonlySet<number> {
  const plans = new Set<RowPlan>();
  for (const { tables } of project.documents)
    for (const it of tables) if (it.table === table) for (const { row } of it.objects) if (row) plans.add(row.plan);
  return new Set(
    [...plans].flatMap(({ mapping, entries }) =>
      entries.flatMap(({ key, value }) =>
        value.kind === "cells" && mapping.schema?.identity.includes(String(key.value)) === true
          ? value.of.parts.flatMap((it) => (typeof it === "string" ? [] : [it.at]))
          : [],
      ),
    ),
  );
}

const why = {
  name: {
    en: "a name is changed with Rename Symbol (F2) in its file",
    ko: "이름은 파일에서 기호 이름 바꾸기(F2)로 변경합니다",
  },
  cannot: { en: "{0} is edited in its file", ko: "{0}은(는) 파일에서 편집합니다" },
  twice: { en: "the files describe it twice", ko: "파일에 두 번 설명되어 있습니다" },
  inherited: {
    en: "its template says it; write NULL so that nothing is set",
    ko: "템플릿이 정한 값입니다. 값을 지우려면 NULL을 입력하십시오",
  },
  shared: {
    en: "its file writes the value once for several objects (an anchor)",
    ko: "파일에서 여러 객체가 같은 값을 공유합니다(앵커)",
  },
  workbook: {
    en: "cells of a workbook are edited in the spreadsheet",
    ko: "통합 문서의 셀은 스프레드시트에서 편집합니다",
  },
  noColumn: {
    en: "its table has no column for {0}: add it to the mapping",
    ko: "표에 {0} 열이 없습니다. 매핑에 추가하십시오",
  },
  constant: {
    en: "the mapping says {0} once for all rows: edit it there",
    ko: "매핑이 모든 행의 {0}을(를) 정합니다. 매핑에서 편집하십시오",
  },
  feeds: {
    en: "the cell for {0} is also part of names or of other text",
    ko: "{0}의 셀은 이름이나 다른 텍스트에도 쓰입니다",
  },
  short: { en: "its row ends before that column", ko: "행이 해당 열 앞에서 끝납니다" },
  noNull: { en: "a cell cannot say NULL", ko: "셀에는 NULL을 쓸 수 없습니다" },
} as const;
