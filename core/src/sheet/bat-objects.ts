import type { JsonObject } from "../base/json.ts";
import { addTo } from "../base/lists.ts";
import { byCodeUnit } from "../base/sort.ts";
import { schemaOf } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { columnAt, columnHeaded, foldedHeading, type BatHeading, type BatKind } from "./bat-column.ts";
import { cellValue, truthIn } from "./cell-value.ts";
import { damageOf, damageText, isRounded, isShortNumber, type Meant } from "./damage.ts";
import { deviceNameIn } from "./device-name.ts";
import type { ImportNote } from "./import-notes.ts";
import { isLost, rowNumber, type ImportedSheets, type ImportedObject, type Sheet } from "./imported.ts";
import { gather } from "./gather.ts";
import { lostZeroIn, zeroLossIn, type ZeroLoss } from "./lost-zeros.ts";
import { closed, columnPath, put, typeAt, type ObjectDraft } from "./place.ts";
import { isPlainHeading } from "./plain-column.ts";
import { isSecretHeading } from "./secret-heading.ts";

/** Of the headings of a file of BAT so many are BAT's own; a table of somebody's own shares some words with it. */
const ownShare = 0.6;

/**
 * What a sheet is, by its headings alone; undefined for a table of somebody's own, and so where common words tell all that
 * BAT's headings do and more: `User ID, Last Name, …, Desktop, iPhone`.
 */
export function batKind(sheet: Sheet): BatKind | undefined {
  const given = (sheet.rows[0] ?? []).filter((it) => it.trim() !== "");
  const headings = given.map(foldedHeading);
  const kind = kindBy(headings);
  if (kind !== undefined) {
    if (kind === "lineAppearance") return kind;
    const known = given.map((it) => columnHeaded(it, kind, true) !== undefined);
    const isOwn = given.map(isPlainHeading);
    const tellsMore = isOwn.some((it, i) => it && known[i] === false);
    if (tellsMore && known.every((it, i) => !it || isOwn[i] === true || isSecretHeading(given[i] ?? "")))
      return undefined;
    return known.filter((it) => it).length >= given.length * ownShare ? kind : undefined;
  }
  const isSingle = sheet.rows.every((it) => it.filter((cell) => cell.trim() !== "").length <= 1);
  return isSingle && headings.length === 1 && deviceNameIn(headings[0] ?? "") !== undefined ? "names" : undefined;
}

function kindBy(headings: readonly string[]): BatKind | undefined {
  const has = (...names: readonly string[]): boolean => names.some((it) => headings.includes(it));
  if (has("device pool name")) return "devicePools";
  if (has("user id") && has("device") && has("directory number")) return "lineAppearance";
  const user = has("user id") && has("last name", "password", "manager user id", "user profile", "controlled device 1");
  if (has("device name", "mac address")) return user ? "combos" : "phones";
  return user ? "users" : undefined;
}

/** Reads the value of a `vendorConfig` cell; undefined where it is not XML. */
export type ReadXml = (text: string) => ObjectDraft | undefined;

/** Everything that rows of BAT files say, one object for each that is named, whatever number of rows and files name it. */
export function batObjects(
  sheets: readonly { readonly sheet: Sheet; readonly kind: BatKind }[],
  xml: ReadXml,
  fillIn: (key: string) => string,
): ImportedSheets {
  const notes: ImportNote[] = [];
  const found = gather(notes);
  let understood = 0;
  for (const { sheet, kind } of sheets) {
    if (kind === "lineAppearance") {
      understood += 4;
      for (const [i, it] of lineAppearances(sheet).entries())
        found.add([it], { file: sheet.file, row: rowNumber(sheet, i + 1) });
      continue;
    }
    const columns = columnsOf(sheet, kind, notes);
    understood += columns.length;
    const reading = { sheet, kind, columns, xml, fillIn, notes, losses: new Map<number, ZeroLoss>() };
    for (const [i, row] of sheet.rows.entries()) {
      if (i === 0) continue;
      if (row.every((it) => it.trim() === "")) {
        notes.push({ kind: "skipped", file: sheet.file, row: rowNumber(sheet, i), why: "empty" });
        continue;
      }
      const drafts = draftsIn(row, i, reading);
      if (!found.add(drafts, { file: sheet.file, row: rowNumber(sheet, i) }))
        notes.push({ kind: "skipped", file: sheet.file, row: rowNumber(sheet, i), why: "noName" });
    }
  }
  return { objects: found.objects().map(inOrder), notes, understood };
}

