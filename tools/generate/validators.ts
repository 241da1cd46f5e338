import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { buildSync } from "esbuild";
import { definitions, type JsonSchema } from "./json-schema.ts";
import type { Catalogue } from "./catalogue.ts";
import { root } from "../root.ts";

/**
 * `generated/validators.ts`: the checks of shape, compiled ahead of time, so that neither ajv nor the schema is shipped.
 * One function per definition, by name; long words in the schema (titles, help, examples) are left out of it.
 */
export function validatorCode(catalogue: Catalogue): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true },
  });
  ajv.addSchema({ $id: "mra", definitions: bare(definitions(catalogue)) });
  const names = [...catalogue.objects.map((it) => it.section), ...catalogue.surroundings.map((it) => it.key)];
  const code = standaloneCode.default(
    ajv,
    Object.fromEntries(names.map((name) => [`validate_${name}`, `mra#/definitions/${name}`])),
  );
  const bundled = buildSync({
    stdin: { contents: code, resolveDir: root, loader: "js" },
    absWorkingDir: root,
    preserveSymlinks: true, // names of modules stand in the code, and must not depend on where they are
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2022",
    minifySyntax: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  const text = bundled.outputFiles[0]?.text ?? "";
  const [body] = text.split(/^export \{/m);
  return [
    "// @ts-nocheck",
    "/* eslint-disable */",
    "// Generated from schemas/ by tools/generate.ts with ajv. Do not edit: change the source and run `npm run generate`.",
    (body ?? "").trimEnd(),
    "export const compiled: Readonly<Record<string, unknown>> = {",
    ...names.map((name) => `  ${name}: validate_${name},`),
    "};",
    "",
  ].join("\n");
}

const prose = new Set(["title", "description", "markdownDescription", "examples", "default", "x-rule"]);

/** A schema without what only people read. Keys of `properties` are names, never prose. */
function bare(value: unknown, names = false): unknown {
  if (Array.isArray(value)) return value.map((it) => bare(it));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value as JsonSchema).filter(([key]) => names || !prose.has(key));
  return Object.fromEntries(
    entries.map(([key, it]) => [
      key,
      key === "enum" || key === "const" ? it : bare(it, !names && (key === "properties" || key === "definitions")),
    ]),
  );
}
