import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { htmlOf } from "../../core/src/base/report-html.ts";
import { markdownOf } from "../../core/src/base/report-markdown.ts";
import type { Block, Report } from "../../core/src/base/report.ts";
import { visible } from "../../core/src/base/visible.ts";

/** A document in which a text stands at every place that there is. */
const everywhere = (text: string): Report => {
  const blocks: readonly Block[] = [
    { kind: "lead", text },
    { kind: "heading", text },
    { kind: "text", text },
    {
      kind: "list",
      items: [
        { head: text, detail: text, lines: [text] },
        { head: "", detail: text, lines: [] },
      ],
    },
    { kind: "ticks", items: [text] },
    { kind: "table", head: [text, "b"], rows: [[text, "c"]] },
    { kind: "commands", lines: [text, text] },
  ];
  return { language: "en", title: text, blocks };
};

const hostile = [
  "# heading",
  "name #",
  "name ## ",
  "- item",
  "1. one",
  "1) one",
  "---",
  "===",
  "> quote",
  "![x](https://example.com/x.png)",
  "[x](javascript:alert(1))",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</code></pre></main>",
  "`code` ``` more",
  "**bold** _em_ __em__ ~~gone~~",
  "a | b | c",
  "https://example.com/a",
  "www.example.com",
  "&lt;b&gt; &copy; &#60;",
  "[ref]: https://example.com",
  "\\",
  "a\\",
  "line one\nline two\n# three",
  "a\u202eb",
  "$x$",
  "<!-- x -->",
  "]]>",
  "'\"",
  "@team please",
  "|---|---|",
  "```",
  "   indented",
  "{{x}}",
  "<https://example.com>",
];

const md = new MarkdownIt({ html: true, linkify: true });
// Bare names of hosts become links nowhere where such a document is read.
md.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

/** The elements that a document of ours has, and nothing else has. */
const ours = new Set([
  "h1",
  "h2",
  "p",
  "strong",
  "ul",
  "li",
  "table",
  "thead",
  "tbody",
  "tr",
  "th",
  "td",
  "pre",
  "code",
]);

function* tokensOf(tokens: ReturnType<typeof md.parse>): Generator<(typeof tokens)[number]> {
  for (const it of tokens) {
    yield it;
    if (it.children) yield* tokensOf(it.children);
  }
}

/** What a reader sees: the texts of a rendered document, in their order. */
const textsIn = (markdown: string): string =>
  [...tokensOf(md.parse(markdown, {}))]
    .filter((it) => ["text", "text_special", "code_inline", "fence", "softbreak"].includes(it.type))
    .map((it) => it.content)
    .join("");

const words = (text: string): string => visible(text).replace(/[\s`]+/g, "");

function checkMarkdown(text: string): void {
  const shape = (of: string): string[] =>
    [...tokensOf(md.parse(markdownOf(everywhere(of)), {}))]
      .map((it) => it.type)
      .filter((it) => it.endsWith("_open") || it === "image" || it === "hr");
  assert.deepEqual(shape(text), shape("x"), JSON.stringify(text));
  const html = [...tokensOf(md.parse(markdownOf(everywhere(text)), {}))]
    .filter((it) => it.type.startsWith("html"))
    .map((it) => it.content);
  assert.deepEqual(
    html.filter((it) => it !== "<!-- -->"),
    [],
    JSON.stringify(text),
  );
  const seen = words(textsIn(markdownOf(everywhere(text))));
  assert.ok(seen.startsWith(words(text)), `${JSON.stringify(text)} reads ${seen.slice(0, 80)}`);
}

type Element = DefaultTreeAdapterTypes.Element;

function* elementsIn(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
  if ("tagName" in node) yield node;
  if ("childNodes" in node) for (const it of node.childNodes) yield* elementsIn(it);
}

const textOfNode = (node: DefaultTreeAdapterTypes.Node): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOfNode).join("") : "";

function checkHtml(text: string): void {
  const shape = (of: string): string[] =>
    [...elementsIn(parse(htmlOf(everywhere(of))))].map((it) => `${it.tagName} ${it.attrs.map((a) => a.name).join()}`);
  assert.deepEqual(shape(text), shape("x"), JSON.stringify(text));
  const all = [...elementsIn(parse(htmlOf(everywhere(text))))];
  assert.ok(!all.some((it) => ["script", "img", "a", "iframe", "link"].includes(it.tagName)));
  const [title] = all.filter((it) => it.tagName === "h1");
  assert.equal(title && textOfNode(title), visible(text), JSON.stringify(text));
}

test("whatever stands in a name, Markdown shows it and does nothing with it", () => {
  for (const it of hostile) checkMarkdown(it);
  const odd = fc.array(fc.constantFrom(...hostile, ...Array.from("*_`[]()<>#+-.!|~&$\\\n @:/=x가1 ")), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(
      odd.map((it) => it.join("")).filter((it) => words(it) !== ""),
      checkMarkdown,
    ),
    { numRuns: 600 },
  );
});

test("whatever stands in a name, HTML shows it and does nothing with it", () => {
  for (const it of hostile) checkHtml(it);
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1 }).filter((it) => !/^[\s]*$/.test(it)),
      checkHtml,
    ),
    { numRuns: 300 },
  );
});

test("an HTML report is one file: no script, nothing that is loaded, and a policy that forbids both", () => {
  const text = htmlOf(everywhere("x"));
  assert.match(text, /content="default-src 'none'; style-src 'unsafe-inline'"/);
  assert.doesNotMatch(text, /<script|src=|href=|url\(|@import/);
  assert.deepEqual(
    [...elementsIn(parse(text))].map((it) => it.tagName).filter((it) => !ours.has(it)),
    ["html", "head", "meta", "meta", "meta", "meta", "title", "style", "body", "main", "label", "input", "span"],
  );
});
