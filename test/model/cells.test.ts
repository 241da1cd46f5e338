// A cell of a sheet: what it says for a value, where it stands, and what is written into it for another value.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { FieldType } from "../../core/src/catalog/schema.ts";
import { readGrid, type Grid, type GridRow } from "../../core/src/model/grid.ts";
import { dataOfRow, isStated, nodeIn, type Laid } from "../../core/src/model/layout.ts";
import {
  areEmpty,
  asCell,
  cellLabel,
  cellSpot,
  CellScalar,
  markedCell,
  trimmedCell,
  valueIn,
  type CellUse,
  type CellValue,
} from "../../core/src/model/row-cell.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { nodeAt, spanOf, type ScalarNode, type ScalarValue } from "../../core/src/syntax/tree.ts";

const mapping = parse("file:///t.mra.yaml", 'values: { name: "{A}" }\n').documents[0]!.root;
const node = nodeAt(mapping, "values", "name") as ScalarNode;

const gridOf = (csv: string): Grid => readGrid("file:///t.csv", csv, undefined)!;
const rowOf = (grid: Grid): GridRow => grid.rows[0]!;
const bookOf = (sheet: string | undefined, rows: readonly (readonly string[])[]): Grid => {
  const all = rows.map((cells, offset) => ({
    chunk: { uri: "file:///t.xlsx", offset },
    length: cells.length,
    cells: cells.map((text) => ({ text, start: 0, end: 0, quoted: false })),
  }));
  return { uri: "file:///t.xlsx", text: "", delimiter: undefined, sheet, head: all[0], rows: all.slice(1) };
};

const use = (at: number, more: Partial<CellUse> = {}): CellUse => ({ at, change: undefined, read: undefined, ...more });
const of = (parts: CellValue["parts"], type?: FieldType): CellValue => ({ parts, type, node, mapping });

describe("a value from cells", () => {
  const csv = "A,B,C\n JDoe , '=1 ,\n";
  const said = (it: CellValue): ScalarValue | undefined => valueIn(gridOf(csv), rowOf(gridOf(csv)), it);
  test("is their text without blanks around and the apostrophe that guards it", () => {
    assert.equal(trimmedCell(gridOf(csv), rowOf(gridOf(csv)), 1), "=1");
    assert.equal(trimmedCell(gridOf(csv), rowOf(gridOf(csv)), 7), "", "a row that is too short");
    const book = bookOf("S", [["A"], ["'=1"]]);
    assert.equal(trimmedCell(book, rowOf(book), 0), "'=1", "a workbook needs no guard");
  });
  test("is what the text around placeholders and the cells make together, or nothing", () => {
    assert.equal(said(of([use(0)])), "JDoe");
    assert.equal(said(of([use(0, { change: "upper" })])), "JDOE");
    assert.equal(said(of([use(0, { read: (it) => it.slice(1) })])), "Doe");
    assert.equal(said(of(["u.", use(0), "-", use(2)])), "u.JDoe-");
    assert.equal(said(of([use(2)])), undefined);
    assert.equal(said(of([use(2), use(2)])), undefined);
    assert.equal(said(of(["x", use(2)])), "x");
  });
  test("is of the type of its field where one cell is all of it", () => {
    const grid = gridOf("A,B\n12,yes\n");
    assert.equal(valueIn(grid, rowOf(grid), of([use(0)], { kind: "integer" })), 12);
    assert.equal(valueIn(grid, rowOf(grid), of([use(1)], { kind: "boolean" })), true);
    assert.equal(valueIn(grid, rowOf(grid), of([use(0)])), "12");
  });
  test("is empty where all of its cells are, or one of them", () => {
    const empty = (how: "all" | "any", ...parts: CellValue["parts"]): boolean =>
      areEmpty(gridOf(csv), rowOf(gridOf(csv)), of(parts), how);
    assert.deepEqual(
      [
        empty("all", use(0), use(2)),
        empty("any", use(0), use(2)),
        empty("all", "x", use(2)),
        empty("any", "x", use(0)),
      ],
      [false, true, true, false],
    );
    assert.deepEqual([empty("all", "x"), empty("any", "x")], [true, false]);
  });
});

