import { schemaOf } from "../catalog/catalog.ts";
import type { BatKind } from "./bat-column.ts";
import { batKind, batObjects, onlyNamed, type ReadXml } from "./bat-objects.ts";
import type { ImportNote } from "./import-notes.ts";
import type { ImportedSheets, ImportedObject, Sheet } from "./imported.ts";
import { keyedObjects, keyedSection } from "./keyed-sheet.ts";
import { plainObjects } from "./plain-objects.ts";

/** Answers to what files cannot tell, by key (`model`): one for all objects that lack it. */
export type Answers = Readonly<Record<string, string>>;

/** What every phone needs and a file may lack, in the order in which it is asked for. */
export const neededOfPhones = ["model", "protocol", "devicePool"] as const;

/**
 * What sheets describe, over all of them: files of BAT by their headings, everything else by common words. `fillIn` is what
 * stands where nothing is known and a value is needed. Directory numbers that nothing is said of but their name stay out.
 */
export function importSheets(
  sheets: readonly Sheet[],
  xml: ReadXml,
  answers: Answers,
  fillIn: (key: string) => string,
): ImportedSheets & { readonly selected: readonly string[] } {
  const bat: { readonly sheet: Sheet; readonly kind: BatKind }[] = [];
  const plain: Sheet[] = [];
  const selected: string[] = [];
  const keyed: (ImportedSheets & { readonly file: string })[] = [];
  for (const sheet of sheets) {
    const section = keyedSection(sheet);
    if (section !== undefined) {
      keyed.push({ ...keyedObjects(sheet, section), file: sheet.file });
      continue;
    }
    const kind = batKind(sheet);
    if (kind === undefined) plain.push(sheet);
    else if (kind === "names") selected.push(...sheet.rows.map((it) => it[0] ?? "").filter((it) => it !== ""));
    else bat.push({ sheet, kind });
  }
  const own = plain.map((it) => ({ ...plainObjects(it), file: it.file }));
  const parts = [batObjects(bat, xml, fillIn), ...own, ...keyed];
  const ofPhones = [
    ...bat.filter(({ kind }) => kind === "phones" || kind === "combos").map(({ sheet }) => sheet.file),
    ...[...own, ...keyed].filter((it) => it.objects.some(isPhone)).map((it) => it.file),
  ];
  const notes: ImportNote[] = [...sheets, ...parts].flatMap((it) => it.notes ?? []);
  const described = withoutNamed(
    parts.flatMap((it) => it.objects),
    sheets[0]?.file ?? "",
    notes,
  );
  const objects = asked(described, ofPhones.join(", "), answers, fillIn, notes);
  return { objects, notes, understood: parts.reduce((sum, it) => sum + it.understood, 0), selected };
}

const isPhone = (it: ImportedObject): boolean => it.section === "phones";

/** Users whom a file of phones only names as those who control a device: without a name they could not be planned. */
function withoutNamed(
  objects: readonly ImportedObject[],
  file: string,
  notes: ImportNote[],
): readonly ImportedObject[] {
  const left = objects.filter((it) => it.fields[onlyNamed] === true && it.fields.lastName === undefined);
  if (left.length > 0) notes.push({ kind: "usersOnlyNamed", file, users: left.length });
  return objects
    .filter((it) => !left.includes(it))
    .map((it) => ({
      ...it,
      fields: Object.fromEntries(Object.entries(it.fields).filter(([key]) => key !== onlyNamed)),
    }));
}

function asked(
  objects: readonly ImportedObject[],
  file: string,
  answers: Answers,
  fillIn: (key: string) => string,
  notes: ImportNote[],
): readonly ImportedObject[] {
  const lacking = new Map<string, number>();
  const complete = objects.map((it): ImportedObject => {
    if (it.section !== "phones" || it.fields.managed === false || it.fields.state === "absent") return it;
    const missing = neededOfPhones.filter((key) => it.fields[key] === undefined);
    if (missing.length === 0) return it;
    const added: Record<string, string> = {};
    for (const key of missing) {
      const answer = answers[key];
      if (answer === undefined) lacking.set(key, (lacking.get(key) ?? 0) + 1);
      added[key] = answer ?? fillIn(key);
    }
    const { name, ...rest } = it.fields;
    return { ...it, fields: { name: name ?? "", ...added, ...rest } };
  });
  for (const [key, count] of lacking) notes.push(questionOf(file, key, count));
  return complete;
}

/** Asks for a value that phones need and a file does not tell. */
export function questionOf(file: string, key: string, objects: number): ImportNote {
  const label = schemaOf("phones").fields.find((it) => it.key === key)?.label;
  return { kind: "question", file, key, label: label ?? { en: key, ko: key }, objects };
}
