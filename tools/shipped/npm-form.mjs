// The form that package.json and README.md have in the npm package. npm packs what lies on the disk, so that both are put
// into that form before (`prepack`) and back after it (`postpack`); see docs/adr/0013-npm-package.md.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const kept = ".npm-form";
const changed = ["package.json", "README.md"];

/**
 * Puts the files that differ in the npm package into the form they have there.
 * @param {string} root
 */
export function intoNpmForm(root) {
  outOfNpmForm(root); // what an interrupted pack left
  mkdirSync(join(root, kept));
  for (const it of changed) cpSync(join(root, it), join(root, kept, it));
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const words = JSON.parse(readFileSync(join(root, "package.nls.json"), "utf8"));
  writeFileSync(join(root, "package.json"), `${JSON.stringify(npmManifest(manifest, words), undefined, 2)}\n`);
  const readme = readFileSync(join(root, "docs/npm-package.md"), "utf8");
  writeFileSync(join(root, "README.md"), readme.replaceAll("](../", "]("));
}

/**
 * Puts them back.
 * @param {string} root
 */
export function outOfNpmForm(root) {
  if (!existsSync(join(root, kept))) return;
  for (const it of changed) if (existsSync(join(root, kept, it))) cpSync(join(root, kept, it), join(root, it));
  rmSync(join(root, kept), { recursive: true });
}

/**
 * The manifest of the npm package: nothing of VS Code, and no dependencies, because they are bundled.
 * @param {Record<string, any>} manifest
 * @param {Record<string, string>} words
 */
function npmManifest(manifest, words) {
  const { name, version, license, keywords, type, bin, exports } = manifest;
  const description = words[manifest.description.slice(1, -1)] ?? manifest.description;
  const files = [...manifest.files.filter((/** @type {string} */ it) => !ofVSCode.test(it)), ofOtherEditors];
  return {
    name,
    version,
    description,
    license,
    keywords,
    type,
    engines: { node: manifest.engines.node },
    bin,
    exports,
    files,
  };
}

/** What only the extension needs. `dist/*.cjs` has the extension itself. */
const ofVSCode = /^(client|l10n|package\.nls)|^dist\/(client|paths-view|plan-view)/;

/** What only somebody else's YAML server needs; VS Code has the language server. */
const ofOtherEditors = "schemas/mra-v1.schema.json";
