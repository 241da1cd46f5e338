import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { deadLinks } from "../../tools/dead-links.ts";

const files: Readonly<Record<string, string>> = {
  "docs/a.md": "# One heading\n\n## With `code`, and a comma\n\n## 두 번째\n\n# One heading\n",
  "docs/picture.png": "",
};

const check = (text: string, expected: readonly string[]): void => {
  const dead = deadLinks("docs/here.md", text, (path) => files[path.replaceAll("\\", "/")]);
  assert.deepEqual(
    dead.map((it) => `${it.line} ${it.link}`),
    expected,
  );
};

test("a link to a file that is there leads somewhere", () => check("[a](a.md) ![p](picture.png)", []));

test("a link to a file that is not there does not", () =>
  check("[a](a.md)\n[b](b.md) and [c](../a.md)\n\n[d]: e.md", ["2 b.md", "2 ../a.md", "4 e.md"]));

test("an anchor is the heading in lower case, numbered when it comes again", () =>
  check(
    "[1](a.md#one-heading) [2](a.md#one-heading-1) [3](a.md#with-code-and-a-comma) [4](a.md#두-번째) [5](a.md#two)",
    ["1 a.md#two"],
  ));

test("an anchor without a file is one of this document", () => check("# Here\n[1](#here) [2](#there)", ["2 #there"]));

test("the web is not asked, and code is not read", () =>
  check("[w](https://example.com/x.md) `[x](x.md)`\n```\n[y](y.md)\n```\n[z](z.md)", ["5 z.md"]));

test("no page tells anybody to run npx mra, which on npm is somebody else's", () => {
  const pages = ["README.md", "SUPPORT.md", "CONTRIBUTING.md", "docs"].flatMap((it) =>
    it.endsWith(".md")
      ? [it]
      : readdirSync(it, { recursive: true, encoding: "utf8" }).flatMap((name) =>
          name.endsWith(".md") ? [`${it}/${name}`] : [],
        ),
  );
  assert.ok(pages.length > 20);
  assert.deepEqual(
    pages.filter((it) => /npx (?:--?\w+ )*mra(?!-config)/.test(readFileSync(it, "utf8"))),
    [],
  );
});
