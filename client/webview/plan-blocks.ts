import type { Place } from "../../core/src/wire/place.ts";
import type { PlanPage } from "../../core/src/wire/plan-page.ts";
import { element } from "./element.ts";
import { fill } from "./page.ts";
import type { PlanWords } from "./plan-messages.ts";

type Block = PlanPage["report"]["blocks"][number];
type Item = Extract<Block, { kind: "list" }>["items"][number];

/** What the blocks of a page need beside themselves. */
export interface Hand {
  readonly words: PlanWords;
  readonly places: PlanPage["places"];
  readonly open: (place: Place) => void;
  readonly isTicked: (text: string) => boolean;
  readonly tick: (text: string, on: boolean) => void;
}

/** A report's blocks as elements: what is read aloud is what is seen, headings as headings, tables as tables. */
export const blocksOf = (blocks: readonly Block[], hand: Hand): readonly HTMLElement[] =>
  blocks.map((it, i) => blockOf(it, `block ${i}`, hand));

function blockOf(it: Block, key: string, hand: Hand): HTMLElement {
  switch (it.kind) {
    case "heading":
      return element("h2", {}, it.text);
    case "lead":
      return element("p", { class: "lead" }, it.text);
    case "text":
      return element("p", {}, it.text);
    case "list":
      return element("ul", { class: "steps" }, ...it.items.map(itemOf));
    case "ticks":
      return element("ul", { class: "ticks" }, ...it.items.map((text, i) => tickOf(text, `${key} ${i}`, hand)));
    case "table":
      return tableOf(it, key, hand);
    case "bars":
      return element("ul", {}, ...it.rows.map((row) => element("li", {}, `${row.label}: ${row.figure}`)));
    case "commands":
      return element("pre", { tabindex: 0 }, it.lines.join("\n"));
  }
}

function itemOf({ head, detail, lines }: Item): HTMLElement {
  const first = [...(head === "" ? [] : [element("strong", {}, head), " "]), detail];
  const more =
    lines.length === 0
      ? []
      : [element("ul", {}, ...lines.map((line) => element("li", {}, typeof line === "string" ? line : line.text)))];
  return element("li", {}, ...first, ...more);
}

function tickOf(text: string, key: string, hand: Hand): HTMLElement {
  const box = element("input", { type: "checkbox", "data-key": key, "aria-label": fill(hand.words.byHand, text) });
  box.checked = hand.isTicked(text);
  box.addEventListener("change", () => hand.tick(text, box.checked));
  return element("li", {}, element("label", {}, box, ` ${text}`));
}

function tableOf({ head, rows }: Extract<Block, { kind: "table" }>, key: string, hand: Hand): HTMLElement {
  const heads = head.map((it) => element("th", { scope: "col", role: "columnheader" }, it));
  const cells = rows.map((row, i) =>
    // in a narrow view cells stand below each other, and are cells all the same for who hears them
    element(
      "tr",
      { role: "row" },
      ...row.map((text, j) => element("td", { role: "cell" }, cellOf(text, `${key} ${i} ${j}`, hand))),
    ),
  );
  return element(
    "div",
    { class: "wide" },
    element(
      "table",
      { role: "table" },
      element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...heads)),
      element("tbody", { role: "rowgroup" }, ...cells),
    ),
  );
}

function cellOf(text: string, key: string, { places, words, open }: Hand): HTMLElement | string {
  const place = Object.hasOwn(places, text) ? places[text] : undefined;
  if (place === undefined) return text;
  const title = fill(words.goTo, text);
  const it = element("button", { type: "button", class: "link", title, "data-key": key }, text);
  it.addEventListener("click", () => open(place));
  return it;
}
