import { readFileSync } from "node:fs";
import { inCheckout } from "../root.ts";

/** The columns of BAT files as a typed constant, from `schemas/bat-columns.json`. */
export function batColumnsCode(): string {
  const { columns } = JSON.parse(readFileSync(inCheckout("schemas/bat-columns.json"), "utf8")) as {
    readonly columns: readonly object[];
  };
  const lines = columns.map((it) => `  ${JSON.stringify(it)},\n`).join("");
  return (
    "// Generated from schemas/bat-columns.json by tools/generate.ts. Do not edit: change the source and run `npm run generate`.\n" +
    'import type { BatColumn } from "../bat-file.ts";\n\n' +
    "/** Every column of BAT files that is known. */\n" +
    `export const batColumns: readonly BatColumn[] = [\n${lines}];\n`
  );
}
