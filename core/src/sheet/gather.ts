import type { Json, JsonObject } from "../base/json.ts";
import { schemaOf } from "../catalog/catalog.ts";
import { mostAlike, type ImportNote } from "./import-notes.ts";
import { identityIn, type ImportedObject } from "./imported.ts";

/** Objects of many rows, each once. */
export interface Gathered {
  /** Lays the objects of a row over those before. False when the row names none. */
  add(drafts: readonly ImportedObject[], at: { readonly file: string; readonly row: number }): boolean;
  objects(): readonly ImportedObject[];
}

/** Puts together what rows say of one object. Where two say different things the first stays, and a note says so. */
export function gather(notes: ImportNote[]): Gathered {
  const kept = { differs: new Differences(notes), lists: new Lists() };
  const byIdentity = new Map<string, { section: ImportedObject["section"]; fields: JsonObject }>();
  return {
    add(drafts, at) {
      let any = false;
      for (const { section, fields } of drafts) {
        const identity = identityIn(fields, schemaOf(section).identity);
        if (identity === undefined) continue;
        any = true;
        const key = `${section} ${identity}`;
        const known = byIdentity.get(key);
        if (known === undefined) byIdentity.set(key, { section, fields });
        else known.fields = together(known.fields, fields, { ...at, object: identity }, kept);
      }
      return any;
    },
    objects: () => [...byIdentity.values()],
  };
}

type Differs = Extract<ImportNote, { readonly kind: "differs" }>;

/** Notes of rows that differ: so many of a column as are said one by one, and of the others how many they are. */
class Differences {
  readonly #notes: ImportNote[];
  readonly #columns = new Map<string, { noted: number; readonly others: { count: number } }>();

  constructor(notes: ImportNote[]) {
    this.#notes = notes;
  }
  add(note: Differs): void {
    const key = JSON.stringify([note.at.file, note.at.heading]);
    const column = this.#columns.get(key) ?? { noted: 0, others: { count: 0 } };
    this.#columns.set(key, column);
    if (column.noted > mostAlike) column.others.count++;
    else this.#notes.push(column.noted === mostAlike ? { ...note, others: column.others } : note);
    column.noted++;
  }
}

/** Lists that rows add to, with what is in them: a user may stand in a million rows, and the list be looked through in each. */
class Lists {
  readonly #members = new WeakMap<readonly Json[], Set<Json>>();

  unite(has: Json[], more: readonly Json[]): Json[] {
    const before = this.#members.get(has);
    const all = before ?? new Set(has);
    const list = before === undefined ? [...all] : has;
    for (const it of more) {
      if (all.has(it)) continue;
      all.add(it);
      list.push(it);
    }
    this.#members.set(list, all);
    return list;
  }
}

function together(
  first: JsonObject,
  second: JsonObject,
  at: { readonly file: string; readonly row: number; readonly object: string },
  { differs, lists }: { readonly differs: Differences; readonly lists: Lists },
): JsonObject {
  const all: Record<string, Json> = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const has = all[key];
    if (has === undefined) all[key] = value;
    else if (key === "associatedDevices" && Array.isArray(has) && Array.isArray(value))
      all[key] = lists.unite(has as Json[], value as Json[]);
    else if (JSON.stringify(has) !== JSON.stringify(value))
      differs.add({
        kind: "differs",
        at: { file: at.file, row: at.row, heading: key },
        object: (JSON.parse(at.object) as string[]).filter((it) => it !== "").join(" "),
        kept: shown(has),
        other: shown(value),
      });
  }
  return all;
}

const shown = (it: Json): string => (typeof it === "string" ? it : JSON.stringify(it));
