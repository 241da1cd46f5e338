import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { address } from "../../core/src/base/address.ts";
import { connect } from "../../server/src/axl/client.ts";
import { faultText } from "../../server/src/axl/fault-text.ts";
import { startDemoCluster } from "../../server/src/demo-cluster/start.ts";
import { systemClock } from "../../server/src/deploy/clock.ts";
import { deploy } from "../../server/src/deploy/deploy.ts";
import { unguarded } from "../../server/src/deploy/guard.ts";
import { openJournal } from "../../server/src/deploy/journal.ts";
import { consentCount } from "../../server/src/deploy/permit.ts";
import { planCluster } from "../../server/src/deploy/plan-cluster.ts";

/** Cisco's guide: 503 to writes while more change notifications than that are outstanding. */
const limit = 1_500;
/** How fast they leave is nowhere documented; at this rate the throttle sets the pace, not the network. */
const drainPerSecond = 100;

/** What a deployment under the throttle took, what it could have taken at the least, in ms, and how often it was refused. */
export interface Written {
  readonly ms: number;
  readonly leastMs: number;
  readonly refused: number;
}

/** Deploys that many regions over HTTPS to a demo cluster with the documented throttle. */
export async function writeMany(writes: number): Promise<Written> {
  const { signal } = new AbortController();
  const folder = mkdtempSync(join(tmpdir(), "mra-bench-writes-"));
  let refused = 0;
  const demo = await startDemoCluster(
    {
      seed: "empty",
      throttle: { limit, drainPerSecond },
      observe: (it) => {
        if (it.status === 503) refused++;
      },
    },
    signal,
  );
  const cluster = connect({
    host: demo.host,
    user: demo.user,
    password: demo.password,
    ca: readFileSync(demo.caFile, "utf8"),
  });
  try {
    const desired = Array.from({ length: writes }, (_, n) => {
      const name = `R${String(n)}`;
      return {
        address: address("regions", name),
        section: "regions" as const,
        name,
        state: "present" as const,
        managed: true,
        renamedFrom: undefined,
        fields: { name },
        refersTo: [],
      };
    });
    const request = { name: "bench", host: demo.host, desired, inputs: [] };
    const made = await planCluster(request, cluster, systemClock, () => undefined, signal);
    if (!made.ok) throw new Error(JSON.stringify(made.fault).slice(0, 500));
    const plan = made.value;
    const journal = await openJournal(folder, plan.cluster, []);
    if (!journal.ok) throw new Error(journal.fault.template.en);
    const chosen = plan.steps.map((it) => it.id);
    const began = performance.now();
    const report = await deploy(
      plan,
      {
        cluster,
        host: demo.host,
        journal: journal.value,
        secrets: () => undefined,
        clock: systemClock,
        faultText,
        chosen,
        consent: { cluster: plan.cluster, count: consentCount(plan, chosen) },
        approval: undefined,
        guard: unguarded,
        inputs: plan.inputs,
      },
      () => undefined,
      signal,
    );
    const ms = performance.now() - began;
    await journal.value.close();
    if (!report.ok || !report.value.finished) throw new Error("not all was written");
    return { ms, leastMs: ((writes - limit) / drainPerSecond) * 1_000, refused };
  } finally {
    cluster.close();
    await demo.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
