import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Plan } from "../../core/src/plan/step.ts";
import { faultText } from "../../server/src/axl/fault-text.ts";
import { consentCount } from "../../server/src/deploy/permit.ts";
import { savePlan } from "../../server/src/deploy/plan-file.ts";
import { journalsIn } from "../../server/src/deploy/state-folder.ts";
import { carryOutPlan, newDir, reportText } from "./fixture.ts";
import type { Order } from "./kill-child.ts";
import { openLab, prepared, scenarios, type Lab, type Prepared, type Scenario } from "./lab.ts";

/*
 * A deployment in a process of its own, over HTTPS, killed with SIGKILL: at each request, before and after the cluster
 * did it, and at each line of the journal, before it, in the middle of it, and after it. The next run has to bring the
 * cluster to where an undisturbed deployment brings it, with no write too many.
 */

const width = 3;
const labs: Lab[] = [];
before(async () => {
  labs.push(...(await Promise.all(Array.from({ length: width }, openLab))));
});
after(async () => {
  await Promise.all(labs.map((it) => it.stop()));
});

let tags = 0;
let killed = 0;

interface Clean {
  readonly requests: number;
  readonly lines: number;
  readonly writes: number;
  readonly state: string;
}

const requestsAt = ({ demo }: Lab): number => demo.requests.reads + demo.requests.writes;

async function undisturbed(scenario: Scenario, lab: Lab): Promise<Clean> {
  const it = await prepared(scenario, ++tags, lab);
  const [requests, committed] = [requestsAt(lab), lab.demo.requests.committed];
  let lines = 0;
  const counted =
    <A, R>(work: (it: A) => R) =>
    (it: A): R => {
      lines++;
      return work(it);
    };
  const report = await carryOutPlan(it.plan, lab.connect(), newDir(), {
    host: lab.demo.host,
    faultText,
    wrap: (journal) => ({
      ...journal,
      begin: counted((line) => journal.begin(line)),
      write: counted((line) => journal.write(line)),
    }),
  });
  assert.ok(report.ok && report.value.finished, reportText(report));
  const writes = lab.demo.requests.committed - committed;
  return { requests: requestsAt(lab) - requests, lines, writes, state: it.state() };
}

const child = fileURLToPath(new URL("./kill-child.js", import.meta.url));

async function begin(it: Prepared, lab: Lab, dir: string, atLine?: Order["atLine"]): Promise<ChildProcess> {
  const { host, user, password, caPem: ca } = lab.demo;
  const planFile = `${dir}.plan`;
  assert.ok((await savePlan(planFile, it.plan, new AbortController().signal)).ok);
  const order: Order = { planFile, dir, host, user, password, ca, ...(atLine && { atLine }) };
  const process_ = spawn(process.execPath, [child], { stdio: ["pipe", "ignore", "inherit"] });
  process_.stdin.end(JSON.stringify(order));
  return process_;
}

/** Waits for the end of a process, which has to be the kill and nothing else. */
async function dead(it: ChildProcess): Promise<void> {
  if (it.exitCode === null && it.signalCode === null) await once(it, "exit");
  assert.equal(it.signalCode, "SIGKILL");
  killed++;
}

async function converges(
  at: string,
  it: Prepared,
  clean: Clean,
  before_: number,
  lab: Lab,
  dir: string,
): Promise<void> {
  const next = await carryOutPlan(it.plan, lab.steady, dir, { host: lab.demo.host, faultText });
  assert.ok(next.ok && next.value.finished, `${at}: ${reportText(next)}`);
  assert.equal(lab.demo.requests.committed - before_, clean.writes, `${at}: writes`);
  assert.equal(it.state(), clean.state, at);
}

/** Works through a list, as many at a time as there are clusters. */
async function inLabs<T>(points: readonly T[], work: (point: T, lab: Lab) => Promise<void>): Promise<void> {
  const waiting = [...points];
  const results = await Promise.allSettled(
    labs.map(async (lab) => {
      for (let it = waiting.shift(); it !== undefined; it = waiting.shift()) await work(it, lab);
    }),
  );
  for (const it of results) if (it.status === "rejected") throw it.reason;
}

const replacement = scenarios.find((it) => it.title.includes("replacement")) ?? assert.fail();
const circle = scenarios.find((it) => it.title.includes("circle")) ?? assert.fail();

