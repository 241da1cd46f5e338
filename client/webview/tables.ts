import type { PathBox, PathPlace, PathRemark, PathSign, PathTable } from "../../core/src/wire/paths.ts";
import { element } from "./element.ts";
import { fill, toggle, type Page } from "./page.ts";
import { glyphOf, stateGlyph, stateSign } from "./signs.ts";

/** All that the picture shows, and more, as tables: for who cannot see it, and for who wants the numbers. */
export function tablesOf(page: Page): readonly HTMLElement[] {
  const { view, words } = page;
  return [
    section(words.nodes, nodesTable(page)),
    ...linesTable(page),
    section(words.pools, poolsTable(page)),
    ...view.tables.map((it) => section(it.title, failuresTable(page, it))),
    element(
      "details",
      { "data-key": "text" },
      element("summary", { "data-key": "text summary" }, fill(words.asText, view.command)),
      element("pre", { tabindex: 0 }, view.text),
    ),
  ];
}

const section = (title: string, ...content: readonly HTMLElement[]): HTMLElement =>
  element("section", {}, element("h2", {}, title), ...content);

function nodesTable(page: Page): HTMLElement {
  const { view, words } = page;
  const rows = view.boxes
    .filter((it) => it.column > 0)
    .map((box) =>
      element(
        "tr",
        { class: box.isOff ? "off" : undefined },
        element("td", {}, ...(box.node === undefined ? [] : [switchFor(page, box.node, box.id)])),
        element("th", { scope: "row" }, linkTo(page, box.label, box.place, `node ${box.id}`)),
        element("td", { class: "whole" }, box.kind),
        element("td", {}, ...remarksOf(page, box)),
      ),
    );
  return table([words.on, words.node, words.role, words.remarks], rows);
}

/** What live checks say of the ways between nodes; nothing where none was about one. */
function linesTable(page: Page): readonly HTMLElement[] {
  const { view, words } = page;
  const labels = new Map(view.boxes.map((it) => [it.id, it.label]));
  const rows = view.links.flatMap(({ from, to, remarks = [] }, i) =>
    remarks.length === 0
      ? []
      : [
          element(
            "tr",
            {},
            element("th", { scope: "row" }, `${labels.get(from) ?? from} → ${labels.get(to) ?? to}`),
            element("td", {}, ...remarks.map((it, j) => element("div", {}, remark(page, it, `line ${i} ${j}`)))),
          ),
        ],
  );
  return rows.length === 0 ? [] : [section(words.lines, table([words.line, words.remarks], rows))];
}

function switchFor(page: Page, node: string, id: string): HTMLElement {
  const isOn = !page.view.down.includes(node);
  const it = element("input", {
    type: "checkbox",
    role: "switch",
    "aria-label": node,
    "data-key": `switch ${id}`,
  });
  it.checked = isOn;
  it.addEventListener("change", () => toggle(page, node));
  return it;
}

function remarksOf(page: Page, box: PathBox): readonly (HTMLElement | string)[] {
  const state = box.stateText === "" ? [] : [element("span", {}, mark(box.state), ` ${box.stateText}`)];
  const note = box.note === "" ? [] : [element("span", { class: "note" }, box.note)];
  const remarks = box.remarks.map((it, i) => remark(page, it, `remark ${box.id} ${i}`));
  const all = [...state, ...note, ...remarks];
  return all.length === 0
    ? [element("span", { class: "nothing" }, page.words.noRemark)]
    : all.map((it) => element("div", {}, it));
}

function remark(page: Page, it: PathRemark, key: string): HTMLElement {
  return element(
    "span",
    {},
    element("span", { class: `mark ${it.sign}`, role: "img", "aria-label": page.words[it.sign] }, glyphOf[it.sign]),
    " ",
    linkTo(page, it.text, it.place, key),
  );
}

function poolsTable(page: Page): HTMLElement {
  const { view, words } = page;
  if (view.pools.length === 0) return element("p", {}, words.noPools);
  const rows = view.pools.map((it) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, linkTo(page, it.name, it.place, `pool ${it.name}`)),
      element("td", {}, mark(it.state), ` ${it.stateText}`),
      element("td", { class: "number" }, String(it.phones)),
      element("td", { class: "number" }, String(it.paths)),
      element("td", { class: "number" }, String(it.watched)),
      element("td", {}, ...it.remarks.map((one, i) => element("div", {}, remark(page, one, `pool ${it.name} ${i}`)))),
    ),
  );
  return table([words.pool, words.state, words.phones, words.paths, words.withKeepalive, words.remarks], rows);
}

function failuresTable(page: Page, { head, rows }: PathTable): HTMLElement {
  return table(
    head,
    rows.map(({ down, cells, state }) => {
      const [failed = "", ...others] = cells;
      return element(
        "tr",
        {},
        element("th", { scope: "row" }, mark(state), " ", down.length === 0 ? failed : tryOut(page, down, failed)),
        ...others.map((it) => element("td", {}, it)),
      );
    }),
  );
}

function tryOut(page: Page, down: readonly string[], text: string): HTMLElement {
  const it = element(
    "button",
    { type: "button", class: "link", title: fill(page.words.tryOut, text), "data-key": `try ${text}` },
    text,
  );
  it.addEventListener("click", () => page.without(down));
  return it;
}

function linkTo(page: Page, text: string, place: PathPlace | undefined, key: string): HTMLElement | string {
  if (!place) return text;
  const it = element(
    "button",
    { type: "button", class: "link", title: fill(page.words.goTo, text), "data-key": key },
    text,
  );
  it.addEventListener("click", () => page.open(place));
  return it;
}

/** The state's sign; its word stands beside it, or in the cells of the row. */
const mark = (state: keyof typeof stateGlyph): HTMLElement =>
  element(
    "span",
    { class: `mark ${stateSign[state] satisfies PathSign | "unknown"}`, "aria-hidden": "true" },
    stateGlyph[state],
  );

function table(head: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  const heads = head.map((it) => element("th", { scope: "col" }, it));
  return element(
    "div",
    { class: "wide" },
    element("table", {}, element("thead", {}, element("tr", {}, ...heads)), element("tbody", {}, ...rows)),
  );
}
