// Who holds a lock, from what stands in its file, and whether that process is at work.
import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Json } from "../../core/src/base/json.ts";
import { held, here, holderAt, isAtWork, type LockHolder } from "../../server/src/deploy/lock-holder.ts";
import { newDir } from "./fixture.ts";

const newPath = (text?: string): string => {
  const folder = newDir();
  mkdirSync(folder, { recursive: true });
  if (text !== undefined) writeFileSync(join(folder, "lock"), text);
  return join(folder, "lock");
};

/** The number of no process: no system counts so far. */
const nobody = 2 ** 30;
const since = "2026-01-01T00:00:00.000Z";
const mark = { boot: "b", space: "s", start: "1" };
const whole = { pid: 7, host: "pc", token: "t", since, process: mark };

async function found(it: Json): Promise<LockHolder | string> {
  const at = await holderAt(newPath(JSON.stringify(it)));
  return at.kind === "holder" ? at.holder : at.kind;
}

test("the holder of a lock is who stands in it, also as earlier versions wrote it", async () => {
  assert.deepEqual(await found(whole), whole);
  const { process: _, ...unmarked } = whole;
  assert.deepEqual(await found(unmarked), { ...whole, process: undefined });
  for (const key of Object.keys(mark))
    for (const process of [
      { ...mark, [key]: 1 },
      { ...mark, [key]: null },
    ])
      assert.deepEqual(await found({ ...whole, process }), { ...whole, process: undefined }, key);
  assert.deepEqual(await found({ pid: 7, host: "pc", startedAt: Date.parse(since) }), {
    ...whole,
    ...{ token: undefined, process: undefined },
  });
});

test("what is no lock of ours is not read as one, and is told from where none is", async () => {
  for (const key of ["pid", "host", "token", "since"])
    assert.equal(await found({ ...whole, [key]: key === "pid" ? "7" : 7 }), "unreadable", key);
  assert.equal(await found([]), "unreadable");
  assert.equal((await holderAt(newPath("{"))).kind, "unreadable");
  const path = newPath();
  assert.equal((await holderAt(path)).kind, "nothing");
  mkdirSync(path);
  assert.equal((await holderAt(path)).kind, "odd");
  if (process.platform === "win32") return;
  const link = newPath();
  symlinkSync("nowhere", link);
  assert.equal((await holderAt(link)).kind, "odd");
});

const holder: LockHolder = { ...whole, host: hostname(), process: undefined };
const watchMs = 60;

/** Whether a holder is at work whose lock shows a sign of life all the time, or none. */
async function atWork(it: LockHolder, beats: boolean): Promise<boolean> {
  const path = newPath("{}");
  let seconds = 1;
  const beat = beats ? setInterval(() => utimesSync(path, seconds, seconds++), 5) : undefined;
  try {
    return await isAtWork(path, it, watchMs);
  } finally {
    clearInterval(beat);
  }
}

test("a lock that this process holds is held, whatever else is said of it", async () => {
  held.add("ours");
  try {
    assert.equal(await atWork({ ...holder, token: "ours", pid: nobody }, false), true);
  } finally {
    held.delete("ours");
  }
});

test("where the system tells processes apart, no sign of life is waited for", async () => {
  if (here.process === undefined) return;
  const own: LockHolder = { ...holder, pid: here.pid, process: here.process };
  assert.equal(await atWork(own, false), true);
  assert.equal(
    await atWork({ ...own, process: { ...here.process, start: "0" } }, true),
    false,
    "another had its number",
  );
  assert.equal(await atWork({ ...own, pid: nobody }, true), false);
  for (const other of [{ boot: "b" }, { space: "s" }]) {
    const elsewhere: LockHolder = { ...own, process: { ...own.process, ...other } as typeof mark };
    assert.deepEqual([await atWork(elsewhere, true), await atWork(elsewhere, false)], [true, false]);
  }
});

test("who cannot be told apart from others is watched, unless its number says that it is gone", async () => {
  const place = here as { process: unknown };
  const before = place.process;
  place.process = undefined; // a system that does not say
  try {
    assert.equal(await atWork({ ...holder, pid: here.pid }, true), false, "it is not one of ours");
    assert.equal(await atWork({ ...holder, pid: nobody }, true), false);
    const parent = { ...holder, pid: process.ppid };
    assert.deepEqual([await atWork(parent, true), await atWork(parent, false)], [true, false]);
    const elsewhere = { ...holder, pid: nobody, host: "another" };
    assert.deepEqual([await atWork(elsewhere, true), await atWork(elsewhere, false)], [true, false]);
    assert.equal(await atWork({ ...holder, pid: nobody, process: mark }, true), true, "another system says");
  } finally {
    place.process = before;
  }
});

test("a lock of an earlier version goes by number and time", async (t) => {
  t.mock.method(process, "uptime", () => 60);
  const began = Date.now() - process.uptime() * 1000;
  const old = (pid: number, time: number, host = hostname()): Promise<boolean> =>
    atWork({ ...holder, token: undefined, pid, host, since: new Date(time).toISOString() }, false);
  assert.equal(await old(nobody, began, "another"), true, "nobody can see");
  assert.equal(await old(here.pid, began), true);
  assert.equal(await old(here.pid, began + 60_000), false, "another one had its number");
  assert.equal(await old(process.ppid, began), true);
  assert.equal(await old(nobody, began), false);
  assert.equal(await old(process.ppid, 0), false, "before the computer was started");
});
