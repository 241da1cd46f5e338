import { truthIn, cellValue } from "./cell-value.ts";
import { damageOf, damageText, isRounded, isShortNumber, type Meant } from "./damage.ts";
import { deviceNameIn } from "./device-name.ts";
import { gather } from "./gather.ts";
import type { ImportNote } from "./import-notes.ts";
import { isLost, rowNumber, type ImportedSheets, type ImportedObject, type Sheet } from "./imported.ts";
import { lostZeroIn, zeroLossIn, type ZeroLoss } from "./lost-zeros.ts";
import { closed, columnPath, pick, put, typeAt, type ObjectDraft } from "./place.ts";
import { isOfObject, plainColumns, type PlainColumn } from "./plain-column.ts";
import { isSecretHeading } from "./secret-heading.ts";

interface Column {
  readonly at: number;
  readonly heading: string;
  readonly means: PlainColumn;
  readonly meant: Meant;
  /** Of directory numbers: what may have become of their zeros. */
  readonly loss: ZeroLoss | undefined;
  /** All names in it are last name, comma, first name. */
  readonly areTurned: boolean;
}

/**
 * What the rows of a table of somebody's own say: a phone, a user, or a user with devices in each row. Headings that no
 * common word names are listed and left out: a guess would put values where they do not belong.
 */
export function plainObjects(sheet: Sheet): ImportedSheets {
  const notes: ImportNote[] = [];
  const found = gather(notes);
  const columns = columnsOf(sheet, notes);
  if (columns.length === 0) {
    if (sheet.rows.length > 0) notes.push({ kind: "noHeadings", file: sheet.file });
    return { objects: [], notes, understood: 0 };
  }
  for (const [i, row] of sheet.rows.entries()) {
    if (i === 0) continue;
    const at = { file: sheet.file, row: rowNumber(sheet, i) };
    if (row.every((it) => it.trim() === "")) notes.push({ kind: "skipped", ...at, why: "empty" });
    else if (!found.add(draftsIn(withoutLost(row, i, sheet), at, columns, notes), at))
      notes.push({ kind: "skipped", ...at, why: "noName" });
  }
  return { objects: found.objects(), notes, understood: columns.length };
}

const withoutLost = (row: readonly string[], i: number, sheet: Sheet): readonly string[] =>
  sheet.lost === undefined ? row : row.map((it, at) => (isLost(sheet, i, at) ? "" : it));

function columnsOf(sheet: Sheet, notes: ImportNote[]): readonly Column[] {
  const [headings = [], ...rows] = sheet.rows;
  const cellsAt = (at: number): readonly string[] =>
    rows.map((row) => (row[at] ?? "").trim()).filter((it) => it !== "");
  const means = plainColumns(headings, cellsAt);
  const { file } = sheet;
  const seen = new Set<string>();
  return headings.flatMap((heading, at): readonly Column[] => {
    const meant = means[at];
    if (heading.trim() === "") return [];
    if (meant === undefined) {
      const kind = isSecretHeading(heading) ? "secret" : "unknownHeading";
      notes.push({ kind, file, heading: heading.trim() });
      return [];
    }
    if (!isOfObject(meant, means)) {
      notes.push({ kind: "ofNothing", file, heading: heading.trim() });
      return [];
    }
    const key = meant.kind === "device" ? `${meant.prefix} ${String(at)}` : `${meant.section} ${meant.key}`;
    if (seen.has(key)) {
      notes.push({ kind: "repeated", file, heading: heading.trim() });
      return [];
    }
    seen.add(key);
    const isNumber = meant.kind === "field" && ["lines[].pattern", "pattern"].includes(meant.key);
    const isName = meant.kind === "field" && meant.section === "phones" && meant.key === "name";
    return [
      {
        at,
        heading: heading.trim(),
        means: meant,
        meant: isName ? "deviceName" : isNumber ? "directoryNumber" : "text",
        loss: isNumber ? zeroLossIn(cellsAt(at)) : undefined,
        areTurned: meant.kind === "field" && meant.key === "displayName" && cellsAt(at).every(isTurned),
      },
    ];
  });
}

/** `Doe, Jane`. */
const isTurned = (name: string): boolean => /^[^,]+,\s*[^,]+$/.test(name);

/** Whether a spreadsheet made a number of a cell of a row. */
const isNumbered = (row: readonly string[], columns: readonly Column[]): boolean =>
  columns.some(({ at, meant }) => {
    const text = (row[at] ?? "").trim();
    return isRounded(text) || (meant === "deviceName" && isShortNumber(text));
  });

function draftsIn(
  row: readonly string[],
  where: { readonly file: string; readonly row: number },
  columns: readonly Column[],
  notes: ImportNote[],
): readonly ImportedObject[] {
  const phone: ObjectDraft = {};
  const user: ObjectDraft = {};
  const line: ObjectDraft = {};
  const devices: { prefix: string; model: string }[] = [];
  for (const { at, heading, means, meant, loss, areTurned } of columns) {
    const text = (row[at] ?? "").trim();
    if (text === "" || text === "NULL") continue;
    if (means.kind === "device") {
      if (truthIn(text) !== false) devices.push(means);
      continue;
    }
    const damage = damageOf(text, meant) ?? (loss && lostZeroIn(text, loss, isNumbered(row, columns)));
    if (damage !== undefined) {
      notes.push({
        kind: "damaged",
        at: { ...where, heading },
        severity: damage.severity,
        why: damageText(damage, text),
      });
      if (damage.severity === "error") continue;
    }
    const into = means.section === "phones" ? phone : means.section === "endUsers" ? user : line;
    const path = columnPath(means.key, 0);
    if (means.key === "mra") phone.mra = truthIn(text) ?? true;
    else if (meant === "deviceName") phone.name = deviceNameIn(text) ?? text;
    else {
      const type = typeAt(means.section, path);
      if (type !== undefined) put(into, path, cellValue(text, type));
      if (areTurned) [user.lastName, user.firstName] = text.split(",").map((it) => it.trim()) as [string, string];
    }
  }
  return objectsOf(phone, user, line, devices);
}

function objectsOf(
  phone: ObjectDraft,
  user: ObjectDraft,
  line: ObjectDraft,
  devices: readonly { readonly prefix: string; readonly model: string }[],
): readonly ImportedObject[] {
  const userid = typeof user.userid === "string" ? user.userid : undefined;
  const owner = userid === undefined ? {} : { ownerUser: userid };
  // What the row says of a desk phone alone is not said of the user's other devices.
  const said = phone.name === undefined ? phone : pick(phone, ["devicePool", "commonPhoneProfile", "mra"]);
  const jabber = devices.map(({ prefix, model }): ImportedObject => ({
    section: "phones",
    fields: { ...closed(said), name: `${prefix}${(userid ?? "").toUpperCase()}`, model, protocol: "SIP", ...owner },
  }));
  if (phone.name !== undefined && userid !== undefined) phone.ownerUser ??= userid;
  const [first] = Array.isArray(phone.lines) ? (phone.lines as ObjectDraft[]) : [];
  const { pattern, routePartition } = first ?? line;
  return [
    ...(phone.name === undefined ? [] : [{ section: "phones" as const, fields: closed(phone) }]),
    ...(userid === undefined ? [] : jabber),
    ...(userid === undefined ? [] : [{ section: "endUsers" as const, fields: closed(user) }]),
    ...(typeof pattern === "string"
      ? [
          {
            section: "lines" as const,
            fields: { pattern, ...(routePartition === undefined ? {} : { routePartition }), ...closed(line) },
          },
        ]
      : []),
  ];
}
