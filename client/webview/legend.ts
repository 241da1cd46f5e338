import { drawn, element } from "./element.ts";
import type { PathWords } from "./messages.ts";
import { glyphOf } from "./signs.ts";

/** What lines and signs mean. */
export function legendOf(words: PathWords): readonly HTMLElement[] {
  const ways = (["watched", "unwatched", "cut", "unknown"] as const).map((state) =>
    element(
      "li",
      {},
      drawn(
        "svg",
        { width: 34, height: 10, "aria-hidden": "true" },
        drawn("path", { class: `link ${state}`, d: "M 1 5 H 33" }),
      ),
      ` ${words[state]}`,
    ),
  );
  const signs = (["error", "warning", "info", "passed"] as const).map((sign) =>
    element(
      "li",
      {},
      element("span", { class: `mark ${sign}`, "aria-hidden": "true" }, glyphOf[sign]),
      ` ${words[sign]}`,
    ),
  );
  return [element("ul", { "aria-label": words.legend }, ...ways, ...signs), element("p", {}, words.source)];
}
