// mra.config.yaml: which severities are read from it, and what is said of the rest.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ownEntries, readConfig } from "../../core/src/rules/config.ts";
import { firstFew, setToOneOf } from "../../core/src/rules/fix.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf } from "../../core/src/syntax/tree.ts";

const read = (text: string) => {
  const { levels, findings } = readConfig(parse("file:///mra.config.yaml", text));
  return {
    levels: Object.fromEntries(levels),
    found: findings.map(({ code, spot }) => {
      const { start, end } = spanOf(spot);
      return `${code} ${text.slice(start, end)}`;
    }),
  };
};

describe("severities of rules", () => {
  test("are those of rules and groups, off also as the truth value that YAML makes of it", () =>
    assert.deepEqual(read("rules: { MRA047: off, MRA033: false, guides: info, files: hint, chapter: error }\n"), {
      levels: { MRA047: "off", MRA033: "off", guides: "info", files: "hint", chapter: "error" },
      found: [],
    }));
  test("are none where nothing is written", () => {
    for (const text of ["", "rules:\n", "rules: {}\n"]) assert.deepEqual(read(text), { levels: {}, found: [] });
  });
  test("leave the others as they are where one cannot be read", () =>
    assert.deepEqual(
      read(
        "rules:\n  MRA047: loud\n  MRA033: true\n  MRA035:\n  MRA036: { level: info }\n  MRA999: off\n  guides: info\n",
      ),
      {
        levels: { guides: "info" },
        found: [
          "schema/enum loud",
          "schema/enum true",
          "schema/enum MRA035",
          "schema/enum { level: info }",
          "schema/unknown-key MRA999",
        ],
      },
    ));
  test("stand in a map under rules, the only key", () => {
    assert.deepEqual(read("rules: [MRA047]\nlevels: { MRA047: off }\n").found, [
      "schema/unknown-key levels",
      "schema/type [MRA047]",
    ]);
    assert.deepEqual(read("rules: off\n").found, ["schema/type off"]);
  });
  test("stand beside state, whose value must be a place", () => {
    for (const state of ["git+mra-state", "../team-state", "//server/share/mra", "git+team/mra.state", ""])
      assert.deepEqual(read(`state: ${state}\nrules: {}\n`).found, [], state);
    for (const state of ["https://example.com/x", "git+", "git+-x", "git+a..b", '" x"', "[a]", "7.5", "true"])
      assert.deepEqual(read(`state: ${state}\n`).found, [`schema/type ${state}`], state);
  });
  test("of an id that is nearly one are offered with it", () => {
    const [finding] = readConfig(parse("file:///mra.config.yaml", "rules: { guide: info }\n")).findings;
    assert.deepEqual(
      finding?.fixes.map((it) => it.title.args),
      [["guides"]],
    );
  });
});

test("rules of a team's own are the maps under names that are no rule or group", () => {
  const text = "rules: { OUR001: { on: phones }, MRA047: { level: off }, guides: { a: b }, OUR002: off }\n";
  const names = ownEntries(parse("file:///mra.config.yaml", text)).map(({ key }) => key.value);
  assert.deepEqual(names, ["OUR001"]);
  assert.deepEqual(read(text).found, [
    "schema/enum { level: off }",
    "schema/enum { a: b }",
    "schema/unknown-key OUR002",
  ]);
});

test("of many that may be meant three are offered, the first ones", () => {
  assert.deepEqual(firstFew([1, 2, 3, 4]), [1, 2, 3]);
  assert.deepEqual(firstFew([1, 2]), [1, 2]);
  const [node] = parse("file:///t.mra.yaml", "devicePool: DP-OLD\n").documents.map((it) => it.root);
  const names = ["A", "B", "C", "D"].map((name) => ({ name }));
  assert.deepEqual(
    setToOneOf(node!, names).map((it) => [
      it.safe,
      it.changes.map((change) => change.kind === "replace" && change.value),
    ]),
    [
      [false, ["A"]],
      [false, ["B"]],
      [false, ["C"]],
    ],
  );
});
