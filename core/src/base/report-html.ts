import { lineText, type Bar, type Block, type Item, type PlacedLine, type Report } from "./report.ts";
import { visible } from "./visible.ts";

/** A report as one HTML file that needs nothing else and runs nothing: it is read in any browser and prints well. */
export const htmlOf = ({ language, title, blocks }: Report): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${htmlText(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
${bodyOf({ language, title, blocks })}
</main>
</body>
</html>
`;

/** Gives the address behind a line that leads to a place in a file. */
export type LinkOf = (it: PlacedLine) => string;

/** Only what stands between the tags of the body. Places are links where somebody says to where. */
export const bodyOf = ({ title, blocks }: Report, linkOf?: LinkOf): string =>
  [`<h1>${htmlText(title)}</h1>`, ...blocks.map((it) => blockOf(it, linkOf))].join("\n");

function blockOf(it: Block, linkOf: LinkOf | undefined): string {
  switch (it.kind) {
    case "heading":
      return `<h2>${htmlText(it.text)}</h2>`;
    case "lead":
      return `<p class="lead">${htmlText(it.text)}</p>`;
    case "text":
      return `<p>${htmlText(it.text)}</p>`;
    case "list":
      return `<ul>\n${it.items.map((item) => itemOf(item, linkOf)).join("\n")}\n</ul>`;
    case "ticks":
      return `<ul class="ticks">\n${it.items.map((text) => `<li><label><input type="checkbox"> <span>${htmlText(text)}</span></label></li>`).join("\n")}\n</ul>`;
    case "table":
      return `<table>\n<thead>${rowOf("th", it.head)}</thead>\n<tbody>\n${it.rows.map((row) => rowOf("td", row)).join("\n")}\n</tbody>\n</table>`;
    case "bars":
      return `<table class="bars">\n<tbody>\n${it.rows.map(barOf).join("\n")}\n</tbody>\n</table>${it.scale === "" ? "" : `\n<p class="scale">${htmlText(it.scale)}</p>`}`;
    case "commands":
      return `<pre><code>${it.lines.map(htmlText).join("\n")}</code></pre>`;
  }
}

const rowOf = (tag: "th" | "td", cells: readonly string[]): string =>
  `<tr>${cells.map((it) => (tag === "th" ? `<th scope="col">${htmlText(it)}</th>` : `<td>${htmlText(it)}</td>`)).join("")}</tr>`;

/** A bar stands on its own line of a table: its figure is a text, so that nobody has to see the bar. */
function barOf({ label, figure, share, tone, to }: Bar): string {
  const name = to === undefined ? htmlText(label) : `<a href="#${htmlText(to)}">${htmlText(label)}</a>`;
  const width = share === undefined || share === 0 ? "" : (Math.min(1, Math.max(0, share)) * 100).toFixed(1);
  const bar = width === "" ? "" : `<span class="bar ${tone}" style="width: ${width}%"></span>`;
  return `<tr><th scope="row">${name}</th><td>${htmlText(figure)}${bar}</td></tr>`;
}

const lineOf = (it: string | PlacedLine, linkOf: LinkOf | undefined): string =>
  typeof it === "string" || linkOf === undefined
    ? htmlText(lineText(it))
    : `<a href="${htmlText(linkOf(it))}">${htmlText(it.text)}</a>`;

const itemOf = ({ id, head, detail, lines }: Item, linkOf: LinkOf | undefined): string =>
  [
    `<li${id === undefined ? "" : ` id="${htmlText(id)}"`}>${[head === "" ? "" : `<strong>${htmlText(head)}</strong>`, htmlText(detail)].filter((it) => it !== "").join(" ")}`,
    ...(lines.length === 0 ? [] : [`<ul>${lines.map((it) => `<li>${lineOf(it, linkOf)}</li>`).join("")}</ul>`]),
    "</li>",
  ].join("");

/** A plain text between tags or within a quoted attribute. */
export const htmlText = (text: string): string =>
  visible(text).replace(/[&<>"']/g, (it) => `&#${String(it.charCodeAt(0))};`);

const reportStyle = `
:root { color-scheme: light dark; }
body { margin: 0; font: 15px/1.5 system-ui, "Segoe UI", "Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans KR", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding-bottom: .25rem; break-after: avoid; }
p, li, td:last-child { overflow-wrap: anywhere; }
td, th { overflow-wrap: break-word; }
.lead { font-size: 1.1rem; font-weight: 600; border-left: 4px solid #b35900; padding: .25rem .75rem; }
ul { padding-left: 1.25rem; }
ul.ticks { list-style: none; padding-left: 0; }
ul.ticks label { display: flex; gap: .5rem; align-items: baseline; }
li { break-inside: avoid; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
thead { display: table-header-group; }
tr { break-inside: avoid; }
table.bars th { width: 38%; font-weight: normal; }
.bar { display: block; height: .6rem; min-width: 2px; margin-top: .2rem; background: #5b6b7b; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.bar.good { background: #2e7d32; }
.bar.warn { background: #b35900; }
.bar.bad { background: #b3261e; }
.scale { margin-top: .25rem; font-size: .9em; }
pre { padding: .6rem .8rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); white-space: pre-wrap; overflow-wrap: anywhere; }
@page { margin: 18mm 15mm; }
@media print { :root { color-scheme: light; } main { max-width: none; padding: 0; } body { font-size: 10.5pt; } }
`;
