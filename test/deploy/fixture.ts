import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import type { Result } from "../../core/src/base/result.ts";
import { message, say, type Message } from "../../core/src/base/text.ts";
import type { DesiredObject } from "../../core/src/plan/state.ts";
import type { Plan } from "../../core/src/plan/step.ts";
import { deploy, type DeployReport, type DeployRequest } from "../../server/src/deploy/deploy.ts";
import { unguarded } from "../../server/src/deploy/guard.ts";
import { openJournal, type Journal } from "../../server/src/deploy/journal.ts";
import { consentCount } from "../../server/src/deploy/permit.ts";
import { planCluster } from "../../server/src/deploy/plan-cluster.ts";
import type { Cluster } from "../../server/src/port/cluster.ts";
import { stillClock } from "./model.ts";
import { reasonsText } from "../plan/fixture.ts";

export const host = "cucm-pub.example.com";
export const never: AbortSignal = new AbortController().signal;

// Journals are flushed line by line; in memory that takes no time.
const root = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "mra-deploy-"));
after(() => rmSync(root, { recursive: true, force: true }));
let dirs = 0;
/** A folder that is gone after the tests. */
export const newDir = (): string => join(root, String(dirs++));

/** A plan for a cluster at the port; it must exist. */
export async function planFor(desired: readonly DesiredObject[], cluster: Cluster): Promise<Plan> {
  const it = await planCluster(
    { name: "emea-prod", host, desired, inputs: [] },
    cluster,
    stillClock(),
    () => undefined,
    never,
  );
  if (it.ok) return it.value;
  return assert.fail(it.fault.kind === "reasons" ? reasonsText(it.fault.reasons) : JSON.stringify(it.fault.fault));
}

/** Steps of a plan that only tell phones. */
export const isFollowUp = (id: string): boolean => /^(apply|reset):/.test(id);

/** Carries out every step that writes configuration, with consent to all of it. */
export async function carryOutPlan(
  plan: Plan,
  cluster: Cluster,
  dir: string,
  options: Partial<DeployRequest> & {
    readonly wrap?: (journal: Journal) => Journal;
    readonly signal?: AbortSignal;
  } = {},
): Promise<Result<DeployReport, Message>> {
  const opened = await openJournal(dir, plan.cluster, []);
  if (!opened.ok) return opened;
  const journal = opened.value;
  const chosen = options.chosen ?? plan.steps.map((it) => it.id).filter((it) => !isFollowUp(it));
  try {
    return await deploy(
      plan,
      {
        cluster,
        host,
        journal: options.wrap?.(journal) ?? journal,
        secrets: (name) => `secret of ${name}`,
        clock: stillClock(),
        faultText: (it) => message({ en: `fault ${it.kind}`, ko: `결함 ${it.kind}` }),
        chosen,
        consent: { cluster: plan.cluster, count: consentCount(plan, chosen) },
        approval: undefined,
        guard: unguarded,
        inputs: plan.inputs,
        ...options,
      },
      () => undefined,
      options.signal ?? never,
    );
  } finally {
    await journal.close();
  }
}

/** A report as text: `done add:regions/EMEA` for each step. */
export const reportText = (it: Result<DeployReport, Message>): string =>
  it.ok
    ? it.value.results.map((one) => `${one.outcome} ${one.id}: ${say(one.message, "en")}\n`).join("")
    : `refused: ${say(it.fault, "en")}\n`;
