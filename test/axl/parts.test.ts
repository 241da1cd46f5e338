// The small parts of a conversation with AXL, each by itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { readReturn, readSoap, uuidOf } from "../../server/src/axl/answer.ts";
import { outcomeOf } from "../../server/src/axl/caller.ts";
import { chosen } from "../../server/src/axl/choices.ts";
import { openLane } from "../../server/src/axl/lane.ts";
import { whatText } from "../../server/src/axl/malformed-text.ts";
import { pseudonyms } from "../../server/src/axl/pseudonyms.ts";
import { pinOf } from "../../server/src/axl/transport-tls.ts";
import { mergeVendorConfig, vendorConfigOf } from "../../server/src/axl/vendor-config.ts";
import { isElementName, isSayable, writeXml, type Element } from "../../server/src/axl/xml.ts";
import { attributesIn, namespacesIn, qualified, top } from "../../server/src/axl/xml-names.ts";
import { readXml } from "../../server/src/axl/xml-reading.ts";
import { said } from "../../server/src/axl/xml-text.ts";
import type { Fault } from "../../server/src/port/cluster.ts";
import { soap } from "./server.ts";

const signal = new AbortController().signal;
const uuid = "{01234567-89AB-CDEF-0123-456789ABCDEF}";
const xml = (text: string): Element => {
  const read = readXml(text);
  return read.ok ? read.value : assert.fail(read.fault);
};
const answer = (text: string, status = 200, contentType = "text/xml;charset=UTF-8") =>
  ({ status, text, contentType, cookies: [] }) as Parameters<typeof readReturn>[0];
const faultIn = (it: Parameters<typeof readReturn>[0]): Fault | undefined => {
  const read = readReturn(it, "getPhone");
  return read.ok ? undefined : read.fault;
};

test("what comes back is told by its status, its type and what stands in it", () => {
  const good = soap("<ns:getPhoneResponse><return/></ns:getPhoneResponse>");
  const kinds = (...statuses: readonly number[]): readonly (string | undefined)[] =>
    statuses.map((it) => {
      const fault = faultIn(answer(good, it));
      return fault?.kind === "malformed" ? fault.what : fault?.kind;
    });
  assert.deepEqual(kinds(200, 401, 403, 404, 503, 599), [
    undefined,
    "signIn",
    "forbidden",
    "notActive",
    "throttled",
    "version",
  ]);
  assert.deepEqual(kinds(299, 300, 399, 400, 500), [
    "HTTP 299",
    "a redirect (HTTP 300)",
    "a redirect (HTTP 399)",
    "HTTP 400",
    "HTTP 500 without a fault",
  ]);
  const types = [
    "text/xml",
    "application/soap+xml; charset=utf-8",
    'TEXT/XML; charset="UTF-8"',
    "text/xml; a=b; charset=us-ascii",
  ];
  for (const it of types) assert.equal(faultIn(answer(good, 200, it)), undefined, it);
  for (const it of ["text/html", "", "text/xml; charset=latin1", "xtext/xml"])
    assert.deepEqual(faultIn(answer(good, 200, it)), { kind: "malformed", what: "an answer that is not XML" }, it);
  assert.deepEqual(faultIn(answer("", 200, "")), { kind: "malformed", what: "an empty answer" });
  const what = (inner: string): string | undefined => {
    const fault = faultIn(answer(inner));
    return fault?.kind === "malformed" ? fault.what : undefined;
  };
  assert.equal(what(soap("<ns:getLineResponse><return/></ns:getLineResponse>")), "the answer to another operation");
  assert.equal(what(soap("<ns:getPhoneResponse/>")), "getPhoneResponse without return");
  assert.equal(
    what(soap("<ns:getPhoneResponse><return/><return/></ns:getPhoneResponse>")),
    "getPhoneResponse without return",
  );
  assert.equal(what("<a/>"), "XML that is not SOAP");
  assert.equal(what(soap("")), "a SOAP body without an answer");
});

