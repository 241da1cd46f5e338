import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { asciiName } from "../../core/src/base/punycode.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { findingsIn } from "./rule-page.ts";

// What is wrong in ways near those of the pages, with the fix that is offered; and what is near and right.

const cluster = (more: string): string => `
cluster:
  name: test
  publisher: cucm-pub.example.com
  version: "14.0"
  oauthRefreshLogin: true
${more.trimEnd()}
`;
const mixed = "  securityMode: mixed\n  enterpriseDomains: [example.com]\n";
const expressway = (more: string): string => `
expressway:
  release: X15.2
  mra: true
  domains: [example.com]
  oauthRefresh: true
${more.trimEnd()}
`;
const nodes = "  cores: [expc1.example.com, expc2.example.com]\n  edges: [expe1.example.com, expe2.example.com]\n";

const serious = (text: string): readonly Finding[] =>
  findingsIn(text).filter((it) => it.severity === "error" || it.severity === "warning");
const said = (text: string): readonly string[] =>
  serious(text).map((it) => [it.code, ...it.fixes.map((fix) => say(fix.title, "en"))].join(": "));
const words = (text: string): string =>
  serious(text)
    .map((it) => say(it.message, "en"))
    .join("\n");

describe("the modes of the cluster", () => {
  test("with SIP OAuth mode on, nobody is told to enable it", () => {
    const text = cluster("  securityMode: nonSecure\n  sipOAuth: true\n  enterpriseDomains: [example.com]\n");
    assert.deepEqual(said(text), ["MRA115"]);
    assert.match(words(text), /without SIP OAuth such as .*or SIP OAuth in these profiles/);
  });
  test("a release is taken for the newest AXL schema that it speaks, and for none where it speaks none", () => {
    const fix = (version: string): readonly string[] =>
      said(`apiVersion: mra/v1\ncluster: { name: c, version: "${version}" }\n`);
    assert.deepEqual(fix("16.0"), ["schema/enum: Set 15.0"]);
    assert.deepEqual(fix("15.0.1"), ["schema/enum: Set 15.0"]);
    assert.deepEqual(fix("11.5(1)SU3"), ["schema/enum: Set 11.5"]);
    assert.deepEqual(fix("10.5"), ["schema/enum"]);
  });
});

describe("protocols and models", () => {
  const phone = (model: string): string =>
    `phones:\n  - { name: SEP00A1B2C3D4E5, model: ${model}, protocol: SCCP, devicePool: DP-MRA }\n`;
  test("SIP is proposed only to a model that registers over MRA", () => {
    assert.deepEqual(said(phone("Cisco 8845")), ["MRA134: Set SIP"]);
    assert.deepEqual(said(phone("Cisco 7965")), ["MRA134"]);
    assert.deepEqual(said(phone("CTI Port").replace("SEP00A1B2C3D4E5", "CTI-7000")), ["MRA134"]);
  });
  test("what templates state names its first object in quotes", () => {
    const text = `templates:\n  - { name: desk, for: phones, model: Cisco 8845, protocol: SCCP, devicePool: DP-MRA }\nphones:\n  - { name: SEP00A1B2C3D4E5, extends: desk }\n  - { name: SEP00A1B2C3D4E6, extends: desk }\n`;
    assert.match(words(text), /\(concerns 2 phones, "SEP00A1B2C3D4E5" first\)/);
  });
});

describe("names in other letters than ASCII", () => {
  test("are Punycode to DNS and certificates", () => {
    assert.equal(asciiName("müller.example"), "xn--mller-kva.example");
    assert.equal(asciiName("한국.example"), "xn--3e0b707e.example");
    assert.equal(asciiName("Bücher.EXAMPLE.com"), "xn--bcher-kva.example.com");
    assert.equal(asciiName("EXAMPLE.com"), "EXAMPLE.com");
    assert.equal(asciiName("mañana。com"), "xn--maana-pta.com");
  });
  test("a domain is proposed in Punycode", () =>
    assert.deepEqual(said(cluster("  securityMode: mixed\n  enterpriseDomains: [example.com, müller.example]\n")), [
      "schema/format: Set xn--mller-kva.example",
    ]));
  test("a name in the SAN is the one in Punycode", () => {
    const text = (san: string): string =>
      cluster("  securityMode: mixed\n  enterpriseDomains: [xn--mller-kva.example]\n") +
      `expressway: { release: X15.2, mra: true, domains: [xn--mller-kva.example] }
phoneSecurityProfiles:
  - { name: csf-mra.xn--mller-kva.example, phoneType: Cisco Unified Client Services Framework, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }
phones:
  - { name: CSFJDOE, model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: DP-MRA, commonPhoneProfile: CPP-MRA, phoneSecurityProfile: csf-mra.xn--mller-kva.example, ownerUser: jdoe }
certificates:
  expresswayC: { server: { issuer: Corp CA, san: [${san}] }, trust: [Corp CA] }
`;
    assert.deepEqual(said(text("csf-mra.müller.example")), []);
    assert.deepEqual(said(text("csf-mra.muller.example")), ["MRA101: Add csf-mra.xn--mller-kva.example"]);
  });
});

