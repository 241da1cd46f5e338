import type { Json, JsonObject } from "../base/json.ts";
import { schemaOf } from "../catalog/catalog.ts";
import type { ImportNote } from "./import-notes.ts";
import { identityIn, type ImportedObject } from "./imported.ts";

/** Objects of many rows, each once. */
export interface Gathered {
  /** Lays the objects of a row over those before. False when the row names none. */
  add(drafts: readonly ImportedObject[], at: { readonly file: string; readonly row: number }): boolean;
  objects(): readonly ImportedObject[];
}

/** Puts together what rows say of one object. Where two say different things the first stays, and a note says so. */
export function gather(notes: ImportNote[]): Gathered {
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
        else known.fields = together(known.fields, fields, { ...at, object: identity }, notes);
      }
      return any;
    },
    objects: () => [...byIdentity.values()],
  };
}

function together(
  first: JsonObject,
  second: JsonObject,
  at: { readonly file: string; readonly row: number; readonly object: string },
  notes: ImportNote[],
): JsonObject {
  const all: Record<string, Json> = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const has = all[key];
    if (has === undefined) all[key] = value;
    else if (key === "associatedDevices" && Array.isArray(has) && Array.isArray(value))
      all[key] = [...new Set([...(has as Json[]), ...(value as Json[])])];
    else if (JSON.stringify(has) !== JSON.stringify(value))
      notes.push({
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
