import assert from "node:assert/strict";
import { test } from "node:test";
import { schemaOf } from "../../core/src/catalog/catalog.ts";
import { ok } from "../../core/src/base/result.ts";
import { decodeObject, decoderOf } from "../../server/src/axl/decode.ts";
import { connect } from "../../server/src/axl/client.ts";
import { rawAsk } from "../../server/src/axl/raw-ask.ts";
import { listArgs } from "../../server/src/axl/requests.ts";
import { call } from "../../server/src/axl/soap.ts";
import { isLoopback, hostPlaceOf, hostPlaceText } from "../../server/src/axl/transport-place.ts";
import { operationsIn } from "../../server/src/axl/wsdl-elements.ts";
import type { Element } from "../../server/src/axl/xml.ts";
import { readXml } from "../../server/src/axl/xml-reading.ts";
import { afterVersion, fault, reply, serve, soap } from "./server.ts";

const signal = new AbortController().signal;
const uuid = "{01234567-89AB-CDEF-0123-456789ABCDEF}";
const xml = (text: string): Element => {
  const read = readXml(text);
  assert.ok(read.ok, text);
  return read.value;
};

test("where a cluster listens is read as people write it, and nothing else is", () => {
  const read: Readonly<Record<string, readonly [host: string, port: number] | undefined>> = {
    "cucm.example.com": ["cucm.example.com", 8443],
    " cucm.example.com:443 ": ["cucm.example.com", 443],
    "cucm:65535": ["cucm", 65_535],
    "cucm:1": ["cucm", 1],
    "cucm:65536": undefined,
    "cucm:0": undefined,
    "::1": ["::1", 8443],
    "[::1]": ["::1", 8443],
    "[::1]:443": ["::1", 443],
    "[1.2.3.4]": undefined,
    "[beef]": undefined,
    "a b": undefined,
    "": undefined,
  };
  for (const [text, place] of Object.entries(read))
    assert.deepEqual(hostPlaceOf(text), place && { host: place[0], port: place[1] }, text);
  assert.equal(hostPlaceText({ host: "::1", port: 443 }), "[::1]:443");
  assert.equal(hostPlaceText({ host: "cucm", port: 443 }), "cucm:443");
  const loop = ["localhost", "LOCALHOST", "::1", "127.0.0.1", "127.9.9.9"];
  assert.deepEqual([...loop, "128.0.0.1", "127.example.com", "::2"].filter(isLoopback), loop);
});

test("a switch is read from a letter, a word or a digit; what is none is kept", () => {
  const field = schemaOf("phones").fields.find((it) => it.axl === "mtpRequired")?.key ?? "";
  const read = (text: string): unknown =>
    decodeObject(
      schemaOf("phones"),
      xml(`<phone uuid="${uuid}"><name>P</name><mtpRequired>${text}</mtpRequired></phone>`),
      { version: "15.0", ice: undefined },
    )?.fields[field];
  assert.deepEqual(["t", "true", "1", "f", "false", "0", "maybe"].map(read), [
    ...[true, true, true, false, false, false],
    "maybe",
  ]);
});

test("a row in which a value came or went is not read as the row before it", () => {
  const schema = schemaOf("phones");
  const reading = { version: "15.0", ice: undefined } as const;
  const row = (inner: string): Element => xml(`<phone uuid="${uuid}"><name>P</name>${inner}</phone>`);
  const rows = ["<lines/>", "<lines><line><index>1</index><dirn/></line></lines>"].flatMap((lines) =>
    ["<vendorConfig/>", "<vendorConfig><a>1</a></vendorConfig>", "<description/>"].map((it) => row(it + lines)),
  );
  for (const a of rows)
    for (const b of rows) {
      const together = decoderOf(schema, reading);
      together(a);
      assert.deepEqual(together(b), decodeObject(schema, b, reading));
    }
});

test("a question without judgement is asked in the version that the cluster speaks, or in the one that is wanted", async () => {
  const sent: string[] = [];
  const ask = rawAsk(
    {
      post: ({ action }: { readonly action: string }) => {
        sent.push(action);
        return Promise.resolve(ok({ status: 200, text: "<e><Body><r/></Body></e>" }));
      },
      hasSession: () => true,
    } as never,
    { version: () => Promise.resolve(ok("14.0")) } as never,
  );
  const answer = await ask("listPhone", "", signal);
  assert.ok(answer.ok && answer.value.element?.name === "r" && answer.value.hasSession);
  await ask("listPhone", "", signal, "6.0");
  assert.deepEqual(sent, ['"CUCM:DB ver=14.0 listPhone"', '"CUCM:DB ver=6.0 listPhone"']);
  await assert.rejects(ask("addPhone", "", signal), /does not only read/);
});

