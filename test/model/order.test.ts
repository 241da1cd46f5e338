// Where things stand, and the placeholders of a value.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { byPlace, insertByPlace, LateLists, removeFrom, type Standing } from "../../core/src/model/place.ts";
import { changedBy, headingOf, isPattern, placeholderParts } from "../../core/src/model/placeholder.ts";
import { parse } from "../../core/src/syntax/parse.ts";

const { chunk: b } = parse("file:///b.mra.yaml", "a: 1\n").documents[0]!.root;
const { chunk: c } = parse("file:///c.mra.yaml", "a: 1\n").documents[0]!.root;
const at = (start: number, more: Partial<Standing> = {}): Standing => ({ chunk: b, start, end: start + 1, ...more });

describe("places", () => {
  const inOrder: readonly Standing[] = [
    at(0),
    at(3),
    at(3, { row: 1 }),
    at(3, { row: 1, part: 1 }),
    at(3, { row: 2 }),
    at(9),
    { chunk: c, start: 0, end: 1 },
  ];
  test("come by file, position, row of a table and part of a row", () => {
    for (const [i, one] of inOrder.entries())
      for (const [j, other] of inOrder.entries())
        assert.equal(Math.sign(byPlace(one, other)), Math.sign(i - j), `${i} ${j}`);
  });
  test("stay in order whatever comes in, what comes later behind what stands at the same place", () =>
    fc.assert(
      fc.property(fc.array(fc.nat(inOrder.length - 1)), (steps) => {
        const list: { readonly place: number; readonly n: number }[] = [];
        for (const [n, place] of steps.entries()) insertByPlace(list, { place, n }, (it) => inOrder[it.place]!);
        assert.deepEqual(
          list,
          steps.map((place, n) => ({ place, n })).sort((x, y) => x.place - y.place || x.n - y.n),
        );
      }),
    ));
  test("are given up one by one", () => {
    const list = ["a", "b", "a", "c"];
    removeFrom(list, "x");
    removeFrom(list, "a");
    assert.deepEqual(list, ["b", "a", "c"]);
  });

  test("many that come and go at once leave the list that they would leave one by one, whenever it is read", () => {
    interface Thing {
      readonly place: number;
      readonly n: number;
    }
    const step = fc.record({ place: fc.nat(inOrder.length - 1), what: fc.constantFrom("come", "go", "read", "ask") });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const place = (it: Thing): Standing => inOrder[it.place]!;
        const late = new LateLists<Thing>(place);
        const [list, other, expected]: [Thing[], Thing[], Thing[]] = [[], [{ place: 0, n: -1 }], []];
        for (const [n, { place: at, what }] of steps.entries()) {
          const gone = expected[at % Math.max(1, expected.length)];
          if (what === "come") {
            const it = { place: at, n };
            late.add(list, it);
            insertByPlace(expected, it, place);
          } else if (what === "go" && gone !== undefined) {
            late.remove(list, gone);
            removeFrom(expected, gone);
          } else if (what === "ask") assert.equal(late.hasSome(list), expected.length > 0);
          else assert.deepEqual(late.read(list), expected);
        }
        assert.equal(late.read(list), list, "it is the same list");
        assert.deepEqual(list, expected);
        assert.deepEqual(late.read(other), [{ place: 0, n: -1 }], "another list is another one's");
      }),
    );
  });
});

describe("a value of a mapping", () => {
  const parts = (value: string): readonly unknown[] =>
    placeholderParts(value).map((it) =>
      typeof it === "string" ? it : [it.heading, it.change, value.slice(it.start, it.end), it.open],
    );
  test("has text and headings in braces, in their order", () =>
    assert.deepEqual(parts("CSF{User ID:upper}-{No. }x"), [
      "CSF",
      ["User ID", "upper", "{User ID:upper}", false],
      "-",
      ["No.", undefined, "{No. }", false],
      "x",
    ]));
  test("has a brace where one is written twice; a closing one alone is text", () => {
    assert.deepEqual(parts("{{a}"), ["{a}"]);
    assert.deepEqual(parts("a{{{b}"), ["a{", ["b", undefined, "{b}", false]]);
    assert.deepEqual(parts("plain"), ["plain"]);
    assert.deepEqual(parts(""), []);
  });
  test("may have a brace that is not closed", () =>
    assert.deepEqual(parts("a{User ID:lower"), ["a", ["User ID", "lower", "{User ID:lower", true]]));
  test("is a pattern only with a brace", () => assert.deepEqual(["a{", "a}", ""].map(isPattern), [true, false, false]));
  test("names headings without care for blanks", () => assert.equal(headingOf("  User \t ID "), "User ID"));
  test("changes the case of a cell's text where it says so", () =>
    assert.deepEqual(
      (["upper", "lower", undefined] as const).map((change) => changedBy({ change }, "jDoe")),
      ["JDOE", "jdoe", "jDoe"],
    ));
});
