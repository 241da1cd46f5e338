// Names, addresses and domains: which are the same, which are private, which subnet an address is in.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { deviceMobilityInfosOf, infosFor } from "../../core/src/model/device-mobility.ts";
import { dnsName, dnsOf, isSameName, missingIn } from "../../core/src/model/dns.ts";
import { allDiscoveryDomains, edgeDomains, serviceDomains, unifiedCmDomains } from "../../core/src/model/domains.ts";
import { areAllBefore, coresOf, expresswayAt, expresswaysOf } from "../../core/src/model/expressway.ts";
import { domainOf, hostOf } from "../../core/src/model/host.ts";
import { isPrivateAddress, isPrivateDomain, isPrivateName } from "../../core/src/model/private.ts";
import type { Project } from "../../core/src/model/project.ts";
import { parse } from "../../core/src/syntax/parse.ts";

const projectOf = (cluster: string, rest = ""): Project =>
  assemble([bind(parse("file:///t.mra.yaml", `apiVersion: mra/v1\ncluster: { name: t, ${cluster} }\n${rest}`))])[0]!;

describe("an address that nobody outside reaches", () => {
  const ends: readonly (readonly [string, string, string, string])[] = [
    ["10.0.0.0", "10.255.255.255", "9.255.255.255", "11.0.0.0"],
    ["127.0.0.1", "127.255.0.1", "126.0.0.1", "128.0.0.1"],
    ["172.16.0.1", "172.31.255.1", "172.15.0.1", "172.32.0.1"],
    ["192.168.0.1", "192.168.255.1", "192.167.0.1", "192.169.0.1"],
    ["169.254.0.1", "169.254.255.1", "169.253.0.1", "169.255.0.1"],
    ["100.64.0.1", "100.127.0.1", "100.63.0.1", "100.128.0.1"],
    ["fc00::1", "fdff::1", "2001:db8::1", "fb00::1"],
    ["fe80::1", "febf::1", "fec0::1", "::2"],
  ];
  for (const [first, last, before, behind] of ends)
    test(`is in ${first} to ${last}, not beside it`, () =>
      assert.deepEqual([first, last, before, behind].map(isPrivateAddress), [true, true, false, false]));
  test("is none where the first or second number stands in another block", () =>
    assert.deepEqual(["192.254.0.1", "169.168.0.1", "173.16.0.1", "101.64.0.1", "10.1"].map(isPrivateAddress), [
      false,
      false,
      false,
      false,
      false,
    ]));
  test("is the loopback of IPv6, too", () => assert.ok(isPrivateAddress("::1")));
});

test("a private domain ends with what the public DNS does not have", () => {
  for (const it of ["corp.local", " LAB.Internal. ", "local", "router.home.arpa"]) assert.ok(isPrivateDomain(it), it);
  for (const it of ["example.com", "mylocal", "local.example.com", "arpa"]) assert.ok(!isPrivateDomain(it), it);
});

test("a public CA signs no bare host name, no private domain and no private address", () => {
  for (const it of ["pub", "pub.corp.local", "10.1.1.1", "fe80::1"]) assert.ok(isPrivateName(it), it);
  for (const it of ["pub.example.com", "8.8.8.8", "2001:db8::1"]) assert.ok(!isPrivateName(it), it);
});

test("names are the same to DNS without case, blanks around and the dot at the end", () => {
  assert.ok(isSameName(" EXPC1.example.com.", "expc1.Example.com"));
  assert.ok(!isSameName("expc1", "expc1.example.com"));
  assert.equal(dnsName("Bücher.example.com"), "xn--bcher-kva.example.com");
});

test("a host is what stands before a port, its domain what stands behind the first dot", () => {
  assert.deepEqual(
    ["cucm-pub.example.com:8443", "10.20.1.10", "[2001:db8::1]:8443", "[2001:db8::1]", "2001:db8::1", " pub "].map(
      hostOf,
    ),
    ["cucm-pub.example.com", "10.20.1.10", "2001:db8::1", "2001:db8::1", "2001:db8::1", "pub"],
  );
  assert.deepEqual(["PUB.Example.com", "pub", ".example.com"].map(domainOf), ["example.com", undefined, "example.com"]);
});

