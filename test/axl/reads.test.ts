import assert from "node:assert/strict";
import { test } from "node:test";
import { fail, ok } from "../../core/src/base/result.ts";
import { schemaOf } from "../../core/src/catalog/catalog.ts";
import { countPhones, getObject, getRow, listObjects, withOnly } from "../../server/src/axl/reads.ts";
import type { Fault, ListQuery } from "../../server/src/port/cluster.ts";
import { argument, busy, never, refused, saying, uuid, type Asked } from "./said.ts";

const malformed = (what: string) => fail({ kind: "malformed", what });
const region = (n: number): string => `<region uuid="${uuid(n)}"><name>R${String(n)}</name></region>`;
const regions = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => region(from + i)).join("");
const where = ({ args }: Asked): unknown => [Number(argument(args, "skip")), Number(argument(args, "first"))];
const absent = refused("Item not valid: The specified R was not found");

test("a page is asked for as it was wanted, one row at least and a thousand at most", async () => {
  for (const [query, asked] of [
    [{ skip: 0, first: 5 }, [0, 5]],
    [{ skip: 7, first: 0 }, [7, 1]],
    [{ skip: 0, first: 1000 }, [0, 1000]],
    [{ skip: 3, first: 5000 }, [3, 1000]],
  ] as const) {
    const caller = saying("14.0", () => region(1));
    const read = await listObjects(caller, "regions", query, never);
    assert.ok(read.ok);
    assert.deepEqual(caller.asked.map(where), [asked]);
    assert.deepEqual(
      read.value.map((it) => [it.name, it.uuid]),
      [["R1", uuid(1)]],
    );
    assert.equal(read.value.told, undefined);
  }
});

test("rows that are too many for one answer are read in pieces of the size that is suggested", async () => {
  const tooMany = (suggested: number): Fault => ({ kind: "tooManyRows", suggested });
  const caller = saying("14.0", ({ args }) =>
    Number(args.first) > 4 ? tooMany(4) : regions(Number(args.skip), Number(args.first)),
  );
  const read = await listObjects(caller, "regions", { skip: 10, first: 10 }, never);
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.map((it) => it.name),
    Array.from({ length: 10 }, (_, i) => `R${String(10 + i)}`),
  );
  assert.deepEqual(caller.asked.map(where), [
    [10, 10],
    [10, 4],
    [14, 4],
    [18, 2],
  ]);
  const short = saying("14.0", (_, i) => (i === 0 ? tooMany(4) : regions(0, 3)));
  assert.ok((await listObjects(short, "regions", { skip: 0, first: 10 }, never)).ok);
  assert.equal(short.asked.length, 2, "a piece that is not full is the last one");
  for (const size of [10, 11]) {
    const same = saying("14.0", () => tooMany(size));
    assert.deepEqual(await listObjects(same, "regions", { skip: 0, first: 10 }, never), fail(tooMany(size)));
    assert.equal(same.asked.length, 1);
  }
});

const broken: readonly (readonly [rows: string | Fault, what: unknown])[] = [
  [region(1) + region(1), malformed("a list of Region with a UUID twice")],
  [`${region(1)}<other/>`, malformed("listRegionResponse with something else")],
  [`${region(1)}<region uuid="${uuid(2)}"/>`, malformed("a row of Region without name or UUID")],
  ["<region><name>R</name></region>", malformed("a row of Region without name or UUID")],
  [busy, fail(busy)],
];
for (const [rows, what] of broken)
  test(`a list that cannot be trusted is none: ${JSON.stringify(what)}`, async () => {
    const read = await listObjects(
      saying("14.0", () => rows),
      "regions",
      { skip: 0, first: 9 },
      never,
    );
    assert.deepEqual(read, what);
  });

test("a long list lets others have their turn, and stays in its order", async () => {
  const caller = saying("14.0", () => regions(0, 45));
  const read = await listObjects(caller, "regions", { skip: 0, first: 1000 }, never);
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.map((it) => it.name),
    Array.from({ length: 45 }, (_, i) => `R${String(i)}`),
  );
});

const phone = (n: number, more: string): string => `<phone uuid="${uuid(n)}"><name>P${String(n)}</name>${more}</phone>`;

test("what is no object of the files is left out of a list, and the page says how many rows there were", async () => {
  const rows =
    phone(1, "<class>Phone</class>") + phone(2, "<class>Phone Template</class>") + phone(3, "<class/>") + phone(4, "");
  const read = await listObjects(
    saying("14.0", () => rows),
    "phones",
    { skip: 0, first: 9 },
    never,
  );
  assert.ok(read.ok);
  assert.deepEqual([read.value.map((it) => it.name), read.value.told], [["P1", "P3", "P4"], 4]);
});

