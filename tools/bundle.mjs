// Makes dist/: the extension in one file for both hosts; the language server and the command line in parts that they share, each
// behind a small file that starts it; and beside them the demo project. With --production minified and without source
// maps, as it is shipped and tested, with the notices and the bill of materials of what is in it; with --report it says
// what weighs most. Why so: docs/adr/0004-parts.md.
import { build } from "esbuild";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { bundledPackages } from "./shipped/bundled.mjs";
import { libraryTypes } from "./shipped/library-types.mjs";
import { noticesOf } from "./shipped/notices.mjs";

const root = resolve(import.meta.dirname, "..");
const production = process.argv.includes("--production");
const report = process.argv.includes("--report");

/** Imported by `soap` (docs/adr/0002-what-soap-brings.md); never called. */
const leftOut = ["axios", "axios-ntlm", "formidable", "xml-crypto"];
const notReached = join(root, "tools/not-reached.cjs");

const instead = {
  ...Object.fromEntries(leftOut.map((name) => [name, notReached])),
  "@modelcontextprotocol/server/_shims": join(root, "tools/mcp-shims.mjs"),
  // the same code, with nothing of Node around it
  yaml: join(root, "node_modules/yaml/browser/index.js"),
  fflate: join(root, "node_modules/fflate/esm/browser.js"),
};

/** @type {import("esbuild").BuildOptions} */
const common = {
  absWorkingDir: root,
  preserveSymlinks: true, // so that paths, and with them the bytes, are the same wherever node_modules really lies
  bundle: true,
  platform: "node",
  target: "node20.18",
  mainFields: ["module", "main"], // some packages' `main` is UMD, whose imports no bundler sees
  alias: instead,
  // what an ES module knows about itself, in the words of CommonJS
  define: {
    __VERSION__: JSON.stringify(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version),
    "import.meta.url": "moduleUrl",
    "import.meta.dirname": "__dirname",
    "import.meta.filename": "__filename",
  },
  minify: production,
  sourcemap: production ? false : "linked",
  legalComments: "none",
  charset: "utf8",
  metafile: true,
  logLevel: "warning",
};

/**
 * The part of a package for browsers, which Node's conditions do not reach, lies beside its part for all.
 * @type {import("esbuild").Plugin}
 */
const partsForBrowsers = {
  name: "parts of packages for browsers",
  setup(to) {
    to.onResolve({ filter: /^vscode-[a-z-]+\/browser$/ }, async ({ path, ...from }) => {
      const { path: common } = await to.resolve(path.replace("/browser", ""), { ...from });
      return { path: common.replace(/common(.)api\.js$/, "browser$1main.js") };
    });
  },
};

/**
 * The extension for both hosts: two thirds of it are the same.
 * @type {import("esbuild").BuildOptions}
 */
const client = {
  ...common,
  plugins: [partsForBrowsers],
  format: "cjs", // what VS Code 1.100 loads, and any browser
  external: ["vscode"],
  entryPoints: ["client/src/host.ts"],
  outfile: "dist/client.cjs",
};

/**
 * What the language server asks of Node comes from `server/src/browser/` in the parts that a browser loads, too: from Node
 * there where there is Node.
 * @type {import("esbuild").Plugin}
 */
const forBothHosts = {
  name: "modules of Node for both hosts",
  setup(to) {
    const both =
      /[\\/]server[\\/]src[\\/](lsp[\\/][^\\/]+|workspace[\\/](config|files|steady-bytes|table-sheets|view))\.ts$/;
    to.onResolve({ filter: /^node:(fs|fs\/promises|path|timers\/promises|url)$/ }, ({ path, importer }) =>
      both.test(importer)
        ? { path: join(root, `server/src/browser/${path.replace(/[:/]/g, "-")}.ts`), sideEffects: false }
        : undefined,
    );
  },
};

/**
 * Commands that share most of what they load are one part, where the source loads each by itself: with a part for each set
 * of them that shares something, the packages had 140 files.
 */
const sharing =
  "test|report|plan|show|approve|deploy|history|preflight|status|doctor|paths|init|pull|import|export".split("|");

