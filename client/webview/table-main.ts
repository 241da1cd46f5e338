import { fill } from "./page.ts";
import { createBar } from "./table-bar.ts";
import { asTsv, fromTsv } from "./table-clipboard.ts";
import { editCell, type CellInput } from "./table-edit.ts";
import { createGrid } from "./table-grid.ts";
import type { FromTable, ShownColumn, ShownTable, TableWords, ToTable } from "./table-messages.ts";
import { cellText, rowsWanted, type Sorting } from "./table-rows.ts";
import {
  cellAfter,
  columnRange,
  noSelection,
  select,
  selectAll,
  selectedRows,
  type CellPlace,
  type SelectHow,
  type Selection,
} from "./table-selection.ts";

/** What VS Code gives a page. */
declare function acquireVsCodeApi(): {
  postMessage(it: FromTable): void;
  getState(): Kept | undefined;
  setState(it: Kept): void;
};

/** What survives when the page is hidden and shown again. */
interface Kept {
  readonly filter: string;
  readonly sorting: Sorting | undefined;
  /** Columns that are shown; absent: the usual ones. */
  readonly shown: readonly string[] | undefined;
}

const code = acquireVsCodeApi();
const send = (it: FromTable): void => code.postMessage(it);
let kept: Kept = code.getState() ?? { filter: "", sorting: undefined, shown: undefined };
let table: ShownTable | undefined;
let words: TableWords | undefined;
let rows: Uint32Array = new Uint32Array(0);
let selection: Selection = noSelection;
/** What was done to the selected rows may be why they do not fit the filter any more: they stay until it is another. */
let holdsSelected = false;
let input: { readonly key: string; readonly it: CellInput } | undefined;
const grid = createGrid();
const bar = createBar({
  filter: (text) => {
    keep({ ...kept, filter: text });
    holdsSelected = false;
    refresh();
  },
  down: () => grid.root.focus(),
  columns: (shown) => {
    keep({ ...kept, shown });
    send({ kind: "columns", keys: shown });
    refresh();
  },
  act: (action) => {
    holdsSelected = true;
    if (table) send({ kind: "act", action, revision: table.revision, rows: chosen() });
  },
  exportShown: () =>
    table && send({ kind: "export", revision: table.revision, rows: [...rows], keys: columns().map((it) => it.key) }),
});
document.body.append(bar.root, grid.root);

window.addEventListener("message", ({ data }: MessageEvent<ToTable>) => {
  if (data.kind === "show") show(data.table, data.words);
  else if (data.kind === "choices") {
    if (input?.key === data.key) input.it.offer(data.values);
  } else if (data.kind === "paste") paste(data.text);
  else bar.say(data.kind === "failed" ? data.message : data.text);
});
send({ kind: "ready" });
if (kept.shown !== undefined) send({ kind: "columns", keys: kept.shown });

function keep(it: Kept): void {
  kept = it;
  code.setState(it);
}

/** The columns that are shown, in the order of the table. */
function columns(): readonly ShownColumn[] {
  const all = table?.columns ?? [];
  return kept.shown === undefined ? all : all.filter((it) => kept.shown?.includes(it.key) === true);
}

const chosen = (): readonly number[] => selectedRows(selection, rows);

function show(next: ShownTable, its: TableWords): void {
  const before = table;
  const names = before?.columns[0];
  const was = new Set(names === undefined ? [] : [...selection.rows].map((it) => cellText(names, it)));
  table = next;
  words = its;
  grid.root.setAttribute("aria-label", next.title);
  const [name] = next.columns;
  if (name !== undefined && was.size > 0) {
    const again = new Set<number>();
    for (let row = 0; row < next.count; row++) if (was.has(cellText(name, row))) again.add(row);
    selection = { ...selection, rows: again };
  }
  bar.show(next, its, kept);
  refresh();
  if (before === undefined && document.activeElement === document.body) bar.focus();
}

/** Draws anew after rows, filter, order or columns are others. */
function refresh(): void {
  if (table === undefined) return;
  const shown = columns();
  const sortBy = shown.find((it) => it.key === kept.sorting?.key);
  rows = rowsWanted({
    ...{ count: table.count, columns: shown, filter: kept.filter, sortBy },
    down: kept.sorting?.down === true,
    ...(holdsSelected ? { held: selection.rows } : {}),
  });
  const { active } = selection;
  const at = Math.min(active.at, rows.length - 1);
  const column = Math.max(0, Math.min(active.column, shown.length - 1));
  selection = { ...selection, active: { at: Math.max(at, active.at < 0 ? -1 : 0), column } };
  draw();
}

function draw(): void {
  if (table === undefined || words === undefined || input !== undefined) return;
  grid.draw({ columns: columns(), rows, selection, sorting: kept.sorting, words });
  const count =
    rows.length === table.count
      ? fill(words.allRows, number(table.count))
      : fill(words.someRows, number(rows.length), number(table.count));
  const many = selection.rows.size > 1 ? chosen().length : 0;
  const picked = many > 0 ? [fill(words.selected, number(many))] : [];
  bar.count([count, ...picked, table.state].filter((it) => it !== "").join(" · "));
}

const number = (it: number): string => it.toLocaleString(document.documentElement.lang);

