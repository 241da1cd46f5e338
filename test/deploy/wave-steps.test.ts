// When the next wave begins, and what ends the waves before their end: by what phones do, by time, and by earlier calls.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fail, ok } from "../../core/src/base/result.ts";
import { message, say } from "../../core/src/base/text.ts";
import { carryOutWaves, type WaveRules, type WaveSide, type WavesEnd } from "../../server/src/deploy/deploy-waves.ts";
import type { DeployReport } from "../../server/src/deploy/deploy.ts";
import type { PastWaves } from "../../server/src/deploy/past-waves.ts";
import type { Stage } from "../../server/src/deploy/waves.ts";
import type { Registration } from "../../server/src/port/cluster.ts";
import { stillClock } from "./model.ts";

const phoneAs = (phone: string, state: string): Registration => ({
  ...{ phone, state, node: "", address: "", since: undefined, readAt: "" },
});
const no = message({ en: "no", ko: "아니요" });
const nothing: PastWaves = { done: new Set(), told: new Set(), open: [] };

interface Scene {
  readonly stages?: readonly Stage[];
  readonly past?: Partial<PastWaves>;
  readonly rules?: Partial<WaveRules>;
  /** In how many looks a phone is away after its wave; not named: it is back at once. */
  readonly away?: Readonly<Record<string, number>>;
  /** Phones that are not registered before. */
  readonly off?: readonly string[];
  /** What goes wrong. */
  readonly fails?: "before" | "read" | "carryOut" | "step" | "looked";
  readonly cancelAt?: string;
}

/** Two waves: of steps `a` and `b` with phones A and B, and of step `c` with phone C. */
const two: readonly Stage[] = [
  { steps: ["a", "b"], phones: 2 },
  { steps: ["c"], phones: 1 },
];

/** Carries waves out and gives what happened, line by line, and how it ended. A step takes a second. */
async function run(scene: Scene = {}): Promise<{ readonly said: string; readonly end: WavesEnd }> {
  const { away = {}, off = [], fails } = scene;
  const said: string[] = [];
  const clock = stillClock();
  const start = clock.now().getTime();
  const cancelling = new AbortController();
  const looks: Record<string, number> = {};
  const note = (it: string): void => {
    said.push(it);
    if (it === scene.cancelAt) cancelling.abort();
  };
  const side: WaveSide = {
    clock: {
      ...clock,
      wait: (ms) => (note(`wait ${ms}`), clock.wait(ms, cancelling.signal)),
    },
    before: (steps) => {
      note(`before ${steps.join("")}`);
      const phones = steps.map((it) => it.toUpperCase());
      if (fails === "before") return Promise.resolve(fail({ kind: "signIn" }));
      return Promise.resolve(
        ok(new Map(phones.map((it) => [it, phoneAs(it, off.includes(it) ? "Unregistered" : "Registered")]))),
      );
    },
    read: (names) => {
      note(`look ${names.join("")}`);
      if (fails === "read") return Promise.resolve(fail({ kind: "signIn" }));
      const state = (it: string): string =>
        (looks[it] = (looks[it] ?? 0) + 1) > (away[it] ?? 0) ? "Registered" : "Unregistered";
      return Promise.resolve(ok(new Map(names.map((it) => [it, phoneAs(it, state(it))]))));
    },
    looked: (missing) => {
      note(`missing [${missing.join("")}]`);
      return Promise.resolve(fails === "looked" ? fail(no) : ok(undefined));
    },
    tell: (it) => {
      if (it.kind === "begins")
        note(`wave ${it.wave}/${it.of}: ${it.steps}, ${it.phones.map((one) => one.phone).join("")}`);
      if (it.kind === "back")
        note(`back ${it.wave}: ${it.back}/${it.expected} ${it.those.map((one) => one.phone).join("")}`);
    },
    carryOut: async (steps, wave) => {
      note(`do ${steps.join("")} ${wave.number}/${wave.of} [${[...wave.done].join("")}] ${wave.phones.join("")}`);
      await clock.wait(steps.length * 1_000, cancelling.signal);
      if (fails === "carryOut") return fail(no);
      return ok({ finished: fails !== "step", number: 40 + wave.number } as unknown as DeployReport);
    },
  };
  const rules = { percent: 100, waitMs: 60_000, until: undefined, ...scene.rules };
  const ends = rules.until === undefined ? undefined : new Date(start + rules.until.getTime());
  const end = await carryOutWaves(
    scene.stages ?? two,
    { ...nothing, ...scene.past },
    { ...rules, until: ends },
    side,
    cancelling.signal,
  );
  return { said: said.join("\n"), end };
}

