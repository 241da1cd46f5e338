import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { asTsv, fromTsv } from "../../client/webview/table-clipboard.ts";
import type { ShownColumn } from "../../client/webview/table-messages.ts";
import { cellText, rowsWanted } from "../../client/webview/table-rows.ts";
import { cellAfter, noSelection, select, selectAll, selectedRows } from "../../client/webview/table-selection.ts";

function columnOf(key: string, texts: readonly string[]): ShownColumn {
  const values = [...new Set(texts)];
  const cells = Uint32Array.from(texts, (it) => values.indexOf(it));
  return { key, label: key, help: "", edits: "text", values, cells };
}

const names = columnOf("name", ["CSFKIM", "SEP10", "SEP9", "csfbob", ""]);
const pools = columnOf("pool", ["DP-BER", "DP-BER", "DP-김", "DP-PAR", "DP-BER"]);
const wanted = (filter: string, sortBy?: ShownColumn, down = false): readonly string[] =>
  [...rowsWanted({ count: 5, columns: [names, pools], filter, sortBy, down })].map((it) => cellText(names, it));

test("every word of the filter must stand in some column, in any case", () => {
  assert.deepEqual(wanted(""), ["CSFKIM", "SEP10", "SEP9", "csfbob", ""]);
  assert.deepEqual(wanted("dp-ber csf"), ["CSFKIM"]);
  assert.deepEqual(wanted("CSF"), ["CSFKIM", "csfbob"]);
  assert.deepEqual(wanted("김".normalize("NFD")), ["SEP9"]);
  assert.deepEqual(wanted("none"), []);
});

test("what is held is shown though it does not fit the filter, in its place", () => {
  const held = new Set([2]);
  const rows = rowsWanted({ count: 5, columns: [names, pools], filter: "csf", sortBy: undefined, down: false, held });
  assert.deepEqual([...rows], [0, 2, 3]);
});

test("rows are sorted as people sort, what is empty stays last both ways", () => {
  assert.deepEqual(wanted("", names), ["csfbob", "CSFKIM", "SEP9", "SEP10", ""]);
  assert.deepEqual(wanted("", names, true), ["SEP10", "SEP9", "CSFKIM", "csfbob", ""]);
  assert.deepEqual(wanted("sep", names), ["SEP9", "SEP10"]);
});

test("sorting keeps every row once, whatever the texts", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), fc.boolean(), (texts, down) => {
      const column = columnOf("a", texts);
      const rows = rowsWanted({ count: texts.length, columns: [column], filter: "", sortBy: column, down });
      assert.deepEqual(
        [...rows].sort((a, b) => a - b),
        [...texts.keys()],
      );
    }),
  );
});

test("what is copied is read as the same cells", () => {
  const cell = fc.string().map((it) => it.replaceAll("\r", ""));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      assert.deepEqual(fromTsv(asTsv(rows)), rows);
    }),
  );
  assert.deepEqual(fromTsv("a\tb\r\nc\t\r\n"), [
    ["a", "b"],
    ["c", ""],
  ]);
  assert.deepEqual(fromTsv('"a\nb"\tc'), [["a\nb", "c"]]);
});

test("rows are selected alone, as a range, beside each other, and all at once", () => {
  const shown = Uint32Array.from([4, 2, 0, 1]);
  const one = select(noSelection, { at: 1, column: 0 }, "alone", shown);
  assert.deepEqual(selectedRows(one, shown), [2]);
  const range = select(one, { at: 3, column: 1 }, "range", shown);
  assert.deepEqual(selectedRows(range, shown), [2, 0, 1]);
  const back = select(range, { at: 0, column: 1 }, "range", shown);
  assert.deepEqual(selectedRows(back, shown), [4, 2]);
  const beside = select(back, { at: 3, column: 0 }, "beside", shown);
  assert.deepEqual(selectedRows(beside, shown), [4, 2, 1]);
  assert.equal(selectedRows(selectAll(one, shown, 3), shown).length, 4);
  assert.deepEqual(selectedRows(noSelection, shown), [4]);
});

test("keys lead to cells and never out of the table", () => {
  const grid = { rows: 100, columns: 5, page: 20, ctrl: false };
  const go = (at: number, column: number, key: string, ctrl = false) => {
    const to = cellAfter({ at, column }, key, { ...grid, ctrl });
    return to && [to.at, to.column];
  };
  assert.deepEqual(go(0, 0, "ArrowUp"), [-1, 0]);
  assert.deepEqual(go(-1, 0, "ArrowUp"), [-1, 0]);
  assert.deepEqual(go(99, 4, "ArrowDown"), [99, 4]);
  assert.deepEqual(go(0, 4, "ArrowRight"), [0, 4]);
  assert.deepEqual(go(90, 1, "PageDown"), [99, 1]);
  assert.deepEqual(go(5, 1, "PageUp"), [0, 1]);
  assert.deepEqual(go(5, 3, "Home"), [5, 0]);
  assert.deepEqual(go(5, 3, "End", true), [99, 4]);
  assert.equal(go(0, 0, "x"), undefined);
});
