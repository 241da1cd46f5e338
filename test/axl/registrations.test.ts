import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ok } from "../../core/src/base/result.ts";
import { connect, type ConnectedCluster } from "../../server/src/axl/client.ts";
import { openRis } from "../../server/src/axl/ris.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";

const signal = new AbortController().signal;
let demo: DemoCluster;
before(async () => {
  demo = await startDemoCluster({ seed: "standard", version: "14.0" }, signal);
});
after(() => demo.stop());

const clusterOf = (it: DemoCluster, user = it.user): ConnectedCluster =>
  connect({ host: it.host, user, password: it.password, ca: it.caPem });
const asked = (it: DemoCluster, operation: string): number => it.requests.byOperation.get(operation) ?? 0;
const times = (it: DemoCluster): readonly [ris: number, axl: number] => [
  asked(it, "selectCmDeviceExt"),
  asked(it, "listRegistrationDynamic"),
];

test("RISPort70 tells state, node, address and since when, of all phones in one request", async () => {
  const cluster = clusterOf(demo);
  const names = demo.state.names("phones");
  const [ris, axl] = times(demo);
  const read = await cluster.registrations(names, signal);
  assert.ok(read.ok);
  assert.deepEqual(times(demo), [ris + 1, axl]);
  assert.equal(read.value.size, names.length);
  const states = new Set([...read.value.values()].map((it) => it.state));
  assert.deepEqual([...states].sort(), ["Registered", "Unregistered"]);
  for (const it of read.value.values()) {
    assert.match(it.address, /^10\.\d+\.\d+\.\d+$/);
    assert.match(it.node, /\.example\.com$/);
    assert.ok(it.since?.startsWith("2026-"));
    assert.ok(Math.abs(Date.now() - Date.parse(it.readAt)) < 60_000);
  }
  cluster.close();
});

test("where RISPort70 is not active, AXL tells what the database last knew; it is tried once", async () => {
  const cluster = clusterOf(demo);
  const fault = demo.inject(
    { kind: "page", when: "before", status: 404 },
    { operation: "selectCmDeviceExt", times: 9 },
  );
  const [ris, axl] = times(demo);
  const names = demo.state.names("phones");
  const few = await cluster.registrations(names.slice(0, 3), signal);
  assert.ok(few.ok);
  assert.deepEqual([few.value.size, ...times(demo)], [3, ris + 1, axl + 3]);
  const all = await cluster.registrations(names, signal);
  assert.ok(all.ok);
  assert.deepEqual([all.value.size, ...times(demo)], [names.length, ris + 1, axl + 4]);
  fault.cancel();
  cluster.close();
});

test("releases before 12.5 tell the state by RISPort70 alone", async () => {
  const old = await startDemoCluster({ seed: "standard", version: "12.0" }, signal);
  const cluster = clusterOf(old);
  try {
    const [phone = ""] = old.state.names("phones");
    const read = await cluster.registrations([phone], signal);
    assert.ok(read.ok && read.value.get(phone)?.state !== "");
    old.inject({ kind: "page", when: "before", status: 503 }, { operation: "selectCmDeviceExt" });
    const last = await cluster.registrations([phone], signal);
    assert.ok(last.ok);
    const it = last.value.get(phone);
    assert.deepEqual([it?.state, it?.address === ""], ["", false]);
  } finally {
    cluster.close();
    await old.stop();
  }
});

test("a wrong password is tried at AXL once, and at RISPort70 never", async () => {
  const cluster = connect({ host: demo.host, user: demo.user, password: "wrong", ca: demo.caPem });
  const [ris] = times(demo);
  assert.deepEqual(await cluster.registrations(["CSFX"], signal), { ok: false, fault: { kind: "signIn" } });
  assert.equal(times(demo)[0], ris);
  cluster.close();
});

test("the demo answers 15 requests in a minute, with Cisco's words after that, and goes on answering by AXL", async () => {
  const one = await startDemoCluster({ seed: "standard", clock: () => 0 }, signal);
  try {
    const [phone = ""] = one.state.names("phones");
    const clusters = [clusterOf(one), clusterOf(one)];
    for (const it of clusters) for (let i = 0; i < 12; i++) assert.ok((await it.registrations([phone], signal)).ok);
    // ten each at most; the second was refused its sixth and keeps quiet
    assert.equal(times(one)[0], 16);
    assert.equal(times(one)[1], 2 + 7);
    for (const it of clusters) it.close();
  } finally {
    await one.stop();
  }
});

/** A RISPort70 with one answer. */
const saying = (inner: string, wrapped = true) =>
  openRis(
    {
      post: () =>
        Promise.resolve(
          ok({
            status: 200,
            contentType: "text/xml",
            cookies: [],
            text:
              `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><r>` +
              `${wrapped ? "<selectCmDeviceReturn>" : ""}<SelectCmDeviceResult>${inner}</SelectCmDeviceResult>${wrapped ? "</selectCmDeviceReturn>" : ""}` +
              `</r></soapenv:Body></soapenv:Envelope>`,
          }),
        ),
    },
    () => 0,
  );
const device = (name: string, rest: string): string => `<item><Name>${name}</Name>${rest}</item>`;
const node = (code: string, devices: string): string =>
  `<item><ReturnCode>${code}</ReturnCode><Name>sub1</Name><CmDevices>${devices}</CmDevices></item>`;

test("an address is read as releases before 15 write it, too", async () => {
  const it = device(
    "CSFX",
    "<Status>Registered</Status><TimeStamp>1790000000</TimeStamp><IPAddress>10.20.2.11</IPAddress>",
  );
  const read = await saying(`<CmNodes>${node("Ok", it)}</CmNodes>`, false).read(["CSFX"], signal);
  assert.ok(read?.ok && read.value.isWhole);
  const found = read.value.found.get("CSFX");
  assert.deepEqual(
    [found?.address, found?.since, found?.node],
    ["10.20.2.11", new Date(1790000000_000).toISOString(), "sub1"],
  );
});

const incomplete: readonly (readonly [why: string, answer: string])[] = [
  ["a node that does not respond", `<CmNodes>${node("NodeNotResponding", "")}</CmNodes>`],
  [
    "rows that are cut off",
    `<TotalDevicesFound>2</TotalDevicesFound><CmNodes>${node("Ok", device("A", ""))}</CmNodes>`,
  ],
];
for (const [why, answer] of incomplete)
  test(`${why} is an answer that is not whole, and no phone is called unknown for it`, async () => {
    const read = await saying(answer).read(["A", "B"], signal);
    assert.ok(read?.ok);
    assert.equal(read.value.isWhole, false);
  });

test("a phone that two nodes tell is as the later of them says", async () => {
  const at = (time: number, status: string): string =>
    device("A", `<Status>${status}</Status><TimeStamp>${String(time)}</TimeStamp>`);
  const [old, late] = [at(1790000000, "UnRegistered"), at(1790000060, "PartiallyRegistered")];
  for (const devices of [old + late, late + old]) {
    const read = await saying(`<CmNodes>${node("Ok", devices)}</CmNodes>`).read(["A"], signal);
    assert.equal(read?.ok && read.value.found.get("A")?.state, "Partial Registered");
  }
});
