import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, existsSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { root } from "../root.ts";
import { contenders } from "./contenders.ts";
import { firstCall, listDecoding, planning } from "./cluster.ts";
import { filesOf, manyFiles, round, type Figures } from "./rounds.ts";
import type { Contender } from "./server.ts";
import { projectText } from "./texts.ts";

/** What is measured, what it came to, and whether the target of the design holds. */
interface Row {
  readonly what: string;
  readonly ours: number;
  readonly peer: number;
  readonly target: string;
  readonly holds: boolean;
  readonly unit: "ms" | "MB";
}

const short = process.argv.includes("--short");
const rows: Row[] = [];
const say = (line: string): void => console.log(line);

const median = (of: readonly number[]): number => {
  const sorted = [...of].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
const spread = (of: readonly number[]): string => `${shown(Math.min(...of))}–${shown(Math.max(...of))}`;
const shown = (it: number): string => (it >= 100 ? it.toFixed(0) : it >= 10 ? it.toFixed(1) : it.toFixed(2));

/** Adds a target "so many times less than the peer". */
function times(
  what: string,
  ours: readonly number[],
  peer: readonly number[],
  factor: number,
  unit: Row["unit"] = "ms",
): void {
  const [a, b] = [median(ours), median(peer)];
  rows.push({ what, ours: a, peer: b, target: `${String(factor)} times less`, holds: b / a >= factor, unit });
  say(
    `${what}: ${shown(a)} ${unit} (${spread(ours)}), peer ${shown(b)} (${spread(peer)}), ratio ${shown(b / a)}, target ${String(factor)}`,
  );
}

/** Adds a target "at most so much". */
function most(what: string, ours: number, limit: number, target: string, unit: Row["unit"] = "ms"): void {
  rows.push({ what, ours, peer: Number.NaN, target, holds: ours <= limit, unit });
  say(`${what}: ${shown(ours)} ${unit}, target ${target}`);
}

const [ours, stock, undelayed] = contenders();

/** All contenders in turn, several times, so that what disturbs the machine disturbs all. */
async function interleaved(
  who: readonly Contender[],
  lines: number,
  rounds: number,
  samples: number,
  alias = false,
): Promise<ReadonlyMap<Contender, Figures>> {
  const text = projectText(lines, { alias });
  const all = new Map<Contender, Figures[]>();
  for (let i = 0; i < rounds; i++)
    for (const it of who)
      all.set(it, [
        ...(all.get(it) ?? []),
        await round(it, text, it === ours ? samples : Math.min(samples, lines > 10_000 ? 3 : samples)),
      ]);
  return new Map([...all].map(([it, figures]) => [it, joined(figures)]));
}

const joined = (all: readonly Figures[]): Figures => ({
  start: all.flatMap((it) => it.start),
  open: all.flatMap((it) => it.open),
  keystroke: all.flatMap((it) => it.keystroke),
  completion: all.flatMap((it) => it.completion),
  hover: all.flatMap((it) => it.hover),
  rss: all.flatMap((it) => it.rss),
});

const get = (of: ReadonlyMap<Contender, Figures>, it: Contender): Figures => of.get(it) ?? joined([]);

const large = short ? 2_000 : 100_000;
const rounds = short ? 1 : 3;
const samples = short ? 5 : 10;

say(
  `${new Date().toISOString().slice(0, 10)}, ${String(cpus().length)} × ${cpus()[0]?.model ?? "?"}, Node ${process.version}`,
);
const small = await interleaved([ours, stock, undelayed], 200, rounds, samples);
times(
  "keystroke to diagnostics, 200 lines, beside the copy without delay",
  get(small, ours).keystroke,
  get(small, undelayed).keystroke,
  10,
);
times("start to initialize", get(small, ours).start, get(small, stock).start, 5);
const big = await interleaved([ours, stock], large, rounds, samples);
const at = `${String(large)} lines`;
times(`keystroke to diagnostics, ${at}`, get(big, ours).keystroke, get(big, stock).keystroke, short ? 10 : 300);
most(
  `keystroke to diagnostics, ${at}, beside our own 200 lines`,
  median(get(big, ours).keystroke),
  3 * median(get(small, ours).keystroke),
  `3 times ${shown(median(get(small, ours).keystroke))} ms`,
);
times(`open to diagnostics, ${at}`, get(big, ours).open, get(big, stock).open, short ? 2 : 10);
times(`completion, ${at}`, get(big, ours).completion, get(big, stock).completion, short ? 5 : 500);
times(`hover, ${at}`, get(big, ours).hover, get(big, stock).hover, short ? 2 : 200);
times(`memory, ${at}`, get(big, ours).rss, get(big, stock).rss, short ? 1 : 8, "MB");

const plain = await interleaved([ours], short ? 1_000 : 5_000, rounds, samples);
const aliased = await interleaved([ours], short ? 1_000 : 5_000, rounds, samples, true);
most(
  "keystroke, one alias per item",
  median(get(aliased, ours).keystroke),
  2 * median(get(plain, ours).keystroke),
  `twice ${shown(median(get(plain, ours).keystroke))} ms without aliases`,
);

const [count, total] = short ? [20, 4_000] : [500, 120_000];
const folder = mkdtempSync(join(tmpdir(), "mra-bench-files-"));
const texts = filesOf(pathToFileURL(folder).href, count, total);
for (const [uri, text] of texts) writeFileSync(fileURLToPath(uri), text);
times(
  `${String(count)} files, ${String(total)} lines, ours closed, the peer's opened`,
  [await manyFiles(ours, pathToFileURL(folder).href, texts)],
  [await manyFiles(stock, pathToFileURL(folder).href, texts)],
  short ? 2 : 15,
);
rmSync(folder, { recursive: true, force: true });

const first = await firstCall(rounds);
times("client ready for the first AXL call, beside node-soap with Cisco's WSDL", first.ours, first.peer, 100);
const listed = await listDecoding(short ? 2_000 : 100_000);
times(`list of ${String(listed.rows)} phones, own time, beside node-soap's decoding`, [listed.ours], [listed.peer], 5);
if (!short) most("list of 100000 phones", listed.ours, 5_000, "5000 ms");
const planned = planning(short ? 5_000 : 100_000);
most(`plan of ${String(planned.ms)} objects`, planned.ms, short ? 2_000 : 5_000, short ? "2000 ms" : "5000 ms");
most("memory of that plan", planned.rssMb, 600, "600 MB", "MB");
const vsix = join(root, "dist/test/mra-config.vsix");
if (existsSync(vsix)) most("VSIX", statSync(vsix).size / 1024 / 1024, 1, "1 MB", "MB");

report();

function report(): void {
  const line = (it: Row): string =>
    `| ${it.what} | ${shown(it.ours)} ${it.unit} | ${Number.isNaN(it.peer) ? "–" : `${shown(it.peer)} ${it.unit}`} | ${Number.isNaN(it.peer) ? "–" : shown(it.peer / it.ours)} | ${it.target} | ${it.holds ? "yes" : "**no**"} |`;
  const table = [
    "| what | ours | peer | ratio | target | holds |",
    "|---|---|---|---|---|---|",
    ...rows.map(line),
  ].join("\n");
  say(`\n${table}`);
  mkdirSync(join(root, "test-results"), { recursive: true });
  writeFileSync(join(root, "test-results/bench.json"), JSON.stringify(rows, null, 2));
  if (!short) return;
  // CI: it runs, and no ratio fell by half of what it was when it was last looked at.
  const golden = join(root, "test/golden/bench-short.json");
  const before = existsSync(golden) ? (JSON.parse(readFileSync(golden, "utf8")) as Record<string, number>) : {};
  const fallen = rows.filter((it) => !Number.isNaN(it.peer) && it.peer / it.ours < (before[it.what] ?? 0) / 2);
  for (const it of fallen)
    say(`fell by half: ${it.what}, ${shown(it.peer / it.ours)} times, was ${shown(before[it.what] ?? 0)}`);
  if (process.argv.includes("--accept"))
    writeFileSync(
      golden,
      `${JSON.stringify(Object.fromEntries(rows.filter((it) => !Number.isNaN(it.peer)).map((it) => [it.what, Number((it.peer / it.ours).toFixed(1))])), null, 2)}\n`,
    );
  if (fallen.length > 0) process.exitCode = 1;
}
