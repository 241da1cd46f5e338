import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Json } from "../../core/src/base/json.ts";
import { address } from "../../core/src/base/address.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import { preImageOf } from "../../core/src/plan/pre-image.ts";
import { referencesIn } from "../../core/src/plan/references.ts";
import type { DesiredObject, LiveObject } from "../../core/src/plan/state.ts";
import type { Plan } from "../../core/src/plan/step.ts";
import { lookingOf, nextOf, readBy } from "../../server/src/deploy/next.ts";
import { modelCluster, type Model } from "../deploy/model.ts";
import { planOf, uuidOf } from "./fixture.ts";

/** An object of a random world: references point to any object of the world, circles and all. */
interface Thing {
  readonly section: Section;
  readonly name: string;
  readonly fields: Readonly<Record<string, Json>>;
}

// Regions are tied to each other, user profiles and phones refer to their own kind and may do so in circles, device pools
// need their region, and phones their pool.
const regions = ["R0", "R1", "R2"];
const pools = ["DP0", "DP1"];
const profiles = ["U0", "U1", "U2"];
const phones = ["SEP000000000000", "SEP000000000001", "SEP000000000002"];

const some = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const maybe = (values: readonly string[]): fc.Arbitrary<Json> => fc.option(some(values), { nil: null });
const text = some(["", "one", "two"]);

function things(present: ReadonlySet<string>): fc.Arbitrary<readonly Thing[]> {
  const only = (names: readonly string[]): readonly string[] => names.filter((it) => present.has(it));
  const region = (name: string): fc.Arbitrary<Thing> =>
    fc
      .uniqueArray(fc.record({ region: some(only(regions)), videoBandwidth: some([384, 6000]) }), {
        selector: (it) => it.region,
        maxLength: 2,
      })
      .map((relatedRegions) => ({ section: "regions", name, fields: { name, relatedRegions } }));
  const pool = (name: string): fc.Arbitrary<Thing> =>
    some([...only(regions), "Default"]).map((it) => ({
      section: "devicePools",
      name,
      fields: { name, region: it, callManagerGroup: "Default", dateTimeGroup: "CMLocal" },
    }));
  const profile = (name: string): fc.Arbitrary<Thing> =>
    fc
      .record({ defaultUserProfile: maybe(only(profiles)), description: text })
      .map((fields) => ({ section: "userProfiles", name, fields: { name, ...fields } }));
  const phone = (name: string): fc.Arbitrary<Thing> =>
    fc
      .record({ devicePool: some([...only(pools), "Default"]), primaryPhone: maybe(only(phones)), description: text })
      .map((fields) => ({
        section: "phones",
        name,
        fields: { name, model: "Cisco 8845", protocol: "SIP", ...fields },
      }));
  return fc.tuple(
    ...only(regions).map(region),
    ...only(pools).map(pool),
    ...only(profiles).map(profile),
    ...only(phones).map(phone),
  );
}

const world: fc.Arbitrary<readonly Thing[]> = fc
  .subarray([...regions, ...pools, ...profiles, ...phones])
  .chain((names) => things(new Set(names)));

const someRenames = fc.array(fc.boolean(), { minLength: 1, maxLength: 4 });

const liveOf = (it: Thing): LiveObject => {
  const at = address(it.section, it.name);
  return { address: at, section: it.section, name: it.name, uuid: uuidOf(at), fields: it.fields };
};

const wantedOf = (it: Thing, state: "present" | "absent" = "present"): DesiredObject => ({
  address: address(it.section, it.name),
  section: it.section,
  name: it.name,
  state,
  managed: true,
  renamedFrom: undefined,
  fields: state === "present" ? it.fields : { name: it.name },
  refersTo: referencesIn(it.section, it.fields).map((ref) => ref.to),
});

/**
 * All of one world, and that the rest of the other goes; or that an object which goes becomes one of the same kind that is
 * new, where `renames` says so.
 */
function fromTo(to: readonly Thing[], from: readonly Thing[], renames: readonly boolean[]): readonly DesiredObject[] {
  const going = from.filter((it) => !to.some((other) => other.name === it.name));
  const left = new Set(going);
  let n = 0;
  const present = to.map((it) => {
    const isNew = !from.some((other) => other.name === it.name);
    const old =
      isNew && renames[n++ % renames.length] === true
        ? going.find((other) => other.section === it.section && left.delete(other))
        : undefined;
    return { ...wantedOf(it), renamedFrom: old?.name };
  });
  return [...present, ...[...left].map((it) => wantedOf(it, "absent"))];
}