test("what a list is to give is named by an element of its own type", () => {
  const args = listArgs(schemaOf("regions"), {}, { skip: 0, first: 5 }, "15.0");
  assert.deepEqual([args.skip, args.first, args.searchCriteria], ["0", "5", { name: "%" }]);
  const tags = listArgs(schemaOf("phones"), { name: "" }, { skip: 0, first: 5 }, "15.0").returnedTags;
  const of = tags as Readonly<Record<string, unknown>>;
  assert.deepEqual([of.name, of.mtpRequired ?? "t"], ["", "t"]);
  assert.throws(() => listArgs(schemaOf("phones"), { mtp: "t" }, { skip: 0, first: 5 }, "15.0"));
});

test("texts are escaped; XML that is sent as it stands, and attributes, are not escaped twice", async () => {
  const body = await call(
    "15.0",
    "updateCommonPhoneConfig",
    { name: "a & b", vendorConfig: { $xml: "<a>1 &amp; 2</a>" }, description: "<>" },
    (it) => Promise.resolve(it.body),
  );
  assert.match(body, /<name>a &amp; b<\/name>/);
  assert.match(body, /<description>&lt;&gt;<\/description>/);
  assert.match(body, /<vendorConfig><a>1 &amp; 2<\/a><\/vendorConfig>/);
  const reference = await call(
    "15.0",
    "updatePhone",
    { name: "P", callingSearchSpaceName: { attributes: { uuid: "{a&b}" }, $value: "C & D" } },
    (it) => Promise.resolve(it.body),
  );
  assert.match(reference, /<callingSearchSpaceName uuid="\{a&amp;b\}">C (&amp;|&) D<\/callingSearchSpaceName>/);
});

test("one operation alone is the same as among all, and a version has those that it knows", () => {
  for (const version of ["11.5", "15.0"] as const) {
    const all = operationsIn(version);
    assert.ok(all.length > 20);
    for (const it of all) assert.deepEqual(operationsIn(version, it.name), [it], `${version} ${it.name}`);
    assert.deepEqual(operationsIn(version, "addNothing"), []);
  }
  assert.deepEqual(operationsIn("11.5", "addMraServiceDomain"), []);
});

test("what an update would lay over an object that is gone is refused as Unified CM refuses it", async (t) => {
  const server = await serve(
    t,
    afterVersion("15.0.1.10000(1)", (_, response) =>
      reply(response, 500, fault(5007, "Item not valid: was not found")),
    ),
  );
  const cluster = connect(server.settings);
  t.after(() => cluster.close());
  const outcome = await cluster.write(
    { kind: "update", section: "phones", name: "P", uuid, fields: { vendorConfig: { a: "1" } } } as never,
    () => undefined,
    signal,
  );
  assert.ok(outcome.kind === "notSent", JSON.stringify(outcome));
  const refused = "fault" in outcome ? outcome.fault : undefined;
  assert.deepEqual(refused?.kind === "refused" && refused.code, 5007);
});

test("whether push notifications are on is known where a row says so", async (t) => {
  let rows = "";
  const server = await serve(
    t,
    afterVersion("15.0.1.10000(1)", (_, response) =>
      reply(
        response,
        200,
        soap(`<ns:listCiscoCloudOnboardingResponse><return>${rows}</return></ns:listCiscoCloudOnboardingResponse>`),
      ),
    ),
  );
  const cluster = connect(server.settings);
  t.after(() => cluster.close());
  const row = (text: string): string =>
    `<ciscoCloudOnboarding><enablePushNotifications>${text}</enablePushNotifications></ciscoCloudOnboarding>`;
  const expected = [
    ["", undefined],
    [row(""), undefined],
    [row("") + row("f"), false],
    [row("f") + row("true"), true],
    [row("1"), true],
  ] as const;
  for (const [text, said] of expected) {
    rows = text;
    assert.deepEqual(await cluster.surroundings.pushNotifications(signal), ok(said), text);
  }
});