describe("the records of a side", () => {
  const whole = (records: string): boolean | undefined =>
    dnsOf(projectOf('version: "14.0"', `dns: { internal: [${records}] }\n`), "internal")?.isWhole;
  test("are whole where each can be read", () => {
    assert.equal(
      whole("{ name: a.example.com, type: A, address: 10.20.1.10 }, { name: b.example.com, type: a }"),
      true,
    );
    assert.equal(whole(""), true);
  });
  test("are not whole where a type, a target, an address or a name cannot be read", () => {
    assert.equal(whole("{ name: a.example.com, type: MX, target: mx.example.com }"), false);
    assert.equal(whole("{ name: a.example.com, type: CNAME, target: 'not a name' }"), false);
    assert.equal(whole("{ name: a.example.com, type: A, address: 10.20.1 }"), false);
    assert.equal(
      whole("{ type: A, address: 10.20.1.10 }, { name: a.example.com, type: A, address: 10.20.1.10 }"),
      false,
    );
  });
  test("of the other side are none", () =>
    assert.equal(dnsOf(projectOf('version: "14.0"', "dns: { internal: [] }\n"), "public"), undefined));
  test("lack the address of an A or AAAA record, the target of any other, and nothing of a type that is unknown", () => {
    const records = ["A", "AAAA", "PTR", "SRV", "MX"].map((type) => `{ name: a.example.com, type: ${type} }`);
    const given = [
      "{ name: a.example.com, type: A, address: 10.20.1.10 }",
      "{ name: a.example.com, type: A, target: x }",
    ];
    const dns = dnsOf(
      projectOf('version: "14.0"', `dns: { internal: [${[...records, ...given].join(", ")}] }\n`),
      "internal",
    );
    assert.deepEqual(dns?.records.map(missingIn), [
      "address",
      "address",
      "target",
      "target",
      undefined,
      undefined,
      "address",
    ]);
  });
});

describe("Device Mobility Infos", () => {
  const infos = deviceMobilityInfosOf(
    projectOf(
      "deviceMobilityInfos: [{ name: All, subnet: 10.0.0.0, mask: 8 }, { name: Office, subnet: 10.20.0.0, mask: 16 }, { subnet: 10.20.1.11 }, { name: High, subnet: 200.0.0.0, mask: 1 }, { name: None }]",
    ),
  )!;
  const at = (address: string): readonly string[] => infosFor(address, infos).map((it) => it.name);
  test("hold for the addresses of their subnet, the longest mask first; without a mask for one address", () => {
    assert.deepEqual(["10.1.0.1", "10.20.255.1", "10.20.1.11", "10.20.1.12", "11.0.0.1", "129.0.0.1"].map(at), [
      ["All"],
      ["Office"],
      ["10.20.1.11"],
      ["Office"],
      [],
      ["High"],
    ]);
  });
  test("without a mask hold beside those that state the whole address", () => {
    const same = deviceMobilityInfosOf(
      projectOf("deviceMobilityInfos: [{ name: A, subnet: 10.0.0.1 }, { name: B, subnet: 10.0.0.1, mask: 32 }]"),
    )!;
    assert.deepEqual(
      infosFor("10.0.0.1", same).map((it) => it.name),
      ["A", "B"],
    );
  });
  test("do not hold for what is no IPv4 address", () => assert.deepEqual(at("2001:db8::1"), []));
  test("are none where the files say nothing of them", () =>
    assert.equal(deviceMobilityInfosOf(projectOf('version: "14.0"')), undefined));
});

