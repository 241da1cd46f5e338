import type { Span } from "../base/span.ts";
import type { BoundFile } from "../model/bind.ts";
import { nodeAt, spanOf, stringOf, type FileTree } from "../syntax/tree.ts";
import { guiAddress } from "./gui-link.ts";
import { rulesNamedIn } from "./ignores.ts";
import type { PageLink } from "./hover.ts";

/** A piece of text that leads somewhere. */
export interface Link {
  readonly span: Span;
  readonly target: string;
}

/** The publishers that a file names, each leading to the administration pages of its cluster. */
export const clusterLinksIn = ({ documents }: FileTree): readonly Link[] =>
  documents.flatMap(({ root }) => {
    const node = nodeAt(root, "cluster", "publisher");
    const target = guiAddress(stringOf(node) ?? "");
    return node === undefined || target === undefined ? [] : [{ span: spanOf(node), target }];
  });

/** Rules that comments of a text name, each leading to its page. */
export const linksIn = (text: string, link: PageLink): readonly Link[] =>
  rulesNamedIn(text).flatMap(({ id, span }) => {
    const target = link(id);
    return target === undefined ? [] : [{ span, target }];
  });

/** The spreadsheets that a file names, each leading to it; those that could be read only, which lie within the folder. */
export const sheetLinksIn = ({ documents }: BoundFile): readonly Link[] =>
  documents.flatMap(({ tables }) =>
    tables.flatMap(({ table, state }) =>
      state?.kind === "rows" && table.file !== undefined ? [{ span: spanOf(table.file), target: state.grid.uri }] : [],
    ),
  );
