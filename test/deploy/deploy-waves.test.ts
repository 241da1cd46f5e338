import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fail, ok } from "../../core/src/base/result.ts";
import { message } from "../../core/src/base/text.ts";
import type { Plan } from "../../core/src/plan/step.ts";
import type { Clock } from "../../server/src/deploy/clock.ts";
import { deploy } from "../../server/src/deploy/deploy.ts";
import { carryOutWaves, type WaveRules, type WavesEnd } from "../../server/src/deploy/deploy-waves.ts";
import { unguarded } from "../../server/src/deploy/guard.ts";
import { openJournal } from "../../server/src/deploy/journal.ts";
import { pastWaves } from "../../server/src/deploy/past-waves.ts";
import { consentCount } from "../../server/src/deploy/permit.ts";
import { touchedPhones } from "../../server/src/deploy/registrations.ts";
import { stagesOf, waveSpecOf } from "../../server/src/deploy/waves.ts";
import type { Cluster, Registration, Write } from "../../server/src/port/cluster.ts";
import { host, never, newDir, planFor } from "./fixture.ts";
import { modelCluster, type Mishap } from "./model.ts";
import { desired, live } from "../plan/fixture.ts";

/* Waves on a cluster in memory, with a clock of its own, phones that come back late or never, and ends at any moment. */

const pools = ["P1", "P2", "P3", "P4"];
/** Pools with one, two, three and four phones. */
const phonesOf = (pool: string): readonly string[] =>
  Array.from({ length: Number(pool.slice(1)) }, (_, i) => `CSF${pool}N${String(i)}`);
const project = (srst: string): string => `
devicePools:
${pools.map((it) => `  - { name: ${it}, callManagerGroup: Default, dateTimeGroup: CMLocal, region: Default, srst: ${srst} }`).join("\n")}`;
const phones = `
phones:
${pools.flatMap((pool) => phonesOf(pool).map((it) => `  - { name: ${it}, model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: ${pool} }`)).join("\n")}`;

/** How long a phone takes to come back after it was told something; never: it does not. */
type Return = number | "never";

interface World {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly applied: readonly Write[];
  readonly plan: Plan;
  readonly dir: string;
  /** Phones that are registered now. */
  readonly registered: () => ReadonlySet<string>;
  returns: (phone: string) => Return;
  /** The look at phones at which the process is killed; undefined: at none. */
  killedAtLook?: number | undefined;
}

interface Killed {
  readonly killed: true;
}

async function worldWith(
  returns: (phone: string) => Return,
  mishapAt: (write: number) => Mishap | "kill" | undefined = () => undefined,
): Promise<World & { lives: () => void }> {
  let time = Date.UTC(2026, 0, 1, 1);
  const clock: Clock = {
    now: () => new Date(time),
    random: () => 0,
    wait: (ms) => {
      time += ms;
      return Promise.resolve();
    },
  };
  let writes = 0;
  let isOn = true;
  const model = modelCluster(live(`${project("Disable")}${phones}`), (_, kind) => {
    if (kind === "read" || !isOn) return undefined;
    const it = mishapAt(writes++);
    return it === "kill" ? undefined : it;
  });
  const backAt = new Map<string, number>();
  const world = {
    clock,
    dir: newDir(),
    applied: model.applied,
    registered: () => new Set(pools.flatMap((it) => phonesOf(it)).filter((it) => (backAt.get(it) ?? 0) <= time)),
    returns,
    lives: () => {
      isOn = false;
    },
    cluster: {
      ...model.cluster,
      async write(write: Write, ...rest: [Parameters<Cluster["write"]>[1], AbortSignal]) {
        const n = writes;
        const outcome = await model.cluster.write(write, ...rest);
        const isDone = outcome.kind === "applied" || model.applied.at(-1) === write;
        if (write.kind === "apply" && isDone)
          for (const it of phonesOf(write.name)) {
            const after = world.returns(it);
            backAt.set(it, after === "never" ? Infinity : time + after);
          }
        time += 500;
        if (isOn && mishapAt(n) === "kill") throw new Error("killed");
        return outcome;
      },
    } satisfies Cluster,
  };
  const plan = await planFor(desired(project("Use Default Gateway")), model.cluster);
  return Object.assign(world, { plan });
}

