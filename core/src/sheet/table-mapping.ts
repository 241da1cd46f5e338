import type { Json, JsonObject } from "../base/json.ts";
import { phoneSection } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { columnAt, foldedHeading, type BatHeading, type BatKind } from "./bat-column.ts";
import { batKind } from "./bat-objects.ts";
import { truthIn } from "./cell-value.ts";
import { damageOf } from "./damage.ts";
import { deviceNameIn } from "./device-name.ts";
import type { ImportNote } from "./import-notes.ts";
import { neededOfPhones, questionOf, type Answers } from "./import-sheets.ts";
import type { Sheet } from "./imported.ts";
import { keyedSection, stepsOf } from "./keyed-sheet.ts";
import { closed, columnPath, pick, put, typeAt, type ObjectDraft } from "./place.ts";
import { isOfObject, plainColumns } from "./plain-column.ts";
import { isSecretHeading } from "./secret-heading.ts";

/** The rows of a table's mapping in the shape of a file, or none where the sheet describes no objects. */
export interface TableMapping {
  readonly rows: readonly JsonObject[];
  readonly notes: readonly ImportNote[];
}

interface Column {
  readonly heading: string;
  /** Those that are not empty. */
  readonly cells: readonly string[];
  /** A row that says something has nothing here. */
  readonly hasGaps: boolean;
}

/** What fills in what no column tells: what was answered, and what stands where nobody knows. */
export interface Unknowns {
  readonly answers: Answers;
  readonly fillIn: (key: string) => string;
}

/**
 * How a table makes objects of its rows, in words that an administrator can change: a placeholder for each heading that is
 * understood and has a value somewhere. What a placeholder cannot say (a number and its partition in one cell, XML, words of
 * BAT for "nothing", a MAC address with colons) is listed; what every phone needs and no column tells is asked for.
 */
export function tableMapping(sheet: Sheet, unknowns: Unknowns): TableMapping {
  const notes: ImportNote[] = [];
  const [headings = [], ...all] = sheet.rows;
  const rows = all.filter((row) => row.some((it) => it.trim() !== ""));
  const seen = new Set<string>();
  const columns = headings.flatMap((given, at): readonly Column[] => {
    const heading = given.normalize("NFC").trim().replace(/\s+/gu, " ");
    const cells = rows.map((row) => (row[at] ?? "").trim()).filter((it) => it !== "");
    if (heading === "" || cells.length === 0) return [];
    // The first of two columns with one heading counts, here as in the table.
    if (seen.has(heading)) notes.push({ kind: "toMapRepeated", file: sheet.file, heading });
    else if (!canBeSaid(heading)) notes.push({ kind: "notInTable", file: sheet.file, heading });
    if (seen.has(heading) || !canBeSaid(heading)) return [];
    seen.add(heading);
    return [{ heading, cells, hasGaps: cells.length < rows.length }];
  });
  const section = keyedSection(sheet);
  if (section !== undefined) return { rows: [keyedRow(section, columns, sheet.file, notes)], notes };
  const kind = batKind(sheet);
  if (kind === "names") return { rows: [], notes };
  const made = kind === undefined ? ownRows(columns, sheet.file, notes) : batRows(columns, kind, sheet.file, notes);
  return { rows: completed(made, columns, sheet.file, unknowns, notes).map(closed), notes };
}

/** Whether a placeholder can name a heading: no brace ends it early, and its end is no wish for capitals. */
const canBeSaid = (heading: string): boolean => !/^\{|\}|:(?:upper|lower)$/.test(heading);

/**
 * The row of a sheet whose headings are keys. While cells can say all of it the headings stay the keys, and a column that is
 * added later is read; a column with `NULL` or JSON in it is listed, and the others have placeholders.
 */