function goTo(place: CellPlace, how: SelectHow): void {
  selection = select(selection, place, how, rows);
  draw();
  grid.reveal(place);
}

function sort(column: number): void {
  const key = columns()[column]?.key;
  if (key === undefined) return;
  const same = kept.sorting?.key === key;
  const sorting = same && kept.sorting?.down === true ? undefined : { key, down: same };
  keep({ ...kept, sorting });
  refresh();
}

function edit(place: CellPlace): void {
  const column = columns()[place.column];
  const row = rows[place.at];
  const cell = grid.cell(place);
  if (column === undefined || row === undefined || words === undefined || table === undefined) return;
  if (column.edits === "no" || cell === undefined) return;
  const all = selection.rows.has(row) ? chosen() : [row];
  const name = table.columns[0];
  const label =
    all.length > 1
      ? fill(words.editedAll, column.label, String(all.length))
      : fill(words.edited, column.label, name === undefined ? "" : cellText(name, row));
  const { revision } = table;
  const it = editCell(cell, { text: cellText(column, row), label }, (value, next) => {
    input = undefined;
    holdsSelected = true;
    if (value !== undefined)
      send({ kind: "edit", revision, cells: all.map((one) => ({ row: one, key: column.key, value })) });
    grid.root.focus();
    if (next === "stay" || all.length > 1) draw();
    else goTo(next === "down" ? { ...place, at: Math.min(place.at + 1, rows.length - 1) } : across(place), "alone");
  });
  input = { key: column.key, it };
  if (column.edits === "choice" || column.key === "extends") send({ kind: "choices", key: column.key });
}

const across = ({ at, column }: CellPlace): CellPlace => ({ at, column: Math.min(column + 1, columns().length - 1) });

/** The selected cells; of one row alone the cell where the keys are. */
function copied(): string {
  const [first, last] = columnRange(selection);
  return asTsv(
    chosen().map((row) =>
      columns()
        .slice(first, last + 1)
        .map((it) => cellText(it, row)),
    ),
  );
}

/** One text goes into every selected cell; several from where the keys are on. */
function paste(text: string): void {
  if (table === undefined) return;
  const block = fromTsv(text);
  const shown = columns();
  const [first, last] = columnRange(selection);
  const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  const cells =
    only !== undefined
      ? chosen().flatMap((row) => shown.slice(first, last + 1).map(({ key }) => ({ row, key, value: only })))
      : block.flatMap((line, i) => {
          const row = rows[selection.active.at + i];
          return row === undefined
            ? []
            : line.flatMap((value, j) => {
                const column = shown[first + j];
                return column === undefined || cellText(column, row) === value ? [] : [{ row, key: column.key, value }];
              });
        });
  holdsSelected = true;
  if (cells.length > 0) send({ kind: "edit", revision: table.revision, cells });
}

grid.root.addEventListener("keydown", (it) => {
  if (input !== undefined) return;
  const ctrl = it.ctrlKey || it.metaKey;
  const { active } = selection;
  const to = cellAfter(active, it.key, {
    ...{ rows: rows.length, columns: columns().length, page: grid.page(), ctrl },
  });
  if (to !== undefined) goTo(to, it.shiftKey ? "range" : "alone");
  else if (it.key === "Enter" || it.key === "F2") {
    if (active.at < 0) sort(active.column);
    else edit(active);
  } else if (it.key === " ") space(it);
  else if (it.key === "Escape") goTo(active, "alone");
  else if (ctrl && it.key.toLowerCase() === "a") {
    selection = selectAll(selection, rows, columns().length);
    draw();
  } else if (ctrl && it.key.toLowerCase() === "c") send({ kind: "copy", text: copied() });
  else if (ctrl && it.key.toLowerCase() === "v") send({ kind: "paste" });
  else if (ctrl && it.key.toLowerCase() === "f") bar.focus();
  else if (it.key === "Delete" && table !== undefined) paste("");
  else return;
  it.preventDefault();
});

/** Space sorts at a heading and selects elsewhere: with Shift the whole row, with Ctrl this row beside the others. */
function space(it: KeyboardEvent): void {
  const { active } = selection;
  if (active.at < 0) sort(active.column);
  else if (it.shiftKey) {
    selection = { ...select(selection, active, "alone", rows), anchor: { at: active.at, column: 0 } };
    selection = { ...selection, active: { at: active.at, column: columns().length - 1 } };
    draw();
  } else goTo(active, "beside");
}

grid.root.addEventListener("mousedown", (it) => {
  const place = grid.placeOf(it.target);
  if (place === undefined || it.button !== 0) return;
  const how = it.shiftKey ? "range" : it.ctrlKey || it.metaKey ? "beside" : "alone";
  if (place.at < 0) sort(place.column);
  // no event says so: the first press draws the cells anew, and a browser sees two presses on different ones
  else if (it.detail === 2 && how === "alone") {
    it.preventDefault(); // the focus stays in the input
    edit(place);
  } else goTo(place, how);
});
// From a menu; by keys it comes as keys.
document.addEventListener("copy", (it) => {
  if (document.activeElement !== grid.root) return;
  it.clipboardData?.setData("text/plain", copied());
  it.preventDefault();
});
