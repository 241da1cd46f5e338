// What is said of values that have not their shape, in both languages, and how near words and releases are offered.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { ShapeError } from "../../core/src/catalog/validators.ts";
import { shapeFindings } from "../../core/src/rules/shape.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { inWords } from "./seen-findings.ts";

/** What is said of one value under a key. */
const saidOf = (written: string, keyword: string, params: ShapeError["params"]): string => {
  const a = `a: ${written}\n`;
  const { root } = parse("a", a).documents[0]!;
  return inWords([...shapeFindings(root, [{ instancePath: "/a", schemaPath: "", keyword, params }], root)], { a });
};
const words = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `Word ${String(i)}`);

test("a long value is shown by its beginning", () => {
  const boolean = { type: "boolean" };
  for (const [length, shown] of [
    [60, "x".repeat(60)],
    [61, `${"x".repeat(57)}…`],
  ] as const)
    assert.ok(saidOf("x".repeat(length), "type", boolean).includes(`it is "${shown}"`));
  assert.equal(
    saidOf("null", "type", boolean),
    `
a 1:4 «null» error schema/type
  a must be true or false; it is nothing
  a는 true 또는 false여야 합니다. 현재 값: 빈 값
`,
  );
});

test("a value of another type is told with what is meant by it", () => {
  assert.equal(
    saidOf("8.10", "type", { type: ["string", "null"] }),
    `
a 1:4 «8.10» error schema/type
  a must be a string; enclose it in quotes: "8.10"
  a는 문자열이어야 합니다. 따옴표로 묶으십시오: "8.10"
  fix Put it in quotes | 따옴표로 묶기 (safe): a
    a: "8.10"
`,
  );
  assert.equal(
    saidOf("Null", "type", { type: "string" }),
    `
a 1:4 «Null» error schema/type
  a must be a string; enclose it in quotes: "Null"
  a는 문자열이어야 합니다. 따옴표로 묶으십시오: "Null"
  fix Put it in quotes | 따옴표로 묶기: a
    a: "Null"
`,
  );
  assert.equal(
    saidOf("null", "type", { type: "string" }),
    `
a 1:4 «null» error schema/type
  a must be a string; it is nothing
  a는 문자열이어야 합니다. 현재 값: 빈 값
`,
  );
  assert.equal(
    saidOf("'12'", "type", { type: "integer" }),
    `
a 1:4 «'12'» error schema/type
  a must be a whole number, without quotes: 12
  a는 따옴표 없이 정수여야 합니다: 12
`,
  );
  assert.equal(
    saidOf("'1.5'", "type", { type: "integer" }),
    `
a 1:4 «'1.5'» error schema/type
  a must be a whole number; it is "1.5"
  a는 정수여야 합니다. 현재 값: "1.5"
`,
  );
  assert.equal(
    saidOf("'1.5'", "type", { type: "number" }),
    `
a 1:4 «'1.5'» error schema/type
  a must be a number, without quotes: 1.5
  a는 따옴표 없이 숫자여야 합니다: 1.5
`,
  );
  assert.equal(
    saidOf("12", "type", { type: "integer,null" }),
    `
a 1:4 «12» error schema/type
  a must be a whole number; it is 12
  a는 정수여야 합니다. 현재 값: 12
`,
  );
  assert.equal(
    saidOf("[]", "type", { type: "odd" }),
    `
a 1:4 «[]» error schema/type
  a must be odd; it is a list
  a는 odd이어야 합니다. 현재 값: 목록
`,
  );
  assert.equal(
    saidOf("On", "type", { type: "boolean" }),
    `
a 1:4 «On» error schema/type
  a must be true or false; it is "On"
  a는 true 또는 false여야 합니다. 현재 값: "On"
  fix Set true | true로 설정: a
    a: true
`,
  );
  assert.equal(
    saidOf("'0'", "type", { type: "boolean" }),
    `
a 1:4 «'0'» error schema/type
  a must be true or false; it is "0"
  a는 true 또는 false여야 합니다. 현재 값: "0"
  fix Set false | false로 설정: a
    a: false
`,
  );
  assert.equal(
    saidOf("'12'", "type", { type: "boolean" }),
    `
a 1:4 «'12'» error schema/type
  a must be true or false; it is "12"
  a는 true 또는 false여야 합니다. 현재 값: "12"
`,
  );
  assert.equal(
    saidOf("1.2E+11", "type", { type: "string" }),
    `
a 1:4 «1.2E+11» error schema/type
  a must be a string; enclose it in quotes: "1.2E+11"
  a는 문자열이어야 합니다. 따옴표로 묶으십시오: "1.2E+11"
  fix Put it in quotes | 따옴표로 묶기: a
    a: "1.2E+11"
`,
  );
});