/** @type {import("esbuild").Plugin} */
const oneForCommands = {
  name: "one part for commands that share what they load",
  setup(to) {
    to.onResolve({ filter: new RegExp(`^\\./commands/(${sharing.join("|")})\\.ts$`) }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "commands", namespace: "together" } : undefined,
    );
    to.onLoad({ filter: /^commands$/, namespace: "together" }, () => ({
      contents: sharing.map((it) => `export * from "./commands/${it}.ts";`).join("\n"),
      resolveDir: join(root, "server/src/cli"),
    }));
  },
};

/** @type {import("esbuild").BuildOptions} */
const server = {
  ...common,
  plugins: [oneForCommands, forBothHosts, partsForBrowsers],
  format: "esm", // which alone can be split, and keeps what is imported late out of the start
  splitting: true,
  external: ["supports-color"], // which `debug` takes where it is; here it was only for somebody else's sake
  entryPoints: {
    server: "server/src/lsp/main.ts",
    mra: "server/src/cli/main.ts",
    check: "core/src/rules/check-texts.ts", // the library of the npm package
    worker: "server/src/browser/main.ts",
  },
  outdir: "dist",
  outExtension: { ".js": ".mjs" },
  chunkNames: "part-[hash]",
  // what CommonJS packages expect to be there; a browser has no such thing, and the parts that it loads ask for none
  banner: {
    js: `const require = globalThis.process?.getBuiltinModule("node:module").createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;`,
  },
};

/**
 * A page: its own script and style, loaded when the view is opened.
 * @returns {import("esbuild").BuildOptions}
 */
const pageView = (/** @type {string} */ name, /** @type {readonly string[]} */ entries) => ({
  ...common,
  platform: "browser",
  target: "chrome132", // of the oldest VS Code
  define: {},
  alias: {},
  banner: {},
  format: "iife",
  entryPoints: entries.map((it) => ({ in: `client/webview/${it}`, out: name })),
  outdir: "dist",
});
const pathsView = pageView("paths-view", ["main.ts", "paths.css"]);
const planView = pageView("plan-view", ["plan-main.ts", "plan.css"]);
const tableView = pageView("table-view", ["table-main.ts", "table.css"]);

/** Carried out by mocha inside VS Code, and never shipped. */
const suites = "test/vscode";
const demo = "test/projects/emea-prod";

const dist = join(root, "dist");
mkdirSync(dist, { recursive: true });
for (const it of readdirSync(dist))
  if (/\.([cm]?js|css|d\.ts)(\.map)?$|^(demo|test)$/.test(it)) rmSync(join(dist, it), { recursive: true });
try {
  const made = await Promise.all([
    ...[client, server, pathsView, planView, tableView].map((it) => build(it)),
    bundleSuites(),
    bundleBrowserSuite(),
  ]);
  const metafiles = made.slice(0, 5).flatMap((it) => it.metafile ?? []);
  for (const { inputs, outputs } of metafiles) {
    withoutNode(outputs);
    clientWithoutNode(inputs);
  }
  if (report) for (const { outputs } of metafiles) print(outputs);
  writeFileSync(join(dist, "check.d.ts"), libraryTypes(root));
  if (production) await writeAccount(metafiles);
} catch (error) {
  if (!(error instanceof Error && "errors" in error)) console.error(error); // esbuild itself has said what is wrong and where
  process.exit(1);
}
// Only the extension names a folder in which Node may keep compiled modules: the command line writes where it was told to.
const keepCompiled = `const { MRA_COMPILED: folder } = process.env;
if (folder) require("node:module").enableCompileCache?.(folder); // from Node 22.1 on
`;
for (const [name, first] of [
  ["server", keepCompiled],
  ["mra", ""],
]) {
  writeFileSync(join(dist, `${name}.cjs`), `#!/usr/bin/env node\n${first}import("./${name}.mjs");\n`, { mode: 0o755 });
}
// In a browser VS Code asks for a name that ends so. In the VSIX it is the only one.
cpSync(join(dist, "client.cjs"), join(dist, "client.js"));
cpSync(join(root, demo), join(dist, "demo"), { recursive: true });

