import { element } from "./element.ts";
import type { ShownTable, TableAction, TableWords } from "./table-messages.ts";

/** What stands above the table: the filter, the choice of columns, what can be done, and how it stands. */
export interface Bar {
  readonly root: HTMLElement;
  show(
    table: ShownTable,
    words: TableWords,
    kept: { readonly filter: string; readonly shown: readonly string[] | undefined },
  ): void;
  /** How many rows there are. */
  count(text: string): void;
  /** What became of what was done. */
  say(text: string): void;
  focus(): void;
}

/** What the bar asks for. */
export interface BarActs {
  filter(text: string): void;
  /** From the filter to the table. */
  down(): void;
  columns(shown: readonly string[]): void;
  act(action: TableAction): unknown;
  exportShown(): unknown;
}

/** A bar without words. */
export function createBar(acts: BarActs): Bar {
  const heading = element("h1");
  const filter = element("input", { type: "search", class: "filter" });
  const summary = element("summary", { class: "button second" });
  const list = element("div", { class: "list", role: "group" });
  const columns = element("details", { class: "columns" }, summary, list);
  const more = element("summary", { class: "button second" });
  const buttons = element("div", { class: "buttons", role: "toolbar" });
  const actions = element("details", { class: "actions" }, more, buttons);
  const count = element("p", { class: "status", role: "status", "aria-live": "polite" });
  const said = element("p", { class: "said", role: "status", "aria-live": "polite" });
  const root = element("header", {}, heading, element("div", { class: "bar" }, filter, columns, actions), count, said);
  filter.addEventListener("input", () => acts.filter(filter.value));
  filter.addEventListener("keydown", (it) => {
    if (it.key !== "ArrowDown" && it.key !== "Enter") return;
    it.preventDefault();
    acts.down();
  });
  openAndClose(columns, () => true);
  openAndClose(actions, () => narrow.matches);
  const fit = (): void => {
    actions.open = !narrow.matches;
  };
  narrow.addEventListener("change", fit);
  fit();
  let drawn = "";
  const drawColumns = (table: ShownTable, shown: readonly string[] | undefined): void => {
    const usual = shown ?? table.columns.map((it) => it.key);
    list.replaceChildren(
      ...table.offered.map(({ key, label }) => {
        const box = element("input", { type: "checkbox" });
        box.checked = usual.includes(key);
        box.disabled = key === table.columns[0]?.key;
        box.addEventListener("change", () => {
          const boxes = [...list.querySelectorAll("input")];
          acts.columns(table.offered.flatMap((it, i) => (boxes[i]?.checked === true ? [it.key] : [])));
        });
        return element("label", {}, box, ` ${label}`);
      }),
    );
  };
  return {
    root,
    show(table, words, kept) {
      heading.textContent = table.title;
      filter.placeholder = words.filter;
      filter.setAttribute("aria-label", words.filter);
      if (document.activeElement !== filter) filter.value = kept.filter;
      summary.textContent = words.columns;
      more.textContent = words.more;
      list.setAttribute("aria-label", words.columns);
      if (!columns.open) drawColumns(table, kept.shown);
      const labels = JSON.stringify(words.actions);
      if (drawn === labels) return;
      drawn = labels;
      buttons.setAttribute("aria-label", words.help);
      buttons.replaceChildren(
        ...words.actions.map(({ action, label }) => {
          const it = element("button", { type: "button", class: "second" }, label);
          it.addEventListener("click", () => {
            fit();
            acts.act(action);
          });
          return it;
        }),
        exportButton(words, () => {
          fit();
          acts.exportShown();
        }),
      );
    },
    count(text) {
      if (count.textContent !== text) count.textContent = text;
    },
    say(text) {
      said.textContent = text;
    },
    focus() {
      filter.focus();
      filter.select();
    },
  };
}

/** Below this width the buttons are a menu: they would take four lines. */
const narrow = matchMedia("(max-width: 520px)");

/** A list that opens over the table goes away by Escape, and by a press elsewhere, while it is over it. */
function openAndClose(list: HTMLDetailsElement, isOver: () => boolean): void {
  document.addEventListener("mousedown", (it) => {
    if (list.open && isOver() && !(it.target instanceof Node && list.contains(it.target))) list.open = false;
  });
  list.addEventListener("keydown", (it) => {
    if (it.key !== "Escape" || !isOver()) return;
    list.open = false;
    list.querySelector("summary")?.focus();
  });
}

function exportButton(words: TableWords, pressed: () => void): HTMLElement {
  const it = element("button", { type: "button", class: "second" }, words.export);
  it.addEventListener("click", pressed);
  return it;
}
