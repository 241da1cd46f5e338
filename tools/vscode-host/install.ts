import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { inCheckout } from "../root.ts";
import { npm } from "../npm.ts";
import type { Release } from "./releases.ts";

/** A VS Code that is on this machine, ready to start. Paths are absolute. */
export interface InstalledHost {
  readonly release: Release;
  /** The Node it runs on. */
  readonly node: string;
  /** code-server's entry point, to be run by that Node. */
  readonly entry: string;
  /** A configuration that asks for nothing, so that none is written into the user's home. */
  readonly config: string;
}

/** Raised when the way a host is put together changes: an older one in the cache is then left alone. */
const recipe = 1;

/** What no test and no demo opens, and what weighs most. */
const leftOut = {
  dependencies: [
    "@github/copilot-sdk",
    "@devcontainers/cli",
    "@microsoft/mxc-sdk",
    "@vscode/sqlite3",
    "@vscode/copilot-api",
    "kerberos",
  ],
  extensions: ["copilot", "microsoft-authentication", "github-authentication", "mermaid-markdown-features"],
};

/**
 * Puts a release of code-server into the cache, once, and says where it is. Takes everything from the npm registry,
 * compiles nothing, runs no package's install script, needs no rights. `say` hears what it does.
 * Throws where the registry cannot be reached or a package is not as expected.
 */
