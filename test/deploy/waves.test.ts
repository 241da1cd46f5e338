import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Plan, Step } from "../../core/src/plan/step.ts";
import type { JournalLine } from "../../server/src/deploy/journal-lines.ts";
import { pastWavesIn } from "../../server/src/deploy/past-waves.ts";
import { endsBefore, neededOf, stagesOf, timeOfDay, waveSpecOf, type Stage } from "../../server/src/deploy/waves.ts";

const base = { changes: [], secrets: [], reason: null, uuid: "{U}" } as const;
const add = (section: string, name: string, waitsFor: readonly string[] = []): Step =>
  ({
    ...base,
    id: `add:${section}/${name}`,
    kind: "add",
    section,
    name,
    address: `${section}/${name}`,
    fields: {},
    waitsFor,
  }) as unknown as Step;
const change = (section: string, name: string, waitsFor: readonly string[] = [], fields = {}): Step =>
  ({
    ...add(section, name, waitsFor),
    id: `change:${section}/${name}`,
    kind: "change",
    fields,
    send: [],
    before: {},
  }) as unknown as Step;
const apply = (section: string, name: string, phones: number | null, waitsFor: readonly string[] = []): Step =>
  ({ ...add(section, name, waitsFor), id: `apply:${section}/${name}`, kind: "apply", phones }) as unknown as Step;
const remove = (section: string, name: string, waitsFor: readonly string[] = []): Step =>
  ({
    ...change(section, name, waitsFor),
    id: `remove:${section}/${name}`,
    kind: "remove",
    cleared: [],
    phones: null,
  }) as unknown as Step;

const planOf = (steps: readonly Step[]): Plan => ({ steps }) as unknown as Plan;
function stages(steps: readonly Step[], spec: string): readonly Stage[] {
  const wanted = waveSpecOf(spec);
  assert.ok(wanted);
  return stagesOf(
    planOf(steps),
    steps.map((it) => it.id),
    wanted,
  );
}
const text = (its: readonly Stage[]): string => its.map((it) => `${it.steps.join(" ")} (${it.phones})`).join("\n");

test("what phones need comes first; a pool's change stays with what tells its phones; the smallest come first", () => {
  const steps = [
    add("regions", "R"),
    change("devicePools", "BIG", ["add:regions/R"]),
    apply("devicePools", "BIG", 90, ["change:devicePools/BIG"]),
    change("devicePools", "SMALL", ["add:regions/R"]),
    apply("devicePools", "SMALL", 5, ["change:devicePools/SMALL"]),
    change("devicePools", "MID"),
    apply("devicePools", "MID", 5, ["change:devicePools/MID"]),
  ];
  assert.equal(
    text(stages(steps, "5,10,rest")),
    `add:regions/R (0)
change:devicePools/SMALL apply:devicePools/SMALL (5)
change:devicePools/MID apply:devicePools/MID (5)
change:devicePools/BIG apply:devicePools/BIG (90)`,
  );
});

test("a phone goes with its device pool when pools make the waves, and what belongs to none is a wave of its own", () => {
  const steps = [
    change("phones", "A", [], { devicePool: "DP1" }),
    apply("phones", "A", null, ["change:phones/A"]),
    change("phones", "B", [], { devicePool: "DP2" }),
    apply("phones", "B", null, ["change:phones/B"]),
    apply("devicePools", "DP2", 7),
    apply("phoneSecurityProfiles", "P", 3),
  ];
  assert.equal(
    text(stages(steps, "pools")),
    `change:phones/A apply:phones/A (1)
apply:phoneSecurityProfiles/P (3)
change:phones/B apply:phones/B apply:devicePools/DP2 (8)`,
  );
});

test("what is removed goes with the last wave, and what waits for a wave is not before it", () => {
  const steps = [
    change("phones", "A", [], { devicePool: "NEW" }),
    apply("phones", "A", null, ["change:phones/A"]),
    change("phones", "B", [], { devicePool: "NEW" }),
    apply("phones", "B", null, ["change:phones/B"]),
    remove("devicePools", "OLD", ["change:phones/A"]),
    change("regions", "R", ["apply:phones/A"]),
  ];
  assert.equal(
    text(stages(steps, "50,rest")),
    `change:phones/A apply:phones/A change:regions/R (1)
change:phones/B apply:phones/B remove:devicePools/OLD (1)`,
  );
});

test("shares are read with and without rest; anything else is refused", () => {
  assert.deepEqual(waveSpecOf("5,50,rest"), { kind: "shares", percents: [5, 50] });
  assert.deepEqual(waveSpecOf(" 10% , 90 "), { kind: "shares", percents: [10, 90] });
  assert.deepEqual(waveSpecOf("pools"), { kind: "pools" });
  for (const it of ["", "rest", "0,rest", "60,50", "5,x", "-5", "5.5", "1e1", "rest,5"])
    assert.equal(waveSpecOf(it), undefined, it);
});

