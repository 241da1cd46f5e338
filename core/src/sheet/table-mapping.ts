import type { Json, JsonObject } from "../base/json.ts";
import { phoneSection } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { columnHeaded, foldedHeading, type BatKind } from "./bat-column.ts";
import { batKind } from "./bat-objects.ts";
import { truthIn } from "./cell-value.ts";
import { deviceNameIn } from "./device-name.ts";
import type { ImportNote } from "./import-notes.ts";
import { neededOfPhones, questionOf, type Answers } from "./import-sheets.ts";
import type { Sheet } from "./imported.ts";
import { keyedSection, stepsOf } from "./keyed-sheet.ts";
import { closed, pathOf, pick, put, typeAt, type Draft } from "./place.ts";
import { plainColumns } from "./plain-column.ts";

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
  const columns = headings.flatMap((heading, at): readonly Column[] => {
    const cells = rows.map((row) => (row[at] ?? "").trim()).filter((it) => it !== "");
    return heading.trim() === "" || cells.length === 0
      ? []
      : [{ heading: heading.trim().replace(/\s+/gu, " "), cells, hasGaps: cells.length < rows.length }];
  });
  const section = keyedSection(sheet);
  if (section !== undefined) return { rows: [keyedRow(section, columns, sheet.file, notes)], notes };
  const kind = batKind(sheet);
  if (kind === "names") return { rows: [], notes };
  const made = kind === undefined ? ownRows(columns, sheet.file, notes) : batRows(columns, kind, sheet.file, notes);
  return { rows: completed(made, columns, sheet.file, unknowns, notes).map(closed), notes };
}

/**
 * The row of a sheet whose headings are keys. While cells can say all of it the headings stay the keys, and a column that is
 * added later is read; a column with `NULL` or JSON in it is listed, and the others have placeholders.
 */