const usual: WaveRules = { percent: 95, waitMs: 300_000, until: undefined };

/** One call of the command: reads the journal, goes on where it ended. */
async function call(world: World, rules = usual, spec = "10,30,rest"): Promise<WavesEnd | Killed> {
  const { plan, clock, cluster } = world;
  const chosen = plan.steps.map((it) => it.id);
  const wanted = waveSpecOf(spec);
  assert.ok(wanted);
  const journal = await openJournal(world.dir, plan.cluster, []);
  assert.ok(journal.ok);
  let looks = 0;
  const read = (names: readonly string[]) => {
    if (looks++ === world.killedAtLook) throw new Error("killed");
    const there = world.registered();
    const found = names.map((phone): [string, Registration] => [
      phone,
      {
        phone,
        state: there.has(phone) ? "Registered" : "Unregistered",
        node: "",
        address: "",
        since: undefined,
        readAt: "",
      },
    ]);
    return Promise.resolve(ok(new Map(found)));
  };
  try {
    return await carryOutWaves(
      stagesOf(plan, chosen, wanted),
      await pastWaves(world.dir, plan),
      rules,
      {
        clock,
        read,
        before: async (steps) => {
          const touched = await touchedPhones(plan, steps, cluster, clock, never);
          return touched.ok ? read(touched.value.phones) : touched;
        },
        looked: (missing) => journal.value.write({ t: "back", at: clock.now().toISOString(), missing }),
        tell: () => undefined,
        carryOut: (steps, wave) =>
          deploy(
            plan,
            {
              cluster,
              host,
              journal: journal.value,
              secrets: () => "x",
              clock,
              faultText: (it) => message({ en: it.kind, ko: it.kind }),
              chosen: steps,
              consent: { cluster: plan.cluster, count: consentCount(plan, steps) },
              approval: undefined,
              guard: unguarded,
              inputs: plan.inputs,
              wave,
            },
            () => undefined,
            never,
          ),
      },
      never,
    );
  } catch (error) {
    assert.match(String(error), /killed/);
    return { killed: true };
  } finally {
    await journal.value.close();
  }
}

const applies = (world: World): readonly string[] =>
  world.applied.filter((it) => it.kind === "apply").map((it) => it.name);
const kindOf = (it: WavesEnd | Killed): string => ("killed" in it ? "killed" : it.kind);

test("when every phone comes back, every wave is carried out, the small pools first, each pool told once", async () => {
  const world = await worldWith(() => 40_000);
  assert.equal(kindOf(await call(world)), "finished");
  assert.deepEqual(applies(world), ["P1", "P2", "P3", "P4"]);
  assert.equal(world.registered().size, 10);
  assert.equal(kindOf(await call(world)), "finished", "a second call has nothing to do");
  assert.equal(applies(world).length, 4);
});

test("a wave after which too few come back is the last; its phones and its number are told; nothing goes on before they are back", async () => {
  const world = await worldWith((it) => (it === "CSFP2N1" ? "never" : 10_000));
  const end = await call(world);
  assert.ok("kind" in end && end.kind === "lost", JSON.stringify(end));
  assert.deepEqual(
    end.returned.missing.map((it) => it.before.phone),
    ["CSFP2N1"],
  );
  assert.deepEqual([end.returned.expected, end.deployment], [2, 2]);
  assert.deepEqual(applies(world), ["P1", "P2"]);
  const again = await call(world);
  assert.ok("kind" in again && again.kind === "lost" && again.deployment === undefined);
  assert.deepEqual(applies(world), ["P1", "P2"], "nothing was begun");
  // somebody lets fewer be enough: half of two
  assert.equal(kindOf(await call(world, { ...usual, percent: 50 })), "finished");
  assert.deepEqual(applies(world), ["P1", "P2", "P3", "P4"]);
});

test("no wave begins that cannot end before the time that was given; the same call goes on in the next night", async () => {
  const world = await worldWith(() => 280_000);
  const until = new Date(world.clock.now().getTime() + 12 * 60_000);
  const end = await call(world, { ...usual, until });
  assert.equal(kindOf(end), "outOfTime");
  assert.ok(world.clock.now() <= until);
  const soFar = applies(world).length;
  assert.ok(soFar > 0 && soFar < 4, String(soFar));
  assert.equal(kindOf(await call(world)), "finished");
  assert.deepEqual([...applies(world)].sort(), pools);
});

