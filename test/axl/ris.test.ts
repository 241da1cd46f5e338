import assert from "node:assert/strict";
import { test } from "node:test";
import { fail, ok, type Result } from "../../core/src/base/result.ts";
import { openRis, type Ris, type RisReading } from "../../server/src/axl/ris.ts";
import type { Fault } from "../../server/src/port/cluster.ts";
import { never } from "./said.ts";

const envelope = (inner: string): string =>
  `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><r>${inner}</r></soapenv:Body></soapenv:Envelope>`;
const result = (inner: string): string => envelope(`<SelectCmDeviceResult>${inner}</SelectCmDeviceResult>`);
const nodes = (...all: readonly string[]): string => `<CmNodes>${all.join("")}</CmNodes>`;
const node = (name: string, code: string, ...devices: readonly string[]): string =>
  `<item><ReturnCode>${code}</ReturnCode><Name>${name}</Name><CmDevices>${devices.join("")}</CmDevices></item>`;
const device = (name: string, more = ""): string => `<item><Name>${name}</Name>${more}</item>`;

interface Asking extends Ris {
  readonly bodies: string[];
  nowMs: number;
}

/** A RISPort70 that says what a test wrote down, at a time that the test sets. */
function asking(say: (index: number) => string | Fault): Asking {
  const bodies: string[] = [];
  const clock = { nowMs: 1_000_000 };
  const ris = openRis(
    {
      post: ({ body, action, kind }) => {
        assert.deepEqual([action, kind], ["selectCmDeviceExt", "read"]);
        bodies.push(body);
        const said = say(bodies.length - 1);
        return Promise.resolve(
          typeof said === "string"
            ? ok({ status: 200, contentType: "text/xml", cookies: [], text: said })
            : fail({ sent: true, fault: said }),
        );
      },
    },
    () => clock.nowMs,
  );
  return Object.defineProperty({ ...ris, bodies, nowMs: 0 }, "nowMs", {
    get: () => clock.nowMs,
    set: (it: number) => (clock.nowMs = it),
  });
}

const reading = async (text: string): Promise<RisReading> => {
  const read = await asking(() => text).read(["A"], never);
  assert.ok(read?.ok, text);
  return read.value;
};
const namesIn = (body: string): readonly string[] =>
  [...body.matchAll(/<ris:Item>([^<]*)<\/ris:Item>/g)].map(([, it = ""]) => it);

test("a thousand phones are one request, one more are two; what both say counts", async () => {
  const phones = Array.from({ length: 1001 }, (_, i) => `P${String(i)}`);
  const ris = asking((i) =>
    result(nodes(node("sub1", i === 0 ? "NodeNotResponding" : "Ok", device(`P${String(i * 1000)}`)))),
  );
  const read = await ris.read(phones, never);
  assert.ok(read?.ok);
  assert.deepEqual([[...read.value.found.keys()], read.value.isWhole], [["P0", "P1000"], false]);
  assert.deepEqual(ris.bodies.map(namesIn), [phones.slice(0, 1000), phones.slice(1000)]);
  for (const it of ["<ris:MaxReturnedDevices>1000<", "<ris:Model>255<", "<ris:SelectBy>Name<"])
    assert.ok(ris.bodies[0]?.includes(it), it);
  assert.equal((await ris.read(phones.slice(0, 1000), never))?.ok, true);
  assert.equal(ris.bodies.length, 3);
});

test("ten requests go out in a minute; the eleventh when the first is a minute old", async () => {
  const ris = asking(() => result(""));
  for (let i = 0; i < 10; i++, ris.nowMs += 1_000) assert.ok((await ris.read(["A"], never))?.ok, String(i));
  assert.equal(await ris.read(["A"], never), undefined);
  ris.nowMs = 1_059_999;
  assert.equal(await ris.read(["A"], never), undefined);
  ris.nowMs = 1_060_000;
  const two = Array.from({ length: 1001 }, String);
  assert.equal(await ris.read(two, never), undefined, "two requests where one may go");
  assert.ok((await ris.read(["A"], never))?.ok);
  assert.equal(await ris.read(["A"], never), undefined);
  assert.equal(ris.bodies.length, 11);
});

const silentFor: readonly (readonly [Fault, ms: number])[] = [
  [{ kind: "throttled" }, 60_000],
  [{ kind: "timeout" }, 60_000],
  [{ kind: "cancelled" }, 0],
  ...(["signIn", "forbidden", "notActive"] as const).map((kind) => [{ kind }, Infinity] as const),
  [{ kind: "malformed", what: "x" }, Infinity],
];
for (const [fault, ms] of silentFor)
  test(`after ${fault.kind} it keeps quiet for ${String(ms / 1000)} s`, async () => {
    const ris = asking((i) => (i === 0 ? fault : result("")));
    assert.deepEqual(await ris.read(["A"], never), fail(fault));
    if (ms > 0) assert.equal(await ris.read(["A"], never), undefined);
    ris.nowMs += Math.min(ms, 1e9) - 1;
    if (ms > 0) assert.equal(await ris.read(["A"], never), undefined);
    ris.nowMs += 1;
    assert.equal((await ris.read(["A"], never))?.ok, ms === Infinity ? undefined : true);
  });

