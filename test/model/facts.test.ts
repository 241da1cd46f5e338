import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { certificateNamed, certificatesOf } from "../../core/src/model/certificates.ts";
import { isIp, isIpv6, reverseName } from "../../core/src/model/ip.ts";
import { isBefore, releaseOf, type Release } from "../../core/src/model/release.ts";
import { parse } from "../../core/src/syntax/parse.ts";

describe("a release", () => {
  const read = (text: string, expected: Release | undefined): void => assert.deepEqual(releaseOf(text), expected);
  test("has numbers behind an X", () => read("X12.5.9", [12, 5, 9]));
  test("may be written without the X", () => read("8.10", [8, 10]));
  test("is nothing else", () => {
    for (const text of ["", "X", "X8.", "latest", "X8.10-rc1", "X1.2.3.4.5"]) read(text, undefined);
  });
  test("comes before another number by number", () => {
    const before = (a: string, b: string): boolean => isBefore(releaseOf(a)!, releaseOf(b)!);
    assert.ok(before("X8.9", "X8.10"));
    assert.ok(before("X8.10", "X8.10.1"));
    assert.ok(before("X12.7.1", "X14"));
    assert.ok(!before("X14", "X14.0.0"));
  });
  test("is before, the same as, or behind another one, and only one of them", () => {
    const release = fc.array(fc.nat(20), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(release, release, (a, b) => !(isBefore(a, b) && isBefore(b, a))));
    fc.assert(fc.property(release, (a) => !isBefore(a, a)));
    fc.assert(
      fc.property(release, release, release, (a, b, c) => !isBefore(a, b) || !isBefore(b, c) || isBefore(a, c)),
    );
  });
});

describe("alternative names", () => {
  test("are read without the kind that other programs print before each", () => {
    const printed = [
      "DNS:expe1.example.com",
      "dns: csf.example.com",
      "DNS Name=tct.example.com",
      "dNSName:udt.example.com",
      "IP Address:10.1.1.1",
      "IP:10.1.1.2",
      " Expe2.Example.COM. ",
      "dns.example.com",
      "ip-phones.example.com",
      "2001:db8::1",
    ];
    const san = printed.map((it) => JSON.stringify(it)).join(", ");
    const text = `apiVersion: mra/v1\ncluster: t\ncertificates: { expresswayE: { server: { san: [${san}] } } }\n`;
    const [project] = assemble([bind(parse("file:///t.mra.yaml", text))]);
    const server = certificateNamed(certificatesOf(project!, "expresswayE"), "server");
    assert.deepEqual(
      server?.san?.texts.map((it) => it.value),
      [
        "expe1.example.com",
        "csf.example.com",
        "tct.example.com",
        "udt.example.com",
        "10.1.1.1",
        "10.1.1.2",
        "Expe2.Example.COM.",
        "dns.example.com",
        "ip-phones.example.com",
        "2001:db8::1",
      ],
    );
  });
});

describe("an IP address", () => {
  test("of version 4 has four bytes", () => {
    assert.ok(isIp("10.20.1.10"));
    for (const text of ["10.20.1", "10.20.1.256", "10.20.1.10.1", "a.b.c.d", ""]) assert.ok(!isIp(text), text);
  });
  test("of version 6 has eight groups, :: standing for the missing ones", () => {
    for (const text of ["2001:db8::1", "::", "fe80:0:0:0:0:0:0:1"]) assert.ok(isIpv6(text), text);
    for (const text of ["2001:db8::1::2", "1:2:3", "12345::", "1:2:3:4:5:6:7:8:9", "::g"])
      assert.ok(!isIpv6(text), text);
  });
  test("has a name for reverse lookup", () => {
    assert.equal(reverseName("10.20.1.11"), "11.1.20.10.in-addr.arpa");
    assert.equal(reverseName("2001:db8::1"), `1.${"0.".repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`);
    assert.equal(reverseName("cucm-pub"), undefined);
  });
});
