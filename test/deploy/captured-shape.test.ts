import assert from "node:assert/strict";
import { test } from "node:test";
import type { DesiredObject } from "../../core/src/plan/state.ts";
import { connect, type ConnectedCluster } from "../../server/src/axl/client.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { history, undoing } from "../../server/src/deploy/history.ts";
import { readSection } from "../../server/src/deploy/read-section.ts";
import { proxyFor, type Proxy } from "../demo-cluster/rewriting-proxy.ts";
import { desired } from "../plan/fixture.ts";
import { carryOutPlan, never, newDir, planFor } from "./fixture.ts";
import { stillClock } from "./model.ts";

// The whole way with answers of captured shape: what is read is planned as nothing, and what is removed comes back.

async function behindProxy(run: (cluster: ConnectedCluster, demo: DemoCluster, proxy: Proxy) => Promise<void>) {
  const template = {
    ...{ name: "Desk (template)", product: "Cisco 8845", class: "Phone Template", protocol: "SIP" },
    ...{ protocolSide: "User", devicePoolName: "Default" },
  };
  const more = [{ type: "Phone", object: template }];
  const demo = await startDemoCluster({ seed: "standard", more, changesAtOnce: 4 }, never);
  const proxy = await proxyFor(demo);
  const cluster = connect({ host: proxy.host, ca: proxy.ca, user: demo.user, password: demo.password });
  try {
    await run(cluster, demo, proxy);
  } finally {
    cluster.close();
    await proxy.stop();
    await demo.stop();
  }
}

test("what is pulled is planned as no change, and a template of phones is no phone", () =>
  behindProxy(async (cluster) => {
    for (const section of ["devicePools", "regions", "phones"] as const) {
      const read = await readSection(section, "14.0", cluster, stillClock(), () => undefined, never);
      const all = read.ok ? read.value : assert.fail(JSON.stringify(read.fault));
      assert.ok(all.length > 4, section);
      assert.ok(!all.some((it) => it.name === "Desk (template)"));
      const wanted = all.slice(0, 20).map((it): DesiredObject => {
        const fields = Object.fromEntries(Object.entries(it.fields).filter(([, value]) => value !== null));
        return { ...it, fields, state: "present", managed: true, renamedFrom: undefined, refersTo: [] };
      });
      assert.deepEqual((await planFor(wanted, cluster)).steps, []);
    }
  }));

test("a removed phone comes back by an undo, as it was", () =>
  behindProxy(async (cluster, demo, proxy) => {
    const name = demo.state.names("phones").find((it) => it.startsWith("SEP")) ?? assert.fail("no desk phone");
    const before = demo.state.object("phones", name);
    const dir = newDir();
    const removal = await planFor(desired(`phones: [{ name: ${name}, state: absent }]`), cluster);
    const gone = await carryOutPlan(removal, cluster, dir, { verify: true });
    assert.ok(gone.ok && gone.value.finished, JSON.stringify(gone));
    assert.equal(demo.state.object("phones", name), undefined);
    const [last] = await history(dir, "emea-prod");
    const back = await planFor(undoing(last ?? assert.fail("no history")), cluster);
    const done = await carryOutPlan(back, cluster, dir, { verify: true });
    assert.ok(done.ok && done.value.finished, JSON.stringify(done));
    assert.equal(proxy.seen.refusedNil, 0);
    const now = demo.state.object("phones", name);
    for (const key of ["product", "devicePoolName", "securityProfileName", "ownerUserName", "description"])
      assert.deepEqual(now?.[key], before?.[key], key);
  }));

test("what the files name in other capitals is changed, renamed and removed, and then there is nothing to do", () =>
  behindProxy(async (cluster, demo) => {
    const [profile] = demo.state.names("commonPhoneProfiles").filter((it) => it.startsWith("CPP-"));
    const [pool] = demo.state.names("devicePools").filter((it) => it.startsWith("DP-"));
    const user = demo.state.names("endUsers").find((it) => it !== it.toUpperCase()) ?? assert.fail("no user");
    const name = (profile ?? assert.fail("no profile")).toLowerCase();
    for (const text of [
      `commonPhoneProfiles: [{ name: ${name}, description: By other capitals }]`,
      `devicePools: [{ name: ${(pool ?? assert.fail("no pool")).toLowerCase()}, dateTimeGroup: CMLocal, callManagerGroup: Default, region: Default }]`,
      `endUsers: [{ userid: ${user.toUpperCase()}, lastName: Capitals }]`,
      `commonPhoneProfiles: [{ name: CPP-Other, renamedFrom: ${name} }]`,
      `commonPhoneProfiles: [{ name: cpp-new, description: New }]`,
      `commonPhoneProfiles: [{ name: CPP-New, state: absent }]`,
    ]) {
      const plan = await planFor(desired(text), cluster);
      assert.equal(plan.steps.filter((it) => it.kind !== "apply" && it.kind !== "reset").length, 1, text);
      const done = await carryOutPlan(plan, cluster, newDir(), { verify: true });
      assert.ok(done.ok && done.value.finished, `${text} ${JSON.stringify(done)}`);
      const again = await planFor(desired(text), cluster);
      assert.deepEqual(again.steps, [], text);
    }
    assert.equal(demo.state.object("commonPhoneProfiles", "CPP-New"), undefined);
  }));

test("drift is told over three pages of changes, and its mark is never in the past", () =>
  behindProxy(async (cluster, demo, proxy) => {
    const mark = await cluster.changes(undefined, never);
    assert.ok(mark.ok);
    for (let i = 0; i < 10; i++) demo.state.edit("regions", ["EMEA-HQ"], {});
    const told = await cluster.changes(mark.value.mark, never);
    assert.ok(told.ok);
    assert.equal(told.value.changed.length, 10);
    assert.equal(proxy.seen.pages, 3);
    const after = await cluster.changes(told.value.mark, never);
    assert.deepEqual(after.ok && after.value.changed, []);
  }));
