import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inCheckout } from "../root.ts";
import { run, type End } from "./child.ts";
import { mutated, placeInJavaScript, type Mutation } from "./mutations.ts";
import { isReached, readReach, type Reach } from "./reach.ts";

/** A test file, as it runs on the code as it is. */
export interface TestRun {
  /** Compiled: below `out/`. */
  readonly file: string;
  /** Processor time. */
  readonly ms: number;
  /** The modules that it, or a process it starts, reads: below `out/`; `fast-check` where it tries properties. */
  readonly reads: ReadonlySet<string>;
  /** Where in them it comes. */
  readonly reach: Reach;
  /** How often each property is tried at most. */
  readonly runs: number;
  /** It can be run in one process with others like it. */
  readonly isSociable: boolean;
}

/** What of a room's tests is run. */
export interface Extent {
  /** How often each property is tried at most; `Infinity`: as often as the test says. */
  readonly runs: number;
  /** Test files that use more processor time on the code as it is are left out. */
  readonly slowMs: number;
  readonly isAsked: (reads: ReadonlySet<string>) => boolean;
}

/** Where and how the tests of a room are run. */
export interface Bench {
  /** Takes what the runs note. */
  readonly folder: string;
  /** The modules that are changed lie below these, of `out/`. */
  readonly modulesIn: readonly string[];
  /** Parts, with commas, of which the path of each test file that is run has one; empty: all of the room. */
  readonly only: string;
  readonly atOnce: number;
  /** Hears which test files are left out. */
  readonly say: (line: string) => void;
}

/** A room that is seen through others as well: the tests of these count as its own. */
const alsoBy: Readonly<Record<string, readonly string[]>> = { model: ["rules"] };

/** Most of what such a test file takes is the start of its process. */
const quickMs = 1_000;

/** The tests of a room, the quick ones first; each has run once on the code as it is. */
export class RoomTests {
  readonly #room: string;
  readonly #bench: Bench;
  readonly #known = new Map<Extent, Promise<readonly TestRun[]>>();
  readonly #reads = new Map<string, ReadonlySet<string>>();

  constructor(room: string, bench: Bench) {
    this.#room = room;
    this.#bench = bench;
  }

  /** Throws where a test fails on the code as it is. */
  of(extent: Extent): Promise<readonly TestRun[]> {
    const found = this.#known.get(extent) ?? this.#measure(extent);
    this.#known.set(extent, found);
    return found;
  }