describe("several Expressway clusters", () => {
  const first =
    "  - { name: EMEA, release: X15.2, mra: true, cores: [expc1.example.com, expc2.example.com], edges: [expe1.example.com, expe2.example.com], domains: [example.com], oauthRefresh: true }\n";
  test("one for calls with other companies is not judged", () => {
    const other =
      "  - { name: B2B, release: X12.6, mra: false, cores: [expc9.example.com], edges: [exp_e9.example.net] }\n";
    assert.deepEqual(said(`expressway:\n${first}${other}`), []);
    assert.deepEqual(said(`expressway:\n${other}`), ["MRA055: Set true", "MRA160"]);
  });
  test("a node of both is one of two clusters all the same", () => {
    const other = "  - { name: B2B, mra: false, cores: [expc9.example.com], edges: [expe2.example.com] }\n";
    assert.deepEqual(said(`expressway:\n${first}${other}`), ["MRA206"]);
  });
  test("a node on both sides is told once, and not proposed to Unified CM", () =>
    assert.deepEqual(
      said(
        expressway(
          "  cores: [expc1.example.com, expe1.example.com]\n  edges: [expe1.example.com, expe2.example.com]\n",
        ),
      ),
      ["MRA120"],
    ));
  test("an Expressway-E that is the traversal client of another is told once", () =>
    assert.deepEqual(
      said(`expressway:
  - { name: Inner, release: X15.2, mra: true, cores: [expc1.example.com, expc2.example.com], edges: [expe1.example.com], domains: [example.com], traversalZone: { peers: [expe1.example.com] } }
  - { name: Outer, release: X15.2, mra: true, cores: [expe1.example.com], edges: [expe2.example.com], domains: [example.com] }
`),
      ["MRA166"],
    ));
  test("a traversal zone to an Expressway-C is seen by its address, too", () =>
    assert.deepEqual(
      said(
        expressway(`${nodes}  traversalZone: { peers: [expe1.example.com, expe2.example.com, 10.20.2.12] }\n`) +
          "dns:\n  internal:\n    - { name: expc2.example.com, type: A, address: 10.20.2.12 }\n    - { name: _cisco-uds._tcp.example.com, type: SRV, target: cucm-pub.example.com, port: 8443 }\n",
      ).filter((it) => it.startsWith("MRA16")),
      ["MRA166"],
    ));
});

describe("records and node names", () => {
  const internal = (records: string): string => `dns:\n  internal:\n${records}`;
  const uds = (target: string): string =>
    `    - { name: _cisco-uds._tcp.example.com, type: SRV, target: ${target}, port: 8443 }\n`;
  test("a bare node gets the name that the records give it", () => {
    const text =
      cluster(`${mixed}  nodes:\n    - { name: cm1, role: publisher, address: 10.20.1.10 }\n`).replace(
        "cucm-pub.example.com",
        "cm1",
      ) +
      expressway("  cores: [expc1.dmz.example.net, expc2.dmz.example.net]\n") +
      internal(
        `    - { name: cm1.corp.local, type: A, address: 10.20.1.10 }\n    - { name: 10.1.20.10.in-addr.arpa, type: PTR, target: cm1.corp.local }\n${uds("cm1.corp.local")}`,
      ) +
      "expresswayCs:\n  - { hostNameOrIP: expc1.dmz.example.net }\n  - { hostNameOrIP: expc2.dmz.example.net }\n";
    assert.deepEqual(said(text), ["MRA107: Set cm1.corp.local"]);
  });
  test("a _cisco-uds record to an address gets the name of the node", () => {
    const at = (target: string): readonly string[] =>
      said(internal(uds(target))).filter((it) => !it.includes("MRA006"));
    assert.deepEqual(at("10.20.1.11"), ["MRA005: Set cucm-sub1.example.com"]);
    assert.deepEqual(at("10.99.1.1"), ["MRA005"]);
    assert.deepEqual(at("cucm-sub1.example.com."), []);
  });
  test("a _collab-edge record to a bare name gets that of the Expressway-E", () =>
    assert.deepEqual(
      said(
        "dns:\n  public:\n    - { name: _collab-edge._tls.example.com, type: SRV, target: expe1, port: 8443 }\n    - { name: _collab-edge._tls.example.com, type: SRV, target: expe2.example.com, port: 8443 }\n",
      ),
      ["MRA105: Set expe1.example.com"],
    ));
});

