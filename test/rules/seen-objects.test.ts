// What is said of the shape of objects, of their own values over those of templates and rows.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { readGrid } from "../../core/src/model/grid.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { mappedShape, objectShape } from "../../core/src/rules/object-shape.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { told, type Files } from "./seen-findings.ts";

const head = 'apiVersion: mra/v1\ncluster: { name: t, version: "14.0" }\n';
const shapeOf = (a: string, more: Files = {}): string =>
  told({ a: `${head}${a}`, ...more }, { of: ({ code }) => code.startsWith("schema/") });

/** Of what is said only where, and what kind of thing. */
const placesOf = (said: string): readonly string[] => said.split("\n").filter((it) => /^\S/.test(it));

describe("an object", () => {
  test("needs what its section asks for, where the files manage it: else only its name", () => {
    assert.equal(
      shapeOf("devicePools:\n  - { name: A }\n"),
      `
a 4:13 «A» error schema/required
  dateTimeGroup is missing
  dateTimeGroup이 없습니다
a 4:13 «A» error schema/required
  callManagerGroup is missing
  callManagerGroup이 없습니다
a 4:13 «A» error schema/required
  region is missing
  region이 없습니다
`,
    );
    assert.equal(
      shapeOf("devicePools:\n  - { managed: false, region: 12 }\n  - { name: A, managed: false }\n"),
      `
a 4:7 «managed» error schema/required
  name is missing
  name이 없습니다
a 4:31 «12» error schema/type
  region must be a string; enclose it in quotes: "12"
  region은 문자열이어야 합니다. 따옴표로 묶으십시오: "12"
  fix Put it in quotes | 따옴표로 묶기 (safe): a
    - { managed: false, region: "12" }
`,
    );
    assert.equal(
      shapeOf("devicePools:\n  - { state: absent, region: 12 }\n  - { name: A, state: absent }\n"),
      `
a 4:7 «state» error schema/required
  name is missing
  name이 없습니다
a 4:30 «12» error schema/type
  region must be a string; enclose it in quotes: "12"
  region은 문자열이어야 합니다. 따옴표로 묶으십시오: "12"
  fix Put it in quotes | 따옴표로 묶기 (safe): a
    - { state: absent, region: "12" }
`,
    );
    assert.equal(
      shapeOf("lines:\n  - { routePartition: PT }\n  - { pattern: '1', routePartition: PT }\n"),
      `
a 4:23 «PT» error schema/required
  pattern is missing
  pattern이 없습니다
`,
    );
  });

  test("needs what items of its lists ask for, whoever manages it", () =>
    assert.equal(
      shapeOf("phones:\n  - { name: A, managed: false, lines: [{ label: L }], vendorConfig: 12, zzzzzzzz: 1 }\n"),
      `
a 4:42 «label» error schema/required
  pattern is missing
  pattern이 없습니다
a 4:69 «12» error schema/type
  vendorConfig must be a map; it is 12
  vendorConfig는 맵이어야 합니다. 현재 값: 12
a 4:73 «zzzzzzzz» error schema/unknown-key
  Unknown key zzzzzzzz
  알 수 없는 키입니다: zzzzzzzz
`,
    ));
});