test("a fault is Cisco's code and reason, the rows that may be asked for, or a cluster that has too much to do", () => {
  const fault = (detail: string, text = "plain"): Fault | undefined =>
    faultIn(
      answer(soap(`<soapenv:Fault><faultstring>${text}</faultstring><detail>${detail}</detail></soapenv:Fault>`), 500),
    );
  const error = (code: string, reason: string): string =>
    `<axlError><axlcode>${code}</axlcode><axlmessage>${reason}</axlmessage></axlError>`;
  assert.deepEqual(fault(error("5007", "  not   found ")), { kind: "refused", code: 5007, reason: "not found" });
  assert.deepEqual(fault("<error><code>-1</code><message>no</message></error>"), {
    kind: "refused",
    code: -1,
    reason: "no",
  });
  assert.deepEqual(fault(""), { kind: "refused", code: 0, reason: "plain" });
  assert.deepEqual(fault(error("x", "")), { kind: "refused", code: 0, reason: "plain" });
  assert.deepEqual(fault(error("1", "Suggestive Row Fetch: less than 500 rows")), {
    kind: "tooManyRows",
    suggested: 499,
  });
  assert.deepEqual(fault(error("1", "Suggestive Row Fetch: less than 1 rows")), { kind: "tooManyRows", suggested: 1 });
  assert.deepEqual(fault(error("1", "Maximum AXL Memory Allocation Consumed.")), { kind: "throttled" });
  const long = fault(error("1", "x".repeat(600)));
  assert.equal(long?.kind === "refused" && long.reason.length, 500);
  const versions = faultIn(
    answer("<p>12.0 is wrong. Supported axl versions are 12.x, 14.0 and 15.0, 14.0</p>", 599, "text/html"),
  );
  assert.deepEqual(versions, { kind: "version", supported: ["12.x", "14.0", "15.0"] });
});

test("an answer of another service is what stands in its body", async () => {
  const read = await readSoap(answer(soap("<ns:any>1</ns:any>")), signal);
  assert.ok(read.ok);
  assert.deepEqual([read.value.name, read.value.text], ["any", "1"]);
  const refused = await readSoap(answer("", 403), signal);
  assert.ok(!refused.ok && refused.fault.kind === "forbidden");
  const late = await readSoap(answer(soap("<ns:any/>")), AbortSignal.abort());
  assert.ok(!late.ok && late.fault.kind === "cancelled");
});

test("a UUID is one in braces or bare, and nothing else", () => {
  const bare = uuid.slice(1, -1);
  for (const it of [uuid, bare, ` ${bare.toLowerCase()}\n`, uuid.toLowerCase()]) assert.equal(uuidOf(it), uuid, it);
  for (const it of [undefined, "", "true", `${bare}0`, bare.slice(1), `x${bare}`])
    assert.equal(uuidOf(it), undefined, String(it));
});

test("what became of a write follows from its answer alone", () => {
  const outcome = (operation: string, inner: string): string => {
    const it = outcomeOf(
      { ok: true, value: answer(soap(`<ns:${operation}Response>${inner}</ns:${operation}Response>`)) },
      operation,
      "{mine}",
    );
    return it.kind === "applied" ? it.uuid : it.kind;
  };
  assert.equal(outcome("updatePhone", `<return>${uuid}</return>`), uuid);
  assert.equal(outcome("updatePhone", "<return>true</return>"), "{mine}");
  assert.equal(outcome("addPhone", "<return>true</return>"), "unknown");
  assert.equal(outcome("updatePhone", "<return>false</return>"), "unknown");
  assert.equal(outcome("updatePhone", `<return><a>${uuid}</a></return>`), "unknown");
  const failed = (sent: boolean): string =>
    outcomeOf({ ok: false, fault: { sent, fault: { kind: "cut" } } }, "addPhone", "").kind;
  assert.deepEqual([true, false].map(failed), ["unknown", "notSent"]);
  const statuses = [401, 403, 404, 503, 599].map(
    (it) => outcomeOf({ ok: true, value: answer("", it) }, "addPhone", "").kind,
  );
  assert.deepEqual(statuses, ["rejected", "rejected", "unknown", "unknown", "rejected"]);
});