describe("ICE and NAT", () => {
  const turn =
    "turn: { primary: turn1.example.com, secondary: turn2.example.com, username: u, password: { secret: s } }";
  test("an address that a profile switches off is told there, when the candidate comes from above", () =>
    assert.deepEqual(
      said(
        `enterprisePhoneConfig: { ice: { enabled: true, defaultCandidate: serverReflexive, ${turn} } }\ncommonPhoneProfiles:\n  - { name: CPP-MRA, ice: { serverReflexiveAddress: false } }\n`,
      ),
      ["MRA027: Set true"],
    ));
  test("the NAT address of Expressway-E is Expressway-E", () => {
    const text = (primary: string): string =>
      expressway(`${nodes}  edgeNetwork: { nics: 2, staticNat: 203.0.113.10 }\n`) +
      `commonPhoneProfiles:\n  - { name: CPP-MRA, ice: { enabled: true, defaultCandidate: relayed, ${turn.replace("turn1.example.com", primary)} } }\n`;
    assert.deepEqual(said(text("203.0.113.10")), ["MRA167"]);
    assert.deepEqual(said(text("203.0.113.11")), []);
  });
});

describe("Device Mobility", () => {
  const text = (infos: string): string =>
    cluster(`${mixed}  deviceMobilityInfos:\n${infos}`) +
    expressway("  cores: [10.20.2.11, 10.20.2.12]\n") +
    `expresswayCs:\n  - { hostNameOrIP: 10.20.2.11 }\n  - { hostNameOrIP: 10.20.2.12 }
devicePools:
  - { name: DP-MRA, managed: false }
  - { name: DP-HQ, managed: false, mra: false }
phones:
  - { name: CSFJDOE, model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: DP-MRA, commonPhoneProfile: CPP-MRA, phoneSecurityProfile: csf-mra.example.com, ownerUser: jdoe, deviceMobilityMode: "On" }
`;
  const office = "    - { name: HQ, subnet: 10.20.0.0, mask: 16, devicePools: [DP-HQ] }\n";
  const own = (last: number): string =>
    `    - { name: EXPC${last}, subnet: 10.20.2.${last}, mask: 32, devicePools: [DP-MRA] }\n`;
  test("the longest mask counts", () => {
    assert.deepEqual(said(text(office + own(11) + own(12))), []);
    assert.deepEqual(said(text(office + own(11))), ["MRA168"]);
    assert.deepEqual(said(text(own(11))), ["MRA168"]);
  });
  test("a subnet is an IPv4 address", () =>
    assert.ok(said(text(own(11) + own(12) + office.replace("10.20.0.0", "10.20.2.x"))).includes("schema/format")));
});

describe("certificates", () => {
  test("Unity Connection by a name that its certificate lacks is told once", () => {
    const text = (release: string): string =>
      cluster(
        `${mixed}  nodes:\n    - { name: cucm-pub.example.com, role: publisher }\n    - { name: cuc1.example.com, role: unityConnection }\n`,
      ) +
      expressway(nodes).replace("X15.2", release) +
      `certificates:\n  unityConnection: { tomcat: { issuer: Corp CA, san: [voice.example.com] }, trust: [Corp CA] }
ucServices:
  - { name: VM, serviceType: Voicemail, productType: Unity Connection, hostnameorip: cuc1.example.com, port: 443, protocol: HTTPS }
`;
    assert.deepEqual(said(text("X15.2")), ["MRA157: Add cuc1.example.com"]);
    assert.deepEqual(said(text("X14.0")), ["MRA128"]);
  });
});

describe("spelling", () => {
  test("a name in other capitals is not proposed as an object of its own", () => {
    const text =
      "devicePools:\n  - { name: DP-MRA, managed: false }\nphones:\n  - { name: CSFJDOE, model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: dp-mra, commonPhoneProfile: CPP-MRA, phoneSecurityProfile: csf-mra.example.com, ownerUser: jdoe }\n";
    assert.deepEqual(said(text), ["MRA201: Set DP-MRA"]);
  });
});
