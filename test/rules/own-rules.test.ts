import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { say } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { check } from "../../core/src/rules/check-texts.ts";
import { createEngine } from "../../core/src/rules/engine.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { readOwnRules } from "../../core/src/rules/read-own-rules.ts";
import type { ObjectRule } from "../../core/src/rules/rule.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf } from "../../core/src/syntax/tree.ts";

const head = 'apiVersion: mra/v1\ncluster: { name: c, version: "15.0" }\n';
const csf = "Cisco Unified Client Services Framework";
const project = `${head}regions:
  - { name: RG-MRA }
  - { name: RG-OLD }
devicePools:
  - { name: DP-MRA, region: RG-MRA }
  - { name: DP-OLD, region: RG-OLD, mra: false }
templates:
  - { name: jabber, for: phones, model: ${csf}, devicePool: DP-MRA }
phones:
  - name: CSFA
    extends: jabber
    description: A
    ice: { enabled: true }
    lines: [{ pattern: "1001", routePartition: PT }, { pattern: "2002", routePartition: PT }]
  - { name: CSFB, extends: jabber, devicePool: DP-OLD, description: null }
  - { name: TCTC, model: Cisco Dual Mode for iPhone, devicePool: DP-MRA, description: C }
  - { name: SEPD, managed: false }
  - { name: CSFE, state: absent }
`;

/** What one rule says of the project: the text on which it stands, with what is said. */
function said(rule: string, language: "en" | "ko" = "en", text = project): readonly string[] {
  const config = `rules:\n  HOUSE-1:\n${rule.replace(/^/gm, "    ")}\n`;
  assert.deepEqual(mistakes(config), []);
  return check({ "a.mra.yaml": text }, { config, language })
    .filter((it) => it.code === "HOUSE-1")
    .map(({ range: { start, end }, message }) => {
      const line = text.split("\n")[start.line] ?? "";
      return `${line.slice(start.character, end.character)}: ${message}`;
    });
}

const mistakes = (config: string): readonly string[] =>
  readOwnRules(parse("mra.config.yaml", config)).findings.map(
    ({ spot, code, message }) => `${config.slice(spanOf(spot).start, spanOf(spot).end)} ${code}: ${say(message, "en")}`,
  );

const cases: readonly (readonly [rule: string, ...said: readonly string[]])[] = [
  // one of, as a list, a value, and a map
  [
    "section: phones\nfield: devicePool\nmust: [DP-MRA, DP-NEW]",
    'DP-OLD: Phone "CSFB" has devicePool "DP-OLD"; it must be one of "DP-MRA", "DP-NEW"',
  ],
  [
    "section: phones\nfield: devicePool\nmust: DP-MRA",
    'DP-OLD: Phone "CSFB" has devicePool "DP-OLD"; it must be "DP-MRA"',
  ],
  [
    "section: phones\nfield: devicePool\nmust: { not: DP-OLD }",
    'DP-OLD: Phone "CSFB" has devicePool "DP-OLD"; it must not be "DP-OLD"',
  ],
  // a value that is not stated is wrong only where it is asked for, and null states none
  ["section: phones\nfield: description\nmust: { oneOf: [A, C] }"],
  [
    "section: phones\nfield: description\nmust: { stated: true }",
    'null: Phone "CSFB" lacks description; it must be stated',
  ],
  [
    "section: phones\nfield: description\nmust: { stated: true, oneOf: [C] }",
    'A: Phone "CSFA" has description "A"; it must be "C"',
    'null: Phone "CSFB" lacks description; it must be "C"',
  ],
  [
    "section: phones\nfield: description\nmust: { stated: false }",
    'A: Phone "CSFA" has description "A"; it must not be stated',
    'C: Phone "TCTC" has description "C"; it must not be stated',
  ],
  // where: other fields, participation, several at once, through the object that is named
  ["section: phones\nwhere: { description: A }\nfield: devicePool\nmust: DP-OLD", "DP-MRA: …"],
  ["section: phones\nwhere: { mra: false }\nfield: name\nmust: { matches: ^TCT }", "CSFB: …"],
  ["section: phones\nwhere: { mra: { not: true } }\nfield: name\nmust: { matches: ^TCT }", "CSFB: …"],
  ["section: phones\nwhere: { mra: true }\nfield: name\nmust: { matches: ^CSF }", "TCTC: …"],
  [`section: phones\nwhere: { model: ${csf}, mra: true }\nfield: name\nmust: { matches: X }`, "CSFA: …"],
  ["section: phones\nwhere: { devicePool.region: RG-OLD }\nfield: name\nmust: { matches: ^OLD }", "CSFB: …"],
  ["section: phones\nwhere: { description: { stated: false } }\nfield: name\nmust: { matches: X }", "CSFB: …"],
  // a dotted field: in a map, in each item of a list, in one item, in the object that is named (where the name stands)
  ["section: phones\nfield: ice.enabled\nmust: false", "true: …"],
  ["section: phones\nfield: lines.pattern\nmust: { matches: '^1\\d+$' }", '"2002": …'],
  ["section: phones\nfield: lines.0.pattern\nmust: { matches: '^2\\d+$' }", '"1001": …'],
  ["section: phones\nfield: devicePool.region\nmust: RG-MRA", 'DP-OLD: Phone "CSFB" has devicePool.region "RG-OLD"; …'],
  // words of the team
  [
    'section: phones\nfield: devicePool\nmust: DP-MRA\nmessage: "{name}: {field} {value}? {0} {other}"',
    "DP-OLD: CSFB: devicePool DP-OLD? {0} {other}",
  ],
  // another section
  ["section: devicePools\nfield: region\nmust: { matches: -MRA$ }", "RG-OLD: …"],
];
for (const [rule, ...expected] of cases)
  test(`a rule of one's own: ${rule.replaceAll("\n", ", ")}`, () => {
    const found = said(rule);
    assert.equal(found.length, expected.length, found.join("\n"));
    expected.forEach((it, i) => {
      if (it.endsWith("…")) assert.ok(found[i]?.startsWith(it.slice(0, -1)), found[i]);
      else assert.equal(found[i], it);
    });
  });

