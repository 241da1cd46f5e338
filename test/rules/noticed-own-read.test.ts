// Rules of a team's own in mra.config.yaml: how they are understood, how many, and what they may be called.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { readOwnRules } from "../../core/src/rules/read-own-rules.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf } from "../../core/src/syntax/tree.ts";

const uri = "file:///mra.config.yaml";
const read = (config: string) => readOwnRules(parse(uri, config));

/** Code and place, and the message in English and Korean. */
type Said = readonly string[];
const mistakesIn = (config: string): readonly Said[] =>
  read(config).findings.map(({ code, message, spot }) => [
    `${code} at ${config.slice(spanOf(spot).start, spanOf(spot).end)}`,
    say(message, "en"),
    say(message, "ko"),
  ]);

/** Rules as they are read: what stands in the braces, and what differs from a plain one. */
const plain = {
  id: "H",
  section: "phones",
  where: [],
  field: "name",
  must: { oneOf: ["x"] },
  severity: "warning",
  at: { uri, line: 1, lines: 1 },
};
const understood: readonly (readonly [body: string, differs: object])[] = [
  // a value and a list are short for is and oneOf
  ["section: phones, field: name, must: x", {}],
  ["section: phones, field: name, must: [x]", {}],
  ["section: phones, field: name, must: { is: x }", {}],
  ["section: phones, field: name, must: { oneOf: x }", {}],
  ["section: phones, field: name, must: [x, y]", { must: { oneOf: ["x", "y"] } }],
  ["section: phones, field: name, must: { oneOf: [x, y] }", { must: { oneOf: ["x", "y"] } }],
  // conditions
  ["section: phones, field: name, must: { matches: ^a }", { must: { matches: { source: "^a" } } }],
  ["section: phones, field: name, must: { matches: 5 }", { must: { matches: { source: "5" } } }],
  ["section: phones, field: numberOfButtons, must: { atLeast: 3 }", { field: "numberOfButtons", must: { atLeast: 3 } }],
  ["section: phones, field: name, must: { atMost: 4, stated: false }", { must: { atMost: 4, stated: false } }],
  ["section: phones, field: name, must: { stated: true, not: y }", { must: { stated: true, not: { oneOf: ["y"] } } }],
  ["section: phones, field: name, must: { not: { not: [x, y] } }", { must: { not: { not: { oneOf: ["x", "y"] } } } }],
  // values of the kind that the field has
  ["section: phones, field: ice.enabled, must: true", { field: "ice.enabled", must: { oneOf: [true] } }],
  [
    "section: phones, field: enableActivationID, must: false",
    { field: "enableActivationID", must: { oneOf: [false] } },
  ],
  ["section: phones, field: lines.busyTrigger, must: 3", { field: "lines.busyTrigger", must: { oneOf: [3] } }],
  ["section: phones, field: vendorConfig.x, must: 3", { field: "vendorConfig.x", must: { oneOf: [3] } }],
  ["section: phones, field: lines, must: [[a], { b: c }]", { field: "lines", must: { oneOf: [["a"], { b: "c" }] } }],
  [
    "section: endUsers, field: associatedDevices, must: A",
    { section: "endUsers", field: "associatedDevices", must: { oneOf: ["A"] } },
  ],
  [
    "section: enterprisePhoneConfig, field: ice, must: { stated: true }",
    { section: "enterprisePhoneConfig", field: "ice", must: { stated: true } },
  ],
  // which objects it is about
  ["section: phones, where: {}, field: name, must: x", {}],
  [
    "section: phones, where: { mra: true, devicePool.region: [A, B], description: { not: C } }, field: name, must: x",
    {
      where: [
        ["mra", { oneOf: [true] }],
        ["devicePool.region", { oneOf: ["A", "B"] }],
        ["description", { not: { oneOf: ["C"] } }],
      ],
    },
  ],
  // how much it weighs
  ["section: phones, field: name, must: x, severity: error", { severity: "error" }],
  ["section: phones, field: name, must: x, severity: warning", {}],
  ["section: phones, field: name, must: x, severity: info", { severity: "info" }],
  ["section: phones, field: name, must: x, severity: hint", { severity: "hint" }],
  // what it says: a language that has no words takes those of the other one
  ["section: phones, field: name, must: x, message: y", { message: { en: "y", ko: "y" } }],
  ["section: phones, field: name, must: x, message: { en: y, ko: z }", { message: { en: "y", ko: "z" } }],
  ["section: phones, field: name, must: x, message: { en: y }", { message: { en: "y", ko: "y" } }],
  ["section: phones, field: name, must: x, message: { ko: z }", { message: { en: "z", ko: "z" } }],
  ["section: phones, field: name, must: x, message: { en: y, ko: ' ' }", { message: { en: "y", ko: "y" } }],
];

/** Without the function of a pattern and what is undefined. */
const asData = (config: string): unknown => JSON.parse(JSON.stringify(read(config).rules.map(({ own }) => own)));

