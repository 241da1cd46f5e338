// npm run bench [-- --short [--accept] | --markdown [FILE]] [--only SCENARIO]: measures every target, beside the peer.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { inCheckout } from "../root.ts";
import { line, writeTotals } from "../tests/totals.ts";
import { contenders } from "./contenders.ts";
import { holds, type Figure } from "./figures.ts";
import { lineOf, tableOf } from "./report.ts";
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
const wanted = scenarios(who.all).filter((it) => only === undefined || it.name === only);

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
  const met = figures.filter(holds).length;
  const text = [
    `Measured on ${date} on ${machine}, by \`npm run bench\` in ${minutes} minutes; the peer is yaml-language-server ${who.peerVersion}`,
    `with our JSON Schema unless the line says otherwise. Medians. ${String(met)} of ${String(figures.length)} targets are met.`,
    "",
    tableOf(figures),
    "",
  ].join("\n");
  say(`\n${text}`);
  writeFileSync(inCheckout("test-results/bench.json"), JSON.stringify({ date, machine, figures }, null, 2));
  const markdown = option("--markdown");
  if (markdown !== undefined) writeFileSync(inCheckout(markdown === "" ? "test-results/bench.md" : markdown), text);
}
