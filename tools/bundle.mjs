// Makes dist/: one file per entry, everything inside but `vscode`, and beside them the demo project. With --production
// minified and without source maps, as it is shipped and tested; with --report it says what weighs most.
import { build } from "esbuild";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const root = resolve(import.meta.dirname, "..");
const production = process.argv.includes("--production");
const report = process.argv.includes("--report");

/** Imported by `soap` and never called: docs/adr/0002-what-soap-brings.md. */
const leftOut = ["axios", "axios-ntlm", "formidable", "xml-crypto"];
const notReached = join(root, "tools/not-reached.cjs");

/** @type {import("esbuild").BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20.18",
  format: "cjs",
  mainFields: ["module", "main"], // some packages' `main` is UMD, whose imports no bundler sees
  alias: Object.fromEntries(leftOut.map((name) => [name, notReached])),
  // what an ES module knows about itself, in the words of CommonJS
  define: {
    __VERSION__: JSON.stringify(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version),
    "import.meta.url": "moduleUrl",
    "import.meta.dirname": "__dirname",
    "import.meta.filename": "__filename",
  },
  minify: production,
  keepNames: production, // faults and logs name functions and classes
  sourcemap: production ? false : "linked",
  legalComments: "none",
  charset: "utf8",
  metafile: true,
  logLevel: "warning",
};
const moduleUrl = `const moduleUrl = require("node:url").pathToFileURL(__filename).href;`;

/** @type {readonly { from: string, to: string, options?: import("esbuild").BuildOptions }[]} */
const entries = [
  { from: "client/src/extension.ts", to: "dist/client.cjs", options: { external: ["vscode"] } },
  { from: "server/src/lsp/main.ts", to: "dist/server.cjs" },
  {
    from: "server/src/cli/main.ts",
    to: "dist/mra.cjs",
    options: { banner: { js: `#!/usr/bin/env node\n${moduleUrl}` } },
  },
];

const suites = "test/vscode"; // run inside VS Code by mocha, and never shipped
const demo = "test/projects/emea-prod";

for (const file of ["client.cjs", "server.cjs", "mra.cjs", "demo", "test"])
  rmSync(join(root, "dist", file), { recursive: true, force: true });
mkdirSync(join(root, "dist"), { recursive: true });
try {
  await Promise.all([...entries.map(bundleEntry), bundleSuites()]);
} catch {
  process.exit(1); // esbuild has said what is wrong and where
}
chmodSync(join(root, "dist/mra.cjs"), 0o755);
cpSync(join(root, demo), join(root, "dist/demo"), { recursive: true });

/** @param {(typeof entries)[number]} entry */
async function bundleEntry({ from, to, options }) {
  const { metafile } = await build({
    ...common,
    banner: { js: moduleUrl },
    ...options,
    entryPoints: [from],
    outfile: to,
  });
  if (report && metafile) print(to, metafile);
}

async function bundleSuites() {
  if (!existsSync(join(root, suites))) return;
  const files = readdirSync(join(root, suites)).filter((it) => it === "index.ts" || it.endsWith(".suite.ts"));
  const entryPoints = files.map((it) => `${suites}/${it}`);
  const options = {
    minify: false,
    external: ["vscode", "mocha"],
    outdir: "dist/test/vscode",
    outExtension: { ".js": ".cjs" },
  };
  await build({ ...common, ...options, banner: { js: moduleUrl }, sourcemap: "inline", entryPoints });
}

/**
 * @param {string} file
 * @param {import("esbuild").Metafile} metafile
 */
function print(file, metafile) {
  const text = readFileSync(join(root, file));
  console.log(`${file}  ${kilobytes(text.length)}, ${kilobytes(gzipSync(text, { level: 9 }).length)} compressed`);
  const inputs = metafile.outputs[file]?.inputs ?? {};
  /** @type {Map<string, number>} */
  const parts = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const part =
      /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ??
      path
        .split("/")
        .slice(0, path.startsWith("client") ? 2 : 3)
        .join("/");
    parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
  }
  for (const [part, bytes] of [...parts].sort((a, b) => b[1] - a[1]).slice(0, 12))
    console.log(`  ${kilobytes(bytes).padStart(8)}  ${part}`);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${Math.ceil(bytes / 1000)} kB`;
}