  async #measure(extent: Extent): Promise<readonly TestRun[]> {
    const found: TestRun[] = [];
    const files = [...this.#files()];
    await inLanes(this.#bench.atOnce, async () => {
      const file = files.shift();
      if (file === undefined) return false;
      found.push(...(await this.#one(file, extent)));
      return true;
    });
    const isQuick = (it: TestRun): boolean => it.ms < quickMs;
    const quick = found.filter(isQuick);
    const isSociable = quick.length > 1 && (await this.#standEachOther(quick, extent));
    return found.map((it) => ({ ...it, isSociable: isSociable && isQuick(it) })).sort((a, b) => a.ms - b.ms);
  }

  async #one(file: string, { runs, slowMs, isAsked }: Extent): Promise<readonly TestRun[]> {
    const before = this.#reads.get(file);
    if (before !== undefined && !isAsked(before)) return [];
    const { end, ...test } = await this.#asItIs(file, runs, slowMs);
    const mayWantMore = runs < Infinity && test.reads.has("fast-check");
    if (end === "failed" && !mayWantMore) throw new Error(`${file} fails on the code as it is: mend that first`);
    this.#reads.set(file, test.reads);
    if (!isAsked(test.reads) || end === "failed") return []; // it wants to have seen more values than that
    if (end === "passed") return [test];
    this.#bench.say(`left out: ${file} takes more than ${slowMs / 1000} s`);
    return [];
  }

  async #asItIs(file: string, runs: number, slowMs: number): Promise<TestRun & { readonly end: End }> {
    const folder = mkdtempSync(join(this.#bench.folder, "as-it-is-"));
    const loaded = join(folder, "loaded");
    const covered = join(folder, "covered");
    mkdirSync(covered);
    writeFileSync(loaded, "");
    try {
      const env = { MUTANT_LOADED: loaded, MUTANT_RUNS: String(runs), NODE_V8_COVERAGE: covered };
      const end = await run(file, env, slowMs);
      const noted = readFileSync(loaded, "utf8").split("\n");
      const ms = noted.reduce((sum, it) => sum + Number(/^processor (\d+)$/.exec(it)?.[1] ?? 0), 0);
      const reach = readReach(covered, this.#bench.modulesIn);
      return { file, ms, reads: new Set(noted), reach, runs, isSociable: false, end };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  async #standEachOther(tests: readonly TestRun[], { runs, slowMs }: Extent): Promise<boolean> {
    const file = join(this.#bench.folder, `quick-${this.#room}-${runs}.mjs`);
    return (await runTogether(tests, file, { MUTANT_RUNS: String(runs) }, slowMs * tests.length)) === "passed";
  }

  #files(): readonly string[] {
    return [this.#room, ...(alsoBy[this.#room] ?? [])]
      .flatMap((name) =>
        readdirSync(inCheckout("test", name))
          .filter((it) => it.endsWith(".test.ts"))
          .map((it) => `test/${name}/${it.replace(/\.ts$/, ".js")}`),
      )
      .filter((it) => this.#bench.only.split(",").some((part) => it.includes(part)));
  }
}

/** So many at once, each again and again until it gives false. */
export async function inLanes(count: number, work: () => Promise<boolean>): Promise<void> {
  const lane = async (): Promise<void> => {
    while (await work());
  };
  await Promise.all(Array.from({ length: count }, lane));
}

/** Several test files in one process, which begins with the module that is written to `path`. */
function runTogether(
  tests: readonly TestRun[],
  path: string,
  env: Readonly<Record<string, string>>,
  limitMs: number,
): Promise<End> {
  const urls = tests.map((it) => pathToFileURL(inCheckout("out", it.file)).href);
  writeFileSync(path, urls.map((it) => `import ${JSON.stringify(it)};\n`).join(""));
  return run(path, env, limitMs);
}

/**
 * What a change of one token comes to: `noticed` by a test that fails, `circles` where a test uses many times the
 * processor time that it does, or `survived`.
 */
export async function fateBy(mutation: Mutation, tests: readonly TestRun[], path: string): Promise<Fate> {
  const text = readFileSync(inCheckout(mutation.path), "utf8");
  const module = mutation.path.replace(/\.ts$/, ".js");
  const at = placeInJavaScript(text, mutation);
  const comesThere = ({ reads, reach }: TestRun): boolean => {
    const reached = reach.get(module);
    return reads.has(module) && (at === undefined || reached === undefined || isReached(reached, at));
  };
  const those = tests.filter(comesThere);
  const [sociable, others] = [those.filter((it) => it.isSociable), those.filter((it) => !it.isSociable)];
  const groups = [...(sociable.length === 0 ? [] : [sociable]), ...others.map((it) => [it])];
  writeFileSync(path, mutated(text, mutation));
  const together = `${path}.tests.mjs`;
  const env = { MUTANT_URL: pathToFileURL(inCheckout("out", module)).href, MUTANT_TEXT: path };
  try {
    for (const group of groups) {
      const ms = group.reduce((sum, it) => sum + it.ms, 0);
      const runs = String(group[0]?.runs);
      const end = await runTogether(group, together, { ...env, MUTANT_RUNS: runs }, ms * 5 + 5_000);
      if (end !== "passed") return end === "late" ? "circles" : "noticed";
    }
    return "survived";
  } finally {
    rmSync(path, { force: true });
    rmSync(together, { force: true });
  }
}

export type Fate = "noticed" | "circles" | "survived";
