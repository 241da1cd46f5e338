import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { decode, encode } from "dns-packet";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { CheckView, PreflightParams } from "../../core/src/wire/preflight.ts";
import { answerDns } from "../../server/src/demo-cluster/dns.ts";
import { startDemoCluster } from "../../server/src/demo-cluster/start.ts";
import { startClient } from "./client.ts";

const folder = "test/projects/emea-prod";

/** A preflight of the demo as the extension asks for it. */
async function demoPreflight(t: TestContext, but: Partial<PreflightParams> = {}): Promise<readonly CheckView[]> {
  const demo = await startDemoCluster({ seed: "standard" }, new AbortController().signal);
  const files = Object.fromEntries(readdirSync(folder).map((it) => [it, readFileSync(join(folder, it), "utf8")]));
  const client = await startClient(files, {
    initializationOptions: { storage: "", quarantined: [], trusted: true, iceElements: {} },
  });
  t.after(async () => {
    client.kill();
    await demo.stop();
  });
  const [connection, caFile] = ["demo", demo.caFile];
  const { host, user, password, expressway } = demo;
  const reached = { connection, host, user, password, caFile, readOnly: false, demo: true };
  assert.ok((await client.request<Answer<unknown>>("mra/connect", reached)).ok);
  const { resolver, publicResolver, places, publicRoot } = await demo.surroundings();
  const answer = await client.request<Answer<readonly CheckView[]>>("mra/preflight", {
    connection,
    cluster: "emea-prod",
    resolvers: [resolver],
    publicResolvers: [publicResolver],
    expressway: { host: expressway.host, user: expressway.user, password: expressway.password, caFile },
    played: { places, publicRoot },
    ...but,
  } satisfies PreflightParams);
  assert.ok(answer.ok);
  return answer.value;
}

test("a preflight of the demo finds what its example has on purpose, and nothing besides", async (t) => {
  const found = await demoPreflight(t);
  const others = found.filter((it) => it.outcome !== "passed");
  assert.deepEqual(
    others.map(({ outcome, rule, label }) => `${outcome} ${rule} ${label}`),
    [
      "warning MRA013 tomcat certificate of imp1.example.com:8443", // a few weeks are left to it
      "warning MRA023 MRA endpoint is not in an MRA device pool?", // the same template as MRA038 below
      "notRun MRA031 TURN relay at expe1.example.com for mra-turn (UDP)", // no password goes where only a file says so
      "notRun MRA031 TURN relay at expe2.example.com for mra-turn (UDP)",
      "failed MRA038 MRA endpoint does not use an MRA phone security profile?", // the template that the files do not manage
      "notRun MRA122 tomcat-trust and CallManager-trust of Unified CM", // which no workstation can see
    ],
    others.map((it) => it.message).join("\n"),
  );
  assert.ok(found.length - others.length >= 83, `${found.length - others.length} passed`);
});

test("a host that the demo does not play is not looked for elsewhere, and neither is one that is said to be there", async (t) => {
  const places = { "cucm-pub.example.com:8443": "10.20.1.10:8443", "cucm-sub1.example.com:8443": "no place" };
  const found = await demoPreflight(t, { played: { places, publicRoot: "" } });
  const uds = found.filter((it) => it.label.startsWith("UDS of "));
  assert.deepEqual(
    uds.map((it) => [it.outcome, it.message.includes("ECONNREFUSED")]),
    uds.map(() => ["notRun", true]),
  );
  assert.equal(uds.length, 3);
});

test("the demo's name server writes DNS as others read it", () => {
  const answer = answerDns([
    { type: "SRV", name: "_s._tcp.example.com", target: "a.example.com", port: 8443 },
    { type: "A", name: "a.example.com", address: "10.0.0.1" },
    { type: "PTR", name: "1.0.0.10.in-addr.arpa", target: "a.example.com" },
  ]);
  const ask = (type: "SRV" | "A" | "PTR", name: string) => {
    const bytes = answer(encode({ type: "query", id: 7, questions: [{ type, name }] }));
    assert.ok(bytes);
    const { id, rcode, answers = [] } = decode(bytes) as ReturnType<typeof decode> & { rcode?: string };
    assert.equal(id, 7);
    return [rcode, ...answers.map((it) => ("data" in it ? it.data : undefined))];
  };
  assert.deepEqual(ask("SRV", "_S._tcp.Example.com"), [
    "NOERROR",
    { priority: 10, weight: 10, port: 8443, target: "a.example.com" },
  ]);
  assert.deepEqual(ask("A", "a.example.com"), ["NOERROR", "10.0.0.1"]);
  assert.deepEqual(ask("PTR", "1.0.0.10.in-addr.arpa"), ["NOERROR", "a.example.com"]);
  assert.deepEqual(ask("A", "_s._tcp.example.com"), ["NOERROR"]); // the name is there, such a record is not
  assert.deepEqual(ask("A", "b.example.com"), ["NXDOMAIN"]);
  const whole = encode({ type: "query", id: 7, questions: [{ type: "A", name: "a.example.com" }] });
  for (let length = 0; length < whole.length; length++) assert.equal(answer(whole.subarray(0, length)), undefined);
});
