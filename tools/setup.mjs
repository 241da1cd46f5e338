// Everything between a fresh clone and a built one. Needs Node and npm, nothing else: it is what brings the rest.
// `npm start`, `npm test`, `npm run ready` and `npm run package` call it; `npm run setup` is it alone.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { npmCommand, plainEnvironment } from "./npm-command.mjs";

const root = resolve(import.meta.dirname ?? ".", "..");
const started = Date.now();

/**
 * A path in the checkout, absolute.
 * @param {string} path
 */
export function inCheckout(path) {
  return resolve(root, path);
}

/**
 * A line about what is being done, with the seconds since the start.
 * @param {string} what
 */
export function say(what) {
  console.log(`[${((Date.now() - started) / 1000).toFixed(0).padStart(3)} s] ${what}`);
}

/** Stops in plain words where Node is too old for what follows. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node ${process.versions.node} is too old: MRA Config needs 20.19 or newer.`);
  process.exit(1);
}

/** `npm ci`, unless it ran for this very package-lock.json before. */
export function installDependencies() {
  const mark = join(root, "node_modules/.mra-installed");
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  say("installing dependencies (npm ci)");
  run([...npmCommand(), "ci", "--no-audit", "--no-fund", "--loglevel=error"], plainEnvironment());
  writeFileSync(mark, wanted);
}

/**
 * Compiles the given TypeScript projects and what they refer to.
 * @param {readonly string[]} projects folders; none for all
 */
export function compile(...projects) {
  say(`compiling ${projects.join(", ") || "everything"}`);
  run([process.execPath, "node_modules/typescript/bin/tsc", "-b", ...projects]);
}

/** Makes dist/ as it is shipped, and `npx mra`. */
export function bundle() {
  say("bundling");
  run([process.execPath, "tools/bundle.mjs", "--production"]);
  linkCommand();
}

/** `npx mra` looks here first, and so needs neither a network nor an answer. */
function linkCommand() {
  const folder = join(root, "node_modules/.bin");
  const link = join(folder, "mra");
  mkdirSync(folder, { recursive: true });
  rmSync(link, { force: true });
  if (process.platform === "win32") {
    writeFileSync(`${link}.cmd`, `@node "%~dp0\\..\\..\\dist\\mra.cjs" %*\r\n`);
    return;
  }
  chmodSync(join(root, "dist/mra.cjs"), 0o755);
  symlinkSync("../../dist/mra.cjs", link);
}

/**
 * Runs a command to its end, its output shown. Throws when it does not succeed.
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} [env]
 */
export function run([file = "", ...args], env = process.env) {
  const { status, error } = spawnSync(file, args, { cwd: root, env, stdio: "inherit" });
  if (status === 0) return;
  throw new Error(
    `${[file, ...args].join(" ")} ${error ? `could not start: ${error.message}` : `ended with status ${status}`}`,
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  requireNode();
  installDependencies();
  compile();
  bundle();
  say("ready");
}
