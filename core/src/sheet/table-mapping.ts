import type { JsonObject } from "../base/json.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { columnHeaded, foldedHeading, type BatKind } from "./bat-column.ts";
import { batKind } from "./bat-objects.ts";
import { deviceNameIn } from "./device-name.ts";
import type { ImportNote } from "./import-notes.ts";
import type { Sheet } from "./imported.ts";
import { keyedSection, stepsOf } from "./keyed-sheet.ts";
import { closed, pathOf, put, type Draft } from "./place.ts";
import { plainColumn } from "./plain-column.ts";

/** The rows of a table's mapping in the shape of a file, or none where the sheet describes no objects. */
export interface TableMapping {
  readonly rows: readonly JsonObject[];
  readonly notes: readonly ImportNote[];
}

interface Column {
  readonly heading: string;
  readonly cells: readonly string[];
}

/**
 * How a table makes objects of its rows, in words that an administrator can change: a placeholder for each heading that is
 * understood and has a value somewhere. What a placeholder cannot say (a number and its partition in one cell, XML, words of
 * BAT for "nothing") is listed.
 */
export function tableMapping(sheet: Sheet): TableMapping {
  const notes: ImportNote[] = [];
  const [headings = [], ...rows] = sheet.rows;
  const columns = headings.flatMap((heading, at): readonly Column[] => {
    const cells = rows.map((row) => (row[at] ?? "").trim()).filter((it) => it !== "");
    return heading.trim() === "" || cells.length === 0
      ? []
      : [{ heading: heading.trim().replace(/\s+/gu, " "), cells }];
  });
  const section = keyedSection(sheet);
  if (section !== undefined) return { rows: [keyedRow(section, columns, sheet.file, notes)], notes };
  const kind = batKind(sheet);
  const made = kind === undefined ? ownRows(columns, sheet.file, notes) : batRows(columns, kind, sheet.file, notes);
  return { rows: made.map(closed), notes };
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

const placeholder = (heading: string, how = ""): string => `{${heading}${how}}`;

/** Bare MAC addresses get the prefix of a desk phone. */
const deviceName = ({ heading, cells }: Column): string =>
  cells.every((it) => /^[0-9a-f]{12}$/i.test(it) && deviceNameIn(it) !== undefined)
    ? `SEP${placeholder(heading, ":upper")}`
    : placeholder(heading);

function batRows(columns: readonly Column[], kind: BatKind, file: string, notes: ImportNote[]): readonly Draft[] {
  const device = columns.findIndex((it) => ["device name", "mac address"].includes(foldedHeading(it.heading)));
  const phone: Draft = {};
  const user: Draft = {};
  const pool: Draft = {};
  const lines: Draft[] = [];
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
      put(into, pathOf(key, item), value);
    }
  }
  const numbers = Array.isArray(phone.lines) ? (phone.lines as Draft[]) : [];
  return [
    ...row("endUsers", user),
    ...numbers.flatMap((it, n) =>
      row("lines", {
        pattern: it.pattern ?? "",
        ...(it.routePartition ? { routePartition: it.routePartition } : {}),
        ...lines[n],
      }),
    ),
    ...row("devicePools", pool),
    ...row("phones", phone),
  ];
}

const row = (section: string, values: Draft): readonly Draft[] =>
  Object.keys(values).length === 0 ? [] : [{ section, values: values }];

function ownRows(columns: readonly Column[], file: string, notes: ImportNote[]): readonly Draft[] {
  const phone: Draft = {};
  const user: Draft = {};
  const devices: { readonly prefix: string; readonly model: string; readonly heading: string }[] = [];
  for (const column of columns) {
    const means = plainColumn(column.heading);
    if (means === undefined) notes.push({ kind: "unknownHeading", file, heading: column.heading });
    else if (means.kind === "device") devices.push({ ...means, heading: column.heading });
    else if (means.section === "lines") notes.push({ kind: "notInTable", file, heading: column.heading });
    else {
      const into = means.section === "phones" ? phone : user;
      put(into, pathOf(means.key, 0), means.key === "name" ? deviceName(column) : placeholder(column.heading));
    }
  }
  const owner = typeof user.userid === "string" ? user.userid : undefined;
  if (owner !== undefined && phone.name !== undefined) phone.ownerUser ??= owner;
  const taking: Draft = phone.mra === undefined ? {} : { mra: phone.mra };
  return [
    ...row("endUsers", user),
    ...(phone.name === undefined ? [] : row("phones", phone)),
    ...(owner === undefined
      ? []
      : devices.map(({ prefix, model, heading }): Draft => ({
          section: "phones",
          when: heading,
          values: {
            name: `${prefix}${owner.replace(/\}$/, ":upper}")}`,
            model,
            protocol: "SIP",
            ownerUser: owner,
            ...taking,
          },
        }))),
  ];
}
