// What is said of a value that has not its shape, and which fixes are offered.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import type { ShapeError } from "../../core/src/catalog/validators.ts";
import { enumFix, isBlank, shapeMessage, unquotedWord } from "../../core/src/rules/shape-text.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { nodeAt, type Node } from "../../core/src/syntax/tree.ts";

const valueOf = (written: string): Node =>
  nodeAt(parse("file:///t.mra.yaml", `a: ${written}\n`).documents[0]!.root, "a")!;
const error = (keyword: string, params: ShapeError["params"]): ShapeError => ({
  instancePath: "/a",
  schemaPath: "",
  keyword,
  params,
});
const said = (keyword: string, params: ShapeError["params"], written: string): string =>
  say(shapeMessage(error(keyword, params), "a", valueOf(written)), "en");
const words = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `Word ${String(i)}`);

describe("what is said of a value", () => {
  test("names it, short where it is long", () => {
    assert.equal(said("type", { type: "boolean" }, "x"), 'a must be true or false; it is "x"');
    assert.equal(said("type", { type: "boolean" }, "[x]"), "a must be true or false; it is a list");
    assert.equal(said("type", { type: "array" }, "{ b: 1 }"), "a must be a list; it is a map");
    assert.equal(said("type", { type: "integer" }, "null"), "a must be a whole number; it is nothing");
    assert.equal(said("type", { type: "boolean" }, "8.10"), "a must be true or false; it is 8.10");
    const [long, longer] = ["x".repeat(60), "x".repeat(61)];
    assert.equal(said("type", { type: "boolean" }, long), `a must be true or false; it is "${long}"`);
    assert.equal(said("type", { type: "boolean" }, longer), `a must be true or false; it is "${"x".repeat(57)}…"`);
  });
  test("asks for quotes, or for none, where only they are missing or too many", () => {
    assert.equal(said("type", { type: "string" }, "8.10"), 'a must be a string; enclose it in quotes: "8.10"');
    assert.equal(said("type", { type: "string" }, "Null"), 'a must be a string; enclose it in quotes: "Null"');
    assert.equal(
      said("type", { type: ["string", "null"] }, "true"),
      'a must be a string; enclose it in quotes: "true"',
    );
    assert.equal(said("type", { type: "string" }, "null"), "a must be a string; it is nothing");
    assert.equal(said("type", { type: "integer" }, '"12"'), "a must be a whole number, without quotes: 12");
    assert.equal(said("type", { type: "integer" }, '"1.5"'), 'a must be a whole number; it is "1.5"');
    assert.equal(said("type", { type: "number" }, '"1.5"'), "a must be a number, without quotes: 1.5");
    assert.equal(said("type", { type: "boolean" }, '"12"'), 'a must be true or false; it is "12"');
  });
  test("lists what is allowed, of many the first, and before them the one that was most likely meant", () => {
    assert.equal(said("enum", { allowedValues: ["A", "B"] }, "x"), 'a must be one of A | B; it is "x"');
    assert.equal(said("const", { allowedValue: "A" }, "x"), 'a must be one of A; it is "x"');
    assert.equal(
      said("enum", { allowedValues: [...words(8), null] }, "x"),
      `a must be one of ${words(8).join(" | ")}; it is "x"`,
    );
    assert.match(said("enum", { allowedValues: words(9) }, "qqqqqq"), /one of Word 0 \| .* \| Word 7 \| …; it is/);
    assert.match(
      said("enum", { allowedValues: words(9) }, "Wrod 8"),
      /one of Word 8 \| Word 0 \| .* \| Word 6 \| …; it is/,
    );
    assert.equal(said("enum", { allowedValues: ["14.0"] }, "14"), 'a must be a string; enclose it in quotes: "14.0"');
    assert.match(
      said("enum", { allowedValues: ["14.0", "15.0"] }, "x"),
      /For another one only what holds in every version/,
    );
    assert.doesNotMatch(said("enum", { allowedValues: ["14.0", "x"] }, "y"), /For another one/);
  });
  test("has limits, and what is missing", () => {
    assert.equal(said("minimum", { limit: 3 }, "2"), "a must be at least 3; it is 2");
    assert.equal(said("maximum", { limit: 3 }, "4"), "a must be at most 3; it is 4");
    assert.equal(said("maxItems", { limit: 1 }, "[]"), "a must have at most 1 item");
    assert.equal(said("minItems", { limit: 2 }, "[]"), "a must have at least 2 items");
    assert.equal(said("uniqueItems", {}, "[]"), "a lists an item twice");
    assert.equal(said("required", { missingProperty: "b" }, "{}"), "b is missing");
    assert.equal(said("maxLength", { limit: 1 }, "xx"), '"xx" is not a valid value of a');
    assert.equal(said("pattern", { pattern: "no form of ours" }, "xx"), '"xx" is not a valid value of a');
  });
});

