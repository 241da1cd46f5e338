import assert from "node:assert/strict";
import { test } from "node:test";
import type { Address } from "../../core/src/base/address.ts";
import { fail, ok, type Result } from "../../core/src/base/result.ts";
import {
  lookForDrift,
  nothingKnown,
  readSnapshot,
  recall,
  remember,
  type Snapshot,
} from "../../server/src/deploy/drift.ts";
import type { Changes, Cluster, Fault } from "../../server/src/port/cluster.ts";
import { desired, live, uuidOf } from "../plan/fixture.ts";
import { host, never, newDir } from "./fixture.ts";
import { modelCluster, stillClock } from "./model.ts";

const files = `
dateTimeGroups: [{ name: DP, timeZone: Europe/Berlin, separator: ".", dateformat: D.M.Y, timeFormat: 24-hour }]
regions: [{ name: R }, { name: S }]
commonPhoneProfiles: [{ name: CPP }]`;
const wanted = desired(files);
const mark = { queueId: "q", changeId: 7 };
const all = ["commonPhoneProfiles/CPP", "dateTimeGroups/DP", "regions/R", "regions/S"];
const uuid = (it: string): string => uuidOf(it as Address);

/** A cluster that tells these changes, and what was read of it. */
function telling(
  changes: Result<Changes, Fault>,
  text = files,
): { readonly cluster: Cluster; read(): readonly string[] } {
  const { cluster } = modelCluster(live(text));
  const asked: string[] = [];
  return {
    cluster: {
      ...cluster,
      changes: () => Promise.resolve(changes),
      get: (section, by, signal) => {
        asked.push(`${section}/${"identity" in by ? (by.identity ?? []).join(" ") : by.uuid}`);
        return cluster.get(section, by, signal);
      },
      list: (section, query, signal) => {
        asked.push(`list ${section}`);
        return cluster.list(section, query, signal);
      },
    },
    read: () => asked.splice(0).sort(),
  };
}
type Change = Changes["changed"][number];
const changed = (...of: readonly Change[]): Result<Changes, Fault> => ok({ mark, restarted: false, changed: of });
const update = (axlType: string, at: string): Change => ({ axlType, uuid: at, action: "update" });

async function snapshotOf(cluster: Cluster, before?: Snapshot, of = wanted): Promise<Snapshot> {
  const it = await readSnapshot(of, before, cluster, stillClock(), () => undefined, never);
  assert.ok(it.ok, JSON.stringify(it));
  return it.value;
}

/** Whether all was read, nothing, or what. */
async function readAfter(changes: Result<Changes, Fault>, of = wanted): Promise<readonly string[]> {
  const before = await snapshotOf(telling(changed()).cluster);
  const later = telling(changes);
  const after = await snapshotOf(later.cluster, before, of);
  assert.equal(after.live.size, of.length);
  return later.read();
}

test("after a snapshot, only what the cluster says has changed is read again", async () => {
  const first = telling(changed());
  const before = await snapshotOf(first.cluster);
  assert.deepEqual(first.read(), all);
  assert.deepEqual([before.mark, [...before.asked].sort()], [mark, all]);
  assert.deepEqual(await readAfter(changed()), []);
  assert.deepEqual(await readAfter(changed(update("DateTimeGroup", uuid("dateTimeGroups/DP")))), ["dateTimeGroups/DP"]);
  assert.deepEqual(await readAfter(changed(update("RegionMatrix", "x"))), ["regions/R", "regions/S"]);
  assert.deepEqual(await readAfter(changed(update("Phone", "somebody's"))), []);
});

test("everything is read where the queue was begun anew, a name may have moved, or changes are not told", async () => {
  assert.deepEqual(await readAfter(ok({ mark, restarted: true, changed: [] })), all);
  assert.deepEqual(await readAfter(changed(update("Css", "a stranger"))), all);
  assert.deepEqual(await readAfter(changed({ axlType: "Css", uuid: "a stranger", action: "remove" })), []);
  assert.deepEqual(await readAfter(fail({ kind: "refused", code: 0, reason: "listChange is not there" })), all);
  const untold = telling(fail({ kind: "refused", code: 0, reason: "" }));
  const before = await snapshotOf(untold.cluster);
  assert.equal(before.mark, undefined);
  const again = telling(changed());
  await snapshotOf(again.cluster, before);
  assert.deepEqual(again.read(), all);
});

test("what is new in the files is read; what was not there is, where one of its kind came", async () => {
  const before = await snapshotOf(telling(changed(), "regions: [{ name: R }]").cluster);
  const came = telling(changed({ axlType: "CommonPhoneConfig", uuid: "new", action: "add" }));
  await snapshotOf(came.cluster, before);
  assert.deepEqual(came.read(), ["commonPhoneProfiles/CPP"]);
  const few = await snapshotOf(telling(changed()).cluster, undefined, desired("regions: [{ name: R }]"));
  const grown = telling(changed());
  await snapshotOf(grown.cluster, few, desired("regions: [{ name: R }, { name: S }]"));
  assert.deepEqual(grown.read(), ["regions/S"]);
});

test("an object that was removed and made again under its name has everything read", async () => {
  const before = await snapshotOf(telling(changed()).cluster);
  const other = modelCluster(live(files).map((it) => (it.name === "S" ? { ...it, uuid: "{another}" } : it)));
  let gets = 0;
  const cluster: Cluster = {
    ...other.cluster,
    changes: () => Promise.resolve(changed(update("Region", uuid("regions/S")))),
    get: (...it) => (gets++, other.cluster.get(...it)),
  };
  const after = await snapshotOf(cluster, before);
  assert.equal(after.live.get("regions/S" as Address)?.uuid, "{another}");
  assert.equal(gets, 1 + all.length);
});

test("a cluster that does not answer gives no snapshot", async () => {
  const { cluster } = telling(changed());
  const silent = { kind: "signIn" } as const;
  for (const broken of [
    { ...cluster, identify: () => Promise.resolve(fail(silent)) },
    { ...cluster, changes: () => Promise.resolve(fail(silent)) },
    { ...cluster, get: () => Promise.resolve(fail(silent)) },
  ] satisfies readonly Cluster[])
    assert.deepEqual(await readSnapshot(wanted, undefined, broken, stillClock(), () => undefined, never), fail(silent));
});

test("what was found the same is remembered where it is to be, for this host alone", async () => {
  const memory = { state: newDir(), cluster: "emea-prod", host, keep: true };
  const { cluster } = telling(changed());
  const looked = await lookForDrift(wanted, memory, nothingKnown, cluster, stillClock(), never);
  assert.ok(looked.ok);
  assert.equal(looked.value.drift.news.size, all.length);
  assert.deepEqual([...(await recall(memory, new Map())).keys()].sort(), all);
  assert.deepEqual([...(await recall({ ...memory, keep: false }, new Map())).keys()], []);
  assert.deepEqual([...(await recall({ ...memory, host: "other.example.com" }, new Map())).keys()], []);
  const brief = { ...memory, state: newDir(), keep: false };
  const kept = await remember(brief, new Map(), looked.value.drift.news);
  assert.equal(kept.size, all.length);
  assert.equal((await recall({ ...brief, keep: true }, new Map())).size, 0);
  assert.equal(await remember(brief, kept, new Map()), kept);
  const failing: Cluster = { ...cluster, identify: () => Promise.resolve(fail({ kind: "signIn" })) };
  assert.deepEqual(
    await lookForDrift(wanted, memory, nothingKnown, failing, stillClock(), never),
    fail({ kind: "signIn" }),
  );
});