test("a rule of one's own speaks two languages", () => {
  const rule = "section: phones\nfield: devicePool\nmust: DP-MRA\nmessage: { en: 'not {value}', ko: '{value} 안 됨' }";
  assert.deepEqual(said(rule), ["DP-OLD: not DP-OLD"]);
  assert.deepEqual(said(rule, "ko"), ["DP-OLD: DP-OLD 안 됨"]);
  const [standard] = said("section: phones\nfield: devicePool\nmust: { not: DP-OLD }", "ko");
  assert.equal(standard, 'DP-OLD: 전화기 "CSFB"의 devicePool이 "DP-OLD"입니다. 필요한 값: 다음이 아닌 값("DP-OLD")');
});

test("its severity is its own, and its comment ignores it", () => {
  const config = (severity: string): string =>
    `rules:\n  files: off\n  H: { section: phones, field: devicePool, must: DP-MRA, severity: ${severity} }\n`;
  const found = (severity: string, text = project): readonly string[] =>
    check({ "a.mra.yaml": text }, { config: config(severity) })
      .filter((it) => it.code === "H" || it.code.startsWith("ignore/"))
      .map((it) => `${it.code} ${it.severity}`);
  assert.deepEqual(found("error"), ["H error"]);
  assert.deepEqual(found("hint"), ["H hint"]);
  assert.deepEqual(found("off"), []);
  const ignored = project.replace("description: null }", "description: null } # mra-ignore H: agreed");
  assert.deepEqual(found("error", ignored), []);
});

test("what a template says wrongly is said once, with how many it concerns", () => {
  const text = project.replace("DP-OLD, description: null", "DP-MRA, description: null");
  assert.deepEqual(said("section: phones\nwhere: { model: { matches: Client } }\nfield: model\nmust: X", "en", text), [
    `${csf}: Phone "CSFA" has model "${csf}"; it must be "X" (concerns 2 phones, "CSFA" first)`,
  ]);
});

