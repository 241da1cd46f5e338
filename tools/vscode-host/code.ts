import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { startHost, type HostOptions } from "./host.ts";
import { installHost, type InstalledHost } from "./install.ts";
import { releases } from "./releases.ts";
import { runCode } from "./server.ts";

/** Put before every line of the tests by tests-entry.cjs; lines without it are VS Code's own log. */
const mark = "\u2063";

/**
 * Takes the arguments of `code` and behaves like it: opens a window, runs the tests in it, returns their exit code.
 * Which release: `MRA_VSCODE`, or the oldest. Codes beside those of the tests: 72 no result was left, 124 too long.
 */
export async function code(argv: readonly string[]): Promise<number> {
  const wanted = process.env.MRA_VSCODE;
  const release = releases.find((it) => wanted === undefined || it.codeServer === wanted || it.vscode === wanted);
  if (!release)
    throw new Error(`MRA_VSCODE is ${wanted ?? ""}; there are ${releases.map((it) => it.vscode).join(", ")}`);
  const installed = installHost(release, (line) => console.log(`[vscode] ${line}`));
  if (argv.some((it) => /^--(install-extension|uninstall-extension|list-extensions|version|help)(=|$)/.test(it))) {
    const { status, output } = runCode(installed, argv);
    process.stdout.write(output);
    return status;
  }
  return await runWindow(installed, readArguments(argv));
}

async function runWindow(installed: InstalledHost, options: HostOptions): Promise<number> {
  const host = await startHost(installed, { ...options, onLog: print });
  let stopped: (code: number) => void = () => undefined;
  const stopping = new Promise<number>((resolve) => (stopped = resolve));
  process.once("SIGINT", () => stopped(130));
  process.once("SIGTERM", () => stopped(143));
  process.once("SIGHUP", () => stopped(129));
  const limitMs = Number(process.env.MRA_VSCODE_TIMEOUT_MS ?? 300_000);
  const tooLong = setTimeout(() => stopped(124), limitMs);
  try {
    if (!options.extensionTestsPath) {
      clearTimeout(tooLong);
      console.log(`[vscode] ${host.url}`);
    }
    const status = await Promise.race([host.exit, stopping]);
    if (status === 124) console.error(`[vscode] no result after ${limitMs / 1000} s`);
    if (status > 1) console.error(host.server.log()); // 1: the tests have said why
    if (status === 0 && !host.result()?.ok) {
      console.error("[vscode] the extension host ended before the tests did");
      return 72;
    }
    return status;
  } finally {
    clearTimeout(tooLong);
    await host.close();
  }
}

function print(type: string, [text, ...more]: readonly unknown[]): void {
  if (typeof text === "string" && text.startsWith(mark))
    (type === "error" ? console.error : console.log)(text.slice(1));
  else if (process.env.MRA_VSCODE_DEBUG) console.error(`[log ${type}] ${format(text, ...more)}`);
}

/** The arguments of `code` that mean something here. The others speak of a desktop and its processes. */
function readArguments(argv: readonly string[]): HostOptions {
  const given = new Map<string, string[]>();
  const rest: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const [, name, joined] = /^--([^=]+)(?:=(.*))?$/s.exec(argv[i] ?? "") ?? [];
    if (name === undefined) rest.push(argv[i] ?? "");
    else if (valued.includes(name)) given.set(name, [...(given.get(name) ?? []), joined ?? argv[++i] ?? ""]);
  }
  const folders = [...(given.get("folder-uri") ?? []), ...(given.get("file-uri") ?? [])].map((it) => fileURLToPath(it));
  return {
    workspace: [...rest, ...folders].find((it) => existsSync(it)),
    extensionDevelopmentPath: given.get("extensionDevelopmentPath"),
    extensionTestsPath: given.get("extensionTestsPath")?.at(-1),
    userDataDir: given.get("user-data-dir")?.at(-1),
    extensionsDir: argv.includes("--disable-extensions") ? undefined : given.get("extensions-dir")?.at(-1),
  };
}
const valued = [
  "extensionDevelopmentPath",
  "extensionTestsPath",
  "user-data-dir",
  "extensions-dir",
  "folder-uri",
  "file-uri",
];
