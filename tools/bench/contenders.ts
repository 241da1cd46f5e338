import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../root.ts";
import type { Contender } from "./server.ts";

/** Our server, the peer as it is, and a copy of the peer that does not wait 200 ms before it looks. */
export function contenders(): readonly [ours: Contender, stock: Contender, undelayed: Contender] {
  const schema = pathToFileURL(join(root, "schemas/mra-v1.schema.json")).href;
  const peer = peerFolder();
  const copy = join(mkdtempSync(join(tmpdir(), "mra-bench-")), "node_modules", "yaml-language-server");
  cpSync(peer, copy, { recursive: true });
  cpSync(dirname(peer), dirname(copy), {
    recursive: true,
    filter: (from) => !from.startsWith(join(dirname(peer), ".")) && isNeeded(from, dirname(peer)),
  });
  const settings = join(copy, "out/src/yamlSettings.js");
  const text = readFileSync(settings, "utf8");
  const changed = text.replace(/validationDelayMs = 200/, "validationDelayMs = 0");
  if (changed === text) throw new Error("the peer's delay is not where it was; look at out/src/yamlSettings.js");
  writeFileSync(settings, changed);
  return [
    { name: "mra", argv: [join(root, "dist/server.cjs"), "--stdio"], schema: undefined },
    { name: "yaml-language-server", argv: [join(peer, "bin/yaml-language-server"), "--stdio"], schema },
    { name: "yaml-language-server, no delay", argv: [join(copy, "bin/yaml-language-server"), "--stdio"], schema },
  ];
}

function peerFolder(): string {
  const require = createRequire(join(root, "package.json"));
  let folder = dirname(require.resolve("yaml-language-server"));
  while (!existsSync(join(folder, "bin/yaml-language-server"))) folder = dirname(folder);
  return realpathSync(folder);
}

// What the peer imports stands beside it; the rest of our own packages need not be copied.
const wanted = [
  "@vscode/l10n",
  "ajv",
  "ajv-draft-04",
  "ajv-i18n",
  "fast-deep-equal",
  "fast-uri",
  "json-schema-traverse",
  "require-from-string",
  "jsonc-parser",
  "picomatch",
  "prettier",
  "request-light",
  "vscode-languageserver",
  "vscode-languageserver-protocol",
  "vscode-jsonrpc",
  "vscode-languageserver-textdocument",
  "vscode-languageserver-types",
  "vscode-uri",
  "yaml",
];

function isNeeded(from: string, modules: string): boolean {
  const inside = from.slice(modules.length + 1);
  return inside === "" || inside === "@vscode" || wanted.some((it) => inside === it || inside.startsWith(`${it}/`));
}