/** Which user is present on which line of which device: one object a user. */
function lineAppearances({ rows }: Sheet): readonly ImportedObject[] {
  const [headings = [], ...body] = rows;
  const at = (name: string): number => headings.findIndex((it) => foldedHeading(it) === name);
  const columns = ["user id", "device", "directory number", "partition"].map(at);
  const byUser = new Map<string, JsonObject[]>();
  for (const row of body) {
    const [userid = "", device = "", pattern = "", routePartition = ""] = columns.map((it) => (row[it] ?? "").trim());
    if (userid === "" || pattern === "") continue;
    const one = {
      laapDeviceName: device,
      laapDirectory: pattern,
      ...(routePartition === "" ? {} : { laapPartition: routePartition }),
    };
    addTo(byUser, userid, one);
  }
  return [...byUser].map(([userid, lineAppearanceAssociationForPresences]) => ({
    section: "endUsers",
    fields: { userid, lineAppearanceAssociationForPresences },
  }));
}

/** A column that fills a field. */
interface Column extends BatHeading {
  readonly at: number;
  readonly heading: string;
}

function columnsOf(sheet: Sheet, kind: BatKind, notes: ImportNote[]): readonly Column[] {
  const headings = sheet.rows[0] ?? [];
  const body = sheet.rows.slice(1);
  const { file } = sheet;
  const filled = new Set<string>();
  return headings.flatMap((heading, at): readonly Column[] => {
    if (heading.trim() === "") return [];
    const found = columnAt(headings, at, kind);
    const cells = body.filter((row) => hasValue(row[at] ?? "")).length;
    if (found === undefined) {
      if (foldedHeading(heading) !== "number of lines") notes.push({ kind: "unknownHeading", file, heading });
      return [];
    }
    if (found.column.as === "secret") {
      if (cells > 0) notes.push({ kind: "secret", file, heading });
      return [];
    }
    if (found.column.section === undefined) {
      if (cells > 0 && !isHelper(found)) notes.push({ kind: "notHeld", file, heading, cells });
      return isHelper(found) ? [{ ...found, at, heading }] : [];
    }
    const place = JSON.stringify([found.column.heading, found.number, found.inner]);
    if (filled.has(place)) {
      notes.push({ kind: "repeated", file, heading });
      return [];
    }
    filled.add(place);
    return [{ ...found, at, heading }];
  });
}

/** Columns that say what the ones beside them mean. */
const isHelper = ({ column }: BatHeading): boolean => column.heading.startsWith("TYPE ");

const hasValue = (cell: string): boolean => !["", "NULL", "#"].includes(cell.trim());

interface Reading {
  readonly sheet: Sheet;
  readonly kind: BatKind;
  readonly columns: readonly Column[];
  readonly xml: ReadXml;
  /** What stands where a value is needed and nothing is known. */
  readonly fillIn: (key: string) => string;
  readonly notes: ImportNote[];
  /** What was seen of columns of directory numbers. */
  readonly losses: Map<number, ZeroLoss>;
}

/** The objects of one row, before those of other rows are laid over them. */
function draftsIn(row: readonly string[], i: number, reading: Reading): readonly ImportedObject[] {
  const phone: ObjectDraft = {};
  const user: ObjectDraft = {};
  const pool: ObjectDraft = {};
  const lines: ObjectDraft[] = [];
  const devices: string[] = [];
  const users: string[] = [];
  for (const column of reading.columns) {
    const text = (row[column.at] ?? "").trim();
    if (!hasValue(text)) continue;
    if (isDamaged(text, column, i, reading)) {
      // The line keeps its place: without it the next one would become the first.
      if (column.column.key === numberKey)
        put(phone, columnPath(numberKey, column.number - 1), reading.fillIn("pattern"));
    } else if (column.column.as === "userOfDevice") users.push(text);
    else if (column.column.as === "deviceOfUser") devices.push(text);
    else if (column.column.section === "lines") fill((lines[column.number - 1] ??= {}), "lines", column, text, reading);
    else if (column.column.section === "endUsers") fill(user, "endUsers", column, text, reading);
    else if (column.column.section === "devicePools") fill(pool, "devicePools", column, text, reading);
    else if (column.column.section === "phones") fill(phone, "phones", column, text, reading);
  }
  withoutEmptyLines(phone, row, reading);
  if (typeof phone.name === "string") phone.name = deviceNameIn(phone.name) ?? phone.name;
  const device = typeof phone.name === "string" ? phone.name : "";
  if (devices.length > 0) user.associatedDevices = [...new Set([...itemsOf(user.associatedDevices), ...devices])];
  const owners = reading.kind === "combos" && typeof user.userid === "string" ? [user.userid] : [];
  if (owners.length > 0 && device !== "") {
    phone.ownerUser ??= owners[0] ?? "";
    user.associatedDevices = [...new Set([...itemsOf(user.associatedDevices), device])];
  }
  return [
    ...described("phones", phone),
    ...itemsOf(phone.lines).flatMap((it, n) => lineOf(it, lines[n], reading.fillIn("pattern"))),
    ...described("endUsers", user),
    ...described("devicePools", pool),
    ...users.map((userid): ImportedObject => ({
      section: "endUsers",
      fields: { userid, associatedDevices: [device], [onlyNamed]: true },
    })),
  ];
}

