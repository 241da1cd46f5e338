import assert from "node:assert/strict";
import { homedir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { planText } from "../../server/src/deploy/plan-file.ts";
import { mayPass, pauseMs } from "../../server/src/deploy/retry.ts";
import { journalsIn, locksIn, stateFolder } from "../../server/src/deploy/state-folder.ts";
import { deployedTo, isSameHostAndPort } from "../../server/src/deploy/agreed.ts";
import { carryOutPlan, host, newDir, planFor } from "./fixture.ts";
import { modelCluster, stillClock } from "./model.ts";
import { desired, live } from "../plan/fixture.ts";

test("reading is tried again where that may help, and nowhere else", () => {
  const may = ["unreachable", "throttled", "timeout", "cut", "malformed"] as const;
  const mayNot = ["tls", "signIn", "forbidden", "notActive", "version", "tooManyRows", "cancelled"] as const;
  for (const kind of may) assert.equal(mayPass({ kind } as never), true, kind);
  for (const kind of mayNot) assert.equal(mayPass({ kind } as never), false, kind);
  const refused = (code: number, reason: string): boolean => mayPass({ kind: "refused", code, reason });
  assert.equal(refused(-1, "Maximum AXL Memory Allocation Consumed. Please retry once requests have completed"), true);
  assert.equal(refused(-1, "Item not valid"), false);
  assert.equal(refused(5007, "Please retry"), false);
});

test("the pause before another attempt grows to half a minute; after a 503 it is five seconds at least", () => {
  const cut = { kind: "cut" } as const;
  const full = { kind: "throttled" } as const;
  const pauses = (fault: never, random: number): readonly number[] =>
    [1, 2, 3, 6, 9].map((n) => pauseMs(n, fault, stillClock(random)));
  assert.deepEqual(pauses(cut as never, 1), [1_000, 2_000, 4_000, 30_000, 30_000]);
  assert.deepEqual(pauses(cut as never, 0.5), [500, 1_000, 2_000, 15_000, 15_000]);
  assert.deepEqual(pauses(full as never, 1), [6_000, 7_000, 9_000, 30_000, 30_000]);
  assert.deepEqual(pauses(full as never, 0), [5_000, 5_000, 5_000, 5_000, 5_000]);
});

test("journals and locks of a user are where the system keeps such things, or where a person said", () => {
  assert.equal(stateFolder({ MRA_STATE_DIR: "/s" }, "linux"), "/s");
  assert.equal(stateFolder({ MRA_STATE_DIR: "", XDG_STATE_HOME: "/x" }, "linux"), join("/x", "mra-config"));
  assert.equal(stateFolder({}, "linux"), join(homedir(), ".local", "state", "mra-config"));
  assert.equal(stateFolder({ LOCALAPPDATA: "L" }, "win32"), join("L", "mra-config"));
  assert.equal(stateFolder({}, "win32"), join(homedir(), "AppData", "Local", "mra-config"));
  assert.equal(stateFolder({}, "darwin"), join(homedir(), "Library", "Application Support", "mra-config"));
  assert.equal(locksIn(journalsIn("/s")), join("/s", "locks"));
});

test("two ways to write a host mean one; what went to another host tells nothing of this one", async () => {
  assert.ok(isSameHostAndPort("CUCM.example.com", "cucm.example.com:8443"));
  assert.ok(!isSameHostAndPort("cucm.example.com", "cucm.example.com:443"));
  const state = newDir();
  const { cluster } = modelCluster(live("regions: [{ name: Old }]"));
  const plan = await planFor(desired("regions: [{ name: R }, { name: Old, state: absent }]"), cluster);
  assert.ok((await carryOutPlan(plan, cluster, state)).ok);
  const here = await deployedTo(state, plan.cluster, host);
  assert.deepEqual([...here].map(([at, it]) => `${at} ${String(it.present)}`).sort(), [
    "regions/Old false",
    "regions/R true",
  ]);
  assert.equal((await deployedTo(state, plan.cluster, "other.example.com")).size, 0);
  assert.equal((await deployedTo(state, "another", host)).size, 0);
});

test("a plan in its file has a line for each value, so that two plans can be compared", async () => {
  const { cluster } = modelCluster([]);
  const plan = await planFor(desired("regions: [{ name: R }]"), cluster);
  const text = planText(plan);
  assert.match(text, /^\{\n "mraPlan": 2,\n "sha256": "[0-9a-f]{64}",\n "plan": \{\n/);
  assert.ok(text.endsWith("\n}\n"));
});

test("a whole deployment says so; of one that stopped, the first reason counts", async () => {
  const model = modelCluster(live("regions: [{ name: Old }]"));
  const plan = await planFor(desired("regions: [{ name: R }, { name: S }]"), model.cluster);
  const done = await carryOutPlan(plan, model.cluster, newDir());
  assert.ok(done.ok && done.value.finished && done.value.stop === undefined);
});