function keyedRow(section: Section, columns: readonly Column[], file: string, notes: ImportNote[]): JsonObject {
  const odd = columns.filter(({ cells }) => cells.some((it) => it === "NULL" || /^[[{"]/.test(it)));
  if (odd.length === 0) return { section, columns: "same" };
  const values: Draft = {};
  for (const it of columns)
    if (odd.includes(it)) notes.push({ kind: "notInTable", file, heading: it.heading });
    else put(values, stepsOf(it.heading), placeholder(it.heading));
  const { extends: base, ...others } = closed(values);
  return { section, ...(base !== undefined && { extends: base }), values: others };
}

/** The mappings of phones with what every phone needs. */
function completed(
  made: readonly Draft[],
  columns: readonly Column[],
  file: string,
  { answers, fillIn }: Unknowns,
  notes: ImportNote[],
): readonly Draft[] {
  const lacking = new Map<string, number>();
  const rows = made.map((it): Draft => {
    if (it.section !== phoneSection) return it;
    const { name = "", ...values } = it.values as Draft;
    const missing = neededOfPhones.filter((key) => values[key] === undefined);
    const heading =
      typeof it.when === "string" ? it.when : /\{(.*?)(?::upper)?\}/u.exec(typeof name === "string" ? name : "")?.[1];
    const column = columns.find((one) => one.heading === heading);
    const objects = column?.cells.filter((cell) => it.when === undefined || truthIn(cell) !== false).length ?? 0;
    for (const key of missing) if (answers[key] === undefined) lacking.set(key, (lacking.get(key) ?? 0) + objects);
    const added = Object.fromEntries(missing.map((key) => [key, answers[key] ?? fillIn(key)]));
    return { ...it, values: { name, ...added, ...values } };
  });
  for (const [key, objects] of lacking) notes.push(questionOf(file, key, objects));
  return rows;
}

const placeholder = (heading: string, how = ""): string => `{${heading}${how}}`;

/** Bare MAC addresses get the prefix of a desk phone; undefined where a placeholder cannot say what cells mean. */
function deviceName({ heading, cells }: Column): string | undefined {
  if (cells.every((it) => /^[0-9a-f]{12}$/i.test(it))) return `SEP${placeholder(heading, ":upper")}`;
  const isAsItIs = (it: string): boolean => [undefined, it, it.toUpperCase()].includes(deviceNameIn(it));
  return cells.every(isAsItIs) ? placeholder(heading) : undefined;
}

/** A row makes an object where its cell has something, if no cell says in words that it does not. */
const whenThere = (column: Column | undefined): Draft =>
  column?.hasGaps === true && column.cells.every((it) => truthIn(it) !== false) ? { when: column.heading } : {};

function batRows(columns: readonly Column[], kind: BatKind, file: string, notes: ImportNote[]): readonly Draft[] {
  const device = columns.findIndex((it) => ["device name", "mac address"].includes(foldedHeading(it.heading)));
  const phone: Draft = {};
  const user: Draft = {};
  const pool: Draft = {};
  const lines: Draft[] = [];
  const patterns: Column[] = [];
  if (kind === "lineAppearance") {
    notes.push(...columns.map(({ heading }) => ({ kind: "notInTable", file, heading }) as const));
    return [];
  }
  for (const [i, column] of columns.entries()) {
    const found = columnHeaded(column.heading, kind, i < device);
    if (found?.column.section === undefined) {
      if (found === undefined && foldedHeading(column.heading) !== "number of lines")
        notes.push({ kind: "unknownHeading", file, heading: column.heading });
      continue;
    }
    if (found.column.as !== undefined || column.cells.some((it) => it === "NULL" || it === "#")) {
      notes.push({ kind: found.column.as === "secret" ? "secret" : "notInTable", file, heading: column.heading });
      continue;
    }
    const keys = typeof found.column.key === "string" ? [found.column.key] : (found.column.key ?? []);
    const item = found.column.heading.includes("@") ? found.inner - 1 : found.number - 1;
    const intos: Readonly<Record<string, Draft>> = {
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
      if (value === undefined) notes.push({ kind: "notInTable", file, heading: column.heading });
      else if (isList) into[key] = [...(Array.isArray(into[key]) ? (into[key] as Json[]) : []), value];
      else put(into, pathOf(key, item), value);
      if (key === "lines[].pattern") patterns[item] = column;
    }
  }
  if (kind === "combos" && user.userid !== undefined && phone.name !== undefined) {
    phone.ownerUser ??= user.userid;
    user.associatedDevices ??= [phone.name];
  }
  const numbers = Array.isArray(phone.lines) ? (phone.lines as (Draft | undefined)[]) : [];
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
    ...row("phones", phone),
  ];
}

const row = (section: string, values: Draft, when: Draft = {}): readonly Draft[] =>
  Object.keys(values).length === 0 ? [] : [{ section, ...when, values }];

function ownRows(columns: readonly Column[], file: string, notes: ImportNote[]): readonly Draft[] {
  const phone: Draft = {};
  const user: Draft = {};
  const devices: { readonly prefix: string; readonly model: string; readonly heading: string }[] = [];
  let named: Column | undefined;
  const means = plainColumns(
    columns.map((it) => it.heading),
    (at) => columns[at]?.cells ?? [],
  );
  const filled = new Set<string>();
  for (const [i, column] of columns.entries()) {
    const { heading } = column;
    const meant = means[i];
    if (meant === undefined) notes.push({ kind: "unknownHeading", file, heading });
    else if (meant.kind === "device") devices.push({ ...meant, heading });
    else if (filled.has(`${meant.section} ${meant.key}`)) notes.push({ kind: "repeated", file, heading });
    else {
      const isName = meant.section === phoneSection && meant.key === "name";
      const value = isName ? deviceName(column) : placeholder(heading);
      if (value === undefined || meant.section === "lines") {
        notes.push({ kind: "notInTable", file, heading });
        continue;
      }
      filled.add(`${meant.section} ${meant.key}`);
      if (isName) named = column;
      put(meant.section === phoneSection ? phone : user, pathOf(meant.key, 0), value);
    }
  }
  const owner = typeof user.userid === "string" ? user.userid : undefined;
  if (owner !== undefined && phone.name !== undefined) phone.ownerUser ??= owner;
  const said = phone.name === undefined ? phone : pick(phone, ["devicePool", "commonPhoneProfile", "mra"]);
  return [
    ...row("endUsers", user),
    ...(phone.name === undefined ? [] : row(phoneSection, phone, whenThere(named))),
    ...(owner === undefined
      ? []
      : devices.map(({ prefix, model, heading }): Draft => ({
          section: phoneSection,
          when: heading,
          values: {
            name: `${prefix}${owner.replace(/\}$/, ":upper}")}`,
            model,
            protocol: "SIP",
            ...said,
            ownerUser: owner,
          },
        }))),
  ];
}
