// What rules of a team's own say of objects: which objects and values they look at, where a finding stands, and what is offered.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { say, type Text } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { asksAbout, ruleOfOwn, valuesAt, type OwnRule } from "../../core/src/rules/own-rule.ts";
import { readOwnRules } from "../../core/src/rules/read-own-rules.ts";
import { dataOf } from "../../core/src/syntax/data.ts";
import { apply, editsOf } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf } from "../../core/src/syntax/tree.ts";

const text = `apiVersion: mra/v1
cluster: { name: c, version: "15.0" }
regions:
  - { name: RG-MRA }
  - { name: RG-OLD }
devicePools:
  - { name: DP-MRA, region: RG-MRA }
  - { name: DP-OLD, region: RG-OLD, mra: false }
templates:
  - { name: jabber, for: phones, model: Cisco Unified Client Services Framework, devicePool: DP-MRA }
phones:
  - name: CSFA
    extends: jabber
    description: A
    ice: { enabled: true }
    lines:
      - { pattern: "1001", routePartition: PT }
      - { pattern: "2002", routePartition: PT }
  - { name: CSFB, extends: jabber, devicePool: DP-OLD, description: }
  - { name: TCTC, model: Cisco Dual Mode for iPhone, devicePool: DP-NONE, description: C, location: null }
  - { name: SEPD, managed: false, description: D }
  - { name: CSFE, state: absent, description: E }
`;

const projectOf = (of: string) => assemble([bind(parse("file:///t.mra.yaml", of))])[0]!;
const project = projectOf(text);

/** The rule that stands in the braces. */
function ownRule(braces: string): OwnRule {
  const { rules, findings } = readOwnRules(parse("file:///mra.config.yaml", `rules:\n  H: ${braces}\n`));
  assert.deepEqual(findings, []);
  return rules[0]!.own;
}

/** Each finding: the word it stands on with what is said, and for each fix its title with the line that it makes. */
function saidBy(braces: string, language: "en" | "ko" = "en"): readonly (readonly string[])[] {
  const own = ownRule(braces);
  const rule = ruleOfOwn(own);
  return project.objects(own.section).flatMap((object) =>
    [...rule.check(object, project)].map(({ at, message, fixes = [] }) => {
      const { start, end } = spanOf(at);
      const offered = fixes.flatMap(({ title, safe, changes }) => {
        const fixed = apply(
          text,
          changes.flatMap((it) => editsOf(text, it)),
        ).split("\n");
        const line = fixed.find((it, i) => it !== text.split("\n")[i]) ?? "";
        return [`${say(title, language)} | ${safe ? "safe" : "not safe"}`, line.trim()];
      });
      return [`${text.slice(start, end)}: ${say(message, language)}`, ...offered];
    }),
  );
}

