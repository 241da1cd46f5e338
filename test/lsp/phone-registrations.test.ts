import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { ObjectPage, SectionNode } from "../../core/src/wire/protocol.ts";
import type { PhoneRegistration } from "../../core/src/wire/registrations.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { startClient, type Client } from "./client.ts";

const signal = new AbortController().signal;
const connection = "emea-prod";
const file = "phones.mra.yaml";
let demo: DemoCluster;
let client: Client;
/** Phones at home, and of an office. */
let home: string;
let office: string;

before(async () => {
  demo = await startDemoCluster({ seed: "standard" }, signal);
  const inPool = (pool: string): string =>
    demo.state.names("phones").find((it) => demo.state.object("phones", it)?.devicePoolName === pool) ?? "";
  [home, office] = [inPool("DP-HOME"), inPool("DP-BER")];
  const text = `cluster: { name: emea-prod, version: "14.0" }\nphones:\n  - name: ${home}\n  - name: ${office}\n`;
  client = await startClient(
    { [file]: text },
    { initializationOptions: { quarantined: [], trusted: true, iceElements: {} } },
  );
  await client.open(file, text);
  const { host, user, password, caFile } = demo;
  await ask("mra/connect", { connection, host, user, password, caFile, readOnly: true, demo: false });
});
after(async () => {
  client.kill();
  await demo.stop();
});

async function ask<T>(method: string, params: object): Promise<T> {
  const answer = await client.request<Answer<T>>(method, params);
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.value;
}
const hoverText = async (phone: string): Promise<string> =>
  JSON.stringify(
    await client.request("textDocument/hover", client.at(file, `name: ${phone.slice(0, 3)}$0${phone.slice(3)}`)),
  );

test("nothing is read of registrations before somebody asks, and the file says nothing of them", async () => {
  const sections = await ask<readonly SectionNode[]>("mra/sections", { connection });
  const phones = (it: string) => sections.find(({ section }) => section === it)?.phones;
  assert.deepEqual([phones("phones"), phones("endUsers"), phones("regions")], ["are", "have", undefined]);
  await ask("mra/objects", { connection, section: "phones", skip: 0, first: 100 });
  assert.doesNotMatch(await hoverText(home), /egistered/);
  assert.equal(demo.requests.byOperation.get("selectCmDeviceExt"), undefined);
});

test("a phone at home is registered through an Expressway-C; of one in an office it is not known, and not called inside", async () => {
  const read = await ask<Readonly<Record<string, PhoneRegistration>>>("mra/registrations", {
    connection,
    phones: [home, office, "CSFNOBODY"],
  });
  assert.deepEqual(
    [read[home]?.stand, read[office]?.stand, read.CSFNOBODY?.stand],
    ["expressway", "registered", "unknown"],
  );
  assert.match(
    read[home]?.text ?? "",
    /^Registered through Expressway-C expc[12]\.example\.com at cucm-sub[12]\.example\.com, since 20/,
  );
  assert.match(read[office]?.text ?? "", /^Registered at .* from 10\..*; whether through Expressway is not known$/);
  assert.equal(read.CSFNOBODY?.text, "Unified CM knows no registration of it");
  assert.equal(demo.requests.byOperation.get("selectCmDeviceExt"), 1, "one request for all of them");
});

test("hover over a phone in a file tells what was read, and when", async () => {
  assert.match(await hoverText(home), /Registered through Expressway-C expc[12]\.example\.com.*\(read at \d\d:\d\d\)/);
  assert.match(await hoverText(office), /Registered at .*\(read at \d\d:\d\d\)/);
  assert.equal(demo.requests.byOperation.get("selectCmDeviceExt"), 1, "hovering reads nothing");
});

test("the phones of a user are those that the user owns or controls", async () => {
  const owner = demo.state.object("phones", home)?.ownerUserName as string;
  const users = await ask<ObjectPage>("mra/objects", {
    connection,
    section: "endUsers",
    filter: { userid: owner },
    exact: true,
    skip: 0,
    first: 5,
  });
  const [user] = users.rows;
  assert.equal(user?.name, owner);
  const found = await ask<ObjectPage>("mra/devices", { connection, address: user.address, uuid: user.uuid });
  const owned = demo.state.names("phones").filter((it) => demo.state.object("phones", it)?.ownerUserName === owner);
  assert.deepEqual([found.rows.map((it) => it.name), found.more], [[...owned].sort(), false]);
});