const wrong: readonly (readonly [rule: string, ...said: readonly string[]])[] = [
  ["{ section: phones, field: name }", 'H schema/required: Rule "H" lacks must'],
  ["{ section: phones, must: x }", 'H schema/required: Rule "H" lacks field'],
  ["{ field: name, must: x }", 'H schema/required: Rule "H" lacks section'],
  ["{ section: phone, field: name, must: x }", 'phone schema/enum: There is no section "phone"; for example phones, …'],
  ["{ section: phones, field: devicePol, must: x }", "devicePol schema/unknown-key: Phone has no field devicePol"],
  [
    "{ section: phones, field: devicePool.regio, must: x }",
    "devicePool.regio schema/unknown-key: Device pool has no …",
  ],
  ["{ section: phones, field: name.x, must: x }", "name.x schema/unknown-key: …"],
  ["{ section: phones, field: name, must: }", "must schema/required: What must hold is missing: …"],
  ["{ section: phones, field: name, must: [] }", "[] schema/minItems: An empty list of values would never hold"],
  ["{ section: phones, field: name, must: {} }", "{} schema/required: …"],
  ["{ section: phones, field: name, must: 5 }", "5 schema/type: The field is a text; put 5 in quotes"],
  ['{ section: phones, field: enableActivationID, must: "true" }', '"true" schema/type: The field is true or false; …'],
  ["{ section: phones, field: name, must: { matches: '(a' } }", "'(a' schema/pattern: matches is a regular …"],
  ["{ section: phones, field: name, must: { matches: '(?=a)b' } }", "'(?=a)b' schema/pattern: …"],
  ["{ section: phones, field: name, must: { atleast: 3 } }", "atleast schema/unknown-key: There is no condition …"],
  ["{ section: phones, field: name, must: { atLeast: x } }", "x schema/type: atLeast is a number"],
  ["{ section: phones, field: name, must: { stated: maybe } }", "maybe schema/type: stated is true or false"],
  ["{ section: phones, field: name, must: x, where: devicePool }", "devicePool schema/type: where is a map …"],
  ["{ section: phones, field: name, must: x, where: { pool: y } }", "pool schema/unknown-key: Phone has no field pool"],
  [
    "{ section: phones, field: name, must: x, where: { mra: sometimes } }",
    "sometimes schema/type: The field is true …",
  ],
  ["{ section: phones, field: lines.line.partition, must: x }", "lines.line.partition schema/unknown-key: …"],
  ["{ section: phones, field: name, must: x, message: }", "message schema/type: message is a text, …"],
  [
    "{ section: phones, field: name, must: x, message: { de: y } }",
    "de schema/unknown-key: …",
    "{ de: y } schema/type: …",
  ],
  ["{ section: phones, field: name, must: x, severity: loud }", "loud schema/enum: severity is one of error, …"],
  ["{ section: phones, feild: name, field: name, must: x }", "feild schema/unknown-key: There is no key feild in a …"],
];
for (const [rule, ...expected] of wrong)
  test(`a rule of one's own with a mistake: ${rule}`, () => {
    const config = `rules:\n  H: ${rule}\n`;
    const found = mistakes(config);
    assert.equal(found.length, expected.length, found.join("\n"));
    expected.forEach((it, i) => {
      if (it.endsWith("…")) assert.ok(found[i]?.startsWith(it.slice(0, -1)), found[i]);
      else assert.equal(found[i], it);
    });
    assert.deepEqual(
      check({ "a.mra.yaml": project }, { config }).filter((it) => it.code === "H"),
      [],
    );
  });

test("the name of a rule of one's own is no number of the product's, and no word of its own", () => {
  const rule = "{ section: phones, field: name, must: { stated: true } }";
  assert.deepEqual(mistakes(`rules:\n  house_1-A: ${rule}\n`), []);
  for (const id of ["MRA999", "mra1", "a b", "1a", "schema/x"])
    assert.match(mistakes(`rules:\n  ${id}: ${rule}\n`).join(), /cannot be the name/, id);
});

test("a pattern that would take others for ever takes no time", () => {
  const text = project.replace("description: A", `description: ${"a".repeat(5000)}!`);
  assert.equal(said("section: phones\nfield: description\nmust: { matches: '^(a+)+$' }", "en", text).length, 2);
});

const rulesOf = (config: string): readonly ObjectRule[] =>
  readOwnRules(parse("mra.config.yaml", config)).rules.map((it) => it.rule);

// The law of the incremental engine, with rules of one's own that look through references and come and go.
test("after any edit, and any change of the rules, the engine finds what is found from scratch", () => {
  const configs = [
    "rules: {}\n",
    "rules:\n  A: { section: phones, field: devicePool.region, must: RG-MRA }\n  B: { section: phones, where: { mra: true }, field: description, must: { stated: true } }\n",
    "rules:\n  B: { section: devicePools, field: region, must: { matches: OLD } }\n",
  ].map(rulesOf);
  const words = ["RG-OLD", "RG-MRA", "DP-OLD", "mra: false", "description: x", "", "\n", "name", "jabber"];
  const edit = fc.record({
    config: fc.option(fc.nat({ max: configs.length - 1 })),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 12 }),
    text: fc.constantFrom(...words),
  });
  const uri = "file:///a.mra.yaml";
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const engine = createEngine();
      let text = project;
      let rules: readonly ObjectRule[] = [];
      engine.set(parse(uri, text));
      for (const it of edits) {
        const start = Math.floor(it.at * text.length);
        const end = Math.min(text.length, start + it.length);
        const splice = { start, removed: end - start, inserted: it.text.length };
        text = text.slice(0, start) + it.text + text.slice(end);
        engine.edit(uri, text, splice);
        if (it.config !== null) {
          const now = configs[it.config] ?? [];
          rules = now;
          engine.setOwnRules(() => now);
        }
        Array.from(engine.settle());
        const files = [bind(parse(uri, text))];
        const fresh = findingsOf(
          files,
          assemble(files),
          () => standardLevels,
          () => rules,
        );
        const plain = (list: typeof found): unknown =>
          list.map((one) => [one.code, spanOf(one.spot), say(one.message, "en")]);
        const found = engine.findings(uri);
        assert.deepEqual(plain(found), plain(fresh.get(uri) ?? []));
      }
    }),
    { numRuns: 150, seed: 16 },
  );
});