export function installHost(release: Release, say: (line: string) => void): InstalledHost {
  const home = join(cacheFolder(), `${release.codeServer}-r${recipe}`);
  const done = installed(release, home);
  if (done) return done;
  if (process.platform !== "linux") throw new Error(`code-server is set up on Linux only; this is ${process.platform}`);

  const making = `${home}.${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  try {
    say(`fetching VS Code ${release.vscode} (code-server ${release.codeServer}) from the npm registry`);
    fetchPackage(`code-server@${release.codeServer}`, making, "code-server");
    const node = nodeFor(release, making, say);
    say("installing what it depends on");
    installDependencies(release, join(making, "code-server"));
    writeFileSync(join(making, "config.yaml"), "auth: none\n");
    check(node.executable(making), join(making, "code-server"));
    writeFileSync(join(making, "host.json"), JSON.stringify({ node: node.recorded }));
    publish(making, home);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  const host = installed(release, home);
  if (!host) throw new Error(`VS Code ${release.vscode} was set up in ${home} but is not complete`);
  return host;
}

/** The host of a release when it is already in the cache. */
export function hostInCache(release: Release): InstalledHost | undefined {
  return installed(release, join(cacheFolder(), `${release.codeServer}-r${recipe}`));
}

/** `MRA_VSCODE_HOST_DIR`, or the user's cache folder, or the checkout where the home cannot be written. */
export function cacheFolder(): string {
  const given = process.env.MRA_VSCODE_HOST_DIR;
  if (given) return resolve(given);
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "mra-config", "vscode-host");
  try {
    mkdirSync(cache, { recursive: true });
    return cache;
  } catch {
    return inCheckout(".vscode-host");
  }
}

function installed(release: Release, home: string): InstalledHost | undefined {
  const record = join(home, "host.json"); // written last
  if (!existsSync(record)) return undefined;
  const { node } = JSON.parse(readFileSync(record, "utf8")) as { node: string | null };
  const executable = node === null ? process.execPath : join(home, node);
  if (node === null && localMajor !== release.node.major) return undefined;
  return {
    release,
    node: executable,
    entry: join(home, "code-server/out/node/entry.js"),
    config: join(home, "config.yaml"),
  };
}

const localMajor = Number(process.versions.node.split(".")[0]);

/** The local Node where its major version is the one wanted, else one from the registry: the executable, nothing more. */
function nodeFor(
  release: Release,
  making: string,
  say: (line: string) => void,
): { recorded: string | null; executable: (home: string) => string } {
  if (localMajor === release.node.major) return { recorded: null, executable: () => process.execPath };
  const name = `node-${process.platform}-${process.arch}@${release.node.version}`;
  say(`fetching ${name}, which it runs on`);
  fetchPackage(name, making, "node");
  for (const it of readdirSync(join(making, "node")))
    if (it !== "bin") rmSync(join(making, "node", it), { recursive: true });
  return { recorded: "node/bin/node", executable: (home) => join(home, "node/bin/node") };
}

/** Fetches a package of the registry, checked against the registry's checksum, and unpacks it into a folder. */
export function fetchPackage(spec: string, into: string, folder: string): void {
  const [packed] = JSON.parse(npm(["pack", spec, "--json"], into)) as readonly { filename: string }[];
  if (!packed) throw new Error(`npm pack ${spec} made no file`);
  // npm has no command that only unpacks; tar is on every Linux and its archive has one folder, "package"
  const archive = join(into, packed.filename);
  const unpacked = spawnSync("tar", ["xzf", archive, "-C", into], { encoding: "utf8" });
  if (unpacked.status !== 0) throw new Error(`tar xzf ${archive}: ${unpacked.error?.message ?? unpacked.stderr}`);
  renameSync(join(into, "package"), join(into, folder));
  rmSync(archive);
}

/** Without install scripts: they would compile, or download from places that are not the registry. */
function installDependencies(release: Release, server: string): void {
  const vscode = join(server, "lib/vscode");
  const extensions = join(vscode, "extensions");
  const install = (folder: string, more: readonly string[]): void => {
    npm(["install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", folder, ...more], folder);
  };
  withoutDependencies(vscode);
  for (const it of leftOut.extensions) rmSync(join(extensions, it), { recursive: true, force: true });
  install(server, release.instead.server);
  install(vscode, release.instead.vscode);
  install(extensions, []);

  // what code-server's own install script does
  link("node_modules", join(vscode, "node_modules.asar"));
  link("code-linux.sh", join(vscode, "bin/remote-cli/code-server"));
  link("browser-linux.sh", join(vscode, "bin/helpers/browser.sh"));

  const modules = join(vscode, "node_modules");
  standIn("spdlog", join(modules, "@vscode/spdlog"));
  for (const it of ["native-watchdog", "@vscode/native-watchdog"])
    if (existsSync(join(modules, it))) standIn("watchdog", join(modules, it));
  for (const it of ["node-pty/prebuilds", "@vscode/ripgrep-universal/bin"]) keepOwnPlatform(join(modules, it));
}

function link(target: string, path: string): void {
  rmSync(path, { recursive: true, force: true });
  symlinkSync(target, path);
}

function withoutDependencies(folder: string): void {
  const file = join(folder, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as { dependencies: Record<string, string> };
  const dependencies = Object.fromEntries(
    Object.entries(manifest.dependencies).filter(([name]) => !leftOut.dependencies.includes(name)),
  );
  writeFileSync(file, JSON.stringify({ ...manifest, dependencies }, null, 2));
}

function standIn(name: string, folder: string): void {
  rmSync(folder, { recursive: true });
  mkdirSync(folder, { recursive: true });
  cpSync(inCheckout("tools/vscode-host/in-host", `${name}.cjs`), join(folder, "index.cjs"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "0.0.0", main: "index.cjs" }));
}

function keepOwnPlatform(folder: string): void {
  if (!existsSync(folder)) return;
  for (const it of readdirSync(folder))
    if (it !== `${process.platform}-${process.arch}`) rmSync(join(folder, it), { recursive: true });
}

/** A host that cannot load its modules should say so now, not as a blank page later. */
function check(node: string, server: string): void {
  const vscode = join(server, "lib/vscode");
  const load = [
    join(server, "node_modules/argon2"),
    ...["@parcel/watcher", "@vscode/spdlog", "node-pty"].map((it) => join(vscode, "node_modules", it)),
  ];
  const loaded = spawnSync(node, ["-e", "for (const it of process.argv.slice(1)) require(it)", ...load], {
    encoding: "utf8",
  });
  if (loaded.status !== 0)
    throw new Error(`VS Code cannot load its modules: ${loaded.error?.message ?? loaded.stderr}`);
}

/** Somebody else may have made the same host meanwhile; theirs is as good. */
function publish(making: string, home: string): void {
  mkdirSync(dirname(home), { recursive: true });
  try {
    renameSync(making, home);
  } catch (error) {
    if (!existsSync(join(home, "host.json"))) throw error;
  }
}
