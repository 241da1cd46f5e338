import { isMap, type Json, type JsonObject } from "../base/json.ts";
import { byCodeUnit } from "../base/sort.ts";
import { schemaOf, sections } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { FieldType } from "../catalog/schema.ts";
import { toolKeysOf } from "../catalog/validators.ts";
import { withApostrophe, withoutApostrophe } from "./apostrophe.ts";
import { truthIn } from "./cell-value.ts";
import { damageOf, damageText, meantBy } from "./damage.ts";
import { gather } from "./gather.ts";
import type { ImportNote } from "./import-notes.ts";
import { isLost, rowNumber, type ImportedSheets, type Sheet } from "./imported.ts";
import { closed, put, typeAt, type ObjectDraft, type PathStep } from "./place.ts";

/*
 * Sheets whose headings are keys, dotted for depth (`lines.0.pattern`): what an export writes and an import reads as the same
 * objects. An empty cell says nothing, `NULL` says that nothing is set; what has no cells of its own (settings of a product,
 * names of secrets) stands as JSON. A text that would be read as one of these, or as what a spreadsheet made of another value,
 * stands in one more pair of quotes; so what is damaged without them was damaged on the way.
 */

/** Objects of a section as rows: the headings first, one column for each value that any of them has. */
export function keyedRows(
  section: Section,
  objects: readonly JsonObject[],
  columns: readonly string[] | undefined,
): readonly (readonly string[])[] {
  return keyedCells(
    section,
    objects.map((it) => new Map(cellsOf(section, it))),
    columns,
  );
}

/** Rows of cells by heading as a sheet: the headings in the order of the section's keys, those that name an object first. */
export function keyedCells(
  section: Section,
  rows: readonly ReadonlyMap<string, string>[],
  columns?: readonly string[],
): readonly (readonly string[])[] {
  const found = new Set(rows.flatMap((it) => [...it.keys()]));
  const wanted = columns === undefined ? undefined : [...new Set([...schemaOf(section).identity, ...columns])];
  const headings = [...found].filter((it) => wanted === undefined || wanted.some((key) => isOf(it, key)));
  const identity = schemaOf(section).identity.filter((it) => found.has(it) || wanted !== undefined);
  const order = new Map(
    [...toolKeysOf(section), ...schemaOf(section).fields.map((it) => it.key)].map((key, i) => [key, i]),
  );
  const place = (it: string): number =>
    wanted?.findIndex((key) => isOf(it, key)) ?? order.get(it.split(".")[0] ?? it) ?? 0;
  const rest = headings.filter((it) => !identity.includes(it)).sort((a, b) => place(a) - place(b) || byPath(a, b));
  const all = [...identity, ...rest];
  return [all, ...rows.map((row) => all.map((it) => row.get(it) ?? ""))];
}

const isOf = (heading: string, key: string): boolean => heading === key || heading.startsWith(`${key}.`);

/** `lines.2.x` before `lines.10.x`. */
function byPath(a: string, b: string): number {
  const [left, right] = [a.split("."), b.split(".")];
  for (const [i, it] of left.entries()) {
    const other = right[i] ?? "";
    if (it === other) continue;
    return /^\d+$/.test(it) && /^\d+$/.test(other) ? Number(it) - Number(other) : byCodeUnit(it, other);
  }
  return left.length - right.length;
}

function* cellsOf(section: Section, object: JsonObject): Generator<[string, string]> {
  for (const [key, value] of Object.entries(object)) {
    const type = typeAt(section, [key]);
    yield* cellsAt(section, key, value, type);
  }
}

function* cellsAt(
  section: Section,
  path: string,
  value: Json,
  type: FieldType | undefined,
): Generator<[string, string]> {
  if (type?.kind === "list" && Array.isArray(value) && value.length > 0 && !(value as readonly Json[]).includes(null))
    for (const [i, it] of (value as readonly Json[]).entries())
      yield* cellsAt(section, `${path}.${String(i)}`, it, type.of);
  else if (type?.kind === "map" && isMap(value) && Object.keys(value).length > 0)
    for (const [key, it] of Object.entries(value))
      yield* cellsAt(section, `${path}.${key}`, it, type.fields.find((field) => field.key === key)?.type);
  else yield [path, cellOf(value, section, path)];
}

function cellOf(value: Json, section: Section, heading: string): string {
  if (value === null || value === "") return "NULL";
  if (typeof value === "object") return JSON.stringify(value);
  return typeof value === "string" && isWord(value, section, heading) ? `"${value}"` : String(value);
}

