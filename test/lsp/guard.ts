// Loaded into the process of a server that a test starts: whatever would open a socket, start a process or write a file
// is refused and named on standard error.
import child_process from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import worker from "node:worker_threads";

function refuse(of: object, ...names: readonly string[]): void {
  for (const name of names) {
    if (!(name in of)) continue;
    const refused = (): never => {
      const error = new Error(`forbidden: ${name}`);
      process.stderr.write(`${error.stack ?? error.message}\n`);
      throw error;
    };
    Object.defineProperty(of, name, { value: refused, configurable: true, writable: true });
  }
}

refuse(net.Socket.prototype, "connect");
refuse(net.Server.prototype, "listen");
refuse(net, "connect", "createConnection", "createServer");
refuse(dgram, "createSocket");
refuse(dns, "lookup", "resolve", "resolve4", "resolve6", "resolveSrv", "resolveAny", "reverse");
refuse(dns.promises, "lookup", "resolve", "resolve4", "resolve6", "resolveSrv", "resolveAny", "reverse");
refuse(globalThis, "fetch");
refuse(child_process, "spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork");
refuse(worker, "Worker");
const writes = ["writeFile", "appendFile", "mkdir", "mkdtemp", "rename", "rm", "rmdir", "unlink", "copyFile", "cp"];
const more = ["symlink", "link", "truncate", "chmod", "chown", "utimes"];
refuse(fs.promises, ...writes, ...more);
refuse(fs, ...[...writes, ...more].flatMap((it) => [it, `${it}Sync`]), "createWriteStream");

const onlyReads = (flags: unknown): boolean => flags === undefined || flags === "r" || flags === 0;
const { open, openSync } = fs;
const openFile = fs.promises.open;
function guarded(flags: unknown): void {
  if (onlyReads(flags) || typeof flags === "function") return;
  const error = new Error(`forbidden: open ${String(flags)}`);
  process.stderr.write(`${error.stack ?? error.message}\n`);
  throw error;
}
fs.open = ((...args: Parameters<typeof open>) => {
  guarded(args[1]);
  open(...args);
}) as typeof open;
fs.openSync = (...args) => {
  guarded(args[1]);
  return openSync(...args);
};
fs.promises.open = (...args) => {
  guarded(args[1]);
  return openFile(...args);
};
syncBuiltinESMExports();

// The guard guards: each of these is refused, or the server does not start.
for (const attempt of [
  () => net.connect(1),
  () => child_process.spawn("true"),
  () => fs.writeFileSync("/dev/null", ""),
  () => fs.openSync("/dev/null", "w"),
]) {
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = () => true;
  let isRefused = false;
  try {
    attempt();
  } catch {
    isRefused = true;
  }
  process.stderr.write = write;
  if (!isRefused) throw new Error("the guard does not guard");
}
process.stderr.write("guarded\n");
