import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { ObjectPage, Requests } from "../../core/src/wire/protocol.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { startClient, type Client } from "./client.ts";

/*
 * A cluster of 100,000 phones in the tree. What is counted are requests and rows, never time: a page costs what a page
 * costs, however many there are.
 */

let demo: DemoCluster;
let client: Client;
const rows: number[] = [];
before(async () => {
  demo = await startDemoCluster(
    { seed: "large", observe: (it) => void rows.push(it.answer.split("<phone ").length - 1) },
    new AbortController().signal,
  );
  client = await startClient(
    {},
    {
      initializationOptions: { storage: "", quarantined: [], trusted: true, iceElements: {} },
    },
  );
  const { host, user, password, caFile } = demo;
  const settings = { connection: "emea-prod", host, user, password, caFile, readOnly: false, demo: true };
  assert.ok((await ask("mra/connect", settings)).ok);
});
after(async () => {
  await client.stop();
  await demo.stop();
});

const ask = <M extends keyof Requests>(method: M, params: Requests[M][0]): Promise<Requests[M][1]> =>
  client.request(method, params);

/** What an answer cost the cluster. */
async function cost<T>(asking: () => Promise<T>): Promise<{ readonly answer: T; reads: number; rows: number }> {
  const before = demo.requests.reads;
  rows.length = 0;
  const answer = await asking();
  return { answer, reads: demo.requests.reads - before, rows: rows.reduce((sum, it) => sum + it, 0) };
}

const phones = async (skip: number, filter?: Readonly<Record<string, string>>): Promise<ObjectPage> => {
  const params = { connection: "emea-prod", section: "phones", skip, first: 100, ...(filter && { filter }) };
  const answer: Answer<ObjectPage> = await ask("mra/objects", params);
  return answer.ok ? answer.value : assert.fail(answer.fault.message);
};

test("the sections of a cluster cost no request", async () => {
  assert.equal((await cost(() => ask("mra/sections", { connection: "emea-prod" }))).reads, 0);
});

test("a page of phones is one request of a page and one row, the first as the last", async () => {
  for (const skip of [0, 100, 50_000, 99_800]) {
    const { answer, reads, rows: given } = await cost(() => phones(skip));
    assert.equal(reads, 1, `from ${skip}`);
    assert.equal(given, 101, `from ${skip}`);
    assert.equal(answer.rows.length, 100);
    assert.ok(answer.more);
  }
  const last = await cost(() => phones(99_900));
  assert.deepEqual([last.reads, last.answer.rows.length, last.answer.more], [1, 100, false]);
});

test("all pages together give each phone once", async () => {
  const names = new Set<string>();
  for (let skip = 0; skip < 2_000; skip += 100) for (const it of (await phones(skip)).rows) names.add(it.name);
  assert.equal(names.size, 2_000);
});

test("all phones are counted by their names alone, 1,000 a request; by a filter those that it leaves", async () => {
  const all = await cost(() => ask("mra/count", { connection: "emea-prod", section: "phones" }));
  assert.deepEqual(all.answer, { ok: true, value: 100_000 });
  assert.equal(all.reads, 101, "the empty page is the end");
  const name = (await phones(0)).rows[0]?.name ?? assert.fail("no phone");
  const one = await ask("mra/count", { connection: "emea-prod", section: "phones", filter: { name } });
  assert.deepEqual(one, { ok: true, value: 1 });
});

test("what is no section is not counted", async () => {
  assert.equal((await ask("mra/count", { connection: "emea-prod", section: "telephones" })).ok, false);
});

test("a filter is carried out at the cluster: by name, description, pool and profile", async () => {
  const filters: readonly (readonly [Record<string, string>, RegExp])[] = [
    [{ name: "SEP020000001" }, /^SEP020000001/],
    [{ description: "Phone 77777" }, /./],
    [{ devicePool: "DP-SEL" }, /./],
    [{ phoneSecurityProfile: "Cisco 7821" }, /./],
  ];
  for (const [filter, name] of filters) {
    const { answer, reads, rows: given } = await cost(() => phones(0, filter));
    const what = JSON.stringify(filter);
    assert.equal(reads, 1, what);
    assert.ok(given <= 101 && answer.rows.length > 0, `${what}: ${given} rows`);
    for (const it of answer.rows) assert.match(it.name, name, what);
  }
  const { answer } = await cost(() => phones(0, { description: "Phone 77777" }));
  assert.deepEqual(
    answer.rows.map((it) => it.details.some(([, value]) => value === "Phone 77777")),
    [true],
  );
});

test("marks are drawn anew without a request, and one phone is one request", async () => {
  const marks = await cost(() => ask("mra/marks", { connection: "emea-prod", section: "phones" }));
  assert.equal(marks.reads, 0);
  const { rows: page } = await phones(0);
  const [first] = page;
  assert.ok(first);
  const { address, uuid } = first;
  const one = await cost(() => ask("mra/objectText", { connection: "emea-prod", address, uuid }));
  assert.equal(one.reads, 1);
  assert.ok(one.answer.ok && one.answer.value.includes(first.name));
});
