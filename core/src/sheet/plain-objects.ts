import { truthIn, cellValue } from "./cell-value.ts";
import { damageOf, damageText } from "./damage.ts";
import { deviceNameIn } from "./device-name.ts";
import { gather } from "./gather.ts";
import type { ImportNote } from "./import-notes.ts";
import type { Imported, ImportedObject, Sheet } from "./imported.ts";
import { closed, pathOf, put, typeAt, type Draft } from "./place.ts";
import { plainColumn, type PlainColumn } from "./plain-column.ts";

interface Column {
  readonly at: number;
  readonly heading: string;
  readonly means: PlainColumn;
}

/**
 * What the rows of a table of somebody's own say: a phone, a user, or a user with devices in each row. Headings that no
 * common word names are listed and left out: a guess would put values where they do not belong.
 */
export function plainObjects(sheet: Sheet): Imported {
  const notes: ImportNote[] = [];
  const found = gather(notes);
  const columns = columnsOf(sheet, notes);
  for (const [i, row] of sheet.rows.entries()) {
    if (i === 0) continue;
    const at = { file: sheet.file, row: i + 1 };
    if (row.every((it) => it.trim() === "")) notes.push({ kind: "skipped", ...at, why: "empty" });
    else if (!found.add(draftsIn(row, i, sheet, columns, notes), at))
      notes.push({ kind: "skipped", ...at, why: "noName" });
  }
  return { objects: found.objects(), notes, understood: columns.length };
}

function columnsOf(sheet: Sheet, notes: ImportNote[]): readonly Column[] {
  return (sheet.rows[0] ?? []).flatMap((heading, at): readonly Column[] => {
    if (heading.trim() === "") return [];
    const means = plainColumn(heading);
    if (means !== undefined) return [{ at, heading: heading.trim(), means }];
    notes.push({ kind: "unknownHeading", file: sheet.file, heading: heading.trim() });
    return [];
  });
}

function draftsIn(
  row: readonly string[],
  i: number,
  sheet: Sheet,
  columns: readonly Column[],
  notes: ImportNote[],
): readonly ImportedObject[] {
  const phone: Draft = {};
  const user: Draft = {};
  const line: Draft = {};
  const devices: { prefix: string; model: string }[] = [];
  for (const { at, heading, means } of columns) {
    const text = (row[at] ?? "").trim();
    if (text === "" || text === "NULL") continue;
    if (means.kind === "device") {
      if (truthIn(text) !== false) devices.push(means);
      continue;
    }
    const others = sheet.rows.flatMap((one, n) => (n === 0 || n === i ? [] : [one[at] ?? ""]));
    const meant = means.key === "name" ? "deviceName" : means.key === "lines[].pattern" ? "directoryNumber" : "text";
    const damage = damageOf(text, meant, others);
    if (damage !== undefined) {
      const place = { file: sheet.file, row: i + 1, heading };
      notes.push({ kind: "damaged", at: place, severity: damage.severity, why: damageText(damage, text) });
      if (damage.severity === "error") continue;
    }
    const into = means.section === "phones" ? phone : means.section === "endUsers" ? user : line;
    const path = pathOf(means.key, 0);
    if (means.key === "mra") phone.mra = truthIn(text) ?? true;
    else if (means.key === "name") phone.name = deviceNameIn(text) ?? text;
    else {
      const type = typeAt(means.section, path);
      if (type !== undefined) put(into, path, cellValue(text, type));
    }
  }
  return objectsOf(phone, user, line, devices);
}

function objectsOf(
  phone: Draft,
  user: Draft,
  line: Draft,
  devices: readonly { readonly prefix: string; readonly model: string }[],
): readonly ImportedObject[] {
  const userid = typeof user.userid === "string" ? user.userid : undefined;
  const owner = userid === undefined ? {} : { ownerUser: userid };
  const { mra } = phone;
  const taking = mra === undefined ? {} : { mra };
  const jabber = devices.map(({ prefix, model }): ImportedObject => ({
    section: "phones",
    fields: { name: `${prefix}${(userid ?? "").toUpperCase()}`, model, protocol: "SIP", ...owner, ...taking },
  }));
  if (phone.name !== undefined && userid !== undefined) phone.ownerUser ??= userid;
  const [first] = Array.isArray(phone.lines) ? (phone.lines as Draft[]) : [];
  const { pattern, routePartition } = first ?? {};
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
