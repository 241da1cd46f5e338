import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { faultText } from "../../server/src/axl/fault-text.ts";
import type { FaultKind, Injection } from "../../server/src/demo-cluster/faults.ts";
import type { DemoCluster } from "../../server/src/demo-cluster/start.ts";
import type { Cluster } from "../../server/src/port/cluster.ts";
import { carryOutPlan, isFollowUp, newDir, reportText } from "./fixture.ts";
import { assertVerdicts, openLab, planAt, prepared, scenarios, type Lab, type Scenario } from "./lab.ts";

/*
 * Every request of a deployment meets every fault, over HTTPS. One law: the first report tells the truth, the next run
 * brings the cluster to where an undisturbed deployment brings it, and nothing is written twice.
 */

const faults: readonly (readonly [name: string, fault: FaultKind])[] = [
  ["silence before", { kind: "hang", when: "before" }],
  ["silence after", { kind: "hang", when: "after" }],
  ["reset before sending", { kind: "reset", when: "before" }],
  ["reset after the commit", { kind: "reset", when: "after" }],
  ["cut in the answer", { kind: "cut", share: 0.5 }],
  ["503 before", { kind: "page", when: "before", status: 503 }],
  ["503 after the commit", { kind: "page", when: "after", status: 503 }],
  ["TLS lost", { kind: "tls" }],
  ["session over", { kind: "expireSessions" }],
];

const staying: ReadonlySet<string> = new Set(["reset after the commit"]);

/** While one run waits for an answer that never comes, the others go on. */
const width = 10;
const labs: Lab[] = [];
before(async () => {
  labs.push(...(await Promise.all(Array.from({ length: width }, openLab))));
});
after(async () => {
  await Promise.all(labs.map((it) => it.stop()));
});

let tags = 0;
const total = { points: 0, struck: 0, verdicts: 0, writes: 0 };

/** Requests, calls and writes of a deployment that nothing disturbs, and what it leaves. */
interface Undisturbed {
  readonly requests: number;
  readonly calls: number;
  readonly writes: number;
  readonly state: string;
}

const requestsAt = (demo: DemoCluster): number => demo.requests.reads + demo.requests.writes;

async function undisturbed(scenario: Scenario, lab: Lab): Promise<Undisturbed> {
  const { wanted, plan, state } = await prepared(scenario, ++tags, lab);
  const { demo } = lab;
  const [requests, committed] = [requestsAt(demo), demo.requests.committed];
  let calls = 0;
  const cluster = counted(lab.connect(), () => {
    calls++;
  });
  const report = await carryOutPlan(plan, cluster, newDir(), { host: demo.host, faultText });
  assert.ok(report.ok && report.value.finished, reportText(report));
  const clean = {
    requests: requestsAt(demo) - requests,
    calls,
    writes: demo.requests.committed - committed,
    state: state(),
  };
  // Whatever comes to the same state has nothing left to do either.
  const left = (await planAt(wanted, lab.steady, demo)).steps.filter((it) => !isFollowUp(it.id));
  assert.deepEqual(
    left.map((it) => it.id),
    [],
  );
  return clean;
}

/** The same cluster; `each` runs before every call. */
function counted(cluster: Cluster, each: () => void): Cluster {
  const told = <A extends readonly unknown[], R>(call: (...args: A) => R) => {
    return (...args: A): R => {
      each();
      return call(...args);
    };
  };
  return {
    identify: told((...args) => cluster.identify(...args)),
    list: told((...args) => cluster.list(...args)),
    get: told((...args) => cluster.get(...args)),
    write: told((...args) => cluster.write(...args)),
    countPhones: told((...args) => cluster.countPhones(...args)),
    changes: told((...args) => cluster.changes(...args)),
  };
}

interface Point {
  readonly name: string;
  readonly fault: FaultKind;
  /** The request it strikes, counted from 1; for connections the call that needs one. */
  readonly nth: number;
  /** Once, or from then on. */
  readonly stays: boolean;
}

function pointsOf(it: Undisturbed): readonly Point[] {
  return [false, true].flatMap((stays) =>
    faults
      // One fault stays, too: the one after which everything was done, and nobody was told.
      .filter(([name]) => !stays || staying.has(name))
      .flatMap(([name, fault]) =>
        Array.from({ length: fault.kind === "tls" ? it.calls : it.requests }, (_, i) => ({
          name,
          fault,
          nth: i + 1,
          stays,
        })),
      ),
  );
}

async function meet(point: Point, scenario: Scenario, clean: Undisturbed, lab: Lab): Promise<void> {
  const { name, fault, nth, stays } = point;
  const at = `${scenario.title}: ${name}${stays ? " from" : " at"} ${String(nth)}`;
  const { plan, state } = await prepared(scenario, ++tags, lab);
  const { demo } = lab;
  const committed = demo.requests.committed;
  const times = stays ? 1_000_000 : 1;
  let injected: Injection | undefined;
  let calls = 0;
  // Only silence has to be waited for; where all answers come, a deadline would measure this machine.
  const limits = fault.kind === "hang" ? { idleMs: 700 } : {};
  const cluster = counted(lab.connect(limits), () => {
    if (fault.kind === "tls" && ++calls === nth) injected = demo.inject(fault, { times });
  });
  if (fault.kind !== "tls") injected = demo.inject(fault, { nth, times });
  const dir = newDir();
  const first = await carryOutPlan(plan, cluster, dir, { host: demo.host, faultText });
  injected?.cancel();
  assert.ok((injected?.struck ?? 0) > 0, `${at} did not strike`);
  if (!first.ok) assert.equal(demo.requests.committed, committed, `${at}: refused, and yet something was written`);
  else if (first.value.finished) assert.equal(state(), clean.state, `${at}: called finished`);
  else await assertVerdicts(plan, first.value, lab);
  total.verdicts += first.ok ? first.value.results.length : 1;

  const next = await carryOutPlan(plan, lab.steady, dir, { host: demo.host, faultText });
  assert.ok(next.ok && next.value.finished, `${at}: ${reportText(next)}`);
  assert.equal(demo.requests.committed - committed, clean.writes, `${at}: writes`);
  assert.equal(state(), clean.state, at);
  total.points++;
  total.struck += injected?.struck ?? 0;
  total.writes += demo.requests.committed - committed;
}

for (const scenario of scenarios)
  test(`${scenario.title}: at every request, every fault; the first report is true, the next run ends it, no write too many`, async (t) => {
    const [first] = labs;
    const clean = await undisturbed(scenario, first ?? assert.fail());
    const points = pointsOf(clean);
    const waiting = [...points];
    const results = await Promise.allSettled(
      labs.map(async (lab) => {
        for (let it = waiting.shift(); it !== undefined; it = waiting.shift()) await meet(it, scenario, clean, lab);
      }),
    );
    for (const it of results) if (it.status === "rejected") throw it.reason;
    t.diagnostic(
      `fault matrix, ${scenario.title}: ${String(clean.requests)} requests, ${String(faults.length)} faults, ${String(points.length)} points, 0 wrong verdicts, 0 writes too many`,
    );
  });

test("the matrix is whole", (t) => {
  t.diagnostic(
    `fault matrix: ${String(scenarios.length)} scenarios, ${String(total.points)} points, struck ${String(total.struck)} times, ${String(total.verdicts)} verdicts held against the cluster, all true; ${String(total.writes)} writes, none too many`,
  );
  assert.ok(total.points >= 5 * 9 * 10, String(total.points));
});