describe("a fix of a value", () => {
  const fixes = (keyword: string, params: ShapeError["params"], written: string): readonly string[] =>
    enumFix(error(keyword, params), valueOf(written), valueOf("{}")).map(({ title, safe, changes: [change] }) => {
      const value = change?.kind === "replace" ? JSON.stringify(change.value) : "";
      return `${say(title, "en")} ${value}${safe ? " safe" : ""}`;
    });
  test("is the nearest word, or the one that is the same number", () => {
    assert.deepEqual(fixes("enum", { allowedValues: ["Encrypted", "None"] }, "Encripted"), [
      'Set Encrypted "Encrypted"',
    ]);
    assert.deepEqual(fixes("enum", { allowedValues: ["Encrypted"] }, "qqqq"), []);
    assert.deepEqual(fixes("enum", { allowedValues: ["384", "64"] }, "64.0"), ['Set 64 "64"']);
  });
  test("is the newest version that is not behind a release", () => {
    const versions = { allowedValues: ["12.5", "14.0", "15.0", "15.1"] };
    const set = (it: string): readonly string[] => fixes("enum", versions, it);
    assert.deepEqual(set("14"), ['Set 14.0 "14.0"']);
    assert.deepEqual(set("14.9"), ['Set 14.0 "14.0"']);
    assert.deepEqual(set('"15.0.1"'), ['Set 15.0 "15.0"']);
    assert.deepEqual(set('"15.10"'), ['Set 15.1 "15.1"']);
    assert.deepEqual(set('"Release 16"'), ['Set 15.1 "15.1"']);
    assert.deepEqual(set('"12.4"'), []);
  });
  test("is quotes around what is written: safe where it is digits", () => {
    assert.deepEqual(fixes("type", { type: "string" }, "8.10"), ['Put it in quotes "8.10" safe']);
    assert.deepEqual(fixes("type", { type: "string" }, "+49"), ['Put it in quotes "+49" safe']);
    assert.deepEqual(fixes("type", { type: "string" }, "1.2E+11"), ['Put it in quotes "1.2E+11"']);
    assert.deepEqual(fixes("type", { type: ["string", "null"] }, "true"), ['Put it in quotes "true"']);
  });
  test("is the truth value that a word means", () => {
    for (const it of ["yes", "On", "t", "'1'", "enabled", "enable"])
      assert.deepEqual(fixes("type", { type: "boolean" }, it), ["Set true true"], it);
    for (const it of ["no", "off", "F", "0", "Disabled"])
      assert.deepEqual(fixes("type", { type: "boolean" }, it), ["Set false false"], it);
    for (const it of ["perhaps", "yes!", "12"]) assert.deepEqual(fixes("type", { type: "boolean" }, it), [], it);
    assert.deepEqual(fixes("type", { type: "integer" }, "yes"), []);
    assert.deepEqual(fixes("minimum", { limit: 1, type: "boolean" }, "0"), []);
  });
  test("is none for nothing, for a list, and for what stands in nothing", () => {
    assert.deepEqual(fixes("type", { type: "boolean" }, "[yes]"), []);
    assert.deepEqual(fixes("type", { type: "string" }, "null"), []);
    assert.deepEqual(enumFix(error("type", { type: "boolean" }), valueOf("yes"), undefined), []);
  });
});

test("a word that YAML reads as a number lacks only its quotes", () => {
  const allowed = { allowedValues: ["384", "64", null] };
  const keyword = (of: string, written: string): string => unquotedWord(error(of, allowed), valueOf(written)).keyword;
  assert.deepEqual(
    [
      keyword("enum", "384"),
      keyword("const", "64"),
      keyword("enum", "'384'"),
      keyword("enum", "38"),
      keyword("enum", "[384]"),
    ],
    ["type", "type", "enum", "enum", "enum"],
  );
  assert.equal(keyword("minimum", "384"), "minimum");
  assert.equal(unquotedWord(error("enum", allowed), valueOf("384")).params.type, "string");
});

test("a value is blank where nothing stands behind its colon", () => {
  const written = ["", "null", "~", "''", "x", "[]"];
  assert.deepEqual(
    written.map((it) => isBlank(valueOf(it))),
    [true, false, false, false, false, false],
  );
});