/** What stands in the braces of a rule, and all that it says. */
const cases: readonly (readonly [braces: string, ...said: readonly (readonly string[])[]])[] = [
  [
    "{ section: phones, field: devicePool, must: { not: DP-OLD } }",
    ['DP-OLD: Phone "CSFB" has devicePool "DP-OLD"; it must not be "DP-OLD"'],
  ],
  [
    "{ section: phones, field: description, must: { stated: true } }",
    ['CSFB: Phone "CSFB" lacks description; it must be stated'],
  ],
  [
    "{ section: phones, field: description, must: { stated: true, oneOf: [A, C] } }",
    [
      'CSFB: Phone "CSFB" lacks description; it must be one of "A", "C"',
      "Set A | not safe",
      "- { name: CSFB, extends: jabber, devicePool: DP-OLD, description: A}",
      "Set C | not safe",
      "- { name: CSFB, extends: jabber, devicePool: DP-OLD, description: C}",
    ],
  ],
  [
    "{ section: phones, field: location, must: { stated: true, is: Hub_None } }",
    [
      'CSFA: Phone "CSFA" lacks location; it must be "Hub_None"',
      "Add location: Hub_None | not safe",
      "location: Hub_None",
    ],
    [
      'CSFB: Phone "CSFB" lacks location; it must be "Hub_None"',
      "Add location: Hub_None | not safe",
      "- { name: CSFB, extends: jabber, devicePool: DP-OLD, description:, location: Hub_None }",
    ],
    [
      'null: Phone "TCTC" lacks location; it must be "Hub_None"',
      "Set Hub_None | not safe",
      "- { name: TCTC, model: Cisco Dual Mode for iPhone, devicePool: DP-NONE, description: C, location: Hub_None }",
    ],
  ],
  [
    "{ section: phones, field: description, must: { stated: false } }",
    ['A: Phone "CSFA" has description "A"; it must not be stated'],
    ['C: Phone "TCTC" has description "C"; it must not be stated'],
  ],
  [
    "{ section: phones, field: ice, must: { stated: false } }",
    ['{ enabled: true }: Phone "CSFA" has ice "{"enabled":true}"; it must not be stated'],
  ],
  [
    "{ section: phones, field: ice, must: { stated: true, oneOf: [{ enabled: false }] } }",
    ['{ enabled: true }: Phone "CSFA" has ice "{"enabled":true}"; it must be {"enabled":false}'],
    [
      'CSFB: Phone "CSFB" lacks ice; it must be {"enabled":false}',
      "Add ice: { enabled: false } | not safe",
      "- { name: CSFB, extends: jabber, devicePool: DP-OLD, description:, ice: { enabled: false } }",
    ],
    [
      'TCTC: Phone "TCTC" lacks ice; it must be {"enabled":false}',
      "Add ice: { enabled: false } | not safe",
      "- { name: TCTC, model: Cisco Dual Mode for iPhone, devicePool: DP-NONE, description: C, location: null, ice: { enabled: false } }",
    ],
  ],
  [
    "{ section: phones, field: ice.enabled, must: false }",
    ['true: Phone "CSFA" has ice.enabled "true"; it must be false', "Set false | not safe", "ice: { enabled: false }"],
  ],
  [
    "{ section: phones, field: ice.enabled, must: { stated: true, is: true } }",
    ['CSFB: Phone "CSFB" lacks ice.enabled; it must be true'],
    ['TCTC: Phone "TCTC" lacks ice.enabled; it must be true'],
  ],
  [
    "{ section: phones, field: lines.pattern, must: { matches: '^1' } }",
    ['"2002": Phone "CSFA" has lines.pattern "2002"; it must match ^1'],
  ],
  [
    "{ section: phones, field: lines.0.pattern, must: '9' }",
    [
      '"1001": Phone "CSFA" has lines.0.pattern "1001"; it must be "9"',
      "Set 9 | not safe",
      '- { pattern: "9", routePartition: PT }',
    ],
  ],
  [
    "{ section: phones, field: lines.1.pattern, must: { stated: true } }",
    ['CSFB: Phone "CSFB" lacks lines.1.pattern; it must be stated'],
    ['TCTC: Phone "TCTC" lacks lines.1.pattern; it must be stated'],
  ],
  [
    "{ section: phones, field: lines.2.pattern, must: { stated: true } }",
    ['CSFA: Phone "CSFA" lacks lines.2.pattern; it must be stated'],
    ['CSFB: Phone "CSFB" lacks lines.2.pattern; it must be stated'],
    ['TCTC: Phone "TCTC" lacks lines.2.pattern; it must be stated'],
  ],
  [
    "{ section: phones, field: lines, must: { oneOf: [a] } }",
    [
      '{ pattern: "1001", routePartition: PT }: Phone "CSFA" has lines "{"pattern":"1001","routePartition":"PT"}"; it must be "a"',
    ],
    [
      '{ pattern: "2002", routePartition: PT }: Phone "CSFA" has lines "{"pattern":"2002","routePartition":"PT"}"; it must be "a"',
    ],
  ],
  [
    "{ section: phones, field: devicePool.region, must: RG-MRA }",
    ['DP-OLD: Phone "CSFB" has devicePool.region "RG-OLD"; it must be "RG-MRA"'],
  ],
  [
    "{ section: phones, field: devicePool.region, must: { stated: true } }",
    ['DP-NONE: Phone "TCTC" lacks devicePool.region; it must be stated'],
  ],
  [
    "{ section: phones, field: devicePool.region.name, must: RG-MRA }",
    ['DP-OLD: Phone "CSFB" has devicePool.region.name "RG-OLD"; it must be "RG-MRA"'],
  ],
  ["{ section: phones, where: { description: A, devicePool: DP-OLD }, field: name, must: X }"],
  [
    "{ section: phones, where: { description: A, devicePool: DP-MRA }, field: name, must: { matches: X } }",
    ['CSFA: Phone "CSFA" has name "CSFA"; it must match X'],
  ],
  [
    "{ section: phones, where: { lines.pattern: '2002' }, field: name, must: { matches: X } }",
    ['CSFA: Phone "CSFA" has name "CSFA"; it must match X'],
  ],
  [
    "{ section: phones, where: { mra: false }, field: name, must: { matches: X } }",
    ['CSFB: Phone "CSFB" has name "CSFB"; it must match X'],
  ],
  [
    "{ section: phones, where: { mra: true }, field: name, must: { matches: X } }",
    ['CSFA: Phone "CSFA" has name "CSFA"; it must match X'],
    ['TCTC: Phone "TCTC" has name "TCTC"; it must match X'],
  ],
  [
    "{ section: phones, where: { devicePool.region: RG-OLD }, field: name, must: { matches: X } }",
    ['CSFB: Phone "CSFB" has name "CSFB"; it must match X'],
  ],
  [
    "{ section: phones, field: devicePool, must: { not: DP-OLD }, message: '{name}: {field} {value}? {0} {other}' }",
    ["DP-OLD: CSFB: devicePool DP-OLD? {0} {other}"],
  ],
  [
    "{ section: phones, field: location, must: { stated: true }, message: '{field} [{value}] {name}' }",
    ["CSFA: location [] CSFA"],
    ["CSFB: location [] CSFB"],
    ["null: location [] TCTC"],
  ],
];

