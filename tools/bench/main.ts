// npm run bench [-- --short [--accept] | --markdown [FILE] | --docs] [--only SCENARIO,SCENARIO]: measures every target, beside
// the peer and the floor. With --only the other figures are those of the run before; --docs writes them into the pages.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { inCheckout } from "../root.ts";
import { line, writeTotals } from "../tests/totals.ts";
import { contenders } from "./contenders.ts";
import { holds, type Figure } from "./figures.ts";
import { lineOf, shortTableOf, tableOf, withFigures } from "./report.ts";
import { scenarios } from "./scenarios.ts";
import { runShort, type Ratios } from "./short.ts";

const say = (text: string): void => console.log(text);
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : (process.argv[at + 1] ?? "");
};

const processor = cpus()[0]?.model.trim() ?? "an unknown processor";
const machine = `${String(cpus().length)} × ${processor}, ${String(Math.round(totalmem() / 2 ** 30))} GB, Node ${process.versions.node}, ${process.platform}`;
const who = contenders();
const only = option("--only");
const wanted = scenarios(who.all).filter((it) => only === undefined || only.split(",").includes(it.name));

const results = inCheckout("test-results/bench.json");
mkdirSync(inCheckout("test-results"), { recursive: true });
try {
  if (process.argv.includes("--short")) {
    const golden = inCheckout("test/golden/bench-short.json");
    const accept = process.argv.includes("--accept");
    const before: Ratios = accept || only !== undefined ? {} : (JSON.parse(readFileSync(golden, "utf8")) as Ratios);
    const { totals, ratios } = await runShort(wanted, before, say);
    if (accept) writeFileSync(golden, `${JSON.stringify(ratios, null, 2)}\n`);
    writeTotals(inCheckout("test-results/bench-short.json"), totals);
    say(line(totals));
    process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;
  } else await runFull();
} finally {
  who.remove();
}

async function runFull(): Promise<void> {
  const figures: Figure[] = [];
  const began = performance.now();
  say(machine);
  for (const scenario of wanted) {
    try {
      for (const it of await scenario.measure("full")) {
        figures.push(it);
        say(lineOf(it));
      }
    } catch (error) {
      process.exitCode = 1; // and what was measured before is not lost
      say(`${scenario.name}: ${error instanceof Error ? (error.stack ?? error.message) : "it did not run"}`);
    }
  }
  const date = new Date().toISOString().slice(0, 10);
  const minutes = ((performance.now() - began) / 60_000).toFixed(0);
  const all = only === undefined ? figures : among(measuredBefore(), figures);
  const met = all.filter(holds).length;
  const where = `Measured on ${date} on ${machine}, by \`npm run bench\``;
  const head = [
    `${where}${only === undefined ? ` in ${minutes} minutes` : ""}; the peer is yaml-language-server ${who.peerVersion}`,
    "with our JSON Schema unless the line says otherwise; the floor is what was measured beside it, in the same run, of the",
    `least that has to be done. Medians. ${String(met)} of ${String(all.length)} targets are met.`,
    "",
  ].join("\n");
  const text = `${head}\n${tableOf(all)}\n`;
  say(`\n${text}`);
  writeFileSync(results, JSON.stringify({ date, machine, figures: all }, null, 2));
  const markdown = option("--markdown");
  if (markdown !== undefined) writeFileSync(inCheckout(markdown === "" ? "test-results/bench.md" : markdown), text);
  if (process.argv.includes("--docs")) {
    rewrite("docs/speed.md", text);
    rewrite("README.md", `${head}\n${shortTableOf(all)}`);
  }
}

/** What was measured before on this machine. */
function measuredBefore(): readonly Figure[] {
  if (!existsSync(results)) return [];
  const before = JSON.parse(readFileSync(results, "utf8")) as { machine: string; figures: readonly Figure[] };
  return before.machine === machine ? before.figures : [];
}

/** Figures with those that were measured anew in the places that they had; new ones come last. */
function among(before: readonly Figure[], anew: readonly Figure[]): readonly Figure[] {
  const byName = new Map([...before, ...anew].map((it) => [it.what, it]));
  return [...byName.values()];
}

function rewrite(page: string, figures: string): void {
  const file = inCheckout(page);
  writeFileSync(file, withFigures(readFileSync(file, "utf8"), figures));
}
