import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core";
import { element } from "./element.ts";
import type { ShownColumn, TableWords } from "./table-messages.ts";
import { cellText, type Sorting } from "./table-rows.ts";
import { columnRange, type CellPlace, type Selection } from "./table-selection.ts";

/** What the grid draws. */
export interface GridView {
  readonly columns: readonly ShownColumn[];
  /** The rows that are shown, in their order. */
  readonly rows: Uint32Array;
  readonly selection: Selection;
  readonly sorting: Sorting | undefined;
  readonly words: TableWords;
}

/** The grid of a table: only the rows in sight are elements. */
export interface Grid {
  readonly root: HTMLElement;
  draw(view: GridView): void;
  /** Scrolls to a cell. */
  reveal(place: CellPlace): void;
  /** Rows that fit into the window. */
  page(): number;
  /** The element of a cell that is in sight. */
  cell(place: CellPlace): HTMLElement | undefined;
  /** The cell that an element stands in. */
  placeOf(target: EventTarget | null): CellPlace | undefined;
}

const rowHeight = 24;

/** A grid without rows. */
export function createGrid(): Grid {
  const head = element("div", { class: "head", role: "row", "aria-rowindex": 1 });
  const body = element("div", { class: "body", role: "rowgroup" });
  const top = element("div", { class: "top", role: "rowgroup" }, head);
  const root = element("div", { class: "grid", role: "grid", tabindex: 0, "aria-multiselectable": "true" }, top, body);
  let view: GridView | undefined;
  const drawn = new Map<number, HTMLElement>();
  const options = (count: number) => ({
    count,
    getScrollElement: () => root,
    estimateSize: () => rowHeight,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    overscan: 8,
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
    onChange: () => drawRows(),
  });
  const virtual = new Virtualizer<HTMLElement, HTMLElement>(options(0));
  virtual._didMount();

  function drawRows(): void {
    if (view === undefined) return;
    const now = view;
    const items = virtual.getVirtualItems();
    const wanted = new Set(items.map((it) => it.index));
    for (const [at, it] of drawn) {
      if (wanted.has(at) || it.contains(document.activeElement)) continue;
      it.remove();
      drawn.delete(at);
    }
    for (const { index } of items) {
      if (drawn.has(index)) continue;
      const row = rowElement(index, now);
      drawn.set(index, row);
      body.append(row);
    }
    const active = idOf(now.selection.active);
    root.setAttribute("aria-activedescendant", active);
  }

  return {
    root,
    draw(next) {
      view = next;
      const { columns, rows, sorting, words, selection } = next;
      root.setAttribute("aria-rowcount", String(rows.length + 1));
      root.setAttribute("aria-colcount", String(columns.length));
      root.style.setProperty("--columns", columns.map(widthOf).join(" "));
      head.replaceChildren(...columns.map((it, i) => headElement(it, i, sorting, selection)));
      body.dataset.empty = rows.length === 0 ? words.nothing : "";
      for (const it of drawn.values()) it.remove();
      drawn.clear();
      virtual.setOptions(options(rows.length));
      virtual._willUpdate();
      body.style.height = `${virtual.getTotalSize()}px`;
      drawRows();
    },
    reveal({ at, column }) {
      if (at >= 0) virtual.scrollToIndex(at, { align: "auto" });
      const cell = document.getElementById(idOf({ at: -1, column }));
      if (cell === null) return;
      const [left, right] = [cell.offsetLeft, cell.offsetLeft + cell.offsetWidth];
      if (left < root.scrollLeft) root.scrollLeft = left;
      else if (right > root.scrollLeft + root.clientWidth) root.scrollLeft = right - root.clientWidth;
    },
    page: () => Math.max(1, Math.floor(root.clientHeight / rowHeight) - 2),
    cell: (place) => document.getElementById(idOf(place)) ?? undefined,
    placeOf(target) {
      const it = target instanceof Element ? target.closest<HTMLElement>("[data-at]") : null;
      return it === null ? undefined : { at: Number(it.dataset.at), column: Number(it.dataset.column) };
    },
  };
}

const idOf = ({ at, column }: CellPlace): string => `cell-${at}-${column}`;

/** As wide as its longest text of the first ones, within bounds. */
function widthOf({ label, values }: ShownColumn): string {
  const longest = Math.max(label.length + 3, ...values.slice(0, 50).map((it) => it.length));
  return `${Math.min(28, Math.max(7, longest + 3))}ch`;
}

function headElement(
  { key, label, help }: ShownColumn,
  column: number,
  sorting: Sorting | undefined,
  { active }: Selection,
): HTMLElement {
  const direction = sorting?.key !== key ? "none" : sorting.down ? "descending" : "ascending";
  return element(
    "div",
    {
      ...{ id: idOf({ at: -1, column }), role: "columnheader", "aria-sort": direction, "aria-colindex": column + 1 },
      ...{ "data-at": -1, "data-column": column, title: help === "" ? label : `${label}: ${help}` },
      class: active.at === -1 && active.column === column ? "active" : undefined,
    },
    element("span", {}, label),
    ...(direction === "none"
      ? []
      : [element("span", { "aria-hidden": "true" }, direction === "ascending" ? " ▲" : " ▼")]),
  );
}

function rowElement(at: number, { columns, rows, selection, words }: GridView): HTMLElement {
  const row = rows[at] ?? 0;
  const isSelected = selection.rows.has(row);
  const [first, last] = columnRange(selection);
  const it = element(
    "div",
    {
      ...{ class: "row", role: "row", "aria-rowindex": at + 2 },
      "aria-selected": isSelected ? "true" : "false",
    },
    ...columns.map((column, i) => {
      const isActive = selection.active.at === at && selection.active.column === i;
      const classes = [isActive ? "active" : "", isSelected && first <= i && i <= last ? "in" : ""].join(" ").trim();
      return cellElement(column, { at, column: i }, row, classes, words);
    }),
  );
  it.style.transform = `translateY(${at * rowHeight}px)`;
  return it;
}

function cellElement(
  column: ShownColumn,
  place: CellPlace,
  row: number,
  classes: string,
  words: TableWords,
): HTMLElement {
  const text = cellText(column, row);
  const sign = column.signs?.[column.cells[row] ?? 0] ?? "";
  return element(
    "div",
    {
      ...{ id: idOf(place), role: "gridcell", "aria-colindex": place.column + 1 },
      ...{ "data-at": place.at, "data-column": place.column, title: text.length > 20 ? text : undefined },
      ...{ class: classes === "" ? undefined : classes, "aria-readonly": column.edits === "no" ? "true" : undefined },
    },
    ...(sign === ""
      ? []
      : [element("span", { class: `sign ${sign}`, role: "img", "aria-label": words.signs[sign] }, glyphs[sign])]),
    text,
  );
}

const glyphs = { error: "✖ ", warning: "▲ ", good: "● " } as const;
