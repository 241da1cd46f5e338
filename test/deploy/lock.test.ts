import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { say } from "../../core/src/base/text.ts";
import { reachedPlaces } from "../../server/src/axl/transport-reached.ts";
import { journalFolder, openJournal } from "../../server/src/deploy/journal.ts";
import { lock } from "../../server/src/deploy/lock.ts";
import { placeNamed } from "../../server/src/disk/file-name.ts";

const root = mkdtempSync(join(tmpdir(), "mra-lock-"));
after(() => rmSync(root, { recursive: true, force: true }));
let n = 0;
const newPath = (): string => {
  const folder = join(root, String(n++));
  mkdirSync(folder);
  return join(folder, "lock");
};

/** A lock that a process left when it was killed, as it is on disk. */
async function leftBehind(path: string): Promise<Record<string, unknown>> {
  const module = fileURLToPath(new URL("../../server/src/deploy/lock.js", import.meta.url));
  const code = `const { lock } = await import(${JSON.stringify(module)}); await lock(${JSON.stringify(path)}); console.log("held"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
  return JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
}

test("the lock of a killed process is taken over at once, also when its number belongs to another by now", async () => {
  const path = newPath();
  const left = await leftBehind(path);
  assert.deepEqual(readdirSync(dirname(path)), ["lock"], "nothing else is left");
  const numbers = process.platform === "linux" ? [left.pid, process.pid, process.ppid, 1] : [left.pid, process.pid];
  for (const pid of numbers) {
    writeFileSync(path, JSON.stringify({ ...left, pid }));
    const began = performance.now();
    const it = await lock(path);
    assert.ok(it.ok, String(pid));
    assert.ok(performance.now() - began < 5_000, "nobody is watched for a sign of life");
    await it.value.release();
    assert.ok(!existsSync(path));
  }
});

test("in a container, where the number is always the same, what was left blocks nothing", async () => {
  const path = newPath();
  const left = await leftBehind(path);
  // What an earlier version left beside it, with the number of this process.
  for (const it of [`lock.${String(process.pid)}.0`, `lock.${String(process.pid)}.1`])
    writeFileSync(`${dirname(path)}/${it}`, "");
  writeFileSync(path, JSON.stringify({ ...left, pid: process.pid, host: hostname() }));
  const it = await lock(path);
  assert.ok(it.ok);
  await it.value.release();
});

test("who cannot be seen is at work as long as there are signs of life", async () => {
  const path = newPath();
  const left = await leftBehind(path);
  const elsewhere = { ...left, host: "another", process: { boot: "b", space: "s", start: "1" } };
  const taken = JSON.stringify(elsewhere);
  writeFileSync(path, taken);
  let seconds = 1;
  const beat = setInterval(() => utimesSync(path, seconds, seconds++), 50); // its clock may be anywhere
  try {
    const it = await lock(path, 5_000);
    assert.ok(!it.ok && it.fault.kind === "taken");
    assert.equal(it.fault.holder.host, "another");
  } finally {
    clearInterval(beat);
  }
  assert.equal(readFileSync(path, "utf8"), taken);
  const it = await lock(path, 400);
  assert.ok(it.ok, "silent for as long as it is watched");
  await it.value.release();
});

test("a clock that jumps makes no lock stale", async () => {
  const path = newPath();
  const first = await lock(path);
  assert.ok(first.ok);
  const { now } = Date;
  try {
    for (const jump of [-400, 400]) {
      Date.now = () => now() + jump * 86_400_000;
      assert.ok(!(await lock(path)).ok);
    }
  } finally {
    Date.now = now;
  }
  utimesSync(path, 1, 1);
  assert.ok(!(await lock(path)).ok);
  await first.value.release();
});

test("a link that leads nowhere, a folder, a link to a file: said, with what to delete, and left alone", async () => {
  if (process.platform === "win32") return;
  for (const make of [
    (path: string) => symlinkSync("nowhere", path),
    (path: string) => symlinkSync("lock", path),
    (path: string) => symlinkSync("/etc/hostname", path),
    (path: string) => mkdirSync(path),
  ]) {
    const dir = join(root, String(n++), "journal");
    const path = join(journalFolder(dir, "emea-prod"), "lock");
    mkdirSync(dirname(path), { recursive: true });
    make(path);
    const it = await openJournal(dir, "emea-prod", []);
    assert.match(it.ok ? "" : say(it.fault, "en"), /is no lock of this product.*Delete it/);
    rmSync(path, { recursive: true });
  }
});

test("one host under two names has one writer; two hosts have two", async () => {
  const dir = join(root, String(n++), "journal");
  const open = async (name: string, host: string) => await openJournal(dir, name, await reachedPlaces(host));
  const first = await open("emea-prod", "127.0.0.1:8443");
  assert.ok(first.ok);
  for (const host of ["127.0.0.1", "127.0.0.1:8443", "localhost", "LOCALHOST.", "localhost:8443"]) {
    const second = await open("another-name", host);
    assert.match(second.ok ? "" : say(second.fault, "en"), /Another deployment to another-name is under way/, host);
  }
  const other = await open("another-name", "127.0.0.1:9443");
  assert.ok(other.ok, "another port is another cluster");
  await first.value.close();
  await other.value.close();
  const again = await open("another-name", "localhost");
  assert.ok(again.ok, "all locks were given back");
  await again.value.close();
  assert.deepEqual(readdirSync(join(dirname(dir), "locks")), []);
});

test("who was taken over while it slept writes nothing more", async () => {
  const dir = join(root, String(n++), "journal");
  const it = await openJournal(dir, "emea-prod", ["127.0.0.1:8443"]);
  assert.ok(it.ok);
  const head = {
    t: "deploy",
    format: 1,
    at: "",
    cluster: "emea-prod",
    host: "h",
    plan: "p",
    schema: "14.0",
    renames: {},
    gone: [],
  };
  assert.ok((await it.value.begin(head as never)).ok);
  const path = placeNamed(join(dirname(dir), "locks"), "127.0.0.1:8443", ".lock");
  rmSync(path);
  const second = await lock(path);
  assert.ok(second.ok);
  const line = { t: "begin", n: 1, at: "", step: {}, write: "add", before: {} };
  const written = await it.value.write(line as never);
  assert.match(written.ok ? "" : say(written.fault, "en"), /Another deployment has taken over/);
  await it.value.close();
  assert.ok(existsSync(path), "the other's lock stays");
  await second.value.release();
});

test("of many processes that find a dead lock one gets it", async () => {
  const path = newPath();
  await leftBehind(path);
  const left = readFileSync(path, "utf8");
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  for (let round = 0; round < 50; round++) {
    writeFileSync(path, left);
    if (round % 2 === 1) writeFileSync(`${path}.removal`, JSON.stringify({ ...JSON.parse(left), pid }));
    const all = await Promise.all(Array.from({ length: 20 }, () => lock(path)));
    const got = all.filter((it) => it.ok);
    assert.equal(got.length, 1, `round ${String(round)}`);
    assert.deepEqual(readdirSync(dirname(path)), ["lock"]);
    for (const it of all) if (it.ok) await it.value.release();
  }
});