/** Plans with waitsFor that only point back, as plans have them. */
const plans: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc.record({
      what: fc.constantFrom("add", "pool", "phone", "profile", "remove"),
      phones: fc.integer({ min: 0, max: 400 }),
      waits: fc.array(fc.nat({ max: 30 }), { maxLength: 3 }),
      pool: fc.constantFrom("P1", "P2", "P3"),
    }),
    { maxLength: 30 },
  )
  .map((its) => {
    const steps: Step[] = [];
    for (const [i, it] of its.entries()) {
      const waits = [...new Set(it.waits.flatMap((n) => (steps.length === 0 ? [] : [steps[n % steps.length]!.id])))];
      if (it.what === "add") steps.push(add("regions", `R${i}`, waits));
      else if (it.what === "remove") steps.push(remove("regions", `X${i}`, waits));
      else {
        const section = { pool: "devicePools", phone: "phones", profile: "phoneSecurityProfiles" }[it.what];
        const one = change(section, `O${i}`, waits, { devicePool: it.pool });
        steps.push(one, apply(section, `O${i}`, it.what === "phone" ? null : it.phones, [one.id]));
      }
    }
    return steps;
  });
const specs = fc.constantFrom("5,50,rest", "1,2,3,rest", "100", "50", "pools");

test("each chosen step is in one stage, none before one that it waits for, and an object's steps stay together", () => {
  fc.assert(
    fc.property(plans, specs, (steps, spec) => {
      const made = stages(steps, spec);
      const at = new Map(made.flatMap((it, i) => it.steps.map((id) => [id, i] as const)));
      assert.deepEqual(made.flatMap((it) => it.steps).sort(), steps.map((it) => it.id).sort());
      assert.ok(made.every((it) => it.steps.length > 0));
      const order = new Map(steps.map((it, i) => [it.id, i]));
      for (const it of made)
        assert.deepEqual(
          it.steps,
          [...it.steps].sort((a, b) => order.get(a)! - order.get(b)!),
        );
      for (const it of steps)
        for (const id of it.waitsFor) assert.ok(at.get(id)! <= at.get(it.id)!, `${it.id} before ${id}`);
      for (const it of steps)
        if (it.kind === "apply" && it.phones !== 0)
          assert.equal(at.get(it.id), at.get(it.id.replace("apply", "change")));
    }),
    { numRuns: 300 },
  );
});

test("where nothing waits for anything, a wave has no more phones than its share, or one object", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 40 }), (sizes) => {
      const steps = sizes.map((phones, i) => apply("devicePools", `P${i}`, phones));
      const total = sizes.reduce((sum, it) => sum + it, 0);
      const made = stages(steps, "5,50,rest");
      let before = 0;
      for (const it of made.slice(0, -1)) {
        const share = (total * (before === 0 ? 5 : 55)) / 100;
        assert.ok(it.steps.length === 1 || before + it.phones <= share, `${before} + ${it.phones} of ${total}`);
        before += it.phones;
      }
      assert.equal(
        made.reduce((sum, it) => sum + it.phones, 0),
        total,
      );
    }),
    { numRuns: 300 },
  );
});

test("never fewer than asked are enough, and a window ends when it says", () => {
  fc.assert(
    fc.property(fc.nat({ max: 100_000 }), fc.integer({ min: 1, max: 100 }), (expected, percent) => {
      assert.ok(neededOf(expected, percent) * 100 >= expected * percent);
      assert.ok((neededOf(expected, percent) - 1) * 100 < expected * percent);
    }),
  );
  const now = new Date(2026, 0, 1, 22, 30);
  assert.deepEqual(timeOfDay("04:00", now), new Date(2026, 0, 2, 4, 0));
  assert.deepEqual(timeOfDay("23:00", now), new Date(2026, 0, 1, 23, 0));
  for (const it of ["24:00", "4", "04:60", "soon"]) assert.equal(timeOfDay(it, now), undefined, it);
  assert.equal(endsBefore(now, 30 * 60_000, new Date(2026, 0, 1, 23, 0)), true);
  assert.equal(endsBefore(now, 30 * 60_000 + 1, new Date(2026, 0, 1, 23, 0)), false);
  assert.equal(endsBefore(now, 1e12, undefined), true);
});

test("what was undone since is to be done anew; an undo that wrote nothing undid nothing", () => {
  const step = apply("devicePools", "P", 3);
  const line = (it: object): JournalLine => it as JournalLine;
  const head = (more: object): JournalLine => line({ t: "deploy", plan: "abc", host: "h", ...more });
  const wrote = [line({ t: "begin", n: 1, step, write: "apply" }), line({ t: "end", n: 1, outcome: "applied" })];
  const first = [head({}), ...wrote, line({ t: "finish", results: { [step.id]: "done" } })];
  const told = (second: readonly JournalLine[]): number =>
    pastWavesIn(
      [
        { number: 1, lines: first },
        { number: 2, lines: second },
      ],
      "abc",
      "h",
    ).told.size;
  const undo = head({ plan: "undo", undoes: 1 });
  assert.deepEqual([told([undo]), told([undo, ...wrote])], [1, 0]);
  assert.equal(pastWavesIn([{ number: 1, lines: first }], "abc", "other").told.size, 0, "another host");
  const lost = [head({}), wrote[0]!, line({ t: "end", n: 1, outcome: "unknown" })];
  assert.equal(pastWavesIn([{ number: 1, lines: lost }], "abc", "h").told.size, 1, "it may have come through");
  const refused = [head({}), wrote[0]!, line({ t: "end", n: 1, outcome: "rejected" })];
  assert.equal(pastWavesIn([{ number: 1, lines: refused }], "abc", "h").told.size, 0);
});
