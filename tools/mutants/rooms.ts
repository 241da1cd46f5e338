import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inCheckout } from "../root.ts";
import { run, type End } from "./child.ts";
import { mutated, type Mutation } from "./mutations.ts";

/** A test file, or several in one process, as it runs on the code as it is. */
interface TestRun {
  /** Compiled: below `out/`. */
  readonly file: string;
  /** Processor time. */
  readonly ms: number;
  /** The modules that it, or a process it starts, reads: below `out/`; `fast-check` where it tries properties. */
  readonly reads: ReadonlySet<string>;
  /** How often each property is tried at most. */
  readonly runs: number;
}

/** What of a room's tests is run. */
export interface Extent {
  /** How often each property is tried at most; `Infinity`: as often as the test says. */
  readonly runs: number;
  /** Test files that use more processor time on the code as it is are left out. */
  readonly slowMs: number;
  readonly isAsked: (reads: ReadonlySet<string>) => boolean;
}

/** A room that is seen through others as well: the tests of these count as its own. */
const alsoBy: Readonly<Record<string, readonly string[]>> = { model: ["rules"] };

/** Most of what such a test file takes is the start of its process. */
const quickMs = 1_000;

/** The tests of a room, the quick ones together and first; each has run once on the code as it is. */
export class RoomTests {
  readonly #room: string;
  readonly #folder: string;
  readonly #say: (line: string) => void;
  readonly #known = new Map<Extent, Promise<readonly TestRun[]>>();
  readonly #reads = new Map<string, ReadonlySet<string>>();

  /** `folder` takes what the runs note; `say` hears which test files are left out. */
  constructor(room: string, folder: string, say: (line: string) => void) {
    this.#room = room;
    this.#folder = folder;
    this.#say = say;
  }

  /** Throws where a test fails on the code as it is. */
  of(extent: Extent): Promise<readonly TestRun[]> {
    const found = this.#known.get(extent) ?? this.#measure(extent);
    this.#known.set(extent, found);
    return found;
  }

  async #measure({ runs, slowMs, isAsked }: Extent): Promise<readonly TestRun[]> {
    const found: TestRun[] = [];
    for (const file of this.#files()) {
      const before = this.#reads.get(file);
      if (before !== undefined && !isAsked(before)) continue;
      const { end, ...test } = await this.#asItIs(file, runs, slowMs);
      if (end === "failed" && runs === Infinity) throw new Error(`${file} fails on the code as it is: mend that first`);
      this.#reads.set(file, test.reads);
      if (!isAsked(test.reads) || end === "failed") continue; // it wants to have seen more values than that
      if (end === "late") this.#say(`left out: ${file} takes more than ${slowMs / 1000} s`);
      else found.push(test);
    }
    const [quick, slow] = [found.filter((it) => it.ms < quickMs), found.filter((it) => it.ms >= quickMs)];
    return [...(await this.#together(quick, runs, slowMs)), ...slow].sort((a, b) => a.ms - b.ms);
  }

  async #asItIs(file: string, runs: number, slowMs: number): Promise<TestRun & { readonly end: End }> {
    const loaded = join(this.#folder, `loaded-${this.#room}-${runs}`);
    writeFileSync(loaded, "");
    const end = await run(file, { MUTANT_LOADED: loaded, MUTANT_RUNS: String(runs) }, slowMs);
    const noted = readFileSync(loaded, "utf8").split("\n");
    const ms = noted.reduce((sum, it) => sum + Number(/^processor (\d+)$/.exec(it)?.[1] ?? 0), 0);
    return { file, ms, reads: new Set(noted), runs, end };
  }

  /** Several test files in one process; each by itself where one of them does not stand the others. */
  async #together(tests: readonly TestRun[], runs: number, slowMs: number): Promise<readonly TestRun[]> {
    if (tests.length < 2) return tests;
    const file = join(this.#folder, `quick-${this.#room}-${runs}.mjs`);
    const urls = tests.map((it) => pathToFileURL(inCheckout("out", it.file)).href);
    writeFileSync(file, urls.map((it) => `import ${JSON.stringify(it)};\n`).join(""));
    const { end, ...all } = await this.#asItIs(file, runs, slowMs * tests.length);
    return end === "passed" ? [all] : tests;
  }

  #files(): readonly string[] {
    return [this.#room, ...(alsoBy[this.#room] ?? [])].flatMap((name) =>
      readdirSync(inCheckout("test", name))
        .filter((it) => it.endsWith(".test.ts"))
        .map((it) => `test/${name}/${it.replace(/\.ts$/, ".js")}`),
    );
  }
}

/**
 * What a change of one token comes to: `noticed` by a test that fails, `circles` where a test uses many times the
 * processor time that it does, or `survived`.
 */
export async function fateBy(mutation: Mutation, tests: readonly TestRun[], path: string): Promise<Fate> {
  writeFileSync(path, mutated(readFileSync(inCheckout(mutation.path), "utf8"), mutation));
  const module = mutation.path.replace(/\.ts$/, ".js");
  const env = { MUTANT_URL: pathToFileURL(inCheckout("out", module)).href, MUTANT_TEXT: path };
  try {
    for (const { file, ms, reads, runs } of tests) {
      if (!reads.has(module)) continue;
      const end = await run(file, { ...env, MUTANT_RUNS: String(runs) }, ms * 5 + 5_000);
      if (end !== "passed") return end === "late" ? "circles" : "noticed";
    }
    return "survived";
  } finally {
    rmSync(path, { force: true });
  }
}

export type Fate = "noticed" | "circles" | "survived";
