import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { after, before, test } from "node:test";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { history } from "../../server/src/deploy/history.ts";
import { journalsIn } from "../../server/src/deploy/state-folder.ts";
import type { StateStore } from "../../server/src/port/state.ts";
import type { SharedPlace } from "../../server/src/state/place.ts";
import { never, newDir } from "../deploy/fixture.ts";
import { computer, shares, synced } from "./lab.ts";
import { edge, regions, waves, type Ended, type Scene, type SceneKind } from "./scenes.ts";

/*
 * At each reading and each writing of the shared place, a deployment loses its process, before or after the place did what it
 * was asked; or a colleague breaks its lock there. One law: what a colleague then deploys, or the same computer when it is
 * back, ends it; nothing is written twice to the cluster, no phone is told anything twice, and both know every write once.
 */

let demo: DemoCluster;
before(async () => {
  demo = await startDemoCluster({ seed: "standard" }, never);
});
after(() => demo.stop());

const scenes: readonly SceneKind[] = [regions, waves, edge(() => demo)];
const what = ["killed before", "killed after", "lock broken"] as const;

/** A place at which something happens at one of its calls; the process that was killed there reaches it never again. */
function struck(place: SharedPlace, nth: number, it: (typeof what)[number], breakLock: () => Promise<void>) {
  let calls = 0;
  const at = async <T>(work: () => Promise<T>): Promise<T> => {
    calls++;
    if (calls === nth && it === "lock broken") await breakLock();
    if (it === "lock broken" || calls < nth) return await work();
    if (calls === nth && it === "killed after") await work();
    throw new Error("killed");
  };
  const its: SharedPlace = {
    where: place.where,
    read: (...args) => at(() => place.read(...args)),
    write: (...args) => at(() => place.write(...args)),
  };
  return { place: its, calls: () => calls };
}

/** What is left on a computer whose process was killed: its folder, and no lock that anybody is behind. */
function afterwards(mirror: string): string {
  const next = newDir();
  cpSync(mirror, next, { recursive: true, filter: (it) => !/(?:^|[\\/.])lock$/.test(it) });
  return next;
}

const counted = new Map<string, number>();
const count = (it: string): void => void counted.set(it, (counted.get(it) ?? 0) + 1);

for (const { title, open } of shares)
  for (const kind of scenes)
    test(`${title}, ${kind.title}: killed or robbed of its lock at every call of the place; nothing twice, nothing lost`, async (t) => {
      const quiet = struck(open()("clean"), Infinity, "killed before", () => Promise.resolve());
      const clean = await kind.open();
      assert.ok((await clean.carry(computer("a@1", quiet.place))).finished);
      assert.equal(clean.writes(), kind.count);
      const points = what.flatMap((it) => Array.from({ length: quiet.calls() }, (_, i) => ({ it, nth: i + 1 })));
      // git starts processes for each call: of its points every seventh is met
      const met = title === "a folder" ? points : points.filter((_, i) => i % 7 === 3);
      for (const { it, nth } of met) await onePoint(open(), await kind.open(), kind, { it, nth });
      t.diagnostic(`${title}, ${kind.title}: ${String(quiet.calls())} calls, ${String(met.length)} points`);
    });

async function onePoint(
  place: (computer: string) => SharedPlace,
  scene: Scene,
  { title, count: all }: SceneKind,
  { it, nth }: { readonly it: (typeof what)[number]; readonly nth: number },
): Promise<void> {
  const at = `${title}: ${it} at ${String(nth)}`;
  const boris = computer("boris@pc-4", place("boris"));
  const breakLock = async (): Promise<void> => {
    await synced(boris);
    for (const one of (await boris.team?.holders()) ?? []) {
      const broken = await boris.team?.unlock(one);
      count(broken?.ok && broken.value ? "locks broken under way" : "locks gone meanwhile");
    }
  };
  const hers = struck(place("anna"), nth, it, breakLock);
  const mirror = newDir();
  const first = await scene
    .carry(computer("anna@pc-17", hers.place, { mirror }))
    .catch((e: unknown): Ended => ({ finished: false, told: String(e) }));
  if (it !== "lock broken") assert.match(first.told, /killed/, at);
  if (/lock of emea-prod.*nothing more is sent/i.test(first.told)) count("stopped before the next write");
  const anna = computer("anna@pc-17", place("anna-again"), { mirror: afterwards(mirror) });
  const next = nth % 2 === 0 ? anna : boris;
  if (next === boris) await takeFromWhoIsGone(boris, scene, breakLock, at);
  const end = await scene.carry(next);
  assert.ok(end.finished, `${at}: ${end.told}`);
  count(next === boris ? "ended by a colleague" : "ended by the same computer");
  assert.equal(scene.writes(), all, `${at}: writes`);
  assert.deepEqual(scene.tells(), [...new Set(scene.tells())], `${at}: told once`);
  // what the first one knew and could not say comes to light whenever it is back
  for (const one of [anna, boris, anna]) await synced(one);
  const [mine, theirs] = await Promise.all([anna, boris].map((one) => history(journalsIn(one.folder), "emea-prod")));
  assert.deepEqual(theirs, mine, `${at}: both know the same`);
  assert.equal(mine?.flatMap((one) => one.writes).length, all, `${at}: every write stands there once`);
  assert.deepEqual(await boris.team?.holders(), [], `${at}: nobody holds it`);
  count("points");
}

/** A colleague is told who holds the cluster, with nothing written, and takes it. */
async function takeFromWhoIsGone(
  boris: StateStore,
  scene: Scene,
  breakLock: () => Promise<void>,
  at: string,
): Promise<void> {
  await synced(boris);
  if ((await boris.team?.holders())?.length === 0) return;
  const before = scene.writes();
  assert.match((await scene.carry(boris)).told, /held by anna@pc-17/, at);
  assert.equal(scene.writes(), before, at);
  await breakLock();
  count("refused to a colleague, then taken");
}

test("kills and broken locks were met", (t) => {
  t.diagnostic([...counted].map(([it, times]) => `${it}: ${String(times)}`).join(", "));
  for (const it of ["points", "stopped before the next write", "refused to a colleague, then taken"])
    assert.ok((counted.get(it) ?? 0) >= 10, it);
});