describe("a rule of one's own says of the objects of its section", () => {
  for (const [braces, ...said] of cases) test(braces, () => assert.deepEqual(saidBy(braces), said));
  test("the same in Korean", () =>
    assert.deepEqual(
      [
        ...saidBy("{ section: phones, where: { description: A }, field: ice.enabled, must: false }", "ko"),
        ...saidBy(
          "{ section: phones, where: { description: A }, field: location, must: { stated: true, is: L } }",
          "ko",
        ),
        ...saidBy(
          "{ section: phones, where: { description: A }, field: name, must: X, message: { en: a, ko: '{name} b' } }",
          "ko",
        ),
      ],
      [
        [
          'true: 전화기 "CSFA"의 ice.enabled가 "true"입니다. 필요한 값: false',
          "false로 설정 | not safe",
          "ice: { enabled: false }",
        ],
        ['CSFA: 전화기 "CSFA"에 location이 없습니다. 필요한 값: "L"', "location: L 추가 | not safe", "location: L"],
        ["CSFA: CSFA b", "X로 설정 | not safe", "- name: X"],
      ],
    ));
});

describe("values are offered", () => {
  const offered = (values: string): number | undefined =>
    saidBy(`{ section: phones, where: { description: C }, field: devicePool, must: [${values}] }`)[0]?.length;
  test("where five are right, a title and a line for each", () => assert.equal(offered("A, B, C, D, E"), 11));
  test("and none where six are", () => assert.equal(offered("A, B, C, D, E, F"), 1));
});

test("a rule of one's own is the product's in form: its severity, title and section are its own", () => {
  const head = (braces: string): unknown => {
    const { id, group, lines, source, severity, title, on } = ruleOfOwn(ownRule(braces));
    return { id, group, lines, source, severity, title, on };
  };
  const source: Text = { en: "mra.config.yaml", ko: "mra.config.yaml" };
  assert.deepEqual(
    [
      head("{ section: regions, field: name, must: X, severity: hint, message: { en: a, ko: b } }"),
      head("{ section: phones, field: name, must: X }"),
    ],
    [
      {
        id: "H",
        group: "files",
        lines: [],
        source,
        severity: "hint",
        title: { en: "a", ko: "b" },
        on: ["regions"],
      },
      {
        id: "H",
        group: "files",
        lines: [],
        source,
        severity: "warning",
        title: { en: 'be "X"', ko: '"X"' },
        on: ["phones"],
      },
    ],
  );
});

