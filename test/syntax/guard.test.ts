// Where a piece of a text has more than is read, counted line by line before the parser sees it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { tooMuch } from "../../core/src/syntax/guard.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import type { PieceKind } from "../../core/src/syntax/split.ts";
import { spanOf } from "../../core/src/syntax/tree.ts";

const uri = "file:///t.mra.yaml";

/** Line (from 1), column (from 0), width and the beginning of what is said; empty where the text is read. */
function stopped(text: string, kind: PieceKind = "item"): string {
  const found = tooMuch({ uri, offset: 0 }, text, kind);
  if (found === undefined) return "";
  const { start, end } = found.spot;
  const line = text.slice(0, start).split("\n").length;
  const column = start - (text.lastIndexOf("\n", start - 1) + 1);
  return `${String(line)}:${String(column)} ${end - start === 1 ? "" : "wide "}${say(found.message, "en").split(/;| and is| in one/)[0] ?? ""}`;
}

const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => `${line(i)}\n`).join("");

/** A text of so many characters in lines that are not too long. */
const long = (head: string, length: number): string => {
  const line = `${"x".repeat(15_999)}\n`;
  return `${head}${line.repeat(Math.ceil(length / line.length))}`.slice(0, length);
};

test("a piece has so many characters at most; more is said at its first word", () => {
  const quarter = 262_144;
  const cases: readonly (readonly [PieceKind, string, number])[] = [
    ["item", "  - ", quarter],
    ["entry", "a: ", quarter],
    ["head", "a: ", quarter],
    ["whole", "- ", quarter],
    ["whole", "a: ", 8_388_608],
  ];
  for (const [kind, head, most] of cases) {
    assert.equal(stopped(long(head, most), kind), "", kind);
    const column = head.search(/\S/);
    assert.equal(
      stopped(long(head, most + 1), kind),
      `1:${String(column)} This part of the file is longer than ${String(most)} characters`,
    );
  }
  assert.equal(stopped(" ".repeat(quarter + 1)), `1:0 This part of the file is longer than 262144 characters`);
});

test("lines, blanks and comments have their limits, each said where it strikes", () => {
  assert.equal(stopped(`a: ${"x".repeat(16_381)}\nb: 1\n`), "");
  assert.equal(stopped(`b: 1\na: ${"x".repeat(16_382)}`), "2:0 This line is longer than 16384 characters");
  for (const blank of ["", " \t", "  # x", "#"]) {
    assert.equal(stopped(lines(5_000, () => blank)), "", blank);
    assert.match(stopped(`a:\n${lines(5_001, () => blank)}`), /^5002:0 More than 5000 blank lines/, blank);
  }
});

test("dashes, question marks and colons that a blank follows open a level, as many as the parser would", () => {
  for (const sign of ["- ", "? ", ": "]) {
    assert.equal(stopped(`${sign.repeat(63)}a\n`), "", sign);
    assert.equal(stopped(`${sign.repeat(64)}a\n`), `1:128 More than 64 levels of nesting`, sign);
    assert.equal(stopped(sign.repeat(64).trimEnd()), "", `${sign}: nothing behind the last`);
  }
  assert.equal(stopped(`${"-".repeat(100)}\n`), "");
  assert.equal(stopped(`${"-a ".repeat(100)}\n`), "");
  assert.equal(stopped(lines(63, (i) => `${" ".repeat(i)}- a`)), "");
  assert.equal(stopped(lines(64, (i) => `${" ".repeat(i)}- a`)), "64:65 More than 64 levels of nesting");
  assert.equal(stopped(lines(64, (i) => `${" ".repeat(i)}a:`)), "");
  assert.equal(stopped(lines(65, (i) => `${" ".repeat(i)}a:`)), "65:64 More than 64 levels of nesting");
  assert.equal(
    stopped(lines(200, (i) => `${" ".repeat(i % 60)}a:`)),
    "",
    "a level ends where a line begins further left",
  );
});