describe("an object with a template", () => {
  const pool = (own: string, template: string, name = "t"): string =>
    shapeOf(`devicePools:\n  - ${own}\ntemplates:\n  - { name: ${name}, for: devicePools${template} }\n`);
  test("lacks what both lack, which is told of the template", () => {
    assert.equal(
      pool("{ name: A, extends: t, callManagerGroup: G }", ", region: R"),
      `
a 6:13 «t» error schema/required
  dateTimeGroup is missing (concerns the device pool "A")
  dateTimeGroup이 없습니다 (디바이스 풀 "A"에 해당)
  see a 4:13 «A» The first object it concerns | 해당하는 첫 번째 객체
`,
    );
    assert.equal(
      pool("{ extends: t }", ", region: R, callManagerGroup: G, dateTimeGroup: D"),
      `
a 4:7 «extends» error schema/required
  name is missing
  name이 없습니다
`,
    );
  });
  test("lacks nothing that anybody can know where its template is not known, or it need not be described", () => {
    assert.equal(
      pool("{ name: A, extends: t }", "", "other"),
      `
`,
    );
    assert.equal(
      pool("{ name: A, extends: t, managed: false }", ""),
      `
`,
    );
    assert.equal(
      pool("{ name: A, extends: t, state: absent }", ""),
      `
`,
    );
    assert.equal(
      pool("{ name: A, extends: t, renamedFrom: B }", ""),
      `
`,
    );
    assert.equal(
      pool("{ name: A, extends: t }", ", extends: none"),
      `
`,
    );
  });
  const phone = (own: string, template: string): readonly string[] =>
    placesOf(
      shapeOf(
        `phones:\n  - { name: CSFA, extends: t, ${own} }\ntemplates:\n  - { name: t, for: phones, model: Cisco 8845, protocol: SIP, devicePool: DP, ${template} }\n`,
      ),
    );
  test("has maps that are joined with its template's; what stands in one of them is told there alone", () => {
    assert.deepEqual(phone("ice: { enabled: 1 }", "ice: { candidateType: 2 }"), [
      "a 4:47 «1» error schema/type",
      "a 6:86 «candidateType» error schema/unknown-key",
    ]);
    assert.deepEqual(phone("ice: { zzzzzzzz: 1 }", "ice: { yyyyyyyy: 2 }"), [
      "a 4:38 «zzzzzzzz» error schema/unknown-key",
      "a 6:86 «yyyyyyyy» error schema/unknown-key",
    ]);
    assert.deepEqual(phone("dndStatus: 12, ice: {}", "hlogStatus: 13, ice: { enabled: 1 }"), [
      "a 4:42 «12» error schema/type",
      "a 6:91 «13» error schema/enum",
      "a 6:111 «1» error schema/type",
    ]);
    assert.deepEqual(phone("ice: 12", "ice: { enabled: 1 }"), [
      "a 4:36 «12» error schema/type",
      "a 6:95 «1» error schema/type",
    ]);
    assert.deepEqual(phone("ice: { enabled: 1 }", "ice: 12"), [
      "a 4:47 «1» error schema/type",
      "a 6:84 «12» error schema/type",
    ]);
    assert.deepEqual(
      phone("dndStatus: 12, vendorConfig: { a: x }", "zzzzzzzz: 1, vendorConfig: { b: y }, lines: [{ label: L }]"),
      [
        "a 4:42 «12» error schema/type",
        "a 6:79 «zzzzzzzz» error schema/unknown-key",
        "a 6:126 «label» error schema/required",
      ],
    );
    assert.deepEqual(phone("ice: { enabled: true }", "description: x"), []);
  });
});

describe("an object that a row makes", () => {
  const rows = (values: string, csv = "ID,X\nA,1\nB,\n", more = ""): string =>
    shapeOf(
      `${more}tables:\n  - { file: t.csv, rows: [{ section: phones${more === "" ? "" : ", extends: t"}, values: { name: "SEP{ID}", ${values} } }] }\n`,
      {
        "t.csv": csv,
      },
    );
  const all = "model: Cisco 8845, protocol: SIP, devicePool: DP";
  test("is told of its cells; what its mapping says is told there once", () => {
    assert.equal(
      rows(`${all}, dndStatus: "{X}", zzzzzzzz: 1, hlogStatus: 12`),
      `
a 4:141 «zzzzzzzz» error schema/unknown-key
  Unknown key zzzzzzzz (concerns 2 phones, "SEPA" first)
  알 수 없는 키입니다: zzzzzzzz (전화기 2개에 해당, 첫 번째: "SEPA")
  see t.csv 2:1 «A» The first object it concerns | 해당하는 첫 번째 객체
a 4:166 «12» error schema/enum
  hlogStatus must be one of Off | On | Default; it is 12 (concerns 2 phones, "SEPA" first)
  hlogStatus는 다음 중 하나여야 합니다: Off | On | Default. 현재 값: 12 (전화기 2개에 해당, 첫 번째: "SEPA")
  see t.csv 2:1 «A» The first object it concerns | 해당하는 첫 번째 객체
`,
    );
    assert.equal(
      rows(`${all}, ice: { enabled: 12 }`),
      `
a 4:139 «12» error schema/type
  enabled must be true or false; it is 12 (concerns 2 phones, "SEPA" first)
  enabled는 true 또는 false여야 합니다. 현재 값: 12 (전화기 2개에 해당, 첫 번째: "SEPA")
  see t.csv 2:1 «A» The first object it concerns | 해당하는 첫 번째 객체
`,
    );
    assert.equal(
      rows(`${all}, lines: [{ label: L }]`),
      `
a 4:133 «label» error schema/required
  pattern is missing (concerns 2 phones, "SEPA" first)
  pattern이 없습니다 (전화기 2개에 해당, 첫 번째: "SEPA")
  see t.csv 2:1 «A» The first object it concerns | 해당하는 첫 번째 객체
`,
    );
    assert.equal(
      rows(`${all}, vendorConfig: { a: [1] }, 'a/b~c': 1`),
      `
a 4:149 «'a/b~c'» error schema/unknown-key
  Unknown key a/b~c (concerns 2 phones, "SEPA" first)
  알 수 없는 키입니다: a/b~c (전화기 2개에 해당, 첫 번째: "SEPA")
  see t.csv 2:1 «A» The first object it concerns | 해당하는 첫 번째 객체
`,
    );
  });
  test("lacks a cell that is empty, and with all others what its mapping lacks", () => {
    assert.equal(
      rows('model: Cisco 8845, protocol: SIP, devicePool: "{X}"'),
      `
t.csv 3:3 «» error schema/required
  devicePool is missing
  devicePool이 없습니다
`,
    );
    assert.equal(
      rows("model: Cisco 8845, protocol: SIP"),
      `
a 4:38 «phones» error schema/required
  devicePool is missing (concerns 2 phones, "SEPA" first)
  devicePool이 없습니다 (전화기 2개에 해당, 첫 번째: "SEPA")
  see t.csv 2:1 «A» The first object it concerns | 해당하는 첫 번째 객체
`,
    );
    assert.equal(
      rows('model: Cisco 8845, protocol: SIP, devicePool: "{Nope}"'),
      `
`,
    );
    assert.equal(
      rows("model: Cisco 8845, protocol: SIP, managed: false"),
      `
`,
    );
    assert.equal(
      rows("model: Cisco 8845, protocol: SIP, state: absent"),
      `
`,
    );
  });
  test("has maps of its mapping joined with its template's", () => {
    const template =
      "templates: [{ name: t, for: phones, model: Cisco 8845, protocol: SIP, ice: { candidateType: 3 } }]\n";
    assert.deepEqual(placesOf(rows("devicePool: DP, ice: { enabled: 12 }", undefined, template)), [
      "a 3:78 «candidateType» error schema/unknown-key",
      "a 5:117 «12» error schema/type",
    ]);
    assert.equal(
      rows('devicePool: "{X}", dndStatus: 12', undefined, template),
      `
a 3:78 «candidateType» error schema/unknown-key
  Unknown key candidateType (concerns 2 phones, "SEPA" first)
  알 수 없는 키입니다: candidateType (전화기 2개에 해당, 첫 번째: "SEPA")
a 5:115 «12» error schema/type
  dndStatus must be true or false; it is 12 (concerns 2 phones, "SEPA" first)
  dndStatus는 true 또는 false여야 합니다. 현재 값: 12 (전화기 2개에 해당, 첫 번째: "SEPA")
  see t.csv 2:1 «A» The first object it concerns | 해당하는 첫 번째 객체
t.csv 3:3 «» error schema/required
  devicePool is missing
  devicePool이 없습니다
`,
    );
  });
});

