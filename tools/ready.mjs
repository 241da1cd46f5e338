// npm run ready: what a change must pass besides its tests. Every check is carried out, whatever the others say.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
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
const failed = checks.filter(([name, ...command]) => {
  say(name);
  if (spawnSync(process.execPath, command, { cwd: inCheckout("."), stdio: "inherit" }).status === 0) return false;
  say(`${name}: FAILED`);
  return true;
});
const totals = { passed: checks.length - failed.length, failed: failed.length };
mkdirSync(inCheckout("test-results/totals"), { recursive: true });
writeFileSync(inCheckout("test-results/totals/ready.json"), `${JSON.stringify(totals)}\n`);
for (const [name] of failed) say(`failed: ${name}`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