describe("domains", () => {
  const corp = "enterpriseDomains: [example.com, corp.local]";
  test("of discovery are the public enterprise domains, or what each Expressway states, each once", () => {
    assert.deepEqual(allDiscoveryDomains(projectOf(corp)), ["example.com"]);
    const stated =
      "expressway: [{ name: a, serviceDiscoveryDomains: [a.com, B.com] }, { name: b, serviceDiscoveryDomains: [b.com] }, { name: c }]\n";
    assert.deepEqual(allDiscoveryDomains(projectOf(corp, stated)), ["a.com", "B.com", "example.com"]);
  });
  test("of MRA service domains are those of objects that are there and take part", () => {
    const project = projectOf(
      corp,
      'mraServiceDomains:\n  - { name: M, serviceDomains: "m.com, EXAMPLE.com;n.com" }\n  - { name: Old, serviceDomains: old.com, state: absent }\n  - { name: Lab, serviceDomains: lab.com, mra: false }\n',
    );
    assert.deepEqual(
      serviceDomains(project).map((it) => it.domain),
      ["m.com", "EXAMPLE.com", "n.com"],
    );
    assert.deepEqual(edgeDomains(project), ["example.com", "m.com", "n.com"]);
  });
  test("of Unified CM are those of the publisher and its nodes, by DNS for bare names; not of other nodes or addresses", () => {
    const nodes =
      "nodes: [{ name: pub.a.com, role: publisher }, { name: sub1, role: subscriber }, { name: imp.b.com, role: imPresence }, { name: 10.20.1.12, role: subscriber }]";
    const dns =
      "dns: { internal: [{ name: SUB1.c.com, type: A, address: 10.20.1.11 }, { name: sub1.d.com, type: AAAA }, { name: sub1.e.com, type: CNAME, target: x.com }, { name: sub11.f.com, type: A }] }\n";
    assert.deepEqual(unifiedCmDomains(projectOf(`publisher: "axl.z.com:8443", ${nodes}`, dns)), [
      "z.com",
      "a.com",
      "c.com",
      "d.com",
    ]);
    assert.deepEqual(unifiedCmDomains(projectOf('version: "14.0"')), []);
  });
});

describe("Expressways", () => {
  const two =
    "expressway: [{ name: a, release: X12.5, cores: [c1.a.com] }, { name: b, release: X14.0, cores: [C2.a.com], mra: false }, { name: c, release: X14.1, cores: [c3.a.com] }]\n";
  test("that are not for MRA are left out where another one is", () => {
    assert.deepEqual(
      expresswaysOf(projectOf('version: "14.0"', two)).map((it) => it.name),
      ["a", "c"],
    );
    assert.deepEqual(
      expresswaysOf(projectOf('version: "14.0"', "expressway: { name: a, mra: false }\n")).map((it) => it.name),
      ["a"],
    );
  });
  test("are not for MRA where one of the maps that describe them says so", () =>
    assert.deepEqual(
      expresswaysOf(
        projectOf(
          'version: "14.0"',
          "expressway: [{ name: a, release: X14.1 }, { name: b }, { name: a, mra: false }]\n",
        ),
      ).map((it) => it.name),
      ["b"],
    ));
  test("are found by one of their Expressway-Cs, else the first is taken", () => {
    const project = projectOf('version: "14.0"', two);
    assert.deepEqual(
      ["C3.a.com", "c1.a.com", "c9.a.com"].map((it) => expresswayAt(project, it)?.name),
      ["c", "a", "a"],
    );
    assert.deepEqual(
      coresOf(project)?.texts.map((it) => it.value),
      ["c1.a.com", "c3.a.com"],
    );
  });
  test("are all before a release only where each states one", () => {
    const before = (text: string): boolean => areAllBefore(projectOf('version: "14.0"', text), [14, 1]);
    assert.deepEqual(
      [
        two,
        "expressway: [{ name: a, release: X12.5 }, { name: b, release: X14.0 }]\n",
        "expressway: { mra: true }\n",
        "",
      ].map(before),
      [false, true, false, false],
    );
  });
});
