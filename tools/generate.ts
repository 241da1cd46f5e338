/**
 * Writes everything that is generated from `schemas/` and from the rules: run after changing a file there.
 * `node out/tools/generate.js` writes; with `--check` it only compares, and fails when a file is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { architecture } from "./docs/architecture.ts";
import { documentation } from "./docs.ts";
import { batColumnsCode } from "./generate/bat-columns.ts";
import { readCatalogue } from "./generate/catalogue.ts";
import { fieldTypes } from "./generate/field-types.ts";
import { publishedForm, publishedText } from "./generate/published-form.ts";
import { referencePages } from "./generate/reference.ts";
import { publishedSchema } from "./generate/json-schema.ts";
import { languageConfiguration } from "./generate/language-configuration.ts";
import { configSchema } from "./generate/config-schema.ts";
import { constants } from "./generate/constants.ts";
import { snippetsFile } from "./generate/snippets.ts";
import { testSchema } from "./generate/test-schema.ts";
import { validatorCode } from "./generate/validators.ts";
import { inCheckout } from "./root.ts";

/** Path in the checkout → what it must hold. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const catalogue = readCatalogue();
  const generated = "core/src/catalog/generated";
  return new Map([
    ...constants(catalogue).map(({ name, text }) => [`${generated}/${name}.ts`, text] as const),
    [`${generated}/fields.ts`, fieldTypes(catalogue)],
    [`${generated}/validators.ts`, validatorCode(catalogue)],
    ["core/src/sheet/generated/bat-columns.ts", batColumnsCode()],
    ["client/language/configuration.json", languageConfiguration(catalogue)],
    ["schemas/mra-v1.schema.json", publishedText(publishedForm(publishedSchema(catalogue)))],
    ["schemas/mra-config-v1.schema.json", configSchema()],
    ["schemas/mra-test-v1.schema.json", testSchema()],
    ["snippets/mra.json", snippetsFile()],
    ...referencePages(catalogue),
    ...documentation(),
    ...architecture(),
  ]);
}

/** Generated files that are missing or differ from what `schemas/` says now. */
export const staleFiles = (): readonly string[] =>
  [...generatedFiles()].filter(([path, text]) => current(path) !== text).map(([path]) => path);

function current(path: string): string | undefined {
  try {
    return readFileSync(inCheckout(path), "utf8");
  } catch {
    return undefined;
  }
}

function main(check: boolean): void {
  const stale = staleFiles();
  if (check) {
    for (const path of stale) console.error(`${path} is stale: run npm run generate`);
    process.exitCode = stale.length === 0 ? 0 : 1;
    return;
  }
  const files = generatedFiles();
  for (const path of stale) {
    mkdirSync(dirname(inCheckout(path)), { recursive: true });
    writeFileSync(inCheckout(path), files.get(path) ?? "");
    console.log(`wrote ${path}`);
  }
}

if (process.argv[1] === import.meta.filename) main(process.argv.includes("--check"));