const saidIn = async (scene?: Scene): Promise<string> => (await run(scene)).said;
const endOf = async (scene?: Scene): Promise<WavesEnd> => (await run(scene)).end;

const first = `before ab
wave 1/2: 2, AB
do ab 1/2 [] AB
wait 15000
look AB
`;
const second = `before c
wave 2/2: 1, C
do c 2/2 [ab] C
wait 15000
look C
back 2: 1/1 C
missing []`;

test("a wave is followed by a look at its phones, and by the next once all are back", async () => {
  const { said, end } = await run();
  assert.equal(said, `${first}back 1: 2/2 AB\nmissing []\n${second}`);
  assert.deepEqual(end, { kind: "finished" });
});

test("only those that are missing are looked at again, every eight seconds", async () => {
  assert.equal(
    await saidIn({ away: { B: 2 } }),
    `${first}back 1: 1/2 A\nwait 8000\nlook B\nback 1: 1/2 A\nwait 8000\nlook B\nback 1: 2/2 AB\nmissing []\n${second}`,
  );
});

test("a phone that was not registered before is not waited for; where none was, there is no wait", async () => {
  assert.match(
    await saidIn({ off: ["B"], away: { B: 9 } }),
    /wave 1\/2: 2, A\ndo ab 1\/2 \[\] A\nwait 15000\nlook A\nback 1: 1\/1 A\n/,
  );
  assert.match(await saidIn({ off: ["A", "B"] }), /wave 1\/2: 2, \ndo ab 1\/2 \[\] \nbefore c\n/);
});

test("a stage that touches no phone asks for none, and waits for none", async () => {
  const stages = [{ steps: ["x"], phones: 0 }];
  assert.equal(await saidIn({ stages }), "wave 1/1: 1, \ndo x 1/1 [] ");
});

test("what earlier calls did is left; what they told phones is not sent again, even where a stage has more to do", async () => {
  const done = await saidIn({ past: { done: new Set(["a", "b"]) } });
  assert.equal(done, second);
  assert.equal(await saidIn({ past: { told: new Set(["a", "b"]) } }), second);
  const part = await saidIn({ past: { told: new Set(["a"]) } });
  assert.match(part, /^before b\nwave 1\/2: 1, B\ndo b 1\/2 \[a\] B\n/);
  assert.deepEqual(await run({ past: { done: new Set(["a", "b", "c"]) } }), { said: "", end: { kind: "finished" } });
});

test("a wait that was broken off comes first, without the moment in which a phone is registered still", async () => {
  const past = { open: ["X", "Y"] };
  const said = await saidIn({ past, away: { Y: 1 } });
  assert.ok(said.startsWith(`look XY\nback 0: 1/2 X\nwait 8000\nlook Y\nback 0: 2/2 XY\n${first}`), said);
  const lost = await run({ past, away: { Y: 9 }, rules: { waitMs: 1 } });
  assert.equal(lost.said, "look XY\nback 0: 1/2 X\nwait 1\nlook Y\nback 0: 1/2 X");
  assert.ok(lost.end.kind === "lost" && lost.end.wave === 0 && lost.end.deployment === undefined);
});