test("a lane lets so many through, in the order in which they came, and whoever gives up is passed over", async () => {
  const lane = openLane(2);
  const order: string[] = [];
  const enter = async (name: string, of = signal): Promise<(() => void) | undefined> => {
    const leave = await lane.enter(of);
    order.push(leave === undefined ? `${name} gave up` : name);
    return leave;
  };
  const tick = (): Promise<void> => new Promise((done) => setImmediate(done));
  const [a, b] = [await enter("a"), await enter("b")];
  const stop = new AbortController();
  const [c, , e] = [enter("c"), enter("d", stop.signal), enter("e")];
  await tick();
  assert.deepEqual(order, ["a", "b"]);
  stop.abort();
  await tick();
  a?.();
  a?.(); // twice is once
  await tick();
  assert.deepEqual(order, ["a", "b", "d gave up", "c"]);
  (await c)?.();
  await tick();
  assert.deepEqual(order, ["a", "b", "d gave up", "c", "e"]);
  assert.equal(await lane.enter(AbortSignal.abort()), undefined);
  b?.();
  (await e)?.();
  assert.ok(await lane.enter(signal));
});

test("names, numbers and addresses of a cluster have others; how it spells is kept", () => {
  const names = pseudonyms();
  const written = (it: Element): string => names.written(it);
  const text = written(
    xml(
      `<phone uuid="${uuid}" ctiid="12"><name> SEP1 </name><description>SEP1</description><ip>10.0.0.1</ip><ip>fe80::1</ip><n>12</n><n>-1.5</n><n>t</n><url>http://x</url><protocol>SIP</protocol><other>SIP</other><a/><b><c>SEP1</c></b></phone>`,
    ),
  );
  assert.equal(
    text,
    `<phone uuid="{UUID-1}" ctiid="number-1">
  <name>name-1</name>
  <description>name-1</description>
  <ip>address-1</ip>
  <ip>address-2</ip>
  <n>number-1</n>
  <n>number-2</n>
  <n>t</n>
  <url>link-1</url>
  <protocol>SIP</protocol>
  <other>name-2</other>
  <a/>
  <b>
    <c>name-1</c>
  </b>
</phone>`,
  );
  assert.equal(written(xml(`<a uuid="${uuid.toLowerCase()}"/>`)), '<a uuid="{uuid-1}"/>');
  assert.equal(written(xml(`<a uuid="${uuid.slice(1, -1)}" b="true"/>`)), '<a uuid="UUID-1" b="true"/>');
});

test("product-specific XML is a map in a file, without what looks like a password, and is laid over what is there", () => {
  const it = xml(
    "<vendorConfig><a>1</a><b><c>2</c><adminPassword>x</adminPassword></b><r>1</r><r>2</r><pin>3</pin></vendorConfig>",
  );
  assert.deepEqual(vendorConfigOf(it), { a: "1", b: { c: "2" }, r: ["1", "2"] });
  assert.deepEqual(vendorConfigOf(it, new Set(["b/c", "a"])), { b: {}, r: ["1", "2"] });
  const merged = (
    stated: object,
    placed: readonly { path: string[]; text: string }[] = [],
    current: Element | null = it,
  ): unknown => {
    const made = mergeVendorConfig(current ?? undefined, stated as never, placed);
    return "xml" in made ? made.xml : made.unsayable;
  };
  const kept = "<b><c>2</c><adminPassword>x</adminPassword></b><r>1</r><r>2</r><pin>3</pin>";
  assert.equal(merged({ a: "5" }), `<a>5</a>${kept}`);
  assert.equal(merged({ a: null, n: 1 }), `${kept}<n>1</n>`);
  assert.equal(
    merged({ r: ["7", null, "8"] }),
    "<a>1</a><b><c>2</c><adminPassword>x</adminPassword></b><r>7</r><r>8</r><pin>3</pin>",
  );
  assert.equal(
    merged({ b: { c: null }, a: { d: 1 } }),
    "<a><d>1</d></a><b><adminPassword>x</adminPassword></b><r>1</r><r>2</r><pin>3</pin>",
  );
  assert.equal(
    merged({}, [{ path: ["b", "e"], text: "9" }]),
    kept.replace("</b>", "<e>9</e></b>").replace(/^/, "<a>1</a>"),
  );
  assert.equal(merged({}, [{ path: ["x", "y"], text: "" }], null), "<x><y/></x>");
  assert.equal(merged({ "1a": "1" }), "1a");
  assert.equal(merged({ a: { b: ["\u0001"] } }), JSON.stringify("\u0001"));
  assert.equal(merged({}, [{ path: ["x", "y"], text: "\ud800" }]), "x/y");
});

