// Everything between a fresh clone and a built one. Needs Node and npm, nothing else: it is what brings the rest.
// `npm start`, `npm test`, `npm run ready` and `npm run package` call it; `npm run setup` is it alone.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
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

/** `npm ci`, unless node_modules holds what package-lock.json asks for. */
export function installDependencies() {
  if (dependenciesAreThere()) return;
  say("installing dependencies (npm ci)");
  run([...npmCommand(), "ci", "--no-audit", "--no-fund", "--loglevel=error"], plainEnvironment());
}

/** npm leaves in node_modules a lock file of what it installed. Optional packages may be those of other platforms. */
function dependenciesAreThere() {
  const left = inCheckout("node_modules/.package-lock.json");
  if (!existsSync(left)) return false;
  const wanted = packagesIn(inCheckout("package-lock.json"));
  const there = packagesIn(left);
  return Object.entries(wanted).every(
    ([path, it]) => path === "" || it.optional || there[path]?.version === it.version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}

/**
 * Compiles the given TypeScript projects and what they refer to.
 * @param {readonly string[]} projects folders; none for all
 */
export function compile(...projects) {
  say(`compiling ${projects.join(", ") || "everything"}`);
  run([process.execPath, "node_modules/typescript/bin/tsc", "-b", ...projects]);
}

/** Makes dist/ as it is shipped. `npx mra-config` runs from it. */
export function bundle() {
  say("bundling");
  run([process.execPath, "tools/bundle.mjs", "--production"]);
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

/**
 * Carries out the work of a script when it is the one that was started. What fails is said in plain words.
 * @param {string} script `import.meta.url` of the script
 * @param {() => void | Promise<void>} work
 */
export async function whenStarted(script, work) {
  if (process.argv[1] === undefined || script !== pathToFileURL(process.argv[1]).href) return;
  requireNode();
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

await whenStarted(import.meta.url, () => {
  installDependencies();
  compile();
  bundle();
  say("ready");
});
