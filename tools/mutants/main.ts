/**
 * `npm run mutants`: changes one token of the built code at a time and looks whether a test notices. A rule is held by its own
 * page alone, every other file by the tests of its room. Nothing in the checkout changes. See `help`.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { inCheckout } from "../root.ts";
import { mutationsOf, type Mutation } from "./mutations.ts";
import { noticedByPage } from "./pages.ts";
import { groupedBy, shareOf } from "./sample.ts";
import { fateBy, inLanes, RoomTests, type Bench, type Extent } from "./rooms.ts";

const help = `npm run mutants -- [ROOM or FILE …] [--sample 200|all] [--seed 1] [--at-once 1] [--slow 30] [--runs 25] [--tests PART]

ROOM: rules, plan, deploy, axl, model, syntax (together the default). FILE: a path, or its beginning; PATH:LINE for one line of it.
--sample   how many changes are tried, drawn from all that are possible
--seed     another draw
--at-once  how many test files run at the same time
--slow     test files that use more seconds of the processor are left out; 0 leaves out none
--tests    only test files with this in their path, or one of several with commas: to try again what a new test is for
--runs     properties are tried that often first, and what survives by all the values that their test asks for; 0 leaves this out
Ends with 1 where less than 90 % of a room was noticed. Survivors that mean the same are listed in tools/mutants/equal.json.`;

const folders: Readonly<Record<string, string>> = {
  rules: "core/src/rules",
  plan: "core/src/plan",
  deploy: "server/src/deploy",
  axl: "server/src/axl",
  model: "core/src/model",
  syntax: "core/src/syntax",
};
const least = 0.9;
const isLine = /:\d+$/;
const isRule = /\/(MRA\d{3})-[^/]*\.ts$/;

interface Options {
  /** Its folder takes the changed modules, too. */
  readonly bench: Bench;
  /** What tries each change; what survives one is tried by the next. */
  readonly extents: readonly Extent[];
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: "string", default: "200" },
      seed: { type: "string", default: "1" },
      "at-once": { type: "string", default: String(Math.max(1, Math.floor(availableParallelism() / 2))) },
      slow: { type: "string", default: "30" },
      tests: { type: "string", default: "" },
      runs: { type: "string", default: "25" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const lines = positionals.filter((it) => isLine.test(it));
  const paths = positionals.map((it) => it.replace(isLine, ""));
  const isAsked = (it: Mutation): boolean => {
    const ofFile = lines.filter((line) => line.replace(isLine, "") === it.path);
    return ofFile.length === 0 || ofFile.includes(`${it.path}:${it.line}`);
  };
  const all = filesOf(paths).flatMap((path) =>
    mutationsOf(path, read(path)).filter((it) => !isEqual(it) && isAsked(it)),
  );
  const count = values.sample === "all" ? all.length : Number(values.sample);
  const chosen = shareOf(all, count, Number(values.seed));
  console.log(`${chosen.length} of ${all.length} changes, seed ${values.seed}`);
  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  try {
    const extents = extentsOf(Number(values.slow) * 1000, Number(values.runs));
    const [atOnce, only] = [Number(values["at-once"]), values.tests];
    const bench = { folder, modulesIn: Object.values(folders), only, atOnce, say: console.log };
    const survivors = await survivorsOf(chosen, { bench, extents });
    process.exitCode = report(chosen, survivors) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Properties by few values first, then, with three times as much time, by all. */
function extentsOf(slowMs: number, runs: number): readonly Extent[] {
  const first = { runs: runs === 0 ? Infinity : runs, slowMs: slowMs === 0 ? 3_600_000 : slowMs, isAsked: () => true };
  if (runs === 0) return [first];
  return [first, { runs: Infinity, slowMs: 3 * first.slowMs, isAsked: (reads) => reads.has("fast-check") }];
}

async function survivorsOf(chosen: readonly Mutation[], options: Options): Promise<readonly Mutation[]> {
  const survivors: Mutation[] = [];
  const survived = (it: Mutation): void => {
    survivors.push(it);
    const code = `${it.code.slice(0, it.column)}«${it.was}»${it.code.slice(it.column + it.was.length)}`;
    console.log(`survived: ${it.path}:${it.line} ${it.was} -> ${it.now || "nothing"}   ${code}`);
  };
  const rooms = new Map<string, RoomTests>();
  const work: (() => Promise<void>)[] = [];
  for (const [path, some] of groupedBy(chosen, (it) => it.path)) {
    const [, id] = isRule.exec(path) ?? [];
    if (id !== undefined) {
      work.push(async () => {
        const noticed = await noticedByPage(id, read(path), some, options.bench.folder);
        for (const it of some.filter((_, i) => noticed[i] === false)) survived(it);
      });
      continue;
    }
    const tests = rooms.get(roomOf(path)) ?? new RoomTests(roomOf(path), options.bench);
    rooms.set(roomOf(path), tests);
    for (const it of some)
      work.push(async () => {
        if (!(await isNoticed(it, tests, options))) survived(it);
      });
  }
  await inLanes(options.bench.atOnce, async () => {
    const it = work.shift();
    await it?.();
    return it !== undefined;
  });
  return survivors;
}

async function isNoticed(it: Mutation, tests: RoomTests, { extents, bench }: Options): Promise<boolean> {
  for (const extent of extents) {
    const name = `${basename(it.path)}-${it.start}-${it.end}-${it.now.length}.mjs`;
    const fate = await fateBy(it, await tests.of(extent), join(bench.folder, name));
    if (fate === "circles") console.log(`without end: ${it.path}:${it.line} ${it.was} -> ${it.now || "nothing"}`);
    if (fate !== "survived") return true;
  }
  return false;
}

/** A line a room, and whether each is noticed often enough. */
function report(chosen: readonly Mutation[], survivors: readonly Mutation[]): boolean {
  let enough = true;
  for (const [room, all] of groupedBy(chosen, (it) => roomOf(it.path))) {
    const noticed = all.length - survivors.filter((it) => roomOf(it.path) === room).length;
    console.log(`${room}: ${noticed} of ${all.length} noticed, ${Math.floor((100 * noticed) / all.length)} %`);
    if (noticed < least * all.length) enough = false;
  }
  return enough;
}

function filesOf(wanted: readonly string[]): readonly string[] {
  const starts = wanted.length === 0 ? Object.values(folders) : wanted.map((it) => folders[it] ?? it);
  return Object.values(folders)
    .flatMap((folder) => readdirSync(inCheckout(folder)).map((it) => `${folder}/${it}`))
    .filter((it) => it.endsWith(".ts") && starts.some((start) => it.startsWith(start)));
}

/** `core/src/rules/use.ts` → `rules`. */
const roomOf = (path: string): string => path.split("/")[2] ?? "";

const read = (path: string): string => readFileSync(inCheckout(path), "utf8");

/** Changes after which the code means the same, each with its reason. */
interface Equal {
  readonly path: string;
  readonly code: string;
  readonly was: string;
  readonly now: string;
  readonly why: string;
}
const equal = JSON.parse(read("tools/mutants/equal.json")) as readonly Equal[];
const isEqual = (it: Mutation): boolean =>
  equal.some((known) => (["path", "code", "was", "now"] as const).every((key) => known[key] === it[key]));

await main();
