// mra.config.yaml: which severities are read from it, all that is said of the rest, and what they do to findings.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { message, say } from "../../core/src/base/text.ts";
import { codeTitle } from "../../core/src/rules/code-title.ts";
import { ownEntries, readConfig } from "../../core/src/rules/config.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { atLevel, levelFor, standardLevels, type Levels } from "../../core/src/rules/levels.ts";
import { apply, editsOf } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf } from "../../core/src/syntax/tree.ts";

const uri = "file:///mra.config.yaml";

/** Code and place, the message in English and Korean, and for each fix its title with the text after it. */
type Said = readonly string[];

function read(text: string): { readonly levels: unknown; readonly said: readonly Said[] } {
  const { levels, findings } = readConfig(parse(uri, text));
  const said = findings.map(({ code, severity, message: it, spot, related, fixes }) => {
    assert.deepEqual([severity, related, spot.chunk.uri], ["error", [], uri]);
    const { start, end } = spanOf(spot);
    const after = fixes.flatMap(({ title, safe, changes }) => [
      `${say(title, "en")} | ${say(title, "ko")} | ${safe ? "safe" : "not safe"}`,
      apply(
        text,
        changes.flatMap((change) => editsOf(text, change)),
      ).trim(),
    ]);
    return [`${code} at ${text.slice(start, end)}`, say(it, "en"), say(it, "ko"), ...after];
  });
  return { levels: Object.fromEntries(levels), said };
}

const mapWanted = ["rules is a map such as MRA047: off", "rules는 MRA047: off와 같은 맵입니다"];
const placeWanted = [
  "state is a folder (../team-state), a share (//server/share/mra) or a branch of the repository (git+mra-state)",
  "state는 폴더(../team-state), 공유(//server/share/mra) 또는 저장소의 브랜치(git+mra-state)입니다",
];
const levelWanted = (id: string): readonly string[] => [
  `The severity of ${id} is one of error | warning | info | hint | off`,
  `${id}의 심각도는 다음 중 하나입니다: error | warning | info | hint | off`,
];

/** A configuration, the severities that it sets, and all that is said of it. */
const configs: readonly (readonly [text: string, levels: object, ...said: readonly Said[]])[] = [
  [
    "rules: { MRA047: off, MRA033: false, guides: info, files: hint, chapter: error, MRA036: warning }\n",
    { MRA047: "off", MRA033: "off", guides: "info", files: "hint", chapter: "error", MRA036: "warning" },
  ],
  ["", {}],
  ["rules:\n", {}],
  ["rules: {}\nstate:\n", {}],
  ["rules: [MRA047]\n", {}, ["schema/type at [MRA047]", ...mapWanted]],
  ["rules: off\n", {}, ["schema/type at off", ...mapWanted]],
  [
    "rules: 5\nlevels: {}\n",
    {},
    [
      "schema/unknown-key at levels",
      "There is no key levels here; there are rules and state",
      "여기에 levels 키는 없습니다. rules와 state를 쓸 수 있습니다",
    ],
    ["schema/type at 5", ...mapWanted],
  ],
  [
    "levels: { MRA047: off }\nstate: ../a\nrules: {}\nother: 1\n",
    {},
    [
      "schema/unknown-key at levels",
      "There is no key levels here; there are rules and state",
      "여기에 levels 키는 없습니다. rules와 state를 쓸 수 있습니다",
    ],
    [
      "schema/unknown-key at other",
      "There is no key other here; there are rules and state",
      "여기에 other 키는 없습니다. rules와 state를 쓸 수 있습니다",
    ],
  ],
  [
    "rules:\n  MRA047: loud\n  MRA033: true\n  MRA035:\n  MRA036: { level: info }\n  guides: [off]\n  files: error\n",
    { files: "error" },
    ["schema/enum at loud", ...levelWanted("MRA047")],
    ["schema/enum at true", ...levelWanted("MRA033")],
    ["schema/enum at MRA035", ...levelWanted("MRA035")],
    ["schema/enum at { level: info }", ...levelWanted("MRA036")],
    ["schema/enum at [off]", ...levelWanted("guides")],
  ],
  [
    "rules: { MRA999: off, guide: info, HOUSE: error, H: { section: phones }, chapter: hint }\n",
    { chapter: "hint" },
    [
      "schema/unknown-key at MRA999",
      "There is no rule or group of rules MRA999",
      "MRA999라는 규칙이나 규칙 그룹은 없습니다",
      "Change to MRA009 | MRA009로 변경 | not safe",
      "rules: { MRA009: off, guide: info, HOUSE: error, H: { section: phones }, chapter: hint }",
    ],
    [
      "schema/unknown-key at guide",
      "There is no rule or group of rules guide",
      "guide라는 규칙이나 규칙 그룹은 없습니다",
      "Change to guides | guides로 변경 | not safe",
      "rules: { MRA999: off, guides: info, HOUSE: error, H: { section: phones }, chapter: hint }",
    ],
    [
      "schema/unknown-key at HOUSE",
      "There is no rule or group of rules HOUSE",
      "HOUSE라는 규칙이나 규칙 그룹은 없습니다",
    ],
  ],
  [
    "rules: { 5: off }\n",
    {},
    ["schema/unknown-key at 5", "There is no rule or group of rules 5", "5라는 규칙이나 규칙 그룹은 없습니다"],
  ],
  ["state: git+mra-state\n", {}],
  ["state: [a]\n", {}, ["schema/type at [a]", ...placeWanted]],
  ["state: https://example.com/x\n", {}, ["schema/type at https://example.com/x", ...placeWanted]],
  ["state: 7.5\n", {}, ["schema/type at 7.5", ...placeWanted]],
  ["state: ''\n", {}, ["schema/type at ''", ...placeWanted]],
  ["state: {}\n", {}, ["schema/type at {}", ...placeWanted]],
  ["state: null\n", {}],
  [
    "rules: { MRA047: off, MRA047: error }\n",
    { MRA047: "off" },
    [
      "yaml at MRA047",
      "The key MRA047 stands twice here; the first one counts",
      "MRA047 키가 두 번 있습니다. 첫 번째 것이 적용됩니다",
    ],
  ],
  [
    "rules: { MRA047: off\n",
    { MRA047: "off" },
    [
      "yaml at ",
      "The indentation does not fit: keys of one object begin in the same column, what belongs to a key is indented deeper",
      "들여쓰기가 맞지 않습니다. 한 객체의 키는 같은 열에서 시작하고, 키에 속한 내용은 더 깊게 들여씁니다",
    ],
  ],
  [
    "rules: { MRA047: 'off', MRA033: 'false' }\n",
    { MRA047: "off" },
    ["schema/enum at 'false'", ...levelWanted("MRA033")],
  ],
];

