import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { bombs, volumes } from "../syntax/hostile-inputs.ts";

const child = fileURLToPath(new URL("./hostile-child.js", import.meta.url));

/** Longer than this without a word is a hang, however busy the machine. */
const hangMs = 120_000;

interface Read {
  readonly name: string;
  /** Time that the reader worked on it, in milliseconds; time in which others worked does not count. */
  readonly ms: number;
  readonly findings: number;
  /** What the same process worked on an honest file of 2,000 lines. */
  readonly honestMs: number;
}

/** Reads hostile texts in a process of its own. Fails with the name of the text that ended it or that it hangs on. */
function readAll(...argv: string[]): Promise<readonly Read[]> {
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [child, ...argv], { stdio: ["ignore", "pipe", "pipe"] });
    const read: Read[] = [];
    let rest = "";
    let error = "";
    let name = "the start";
    let done = false;
    let honestMs = 0;
    let timer = setTimeout(hang, hangMs);
    function hang(): void {
      run.kill("SIGKILL");
      reject(new Error(`it hangs on ${name}`));
    }
    run.stderr.on("data", (data: Buffer) => (error += data.toString()));
    run.stdout.on("data", (data: Buffer) => {
      clearTimeout(timer);
      timer = setTimeout(hang, hangMs);
      const lines = (rest + data.toString()).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (line.startsWith("> ")) name = line.slice(2);
        else if (line.startsWith("= ")) honestMs = Number(line.slice(2));
        else if (line === "done") done = true;
        else {
          const [ms = 0, findings = -1, prototype = 0] = line.slice(2).split(" ").map(Number);
          if (prototype !== Object.getOwnPropertyNames(Object.prototype).length)
            reject(new Error(`Object.prototype was changed by ${name}`));
          read.push({ name, ms, findings, honestMs });
        }
      }
    });
    run.on("close", (code) => {
      clearTimeout(timer);
      if (done && code === 0) resolve(read);
      else reject(new Error(`it died of ${name} (${String(code)}):\n${error.slice(0, 2_000)}`));
    });
  });
}

/** How often a text that took too long is read again, alone, before it counts: the collector may have come in between. */
const tries = 5;

/** What the honest file takes at most on a machine of two quiet cores. It is no limit: it says how fast others are. */
const usualMs = 250;

/**
 * Those that take longer than a limit, whenever they are read. The limit is the one given; only on a machine that takes
 * longer than usual for an honest file it is longer in the same proportion.
 */
async function slow(
  read: readonly Read[],
  mostMs: number,
  again: (it: Read) => Promise<readonly Read[]>,
): Promise<string[]> {
  const found: string[] = [];
  const isSlow = (it: Read | undefined): boolean =>
    it !== undefined && it.ms > mostMs * Math.max(1, it.honestMs / usualMs);
  for (const it of read.filter(isSlow)) {
    let last: Read | undefined = it;
    for (let i = 0; i < tries && isSlow(last); i++) [last] = await again(it);
    if (last && isSlow(last))
      found.push(`${it.name}: ${String(last.ms)} ms, an honest file ${String(last.honestMs)} ms`);
  }
  return found;
}

test("no bomb ends the reader or holds it up, and each has a finding", async (t) => {
  const read = await readAll("bombs");
  assert.deepEqual(
    read.map((it) => it.name),
    Object.keys(bombs),
  );
  assert.deepEqual(
    read.filter((it) => it.findings === 0).map((it) => it.name),
    [],
  );
  t.diagnostic(`the longest of ${String(read.length)}: ${longest(read)}`);
  assert.deepEqual(await slow(read, 50, (it) => readAll("bombs", it.name)), []);
});

test("what is only long is read", async () => {
  const read = await readAll("volumes");
  assert.deepEqual(
    read.map((it) => it.name),
    Object.keys(volumes),
  );
});

const runs = Number(process.env.MRA_FUZZ ?? "10000");

test(`${String(runs)} random texts are read without a crash, none for over half a second`, async (t) => {
  const half = Math.ceil(runs / 2);
  const [a, b] = await Promise.all([
    readAll("seeds", "1", String(half)),
    readAll("seeds", String(half + 1), String(runs - half)),
  ]);
  assert.equal(a.length + b.length, runs);
  t.diagnostic(`the longest of ${String(runs)}: ${longest([...a, ...b])}`);
  assert.deepEqual(await slow([...a, ...b], 500, (it) => readAll("seeds", it.name.slice(5))), []);
});

function longest(read: readonly Read[]): string {
  const it = read.reduce((most, next) => (next.ms > most.ms ? next : most));
  return `${it.name}, ${String(Math.round(it.ms))} ms (an honest file of 2,000 lines: ${String(Math.round(it.honestMs))} ms)`;
}
