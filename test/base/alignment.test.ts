// What two lists have in common, in the order of both.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { alignment, type Run } from "../../core/src/base/alignment.ts";
import { finished } from "../../core/src/base/steps.ts";

/** The runs, and how often two items were compared or one was looked up. */
function aligned<T>(old: readonly T[], fresh: readonly T[]): { readonly runs: readonly Run[]; readonly looks: number } {
  let looks = 0;
  const counted = <R>(it: R): R => {
    looks++;
    return it;
  };
  const runs = finished(
    alignment({
      old: old.length,
      fresh: fresh.length,
      isSame: (i, k) => counted(old[i] === fresh[k]),
      keyOfOld: (i) => counted(old[i]),
      keyOfFresh: (i) => counted(fresh[i]),
    }),
  );
  return { runs, looks };
}

const inCommon = (runs: readonly Run[]): number => runs.reduce((sum, it) => sum + it.count, 0);
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

test("what is in common is the same in both, each item once and in the order of both", () =>
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 60 }), fc.array(fc.nat(30), { maxLength: 60 }), (old, fresh) => {
      const at = { old: 0, fresh: 0 };
      for (const run of aligned(old, fresh).runs) {
        assert.ok(run.old >= at.old && run.fresh >= at.fresh && run.count > 0);
        assert.deepEqual(old.slice(run.old, run.old + run.count), fresh.slice(run.fresh, run.fresh + run.count));
        at.old = run.old + run.count;
        at.fresh = run.fresh + run.count;
      }
      assert.ok(at.old <= old.length && at.fresh <= fresh.length);
    }),
    { numRuns: 1000 },
  ));

test("changes here and there leave all else in common, whatever comes or goes there", () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(90), { maxLength: 6 }),
      fc.array(fc.record({ gone: fc.nat(40), come: fc.nat(40) }), { minLength: 6, maxLength: 6 }),
      (starts, sizes) => {
        const old = upTo(5_000);
        const fresh = [...old];
        let [gone, come] = [0, 0];
        for (const [i, it] of [...starts].sort((a, b) => b - a).entries()) {
          const size = sizes[i]!;
          gone += size.gone;
          come += size.come;
          fresh.splice(it * 50, size.gone, ...upTo(size.come).map((n) => 10_000 + i * 100 + n));
        }
        const { runs, looks } = aligned(old, fresh);
        assert.equal(inCommon(runs), old.length - gone);
        assert.ok(looks < 4 * (old.length + come), `${String(looks)} looks`);
      },
    ),
  ));

test("a block that is moved far is not in common; all that stays is", () => {
  const old = upTo(5_000);
  for (const fresh of [
    [...old.slice(50), ...old.slice(0, 50)],
    [...old.slice(-50), ...old.slice(0, -50)],
  ])
    assert.equal(inCommon(aligned(old, fresh).runs), old.length - 50);
});

test("each item is looked at a few times, whatever both lists are", () => {
  const many = upTo(5_000);
  const none = many.map((it) => it + 10_000);
  const same = many.map(() => 1);
  const every = (by: number): readonly number[] => many.map((it) => (it % by === 0 ? it + 10_000 : it));
  for (const [old, fresh] of [
    [many, many],
    [many, none],
    [same, same.slice(3)],
    [same, none],
    [many, every(2)],
    [many, every(3)],
    [many, [...many].reverse()],
    [many.map((it) => it % 7), many.map((it) => it % 11)],
  ] as const)
    assert.ok(aligned(old, fresh).looks < 12 * (old.length + fresh.length), String(aligned(old, fresh).looks));
});
