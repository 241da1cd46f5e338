// The small decisions of a deploy: how long to wait, what to try again, what a wave is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openPace } from "../../server/src/deploy/pace.ts";
import { mayPass, pauseMs, reading } from "../../server/src/deploy/retry.ts";
import { endsBefore, neededOf, timeOfDay, waveSpecOf } from "../../server/src/deploy/waves.ts";
import type { Clock } from "../../server/src/deploy/clock.ts";
import type { Fault } from "../../server/src/port/cluster.ts";

const signal = new AbortController().signal;

/** A clock that goes on when somebody waits, and notes how long. */
function clockAt(random: number): {
  readonly clock: Clock;
  readonly waits: number[];
  readonly pass: (ms: number) => void;
} {
  const waits: number[] = [];
  let now = 1_000_000;
  const clock = {
    now: () => new Date(now),
    random: () => random,
    wait: (ms: number) => {
      waits.push(ms);
      now += ms;
      return Promise.resolve();
    },
  };
  return { clock, waits, pass: (ms) => void (now += ms) };
}

const throttled: Fault = { kind: "throttled" };

test("pauses grow up to half a minute, and are five seconds at least where the cluster has too much to do", () => {
  const [most, none] = [clockAt(1).clock, clockAt(0).clock];
  assert.deepEqual(
    [1, 2, 5, 6].map((n) => pauseMs(n, { kind: "cut" }, most)),
    [1_000, 2_000, 16_000, 30_000],
  );
  assert.deepEqual(
    [1, 6].map((n) => pauseMs(n, throttled, most)),
    [6_000, 30_000],
  );
  assert.deepEqual([pauseMs(3, { kind: "cut" }, none), pauseMs(3, throttled, none)], [0, 5_000]);
});

test("what passes is read five times, anything else once", async () => {
  const times = async (fault: Fault): Promise<number> => {
    let read = 0;
    const { clock, waits } = clockAt(0);
    const it = await reading(() => Promise.resolve((read++, { ok: false, fault })), clock, signal);
    assert.ok(!it.ok && it.fault === fault);
    assert.equal(waits.length, read - 1);
    return read;
  };
  const passing: readonly Fault["kind"][] = ["throttled", "timeout", "cut"];
  for (const kind of passing) assert.equal(await times({ kind } as Fault), 5, kind);
  const lasting: readonly Fault["kind"][] = ["signIn", "forbidden", "notActive", "cancelled"];
  for (const kind of lasting) assert.equal(await times({ kind } as Fault), 1, kind);
  const refused = (code: number, reason: string): boolean => mayPass({ kind: "refused", code, reason });
  assert.deepEqual(
    [refused(-1, "Please retry"), refused(-1, "Memory Allocation"), refused(-1, "no"), refused(5007, "retry")],
    [true, true, false, false],
  );
});

test("near the end writes keep to the rate at which the cluster took them, and before it to none", async () => {
  const { clock, waits, pass } = clockAt(0);
  const pace = openPace(clock);
  const took = (count: number): void => {
    for (let i = 0; i < count; i++) pace.took();
  };
  await pace.turn(1, signal);
  pace.full();
  took(10);
  await pace.turn(1, signal);
  assert.deepEqual(waits, [], "nothing is known of the rate yet");
  pass(9_800);
  pace.full();
  await pace.turn(21, signal);
  assert.deepEqual(waits, [], "more is left than twice what goes at once");
  await pace.turn(20, signal);
  assert.deepEqual(waits, [1_000]);
  took(1);
  await pace.turn(19, signal);
  assert.deepEqual(waits, [1_000, 1_000]);
  pass(60_000);
  took(1);
  await pace.turn(18, signal);
  assert.equal(waits.length, 2, "it is late already");
});

test("waves are shares that make up the whole at most, or device pools", () => {
  const shares = (...percents: readonly number[]): unknown => ({ kind: "shares", percents });
  const read: Readonly<Record<string, unknown>> = {
    "5,50,rest": shares(5, 50),
    " 5% , 50 ": shares(5, 50),
    "100": shares(100),
    "50,50": shares(50, 50),
    " pools ": { kind: "pools" },
    "50,51": undefined,
    "0,5": undefined,
    "": undefined,
    rest: undefined,
    "rest,5": undefined,
    "5,x": undefined,
    "1000": undefined,
  };
  for (const [text, spec] of Object.entries(read)) assert.deepEqual(waveSpecOf(text), spec, text);
  assert.deepEqual([neededOf(10, 95), neededOf(10, 90), neededOf(0, 95), neededOf(3, 100)], [10, 9, 0, 3]);
});

test("a wave ends before a time, which is the next of that hour", () => {
  const now = new Date(2026, 0, 2, 3, 4, 5);
  const at = (text: string): string | undefined => {
    const it = timeOfDay(text, now);
    return it && [it.getDate(), it.getHours(), it.getMinutes(), it.getSeconds()].join();
  };
  assert.deepEqual(["03:05", "03:04", "4:00", "23:59", "00:00", " 05:30 "].map(at), [
    "2,3,5,0",
    "3,3,4,0",
    "2,4,0,0",
    "2,23,59,0",
    "3,0,0,0",
    "2,5,30,0",
  ]);
  assert.deepEqual(["24:00", "12:60", "12", "1:2", ""].map(at), Array<undefined>(5).fill(undefined));
  const until = new Date(now.getTime() + 1_000);
  assert.deepEqual(
    [endsBefore(now, 1_000, until), endsBefore(now, 1_001, until), endsBefore(now, 1e9, undefined)],
    [true, false, true],
  );
});