/** A line whose cell for the number is empty is none, whatever other cells say of it. */
function withoutEmptyLines(phone: ObjectDraft, row: readonly string[], { columns }: Reading): void {
  if (!Array.isArray(phone.lines)) return;
  const numbers = columns.filter(({ column }) => column.section === "phones" && column.key === numberKey);
  const isThere = (item: number): boolean => {
    const column = numbers.find((it) => it.number - 1 === item);
    return column !== undefined && hasValue(row[column.at] ?? "");
  };
  const lines = (phone.lines as (ObjectDraft | undefined)[]).map((it, item) => (isThere(item) ? it : undefined));
  phone.lines = lines as ObjectDraft[];
  if (lines.every((it) => it === undefined)) delete phone.lines;
}

/** Mark of a user of whom a file of phones says no more than which devices they control. */
export const onlyNamed = " named";

const described = (section: Section, it: ObjectDraft): readonly ImportedObject[] =>
  Object.keys(it).length === 0 ? [] : [{ section, fields: closed(it) }];

/** The directory number of a line of a phone, with what the row says of the number itself. */
function lineOf(it: unknown, more: ObjectDraft | undefined, unknown: string): readonly ImportedObject[] {
  const { pattern, routePartition } = (it ?? {}) as ObjectDraft;
  if (typeof pattern !== "string" || pattern === unknown) return [];
  const fields = { pattern, ...(routePartition === undefined ? {} : { routePartition }), ...closed(more ?? {}) };
  return [{ section: "lines", fields }];
}

function fill(into: ObjectDraft, section: Section, column: Column, text: string, { xml }: Reading): void {
  const { key = "", as } = column.column;
  const keys = typeof key === "string" ? [key] : key;
  const item = section === "lines" && column.column.heading.includes("@") ? column.inner - 1 : column.number - 1;
  if (as === "numberInPartition") {
    const [, number = text, partition] = /^(\S+) in (.+)$/.exec(text) ?? [];
    const [first = "", second] = keys;
    put(into, columnPath(first, item), number);
    if (second !== undefined && partition !== undefined) put(into, columnPath(second, item), partition);
    return;
  }
  if (as === "xml") {
    const value = xml(text);
    if (value !== undefined) put(into, columnPath(keys[0] ?? "", item), value);
    return;
  }
  for (const one of keys) {
    const path = columnPath(one, item);
    const type = typeAt(section, path);
    if (type === undefined) continue;
    if (type.kind === "list") into[one] = [...new Set([...itemsOf(into[one]), text])];
    else if (as === "onOff")
      put(into, path, truthIn(text) === undefined ? text : truthIn(text) === true ? "On" : "Off");
    else put(into, path, cellValue(text, type));
  }
}

const itemsOf = (it: unknown): readonly never[] => (Array.isArray(it) ? (it as never[]) : []);

function isDamaged(text: string, column: Column, i: number, reading: Reading): boolean {
  const { sheet, notes } = reading;
  if (isLost(sheet, i, column.at)) return true;
  const meant = meantBy(column);
  const damage =
    damageOf(text, meant) ??
    (meant === "directoryNumber" ? lostZeroIn(text, lossIn(column, reading), isNumbered(i, reading)) : undefined);
  if (damage === undefined) return false;
  const at = { file: sheet.file, row: rowNumber(sheet, i), heading: column.heading.trim() };
  notes.push({ kind: "damaged", at, severity: damage.severity, why: damageText(damage, text) });
  return damage.severity === "error";
}

function lossIn({ at }: Column, { sheet, losses }: Reading): ZeroLoss {
  const known = losses.get(at) ?? zeroLossIn(sheet.rows.slice(1).map((row) => row[at] ?? ""));
  losses.set(at, known);
  return known;
}

/** Whether a spreadsheet made a number of a cell of a row. */
const isNumbered = (i: number, { sheet, columns }: Reading): boolean =>
  columns.some((it) => {
    const text = (sheet.rows[i]?.[it.at] ?? "").trim();
    return isRounded(text) || (meantBy(it) === "deviceName" && isShortNumber(text));
  });

function meantBy({ column }: Column): Meant {
  const key = String(column.key);
  if (key === "name" && column.section === "phones") return "deviceName";
  if (key === numberKey) return "directoryNumber";
  return /e164Mask|speeddials|[Dd]estination|[Mm]ask|Number$/.test(key) ? "phoneNumber" : "text";
}

/** Of a phone's line its directory number. */
const numberKey = "lines[].pattern";

/** Keys in the order of the catalogue. */
function inOrder({ section, fields }: ImportedObject): ImportedObject {
  const order = new Map(schemaOf(section).fields.map((it, i) => [it.key, i]));
  const entries = Object.entries(fields).sort(
    ([a], [b]) => (order.get(a) ?? 999) - (order.get(b) ?? 999) || byCodeUnit(a, b),
  );
  return { section, fields: Object.fromEntries(entries) };
}
