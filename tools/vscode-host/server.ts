import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InstalledHost } from "./install.ts";
import { writeLanguage, writeSettings, type Settings } from "./settings.ts";

/** How a server is to be started. Folders that are not given are made, and removed with the server. */
export interface ServerOptions {
  readonly userDataDir?: string | undefined;
  readonly extensionsDir?: string | undefined;
  readonly settings?: Settings | undefined;
  /** Language that extensions speak, `ko`; English when absent. */
  readonly language?: string | undefined;
  /** Added to the environment, which the extension host inherits. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Port on loopback; any free one when absent. */
  readonly port?: number | undefined;
}

/** A code-server that listens on loopback. */
export interface RunningServer {
  readonly port: number;
  readonly pid: number;
  readonly userDataDir: string;
  readonly extensionsDir: string;
  /** Everything it printed so far. */
  readonly log: () => string;
  /** Resolves when the process has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Ends it and everything it started, and removes what was made for it. May be called twice. */
  readonly stop: () => Promise<void>;
}

/** Starts code-server and resolves once it listens. Rejects with its output when it ends before that. */
export async function startServer(host: InstalledHost, options: ServerOptions = {}): Promise<RunningServer> {
  const temporary = mkdtempSync(join(tmpdir(), "mra-vscode-"));
  const userDataDir = options.userDataDir ?? join(temporary, "user");
  const extensionsDir = options.extensionsDir ?? join(temporary, "extensions");
  writeSettings(userDataDir, options.settings);
  if (options.language !== undefined) writeLanguage(userDataDir, options.language);
  mkdirSync(extensionsDir, { recursive: true });

  const [command, ...first] = [...leash(), host.node, host.entry];
  const child = spawn(command, [...first, ...serverArguments(options, { temporary, userDataDir, extensionsDir })], {
    env: hostEnvironment(host, options.env),
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  let log = "";
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async (): Promise<void> => {
    endGroup(child, "SIGTERM");
    const late = setTimeout(() => endGroup(child, "SIGKILL"), 5_000);
    await ended;
    clearTimeout(late);
    endGroup(child, "SIGKILL"); // what the server itself left behind
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await new Promise<number>((resolve, reject) => {
      const see = (chunk: Buffer): void => {
        log += chunk.toString();
        const listening = /HTTP server listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(log);
        if (listening) resolve(Number(listening[1]));
      };
      child.stdout.on("data", see);
      child.stderr.on("data", see);
      child.once("error", reject);
      child.once("exit", (code) =>
        reject(new Error(`code-server ended (${code ?? "by a signal"}) before it listened:\n${log}`)),
      );
    });
    return { port, pid: child.pid ?? 0, userDataDir, extensionsDir, log: () => log, ended, stop };
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
    throw error;
  }
}

function serverArguments(
  options: ServerOptions,
  folders: Readonly<Record<"temporary" | "userDataDir" | "extensionsDir", string>>,
): string[] {
  const named = {
    "bind-addr": `127.0.0.1:${options.port ?? 0}`,
    auth: "none",
    "session-socket": join(folders.temporary, "session.sock"),
    "user-data-dir": folders.userDataDir,
    "extensions-dir": folders.extensionsDir,
    ...(options.language === undefined ? {} : { locale: options.language }),
  };
  const off = ["telemetry", "update-check", "workspace-trust", "getting-started-override"];
  return [
    ...Object.entries(named).flatMap(([name, value]) => [`--${name}`, value]),
    ...off.map((it) => `--disable-${it}`),
  ];
}

/** Runs a command of `code` itself (`--install-extension x.vsix`, `--list-extensions`) and returns its status and output. */
export function runCode(
  host: InstalledHost,
  args: readonly string[],
): { readonly status: number; readonly output: string } {
  const run = spawnSync(host.node, [host.entry, ...args], { env: hostEnvironment(host), encoding: "utf8" });
  return { status: run.status ?? 1, output: `${run.stdout}${run.stderr}` };
}

/** Without a marketplace there is nothing to reach and nothing to wait for; without an outer VS Code's variables there is no mistaking it for this one. */
function hostEnvironment(host: InstalledHost, more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const outer =
    /^(VSCODE_IPC|VSCODE_ESM|ELECTRON_RUN_AS_NODE|CODE_SERVER_PARENT_PID|PORT$|PASSWORD$|NODE_OPTIONS$|NODE_TEST_CONTEXT$|npm_)/;
  const kept = Object.entries(process.env).filter(([name]) => !outer.test(name));
  return { ...Object.fromEntries(kept), EXTENSIONS_GALLERY: "{}", CODE_SERVER_CONFIG: host.config, ...more };
}

/** Put before a command: on Linux it then goes when this process goes, even when that is killed outright. Elsewhere nothing. */
export function leash(): readonly string[] {
  return existsSync("/usr/bin/setpriv") ? ["/usr/bin/setpriv", "--pdeathsig", "TERM"] : [];
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid) process.kill(-child.pid, signal); // the child leads a group of its own
  } catch {
    // gone already
  }
}
