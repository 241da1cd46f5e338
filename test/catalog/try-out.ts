import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { readCatalogue, type Catalogue } from "../../tools/generate/catalogue.ts";
import { constants } from "../../tools/generate/constants.ts";
import { fieldTypes } from "../../tools/generate/field-types.ts";
import { validatorCode } from "../../tools/generate/validators.ts";

/** A product whose catalogue has more than `schemas/` says, to be run in processes of its own. */
export interface TryOut {
  readonly catalogue: Catalogue;
  /** What Node is started with, so that it loads this catalogue instead of the one that is built. */
  readonly execArgv: readonly string[];
  remove(): void;
}

/**
 * The product with more object types or versions: everything that is generated from `schemas/` is generated once more with
 * them, and takes the place of the built files where a process is started with `execArgv`. No other code is touched.
 */
export function tryOut(more: Partial<Pick<Catalogue, "objects" | "versions">>): TryOut {
  const catalogue = readCatalogue(more);
  const folder = mkdtempSync(join(tmpdir(), "mra-catalogue-"));
  const modules = [
    ...constants(catalogue),
    { name: "fields", text: fieldTypes(catalogue) },
    { name: "validators", text: validatorCode(catalogue) },
  ];
  for (const { name, text } of modules) writeFileSync(join(folder, `${name}.js`), javaScript(text));
  const instead = new URL("./instead.js", import.meta.url);
  instead.searchParams.set("folder", folder);
  return {
    catalogue,
    execArgv: ["--import", instead.href],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const javaScript = (text: string): string =>
  ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 } })
    .outputText;
