// The form that files have in the npm package; see docs/adr/0016-what-ships.md.
import { textOf, withoutLinks } from "./form.mjs";

/** Pages in the package that others of them may link to. */
const pages = ["CHANGELOG.md", "SECURITY.md", "SUPPORT.md", "LICENSE"];

/**
 * The files of the npm package that are others in the repository.
 * @param {string} root
 */
export function npmForm(root) {
  const manifest = JSON.parse(textOf(root, "package.json"));
  const words = JSON.parse(textOf(root, "package.nls.json"));
  return {
    "package.json": `${JSON.stringify(npmManifest(manifest, words), undefined, 2)}\n`,
    "README.md": withoutLinks(textOf(root, "docs/npm-package.md").replaceAll("](../", "]("), pages),
    ...Object.fromEntries(
      ["CHANGELOG.md", "SECURITY.md", "SUPPORT.md"].map((it) => [it, withoutLinks(textOf(root, it), pages)]),
    ),
  };
}

/**
 * The manifest of the npm package: nothing of VS Code, and no dependencies, because they are bundled.
 * @param {Record<string, any>} manifest
 * @param {Record<string, string>} words
 */
function npmManifest(manifest, words) {
  const { name, version, license, keywords, type, bin, exports } = manifest;
  const description = words[manifest.description.slice(1, -1)] ?? manifest.description;
  const files = [
    ...manifest.files.filter((/** @type {string} */ it) => !ofVSCode.test(it)),
    "!dist/worker.mjs",
    ofOtherEditors,
  ];
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
const ofVSCode = /^(client|l10n|package\.nls)|^dist\/(client|browser|paths-view|plan-view|table-view)/;

/** What only somebody else's YAML server needs; VS Code has the language server. */
const ofOtherEditors = "schemas/mra-v1.schema.json";
