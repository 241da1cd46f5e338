import { spawn } from "node:child_process";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inCheckout } from "../root.ts";
import { mutated, type Mutation } from "./mutations.ts";

/** A test file as it runs on the code as it is. */
interface TestRun {
  /** Below `out/`, compiled. */
  readonly file: string;
  readonly ms: number;
  /** The modules that it, or a process it starts, reads: below `out/`. */
  readonly reads: ReadonlySet<string>;
}

/** The tests of a room, the quickest first. */
export type RoomTests = readonly TestRun[];

/** A room that is seen through others as well: the tests of these count as its own. */
const alsoBy: Readonly<Record<string, readonly string[]>> = { model: ["rules"] };

/** Runs each test file of a room (`rules`, `axl` …) once on the code as it is; the slow ones are left out where they may be. */
export async function testsOf(
  room: string,
  slowMs: number,
  folder: string,
  say: (line: string) => void,
): Promise<RoomTests> {
  const found: TestRun[] = [];
  for (const name of [room, ...(alsoBy[room] ?? [])])
    for (const it of readdirSync(inCheckout("test", name)).filter((it) => it.endsWith(".test.ts"))) {
      const file = `test/${name}/${it.replace(/\.ts$/, ".js")}`;
      const loaded = join(folder, "loaded");
      writeFileSync(loaded, "");
      const begun = performance.now();
      const end = await run(file, { MUTANT_LOADED: loaded }, slowMs);
      const ms = performance.now() - begun;
      if (end === "failed") throw new Error(`${file} fails on the code as it is: mend that first`);
      if (end === "late") say(`left out: ${file} takes more than ${slowMs / 1000} s`);
      else found.push({ file, ms, reads: new Set(readFileSync(loaded, "utf8").split("\n")) });
    }
  return found.sort((a, b) => a.ms - b.ms);
}

/** Whether a test of its room fails, or runs in circles, with one change. */
export async function noticedByTests(mutation: Mutation, tests: RoomTests, path: string): Promise<boolean> {
  writeFileSync(path, mutated(readFileSync(inCheckout(mutation.path), "utf8"), mutation));
  const module = mutation.path.replace(/\.ts$/, ".js");
  const env = { MUTANT_URL: pathToFileURL(inCheckout("out", module)).href, MUTANT_TEXT: path };
  try {
    for (const { file, ms, reads } of tests)
      if (reads.has(module) && (await run(file, env, ms * 5 + 10_000)) !== "passed") return true;
    return false;
  } finally {
    rmSync(path, { force: true });
  }
}

async function run(
  file: string,
  env: Readonly<Record<string, string>>,
  ms: number,
): Promise<"passed" | "failed" | "late"> {
  const hook = new URL("./hook.mjs", import.meta.url).href;
  const child = spawn(process.execPath, [inCheckout("out", file)], {
    cwd: inCheckout("."),
    stdio: "ignore",
    detached: true,
    env: { ...process.env, ...env, NODE_OPTIONS: `--import=${hook}` },
  });
  let timer: NodeJS.Timeout | undefined;
  const end = await new Promise<"passed" | "failed" | "late">((done, fail) => {
    timer = setTimeout(() => done("late"), ms);
    child.once("error", fail).once("exit", (code) => done(code === 0 ? "passed" : "failed"));
  });
  clearTimeout(timer);
  endGroup(child.pid); // also what the test started, where it could not end it
  return end;
}

function endGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch {
    // all of them have ended
  }
}
