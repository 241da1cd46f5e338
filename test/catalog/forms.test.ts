import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { textForms, hasForm, nearForm, type TextForm } from "../../core/src/catalog/forms.ts";
import { isIpv4, isIpv6 } from "../../core/src/model/ip.ts";

const are = (form: TextForm, ...texts: readonly string[]): void => {
  for (const it of texts) assert.ok(hasForm(it, form), `${it} is a ${form}`);
};
const areNot = (form: TextForm, ...texts: readonly string[]): void => {
  for (const it of texts) assert.ok(!hasForm(it, form), `${it} is no ${form}`);
};
const long = "a".repeat(63);

describe("the form of a text", () => {
  test("release", () => {
    are("release", "X15.2", "x8.10", "X12.5.9", "8.11", "X15");
    areNot("release", "", "X", "banana", "X15.2 ", " X15.2", "X8.", "X8.10-rc1", "v15.2", "15.2.0.1.1", "latest");
  });
  test("domain", () => {
    are("domain", "example.com", "EMEA.Corp.Example.com", "corp.local", "xn--2i0bl2q.kr", "3com.com", `${long}.com`);
    areNot("domain", "", "corp", "@corp.kr", "*.corp.kr", "corp.kr.", ".corp.kr", "corp..kr", "http://corp.kr");
    areNot(
      "domain",
      "10.1.1.1",
      "corp_kr.kr",
      "corp kr.kr",
      "-a.kr",
      "a-.kr",
      "전화.kr",
      `${long}a.com`,
      "corp.kr:8443",
    );
  });
  test("host", () => {
    are("host", "cucm-pub", "cucm_pub.corp.kr", "expe1.example.com.", "10.1.1.3", "2001:db8::1", "3com.com");
    areNot("host", "", "10.1.1.300", "10.1.1", "1234", "not a host!", "https://h.kr", "h.kr:8443", "*.h.kr", "h..kr");
    areNot("host", "[2001:db8::1]", "-h.kr", "h/path", `${long}a.kr`, "호스트.kr");
  });
  test("host and port", () => {
    are("hostPort", "cucm-pub", "cucm-pub.corp.kr:8443", "10.1.1.1:443", "[2001:db8::1]:8443", "2001:db8::1");
    areNot("hostPort", "https://cucm-pub.corp.kr:8443/axl", "cucm:", "cucm:port", "10.1.1.300:8443", "cucm:8443/axl");
  });
  test("host or URL", () => {
    are("hostOrUrl", "join.example.com", "https://join.example.com", "https://join.example.com:443/guest");
    areNot("hostOrUrl", "ftp://join.example.com", "join example", "https://");
  });
  test("address", () => {
    are("address", "10.1.1.3", "255.255.255.255", "2001:DB8::1", "::1", "::");
    areNot("address", "10.1.1.300", "ntp.corp.kr", "10.1.1", "1:2:3", "1::2::3", "10.1.1.1/24", "010.1.1.1");
  });
  test("name of a record", () => {
    are("recordName", "_cisco-uds._tcp.example.com", "11.1.20.10.in-addr.arpa", "*.example.com", "example.com.");
    areNot("recordName", "", "a b.example.com", "https://example.com", "@");
  });
  test("several domains", () => {
    are("domains", "a.example.com", "a.example.com b.example.com", "a.example.com; b.example.com, c.example.com");
    areNot("domains", "", "a.example.com;", "@a.example.com");
  });
});

test("the example of a form is of that form", () => {
  for (const [name, { example }] of Object.entries(textForms)) are(name as TextForm, example);
});

test("an address is the same to the schema and to the model", () => {
  const group = fc.constantFrom("0", "1", "db8", "ffff", "12345", "g", "");
  const six = fc
    .tuple(fc.array(group, { maxLength: 9 }), fc.nat(9))
    .map(([groups, at]) => groups.slice(0, at).join(":") + "::" + groups.slice(at).join(":"));
  const any = fc.oneof(
    fc.ipV6(),
    fc.ipV4(),
    six,
    fc.array(group, { maxLength: 9 }).map((it) => it.join(":")),
    fc.string(),
  );
  fc.assert(
    fc.property(any, (text) => {
      // The model takes leading zeros, which some read as octal.
      if (/(?:^|\.)0\d/.test(text) || (text.includes(":") && text.includes("."))) return;
      assert.equal(hasForm(text, "address"), isIpv4(text) || isIpv6(text), text);
    }),
    { numRuns: 2_000 },
  );
});

test("what was meant is offered where it is clear", () => {
  const meant: readonly (readonly [string, TextForm, string | undefined])[] = [
    ["X15.2 ", "release", "X15.2"],
    ["https://cucm-pub.corp.kr:8443/axl", "hostPort", "cucm-pub.corp.kr:8443"],
    ["https://h.corp.kr:8443/", "host", "h.corp.kr"],
    ["@corp.kr", "domain", "corp.kr"],
    ["*.corp.kr", "domain", "corp.kr"],
    ["corp.kr.", "domain", "corp.kr"],
    ["banana", "release", undefined],
    ["10.1.1.300", "address", undefined],
  ];
  for (const [text, form, expected] of meant) assert.equal(nearForm(text, form), expected, text);
});