const mustPlan = (desired: readonly DesiredObject[], live: readonly LiveObject[]): Plan => {
  const it = planOf(desired, live);
  return it.ok ? it.value : assert.fail(JSON.stringify(it.fault));
};

/** Carries a plan out, step by step, against a cluster that refuses what a real one refuses. */
async function perform(plan: Plan, model: Model): Promise<void> {
  const signal = new AbortController().signal;
  for (const step of plan.steps) {
    const by = readBy(step);
    if (by === undefined) continue;
    const live = await model.cluster.get(step.section, by, signal);
    const next = nextOf(step, live.ok ? live.value : undefined, lookingOf(plan));
    if (next.kind !== "write") assert.fail(`${step.id}: ${JSON.stringify(next)}`);
    const outcome = await model.cluster.write(next.write, () => undefined, signal);
    assert.equal(outcome.kind, "applied", `${step.id}: ${JSON.stringify(outcome)}`);
  }
}

const runs = { numRuns: 1_000 };

test("what is there needs no plan", () =>
  fc.assert(
    fc.property(world, (it) => {
      assert.deepEqual(
        mustPlan(
          it.map((one) => wantedOf(one)),
          it.map(liveOf),
        ).steps,
        [],
      );
    }),
    runs,
  ));

test("a plan carried out gives what was wanted, no step is refused, and a second plan is empty", () =>
  fc.assert(
    fc.asyncProperty(world, world, someRenames, async (to, from, renames) => {
      const model = modelCluster(from.map(liveOf));
      const desired = fromTo(to, from, renames);
      await perform(mustPlan(desired, model.objects()), model);
      assert.deepEqual(mustPlan(desired, model.objects()).steps, []);
      assert.deepEqual(
        model.objects().map((it) => it.name),
        to.map((it) => it.name).sort((a, b) => (address(sectionIn(to, a), a) < address(sectionIn(to, b), b) ? -1 : 1)),
      );
    }),
    runs,
  ));

test("the order of the input does not matter", () =>
  fc.assert(
    fc.property(world, world, someRenames, fc.infiniteStream(fc.nat()), (to, from, renames, random) => {
      const desired = fromTo(to, from, renames);
      const shuffle = <T>(items: readonly T[]): readonly T[] =>
        items
          .map((it) => [random.next().value as number, it] as const)
          .sort(([a], [b]) => a - b)
          .map(([, it]) => it);
      assert.deepEqual(planOf(shuffle(desired), shuffle(from.map(liveOf))), planOf(desired, from.map(liveOf)));
    }),
    runs,
  ));

test("a plan is data: it comes back from JSON as it was", () =>
  fc.assert(
    fc.property(world, world, someRenames, (to, from, renames) => {
      const plan = mustPlan(fromTo(to, from, renames), from.map(liveOf));
      const text = JSON.stringify(plan);
      assert.equal(JSON.stringify(JSON.parse(text)), text);
      assert.ok(!/"[^"]+":undefined/.test(text));
    }),
    { numRuns: 200 },
  ));

test("every step stands behind those it waits for", () =>
  fc.assert(
    fc.property(world, world, someRenames, (to, from, renames) => {
      const seen = new Set<string>();
      for (const step of mustPlan(fromTo(to, from, renames), from.map(liveOf)).steps) {
        assert.deepEqual(
          step.waitsFor.filter((it) => !seen.has(it)),
          [],
        );
        seen.add(step.id);
      }
    }),
    runs,
  ));

test("a pre-image has everything that could be written again", () =>
  fc.assert(
    fc.property(world, (it) => {
      for (const one of it.map(liveOf)) {
        const kept = preImageOf(one);
        assert.deepEqual(planOf([{ ...wantedOf({ ...one, fields: kept }) }], [one]).ok, true);
      }
    }),
    { numRuns: 200 },
  ));

const sectionIn = (things: readonly Thing[], name: string): Section =>
  things.find((it) => it.name === name)?.section ?? "phones";