describe("what a mapping lays out", () => {
  const grid = gridOf("A,B\nx,\n");
  const row = rowOf(grid);
  const cells = (at: number): Laid => ({ kind: "cells", of: of([use(at)]) });
  const constant: Laid = { kind: "constant", node };
  const unknown: Laid = { kind: "unknown" };
  const map = (...values: readonly Laid[]): Laid => ({
    kind: "map",
    entries: values.map((value, i) => ({ key: { ...node, value: `k${String(i)}` }, value })),
  });
  const seq = (...items: readonly Laid[]): Laid => ({ kind: "seq", items });
  test("is stated where a cell of it says something; a constant alone states no map, but a list", () => {
    const cases: readonly (readonly [Laid, unknown])[] = [
      [constant, "{A}"],
      [unknown, undefined],
      [cells(0), "x"],
      [cells(1), undefined],
      [map(constant, cells(0), cells(1)), { k0: "{A}", k1: "x" }],
      [map(constant, cells(1)), undefined],
      [map(constant, unknown), undefined],
      [seq(cells(1), cells(0), constant), ["x", "{A}"]],
      [seq(cells(1), unknown), undefined],
      [seq(map(cells(1)), map(constant, cells(0))), [{ k0: "{A}", k1: "x" }]],
    ];
    for (const [laid, data] of cases) {
      const what = JSON.stringify(data);
      assert.deepEqual(JSON.parse(JSON.stringify(dataOfRow(laid, grid, row) ?? null)), data ?? null, what);
      assert.equal(isStated(laid, grid, row), data !== undefined, what);
      assert.equal(nodeIn(laid, grid, row) !== undefined, data !== undefined, what);
    }
  });
  test("has a list's item of text and an empty cell only outside of lists", () => {
    const half: Laid = { kind: "cells", of: of(["p", use(1)]) };
    assert.equal(dataOfRow(half, grid, row), "p");
    const outside = nodeIn(half, grid, row);
    assert.equal(outside?.kind === "scalar" && outside.value, "p");
    assert.deepEqual(dataOfRow(seq(half, cells(0)), grid, row), ["x"]);
    const list = nodeIn(seq(half, cells(0)), grid, row);
    assert.equal(list?.kind === "seq" && list.items.length, 1);
  });
});

describe("a cell stands", () => {
  test("in the text, or at the end of a row that is too short", () => {
    const csv = "A,B\nx,yz\n";
    const grid = gridOf(csv);
    const at = (column: number): string => {
      const { start, end } = spanOf(cellSpot(grid, rowOf(grid), column, node));
      return `${String(start)} ${csv.slice(start, end)}`;
    };
    assert.deepEqual([at(0), at(1), at(2)], ["4 x", "6 yz", "8 "]);
  });
  test("in a workbook where the mapping takes it, under the name that spreadsheets give it", () => {
    const grid = bookOf("Sheet1", [["A"], ["x"]]);
    assert.deepEqual(cellSpot(grid, rowOf(grid), 0, node), { chunk: node.chunk, start: node.start, end: node.end });
    const names = [0, 1, 25, 26, 27, 51, 52, 701, 702, 703].map((at) => cellLabel(grid, rowOf(grid), at));
    assert.deepEqual(
      names,
      ["A2", "B2", "Z2", "AA2", "AB2", "AZ2", "BA2", "ZZ2", "AAA2", "AAB2"].map((it) => `Sheet1!${it}`),
    );
    assert.equal(cellLabel(bookOf("My sheet", [["A"], ["x"]]), rowOf(grid), 0), "'My sheet'!A2");
    assert.equal(cellLabel(bookOf(undefined, [["A"], ["x"]]), rowOf(grid), 0), "!A2");
  });
  test("with its name and workbook only where there is one", () => {
    const grid = bookOf("S", [["A"], ["x"]]);
    const { cell } = markedCell(grid, rowOf(grid), 0, [node]);
    assert.deepEqual([cell.label, cell.book, cell.write("y")], ["S!A2", "file:///t.xlsx", undefined]);
    const text = gridOf("A\nx\n");
    const marked = markedCell(text, rowOf(text), 0, [node]).cell;
    assert.deepEqual([marked.label, marked.book], [undefined, undefined]);
  });
  test("as a value of one or more of them", () => {
    const text = gridOf("A,B\nx,y\n");
    const both = new CellScalar(text, rowOf(text), of(["p", use(1), use(0)]), "pyx");
    assert.deepEqual(
      [spanOf(both), both.columns, both.isWhole, both.before],
      [{ start: 6, end: 7 }, [1, 0], false, "p"],
    );
    assert.deepEqual(both.others.map(spanOf), [{ start: 4, end: 5 }]);
    assert.deepEqual([both.label, both.book], [undefined, undefined]);
    const whole = new CellScalar(text, rowOf(text), of([use(1)]), "y");
    assert.deepEqual([whole.isWhole, whole.before, whole.others], [true, "", []]);
    const grid = bookOf("S", [["A"], ["x"]]);
    const inBook = new CellScalar(grid, rowOf(grid), of([use(0)]), "x");
    assert.deepEqual(
      [inBook.label, inBook.book, inBook.start, inBook.end],
      ["S!A2", "file:///t.xlsx", node.start, node.end],
    );
  });
});

