import type { FoldingRange } from "vscode-languageserver/node";
import { foldsOf } from "../../../../core/src/ide/folding.ts";
import { foldOf } from "../convert.ts";
import { inFile } from "../decode.ts";
import { handler } from "../handler.ts";

export const foldingRange = handler(
  "textDocument/foldingRange",
  inFile,
  (it): FoldingRange[] | null => it && foldsOf(it.file.tree).map(foldOf),
);