function keyedRow(section: Section, columns: readonly Column[], file: string, notes: ImportNote[]): JsonObject {
  const odd = columns.filter(({ cells }) => cells.some((it) => it === "NULL" || /^[[{"]/.test(it)));
  if (odd.length === 0) return { section, columns: "same" };
  const values: ObjectDraft = {};
  for (const it of columns)
    if (odd.includes(it)) notes.push({ kind: "notInTable", file, heading: it.heading });
    else put(values, stepsOf(it.heading), placeholder(it.heading));
  const { extends: base, ...others } = closed(values);
  return { section, ...(base !== undefined && { extends: base }), values: others };
}

/** The mappings of phones with what every phone needs. */
function completed(
  made: readonly ObjectDraft[],
  columns: readonly Column[],
  file: string,
  { answers, fillIn }: Unknowns,
  notes: ImportNote[],
): readonly ObjectDraft[] {
  const lacking = new Map<string, number>();
  const rows = made.map((it): ObjectDraft => {
    if (it.section !== phoneSection) return it;
    const { name = "", ...values } = it.values as ObjectDraft;
    const missing = neededOfPhones.filter((key) => values[key] === undefined);
    const heading =
      typeof it.when === "string" ? it.when : /\{(.*?)(?::upper)?\}/u.exec(typeof name === "string" ? name : "")?.[1];
    const column = columns.find((one) => one.heading === heading);
    const objects = column?.cells.filter((cell) => it.when === undefined || truthIn(cell) !== false).length ?? 0;
    for (const key of missing) if (answers[key] === undefined) lacking.set(key, (lacking.get(key) ?? 0) + objects);
    const added = Object.fromEntries(missing.map((key) => [key, answers[key] ?? fillIn(key)]));
    return { ...it, values: { name, ...added, ...values } };
  });
  for (const [key, objects] of lacking) if (objects > 0) notes.push(questionOf(file, key, objects));
  return rows;
}

const placeholder = (heading: string, how = ""): string => `{${heading}${how}}`;

/**
 * Bare MAC addresses get the prefix of a desk phone; undefined where a placeholder cannot say what cells mean. What a
 * spreadsheet damaged is found in its cell later.
 */
function deviceName({ heading, cells: all }: Column): string | undefined {
  const cells = all.filter((it) => damageOf(it, "deviceName") === undefined);
  if (cells.every((it) => /^[0-9a-f]{12}$/i.test(it))) return `SEP${placeholder(heading, ":upper")}`;
  const isAsItIs = (it: string): boolean => [undefined, it, it.toUpperCase()].includes(deviceNameIn(it));
  return cells.every(isAsItIs) ? placeholder(heading) : undefined;
}

/** A row makes an object where its cell has something, if no cell says in words that it does not. */
const whenThere = (column: Column | undefined): ObjectDraft =>
  column?.hasGaps === true && column.cells.every((it) => truthIn(it) !== false) ? { when: column.heading } : {};

function batRows(columns: readonly Column[], kind: BatKind, file: string, notes: ImportNote[]): readonly ObjectDraft[] {
  const headings = columns.map((it) => it.heading);
  const phone: ObjectDraft = {};
  const user: ObjectDraft = {};
  const pool: ObjectDraft = {};
  const lines: ObjectDraft[] = [];
  const patterns: Column[] = [];
  if (kind === "lineAppearance") {
    notes.push(...columns.map(({ heading }) => ({ kind: "notInTable", file, heading }) as const));
    return [];
  }
  for (const [i, column] of columns.entries()) {
    const found = columnAt(headings, i, kind);
    const left = leftOut(found, column);
    if (left !== undefined) notes.push({ kind: left, file, heading: column.heading, cells: column.cells.length });
    if (left !== undefined || found?.column.section === undefined) continue;
    const keys = typeof found.column.key === "string" ? [found.column.key] : (found.column.key ?? []);
    const item = found.column.heading.includes("@") ? found.inner - 1 : found.number - 1;
    const intos: Readonly<Record<string, ObjectDraft>> = {
      phones: phone,
      endUsers: user,
      devicePools: pool,
      lines: (lines[found.number - 1] ??= {}),
    };
    const into = intos[found.column.section];
    if (into === undefined) continue;
    for (const key of keys) {
      const value = key === "name" && into === phone ? deviceName(column) : placeholder(column.heading);
      const isList = typeAt(found.column.section as Section, [key])?.kind === "list";
      if (value === undefined) notes.push({ kind: "namesDiffer", file, heading: column.heading });
      else if (isList) into[key] = [...(Array.isArray(into[key]) ? (into[key] as Json[]) : []), value];
      else put(into, columnPath(key, item), value);
      if (key === "lines[].pattern") patterns[item] = column;
    }
  }
  if (kind === "combos" && user.userid !== undefined && phone.name !== undefined) {
    phone.ownerUser ??= user.userid;
    user.associatedDevices ??= [phone.name];
  }
  const numbers = Array.isArray(phone.lines) ? (phone.lines as (ObjectDraft | undefined)[]) : [];
  return [
    ...row("endUsers", user),
    ...numbers.flatMap((it, n) =>
      it?.pattern === undefined
        ? []
        : row(
            "lines",
            {
              pattern: it.pattern,
              ...(it.routePartition ? { routePartition: it.routePartition } : {}),
              ...lines[n],
            },
            whenThere(patterns[n]),
          ),
    ),
    ...row("devicePools", pool),
    ...(phone.name === undefined ? [] : row("phones", phone)),
  ];
}

/** Why a mapping leaves a column of BAT out; undefined where it does not. What only says what others mean needs no word. */
function leftOut(found: BatHeading | undefined, { heading, cells }: Column) {
  if (found === undefined) return foldedHeading(heading) === "number of lines" ? undefined : ("toMap" as const);
  if (found.column.as === "secret") return "secret" as const;
  if (found.column.section === undefined)
    return found.column.heading.startsWith("TYPE ") ? undefined : ("notHeld" as const);
  const isOdd = found.column.as !== undefined || cells.some((it) => it === "NULL" || it === "#");
  return isOdd ? ("notInTable" as const) : undefined;
}

const row = (section: string, values: ObjectDraft, when: ObjectDraft = {}): readonly ObjectDraft[] =>
  Object.keys(values).length === 0 ? [] : [{ section, ...when, values }];

/** The directory number of a phone's first line. */
function numberOf(phone: ObjectDraft): ObjectDraft {
  const [line = {}] = Array.isArray(phone.lines) ? (phone.lines as ObjectDraft[]) : [];
  return pick(line, ["pattern", "routePartition"]);
}

/** A column in which a yes means a device of the row's user. */
interface DeviceColumn {
  readonly prefix: string;
  readonly model: string;
  readonly heading: string;
}

const jabberRow = ({ prefix, model, heading }: DeviceColumn, owner: string, said: ObjectDraft): ObjectDraft => ({
  section: phoneSection,
  when: heading,
  values: { name: `${prefix}${owner.replace(/\}$/, ":upper}")}`, model, protocol: "SIP", ...said, ownerUser: owner },
});

function ownRows(columns: readonly Column[], file: string, notes: ImportNote[]): readonly ObjectDraft[] {
  const phone: ObjectDraft = {};
  const user: ObjectDraft = {};
  const devices: DeviceColumn[] = [];
  let named: Column | undefined;
  let numbered: Column | undefined;
  const means = plainColumns(
    columns.map((it) => it.heading),
    (at) => columns[at]?.cells ?? [],
  );
  const isOfLines = means.some((it) => it?.kind === "field" && it.section === "lines" && it.key === "pattern");
  const line: ObjectDraft = {};
  const intos: Readonly<Record<string, ObjectDraft>> = { phones: phone, lines: line };
  const filled = new Set<string>();
  for (const [i, column] of columns.entries()) {
    const { heading } = column;
    const meant = means[i];
    if (meant === undefined) notes.push({ kind: isSecretHeading(heading) ? "secret" : "toMap", file, heading });
    else if (!isOfObject(meant, means)) notes.push({ kind: "ofNothing", file, heading });
    else if (meant.kind === "device") devices.push({ ...meant, heading });
    else if (filled.has(`${meant.section} ${meant.key}`)) notes.push({ kind: "toMapRepeated", file, heading });
    else {
      const isName = meant.section === phoneSection && meant.key === "name";
      const value = isName ? deviceName(column) : placeholder(heading);
      if (value === undefined || (meant.section === "lines" && !isOfLines)) {
        notes.push({ kind: value === undefined ? "namesDiffer" : "notInTable", file, heading });
        continue;
      }
      if (meant.key === "lines[].pattern") numbered = column;
      filled.add(`${meant.section} ${meant.key}`);
      if (isName) named = column;
      put(intos[meant.section] ?? user, columnPath(meant.key, 0), value);
    }
  }
  const owner = typeof user.userid === "string" ? user.userid : undefined;
  if (owner !== undefined && phone.name !== undefined) phone.ownerUser ??= owner;
  const said = phone.name === undefined ? phone : pick(phone, ["devicePool", "commonPhoneProfile", "mra"]);
  return [
    ...row("endUsers", user),
    ...row("lines", line),
    ...(numbered === undefined ? [] : row("lines", numberOf(phone), whenThere(numbered))),
    ...(phone.name === undefined ? [] : row(phoneSection, phone, whenThere(named))),
    ...(owner === undefined ? [] : devices.map((it) => jabberRow(it, owner, said))),
  ];
}