/**
 * What ships besides: the notices and the bill of materials of the packages in it. The bundler's own list stays for tests.
 * @param {readonly import("esbuild").Metafile[]} metafiles
 */
async function writeAccount(metafiles) {
  const { sbomOf } = await import("./shipped/sbom.mjs");
  const packages = bundledPackages(root, metafiles);
  writeFileSync(join(root, "THIRD-PARTY-NOTICES"), noticesOf(packages));
  writeFileSync(
    join(root, "sbom.cdx.json"),
    sbomOf(JSON.parse(readFileSync(join(root, "package.json"), "utf8")), packages),
  );
  writeFileSync(join(dist, "test/metafiles.json"), JSON.stringify(metafiles));
}

/**
 * Throws where the extension in a browser would evaluate a module of Node's.
 * @param {import("esbuild").Metafile["inputs"]} inputs
 */
function clientWithoutNode(inputs) {
  const loaded = Object.keys(inputs).filter((it) => it.endsWith("client/src/browser.ts"));
  for (const file of loaded) {
    for (const { path, external } of inputs[file]?.imports ?? []) {
      if (external && path !== "vscode") throw new Error(`${file} asks for ${path}: no browser has that`);
      if (!external && !loaded.includes(path)) loaded.push(path);
    }
  }
}

async function bundleSuites() {
  const files = readdirSync(join(root, suites)).filter((it) => it === "index.ts" || it.endsWith(".suite.ts"));
  return await build({
    ...common,
    minify: false,
    sourcemap: "inline",
    format: "cjs",
    external: ["vscode", "mocha"],
    define: { "import.meta.dirname": "__dirname" },
    entryPoints: files.map((it) => `${suites}/${it}`),
    outdir: "dist/test/vscode",
    outExtension: { ".js": ".cjs" },
  });
}

/**
 * Throws where a part that a browser loads imports a module of Node's.
 * @param {import("esbuild").Metafile["outputs"]} outputs
 */
function withoutNode(outputs) {
  const loaded = Object.keys(outputs).filter((it) => it.endsWith("worker.mjs"));
  for (const file of loaded) {
    const faults = outputs[file]?.imports.filter((it) => it.external) ?? [];
    if (faults.length > 0)
      throw new Error(`${file} asks for ${faults.map((it) => it.path).join()}: no browser has that`);
    // what is imported late is loaded in Node alone, but for the server behind its first answer, and workbooks
    const next = outputs[file]?.imports.filter(
      ({ path, kind }) =>
        kind !== "dynamic-import" || /(lsp\/serve|workspace\/workbook)\.ts$/.test(outputs[path]?.entryPoint ?? ""),
    );
    for (const { path } of next ?? []) if (!loaded.includes(path)) loaded.push(path);
  }
}

/** Carried out in the worker for extensions of a VS Code without a server. */
async function bundleBrowserSuite() {
  return await build({
    ...common,
    ...{ platform: "browser", target: "chrome132", define: {}, alias: {} },
    minify: false,
    sourcemap: "inline",
    format: "cjs",
    external: ["vscode"],
    entryPoints: [`${suites}/browser/extension.ts`],
    outdir: "dist/test/browser",
  });
}

/** @param {import("esbuild").Metafile["outputs"]} outputs */
function print(outputs) {
  /** @type {Map<string, number>} */
  const parts = new Map();
  for (const [file, { inputs }] of Object.entries(outputs)) {
    const text = readFileSync(join(root, file));
    console.log(`${file}  ${kilobytes(text.length)}, ${kilobytes(gzipSync(text, { level: 9 }).length)} compressed`);
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const room = path.split("/", path.startsWith("client") ? 2 : 3).join("/");
      const part = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? room;
      parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
    }
  }
  const largest = [...parts].sort((a, b) => b[1] - a[1]).slice(0, 15);
  for (const [part, bytes] of largest) console.log(`  ${kilobytes(bytes).padStart(8)}  ${part}`);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${Math.ceil(bytes / 1000)} kB`;
}