test("keys that stand below each other are counted, from where a line began further left", () => {
  const keys = (count: number, indent: string): string => lines(count, (i) => `${indent}k${String(i)}: 1`);
  assert.equal(stopped(`- a:\n${keys(500, "    ")}`), "");
  assert.equal(stopped(`- a:\n${keys(501, "    ")}`), "502:4 More than 500 keys or values");
  assert.equal(stopped(`- a:\n${lines(501, () => "    !")}`), "502:4 More than 500 keys or values", "any word counts");
  assert.equal(stopped(`a:\n${keys(2_000, "  ")}`, "entry"), "");
  assert.equal(stopped(`a:\n${keys(2_001, "  ")}`, "entry"), "2002:2 More than 2000 keys or values");
  assert.equal(stopped(`a:\n${keys(2_001, "  ")}`, "whole"), "2002:2 More than 2000 keys or values");
  const nested = lines(250, (i) => `    k${String(i)}:\n      x: 1\n    l${String(i)}: 1`);
  assert.equal(stopped(`- a:\n${nested}`), "");
  assert.equal(
    stopped(`- a:\n${nested}    m: 1\n`),
    "752:4 More than 500 keys or values",
    "what is deeper does not begin anew",
  );
  const over = (count: number): string => lines(count, (i) => `    k${String(i)}:\n      x: 1`);
  assert.equal(stopped(`- a:\n${over(500)}`), "");
  assert.equal(
    stopped(`- a:\n${over(501)}`),
    "1002:4 More than 500 keys or values",
    "each has a map of its own below it",
  );
  assert.equal(stopped(`- a:\n${lines(600, (i) => `    - k${String(i)}: 1`)}`), "", "items are no keys");
  assert.equal(stopped(`- a:\n${lines(600, (i) => `    - k${String(i)}: 1\n      l: 1`)}`), "");
  assert.equal(
    stopped(
      lines(501, () => "- x"),
      "whole",
    ),
    "501:0 More than 500 keys or values",
  );
  assert.equal(
    stopped(
      lines(500, () => "- x"),
      "whole",
    ),
    "",
  );
});

test("commas, brackets and dashes behind dashes are values", () => {
  const commas = (count: number): string => ` ${",".repeat(50)}\n`.repeat(count / 50);
  assert.equal(stopped(`- a:\n${commas(5_000)}`), "");
  assert.equal(stopped(`- a: ,\n${commas(5_000)}`), "101:0 More than 5000 keys or values");
  assert.equal(stopped(`- a: [\n${commas(5_000)}`), "101:0 More than 5000 keys or values");
  assert.equal(stopped(`- a: {\n${commas(5_000)}`), "101:0 More than 5000 keys or values");
  assert.equal(stopped(`a:\n${commas(20_000)}`, "entry"), "");
  assert.equal(stopped(`a: ,\n${commas(20_000)}`, "entry"), "401:0 More than 20000 keys or values");
  assert.equal(stopped(`a:\n${lines(1_667, () => "    - - - - x")}`), "1668:0 More than 5000 keys or values");
  assert.equal(stopped(`a:\n${lines(1_666, () => "    - - - - x")}`), "");
  assert.equal(stopped(`- ${",".repeat(998)}\n,,\n`, "whole"), "");
  assert.equal(stopped(`- ${",".repeat(998)}\n,,,\n`, "whole"), "2:0 More than 1000 keys or values");
});

test("brackets are nested so deep at most; those in quotes, comments and behind another limit open nothing", () => {
  const [open, close] = ["[", "]"];
  const nested = (count: number): string => open.repeat(count) + close.repeat(count);
  const deep = "More than 64 levels of nesting";
  assert.equal(stopped(`a: ${nested(64)}\n`), "");
  assert.equal(stopped(`a: ${nested(65)}\n`), `1:67 ${deep}`);
  assert.equal(stopped(`a: ${open.repeat(65)}`), `1:67 ${deep}`);
  assert.equal(stopped(`a: ${"{".repeat(65)}`), `1:67 ${deep}`);
  assert.equal(stopped(`a: ${"{}".repeat(70)}${"[]".repeat(70)}${nested(64)}\n`), "");
  assert.equal(stopped(`a: '${nested(70)}' ${nested(64)}\n`), "");
  assert.equal(stopped(`a: '${nested(70)}'\nb: ${nested(65)}\n`), `2:67 ${deep}`);
  assert.equal(stopped(`a: 1 # ${nested(70)}\n`), "");
  assert.equal(stopped(`a: "x"\nb: [{}, ${nested(64)}]\n`), `2:71 ${deep}`);
  assert.equal(stopped(`a: |\n  ${nested(70)}\nb: 1\n`), "");
  assert.equal(stopped(`a: ]]]}}\nb: ${nested(65)}\n`), `2:67 ${deep}`, "what closes too much makes no room");
  assert.equal(stopped(`a: '' ]]]}}\nb: ${nested(64)}\n`), "");
  const tooLong = `b: ${"x".repeat(17_000)}\n`;
  assert.match(stopped(`${tooLong}a: ${nested(70)}\n`), /^1:0 This line/);
  assert.equal(stopped(`a: ${nested(70)}\n${tooLong}`), `1:67 ${deep}`);
});

test("a problem stands where it is in the file, and the parts around it are read", () => {
  const text = `a: 1\nphones:\n  - name: x\n  - ${"[".repeat(70)}\n  - name: y\n`;
  const [problem] = parse(uri, text).problems;
  assert.equal(spanOf(problem!.spot).start, text.indexOf("[") + 64);
});
