// What is kept in files beside the journals: readable for its owner only, and replaced whole.
import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname, tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { approvalFile, keepApproval, keptApproval, newApproval } from "../../server/src/deploy/approval.ts";
import { planDigest, planId } from "../../server/src/deploy/inputs.ts";
import { sharePlan } from "../../server/src/deploy/kept-plans.ts";
import { noteOn } from "../../server/src/deploy/note.ts";
import { journalFolder, openJournal } from "../../server/src/deploy/journal.ts";
import { linesOf } from "../../server/src/deploy/journal-lines.ts";
import { loadPlan, planText, savePlan } from "../../server/src/deploy/plan-file.ts";
import type { StateStore } from "../../server/src/port/state.ts";
import { never, newDir } from "./fixture.ts";
import { planned } from "../plan/fixture.ts";

const plan = planned("regions: [{ name: R }]", "");
/** A folder on an ordinary disk: files in memory are written as they are. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "mra-kept-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

/** What is written twice over a file that others could read. */
async function isOwnersOnly(path: string, write: () => Promise<{ readonly ok: boolean }>): Promise<void> {
  assert.ok((await write()).ok);
  const text = readFileSync(path, "utf8");
  assert.deepEqual([modeOf(path), modeOf(dirname(path))], ["600", "700"]);
  chmodSync(path, 0o644);
  assert.ok((await write()).ok);
  assert.equal(modeOf(path), "600");
  assert.equal(readFileSync(path, "utf8"), text);
  assert.equal(readdirSync(dirname(path)).length, 1);
}

test("an approval says who gave it, and is kept for its owner only; the later one counts", async () => {
  const state = join(newFolder(), "state");
  const given = newApproval(plan, ["add:regions/R"], "2027-01-01T00:00:00.000Z");
  assert.deepEqual(given, {
    ...{ digest: planDigest(plan), host: plan.host, steps: ["add:regions/R"], expiry: "2027-01-01T00:00:00.000Z" },
    who: `${userInfo().username} on ${hostname()}`,
  });
  assert.equal(await keptApproval(state, plan), undefined);
  await isOwnersOnly(approvalFile(state, plan), () => keepApproval(state, plan, given, never));
  assert.deepEqual(await keptApproval(state, plan), given);
  assert.ok((await keepApproval(state, plan, { ...given, who: "anna" }, never)).ok);
  assert.equal((await keptApproval(state, plan))?.who, "anna");
});

test("a plan that a team shares is kept for its owner only, and nowhere without a team", async () => {
  const folder = join(newFolder(), "state");
  assert.ok((await sharePlan({ folder, team: undefined }, plan)).ok);
  assert.throws(() => readdirSync(folder), { code: "ENOENT" });
  const store = { folder, team: {} } as unknown as StateStore;
  const path = join(folder, "plans", `${planId(plan)}.json`);
  await isOwnersOnly(path, () => sharePlan(store, plan));
  assert.deepEqual(await loadPlan(path, never), { ok: true, value: plan });
});

test("a plan takes the place of another one, of this version or an earlier, and of anything else only when told so", async () => {
  const folder = newFolder();
  const path = join(folder, "plan.json");
  const over = async (text: string, force?: boolean): Promise<string> => {
    writeFileSync(path, text);
    const saved = await savePlan(path, plan, never, force);
    assert.equal(readFileSync(path, "utf8"), saved.ok ? planText(plan) : text);
    return saved.ok ? "" : say(saved.fault, "en");
  };
  assert.equal(await over(""), "");
  assert.equal(await over(planText(plan)), "");
  assert.equal(await over('\n {"mraPlan" : 1}'), "");
  const taken = `${path} is there already and is something else. Nothing was written. Choose another name, or replace it with --force`;
  assert.equal(await over("mine"), taken);
  assert.equal(await over('{"other":1,"mraPlan":2}'), taken);
  assert.equal(await over("mine", true), "");
  chmodSync(path, 0o666);
  assert.equal(await over(planText(plan)), "");
  assert.equal(modeOf(path), "600");
});

test("a plan that is no text of this product is told from one that cannot be read", async () => {
  const folder = newFolder();
  const path = join(folder, "plan.json");
  const refusal = async (): Promise<string> => {
    const it = await loadPlan(path, never);
    return it.ok ? "" : say(it.fault, "en").replace(path, "FILE");
  };
  assert.equal(await refusal(), "The plan cannot be read from FILE (ENOENT)");
  writeFileSync(path, "{}");
  assert.equal(await refusal(), "FILE is not a plan of this product");
  const text = planText(plan);
  writeFileSync(path, text.replace(plan.fingerprint, "another"));
  assert.equal(await refusal(), "FILE was changed since it was written: it is not the plan that was shown. Plan again");
  writeFileSync(path, text);
  assert.equal(await refusal(), "");
});

test("a note is cut to two hundred characters, stands on a line of its own, and needs a deployment", async () => {
  const dir = newDir();
  const journal = await openJournal(dir, "hq", []);
  assert.ok(journal.ok);
  const head = { t: "deploy", format: 1, at: "", cluster: "hq", host: "h", plan: "p", schema: "14.0" } as const;
  assert.ok((await journal.value.begin({ ...head, renames: {}, gone: [] })).ok);
  await journal.value.close();
  const path = join(journalFolder(dir, "hq"), "000001.jsonl");
  writeFileSync(path, `${readFileSync(path, "utf8")}{"t":"beg`);
  assert.ok((await noteOn(dir, "hq", 1, ` ${"x".repeat(201)} `)).ok);
  const notes = linesOf(readFileSync(path, "utf8")).flatMap((it) => (it.t === "note" ? [it.text] : []));
  assert.deepEqual(notes, ["x".repeat(200)]);
  const none = await noteOn(dir, "hq", 2, "x");
  assert.equal(none.ok ? "" : say(none.fault, "en"), "There is no deployment 2 to hq");
});
