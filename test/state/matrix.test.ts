import assert from "node:assert/strict";
import { test } from "node:test";
import { fail } from "../../core/src/base/result.ts";
import { message, say } from "../../core/src/base/text.ts";
import { history } from "../../server/src/deploy/history.ts";
import { journalsIn } from "../../server/src/deploy/state-folder.ts";
import type { PlaceFault, SharedPlace } from "../../server/src/state/place.ts";
import { never, planFor } from "../deploy/fixture.ts";
import { modelCluster } from "../deploy/model.ts";
import { desired, live } from "../plan/fixture.ts";
import { carryOut, computer, shares, synced } from "./lab.ts";

/*
 * Each reading and each writing of the shared place meets each fault during a deployment: once, or from then on. One law:
 * what the report says is so; when the place is back, a colleague knows every write, each once; carrying out the same plan
 * again ends it, and nothing is written twice to the cluster.
 */

const away: PlaceFault = { kind: "away", why: message({ en: "away", ko: "끊김" }) };
const moved: PlaceFault = { kind: "moved" };

/** What happens to a call in place of its answer; `done`: it takes effect, and only the answer is lost. */
const faults = [
  { title: "rejected, somebody wrote", fault: moved, done: false },
  { title: "gone before", fault: away, done: false },
  { title: "no answer after it was done", fault: away, done: true },
] as const;

function struck(place: SharedPlace, nth: number, stays: boolean, it: (typeof faults)[number]) {
  let calls = 0;
  let isBack = false;
  const at = async <T>(work: () => Promise<T>): Promise<T | ReturnType<typeof fail<PlaceFault>>> => {
    calls++;
    const hits = !isBack && (stays ? calls >= nth : calls === nth);
    if (!hits) return await work();
    if (it.done) await work();
    return fail(it.fault);
  };
  const broken: SharedPlace = {
    where: place.where,
    read: (...args) => at(() => place.read(...args)),
    write: (...args) => at(() => place.write(...args)),
  };
  return { place: broken, calls: () => calls, back: () => void (isBack = true) };
}

const total = { points: 0, refused: 0, finished: 0, writes: 0 };
const files = "regions: [{ name: EMEA }, { name: APAC }, { name: AMER }]";

for (const { title, open } of shares)
  test(`${title}: at every call of the place, every fault; no write twice, no line lost`, async (t) => {
    const clean = struck(open()("clean"), 0, false, faults[0]);
    const quiet = modelCluster(live(""));
    assert.ok(
      (await carryOut(await planFor(desired(files), quiet.cluster), quiet.cluster, computer("a@1", clean.place))).ok,
    );
    const calls = clean.calls();
    const points = faults.flatMap((fault) =>
      [false, true].flatMap((stays) =>
        Array.from({ length: calls }, (_, i) => ({ fault, stays, nth: i + 1 })).filter(
          ({ fault: it }) => !(stays && it.fault.kind === "moved"),
        ),
      ),
    );
    // git starts processes for each call: of its points every third is met, each fault and each boundary at least once
    const met = title === "a folder" ? points : points.filter((_, i) => i % 3 === 0);
    for (const { fault, stays, nth } of met) {
      const at = `${title}: ${fault.title}${stays ? " from" : " at"} ${String(nth)}`;
      const place = open();
      const it = struck(place("anna"), nth, stays, fault);
      const anna = computer("anna@pc-17", it.place);
      const model = modelCluster(live(""));
      const plan = await planFor(desired(files), model.cluster);
      const said: string[] = [];
      const first = await carryOut(plan, model.cluster, anna, said);
      if (!first.ok) assert.equal(model.applied.length, 0, `${at}: refused, and yet something was written`);
      else assert.equal(model.applied.length, first.value.results.filter((one) => one.outcome === "done").length, at);
      total[first.ok ? "finished" : "refused"]++;
      it.back();
      const again = await carryOut(plan, model.cluster, anna, said);
      assert.ok(again.ok && again.value.finished, `${at}: ${again.ok ? "" : say(again.fault, "en")}`);
      assert.equal(model.applied.length, 3, `${at}: writes`);
      await synced(anna);
      const boris = computer("boris@pc-4", place("boris"));
      await synced(boris);
      const mine = await history(journalsIn(anna.folder), "emea-prod");
      const theirs = await history(journalsIn(boris.folder), "emea-prod");
      assert.deepEqual(theirs, mine, `${at}: the colleague knows the same`);
      assert.equal(theirs.flatMap((one) => one.writes).length, 3, `${at}: every write stands there once`);
      assert.deepEqual(await boris.team?.holders(), [], `${at}: nobody holds it`);
      total.points++;
      total.writes += model.applied.length;
    }
    t.diagnostic(
      `shared store, ${title}: ${String(calls)} calls, ${String(met.length)} points, 0 lines lost, 0 writes too many`,
    );
  });

test("two computers at the same step, clocks an hour apart: one deploys, the other is told who; then it has nothing to do", async () => {
  for (const { open } of shares) {
    const place = open();
    const early = (): Date => new Date(Date.now() - 3_600_000);
    const two = [computer("anna@pc-17", place("anna"), { now: early }), computer("boris@pc-4", place("boris"))];
    const model = modelCluster(live(""));
    const plan = await planFor(desired(files), model.cluster);
    const ends = await Promise.all(two.map((it) => carryOut(plan, model.cluster, it)));
    assert.ok(ends.some((it) => it.ok));
    assert.equal(model.applied.length, 3);
    for (const it of two) assert.ok((await carryOut(plan, model.cluster, it)).ok);
    assert.equal(model.applied.length, 3);
  }
});

test("a line that is none of ours is not taken over, and half a line is as if it had never been", async () => {
  const [share] = shares;
  const open = share?.open() ?? assert.fail();
  const boris = computer("boris@pc-4", open("boris"));
  const there = open("mallory");
  const bad = [
    '{"t":"begin","n":1,"at":"x","write":"add","before":{},"step":{"kind":"add"}}',
    '{"t":"deploy","at":"x"}',
    "no line",
    '{"t":"begin","n":2',
  ].join("\n");
  const stand = await there.read(undefined, never);
  assert.ok(stand.ok);
  const changes = new Map([
    ["mra-state.json", '{"mraState":1,"id":"x"}\n'],
    ["journal/emea-prod/000001.jsonl", bad],
    ["seen/emea-prod.json", '{"format":1,"host":"h","obj'],
  ]);
  assert.ok((await there.write(stand.value, changes, "x", never)).ok);
  await synced(boris);
  assert.deepEqual(await history(journalsIn(boris.folder), "emea-prod"), []);
});

test("the matrix is whole", (t) => {
  t.diagnostic(
    `shared store: ${String(total.points)} points, ${String(total.refused)} refused with nothing written, ${String(total.finished)} carried out, ${String(total.writes)} writes, none too many`,
  );
  assert.ok(total.points >= 45, String(total.points));
});
