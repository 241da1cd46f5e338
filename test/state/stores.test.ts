import assert from "node:assert/strict";
import { chmodSync, mkdirSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { say } from "../../core/src/base/text.ts";
import { keepApproval, keptApproval, newApproval } from "../../server/src/deploy/approval.ts";
import { deployedTo, readSeen, seenFile, writeSeen } from "../../server/src/deploy/agreed.ts";
import { history } from "../../server/src/deploy/history.ts";
import { noteOn } from "../../server/src/deploy/note.ts";
import { planUndo } from "../../server/src/deploy/plan-undo.ts";
import { journalsIn } from "../../server/src/deploy/state-folder.ts";
import type { StateStore } from "../../server/src/port/state.ts";
import { host, never, newDir, planFor } from "../deploy/fixture.ts";
import { modelCluster, stillClock } from "../deploy/model.ts";
import { desired, live } from "../plan/fixture.ts";
import { folderPlace } from "../../server/src/state/folder-place.ts";
import { openHeartbeat } from "../../server/src/state/heartbeat.ts";
import { carryOut, computer, shares, synced, ticking } from "./lab.ts";

/** Every store obeys the same laws: each is given as what two people of a team work with. */
const stores: readonly { readonly title: string; readonly open: () => readonly [StateStore, StateStore] }[] = [
  {
    title: "the folder of one computer",
    open: () => {
      const it: StateStore = { folder: newDir(), team: undefined };
      return [it, it];
    },
  },
  ...shares.map(({ title, open }) => ({
    title,
    open: (): readonly [StateStore, StateStore] => {
      const place = open();
      return [computer("anna@pc-17", place("anna")), computer("boris@pc-4", place("boris"))];
    },
  })),
];

const files = "regions: [{ name: EMEA }, { name: APAC }]";

for (const { title, open } of stores) {
  test(`${title}: what one deployed, the other sees, notes and undoes`, async () => {
    const [anna, boris] = open();
    const model = modelCluster(live("regions: [{ name: Old }]"));
    const plan = await planFor(desired(files), model.cluster);
    const done = await carryOut(plan, model.cluster, anna);
    assert.ok(done.ok && done.value.finished, done.ok ? "" : say(done.fault, "en"));
    await synced(boris);
    const past = await history(journalsIn(boris.folder), "emea-prod");
    assert.deepEqual(
      past.map((it) => [it.number, it.ended, it.writes.length, it.from]),
      [[1, true, 2, anna.team?.owner]],
    );
    const undo = await planUndo(
      { name: "emea-prod", host, past, number: 1 },
      model.cluster,
      stillClock(),
      () => undefined,
      never,
    );
    assert.ok(undo.ok);
    const undone = await carryOut(undo.value, model.cluster, boris);
    assert.ok(undone.ok && undone.value.finished);
    assert.ok((await noteOn(journalsIn(boris.folder), "emea-prod", 1, "CHG7")).ok);
    await synced(boris);
    await synced(anna);
    assert.deepEqual(
      (await history(journalsIn(anna.folder), "emea-prod")).map((it) => [it.number, it.undone?.by, it.note, it.from]),
      [
        [2, undefined, undefined, boris.team?.owner],
        [1, 2, "CHG7", anna.team?.owner],
      ],
    );
  });

  test(`${title}: what was last seen and approved is known to the other; the later counts, value by value`, async () => {
    const [anna, boris] = open();
    const value = (it: string, at: string) => ({ value: it, at, by: "look" as const });
    const object = (at: string, values: object) => ({ at, by: "look" as const, present: true, values, unknown: [] });
    const a = new Map([["regions/EMEA", object("2026-01-01", { name: value("old", "2026-01-01") })]]);
    const b = new Map([["regions/EMEA", object("2026-01-02", { name: value("new", "2026-01-02") })]]);
    await writeSeen(seenFile(anna.folder, "emea-prod"), host, a as never);
    await synced(anna);
    await writeSeen(seenFile(boris.folder, "emea-prod"), host, b as never);
    await synced(boris);
    await synced(anna);
    for (const it of [anna, boris])
      assert.deepEqual([...(await readSeen(seenFile(it.folder, "emea-prod"), host))], [...b], title);
    const plan = await planFor(desired(files), modelCluster(live("")).cluster);
    const approval = newApproval(plan, [], "2026-12-01T00:00:00Z");
    assert.ok((await keepApproval(anna.folder, plan, approval, never)).ok);
    await synced(anna);
    await synced(boris);
    assert.deepEqual(await keptApproval(boris.folder, plan), approval);
  });

  test(`${title}: what was deployed there is what drift is told by, on a computer that never deployed`, async () => {
    const [anna, boris] = open();
    const model = modelCluster(live(""));
    const plan = await planFor(desired(files), model.cluster);
    assert.ok((await carryOut(plan, model.cluster, anna)).ok);
    await synced(boris);
    assert.deepEqual([...(await deployedTo(journalsIn(boris.folder), "emea-prod", host)).keys()].sort(), [
      "regions/APAC",
      "regions/EMEA",
    ]);
  });
}

for (const { title, open } of shares) {
  test(`${title}: a computer holds a cluster against another, with owner and age; by its name or its place`, async () => {
    const place = open();
    const [anna, boris] = [computer("anna@pc-17", place("anna")), computer("boris@pc-4", place("boris"))];
    const wanted = (cluster: string, reached: string) => ({ cluster, reached: [reached], said: () => undefined });
    const held = await anna.team?.hold(wanted("emea-prod", "a:8443"));
    assert.ok(held?.ok);
    for (const it of [wanted("emea-prod", "b:8443"), wanted("another", "a:8443")]) {
      const refused = await boris.team?.hold(it);
      assert.ok(refused && !refused.ok);
      assert.match(say(refused.fault, "en"), /is held by anna@pc-17 since \d{4}-.* UTC, last heard of at .*mra unlock/);
    }
    assert.ok((await boris.team?.hold(wanted("another", "b:8443")))?.ok);
    await held.value.release();
    assert.ok((await boris.team?.hold(wanted("emea-prod", "a:8443")))?.ok);
  });

  test(`${title}: whose lock was broken learns it before the next write, and the journal says who broke it`, async () => {
    const place = open();
    const [anna, boris] = [computer("anna@pc-17", place("anna")), computer("boris@pc-4", place("boris"))];
    const model = modelCluster(live(""));
    const plan = await planFor(desired(files), model.cluster);
    let writes = 0;
    const breaking = {
      ...model.cluster,
      async write(...args: Parameters<typeof model.cluster.write>) {
        writes++;
        const done = await model.cluster.write(...args);
        await synced(boris);
        const [holder] = (await boris.team?.holders()) ?? [];
        assert.deepEqual([holder?.owner, holder?.deployment], ["anna@pc-17", 1]);
        assert.ok(holder && (await boris.team?.unlock(holder))?.ok);
        return done;
      },
    };
    const done = await carryOut(plan, breaking, anna);
    assert.equal(writes, 1);
    assert.ok(done.ok && !done.value.finished);
    assert.match(done.value.results.map((it) => say(it.message, "en")).join("\n"), /Somebody broke the lock/);
    await synced(anna);
    await synced(boris);
    const [past] = await history(journalsIn(boris.folder), "emea-prod");
    assert.deepEqual([past?.unlockedBy, past?.writes.length], ["boris@pc-4", 1]);
    // and nothing that the first one did is done once more
    const next = await carryOut(plan, model.cluster, boris);
    assert.ok(next.ok && next.value.finished);
    assert.equal(model.objects().length, 2);
  });

  test(`${title}: "last heard of" stays young while nothing is written; a lock that was broken meanwhile stops the next write`, async () => {
    const place = open();
    let now = Date.parse("2026-01-01T00:00:00Z");
    const time = ticking((ms) => void (now += ms));
    const boris = computer("boris@pc-4", place("boris"));
    const anna = computer("anna@pc-17", place("anna"), { now: () => new Date(now), every: time.every });
    const held = await anna.team?.hold({ cluster: "emea-prod", reached: [], said: (it) => assert.fail(say(it, "en")) });
    assert.ok(held?.ok);
    assert.equal((await held.value.confirm(7)).kind, "held");
    const heard = async (): Promise<readonly string[]> => {
      await synced(boris);
      return ((await boris.team?.holders()) ?? []).map((it) => `${it.heard.slice(11, 19)} ${String(it.deployment)}`);
    };
    assert.deepEqual(await heard(), ["00:00:00 7"]);
    for (const at of ["00:01:00 7", "00:02:00 7"]) {
      time.pass();
      time.pass();
      while (!(await heard()).includes(at)) await setImmediate();
    }
    const [holder] = (await boris.team?.holders()) ?? [];
    assert.ok(holder && (await boris.team?.unlock(holder))?.ok);
    time.pass();
    time.pass();
    assert.equal((await held.value.confirm(7)).kind, "lost");
    await held.value.release();
    assert.deepEqual(await heard(), []);
    assert.equal(time.ticks.size, 0, "its clock is given back");
  });

  test(`${title}: nothing that was sent as a password stands in it`, async () => {
    const root = open();
    const anna = computer("anna@pc-17", root("anna"));
    const model = modelCluster(live("commonPhoneProfiles: [{ name: C, vendorConfig: { sshPassword: hunter2 } }]"));
    const wanted = desired("commonPhoneProfiles: [{ name: C, description: new, sshPwd: { secret: ssh } }]");
    const plan = await planFor(wanted, model.cluster);
    assert.ok((await carryOut(plan, model.cluster, anna)).ok);
    const stand = await root("reader").read(undefined, never);
    assert.ok(stand.ok);
    const all = [...stand.value.files].flat().join("\n");
    assert.match(all, /"secret":"ssh"/);
    assert.doesNotMatch(all, /hunter2|secret of/);
  });
}

test("a heart beats once a minute, not while one beat lasts, not soon after something was told, and a failed one is quiet", async () => {
  const time = ticking();
  let beats = 0;
  const ends: (() => void)[] = [];
  const it = openHeartbeat(time.every, () => {
    beats++;
    return new Promise((resolve, reject) =>
      ends.push(beats === 2 ? () => reject(new Error("away")) : () => resolve(0)),
    );
  });
  const passed = async (count: number): Promise<number> => {
    for (let i = 0; i < count; i++) time.pass();
    await setImmediate();
    return beats;
  };
  assert.equal(await passed(1), 0);
  it.told();
  assert.equal(await passed(1), 0);
  assert.equal(await passed(1), 1);
  assert.equal(await passed(9), 1, "it is still under way");
  for (const beat of [2, 3]) {
    ends.shift()?.();
    await setImmediate();
    assert.equal(await passed(1), beat - 1);
    assert.equal(await passed(1), beat);
  }
  const over = it.end();
  ends.shift()?.();
  await over;
  assert.equal(await passed(5), 3);
  assert.equal(time.ticks.size, 0);
});

test("a mirror holds what the place holds, for its owner only", async () => {
  const [share] = shares;
  const anna = computer("anna@pc-17", share?.open()("anna") ?? assert.fail());
  const model = modelCluster(live(""));
  assert.ok((await carryOut(await planFor(desired(files), model.cluster), model.cluster, anna)).ok);
  const names = readdirSync(anna.folder).sort();
  assert.deepEqual(names, ["computer", "held", "journal", "mra-state.json"]);
  assert.match(readFileSync(join(anna.folder, "computer"), "utf8"), /^[0-9a-f]{24}$/);
});

test("what comes into being in a folder of a team is for those to whom the folder is open", async () => {
  for (const open of [0o770, 0o755]) {
    const root = join(newDir(), "share");
    mkdirSync(root, { recursive: true });
    chmodSync(root, open);
    const store = computer("anna@pc-17", folderPlace(root));
    const model = modelCluster(live("regions: [{ name: Old }]"));
    const done = await carryOut(await planFor(desired(files), model.cluster), model.cluster, store);
    assert.ok(done.ok && done.value.finished);
    const all = readdirSync(root, { recursive: true, withFileTypes: true });
    assert.ok(all.some((it) => it.isDirectory()) && all.some((it) => it.isFile()));
    for (const it of all) {
      const mode = statSync(join(it.parentPath, it.name)).mode & 0o777;
      // Windows knows no such modes: who may read a share is said by the share
      if (process.platform !== "win32") assert.equal(mode, it.isDirectory() ? open : open & 0o666, it.name);
    }
  }
});
