import type { Address } from "../base/address.ts";
import type { BoundDocument, BoundFile } from "../model/bind.ts";
import type { ConfigObject } from "../model/object.ts";
import { CellScalar } from "../model/row-cell.ts";
import { entryOf, type Node } from "../syntax/tree.ts";
import type { TreeStep } from "./step.ts";
import type { Trail } from "./trail.ts";

/** What a cell of a sheet is for: an object of its row, and the way to the value that the cell feeds. */
export interface CellPlace {
  readonly document: BoundDocument;
  readonly object: ConfigObject;
  readonly trail: Trail;
}

/**
 * Another object that is called after a cell which feeds a value: a phone `CSF{User ID:upper}` beside the user. Undefined
 * where the value is of no table, or its cells name nothing else.
 */
export function alsoNamedBy(
  files: ReadonlyMap<string, BoundFile>,
  value: Node,
  address: Address,
): ConfigObject | undefined {
  if (!(value instanceof CellScalar)) return undefined;
  const columns = new Set(value.columns);
  for (const { documents } of files.values())
    for (const { tables } of documents)
      for (const { objects } of tables)
        for (const it of objects)
          if (
            it.row?.cells === value.row &&
            it.address !== address &&
            identityColumns(it).some((at) => columns.has(at))
          )
            return it;
  return undefined;
}

const identityColumns = ({ schema, node }: ConfigObject): readonly number[] =>
  schema.identity.flatMap((key) => {
    const value = entryOf(node, key)?.value;
    return value instanceof CellScalar ? value.columns : [];
  });

/** What the cell at an offset of a sheet is for. Of several objects the one that it names, alone before with other text. */
export function cellPlaceAt(files: ReadonlyMap<string, BoundFile>, uri: string, offset: number): CellPlace | undefined {
  let best: CellPlace | undefined;
  let least = Infinity;
  for (const { documents } of files.values())
    for (const document of documents)
      for (const { state, objects } of document.tables) {
        if (state?.kind !== "rows" || state.grid.uri !== uri) continue;
        for (const object of objects) {
          const leaf = holdsRow(object, offset) ? leafIn(object, offset) : undefined;
          if (leaf === undefined) continue;
          const rank = rankOf(object, leaf.node);
          if (rank >= least) continue;
          least = rank;
          best = { document, object, trail: trailTo(object, leaf) };
        }
      }
  return best;
}

const holdsRow = ({ row }: ConfigObject, offset: number): boolean =>
  row !== undefined && row.cells.chunk.offset <= offset && offset <= row.cells.chunk.offset + row.cells.length;

interface Leaf {
  readonly node: CellScalar;
  readonly path: readonly TreeStep[];
}

function leafIn({ node }: ConfigObject, offset: number): Leaf | undefined {
  for (const it of leavesOf(node, [])) {
    const at = offset - it.node.chunk.offset;
    if (it.node.start <= at && at <= it.node.end) return it;
  }
  return undefined;
}

function* leavesOf(node: Node, path: readonly TreeStep[]): Generator<Leaf> {
  if (node instanceof CellScalar) yield { node, path };
  else if (node.kind === "map")
    for (const { key, value } of node.entries)
      yield* leavesOf(value, [...path, { kind: "key", name: String(key.value) }]);
  else if (node.kind === "seq") for (const it of node.items) yield* leavesOf(it, [...path, { kind: "item" }]);
}

function rankOf({ schema, node }: ConfigObject, leaf: CellScalar): number {
  const names = schema.identity.some((key) => entryOf(node, key)?.value === leaf);
  return (names ? 0 : 2) + (leaf.isWhole ? 0 : 1);
}

const trailTo = ({ section, node }: ConfigObject, leaf: Leaf): Trail => ({
  steps: [{ node, entry: undefined }],
  path: [{ kind: "key", name: section }, { kind: "item" }, ...leaf.path],
  leaf: leaf.node,
  isKey: false,
});