describe("a map that asks for keys", () => {
  const users = (own: string, template: string): readonly string[] =>
    placesOf(
      shapeOf(
        `endUsers:\n  - { userid: a, lastName: A, extends: t${own} }\ntemplates:\n  - { name: t, for: endUsers${template} }\n`,
      ),
    );
  test("has them from the object or from its template; what both lack is told of the object", () => {
    assert.deepEqual(
      users(", primaryExtension: { routePartition: PT }", ", title: T, primaryExtension: { pattern: '1' }"),
      [],
    );
    assert.deepEqual(
      users(", primaryExtension: { routePartition: PT }", ", lastName: A, primaryExtension: {}, mailid: m"),
      ["a 4:63 «routePartition» error schema/required"],
    );
    assert.deepEqual(users(", primaryExtension: { routePartition: PT }", ", title: T"), [
      "a 4:63 «routePartition» error schema/required",
    ]);
    assert.deepEqual(users(", title: T", ", primaryExtension: { routePartition: PT }"), []);
    assert.deepEqual(users(", primaryExtension: { pattern: {} }", ", primaryExtension: { pattern: '1' }"), [
      "a 4:72 «{}» error schema/type",
    ]);
  });

  test("is told of a row through the row, as its template may have them; what is no map is told of the mapping", () => {
    const text = `${head}templates: [{ name: t, for: endUsers, primaryExtension: { pattern: "1" } }]
tables:
  - file: t.csv
    rows:
      - section: endUsers
        extends: t
        values: { userid: "{ID}", lastName: 12, primaryExtension: { routePartition: 13 }, zzzzzzzz: 1, "a/b": 2, homeCluster: "{X}" }
`;
    const grid = readGrid("t.csv", "ID,X\nA,maybe\n", ",")!;
    const [project] = assemble([bind(parse("a", text), undefined, () => ({ kind: "rows", grid }))]);
    const [user] = project!.objects("endUsers");
    const words = (of: Iterable<Finding>): string =>
      [...of].map((it) => `\n${it.code} ${say(it.message, "en")}`).join("");
    assert.equal(
      words(objectShape(user!)),
      `
schema/type routePartition must be a string; enclose it in quotes: "13"
schema/type homeCluster must be true or false; it is "maybe"`,
    );
    assert.equal(
      words(mappedShape(user!)),
      `
schema/unknown-key Unknown key zzzzzzzz
schema/unknown-key Unknown key a/b
schema/type lastName must be a string; enclose it in quotes: "12"`,
    );
  });
});