test("what a release does not list is empty, and nothing is asked; a fault of the version is passed on", async () => {
  const query: ListQuery = { skip: 0, first: 9 };
  const old = saying("11.0", () => busy);
  assert.deepEqual(await listObjects(old, "expresswayCs", query, never), ok([]));
  assert.deepEqual(await getRow(old, "expresswayCs", { uuid: uuid(1) }, never), ok(undefined));
  assert.deepEqual(old.asked, []);
  const mute = saying({ kind: "signIn" }, () => "");
  const signIn = fail({ kind: "signIn" });
  assert.deepEqual(await listObjects(mute, "regions", query, never), signIn);
  assert.deepEqual(await getObject(mute, "regions", { uuid: uuid(1) }, undefined, never), signIn);
  assert.deepEqual(await countPhones(mute, { name: "A" }, never), signIn);
});

test("the singleton is the only row of its section", async () => {
  const caller = saying("14.0", () => "<enterprisePhoneConfig/>");
  const first = await listObjects(caller, "enterprisePhoneConfig", { skip: 0, first: 5 }, never);
  assert.ok(first.ok);
  assert.deepEqual(first.value.length, 1);
  assert.deepEqual(await listObjects(caller, "enterprisePhoneConfig", { skip: 1, first: 5 }, never), ok([]));
  const gone = saying("14.0", () => absent);
  assert.deepEqual(await listObjects(gone, "enterprisePhoneConfig", { skip: 0, first: 5 }, never), ok([]));
  const failing = saying("14.0", () => busy);
  assert.deepEqual(await listObjects(failing, "enterprisePhoneConfig", { skip: 0, first: 5 }, never), fail(busy));
});

test("the fields of a list are those that are wanted, what names an object, and what an element is shared with", () => {
  const keys = (wanted: readonly string[]): readonly string[] =>
    withOnly(schemaOf("phones"), wanted).fields.map((it) => it.key);
  assert.ok(keys([]).includes("name") && keys([]).includes("class"));
  assert.ok(!keys([]).includes("devicePool") && keys(["devicePool"]).includes("devicePool"));
  const shared = schemaOf("phones").fields.filter((it) => it.axl.split("/", 1)[0] === "vendorConfig");
  for (const { key } of shared)
    assert.deepEqual(
      keys([key]).filter((it) => shared.some((one) => one.key === it)),
      shared.map((it) => it.key),
    );
});

const found = (code: number, reason: string): Promise<unknown> =>
  getObject(
    saying("14.0", () => refused(reason, code)),
    "regions",
    { uuid: uuid(1) },
    undefined,
    never,
  );

test("that an object is not there is said by two codes with the words for it; anything else is a fault", async () => {
  assert.deepEqual(await found(5007, "R was NOT found"), ok(undefined));
  assert.deepEqual(await found(5003, "not found"), ok(undefined));
  for (const [code, reason] of [
    [5007, "not valid"],
    [5002, "not found"],
    [5004, "not found"],
    [0, "not found"],
  ] as const)
    assert.deepEqual(await found(code, reason), fail(refused(reason, code)));
});

test("an object is the one with the UUID that was asked for, in whatever spelling", async () => {
  const by = (asked: string): Promise<unknown> =>
    getObject(
      saying("14.0", () => region(1)),
      "regions",
      { uuid: asked },
      undefined,
      never,
    ).then((it) => (it.ok ? it.value?.name : it));
  assert.equal(await by(uuid(1)), "R1");
  assert.equal(await by(uuid(1).replace(/[{}]/g, "")), "R1");
  assert.deepEqual(await by(uuid(2)), malformed("another Region"));
  const caller = saying("14.0", () => "<other/>");
  assert.deepEqual(
    await getObject(caller, "regions", { uuid: uuid(1) }, undefined, never),
    malformed("getRegionResponse without region"),
  );
  const bare = saying("14.0", () => "<region/>");
  assert.deepEqual(
    await getObject(bare, "regions", { identity: ["R1"] }, undefined, never),
    malformed("a Region without name or UUID"),
  );
  const gone = saying("14.0", () => absent);
  assert.deepEqual(await getObject(gone, "regions", { identity: ["R1"] }, undefined, never), ok(undefined));
  assert.equal(gone.asked.length, 1, "AXL names it as a file does: it is looked for nowhere else");
});

const line = (n: number): string =>
  `<line uuid="${uuid(n)}"><pattern>1</pattern><routePartitionName>PT</routePartitionName></line>`;
const identity = ["1", "PT"];