const whole: readonly (readonly [why: string, inner: string, isWhole: boolean])[] = [
  ["no node", "", true],
  ["a node that knows none", nodes(node("n", "NotFound")), true],
  ["a node that does not answer, behind one that does", nodes(node("n", "Ok"), node("m", "NodeNotResponding")), false],
  ["as many rows as it says", `<TotalDevicesFound>1</TotalDevicesFound>${nodes(node("n", "Ok", device("A")))}`, true],
  ["fewer rows than it says", `<TotalDevicesFound>2</TotalDevicesFound>${nodes(node("n", "Ok", device("A")))}`, false],
  ["an empty count", `<TotalDevicesFound/>${nodes(node("n", "Ok", device("A")))}`, true],
];
for (const [why, inner, isWhole] of whole)
  test(`whether an answer is whole: ${why}`, async () => assert.equal((await reading(result(inner))).isWhole, isWhole));

test("of two rows of a phone the newer one counts, and of two as old the later one; a row without a name does not", async () => {
  const at = (seconds: number | ""): string => `<TimeStamp>${String(seconds)}</TimeStamp>`;
  const nodeOf = async (...times: readonly (number | "")[]): Promise<string | undefined> => {
    const all = times.map((it, i) => node(`n${String(i)}`, "Ok", device("A", at(it)), device("", at(9))));
    const { found } = await reading(result(nodes(...all)));
    assert.deepEqual([...found.keys()], ["A"]);
    return found.get("A")?.node;
  };
  assert.equal(await nodeOf(2_000_000_000, 1_900_000_000), "n0");
  assert.equal(await nodeOf(1_900_000_000, 2_000_000_000), "n1");
  assert.equal(await nodeOf(1_900_000_000, 1_900_000_000), "n1");
  assert.equal(await nodeOf("", 1_900_000_000), "n1");
  assert.equal(await nodeOf(1_900_000_000, ""), "n0");
});

test("state, time and address of a row are said in the words of AXL", async () => {
  const row = async (more: string): Promise<unknown> => {
    const it = (await reading(result(nodes(node("n", "Ok", device(" A ", more)))))).found.get("A");
    assert.ok(Math.abs(Date.now() - Date.parse(it?.readAt ?? "")) < 60_000);
    return [it?.phone, it?.state, it?.since, it?.address];
  };
  const address = (type: string, ip: string): string => `<Item><IP>${ip}</IP><IPAddrType>${type}</IPAddrType></Item>`;
  const none = undefined;
  assert.deepEqual(await row("<Status>UnRegistered</Status>"), ["A", "Unregistered", none, ""]);
  assert.deepEqual(await row("<Status>PartiallyRegistered</Status>"), ["A", "Partial Registered", none, ""]);
  assert.deepEqual(await row("<Status>Registered</Status><TimeStamp>1</TimeStamp>"), [
    "A",
    "Registered",
    "1970-01-01T00:00:01.000Z",
    "",
  ]);
  for (const it of ["0", "100000000000", "-5", "soon"])
    assert.deepEqual(await row(`<TimeStamp>${it}</TimeStamp>`), ["A", "", none, ""], it);
  assert.deepEqual(await row("<TimeStamp>99999999999</TimeStamp>"), [
    "A",
    "",
    new Date(99_999_999_999_000).toISOString(),
    "",
  ]);
  assert.deepEqual(
    await row(`<IPAddress>${address("ipv6", "2001:db8::1")}${address("ipv4", " 10.0.0.1 ")}</IPAddress>`),
    ["A", "", none, "10.0.0.1"],
  );
  assert.deepEqual(await row(`<IPAddress>${address("ipv6", "2001:db8::1")}</IPAddress>`), [
    "A",
    "",
    none,
    "2001:db8::1",
  ]);
  assert.deepEqual(await row("<IpAddress>10.0.0.2</IpAddress>"), ["A", "", none, "10.0.0.2"]);
});

test("an answer without a result is none", async () => {
  const read: Result<RisReading, Fault> | undefined = await asking(() => envelope("<CmNodes/>")).read(["A"], never);
  assert.deepEqual(read, fail({ kind: "malformed", what: "an answer of RISPort70 without a result" }));
});
