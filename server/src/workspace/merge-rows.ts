import type { Address } from "../../../core/src/base/address.ts";
import type { Json } from "../../../core/src/base/json.ts";
import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import type { ConfigObject } from "../../../core/src/model/object.ts";
import type { Project } from "../../../core/src/model/project.ts";
import type { RowMap } from "../../../core/src/model/row-map.ts";
import { asCell } from "../../../core/src/model/row-cell.ts";
import { acceptValue } from "../../../core/src/plan/accept.ts";
import { changesBetween } from "../../../core/src/plan/compare.ts";
import { comparable, managedPart } from "../../../core/src/plan/managed.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import { apply, editsOf, type TextEdit } from "../../../core/src/syntax/edit.ts";
import { spanOf } from "../../../core/src/syntax/tree.ts";
import { statedData } from "./described.ts";

/** The text of a sheet after its rows took over their live values, and the values that no cell of their own holds. */
export interface MergedRows {
  readonly text: string;
  /** `CSFJDOE: devicePool`: a constant of the mapping, a template's value without a column, a value of several cells. */
  readonly left: readonly string[];
}

/**
 * Writes what the cluster has into the cells of a sheet's rows: where a cell holds the value, there; where the template
 * holds it and the row has an empty cell for it, in that cell. What only an edit of the mapping could say is left.
 */
export function mergeRows(
  text: string,
  objects: readonly ConfigObject[],
  live: ReadonlyMap<Address, LiveObject>,
  { version, project }: { readonly version: Version; readonly project: Project },
): MergedRows {
  const edits: TextEdit[] = [];
  const left: string[] = [];
  for (const object of objects) {
    const now = live.get(object.address);
    if (now === undefined) continue;
    const { fields } = schemaOf(object.section);
    const stated = comparable(statedData(object), fields, version);
    for (const { path, before } of changesBetween(stated, managedPart(stated, now.fields, fields), fields)) {
      const own = editsFor(text, object, path, before, project);
      if (own === undefined) left.push(`${object.name}: ${path}`);
      else edits.push(...own);
    }
  }
  return { text: apply(text, edits), left };
}

function editsFor(
  text: string,
  object: ConfigObject,
  path: string,
  value: Json,
  project: Project,
): readonly TextEdit[] | undefined {
  const changes = acceptValue(object, path, value, project);
  if (changes !== undefined) {
    const edits = changes.map((it) => editsOf(text, it));
    return edits.some((it) => it.length === 0) ? undefined : edits.flat();
  }
  return object.row === undefined ? undefined : inBlankCell(object.row, path, value);
}

/** A value of the template gets an own one in the row's empty cell for it. */
function inBlankCell(row: RowMap, path: string, value: Json): readonly TextEdit[] | undefined {
  const { delimiter } = row.grid;
  const laid = row.laid(path);
  const [use] = laid?.kind === "cells" && laid.of.parts.length === 1 ? laid.of.parts : [];
  const spot = row.blankAt(path);
  if (delimiter === undefined || typeof use !== "object" || row.cells.cells[use.at] === undefined) return undefined;
  if (spot === undefined || value === null || value === "" || typeof value === "object") return undefined;
  const text = String(value);
  return text.trim() === text ? [{ span: spanOf(spot), newText: asCell(text, delimiter, false) }] : undefined;
}
