import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { inCheckout, root } from "../root.ts";
import { readTotals, type Totals } from "./totals.ts";

/** Runs the short bench in a process of its own, its lines shown, and counts its figures. */
export function runShortBench(): Totals {
  const counted = inCheckout("test-results/bench-short.json");
  rmSync(counted, { force: true });
  const { status } = spawnSync(process.execPath, ["out/tools/bench/main.js", "--short"], {
    cwd: root,
    stdio: "inherit",
  });
  const totals = readTotals(counted);
  return status !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}
