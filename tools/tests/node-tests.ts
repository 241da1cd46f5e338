import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { inCheckout, root } from "../root.ts";
import { readTotals, type Totals } from "./totals.ts";

/** The compiled test files under `test/`, chosen from the sources, so that a file that was removed is not run from an old build. */
export function testFiles(folder: "ui" | "everything else", filters: readonly string[]): string[] {
  return readdirSync(inCheckout("test"), { recursive: true, encoding: "utf8" })
    .map((it) => it.replaceAll("\\", "/"))
    .filter((it) => it.endsWith(".test.ts") && it.startsWith("ui/") === (folder === "ui"))
    .filter((it) => filters.length === 0 || filters.some((filter) => it.includes(filter)))
    .sort()
    .map((it) => join("out/test", it.replace(/\.ts$/, ".js")));
}

/**
 * Runs test files with Node's own runner, its report shown, and counts. `name` is that of the file in `test-results/`;
 * `env` is added to the environment.
 */
export function runNodeTests(
  name: string,
  files: readonly string[],
  env: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Totals {
  const counted = inCheckout("test-results", `${name}.json`);
  mkdirSync(inCheckout("test-results"), { recursive: true });
  rmSync(counted, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      ...["--test", "--test-timeout=900000", `--test-concurrency=${availableParallelism()}`, ...flags],
      ...["--test-reporter=spec", "--test-reporter-destination=stdout"],
      ...[
        `--test-reporter=${new URL("../count-reporter.mjs", import.meta.url).href}`,
        `--test-reporter-destination=${counted}`,
      ],
      ...files,
    ],
    { cwd: root, stdio: "inherit", env: { ...process.env, ...env } },
  );
  const totals = readTotals(counted);
  return status !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}
