import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * A package of which a bundle has code.
 * @typedef {{ name: string, version: string, license: string, folder: string, description: string }} Bundled
 */

/**
 * The packages of which something is in the bundles, by esbuild's own list, in the order of their names. An input of
 * which no byte is left is not in them.
 * @param {string} root where the paths of the lists begin
 * @param {readonly { outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }> }[]} metafiles
 * @returns {Bundled[]}
 */
export function bundledPackages(root, metafiles) {
  const paths = metafiles
    .flatMap((it) => Object.values(it.outputs))
    .flatMap(({ inputs }) => Object.entries(inputs))
    .flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 && path.includes("node_modules/") ? [path] : []));
  const folders = new Set(paths.map((path) => packageFolder(root, path)));
  return [...folders].map(described).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** @param {Bundled} it */
const keyOf = (it) => `${it.name}@${it.version}`;

/**
 * The folder of the package that a file belongs to: some have folders called node_modules of their own.
 * @param {string} root
 * @param {string} path
 */
function packageFolder(root, path) {
  for (let folder = dirname(path); folder.includes("node_modules"); folder = dirname(folder)) {
    const manifest = join(root, folder, "package.json");
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version) return join(root, folder);
  }
  throw new Error(`${path} belongs to no package`);
}

/**
 * @param {string} folder
 * @returns {Bundled}
 */
function described(folder) {
  const { name, version, license, description } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const word = typeof license === "string" ? license : (license?.type ?? "");
  return { name, version, license: word, folder, description: description ?? "" };
}
