import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
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
  link(dirname(peer), dirname(copy));
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

// What the peer imports stands beside it, and beside its copy as well.
function link(modules: string, beside: string): void {
  for (const name of readdirSync(modules)) {
    const to = join(beside, name);
    if (!name.startsWith(".") && !existsSync(to)) symlinkSync(join(modules, name), to, "junction");
  }
}
