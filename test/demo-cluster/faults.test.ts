import assert from "node:assert/strict";
import { test } from "node:test";
import type { FaultKind } from "../../server/src/demo-cluster/faults.ts";
import type { DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { texts, withCluster, type Client } from "./post.ts";

const add = (client: Client, name: string) => client.call("addRegion", `<region><name>${name}</name></region>`);
const has = (cluster: DemoCluster, name: string): boolean => cluster.state.names("regions").includes(name);

/** What a client sees: a status, or how the connection ended. */
const seen = (asked: Promise<{ readonly status: number }>): Promise<string> =>
  asked.then(
    (it) => String(it.status),
    (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : String(error)),
  );

/** The fault, what the client sees, and whether it is done nevertheless. */
const table: readonly (readonly [law: string, fault: FaultKind, sees: RegExp, done: boolean])[] = [
  ["a connection that breaks before", { kind: "reset", when: "before" }, /^ECONNRESET$/, false],
  ["a connection that breaks after", { kind: "reset", when: "after" }, /^ECONNRESET$/, true],
  ["an answer that breaks off", { kind: "cut", share: 0.5 }, /^(ECONNRESET|Error: cut)$/, true],
  ["an answer of which nothing comes but the head", { kind: "cut", share: 0 }, /^(ECONNRESET|Error: cut)$/, true],
  ["a 503 before", { kind: "page", when: "before", status: 503 }, /^503$/, false],
  ["a 503 after", { kind: "page", when: "after", status: 503 }, /^503$/, true],
  ["an answer drop by drop", { kind: "drip", bytes: 100, everyMs: 1 }, /^200$/, true],
  ["a connection that breaks before TLS is up", { kind: "tls" }, /^ECONNRESET$/, false],
  ["an empty success", { kind: "answer", when: "after", status: 200, body: "" }, /^200$/, true],
  [
    "a redirect",
    { kind: "answer", when: "before", status: 307, headers: { Location: "http://127.0.0.1/" }, body: "" },
    /^307$/,
    false,
  ],
];

for (const [law, fault, sees, done] of table)
  test(`${law}: the client sees ${sees.source}, and it is ${done ? "" : "not "}done`, async () => {
    await withCluster({}, async (client, cluster) => {
      const injected = cluster.inject(fault);
      assert.match(await seen(add(client, "R1")), sees);
      assert.equal(injected.struck, 1);
      assert.equal(has(cluster, "R1"), done);
      assert.equal(await seen(add(client, "R2")), "200", "it strikes once");
    });
  });

for (const when of ["before", "after"] as const)
  test(`an answer that never comes ends with the cluster; ${when} means ${when === "after" ? "" : "not "}done`, async () => {
    await withCluster({}, async (client, cluster) => {
      cluster.inject({ kind: "hang", when });
      const hanging = seen(add(client, "R1"));
      while (when === "after" ? !has(cluster, "R1") : cluster.requests.writes < 1)
        await seen(add(client, `X${cluster.requests.writes}`));
      assert.equal(has(cluster, "R1"), when === "after");
      await cluster.stop();
      assert.equal(await hanging, "ECONNRESET");
    });
  });

test("a fault aims at the n-th request, at an operation, at writes, and as often as told", async () => {
  const page: FaultKind = { kind: "page", when: "before", status: 503 };
  await withCluster({ faults: [{ fault: page, aim: { nth: 2 } }] }, async (client, cluster) => {
    const get = () => seen(client.call("getRegion", "<name>Default</name>"));
    assert.deepEqual([await get(), await get(), await get()], ["200", "503", "200"]);
    cluster.inject(page, { operation: "addRegion" });
    assert.deepEqual(
      [await get(), await seen(add(client, "R1")), await seen(add(client, "R2"))],
      ["200", "503", "200"],
    );
    cluster.inject(page, { operation: /^update/, times: 2 });
    const update = () => seen(client.call("updateRegion", "<name>R2</name>"));
    assert.deepEqual([await update(), await get(), await update(), await update()], ["503", "200", "503", "200"]);
    cluster.inject(page, { writesOnly: true, nth: 2 });
    assert.deepEqual([await get(), await get(), await update(), await update()], ["200", "200", "200", "503"]);
    const waiting = cluster.inject(page);
    waiting.cancel();
    assert.deepEqual([await get(), waiting.struck], ["200", 0]);
  });
});

test("sessions that end: the cookie is worth nothing from then on", async () => {
  await withCluster({}, async (client, cluster) => {
    const { headers } = await client.call("getCCMVersion", "");
    const [cookie = ""] = headers["set-cookie"] ?? [];
    cluster.inject({ kind: "expireSessions" });
    const body = (await client.send("", { method: "GET" })).status;
    assert.equal(body, 200, "only requests to AXL count");
    const stale = await client.send(
      `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><n:getCCMVersion xmlns:n="http://www.cisco.com/AXL/API/14.0"/></e:Body></e:Envelope>`,
      { auth: null, headers: { Cookie: cookie } },
    );
    assert.equal(stale.status, 404);
  });
});

test("what happens past AXL is there, and told", async () => {
  await withCluster({ seed: "standard" }, async (client, cluster) => {
    const { state } = cluster;
    state.add("regions", { name: "By hand" });
    state.edit("devicePools", ["DP-BER"], { regionName: "By hand", srstName: "Use Default Gateway" });
    assert.deepEqual(state.object("devicePools", "DP-BER")?.regionName, "By hand");
    const { answer } = await client.call("getDevicePool", "<name>DP-BER</name>");
    assert.deepEqual(texts(answer, "srstName"), ["Use Default Gateway"]);
    state.remove("remoteClusters", "apac-prod");
    assert.match((await client.call("getRemoteCluster", "<clusterId>apac-prod</clusterId>")).fault ?? "", /^5007/);
    const [last] = texts((await client.call("listChange", "")).answer, "lastChangeId");
    assert.equal(last, "3");
    assert.equal(state.outstanding, 0, "the throttle counts what goes through AXL");
  });
});