test("a directory number that is not found by its UUID is asked for by its name of two parts", async () => {
  const byUuid = (says: string | Fault, then: string | Fault) => saying("12.5", (_, i) => (i === 0 ? says : then));
  const get = (caller: ReturnType<typeof saying>, by: Parameters<typeof getObject>[2]) =>
    getObject(caller, "lines", by, undefined, never).then((it) => (it.ok ? (it.value?.uuid ?? "none") : it));
  for (const says of [absent, refused("the uuid is not valid", 1)]) {
    const caller = byUuid(says, line(1));
    assert.equal(await get(caller, { uuid: uuid(1), identity }), uuid(1));
    assert.deepEqual(
      caller.asked.map(({ args }) => args),
      [{ uuid: uuid(1) }, { pattern: "1", routePartitionName: "PT" }],
    );
    assert.equal(await get(byUuid(says, line(2)), { uuid: uuid(1), identity }), "none", "another one has its name now");
    assert.equal(await get(byUuid(says, absent), { uuid: uuid(1), identity }), "none");
  }
  const never2 = byUuid(absent, line(1));
  assert.equal(await get(never2, { uuid: uuid(1) }), "none");
  assert.equal(never2.asked.length, 1);
  const other = byUuid(busy, line(1));
  assert.deepEqual(await get(other, { uuid: uuid(1), identity }), fail(busy));
  const one = saying("14.0", () => absent);
  assert.deepEqual(
    await getObject(one, "regions", { uuid: uuid(1), identity: ["R"] }, undefined, never),
    ok(undefined),
  );
  assert.equal(one.asked.length, 1, "a name of one part helps no more than the UUID");
});

const ntp = (n: number): string => `<phoneNtp uuid="${uuid(n)}"><ipAddress>10.0.0.${String(n)}</ipAddress></phoneNtp>`;

test("what AXL names by more than a file does is found in the list, page by page, and read by its UUID", async () => {
  const listed = (pages: readonly string[]) => {
    let page = 0;
    return saying("14.0", ({ operation, args }) =>
      operation === "listPhoneNtp" ? (pages[page++] ?? "") : args.uuid === undefined ? absent : ntp(7),
    );
  };
  const full = Array.from({ length: 1000 }, (_, i) => ntp(1000 + i)).join("");
  const get = (caller: ReturnType<typeof saying>) =>
    getObject(caller, "phoneNtpReferences", { identity: ["10.0.0.7"] }, undefined, never);
  const far = listed([full, ntp(7)]);
  const read = await get(far);
  assert.equal(read.ok && read.value?.uuid, uuid(7));
  assert.deepEqual(
    far.asked.map(({ operation }) => operation),
    ["getPhoneNtp", "listPhoneNtp", "listPhoneNtp", "getPhoneNtp"],
  );
  assert.deepEqual(far.asked.slice(1, 3).map(where), [
    [0, 1000],
    [1000, 1000],
  ]);
  assert.equal(argument(far.asked[1]?.args.searchCriteria as Asked["args"], "ipAddress"), "10.0.0.7");
  const none = listed([ntp(8)]);
  assert.deepEqual(await get(none), ok(undefined));
  assert.equal(none.asked.length, 2);
  const failing = saying("14.0", ({ operation }) => (operation === "listPhoneNtp" ? busy : absent));
  assert.deepEqual(await get(failing), fail(busy));
});

test("phones are counted to the letter: none by a pattern, none twice, no template, and to the last page", async () => {
  const row = (n: number, pool: string, kind = "Phone"): string =>
    phone(n, `<class>${kind}</class><devicePoolName>${pool}</devicePoolName>`);
  const page = Array.from({ length: 1000 }, (_, i) => row(i, i % 2 === 0 ? "DP_A" : "DPxA")).join("");
  const caller = saying("14.0", (_, i) =>
    i === 0 ? page : row(1, "DP_A") + row(2, "DP_A") + row(5000, "DP_A") + row(5001, "DP_A", "Phone Template"),
  );
  assert.deepEqual(await countPhones(caller, { devicePool: "DP_A" }, never), ok(502));
  assert.deepEqual(caller.asked.map(where), [
    [0, 1000],
    [1000, 1000],
  ]);
  assert.deepEqual(argument(caller.asked[0]?.args ?? {}, "searchCriteria"), { devicePoolName: "DP_A" });
  assert.deepEqual(argument(caller.asked[0]?.args ?? {}, "returnedTags"), {
    name: "",
    class: "",
    protocolSide: "",
    devicePoolName: "",
  });
  const bare = saying("14.0", () => "<phone><name>A</name><devicePoolName>D</devicePoolName></phone>".repeat(2));
  assert.deepEqual(
    await countPhones(bare, { devicePool: "D" }, never),
    ok(1),
    "without a UUID it is known by its name",
  );
  assert.deepEqual(
    await countPhones(
      saying("14.0", () => busy),
      { devicePool: "D" },
      never,
    ),
    fail(busy),
  );
});
