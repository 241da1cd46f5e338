import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { lineAt, lineStarts } from "../../core/src/base/lines.ts";
import { message, say } from "../../core/src/base/text.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { withoutIgnored } from "../../core/src/rules/ignore.ts";
import { ignoresOf } from "../../core/src/rules/ignore-comment.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf } from "../../core/src/syntax/tree.ts";

// Every "!MRA037" in the text stands for a finding of that rule on that word.
function check(text: string, expected: readonly string[]): void {
  const tree = parse("file:///t.mra.yaml", text);
  const chunk = { uri: tree.uri, offset: 0 };
  const findings = [...text.matchAll(/!(\w+)/g)].map((it): Finding => ({
    code: it[1]!,
    severity: "error",
    message: message({ en: "found", ko: "found" }),
    spot: { chunk, start: it.index, end: it.index + it[0].length },
    related: [],
    fixes: [],
  }));
  const starts = lineStarts(text);
  const kept = withoutIgnored(tree, findings).map(
    (it) => `${String(lineAt(starts, spanOf(it.spot).start))} ${it.code} ${say(it.message, "en")}`,
  );
  assert.deepEqual(kept, expected);
}

test("at the end of the line", () => check("a: !MRA037 # mra-ignore MRA037: staged rollout\n", []));
test("alone on the line above", () =>
  check("# mra-ignore MRA037: staged rollout\na: !MRA037\nb: !MRA037\n", ["2 MRA037 found"]));
test("several ids with commas", () => check("a: [!MRA037, !MRA036] # mra-ignore MRA036, MRA037: lab\n", []));
test("another rule's finding stays, and the comment is useless", () =>
  check("a: !MRA036 # mra-ignore MRA037: lab\n", [
    "0 MRA036 found",
    "0 ignore/unused Nothing here is reported as MRA037; the comment can go",
  ]));
test("for the whole file, before the first key", () =>
  check("# mra-ignore-file MRA037: lab\napiVersion: mra/v1\na: !MRA037\nb: !MRA037\n", []));
test("behind the first key, a comment for the file is useless", () =>
  check("apiVersion: mra/v1\n# mra-ignore-file MRA037: lab\na: !MRA037\n", [
    "2 MRA037 found",
    "1 ignore/unused Nothing here is reported as MRA037; the comment can go",
  ]));
test("what only a live check finds may be ignored, where the file only refers to some objects", () => {
  check("expressway: { mra: true } # mra-ignore MRA055: tomorrow\n", []);
  const pools = "devicePools:\n  - name: A # mra-ignore MRA037: lab\n    managed: ";
  check(`${pools}false\n`, []);
  check(`${pools}true\n`, ["1 ignore/unused Nothing here is reported as MRA037; the comment can go"]);
  // what it refers to decides what is said of it
  check(`${pools}true\n    callManagerGroup: G\ncallManagerGroups:\n  - { name: G, managed: false }\n`, []);
  check("expressway: { mra: true } # mra-ignore MRA055\n", [
    "0 ignore/reason Say why MRA055 is ignored: # mra-ignore MRA055: reason",
  ]);
});
test("without a reason it works and is itself a finding", () =>
  check("a: !MRA037 # mra-ignore MRA037\n", [
    "0 ignore/reason Say why MRA037 is ignored: # mra-ignore MRA037: reason",
  ]));
test("a rule that does not exist", () =>
  check("a: 1 # mra-ignore MRA999: x\n", ["0 ignore/unknown There is no rule MRA999"]));
test("with Windows line ends", () => check("# mra-ignore MRA037: lab\r\na: !MRA037 \r\n", []));

// What a comment looks like, in one pattern. It takes endless time for a line of spaces, so nobody reads files with it.
const comment =
  /(?<=^|\s)#[ \t]*mra-ignore(-file)?[ \t]+([A-Za-z0-9/_-]+(?:[ \t]*,[ \t]*[A-Za-z0-9/_-]+)*)[ \t]*(?::[ \t]*(\S.*?))?[ \t]*\r?$/dgm;

test("comments are found where one pattern finds them", () => {
  const pieces = [
    "#",
    "# ",
    " ",
    "\t",
    "mra-ignore",
    "# mra-ignore ",
    "-file",
    "MRA037",
    "MRA036",
    ",",
    ", ",
    ":",
    ": ",
  ];
  const more = ["x", "a: 1", "\n", "\r\n", "\n  ", "# mra-ignore MRA037", "# mra-ignore-file MRA036: x\n", "한국"];
  const text = fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 40 }).map((it) => it.join(""));
  fc.assert(
    fc.property(text, (it) => {
      const found = [...ignoresOf({ uri: "file:///t.mra.yaml", text: it })].map(
        ({ spot, reason }) => `${it.slice(spot.start, spot.end)} ${String(spot.start)} ${String(reason)}`,
      );
      const expected = [...it.matchAll(comment)].flatMap((match) => {
        const [, , ids = "", reason] = match;
        const start = match.indices?.[2]?.[0] ?? -1;
        return [...ids.matchAll(/[^\s,]+/g)].map(
          (id) => `${id[0]} ${String(start + id.index)} ${String(reason !== undefined)}`,
        );
      });
      assert.deepEqual(found, expected);
    }),
    { numRuns: 3_000 },
  );
});