test("a word that is none of those allowed is told with the first of them, and the one that was meant", () => {
  assert.equal(
    saidOf("qqqqqq", "enum", { allowedValues: [...words(8), null] }),
    `
a 1:4 «qqqqqq» error schema/enum
  a must be one of Word 0 | Word 1 | Word 2 | Word 3 | Word 4 | Word 5 | Word 6 | Word 7; it is "qqqqqq"
  a는 다음 중 하나여야 합니다: Word 0 | Word 1 | Word 2 | Word 3 | Word 4 | Word 5 | Word 6 | Word 7. 현재 값: "qqqqqq"
`,
  );
  assert.equal(
    saidOf("qqqqqq", "enum", { allowedValues: words(9) }),
    `
a 1:4 «qqqqqq» error schema/enum
  a must be one of Word 0 | Word 1 | Word 2 | Word 3 | Word 4 | Word 5 | Word 6 | Word 7 | …; it is "qqqqqq"
  a는 다음 중 하나여야 합니다: Word 0 | Word 1 | Word 2 | Word 3 | Word 4 | Word 5 | Word 6 | Word 7 | …. 현재 값: "qqqqqq"
`,
  );
  assert.equal(
    saidOf("Wrod 8", "enum", { allowedValues: words(9) }),
    `
a 1:4 «Wrod 8» error schema/enum
  a must be one of Word 8 | Word 0 | Word 1 | Word 2 | Word 3 | Word 4 | Word 5 | Word 6 | …; it is "Wrod 8"
  a는 다음 중 하나여야 합니다: Word 8 | Word 0 | Word 1 | Word 2 | Word 3 | Word 4 | Word 5 | Word 6 | …. 현재 값: "Wrod 8"
  fix Set Word 8 | Word 8로 설정: a
    a: Word 8
`,
  );
  assert.equal(
    saidOf("[]", "enum", { allowedValues: words(9) }),
    `
a 1:4 «[]» error schema/enum
  a must be one of Word 0 | Word 1 | Word 2 | Word 3 | Word 4 | Word 5 | Word 6 | Word 7 | …; it is a list
  a는 다음 중 하나여야 합니다: Word 0 | Word 1 | Word 2 | Word 3 | Word 4 | Word 5 | Word 6 | Word 7 | …. 현재 값: 목록
`,
  );
  assert.equal(
    saidOf("384", "enum", { allowedValues: ["384", "64"] }),
    `
a 1:4 «384» error schema/type
  a must be a string; enclose it in quotes: "384"
  a는 문자열이어야 합니다. 따옴표로 묶으십시오: "384"
  fix Put it in quotes | 따옴표로 묶기 (safe): a
    a: "384"
`,
  );
  assert.equal(
    saidOf("384.0", "enum", { allowedValues: ["384", "64"] }),
    `
a 1:4 «384.0» error schema/enum
  a must be a string; enclose it in quotes: "384"
  a는 문자열이어야 합니다. 따옴표로 묶으십시오: "384"
  fix Set 384 | 384로 설정: a
    a: "384"
`,
  );
  assert.equal(
    saidOf("384", "const", { allowedValue: "384" }),
    `
a 1:4 «384» error schema/type
  a must be a string; enclose it in quotes: "384"
  a는 문자열이어야 합니다. 따옴표로 묶으십시오: "384"
  fix Put it in quotes | 따옴표로 묶기 (safe): a
    a: "384"
`,
  );
  assert.equal(
    saidOf("x", "const", { allowedValue: "384" }),
    `
a 1:4 «x» error schema/enum
  a must be one of 384; it is "x"
  a는 다음 중 하나여야 합니다: 384. 현재 값: "x"
`,
  );
  assert.ok(!saidOf("x", "enum", { allowedValues: [] }).includes("For another one"));
});

test("a release is told with the newest version that is not behind it", () => {
  const allowedValues = ["12.5", "14.0", "15.0", "15.1"];
  const set = (written: string): string | undefined =>
    /fix Set (\S+)/.exec(saidOf(written, "enum", { allowedValues }))?.[1];
  assert.deepEqual(["14", "'14.9'", "'15.0.1'", "'15.10'", "'Release 16'", "'12.4'", "'12.5'", "x"].map(set), [
    "14.0",
    "14.0",
    "15.0",
    "15.1",
    "15.1",
    undefined,
    "12.5",
    undefined,
  ]);
  assert.equal(
    saidOf("'13'", "enum", { allowedValues }),
    `
a 1:4 «'13'» error schema/enum
  a must be one of 12.5 | 14.0 | 15.0 | 15.1; it is "13". For another one only what holds in every version is checked
  a는 다음 중 하나여야 합니다: 12.5 | 14.0 | 15.0 | 15.1. 현재 값: "13". 다른 버전은 모든 버전에 해당하는 내용만 검사합니다
  fix Set 12.5 | 12.5로 설정: a
    a: '12.5'
`,
  );
  assert.equal(
    saidOf("'13'", "enum", { allowedValues: ["14.0", "x"] }),
    `
a 1:4 «'13'» error schema/enum
  a must be one of 14.0 | x; it is "13"
  a는 다음 중 하나여야 합니다: 14.0 | x. 현재 값: "13"
`,
  );
});

test("limits are told, and what has no words of its own is no valid value", () => {
  assert.equal(
    saidOf("[1, 1]", "uniqueItems", {}),
    `
a 1:4 «[1, 1]» error schema/unique
  a lists an item twice
  a에 같은 항목이 두 번 있습니다
`,
  );
  assert.equal(
    saidOf("[]", "minItems", { limit: 1 }),
    `
a 1:4 «[]» error schema/range
  a must have at least 1 item
  a의 항목은 1개 이상이어야 합니다
`,
  );
  assert.equal(
    saidOf("xx", "maxLength", { limit: 1 }),
    `
a 1:4 «xx» error schema/range
  "xx" is not a valid value of a
  "xx"는 a에 사용할 수 없는 값입니다
`,
  );
  assert.equal(
    saidOf("xx", "pattern", { pattern: "no form of ours" }),
    `
a 1:4 «xx» error schema/format
  "xx" is not a valid value of a
  "xx"는 a에 사용할 수 없는 값입니다
`,
  );
});