test("as many must be back as are asked for, and not one more", async () => {
  const names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
  const stages = [{ steps: names, phones: 10 }];
  const endWith = (away: Readonly<Record<string, number>>): Promise<WavesEnd> =>
    endOf({ stages, away, rules: { percent: 90, waitMs: 8_000 } });
  assert.equal((await endWith({ A: 9 })).kind, "finished");
  const end = await endWith({ A: 9, B: 9 });
  assert.ok(end.kind === "lost");
  assert.deepEqual([end.wave, end.deployment, end.returned.expected], [1, 41, 10]);
  assert.deepEqual(
    end.returned.missing.map((it) => [it.before.phone, it.before.state, it.now?.state]),
    [
      ["A", "Registered", "Unregistered"],
      ["B", "Registered", "Unregistered"],
    ],
  );
});

test("phones are waited for no longer than was said", async () => {
  const waits = async (waitMs: number): Promise<readonly string[]> =>
    (await saidIn({ away: { A: 99, B: 99 }, rules: { waitMs } })).split("\n").filter((it) => it.startsWith("wait"));
  assert.deepEqual(await waits(0), []);
  assert.deepEqual(await waits(10_000), ["wait 10000"]);
  assert.deepEqual(await waits(15_000), ["wait 15000"]);
  assert.deepEqual(await waits(15_001), ["wait 15000", "wait 8000"]);
  assert.deepEqual(await waits(23_001), ["wait 15000", "wait 8000", "wait 8000"]);
});

test("no wave begins that would not end in time, by two seconds for a step at first and by what steps took then", async () => {
  const until = (ms: number): Partial<WaveRules> => ({ until: new Date(ms), waitMs: 20_000 });
  assert.deepEqual(await endOf({ rules: until(23_999) }), { kind: "outOfTime", wave: 1, needsMs: 24_000 });
  // The first wave takes two seconds and a wait of fifteen: after seventeen, one step of a second and a wait are left.
  assert.deepEqual(await endOf({ rules: until(37_999) }), { kind: "outOfTime", wave: 2, needsMs: 21_000 });
  assert.equal((await endOf({ rules: until(38_000) })).kind, "finished");
  const stages = [{ steps: ["x"], phones: 0 }];
  assert.deepEqual(await endOf({ stages, rules: until(1_999) }), { kind: "outOfTime", wave: 1, needsMs: 2_000 });
  assert.equal((await endOf({ stages, rules: until(2_000) })).kind, "finished");
});

test("what cannot be read, is refused or not done ends the waves, and says at which one", async () => {
  const kindOf = async (fails: NonNullable<Scene["fails"]>): Promise<unknown> => {
    const it = await endOf({ fails });
    return it.kind === "refused" ? [it.kind, it.wave, say(it.why, "en")] : [it.kind, "wave" in it && it.wave];
  };
  assert.deepEqual(await kindOf("before"), ["unread", 1]);
  assert.deepEqual(await kindOf("read"), ["unread", 1]);
  assert.deepEqual(await kindOf("carryOut"), ["refused", 1, "no"]);
  assert.deepEqual(await kindOf("step"), ["notDone", 1]);
  assert.deepEqual(await kindOf("looked"), ["refused", 1, "no"]);
  assert.equal(await saidIn({ fails: "step" }), "before ab\nwave 1/2: 2, AB\ndo ab 1/2 [] AB", "nothing is waited for");
});

test("whoever cancels ends a wait, and no wave begins after it", async () => {
  const waiting = await run({ cancelAt: "wait 8000", away: { B: 9 } });
  assert.deepEqual(waiting.end, { kind: "cancelled", wave: 1 });
  assert.ok(waiting.said.endsWith("wait 8000"));
  const between = await run({ cancelAt: "missing []" });
  assert.deepEqual(between.end, { kind: "cancelled", wave: 2 });
  assert.ok(between.said.endsWith("missing []"));
});
