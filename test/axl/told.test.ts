// What one answer, one row and one field come to, case by case.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "../../core/src/base/json.ts";
import { say } from "../../core/src/base/text.ts";
import { schemaOf } from "../../core/src/catalog/catalog.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import { readReturn } from "../../server/src/axl/answer.ts";
import { decodeObject } from "../../server/src/axl/decode.ts";
import { encodeAdd, encodeUpdate, type Writing } from "../../server/src/axl/encode.ts";
import { openSession } from "../../server/src/axl/session.ts";
import type { Element } from "../../server/src/axl/xml.ts";
import { readXml } from "../../server/src/axl/xml-reading.ts";

const uuid = "{01234567-89AB-CDEF-0123-456789ABCDEF}";
const xml = (text: string): Element => {
  const read = readXml(text);
  return read.ok ? read.value : assert.fail(read.fault);
};
const answer = (text: string, status = 200) =>
  ({ status, text, contentType: "text/xml;charset=UTF-8", cookies: [] }) as Parameters<typeof readReturn>[0];

test("SOAP is an envelope of its namespace with a body of it; a fault of another namespace is no fault of SOAP", () => {
  const ns = "http://schemas.xmlsoap.org/soap/envelope/";
  const inner = '<n:getPhoneResponse xmlns:n="http://www.cisco.com/AXL/API/15.0"><return/></n:getPhoneResponse>';
  const of = (text: string, status = 200): string => {
    const read = readReturn(answer(text, status), "getPhone");
    return read.ok ? "ok" : read.fault.kind === "malformed" ? read.fault.what : read.fault.kind;
  };
  const whole = (more: string): string => `<s:Envelope xmlns:s="${ns}">${more}</s:Envelope>`;
  assert.equal(of(whole(`<s:Body>${inner}</s:Body>`)), "ok");
  assert.equal(of(whole(`<s:Header/><s:Body>${inner}</s:Body>`)), "ok");
  assert.equal(of(whole(`<Body>${inner}</Body>`)), "XML that is not SOAP", "a body of no namespace");
  assert.equal(of(whole(`<s:Header>${inner}</s:Header>`)), "XML that is not SOAP", "no body");
  assert.equal(of(`<Envelope><s:Body xmlns:s="${ns}">${inner}</s:Body></Envelope>`), "XML that is not SOAP");
  assert.equal(of(`<s:Letter xmlns:s="${ns}"><s:Body>${inner}</s:Body></s:Letter>`), "XML that is not SOAP");
  assert.equal(of(whole(`<s:Body>${inner}${inner}</s:Body>`)), "a SOAP body without an answer");
  assert.equal(of(whole("<s:Body><s:Fault><faultstring>no</faultstring></s:Fault></s:Body>"), 500), "refused");
  assert.equal(
    of(whole("<s:Body><Fault><faultstring>no</faultstring></Fault></s:Body>")),
    "the answer to another operation",
  );
});

test("a password is accepted where AXL itself answered, and doubted at 401 alone", () => {
  const after = (status: number): string => {
    const session = openSession("u", "p");
    session.learn({ ...answer("", status), cookies: ["JSESSIONID=a"] }, "read");
    return session.accepted()
      ? `accepted, ${session.cookie() ?? "no cookie"}`
      : session.refused()
        ? "refused"
        : "untried";
  };
  for (const it of [200, 403, 500, 599]) assert.equal(after(it), "accepted, JSESSIONID=a", String(it));
  for (const it of [201, 302, 402, 404, 501, 503, 598, 600]) assert.equal(after(it), "untried", String(it));
  assert.equal(after(401), "refused");
});

const decode = (section: Section, inner: string): JsonObject | undefined => {
  const schema = schemaOf(section);
  const row = xml(`<${schema.axlElement} uuid="${uuid}">${inner}</${schema.axlElement}>`);
  return decodeObject(schema, row, { version: "15.0", ice: undefined })?.fields;
};

test("what a file implies and what is secret are no fields, whatever a row has there", () => {
  assert.deepEqual(decode("phones", "<name>P</name><class>Phone</class><protocolSide>User</protocolSide>"), {
    name: "P",
  });
  assert.deepEqual(decode("endUsers", "<userid>u</userid><password>x</password><pin>1</pin>"), { userid: "u" });
});

const writing: Writing = { version: "15.0", secrets: () => "s", ice: undefined, current: undefined };
const added = (section: Section, fields: JsonObject): unknown => {
  const it = encodeAdd(schemaOf(section), fields, writing);
  return it.ok ? it.value[schemaOf(section).axlElement] : say(it.fault, "en");
};
const updated = (section: Section, fields: JsonObject): unknown => {
  const it = encodeUpdate(schemaOf(section), uuid, fields, undefined, writing);
  return it.ok ? it.value : say(it.fault, "en");
};

test("what only the cluster writes is not sent; null of it says nothing", () => {
  assert.match(String(updated("phones", { versionStamp: "1" })), /versionStamp/);
  assert.match(String(updated("phones", { loginUserId: "u" })), /loginUserId/);
  assert.deepEqual(updated("phones", { versionStamp: null, loginUserId: null }), { uuid });
});

test("a switch that must have a position cannot be cleared; product-specific settings can, once they are there", () => {
  assert.match(String(updated("phones", { traceFlag: null })), /traceFlag cannot be cleared/);
  assert.deepEqual(updated("commonPhoneProfiles", { vendorConfig: null }), { uuid, vendorConfig: "" });
  const profile = added("commonPhoneProfiles", { name: "C", vendorConfig: null }) as JsonObject;
  assert.ok(!("vendorConfig" in profile));
});

test("an item of a list, and a map, want what the schema requires of them", () => {
  assert.match(String(updated("phones", { lines: [{ label: "x" }] })), /lines\[0\]\.pattern is missing/);
});

test("a session's cookie is found behind those of others", () => {
  const session = openSession("u", "p");
  session.learn({ ...answer(""), cookies: ["other=c", "JSESSIONID=a"] }, "read");
  assert.equal(session.cookie(), "JSESSIONID=a");
});

test("white space within a tag is any that XML knows", () => {
  for (const blank of [" ", "\n", "\r", "\t", " \r\n\t"])
    for (const text of [`<a${blank}b="1"/>`, `<a b="1"></a${blank}>`, `<a b="1"${blank}><c/></a${blank}>`])
      assert.equal(xml(text).attributes.get("b"), "1", JSON.stringify(text));
  for (const it of ["\u000b", "\u00a0", "x"]) assert.equal(readXml(`<a></a${it}>`).ok, false);
});

test("an element that says that it is nil is nothing, whatever stands in it", () => {
  const description = (nil: string): unknown =>
    decode(
      "phones",
      `<name>P</name><description xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="${nil}">x</description>`,
    )?.description;
  assert.deepEqual(["true", "1", "false", "0"].map(description), [null, null, "x", "x"]);
});