/** A text that would be read as something else, whatever quotes it has already. */
function isWord(text: string, section: Section, heading: string): boolean {
  const bare = text.replace(/^"+|"+$/g, "");
  return /^(?:NULL|[[{].*[\]}])$/s.test(bare) || isDamaged(bare, section, heading);
}

/** Whether a spreadsheet made a text of another value; what only may be so is taken as it stands. */
const damageIn = (text: string, section: Section, heading: string) => {
  const key = heading.split(".").findLast((it) => !/^\d+$/.test(it)) ?? heading;
  const found = damageOf(text, meantBy(key, section));
  // Control characters, and how long it is, show through the quotes in which an export writes a text.
  const isQuoted = (found?.kind === "control" || found?.kind === "tooLong") && /^".*"$/s.test(text);
  return found?.severity === "error" && !isQuoted ? found : undefined;
};
const isDamaged = (text: string, section: Section, heading: string): boolean =>
  damageIn(text, section, heading) !== undefined;

/** The section whose keys all headings of a sheet are; the file's name tells between several. */
export function keyedSection({ file, rows }: Sheet): Section | undefined {
  const headings = (rows[0] ?? []).map((it) => it.trim()).filter((it) => it !== "");
  const fitting = sections.filter((section) => {
    const { identity } = schemaOf(section);
    return (
      identity.every((it, i) => (i === 0 ? headings.includes(it) : true)) &&
      headings.length > 0 &&
      headings.every((it) => isKey(section, it))
    );
  });
  const name = file.replace(/^.*[:/\\]/, "").toLowerCase();
  return fitting.find((it) => name.startsWith(it.toLowerCase())) ?? (fitting.length === 1 ? fitting[0] : undefined);
}

const isKey = (section: Section, heading: string): boolean =>
  toolKeysOf(section).includes(heading) || typeAt(section, stepsOf(heading)) !== undefined;

/** `lines.0.pattern` as the steps to a value. */
export const stepsOf = (heading: string): readonly PathStep[] =>
  heading.split(".").map((it) => (/^\d+$/.test(it) ? Number(it) : it));

/** The objects of a sheet of keys. */
export function keyedObjects(sheet: Sheet, section: Section): ImportedSheets {
  const notes: ImportNote[] = [];
  const found = gather(notes);
  const [given = [], ...rows] = sheet.rows;
  const headings = given.map((it) => it.trim());
  const isFirst = headings.map((it, n) => headings.indexOf(it) === n);
  for (const [n, heading] of headings.entries())
    if (heading !== "" && isFirst[n] === false) notes.push({ kind: "repeated", file: sheet.file, heading });
  for (const [i, row] of rows.entries()) {
    const at = { file: sheet.file, row: rowNumber(sheet, i + 1) };
    const draft: ObjectDraft = {};
    for (const [n, key] of headings.entries()) {
      const text = sheet.workbook === undefined ? withoutApostrophe(row[n] ?? "") : (row[n] ?? "");
      if (key === "" || text === "" || isFirst[n] === false || isLost(sheet, i + 1, n)) continue;
      const damage = damageIn(text, section, key);
      if (damage === undefined) {
        const steps = stepsOf(key);
        put(draft, steps, valueOf(text, section, key, typeAt(section, steps)));
      } else
        notes.push({
          kind: "damaged",
          at: { ...at, heading: key },
          severity: damage.severity,
          why: damageText(damage, text),
        });
    }
    if (Object.keys(draft).length === 0) notes.push({ kind: "skipped", ...at, why: "empty" });
    else if (schemaOf(section).identity.length === 0 || !found.add([{ section, fields: closed(draft) }], at))
      notes.push({ kind: "skipped", ...at, why: "noName" });
  }
  return { objects: found.objects().map((it) => ({ ...it, exact: true })), notes, understood: headings.length };
}

function valueOf(text: string, section: Section, heading: string, type: FieldType | undefined): Json {
  if (text === "NULL") return null;
  if (/^".*"$/s.test(text) && isWord(text, section, heading)) return text.slice(1, -1);
  if (/^[[{]/.test(text)) return jsonIn(text) ?? text;
  if (type === undefined || type.kind === "boolean") return truthIn(text) ?? text;
  return type.kind === "integer" && /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

function jsonIn(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Rows as a CSV for people: RFC 4180, formulas guarded, with the mark by which spreadsheets know UTF-8. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map((it) => quoted(withApostrophe(it))).join(",")}\r\n`).join("")}`;

const quoted = (cell: string): string => (/[",;|\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
