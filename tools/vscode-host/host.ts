import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { inCheckout } from "../root.ts";
import { chromiumArguments, findChromium } from "./chromium.ts";
import type { InstalledHost } from "./install.ts";
import { startServer, type RunningServer, type ServerOptions } from "./server.ts";

/** What to open, and with which extensions. */
export interface HostOptions extends ServerOptions {
  /** A folder or a `.code-workspace` file; an empty window when absent. */
  readonly workspace?: string | undefined;
  /** Folders of extensions under development. A packaged one is installed with `runCode` instead. */
  readonly extensionDevelopmentPath?: readonly string[] | undefined;
  /** A module with `run()`, carried out in the extension host. */
  readonly extensionTestsPath?: string | undefined;
  readonly viewport?: { readonly width: number; readonly height: number } | undefined;
  /** What tests and VS Code print, as the arguments of `console.<type>`. */
  readonly onLog?: ((type: string, args: readonly unknown[]) => void) | undefined;
}

/** How the tests in the extension host went. */
export interface TestsResult {
  readonly ok: boolean;
  readonly error?: string;
}

/** A VS Code with an open window. */
export interface Host {
  /** The window, to be clicked, typed into and photographed. */
  readonly page: Page;
  readonly url: string;
  readonly server: RunningServer;
  /** Resolves with the exit code of the tests; 70 when the page crashed, 71 when the server ended. */
  readonly exit: Promise<number>;
  /** The result that the tests left; none when the extension host ended before them. */
  readonly result: () => TestsResult | undefined;
  readonly close: () => Promise<void>;
}

/** Opens a window and resolves when the workbench is drawn. Throws when Chromium is missing or the workbench does not come. */
export async function startHost(installed: InstalledHost, options: HostOptions = {}): Promise<Host> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium on this machine; on Debian: apt-get install chromium");
  const temporary = mkdtempSync(join(tmpdir(), "mra-result-"));
  const resultFile = join(temporary, "result.json");
  const tests = options.extensionTestsPath
    ? { MRA_HOST_TESTS: testsEntry(options.extensionTestsPath), MRA_HOST_RESULT: resultFile }
    : {};

  const server = await startServer(installed, { ...options, env: { ...options.env, ...tests } });
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close().catch(() => undefined);
    await server.stop();
    rmSync(temporary, { recursive: true, force: true });
  };
  try {
    // playwright would end this process at a signal, before the server is stopped
    browser = await chromium.launch({
      executablePath,
      args: [...chromiumArguments],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    const page = await browser.newPage({
      viewport: options.viewport ?? { width: 1400, height: 900 },
      locale: options.language ?? "en-US",
    });
    const exit = exitOf(page, server);
    if (options.onLog) await page.exposeFunction("codeAutomationLog", options.onLog);
    const payload = payloadOf(options, server.port);
    if (payload.length > 0) await allowPayload(page);
    const url = `http://127.0.0.1:${server.port}/?${query(options.workspace, payload)}`;
    await page.goto(url, { timeout: 60_000 }); // on a machine that others use, too
    await page.waitForSelector(".monaco-workbench", { timeout: 60_000 });
    return { page, url, server, exit, close, result: () => readResult(resultFile) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The address of a window that shows a folder. */
export const windowAddress = (port: number, workspace: string): string =>
  `http://127.0.0.1:${port}/?${query(workspace, [])}`;

/** VS Code in a browser calls `codeAutomationExit` at the end of its tests, where the page has such a function. */
function exitOf(page: Page, server: RunningServer): Promise<number> {
  return new Promise((resolve, reject) => {
    page.exposeFunction("codeAutomationExit", resolve).catch(reject);
    page.on("crash", () => resolve(70));
    void server.ended.then(() => resolve(71));
  });
}

function payloadOf(options: HostOptions, port: number): readonly (readonly [string, string])[] {
  const remote = (path: string): string =>
    `vscode-remote://127.0.0.1:${port}${resolve(path).split("/").map(encodeURIComponent).join("/")}`;
  const developed = (options.extensionDevelopmentPath ?? []).map(
    (it) => ["extensionDevelopmentPath", remote(it)] as const,
  );
  const tests = options.extensionTestsPath
    ? [["extensionTestsPath", remote(inCheckout("tools/vscode-host/in-host/tests-entry.cjs"))] as const]
    : [];
  return [...developed, ...tests];
}

function query(workspace: string | undefined, payload: readonly (readonly [string, string])[]): string {
  const it = new URLSearchParams();
  if (workspace === undefined) it.set("ew", "true");
  else it.set(workspace.endsWith(".code-workspace") ? "workspace" : "folder", resolve(workspace));
  if (payload.length > 0) it.set("payload", JSON.stringify(payload));
  return it.toString();
}

/**
 * A newer VS Code minds the payload in a built product only while its smoke-test driver is on. code-server has no switch
 * for that, so the flag is put into the page's configuration as the workbench reads it. (Not by routing the page's
 * request: Chromium then takes the page for a public site and refuses its sockets to 127.0.0.1.)
 */
async function allowPayload(page: Page): Promise<void> {
  await page.addInitScript({
    content: `{
      const get = Element.prototype.getAttribute;
      Element.prototype.getAttribute = function (name) {
        const value = get.call(this, name);
        if (name !== "data-settings" || this.id !== "vscode-workbench-web-configuration" || !value) return value;
        const it = JSON.parse(value);
        return JSON.stringify({ ...it, developmentOptions: { ...it.developmentOptions, enableSmokeTestDriver: true } });
      };
    }`,
  });
}

/** The extension host in a browser loads exactly the path it is given: a folder or a name without ending is resolved here. */
function testsEntry(path: string): string {
  const it = resolve(path);
  const candidates = [it, `${it}.js`, `${it}.cjs`, join(it, "index.js"), join(it, "index.cjs")];
  return candidates.find((file) => existsSync(file) && statSync(file).isFile()) ?? it;
}

function readResult(file: string): TestsResult | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as TestsResult;
  } catch {
    return undefined; // none was left
  }
}
