import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { root } from "../root.ts";
import { chromiumArguments, findChromium } from "../vscode-host/chromium.ts";

/** How long the page of a table takes, in milliseconds of a clock on the wall, as headless Chromium draws it. */
export interface TableTimes {
  /** From the data to the frame in which the first rows are drawn. */
  readonly first: readonly number[];
  /** From a word in the filter to the frame that shows what is left. */
  readonly filter: readonly number[];
  /** From the wheel to the frame with the rows there. */
  readonly scroll: readonly number[];
  /** From a click on a heading to the frame with the sorted rows. */
  readonly sort: readonly number[];
}

/** Loads the page of a table with so many rows, filters, sorts and scrolls it. The page is the bundle that ships. */
export async function tablePageTimes(rows: number, steps: number): Promise<TableTimes> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("no Chromium on this machine");
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments], headless: true });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const first: number[] = [];
    for (let i = 0; i < 3; i++) {
      await load(page, rows);
      first.push(await page.evaluate(showTable));
    }
    const filter: number[] = [];
    for (const text of ["d", "dp-ber", "dp-ber csf", "dp-ber csf1", "csf9", "none", "csf", ""])
      filter.push(await page.evaluate(filterBy, text));
    const sort: number[] = [];
    for (const column of [2, 2, 4, 0, 0]) sort.push(await page.evaluate(sortBy, column));
    const scroll = await page.evaluate(scrollBy, steps);
    return { first, filter, sort, scroll };
  } finally {
    await browser.close();
  }
}

async function load(page: Page, rows: number): Promise<void> {
  const of = (name: string): string => readFileSync(join(root, "dist", name), "utf8");
  await page.goto("about:blank");
  await page.setContent(
    `<!DOCTYPE html><html lang="en"><head><style>${of("table-view.css")}</style></head><body></body></html>`,
  );
  await page.evaluate("globalThis.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} })");
  await page.addScriptTag({ content: of("table-view.js") });
  await page.evaluate((it) => {
    const { columns, ...table } = it.table;
    const typed = columns.map((column) => ({ ...column, cells: Uint32Array.from(column.cells) }));
    Object.assign(globalThis, { data: { ...it, table: { ...table, columns: typed } } });
  }, messageOf(rows));
}

interface Column {
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly edits: string;
  readonly values: readonly string[];
  readonly signs?: readonly string[];
  readonly cells: readonly number[];
}

/** A message to the page, its cells as numbers: typed arrays do not come across the wire of the tests. */
function messageOf(rows: number): {
  readonly kind: string;
  readonly table: { readonly columns: readonly Column[] };
  readonly words: object;
} {
  const column = (key: string, text: (row: number) => string, signs?: readonly string[]): Column => {
    const places = new Map<string, number>();
    const cells = Array.from({ length: rows }, (_, row) => {
      const it = text(row);
      const at = places.get(it) ?? places.size;
      places.set(it, at);
      return at;
    });
    return {
      key,
      label: key,
      help: "",
      edits: "text",
      values: [...places.keys()],
      cells,
      ...(signs && { signs }),
    };
  };
  const columns = [
    column("name", (it) => `CSF${String(it)}`),
    column("kind", (it) => (it % 3 === 0 ? "Jabber" : "8845")),
    column("pool", (it) => ["DP-BER", "DP-PAR", "DP-SEL"][it % 3] ?? ""),
    column("profile", (it) => `csf-${String(it % 7)}.example.com`),
    column("owner", (it) => `user${String((it * 7919) % rows)}`),
    column("description", (it) => `Phone of user ${String(it)}`),
    column("lines", (it) => String(10_000 + it)),
    column("part", (it) => (it % 16 === 0 ? "yes" : "no")),
    column("registered", (it) => ["through Expressway", "not registered", ""][it % 3] ?? "", ["good", "", ""]),
    column("findings", (it) => (it % 50 === 0 ? "error MRA036" : ""), ["error", ""]),
    column("files", () => "yes"),
    column("live", (it) => (it % 99 === 0 ? "different" : "")),
  ];
  const table = { revision: 1, title: "Phones: bench", count: rows, offered: columns, state: "" };
  return { kind: "show", table: { ...table, columns }, words };
}

const words = {
  ...{ filter: "Filter", help: "Actions", columns: "Columns", export: "Export…", someRows: "{0} of {1} rows" },
  ...{ allRows: "{0} rows", selected: "{0} selected", reading: "", nothing: "Nothing", edited: "{0} of {1}" },
  ...{ editedAll: "{0} of {1} rows", signs: { error: "error", warning: "warning", good: "registered" }, actions: [] },
};

/* What runs in the page. A frame is over when a task of after its painting runs. */

const inPage = `
  globalThis.painted = () => new Promise((done) => requestAnimationFrame(() => { const it = new MessageChannel(); it.port1.onmessage = () => done(); it.port2.postMessage(0); }));
`;

const showTable = `(async () => { ${inPage}
  const began = performance.now();
  window.dispatchEvent(new MessageEvent("message", { data: globalThis.data }));
  await painted();
  if (document.querySelectorAll(".row").length === 0) throw new Error("no rows");
  return performance.now() - began;
})()` as unknown as () => Promise<number>;

async function filterBy(text: string): Promise<number> {
  const { document, painted, Event } = globalThis as unknown as PageGlobals;
  const input = document.querySelector(".filter");
  const began = performance.now();
  Object.assign(input, { value: text });
  input.dispatchEvent(new Event("input"));
  await painted();
  return performance.now() - began;
}

async function sortBy(column: number): Promise<number> {
  const { document, painted, MouseEvent } = globalThis as unknown as PageGlobals;
  const began = performance.now();
  document
    .querySelector(`[data-at="-1"][data-column="${String(column)}"]`)
    .dispatchEvent(new MouseEvent("mousedown", { bubbles: true, button: 0 }));
  await painted();
  return performance.now() - began;
}

async function scrollBy(steps: number): Promise<readonly number[]> {
  const { document, painted } = globalThis as unknown as PageGlobals;
  const grid = document.querySelector(".grid");
  const taken: number[] = [];
  for (let i = 0; i < steps; i++) {
    const began = performance.now();
    grid.scrollTop += i % 10 === 9 ? 90_000 : 700;
    // a scroll event comes with the next frame, and the rows with it
    await painted();
    await painted();
    taken.push(performance.now() - began);
    const [top, height] = [grid.scrollTop, 24];
    const at = Math.floor(top / height) + 3;
    if (document.querySelectorAll(`[data-at="${String(at)}"]`).length === 0)
      throw new Error(`row ${String(at)} is not drawn`);
  }
  return taken;
}

/** What of a page's globals is used: this file is of Node. */
interface PageGlobals {
  readonly document: {
    querySelector(of: string): PageElement;
    querySelectorAll(of: string): { readonly length: number };
  };
  readonly painted: () => Promise<void>;
  readonly Event: new (name: string) => object;
  readonly MouseEvent: new (name: string, of: object) => object;
}
interface PageElement {
  scrollTop: number;
  dispatchEvent(it: object): void;
}