test("of a choice the one that tells something is kept; two that do contradict each other", () => {
  const of = (values: object): unknown => chosen(["a", "b", "c"], values as never);
  assert.deepEqual(of({ d: 1 }), { values: { d: 1 }, both: [] });
  assert.deepEqual(of({ a: false, d: 1 }), { values: { a: false, d: 1 }, both: [] });
  assert.deepEqual(of({ a: false, b: "x", c: { e: [] }, d: 1 }), { values: { b: "x", d: 1 }, both: [] });
  assert.deepEqual(of({ a: null, b: "" }), { values: { a: null }, both: [] });
  assert.deepEqual(of({ a: { e: "", f: 1 }, b: "" }), { values: { a: { e: "", f: 1 } }, both: [] });
  assert.deepEqual(of({ a: true, b: "", c: 0 }), { values: { a: true }, both: ["a", "c"] });
});

test("names have the namespaces of their prefixes, and one without is refused", () => {
  const spaces = namespacesIn(top, [
    ["xmlns", "urn:d"],
    ["xmlns:p", "urn:p"],
    ["a", "1"],
  ]);
  assert.equal(namespacesIn(top, [["a", "1"]]), top);
  assert.deepEqual(
    [spaces.get(""), spaces.get("p"), spaces.get("xml")],
    ["urn:d", "urn:p", "http://www.w3.org/XML/1998/namespace"],
  );
  assert.deepEqual(qualified("p:x", "f", spaces), { name: "x", ns: "urn:p" });
  assert.deepEqual(qualified("x", "f", spaces), { name: "x", ns: "f" });
  assert.deepEqual([qualified("q:x", "f", spaces), qualified(":x", "f", spaces)], [undefined, undefined]);
  const xsi = namespacesIn(top, [
    ["xmlns:i", "http://www.w3.org/2001/XMLSchema-instance"],
    ["xmlns:o", "urn:o"],
  ]);
  assert.deepEqual(
    [
      ...(attributesIn(
        [
          ["a", "1"],
          ["i:nil", "true"],
          ["o:b", "2"],
          ["xmlns:c", "3"],
          ["xmlns", "4"],
        ],
        xsi,
      ) ?? []),
    ],
    [
      ["a", "1"],
      ["nil", "true"],
    ],
  );
  assert.equal(attributesIn([["q:a", "1"]], xsi), undefined);
});

test("text says what its references mean; what XML cannot carry is refused", () => {
  assert.equal(said("a&amp;b&lt;&#65;&#x42;\r\nc\rd", true), "a&b<AB\nc\nd");
  assert.equal(said("a\tb\nc", false), "a b c");
  assert.equal(said("a]]>", false), "a]]>");
  assert.equal(said("&#x10ffff;", true), "\u{10ffff}");
  for (const it of ["a]]>", "&", "&x;", "&toString;", "&#xd800;", "&#xdfff;", "&#x110000;", "&#0;", "\u0001"])
    assert.throws(() => said(it, true));
  assert.deepEqual(["a", "a-b.c", "_a", "é", "1a", "a:b", "", "a b"].map(isElementName), [
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  assert.deepEqual(["a\tb\n\r", "\u0000", "\u{1f600}", "\ud83d", "\uffff"].map(isSayable), [
    true,
    false,
    true,
    false,
    false,
  ]);
  assert.equal(writeXml(xml('<a b="&lt;">  <c>1 &amp; 2</c> </a>')), '<a b="&lt;"><c>1 &amp; 2</c></a>');
  assert.equal(writeXml(xml("<a>x<c/></a>")), "<a>x<c/></a>");
  assert.equal(
    say({ template: { en: "{0}", ko: "{0}" }, args: [whatText("HTTP 500 without a fault")] }, "ko"),
    "오류 내용이 없는 HTTP 500",
  );
  assert.equal(whatText("something new"), "something new");
});

test("a pin is 64 digits, however they are written", () => {
  const digits = "0123456789abcdef".repeat(4);
  const pin = { kind: "pin", sha256: digits.toUpperCase() };
  for (const it of [digits, `sha256:${digits}`, `SHA-256 ${digits}`, digits.replace(/(..)(?=.)/g, "$1:")])
    assert.deepEqual(pinOf(it), pin, it);
  for (const it of ["", digits.slice(1), `${digits}0`, digits.replace("a", "g")])
    assert.equal(pinOf(it), undefined, it);
});
