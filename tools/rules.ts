import { existsSync, readdirSync } from "node:fs";
import type { Rule } from "../core/src/rules/rule.ts";
import { inCheckout } from "./root.ts";

const folder = "core/src/rules";

/**
 * The files of the rules: id → name without its ending, `MRA033` → `MRA033-profile-name-fqdn`, by id. Throws where a file
 * does not say what it is about, where two have one id, and where a page is missing.
 */
export function ruleFiles(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(inCheckout(folder)).sort()) {
    if (!/^MRA\d+.*\.ts$/.test(file)) continue;
    const [, id = "", about] = /^(MRA\d{3})(?:-([a-z0-9]+(?:-[a-z0-9]+)*))?\.ts$/.exec(file) ?? [];
    if (about === undefined)
      throw new Error(`${folder}/${file}: say what the rule is about: MRA033-profile-name-fqdn.ts`);
    if (found.has(id)) throw new Error(`${folder}: two files of ${id}`);
    const name = file.slice(0, -".ts".length);
    for (const page of [`${name}.md`, `${name}.ko.md`])
      if (!existsSync(inCheckout(folder, page))) throw new Error(`${folder}/${page} is missing: the page of ${id}`);
    found.set(id, name);
  }
  return found;
}

/** Every rule by id, from its own compiled file: what is made from the rules cannot lack one that the registry lacks yet. */
export const rules: readonly Rule[] = await Promise.all(
  [...ruleFiles()].map(async ([id, name]) => {
    const at = new URL(`../${folder}/${name}.js`, import.meta.url).href;
    const rule = ((await import(at)) as Readonly<Record<string, Rule | undefined>>)[id];
    if (rule?.id !== id) throw new Error(`${folder}/${name}.ts exports no rule ${id}`);
    return rule;
  }),
);

/** The list of all rules, as code: one line each, so that rules added side by side merge. */
export function registryModule(): string {
  const files = [...ruleFiles()];
  return [
    `// Generated from the names of the files in ${folder} by tools/rules.ts. Do not edit: run \`npm run generate\`.`,
    'import type { Rule } from "../rule.ts";',
    ...files.map(([id, name]) => `import { ${id} } from "../${name}.ts";`),
    "",
    "/** Every rule, by id. */",
    "export const registry: readonly Rule[] = [",
    ...files.map(([id]) => `  ${id},`),
    "];",
    "",
  ].join("\n");
}