describe("the configuration", () => {
  for (const [text, levels, ...said] of configs)
    test(JSON.stringify(text), () => assert.deepEqual(read(text), { levels, said }));
});

test("maps under names that are no rule or group are rules of a team's own", () => {
  const names = (text: string): readonly unknown[] => ownEntries(parse(uri, text)).map(({ key }) => key.value);
  assert.deepEqual(
    names("rules: { A: { a: b }, MRA047: { a: b }, MRA999: {}, chapter: {}, guides: {}, files: {}, B: off, C: {} }\n"),
    ["A", "MRA999", "C"],
  );
  assert.deepEqual(names("rules: [{ A: {} }]\n"), []);
  assert.deepEqual(names("other: { A: {} }\n"), []);
});

describe("a level", () => {
  const finding = (code: string): Finding => ({
    code,
    severity: "warning",
    message: message({ en: "a", ko: "b" }),
    spot: { chunk: { uri, offset: 0 }, start: 0, end: 1 },
    related: [],
    fixes: [],
  });
  // MRA033 is of Cisco's chapter, MRA201 of the product's own rules
  const levels: Levels = new Map([
    ["chapter", "info"],
    ["MRA055", "off"],
    ["HOUSE", "hint"],
  ]);
  const table: readonly (readonly [code: string, level: string | undefined, severity: string | undefined])[] = [
    ["MRA033", "info", "info"],
    ["MRA055", "off", undefined],
    ["MRA201", undefined, "warning"],
    ["HOUSE", undefined, "warning"],
    ["schema/enum", undefined, "warning"],
  ];
  for (const [code, level, severity] of table)
    test(`of ${code} is ${level ?? "not set"}`, () => {
      assert.equal(levelFor(code, levels), level);
      assert.deepEqual(atLevel(finding(code), levels), severity && { ...finding(code), severity });
    });
  test("is set for no rule where nothing is configured", () => {
    assert.equal(levelFor("MRA033", standardLevels), undefined);
    assert.deepEqual(atLevel(finding("MRA033"), standardLevels), finding("MRA033"));
  });
});

test("a code is called by the title of its rule, by what it stands for, or by itself", () =>
  assert.deepEqual(
    ["MRA055", "yaml", "schema/enum", "HOUSE", "MRA999", "ignore/unused"].map((it) => [
      codeTitle(it, "en"),
      codeTitle(it, "ko"),
    ]),
    [
      [
        "MRA055: Expressway is not configured for MRA",
        "MRA055: Expressway가 모바일 및 원격 액세스용으로 구성되지 않음",
      ],
      ["Files that are not legal YAML", "올바른 YAML이 아닌 파일"],
      ["Keys and values that are not legal (schema/enum)", "허용되지 않는 키와 값(schema/enum)"],
      ["HOUSE", "HOUSE"],
      ["MRA999", "MRA999"],
      ["ignore/unused", "ignore/unused"],
    ],
  ));