for (const scenario of [replacement, circle])
  test(`${scenario.title}: killed at every request, before and after the commit; the next run ends it`, async (t) => {
    const clean = await undisturbed(scenario, labs[0] ?? assert.fail());
    const points = (["before", "after"] as const).flatMap((when) =>
      Array.from({ length: clean.requests }, (_, i) => ({ when, nth: i + 1 })),
    );
    await inLabs(points, async ({ when, nth }, lab) => {
      const it = await prepared(scenario, ++tags, lab);
      const committed = lab.demo.requests.committed;
      const dir = newDir();
      const fault = lab.demo.inject({ kind: "hang", when }, { nth });
      const process_ = await begin(it, lab, dir);
      await Promise.race([fault.first, once(process_, "exit")]);
      process_.kill("SIGKILL");
      await dead(process_);
      await converges(`killed ${when} request ${String(nth)}`, it, clean, committed, lab, dir);
    });
    t.diagnostic(`kill -9, ${scenario.title}: ${String(points.length)} points at requests, 0 writes too many`);
  });

test("killed at every line of the journal: before it, in the middle of it, after it; the next run ends it", async (t) => {
  const clean = await undisturbed(replacement, labs[0] ?? assert.fail());
  const points = (["before", "torn", "after"] as const).flatMap((moment) =>
    Array.from({ length: clean.lines }, (_, i) => ({ moment, nth: i + 1 })),
  );
  await inLabs(points, async (atLine, lab) => {
    const it = await prepared(replacement, ++tags, lab);
    const committed = lab.demo.requests.committed;
    const dir = newDir();
    await dead(await begin(it, lab, dir, atLine));
    await converges(`killed ${atLine.moment} line ${String(atLine.nth)}`, it, clean, committed, lab, dir);
  });
  t.diagnostic(`kill -9, journal: ${String(points.length)} points at ${String(clean.lines)} lines, 0 writes too many`);
});

test("mra deploy itself, killed at each of its writes: mra deploy again ends it", async (t) => {
  const lab: Lab | undefined = labs[0];
  assert.ok(lab);
  const main = fileURLToPath(new URL("../../server/src/cli/main.js", import.meta.url));
  const clean = await undisturbed(replacement, lab);
  for (let nth = 1; nth <= clean.writes; nth++) {
    const it = await prepared(replacement, ++tags, lab);
    const committed: number = lab.demo.requests.committed;
    const state = newDir();
    const chosen = it.plan.steps.filter((step) => step.kind !== "apply" && step.kind !== "reset");
    // Follow-ups are left out: telling phones leaves no trace that could be read back.
    const plan: Plan = { ...it.plan, steps: chosen };
    assert.ok((await savePlan(`${state}.plan`, plan, new AbortController().signal)).ok);
    const count = consentCount(
      plan,
      chosen.map((step) => step.id),
    );
    const argv = [main, "deploy", `${state}.plan`, "--yes", "--ca", lab.demo.caFile];
    const consent = ["--consent", `${plan.cluster}:${String(count)}`];
    const env = {
      PATH: "",
      MRA_HOST: lab.demo.host,
      MRA_USER: lab.demo.user,
      MRA_PASSWORD: lab.demo.password,
      MRA_STATE_DIR: state,
    };
    const start = (): ChildProcess => spawn(process.execPath, [...argv, ...consent], { env, stdio: "ignore" });
    const fault = lab.demo.inject(
      { kind: "hang", when: nth % 2 === 0 ? "before" : "after" },
      { nth, writesOnly: true },
    );
    const process_ = start();
    await Promise.race([fault.first, once(process_, "exit")]);
    process_.kill("SIGKILL");
    await dead(process_);
    const [status] = (await once(start(), "exit")) as [number | null];
    assert.equal(status, 0, `killed at write ${String(nth)}`);
    assert.equal(lab.demo.requests.committed - committed, clean.writes, `killed at write ${String(nth)}: writes`);
    assert.equal(it.state(), clean.state);
    // And nothing is left open for the run after that.
    await converges(`after mra, write ${String(nth)}`, it, clean, committed, lab, journalsIn(state));
  }
  t.diagnostic(`kill -9, mra deploy: ${String(clean.writes)} points at writes, 0 writes too many`);
});

test("at least a hundred kills", (t) => {
  t.diagnostic(`kill -9: ${String(killed)} processes killed, every next run ended it, 0 writes too many`);
  assert.ok(killed >= 100, String(killed));
});
