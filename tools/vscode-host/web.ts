import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, extname, join, normalize } from "node:path";
import { text } from "node:stream/consumers";
import { chromium, type Page } from "playwright-core";
import { chromiumArguments, findChromium } from "./chromium.ts";
import type { InstalledHost } from "./install.ts";

/** The files of an extension by their path in it: `package.json`. */
export type ExtensionFiles = ReadonlyMap<string, Uint8Array | string>;

/** What to open in a VS Code without a server. */
export interface WebOptions {
  /** By a name for their address. */
  readonly extensions: Readonly<Record<string, ExtensionFiles>>;
  /** Address of the folder that is open; an extension gives its files. */
  readonly folder: string;
}

/** A VS Code that is a page and its workers alone, as on vscode.dev. */
export interface WebHost {
  readonly page: Page;
  /** What an extension posted to `/report`, once. */
  readonly report: Promise<string>;
  /** Requests of the page for anything else than the files of VS Code and of the extensions. */
  readonly strangers: readonly string[];
  readonly close: () => Promise<void>;
}

/** Extensions of VS Code's own without which nothing is readable. */
const builtIn = ["theme-defaults"];

/**
 * Opens the workbench of a release with no server behind it: its files and those of the extensions are given as they are,
 * on loopback, and extensions run in a worker. Throws when Chromium is missing.
 */
export async function startWeb(installed: InstalledHost, options: WebOptions): Promise<WebHost> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium on this machine; on Debian: apt-get install chromium");
  const vscode = join(dirname(installed.entry), "../../lib/vscode");
  let origin = "";
  let [reported, failed]: [(said: string) => void, (why: Error) => void] = [() => undefined, () => undefined];
  const report = new Promise<string>((resolve, reject) => ([reported, failed] = [resolve, reject]));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
    if (path === "/report") void text(request).then(reported);
    if (path === "/") answer(response, ".html", pageOf(options, origin));
    else answer(response, extname(path), path === "/report" ? "" : contentAt(path, vscode, options.extensions));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  const close = async (): Promise<void> => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: "en-US" });
    const strangers: string[] = [];
    page.context().on("request", (it) => {
      if (!it.url().startsWith(origin) && !/^(blob|data):/.test(it.url())) strangers.push(it.url());
    });
    page.on("crash", () => failed(new Error("the page crashed")));
    await page.goto(origin);
    return { page, report, strangers, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

function answer(response: ServerResponse, ending: string, content: Uint8Array | string | undefined): void {
  response.writeHead(content === undefined ? 404 : 200, {
    "content-type": types[ending] ?? "application/octet-stream",
    "access-control-allow-origin": "*",
  });
  response.end(content);
}

function contentAt(
  path: string,
  vscode: string,
  extensions: WebOptions["extensions"],
): Uint8Array | string | undefined {
  const [, place, name = "", ...rest] = normalize(path).split("/");
  if (place === "extension") return extensions[name]?.get(rest.join("/"));
  if (place !== "out" && place !== "extensions" && place !== "node_modules") return undefined;
  const file = join(vscode, normalize(path));
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  if (!path.endsWith("/browser/workbench/workbench.js")) return readFileSync(file);
  // code-server's page insists on a server, for extensions and for settings; vscode.dev has none
  return readFileSync(file, "utf8")
    .replace(",remoteAuthority:location.host}", "}")
    .replace(
      /(userRoamingDataHome\(\)\{return \w+\(\w+\.file\(this\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote/,
      "$1vscodeUserData",
    );
}

function pageOf({ extensions, folder }: WebOptions, origin: string): string {
  const { protocol, pathname, host } = new URL(folder);
  const at = (path: string): object => ({ scheme: "http", authority: new URL(origin).host, path });
  const settings = {
    folderUri: { scheme: protocol.slice(0, -1), authority: host, path: pathname },
    additionalBuiltinExtensions: [
      ...builtIn.map((it) => at(`/extensions/${it}`)),
      ...Object.keys(extensions).map((it) => at(`/extension/${it}`)),
    ],
    configurationDefaults: { "workbench.startupEditor": "none", "security.workspace.trust.enabled": false },
    productConfiguration: { enableTelemetry: false },
    userDataPath: "/",
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
  };
  const data = JSON.stringify(settings).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const out = `${origin}/out`;
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${data}">
<link rel="stylesheet" href="${out}/vs/code/browser/workbench/workbench.css"></head>
<body aria-label=""></body>
<script>globalThis._VSCODE_FILE_ROOT = "${out}/";</script>
<script type="module" src="${out}/nls.messages.js"></script>
<script type="module" src="${out}/vs/code/browser/workbench/workbench.js"></script>
</html>`;
}