/** What becomes of the n-th write. */
const mishaps: readonly (readonly [title: string, mishap: Mishap | "kill"])[] = [
  ["the process is killed after it", "kill"],
  ["its answer is lost, and it was done", { performed: true, fault: { kind: "cut" }, as: "unknown" }],
  ["its answer is lost, and it was not done", { performed: false, fault: { kind: "cut" }, as: "unknown" }],
  ["it is refused", { performed: false, fault: { kind: "refused", code: 5003, reason: "no" }, as: "rejected" }],
];
for (const [title, mishap] of mishaps)
  test(`at every write: ${title}; the next calls come to the end, and no pool is told twice`, async () => {
    let ends = 0;
    for (let at = 0; at < 8; at++) {
      const world = await worldWith(
        () => 20_000,
        (write) => (write === at ? mishap : undefined),
      );
      let end = await call(world);
      if (kindOf(end) !== "finished") ends++;
      world.lives();
      for (let i = 0; i < 3 && kindOf(end) !== "finished"; i++) end = await call(world);
      assert.equal(kindOf(end), "finished", `write ${at}: ${JSON.stringify(end)}`);
      const told = applies(world);
      assert.equal(new Set(told).size, told.length, `write ${at}: ${told.join(" ")}`);
      if (!(typeof mishap === "object" && !mishap.performed)) assert.deepEqual([...told].sort(), pools, `write ${at}`);
    }
    assert.ok(ends > 0, "the mishap was met");
  });

test("whatever phones do and wherever calls end: at most once told, and never on with fewer than asked", async () => {
  let [stopped, finished] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          { weight: 12, arbitrary: fc.nat({ max: 310_000 }) },
          { weight: 1, arbitrary: fc.constant("never" as const) },
        ),
        { minLength: 10, maxLength: 10 },
      ),
      fc.integer({ min: 50, max: 100 }),
      fc.constantFrom("10,30,rest", "pools", "40,rest"),
      fc.option(fc.nat({ max: 7 }), { nil: undefined }),
      fc.option(fc.nat({ max: 12 }), { nil: undefined }),
      async (returns, percent, spec, killAt, killedAtLook) => {
        const names = pools.flatMap((it) => phonesOf(it));
        const world = await worldWith(
          (it) => returns[names.indexOf(it)] ?? 0,
          (write) => (write === killAt ? "kill" : undefined),
        );
        world.killedAtLook = killedAtLook;
        for (let i = 0; i < 4; i++) {
          const before = new Set(applies(world));
          const end = await call(world, { ...usual, percent }, spec);
          world.lives();
          world.killedAtLook = undefined;
          const told = applies(world);
          assert.equal(new Set(told).size, told.length, "told twice");
          if (kindOf(end) === "finished") {
            finished++;
            // Of each wave but those whose wait ended earlier, so many came back in time as were asked for.
            if (i === 0) assert.deepEqual([...told].sort(), pools);
            return;
          }
          if ("kind" in end && end.kind === "lost") {
            stopped++;
            const back = end.returned.expected - end.returned.missing.length;
            assert.ok(back * 100 < end.returned.expected * percent, "stopped although enough were back");
            if (end.deployment === undefined) assert.deepEqual(new Set(told), before, "went on with fewer than asked");
          }
        }
      },
    ),
    { numRuns: 60 },
  );
  assert.ok(stopped > 5 && finished > 5, `${stopped} stopped, ${finished} finished`);
});

test("which phones are registered cannot be read: nobody knows, and no wave begins", async () => {
  const world = await worldWith(() => 0);
  const stages = stagesOf(
    world.plan,
    world.plan.steps.map((it) => it.id),
    { kind: "pools" },
  );
  const none = { done: new Set<string>(), told: new Set<string>(), open: [] };
  const forbidden = () => Promise.resolve(fail({ kind: "forbidden" } as const));
  const side = {
    clock: world.clock,
    read: forbidden,
    before: forbidden,
    looked: () => Promise.resolve(ok(undefined)),
    tell: () => undefined,
    carryOut: () => assert.fail("begun"),
  };
  const end = await carryOutWaves(stages, none, usual, side, never);
  assert.deepEqual(end, { kind: "unread", wave: 1, fault: { kind: "forbidden" } });
});
