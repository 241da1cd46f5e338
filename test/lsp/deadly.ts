// Loaded into the process of a server that a test starts, which then dies as of a text that it cannot bear: when it has
// read a file named deadly from the disk, when it parses a text with `# deadly text`, when it checks a profile in a file
// named dying, when it answers a request about a place in a file named lethal.
import { promises } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { rules } from "../../core/src/rules/index.ts";

const die = (): void => void process.kill(process.pid, "SIGKILL");

const { readFile } = promises;
promises.readFile = (async (...args: Parameters<typeof readFile>) => {
  const [path] = args;
  if (typeof path === "string" && path.includes("deadly")) die();
  return readFile(...args);
}) as typeof readFile;
syncBuiltinESMExports();

// The parser looks for a directive in every text.
const includes = Object.getOwnPropertyDescriptor(String.prototype, "includes")?.value as (
  this: string,
  it: string,
  at?: number,
) => boolean;
Object.defineProperty(String.prototype, "includes", {
  configurable: true,
  writable: true,
  value(this: string, it: string, at?: number): boolean {
    if (it === "%" && includes.call(this, "# deadly text")) die();
    return includes.call(this, it, at);
  },
});

// A request about a place looks its file up in a map.
const get = Object.getOwnPropertyDescriptor(Map.prototype, "get")?.value as (this: unknown, key: unknown) => unknown;
Object.defineProperty(Map.prototype, "get", {
  configurable: true,
  writable: true,
  value(this: unknown, key: unknown): unknown {
    const found = get.call(this, key);
    if (found !== undefined && typeof key === "string" && key.endsWith("lethal.mra.yaml"))
      if (/\batPlace/.test(new Error().stack ?? "")) die();
    return found;
  },
});

for (const rule of rules) {
  if (rule.id !== "MRA033" || rule.on === "project") continue;
  const check = rule.check.bind(rule);
  Object.defineProperty(rule, "check", {
    value: (...[object, project]: Parameters<typeof check>) => {
      if (object.node.chunk.uri.includes("dying")) die();
      return check(object, project);
    },
  });
}
