import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { bombs } from "./hostile-inputs.ts";

const child = join(import.meta.dirname, "hostile-child.js");

/** Longer than this on one text is a hang. What it really takes stands in the report of `npm run bench`. */
const hangMs = 20_000;

interface Read {
  readonly name: string;
  readonly ms: number;
  readonly findings: number;
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
        else if (line === "done") done = true;
        else {
          const [ms = 0, findings = -1, prototype = 0] = line.slice(2).split(" ").map(Number);
          if (prototype !== Object.getOwnPropertyNames(Object.prototype).length)
            reject(new Error(`Object.prototype was changed by ${name}`));
          read.push({ name, ms, findings });
        }
      }
    });
    run.on("exit", (code) => {
      clearTimeout(timer);
      if (done && code === 0) resolve(read);
      else reject(new Error(`it died of ${name} (${String(code)}):\n${error.slice(0, 2_000)}`));
    });
  });
}

/** Much, but nothing wrong with it. */
const harmless = ["50,000 documents with a cluster"];

test("no bomb ends the reader, and each has a finding", async () => {
  const read = await readAll("bombs");
  assert.deepEqual(
    read.map((it) => it.name),
    Object.keys(bombs),
  );
  assert.deepEqual(
    read.filter((it) => it.findings === 0).map((it) => it.name),
    harmless,
  );
});

const runs = Number(process.env.MRA_FUZZ ?? "10000");

test(`${String(runs)} random texts are read without a crash`, async () => {
  const half = Math.ceil(runs / 2);
  const [a, b] = await Promise.all([readAll("1", String(half)), readAll(String(half + 1), String(runs - half))]);
  assert.equal(a.length + b.length, runs);
});
