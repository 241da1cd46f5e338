import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { posix, sep } from "node:path";
import { describe, test } from "node:test";
import { deadLinks } from "../../tools/dead-links.ts";
import { inTarball, inVsix } from "./archive.ts";

/** Links of pages that lead nowhere, where `files` is all there is: `README.md:3 docs/x.md`. */
const deadIn = (pages: readonly string[], read: (path: string) => string | undefined): readonly string[] =>
  pages.flatMap((page) =>
    deadLinks(page, read(page) ?? assert.fail(`${page} does not ship`), (path) =>
      read(posix.normalize(path.split(sep).join("/"))),
    ).map(({ file, line, link }) => `${file}:${String(line)} ${link}`),
  );

describe("every link leads somewhere, in the form in which its page ships", () => {
  test("in the VSIX, where no link may lead into the repository, and no picture is missing because there is none", () => {
    const files = inVsix();
    const read = (path: string): string | undefined => files.get(`extension/${path}`)?.toString();
    const pages = ["readme.md", "changelog.md", "SECURITY.md", "SUPPORT.md"];
    assert.deepEqual(deadIn(pages, read), []);
    for (const it of pages) assert.doesNotMatch(read(it) ?? "", /!\[|<img/, "VS Code shows no picture without https");
  });
  test("in the npm package", () => {
    const files = inTarball();
    const pages = [...files.keys()].filter((it) => it.endsWith(".md"));
    assert.ok(pages.length >= 4, pages.join(", "));
    assert.deepEqual(
      deadIn(pages, (path) => files.get(path)?.toString()),
      [],
    );
  });
  test("in the repository", () => {
    const inFolder = (folder: string): readonly string[] =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .map((it) => `${folder}/${it.split(sep).join("/")}`)
        .filter((it) => it.endsWith(".md"));
    const pages = [
      ...readdirSync(".").filter((it) => it.endsWith(".md")),
      ...["docs", "core/src", "server/src", "client", "integrations"].flatMap(inFolder),
    ];
    assert.ok(pages.length > 200, String(pages.length));
    const read = (path: string): string | undefined =>
      existsSync(path) ? (statSync(path).isDirectory() ? "" : readFileSync(path, "utf8")) : undefined;
    assert.deepEqual(deadIn(pages, read), []);
  });
});

test("the extension page begins with what no other tool has, and the change log with a released version", () => {
  const files = inVsix();
  const [, , first = ""] = (files.get("extension/readme.md")?.toString() ?? "").split("\n");
  assert.match(first, /changed in the GUI.* its line.*plan.*phones.*restarts/i);
  const { version } = JSON.parse(files.get("extension/package.json")?.toString() ?? "") as { version: string };
  const log = files.get("extension/changelog.md")?.toString() ?? "";
  const released = /^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$/m.exec(log);
  assert.equal(released?.[1], version);
  assert.ok(log.indexOf("## [Unreleased]") < released.index);
});

test("every command that the extension page names is there under that title", () => {
  const files = inVsix();
  const words = JSON.parse(files.get("extension/package.nls.json")?.toString() ?? "") as Record<string, string>;
  const titles = Object.entries(words).flatMap(([key, it]) => (key.startsWith("command.") ? [it] : []));
  const named = [...(files.get("extension/readme.md")?.toString() ?? "").matchAll(/\*MRA: ([^*]+)\*/g)];
  assert.ok(named.length >= 2);
  for (const [, title = ""] of named) assert.ok(titles.includes(title), title);
  assert.ok(
    files
      .get("extension/readme.md")
      ?.toString()
      .includes(`› ${words["walkthrough.title"] ?? "?"}*`),
  );
});
