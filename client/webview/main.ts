import { element } from "./element.ts";
import type { FromPage, PathWords, ToPage } from "./messages.ts";
import { fill, type Page } from "./page.ts";
import { legendOf } from "./legend.ts";
import { pictureOf, type Measure } from "./picture.ts";
import { tablesOf } from "./tables.ts";

/** What VS Code gives a page. */
declare function acquireVsCodeApi(): {
  postMessage(it: FromPage): void;
  getState(): Kept | undefined;
  setState(it: Kept): void;
};

/** What survives when the page is hidden and shown again. */
interface Kept {
  readonly cluster: string;
  readonly down: readonly string[];
}

const code = acquireVsCodeApi();
const heading = element("h1");
// The one place that is read out when something is switched: it stays, only its words change.
const summary = element("p", { class: "summary", role: "status", "aria-live": "polite" });
const allOn = element("button", { type: "button", "data-key": "all on" });
const copy = element("button", { type: "button", "data-key": "copy", class: "second" });
const help = element("p", { class: "help" });
const stage = element("div", { class: "stage" });
const legend = element("div", { class: "legend" });
const tables = element("div");
document.body.append(heading, summary, element("div", { class: "bar" }, allOn, copy), stage, help, legend, tables);

let shown: Page | undefined;
let drawnFor = 0;

allOn.addEventListener("click", () => shown?.without([]));
copy.addEventListener("click", () => code.postMessage({ kind: "copy" }));
window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === "failed") summary.textContent = data.message;
  else show(data);
});
new ResizeObserver(() => {
  if (shown && Math.abs(stage.clientWidth - drawnFor) > 8) drawPicture(shown);
}).observe(stage);
code.postMessage({ kind: "ready", down: code.getState()?.down ?? [] });

function show({ view, words }: Extract<ToPage, { kind: "show" }>): void {
  const page: Page = {
    view,
    words,
    without: (down) => code.postMessage({ kind: "without", down }),
    open: (place) => code.postMessage({ kind: "open", place }),
  };
  shown = page;
  code.setState({ cluster: view.cluster, down: view.down });
  keepingFocus(() => {
    heading.textContent = fill(words.title, view.cluster);
    summary.textContent = view.summary;
    summary.className = `summary ${view.state}`;
    allOn.textContent = words.allOn;
    allOn.disabled = view.down.length === 0;
    copy.textContent = words.copy;
    help.textContent = words.help;
    drawPicture(page);
    drawLegend(words);
    const isOpen = tables.querySelector("details")?.open === true;
    tables.replaceChildren(...tablesOf(page));
    const details = tables.querySelector("details");
    if (details) details.open = isOpen;
  });
}

function drawPicture(page: Page): void {
  keepingFocus(() => {
    drawnFor = stage.clientWidth;
    const focused = stage.querySelector('[tabindex="0"]')?.getAttribute("data-key")?.slice("box ".length);
    const { svg, direction } = pictureOf(page, drawnFor, measure(), focused);
    stage.className = `stage ${direction}`;
    stage.replaceChildren(svg);
  });
}

function drawLegend(words: PathWords): void {
  legend.replaceChildren(...legendOf(words));
}

/** Draws anew and gives the focus back to what had it, found by its key. */
function keepingFocus(draw: () => void): void {
  const key = document.activeElement?.getAttribute("data-key");
  draw();
  if (key === null || key === undefined || document.activeElement?.getAttribute("data-key") === key) return;
  const again = document.querySelector<HTMLElement | SVGElement>(`[data-key="${CSS.escape(key)}"]`);
  again?.focus({ preventScroll: true });
}

function measure(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const { fontFamily } = getComputedStyle(document.body);
  return (text, line) => {
    if (!context) return text.length * 7;
    context.font = line === "name" ? `600 13px ${fontFamily}` : `11px ${fontFamily}`;
    return context.measureText(text).width;
  };
}
