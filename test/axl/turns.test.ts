// What long work leaves to others: turns of the event loop, counted.
import assert from "node:assert/strict";
import { test } from "node:test";
import { breathe, breathing } from "../../server/src/axl/breathe.ts";
import { listObjects } from "../../server/src/axl/reads.ts";
import { openSession } from "../../server/src/axl/session.ts";
import { never, saying, uuid } from "./said.ts";

/** How many turns of the event loop others had while something was done. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let next = setImmediate(count);
  function count(): void {
    turns++;
    next = setImmediate(count);
  }
  await work();
  clearImmediate(next);
  return turns;
}

/** Does something while `now` is the clock. */
async function at<T>(now: () => number, work: () => T | Promise<T>): Promise<T> {
  const before = Object.getOwnPropertyDescriptor(performance, "now");
  Object.defineProperty(performance, "now", { value: now, configurable: true });
  try {
    return await work();
  } finally {
    if (before === undefined) Reflect.deleteProperty(performance, "now");
    else Object.defineProperty(performance, "now", before);
  }
}

test("a breath is four turns of everybody else: read, understood, checked and shown; none once it is not wanted", async () => {
  assert.equal(await turnsDuring(() => breathe(never)), 4);
  assert.equal(await turnsDuring(() => breathe(AbortSignal.abort())), 0);
});

test("a breath ends early when it is not wanted any more", async () => {
  const stop = new AbortController();
  setImmediate(() => stop.abort());
  assert.equal(await turnsDuring(() => breathe(stop.signal)), 1);
});

test("of a list, others have their turn with each twentieth row", async () => {
  const rows = (count: number): string =>
    Array.from({ length: count }, (_, i) => `<region uuid="${uuid(i)}"><name>R${String(i)}</name></region>`).join("");
  const turns = (count: number): Promise<number> =>
    turnsDuring(() =>
      listObjects(
        saying("15.0", () => rows(count)),
        "regions",
        { skip: 0, first: 100 },
        never,
      ),
    );
  for (const [count, expected] of [
    [0, 0],
    [19, 0],
    [20, 4],
    [39, 4],
    [40, 8],
  ] as const)
    assert.equal(await turns(count), expected, `${String(count)} rows`);
});

test("long work breathes after each millisecond, in which it goes as far as it comes", async () => {
  // The clock goes on by a half millisecond each time somebody looks at it.
  const clock = (): (() => number) => {
    let now = 0;
    return () => (now += 0.5);
  };
  function* steps(count: number): Generator<undefined, string> {
    for (let i = 0; i < count; i++) yield;
    return "done";
  }
  const turns = (count: number, signal = never): Promise<number> =>
    at(clock(), () => turnsDuring(async () => assert.equal(await breathing(steps(count), signal), "done")));
  assert.deepEqual([await turns(0), await turns(1), await turns(2), await turns(4)], [0, 0, 4, 8]);
  assert.equal(await turns(8, AbortSignal.abort()), 0);
});

test("a cookie is sent until 25 minutes after it was used last, and then the password again", async () => {
  let now = 1_000;
  const minutes = 60_000;
  await at(
    () => now,
    () => {
      const session = openSession("u", "p");
      session.learn({ status: 200, text: "", contentType: "", cookies: ["JSESSIONID=a"] }, "read");
      now += 25 * minutes;
      assert.equal(session.cookie(), "JSESSIONID=a");
      now += 25 * minutes;
      assert.equal(session.cookie(), "JSESSIONID=a", "it was used in between");
      now += 25 * minutes + 1;
      assert.equal(session.cookie(), undefined);
      session.learn({ status: 200, text: "", contentType: "", cookies: [] }, "read");
      assert.equal(session.cookie(), "JSESSIONID=a", "the password was accepted again");
    },
  );
});
