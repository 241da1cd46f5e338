import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { approvalToShow, approvedBy } from "../../server/src/clusters/approvals.ts";
import { keepApproval, newApproval } from "../../server/src/deploy/approval.ts";
import { planId } from "../../server/src/deploy/inputs.ts";
import { stateFolder } from "../../server/src/deploy/state-folder.ts";
import { emptyPlan } from "../cli/empty-plan.ts";

const folder = mkdtempSync(join(tmpdir(), "mra-approvals-"));
const before = process.env.MRA_STATE_DIR;
process.env.MRA_STATE_DIR = folder;
after(() => {
  if (before === undefined) delete process.env.MRA_STATE_DIR;
  else process.env.MRA_STATE_DIR = before;
  rmSync(folder, { recursive: true, force: true });
});

const now = new Date("2026-03-01T12:00:00Z");
const later = "2026-03-01T13:00:00.000Z";
const over = "2026-03-01T11:59:59.000Z";

test("what mra approve keeps for a plan is shown in the editor, too, as long as it holds; a record that holds comes first", async () => {
  const plan = emptyPlan("cucm.example.com:8443");
  const signal = new AbortController().signal;
  const state = stateFolder(process.env, process.platform);
  const store = { folder: state, team: undefined };
  const named = (who: string, expiry: string) => ({ ...newApproval(plan, [], expiry), who });
  assert.equal(await approvalToShow(plan, undefined, store, now), undefined, planId(plan));
  assert.ok((await keepApproval(state, plan, named("kim at a terminal", over), signal)).ok);
  assert.equal(await approvalToShow(plan, undefined, store, now), undefined);
  assert.ok((await keepApproval(state, plan, named("kim at a terminal", later), signal)).ok);
  const who = async (given?: string): Promise<string | undefined> =>
    (await approvalToShow(plan, given, store, now))?.who;
  assert.equal(await who(), "kim at a terminal");
  assert.equal(await who(JSON.stringify(named("lee in the editor", later))), "lee in the editor");
  assert.equal(await who(JSON.stringify(named("lee in the editor", over))), "kim at a terminal");
  assert.equal(await who("no record"), "kim at a terminal");
});

test("a plan without steps cannot be approved", () => {
  const plan = emptyPlan("cucm.example.com:8443");
  const refused = approvedBy(plan, [], `${plan.cluster}:0`, now);
  assert.ok(!refused.ok);
});
