import type { BoundFile } from "../model/bind.ts";
import { cellOf } from "../syntax/tree.ts";
import type { Finding } from "./finding.ts";
import { ignoresIn } from "./ignore.ts";

/** What files say of each other's findings: comments of a mapping speak of the cells that it takes. */
export interface SheetContext {
  /** Whether a comment of another file ignores a finding of this one. */
  readonly isIgnored: (it: Finding) => boolean;
  /** Findings in other files of which comments of this one may speak. */
  readonly elsewhere: readonly Finding[];
}

export const nothingBeside: SheetContext = { isIgnored: () => false, elsewhere: [] };

/** A sheet among the files: findings may stand in it, and nothing else is read from it. */
export const sheetFile = (uri: string, text: string): BoundFile => ({
  tree: { uri, text, documents: [], problems: [], mayComment: false },
  documents: [],
});

/** The sheets in whose text the tables of a file have cells. */
export function sheetsOf({ documents }: BoundFile): ReadonlySet<string> {
  const uris = new Set<string>();
  for (const { tables } of documents)
    for (const { state } of tables)
      if (state?.kind === "rows" && state.grid.delimiter !== undefined) uris.add(state.grid.uri);
  return uris;
}

/** What comments of other files say of a file's findings, and its own of those in its sheets. */
export function ignoresAcross(
  { tree, documents }: BoundFile,
  files: ReadonlyMap<string, BoundFile>,
  found: (uri: string) => Iterable<Finding>,
): SheetContext {
  if (documents.length === 0) return { isIgnored: (it) => isIgnoredIn(it, tree.uri, files), elsewhere: [] };
  const sheets = sheetsOf({ tree, documents });
  if (sheets.size === 0 || tree.mayComment === false || !tree.text.includes("mra-ignore")) return nothingBeside;
  const elsewhere: Finding[] = [];
  for (const uri of sheets)
    for (const it of found(uri))
      if (it.spot.chunk.uri === uri && cellOf(it.spot)?.from.some((at) => at.chunk.uri === tree.uri) === true)
        elsewhere.push(it);
  return { isIgnored: () => false, elsewhere };
}

function isIgnoredIn({ code, spot }: Finding, own: string, files: ReadonlyMap<string, BoundFile>): boolean {
  for (const at of cellOf(spot)?.from ?? []) {
    const file = at.chunk.uri === own ? undefined : files.get(at.chunk.uri);
    if (file?.tree.text.includes("mra-ignore") === true && ignoresIn(file.tree)(code, at)) return true;
  }
  return false;
}
