import type { Totals } from "../tests/totals.ts";
import { bestRatioOf, shown, spread, type Figure } from "./figures.ts";
import type { Scenario } from "./scenarios.ts";

/** A figure has fallen when it is below half of what it was, every time that it is measured. */
const attempts = 6;

/** By figure: how many times less ours was than the peer's when it was last looked at. */
export type Ratios = Readonly<Record<string, number>>;

/**
 * Measures the short scenarios and counts each figure with a peer as passed unless it fell by half. Only ratios to the
 * peer of the same minute are compared, of the best samples, and what looks fallen is measured again: what else the
 * machine does cannot make it fail. Gives the ratios as well.
 */
export async function runShort(
  all: readonly Scenario[],
  before: Ratios,
  say: (line: string) => void,
): Promise<{ readonly totals: Totals; readonly ratios: Ratios }> {
  const best = new Map<string, number>();
  const fell = (what: string): boolean => (best.get(what) ?? 0) < (before[what] ?? 0) / 2;
  let broken = 0;
  for (const scenario of all) {
    let wrong: unknown;
    for (let i = 0; i < attempts; i++) {
      wrong = undefined;
      try {
        const figures = (await scenario.measure("short")).filter((it) => it.peer.length > 0);
        for (const it of figures) {
          best.set(it.what, Math.max(best.get(it.what) ?? 0, bestRatioOf(it)));
          say(lineOf(it, before[it.what]));
        }
        if (!figures.some((it) => fell(it.what))) break;
      } catch (error) {
        wrong = error;
      }
    }
    if (wrong === undefined) continue;
    broken++;
    say(`${scenario.name}: ${wrong instanceof Error ? (wrong.stack ?? wrong.message) : "it did not run"}`);
  }
  const missing = Object.keys(before).filter((it) => !best.has(it));
  const fallen = [...best.keys()].filter(fell);
  for (const it of missing) say(`not measured: ${it}`);
  for (const it of fallen) say(`fell by half: ${it}, ${shown(best.get(it) ?? 0)} times, was ${shown(before[it] ?? 0)}`);
  return {
    totals: { passed: best.size - fallen.length, failed: fallen.length + missing.length + broken },
    ratios: Object.fromEntries([...best].map(([what, it]) => [what, Number(it.toPrecision(2))])),
  };
}

function lineOf(it: Figure, before: number | undefined): string {
  const was = before === undefined ? "" : `, was ${shown(before)}`;
  return `${it.what}: ${spread(it.ours)} ${it.unit}, peer ${spread(it.peer)}, best to best ${shown(bestRatioOf(it))} times less${was}`;
}