describe("for another value is written into a cell", () => {
  const written = (cell: string, parts: CellValue["parts"], value: ScalarValue): string | undefined => {
    const grid = gridOf(`A,B\n${cell},z\n`);
    return new CellScalar(grid, rowOf(grid), of(parts), null).write(value);
  };
  test("the text itself, in quotes where it needs them or has them", () => {
    const cases: readonly (readonly [string, ScalarValue, string | undefined])[] = [
      ["x", "y", "y"],
      ["x", 12, "12"],
      ["x", "a, b", '"a, b"'],
      ["x", 'say "hi"', '"say ""hi"""'],
      ["x", "two\nlines", '"two\nlines"'],
      ['"x"', "y", '"y"'],
      ["x", "", undefined],
      ["x", " y", undefined],
      ["x", null, undefined],
    ];
    for (const [cell, value, text] of cases) assert.equal(written(cell, [use(0)], value), text, JSON.stringify(value));
  });
  test("what is left of it beside the text around the placeholder", () => {
    const around = ["p-", use(0), "-s"];
    assert.equal(written("x", around, "p-y-s"), "y");
    assert.equal(written("x", around, "p-y"), undefined);
    assert.equal(written("x", around, "y-s"), undefined);
    assert.equal(written("x", around, "p-longer"), undefined);
    assert.equal(written("x", around, "longer-s"), undefined);
    assert.equal(written("x", around, "p-s"), undefined, "the texts around may not overlap");
    assert.equal(written("x", ["p-", use(0)], "p-"), undefined);
    assert.equal(written("x", ["p-", use(0)], "p-y"), "y");
  });
  test("nothing where two cells make it, or the placeholder would change it", () => {
    assert.equal(written("x", [use(0), use(1)], "y"), undefined);
    assert.equal(written("x", [use(0, { change: "upper" })], "y"), undefined);
    assert.equal(written("x", [use(0, { change: "upper" })], "Y"), "Y");
  });
  test("nothing in a workbook", () => {
    const grid = bookOf("S", [["A"], ["x"]]);
    assert.equal(new CellScalar(grid, rowOf(grid), of([use(0)]), "x").write("y"), undefined);
  });
  test("for a switch the word of the pair that the cell has, in its capitals", () => {
    const cases: readonly (readonly [string, boolean, string])[] = [
      ["yes", false, "no"],
      ["no", true, "yes"],
      ["No", true, "Yes"],
      ["NO", true, "YES"],
      ["Y", false, "N"],
      ["t", false, "f"],
      ["T", false, "F"],
      ["1", false, "0"],
      ["0", true, "1"],
      ["x", false, "no"],
      ["X", false, "No"],
      ["예", false, "아니요"],
      ["perhaps", true, "true"],
      ["PERHAPS", false, "FALSE"],
      ["", true, "true"],
    ];
    for (const [cell, value, word] of cases)
      assert.equal(written(cell, [use(0)], value), word, `${cell} ${String(value)}`);
  });
  test("a guard before a text that begins with one", () => {
    assert.deepEqual(
      ["'=x", "''=x", "=x", "'x", "x", " x", "x ", "x\r"].map((it) => asCell(it, ",", false)),
      ["''=x", "'''=x", "=x", "'x", "x", '" x"', '"x "', '"x\r"'],
    );
    assert.deepEqual(
      [asCell("a;b", ";", false), asCell("a,b", ";", false), asCell("a", ";", true)],
      ['"a;b"', "a,b", '"a"'],
    );
  });
});