test("it is asked about objects that are described here and meet each condition", () => {
  const asked = (where: string): readonly string[] => {
    const own = ownRule(`{ section: phones, where: { ${where} }, field: name, must: X }`);
    return project
      .objects("phones")
      .filter((it) => asksAbout(own, it, project))
      .map((it) => it.name);
  };
  assert.deepEqual(asked(""), ["CSFA", "CSFB", "TCTC"]);
  assert.deepEqual(asked("description: [A, C, D, E]"), ["CSFA", "TCTC"]);
  assert.deepEqual(asked("description: [A, C], devicePool: DP-NONE"), ["TCTC"]);
  assert.deepEqual(asked("lines.pattern: '1001'"), ["CSFA"]);
  assert.deepEqual(asked("lines.pattern: { not: '1001' }"), ["CSFA"]);
  assert.deepEqual(asked("mra: { not: true }"), ["CSFB"]);
});

describe("the values under a dotted key", () => {
  const many = Array.from(
    { length: 1_001 },
    (_, i) => `      - { pattern: "${i}" }
`,
  ).join("");
  const of = projectOf(`apiVersion: mra/v1
cluster: { name: c }
devicePools: [{ name: DP, region: RG }, { name: LONE }]
regions: [{ name: RG, defaultCodec: G.711 }]
phones:
  - name: A
    devicePool: DP
    ice: { enabled: true, candidate: [x, y] }
    vendorConfig: { list: [a, b], deep: [{ k: 1 }, { k: 2 }, { j: 3 }], map: { k: [4] } }
    lines: [{ pattern: "1", callInfoDisplay: { callerName: true } }, { pattern: "2" }]
  - name: B
    devicePool: LONE
    lines:
${many}  - { name: C, devicePool: NONE, lines: none }
  - { name: D }
`);
  const values = (name: string, path: string): readonly unknown[] => {
    const object = of.objects("phones").find((it) => it.name === name)!;
    return valuesAt(object, path, of).map(({ node }) =>
      node === undefined ? "not stated" : (JSON.parse(JSON.stringify(dataOf(node))) as unknown),
    );
  };
  const table: readonly (readonly [name: string, path: string, values: readonly unknown[]])[] = [
    ["A", "name", ["A"]],
    ["A", "description", ["not stated"]],
    // through a reference
    ["A", "devicePool", ["DP"]],
    ["A", "devicePool.region", ["RG"]],
    ["A", "devicePool.region.defaultCodec", ["G.711"]],
    ["B", "devicePool.region", ["not stated"]],
    ["B", "devicePool.region.defaultCodec", ["not stated"]],
    ["C", "devicePool.region", ["not stated"]],
    ["D", "devicePool.region", ["not stated"]],
    // in a map
    ["A", "ice.enabled", [true]],
    ["A", "ice.candidate", ["x", "y"]],
    ["A", "ice.none", ["not stated"]],
    ["D", "ice.enabled", ["not stated"]],
    // each item of a list, or one by its number
    ["A", "lines.pattern", ["1", "2"]],
    ["A", "lines.1.pattern", ["2"]],
    ["A", "lines.0", [{ pattern: "1", callInfoDisplay: { callerName: true } }]],
    ["A", "lines.2.pattern", ["not stated"]],
    ["A", "lines.callInfoDisplay.callerName", [true, "not stated"]],
    ["C", "lines", ["none"]],
    ["C", "lines.pattern", ["not stated"]],
    ["D", "lines.pattern", ["not stated"]],
    // where no field is known
    ["A", "vendorConfig", [{ list: ["a", "b"], deep: [{ k: 1 }, { k: 2 }, { j: 3 }], map: { k: [4] } }]],
    ["A", "vendorConfig.list", ["a", "b"]],
    ["A", "vendorConfig.list.0", ["a"]],
    ["A", "vendorConfig.deep.k", [1, 2, "not stated"]],
    ["A", "vendorConfig.map", [{ k: [4] }]],
    ["A", "vendorConfig.map.k", [4]],
  ];
  for (const [name, path, expected] of table)
    test(`${path} of ${name}`, () => assert.deepEqual(values(name, path), expected));
  test("are the first 1000 of a list, from its first item on", () => {
    assert.deepEqual([values("B", "lines").length, values("B", "lines")[0]], [1_000, { pattern: "0" }]);
    assert.deepEqual([values("B", "lines.pattern").length, values("B", "lines.pattern")[0]], [1_000, "0"]);
    assert.deepEqual(values("B", "lines.1000.pattern"), ["1000"]);
  });
});
