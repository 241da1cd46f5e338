import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../root.ts";
import type { Contender } from "./server.ts";

/**
 * Our server as the extension starts it and as `mra lsp`, the least that any can do, the peer as it is, and a copy of the
 * peer that does not wait 200 ms before it looks.
 */
export interface Contenders {
  readonly ours: Contender;
  readonly lsp: Contender;
  readonly bare: Contender;
  readonly stock: Contender;
  readonly undelayed: Contender;
}

/** All contenders, ready to be started. `remove` takes the copy away. */
export function contenders(): { readonly all: Contenders; readonly peerVersion: string; remove(): void } {
  const schema = pathToFileURL(join(root, "schemas/mra-v1.schema.json")).href;
  const peer = peerFolder();
  const beside = mkdtempSync(join(tmpdir(), "mra-bench-"));
  const copy = join(beside, "node_modules", "yaml-language-server");
  cpSync(peer, copy, { recursive: true });
  link(dirname(peer), dirname(copy));
  const settings = join(copy, "out/src/yamlSettings.js");
  const text = readFileSync(settings, "utf8");
  const changed = text.replace(/validationDelayMs = 200/, "validationDelayMs = 0");
  if (changed === text) throw new Error("the peer's delay is not where it was; look at out/src/yamlSettings.js");
  writeFileSync(settings, changed);
  const peerAt = (folder: string): readonly string[] => [join(folder, "bin/yaml-language-server"), "--stdio"];
  return {
    all: {
      ours: { name: "mra", argv: [join(root, "dist/server.cjs"), "--stdio"], schema: undefined },
      lsp: { name: "mra lsp", argv: [join(root, "dist/mra.cjs"), "lsp", "--stdio"], schema: undefined },
      bare: { name: "bare Node", argv: [join(root, "out/tools/bench/floor.js")], schema: undefined },
      stock: { name: "yaml-language-server", argv: peerAt(peer), schema },
      undelayed: { name: "yaml-language-server, no delay", argv: peerAt(copy), schema },
    },
    peerVersion: (JSON.parse(readFileSync(join(peer, "package.json"), "utf8")) as { version: string }).version,
    remove: () => {
      rmSync(beside, { recursive: true, force: true });
    },
  };
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