describe("a rule of one's own is understood", () => {
  for (const [body, differs] of understood)
    test(`{ ${body} }`, () => {
      const config = `rules:\n  H: { ${body} }\n`;
      assert.deepEqual(mistakesIn(config), []);
      assert.deepEqual(asData(config), [{ ...plain, ...differs }]);
    });
  for (const word of ["off", "false"])
    test(`and not asked where its severity is ${word}`, () =>
      assert.deepEqual(read(`rules:\n  H: { section: phones, field: name, must: x, severity: ${word} }\n`), {
        rules: [],
        findings: [],
      }));
  test("and not asked where its field is no text", () =>
    assert.deepEqual(read("rules:\n  H: { section: phones, field: [name], must: { stated: true } }\n").rules, []));
  test("where others have mistakes, and as many are read as stand there", () => {
    const rule = "{ section: phones, field: name, must: x }";
    const config = `rules:\n  A: ${rule}\n  B: { section: phones }\n  MRA047: off\n  C: ${rule}\n`;
    assert.deepEqual(
      read(config).rules.map(({ own, rule: asked }) => [own.id, asked.id]),
      [
        ["A", "A"],
        ["C", "C"],
      ],
    );
    assert.deepEqual(read("rules: {}\n"), { rules: [], findings: [] });
  });
});

describe("the lines of a rule of one's own", () => {
  const linesIn = (config: string): unknown => read(config).rules.map(({ own }) => [own.at.line, own.at.lines]);
  test("end with its last value, not with the blank lines behind it", () =>
    assert.deepEqual(
      linesIn(
        "rules:\n  A:\n    section: phones\n    field: name\n    must: x\n\n  B: { section: phones, field: name, must: x }\n\n",
      ),
      [
        [1, 4],
        [6, 1],
      ],
    ));
  test("are as many as its braces go over", () =>
    assert.deepEqual(linesIn("rules:\n  B: { section: phones,\n    field: name,\n    must: x\n    }\n"), [[1, 4]]));
  test("end with the brace that stands alone on its line", () =>
    assert.deepEqual(linesIn('{"rules": {"H": {"section": "phones", "field": "name", "must": "x"\n}\n}}'), [[0, 2]]));
});

describe("so many rules of one's own are read", () => {
  const config = (count: number): string =>
    `rules:\n${Array.from({ length: count }, (_, i) => `  H${i}: { section: phones, field: name, must: x }\n`).join("")}`;
  test("200 of them, without a word", () => {
    assert.deepEqual(mistakesIn(config(200)), []);
    assert.equal(read(config(200)).rules.length, 200);
  });
  test("of more the first ones, which is said once", () => {
    assert.deepEqual(mistakesIn(config(202)), [
      [
        "schema/maxItems at H200",
        "Only the first 200 rules of your own are read",
        "사용자 규칙은 처음 200개까지만 읽습니다",
      ],
    ]);
    assert.equal(read(config(202)).rules.at(-1)?.own.id, "H199");
  });
});

describe("a pattern of a rule of one's own", () => {
  const said = (pattern: string): readonly Said[] =>
    mistakesIn(`rules:\n  H: { section: phones, field: name, must: { matches: '${pattern}' } }\n`).map((it) =>
      it.slice(1),
    );
  test("has at most 500 characters", () => {
    assert.deepEqual(said("a".repeat(500)), []);
    assert.deepEqual(said("a".repeat(501)), [["matches has at most 500 characters", "matches는 최대 500자입니다"]]);
  });
  test("of 500 characters that is none is said to be none", () => {
    const pattern = `(${"a".repeat(499)}`;
    assert.deepEqual(
      said(pattern).map(([en]) => en),
      [`matches is a regular expression without look-around and back references; "${pattern}" is none`],
    );
  });
});

describe("the name of a rule of one's own", () => {
  const badName = (id: string): Said => [
    `schema/pattern at ${id}`,
    `${id} cannot be the name of your own rule: use letters, digits, - and _, and not MRA and a number`,
  ];
  const named = (id: string): readonly Said[] =>
    mistakesIn(`rules:\n  ${id}: { section: phones, field: name, must: x }\n`).map((it) => it.slice(0, 2));
  for (const id of ["A", "house_1-B", "MRA", "MRA1x", "XMRA001"])
    test(`may be ${id}`, () => assert.deepEqual(named(id), []));
  for (const id of ["MRA999", "mra1", "a b", "1a", "schema/x"])
    test(`cannot be ${id}`, () => assert.deepEqual(named(id), [badName(id)]));
  test("is said to be none beside what else is wrong", () =>
    assert.deepEqual(
      mistakesIn("rules:\n  1a: { section: phones, field: name }\n").map(([it]) => it),
      ["schema/pattern at 1a", "schema/required at 1a"],
    ));
});
