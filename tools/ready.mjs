// npm run ready: what a change must pass besides its tests. Every check is carried out, whatever the others say.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { text } from "node:stream/consumers";
import { inCheckout, installDependencies, requireNode, say } from "./setup.mjs";

/** @type {readonly [name: string, ...command: string[]][]} */
const checks = [
  ["types: tsc", "node_modules/typescript/bin/tsc", "-b"],
  [
    "rules of code: eslint",
    "node_modules/eslint/bin/eslint.js",
    ".",
    "--max-warnings=0",
    "--cache",
    "--cache-location",
    "node_modules/.cache/eslint/",
  ],
  ["form: prettier", "node_modules/prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."],
  ["rooms: architecture test", "--test", "--test-reporter=dot", "out/test/house/architecture.test.js"],
  ["generated files are fresh", "out/tools/generate.js", "--check"],
  ["links in documents", "out/tools/links.js"],
];

requireNode();
installDependencies();
const [types, ...others] = checks;
const failed = types && !(await passes(types)) ? [types] : []; // what it compiles is what others run
const waiting = [...others];
const workers = Array.from({ length: availableParallelism() }, async () => {
  for (let it = waiting.shift(); it; it = waiting.shift()) if (!(await passes(it))) failed.push(it);
});
await Promise.all(workers);
const totals = { passed: checks.length - failed.length, failed: failed.length };
mkdirSync(inCheckout("test-results/totals"), { recursive: true });
writeFileSync(inCheckout("test-results/totals/ready.json"), `${JSON.stringify(totals)}\n`);
for (const [name] of failed) say(`failed: ${name}`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

/**
 * Carries out one check. What it prints is shown when it has ended, so that no two are mixed.
 * @param {readonly [name: string, ...command: string[]]} check
 */
async function passes([name, ...command]) {
  const child = spawn(process.execPath, command, { cwd: inCheckout("."), stdio: ["ignore", "pipe", "pipe"] });
  const [out, err, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  say(name);
  process.stdout.write(out + err);
  if (status !== 0) say(`${name}: FAILED`);
  return status === 0;
}
