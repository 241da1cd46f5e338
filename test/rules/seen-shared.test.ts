// What is found at values that many objects share: told once there where it is wrong for all of them, and where each of them
// says so itself where it is wrong for some.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { house, told, type Files } from "./seen-findings.ts";

const head = `apiVersion: mra/v1
cluster: { name: t, version: "14.0", enterpriseDomains: [example.com], securityMode: mixed }
devicePools:
  - { name: DP-MRA, managed: false }
  - { name: DP-OFF, managed: false, mra: false }
`;
const onlyOf = (files: Files, code: string): string => told(files, { of: (it) => it.code === code });

describe("a value of a template", () => {
  const jabber = `templates:
  - { name: jabber, for: phones, model: Cisco Unified Client Services Framework, protocol: SCCP, devicePool: DP-MRA }
`;
  test("that is wrong for all its objects is told once, there, with the first of them in the order of the files", () =>
    assert.equal(
      onlyOf(
        {
          b: `apiVersion: mra/v1\ncluster: t\nphones: [{ name: CSFA, extends: jabber }, { name: CSFC, extends: jabber }]\n`,
          a: `${head}${jabber}phones: [{ name: CSFB, extends: jabber }]\n`,
        },
        "MRA134",
      ),
      `
a 7:92 «SCCP» error MRA134
  Device protocol of phone "CSFB" is SCCP; only SIP devices register over MRA (concerns 3 phones, "CSFB" first)
  전화기 "CSFB"의 디바이스 프로토콜이 SCCP입니다. MRA에는 SIP 디바이스만 등록할 수 있습니다 (전화기 3개에 해당, 첫 번째: "CSFB")
  see a 8:18 «CSFB» The first object it concerns | 해당하는 첫 번째 객체
  fix Set SIP | SIP로 설정: a
    - { name: jabber, for: phones, model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: DP-MRA }
`,
    ));

  test("is right or wrong whatever those say that hide it, take no part in MRA, or are to be removed", () =>
    assert.equal(
      onlyOf(
        {
          a: `${head}${jabber}phones:
  - { name: CSFB, extends: jabber, protocol: SIP }
  - { name: CSFC, extends: jabber, devicePool: DP-OFF }
  - { name: CSFD, extends: jabber, state: absent }
  - { name: CSFA, extends: jabber }
`,
        },
        "MRA134",
      ),
      `
a 7:92 «SCCP» error MRA134
  Device protocol of phone "CSFA" is SCCP; only SIP devices register over MRA (concerns the phone "CSFA")
  전화기 "CSFA"의 디바이스 프로토콜이 SCCP입니다. MRA에는 SIP 디바이스만 등록할 수 있습니다 (전화기 "CSFA"에 해당)
  see a 12:13 «CSFA» The first object it concerns | 해당하는 첫 번째 객체
  fix Set SIP | SIP로 설정: a
    - { name: jabber, for: phones, model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: DP-MRA }
`,
    ));

  const some = "section: phones\nwhere: { name: { matches: ^CSF } }\nfield: protocol\nmust: [SIP, SCCP/SIP]";
  test("that is wrong for some is told where each of them names its template, with a fix of its own", () =>
    assert.equal(
      house(some, {
        a: `${head}${jabber}phones:
  - { name: CSFB, extends: jabber }
  - name: CSFA
    extends: jabber
  - { name: SEPA, extends: jabber, mra: false }
`,
      }),
      `
a 9:28 «jabber» warning HOUSE
  Phone "CSFB" has protocol "SCCP"; it must be one of "SIP", "SCCP/SIP"
  전화기 "CSFB"의 protocol이 "SCCP"입니다. 필요한 값: "SIP", "SCCP/SIP" 중 하나
  fix Set SIP | SIP로 설정: a
    - { name: CSFB, extends: jabber, protocol: SIP }
  fix Set SCCP/SIP | SCCP/SIP로 설정: a
    - { name: CSFB, extends: jabber, protocol: SCCP/SIP }
a 11:14 «jabber» warning HOUSE
  Phone "CSFA" has protocol "SCCP"; it must be one of "SIP", "SCCP/SIP"
  전화기 "CSFA"의 protocol이 "SCCP"입니다. 필요한 값: "SIP", "SCCP/SIP" 중 하나
  fix Set SIP | SIP로 설정: a
    protocol: SIP
  fix Set SCCP/SIP | SCCP/SIP로 설정: a
    protocol: SCCP/SIP
`,
    ));

  test("is judged by a rule about the files for those that take no part, too, but not for those that are to be removed", () => {
    const phones = (more: string): string =>
      house(some, {
        a: `${head}${jabber}phones:\n  - { name: CSFB, extends: jabber }\n  - { name: SEPA, extends: jabber, ${more} }\n`,
      });
    assert.equal(
      phones("mra: false"),
      `
a 9:28 «jabber» warning HOUSE
  Phone "CSFB" has protocol "SCCP"; it must be one of "SIP", "SCCP/SIP"
  전화기 "CSFB"의 protocol이 "SCCP"입니다. 필요한 값: "SIP", "SCCP/SIP" 중 하나
  fix Set SIP | SIP로 설정: a
    - { name: CSFB, extends: jabber, protocol: SIP }
  fix Set SCCP/SIP | SCCP/SIP로 설정: a
    - { name: CSFB, extends: jabber, protocol: SCCP/SIP }
`,
    );
    assert.equal(
      phones("state: absent"),
      `
a 7:92 «SCCP» warning HOUSE
  Phone "CSFB" has protocol "SCCP"; it must be one of "SIP", "SCCP/SIP" (concerns the phone "CSFB")
  전화기 "CSFB"의 protocol이 "SCCP"입니다. 필요한 값: "SIP", "SCCP/SIP" 중 하나 (전화기 "CSFB"에 해당)
  see a 9:13 «CSFB» The first object it concerns | 해당하는 첫 번째 객체
  fix Set SIP | SIP로 설정: a
    - { name: jabber, for: phones, model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: DP-MRA }
  fix Set SCCP/SIP | SCCP/SIP로 설정: a
    - { name: jabber, for: phones, model: Cisco Unified Client Services Framework, protocol: SCCP/SIP, devicePool: DP-MRA }
`,
    );
  });

  test("that a nearer template hides is none of those who extend that one", () => {
    const rule = "section: phones\nwhere: { name: { matches: ^CSF } }\nfield: protocol\nmust: { matches: SIP }";
    const chain = (of: string): string =>
      house(rule, {
        a: `${head}templates:
  - { name: far, for: phones, protocol: SCCP }
  - { name: hides, for: phones, extends: far, protocol: SIP }
  - { name: plain, for: phones, extends: far }
  - { name: below, for: phones, extends: hides }
  - { name: plainer, for: phones, extends: plain }
phones:
  - { name: CSFA, extends: far }
  - { name: CSFB, extends: plain }
${of}`,
      });
    assert.equal(
      chain("  - { name: SEPA, extends: hides }\n  - { name: SEPB, extends: below }\n"),
      `
a 7:41 «SCCP» warning HOUSE
  Phone "CSFA" has protocol "SCCP"; it must match SIP (concerns 2 phones, "CSFA" first)
  전화기 "CSFA"의 protocol이 "SCCP"입니다. 필요한 값: SIP 패턴과 일치하는 값 (전화기 2개에 해당, 첫 번째: "CSFA")
  see a 13:13 «CSFA» The first object it concerns | 해당하는 첫 번째 객체
`,
    );
    assert.equal(
      chain("  - { name: SEPA, extends: plainer }\n"),
      `
a 13:28 «far» warning HOUSE
  Phone "CSFA" has protocol "SCCP"; it must match SIP
  전화기 "CSFA"의 protocol이 "SCCP"입니다. 필요한 값: SIP 패턴과 일치하는 값
a 14:28 «plain» warning HOUSE
  Phone "CSFB" has protocol "SCCP"; it must match SIP
  전화기 "CSFB"의 protocol이 "SCCP"입니다. 필요한 값: SIP 패턴과 일치하는 값
`,
    );
    assert.equal(
      chain("  - { name: SEPA, extends: far }\n"),
      `
a 13:28 «far» warning HOUSE
  Phone "CSFA" has protocol "SCCP"; it must match SIP
  전화기 "CSFA"의 protocol이 "SCCP"입니다. 필요한 값: SIP 패턴과 일치하는 값
a 14:28 «plain» warning HOUSE
  Phone "CSFB" has protocol "SCCP"; it must match SIP
  전화기 "CSFB"의 protocol이 "SCCP"입니다. 필요한 값: SIP 패턴과 일치하는 값
`,
    );
  });

  test("that lies in a map is hidden by the same key in a map of the object, and by no other", () => {
    const rule = "section: phones\nwhere: { name: { matches: ^CSF } }\nfield: vendorConfig.a\nmust: [good]";
    const ice = (own: string): string =>
      house(rule, {
        a: `${head}templates:
  - { name: far, for: phones, vendorConfig: { b: good, a: bad, c: good } }
phones:
  - { name: CSFA, extends: far }
  - { name: SEPA, extends: far, vendorConfig: ${own} }
`,
      });
    assert.equal(
      ice("{ b: x }"),
      `
a 9:28 «far» warning HOUSE
  Phone "CSFA" has vendorConfig.a "bad"; it must be "good"
  전화기 "CSFA"의 vendorConfig.a가 "bad"입니다. 필요한 값: "good"
`,
    );
    assert.equal(
      ice("{ a: x }"),
      `
a 7:59 «bad» warning HOUSE
  Phone "CSFA" has vendorConfig.a "bad"; it must be "good" (concerns the phone "CSFA")
  전화기 "CSFA"의 vendorConfig.a가 "bad"입니다. 필요한 값: "good" (전화기 "CSFA"에 해당)
  see a 9:13 «CSFA» The first object it concerns | 해당하는 첫 번째 객체
  fix Set good | good로 설정: a
    - { name: far, for: phones, vendorConfig: { b: good, a: good, c: good } }
`,
    );
    assert.equal(
      ice("null"),
      `
a 7:59 «bad» warning HOUSE
  Phone "CSFA" has vendorConfig.a "bad"; it must be "good" (concerns the phone "CSFA")
  전화기 "CSFA"의 vendorConfig.a가 "bad"입니다. 필요한 값: "good" (전화기 "CSFA"에 해당)
  see a 9:13 «CSFA» The first object it concerns | 해당하는 첫 번째 객체
  fix Set good | good로 설정: a
    - { name: far, for: phones, vendorConfig: { b: good, a: good, c: good } }
`,
    );
  });

  test("is told of whole maps and lists, too: who has a map there has another value", () => {
    const rule = "section: phones\nwhere: { name: { matches: ^CSF } }\nfield: KEY\nmust: { stated: false }";
    const of = (key: string, value: string, own: string): string =>
      house(rule.replace("KEY", key), {
        a: `${head}templates:
  - { name: far, for: phones, ${key}: ${value} }
phones:
  - { name: CSFA, extends: far, ${key}: ${own} }
  - { name: CSFB, extends: far }
  - { name: SEPA, extends: far, ${key}: ${own} }
`,
      });
    assert.equal(
      of("vendorConfig", "{ a: x }", "{ b: x }"),
      `
a 7:45 «{ a: x }» warning HOUSE
  Phone "CSFB" has vendorConfig "{"a":"x"}"; it must not be stated (concerns the phone "CSFB")
  전화기 "CSFB"의 vendorConfig가 "{"a":"x"}"입니다. 필요한 값: 지정되지 않음 (전화기 "CSFB"에 해당)
  see a 10:13 «CSFB» The first object it concerns | 해당하는 첫 번째 객체
a 9:47 «{ b: x }» warning HOUSE
  Phone "CSFA" has vendorConfig "{"b":"x","a":"x"}"; it must not be stated
  전화기 "CSFA"의 vendorConfig가 "{"b":"x","a":"x"}"입니다. 필요한 값: 지정되지 않음
`,
    );
    assert.equal(
      of("description", "far", "own"),
      `
a 7:44 «far» warning HOUSE
  Phone "CSFB" has description "far"; it must not be stated (concerns the phone "CSFB")
  전화기 "CSFB"의 description이 "far"입니다. 필요한 값: 지정되지 않음 (전화기 "CSFB"에 해당)
  see a 10:13 «CSFB» The first object it concerns | 해당하는 첫 번째 객체
a 9:46 «own» warning HOUSE
  Phone "CSFA" has description "own"; it must not be stated
  전화기 "CSFA"의 description이 "own"입니다. 필요한 값: 지정되지 않음
`,
    );
    assert.equal(
      of("lines", "[{ pattern: '1' }]", "[{ pattern: '2' }]"),
      `
a 7:39 «{ pattern: '1' }» warning HOUSE
  Phone "CSFB" has lines "{"pattern":"1"}"; it must not be stated (concerns the phone "CSFB")
  전화기 "CSFB"의 lines가 "{"pattern":"1"}"입니다. 필요한 값: 지정되지 않음 (전화기 "CSFB"에 해당)
  see a 10:13 «CSFB» The first object it concerns | 해당하는 첫 번째 객체
a 9:41 «{ pattern: '2' }» warning HOUSE
  Phone "CSFA" has lines "{"pattern":"2"}"; it must not be stated
  전화기 "CSFA"의 lines가 "{"pattern":"2"}"입니다. 필요한 값: 지정되지 않음
`,
    );
  });

  test("is told for each object once, however often its template has it", () =>
    assert.equal(
      house("section: phones\nfield: lines.label\nmust: { matches: ^B }", {
        a: `${head}templates:
  - { name: far, for: phones, lines: [{ index: 1, pattern: "1", label: &l A }, { index: 2, pattern: "2", label: *l }] }
phones:
  - { name: CSFA, extends: far }
  - { name: CSFB, extends: far }
`,
      }),
      `
a 7:75 «A» warning HOUSE
  Phone "CSFA" has lines.label "A"; it must match ^B (concerns 2 phones, "CSFA" first)
  전화기 "CSFA"의 lines.label이 "A"입니다. 필요한 값: ^B 패턴과 일치하는 값 (전화기 2개에 해당, 첫 번째: "CSFA")
  see a 9:13 «CSFA» The first object it concerns | 해당하는 첫 번째 객체
`,
    ));

  test("that a key lacks stands on the template, however many of its objects have the key themselves", () =>
    assert.equal(
      told(
        {
          a: `${head}templates:
  - { name: far, for: phones, model: Cisco 8845, protocol: SIP }
phones:
  - { name: CSFA, extends: far }
  - { name: CSFB, extends: far, devicePool: DP-MRA }
`,
        },
        { of: ({ code }) => code === "schema/required" },
      ),
      `
a 7:13 «far» error schema/required
  devicePool is missing (concerns the phone "CSFA")
  devicePool이 없습니다 (전화기 "CSFA"에 해당)
  see a 9:13 «CSFA» The first object it concerns | 해당하는 첫 번째 객체
`,
    ));

  test("is told without a number where the object says its own name, and with it where it says none", () => {
    const files = (more: string): Files => ({
      a: `${head}${jabber}phones:
  - { name: CSFA, extends: &n jabber }
${more}  - { name: SEPA, extends: jabber }
`,
    });
    const nameless = `${some}\nmessage: Wrong`;
    assert.equal(
      house(nameless, files("")),
      `
a 9:31 «jabber» warning HOUSE
  Wrong (concerns the phone "CSFA")
  Wrong (전화기 "CSFA"에 해당)
  see a 9:13 «CSFA» The first object it concerns | 해당하는 첫 번째 객체
  fix Set SIP | SIP로 설정: a
    - { name: CSFA, extends: &n jabber, protocol: SIP }
  fix Set SCCP/SIP | SCCP/SIP로 설정: a
    - { name: CSFA, extends: &n jabber, protocol: SCCP/SIP }
`,
    );
    assert.equal(
      house(some, files("  - { name: CSFB, extends: *n }\n")),
      `
a 9:31 «jabber» warning HOUSE
  Phone "CSFA" has protocol "SCCP"; it must be one of "SIP", "SCCP/SIP" (concerns 2 phones, "CSFA" first)
  전화기 "CSFA"의 protocol이 "SCCP"입니다. 필요한 값: "SIP", "SCCP/SIP" 중 하나 (전화기 2개에 해당, 첫 번째: "CSFA")
  see a 9:13 «CSFA» The first object it concerns | 해당하는 첫 번째 객체
  fix Set SIP | SIP로 설정: a
    - { name: CSFA, extends: &n jabber, protocol: SIP }
  fix Set SCCP/SIP | SCCP/SIP로 설정: a
    - { name: CSFA, extends: &n jabber, protocol: SCCP/SIP }
`,
    );
  });

  test("gives fixes that one object can have: another value of a key at its top, and no other", () => {
    const rule = "section: phones\nwhere: { name: { matches: ^CSF } }\nfield: vendorConfig.a\nmust: good";
    assert.equal(
      house(rule, {
        a: `${head}templates:
  - { name: far, for: phones, vendorConfig: { a: bad }, description: bad }
phones:
  - { name: CSFA, extends: far }
  - { name: SEPA, extends: far }
`,
      }),
      `
a 9:28 «far» warning HOUSE
  Phone "CSFA" has vendorConfig.a "bad"; it must be "good"
  전화기 "CSFA"의 vendorConfig.a가 "bad"입니다. 필요한 값: "good"
`,
    );
  });
});
