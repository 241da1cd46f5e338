import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import { byCodeUnit } from "../../../core/src/base/sort.ts";
import { bind, tablesIn } from "../../../core/src/model/bind.ts";
import type { SheetState } from "../../../core/src/model/sheet-state.ts";
import { parse } from "../../../core/src/syntax/parse.ts";
import { sheetOfBytes } from "./table-sheets.ts";

/**
 * How many objects of each section mappings make, before they and their sheets are written anywhere: `texts` of files with
 * tables, and the bytes of each sheet by the name under which the tables have it.
 */
export async function objectsByMappings(
  texts: readonly string[],
  bytesOf: (file: string) => Uint8Array | undefined,
): Promise<ReadonlyMap<Section, number>> {
  const counts = new Map<Section, number>();
  for (const [i, text] of texts.entries()) {
    const tree = parse(`file:///${i}.mra.yaml`, text);
    const states = new Map<string, SheetState>();
    for (const { wanted } of tree.documents.flatMap(tablesIn)) {
      const bytes = wanted === undefined ? undefined : bytesOf(wanted.file);
      if (wanted !== undefined && bytes !== undefined)
        states.set(JSON.stringify(wanted), await sheetOfBytes(`file:///${wanted.file}`, bytes, wanted));
    }
    const bound = bind(tree, undefined, (_, wanted) => states.get(JSON.stringify(wanted)));
    for (const { section } of bound.documents.flatMap((it) => it.objects))
      counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => byCodeUnit(a, b)));
}
