// Comments that ask to ignore findings: how they are read, what they speak of, and what is said of those that are wrong.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { message, say } from "../../core/src/base/text.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { ignoresIn, withoutIgnored } from "../../core/src/rules/ignore.ts";
import { ignoresOf } from "../../core/src/rules/ignore-comment.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf } from "../../core/src/syntax/tree.ts";

const uri = "file:///t.mra.yaml";

/** A text, and every id of its comments with its place and the part of the text that it speaks of. */
const comments: readonly (readonly [text: string, ...ids: readonly string[]])[] = [
  ["# mra-ignore MRA037: why\na: 1\nb: 2\n", "MRA037 at 13-19, with a reason, of 25-30"],
  ["a: 1 # mra-ignore MRA037: why\nb: 2\n", "MRA037 at 18-24, with a reason, of 0-30"],
  ["a: 1 # mra-ignore MRA037", "MRA037 at 18-24, without a reason, of 0-25"],
  ["# mra-ignore MRA037\n", "MRA037 at 13-19, without a reason, of 20-21"],
  ["# mra-ignore MRA037", "MRA037 at 13-19, without a reason, of 20-20"],
  ["# mra-ignore MRA037: x\n\nb: 1\n", "MRA037 at 13-19, with a reason, of 23-24"],
  ["#mra-ignore MRA037:x\na: 1", "MRA037 at 12-18, with a reason, of 21-26"],
  [
    "a: 1\t#\tmra-ignore\tMRA037\t,\tH_1-a/b\t:\twhy\t\nb: 1\n",
    "MRA037 at 18-24, with a reason, of 0-42",
    "H_1-a/b at 27-34, with a reason, of 0-42",
  ],
  ["a: 1\n  # mra-ignore MRA037: why\r\n  b: 1\r\n", "MRA037 at 20-26, with a reason, of 33-41"],
  ["mra-ignore: 1 # mra-ignore MRA037: x\n", "MRA037 at 27-33, with a reason, of 0-37"],
  ["mra-ignore x\n# mra-ignore MRA037: x\na: 1\n", "MRA037 at 26-32, with a reason, of 36-41"],
  ["mra-ignore # mra-ignore MRA037: x\n", "MRA037 at 24-30, with a reason, of 0-34"],
  ["\nmra-ignore # mra-ignore MRA037: x\n", "MRA037 at 25-31, with a reason, of 1-35"],
  ["a: mra-ignore x # mra-ignore MRA037: x\n", "MRA037 at 29-35, with a reason, of 0-39"],
  ["# mra-ignore MRA036: a # mra-ignore MRA037: b\na: 1\n", "MRA036 at 13-19, with a reason, of 46-51"],
  ["a: 1# mra-ignore MRA037: x\n"],
  ["a: 1 mra-ignore MRA037: x\n"],
  ["  mra-ignore MRA037\n"],
  ["# mra-ignored MRA037\n"],
  ["# mra-ignore\n"],
  ["# mra-ignore \n"],
  ["# mra-ignore : why\n"],
  ["# mra-ignore MRA037 why\n"],
  ["# mra-ignore MRA037 :\n"],
  ["# mra-ignore MRA037,: x\n"],
  ["# mra-ignore-MRA037: x\n"],
  ["# mra-ignore-fileMRA037: x\n"],
  ["# mra-ignore-filed MRA037: x\n"],
  ["# mra-ignore-file MRA037: x\na: 1\n", "MRA037 at 18-24, with a reason, of file"],
  [
    "%YAML 1.2\n---\n\n# words\n# mra-ignore-file MRA037, MRA036\na: 1\n",
    "MRA037 at 41-47, without a reason, of file",
    "MRA036 at 49-55, without a reason, of file",
  ],
  ["a\n# mra-ignore-file MRA037: x\n", "MRA037 at 20-26, with a reason, of nothing"],
  ["a: 1 # mra-ignore-file MRA037: x\n", "MRA037 at 23-29, with a reason, of nothing"],
  [
    "# mra-ignore-file MRA036: x\na: 1\n# mra-ignore-file MRA037: x\nb: 2 # mra-ignore MRA038: x\n# mra-ignore-file MRA039: x\n",
    "MRA036 at 18-24, with a reason, of file",
    "MRA037 at 51-57, with a reason, of nothing",
    "MRA038 at 79-85, with a reason, of 61-89",
    "MRA039 at 107-113, with a reason, of nothing",
  ],
  [
    "# mra-ignore MRA036: x\n# mra-ignore MRA037: x\na: 1\n",
    "MRA036 at 13-19, with a reason, of 23-46",
    "MRA037 at 36-42, with a reason, of 46-51",
  ],
];

describe("of comments are read", () => {
  for (const [text, ...ids] of comments)
    test(JSON.stringify(text), () => {
      const found = [...ignoresOf({ uri, text })].map(({ code, of, reason, spot }) => {
        assert.deepEqual(spot.chunk, { uri, offset: 0 });
        const where = typeof of === "string" ? of : `${of.start}-${of.end}`;
        return `${code} at ${spot.start}-${spot.end}, ${reason ? "with" : "without"} a reason, of ${where}`;
      });
      assert.deepEqual(found, ids);
    });
  test("none where the file is known to have none that speaks of findings", () => {
    const text = "a: 1 # mra-ignore MRA037: x\n";
    assert.deepEqual(
      [false, true].map((mayComment) => [...ignoresOf({ uri, text, mayComment })].length),
      [0, 1],
    );
  });
});

/** A finding on each word like !MRA037 of a text. */
const findingsOn = (text: string, of = uri): readonly Finding[] =>
  [...text.matchAll(/!(\w+)/g)].map((it) => ({
    code: it[1]!,
    severity: "error",
    message: message({ en: "found", ko: "found" }),
    spot: { chunk: { uri: of, offset: 0 }, start: it.index, end: it.index + it[0].length },
    related: [],
    fixes: [],
  }));

/** What is left of them with what is said of the comments: the words, the code, and the message where it is a new one. */
function left(text: string, elsewhere: readonly Finding[] = [], language: "en" | "ko" = "en"): readonly string[] {
  const found = findingsOn(text);
  return withoutIgnored(parse(uri, text), found, elsewhere).map((it) => {
    const { start, end } = spanOf(it.spot);
    const at = `${text.slice(start, end)} at ${start}`;
    if (found.includes(it)) return at;
    assert.deepEqual([it.severity, it.spot.chunk.uri, it.related, it.fixes], ["warning", uri, [], []]);
    return `${at} ${it.code}: ${say(it.message, language)}`;
  });
}
const unused = (id: string): string => `ignore/unused: Nothing here is reported as ${id}; the comment can go`;
const noReason = (id: string): string => `ignore/reason: Say why ${id} is ignored: # mra-ignore ${id}: reason`;

const cases: readonly (readonly [what: string, text: string, ...left: readonly string[]])[] = [
  ["a file without comments keeps its findings", "a: !MRA037\n", "!MRA037 at 3"],
  ["a comment ignores what is found on its line", "a: !MRA037 # mra-ignore MRA037: x\n"],
  ["a line begins with its first letter", "# mra-ignore MRA037: x\n!MRA037\n"],
  ["and ends before the next one", "a: !MRA037 # mra-ignore MRA037: x\n!MRA037\n", "!MRA037 at 34"],
  [
    "lines before it and behind it stay, be there comments or not",
    "a: !MRA037\nb: !MRA037 # mra-ignore MRA037: x\nc: !MRA037\nd: !MRA037 # mra-ignore MRA037: x\ne: !MRA037\n",
    "!MRA037 at 3",
    "!MRA037 at 48",
    "!MRA037 at 93",
  ],
  [
    "another rule's finding stays",
    "a: !MRA036 # mra-ignore MRA037: x\n",
    "!MRA036 at 3",
    `MRA037 at 24 ${unused("MRA037")}`,
  ],
  [
    "each id of a comment speaks for itself",
    "a: [!MRA036, !MRA033] # mra-ignore MRA036, MRA037, MRA033: x\n",
    `MRA037 at 43 ${unused("MRA037")}`,
  ],
  [
    "a comment above and one at the end speak of the same line",
    "a: 1\n# mra-ignore MRA036: x\nb: [!MRA036, !MRA037, !MRA033] # mra-ignore MRA037: x\n",
    "!MRA033 at 50",
  ],
  [
    "a comment for the file speaks of each line",
    "# mra-ignore-file MRA037: x\na: !MRA037\nb: [!MRA037, !MRA036]\n",
    "!MRA036 at 52",
  ],
  [
    "beside one of a line",
    "# mra-ignore-file MRA037: x\na: [!MRA037, !MRA036] # mra-ignore MRA036: x\nb: !MRA036\n",
    "!MRA036 at 76",
  ],
  ["both are used where both ignore one finding", "# mra-ignore-file MRA037: x\na: !MRA037 # mra-ignore MRA037: x\n"],
  [
    "a comment for the file in the wrong place ignores nothing, and those behind it are read",
    "a: !MRA037\n# mra-ignore-file MRA037: x\nb: !MRA036 # mra-ignore MRA036: x\n",
    "!MRA037 at 3",
    `MRA037 at 29 ${unused("MRA037")}`,
  ],
  [
    "also for what only a live check finds",
    "expressway: { mra: true }\n# mra-ignore-file MRA055: x\n",
    `MRA055 at 44 ${unused("MRA055")}`,
  ],
  [
    "without a reason it works, and is asked for one",
    "a: !MRA037 # mra-ignore MRA037\n",
    `MRA037 at 24 ${noReason("MRA037")}`,
  ],
  [
    "a rule that does not exist",
    "a: 1 # mra-ignore MRA999: x\n",
    "MRA999 at 18 ignore/unknown: There is no rule MRA999",
  ],
  [
    "a name that is no number of a rule may be a rule of one's own",
    "a: 1 # mra-ignore XMRA999, MRA99x, HOUSE: x\n",
    `XMRA999 at 18 ${unused("XMRA999")}`,
    `MRA99x at 27 ${unused("MRA99x")}`,
    `HOUSE at 35 ${unused("HOUSE")}`,
  ],
  ["what is found of it is ignored", "a: [!HOUSE, !MRA999] # mra-ignore HOUSE, MRA999: x\n"],
  // what only live checks find
  ["what a live check finds of the surroundings may be ignored", "a: 1 # mra-ignore MRA055: x\n"],
  ["with a reason", "a: 1 # mra-ignore MRA055\n", `MRA055 at 18 ${noReason("MRA055")}`],
  [
    "what it finds of objects, where the file only refers to one of several",
    "regions:\n  - { name: A } # mra-ignore MRA037: x\n  - { name: B, managed: false }\n  - { name: C, managed: true }\n",
  ],
  ["also for all of the file", "# mra-ignore-file MRA037: x\nregions: [{ name: A, managed: false }]\n"],
  ["or in another document", "a: 1 # mra-ignore MRA037: x\n---\nregions: [{ name: B, managed: false }]\n"],
  ["or to the one that a cluster has", "enterprisePhoneConfig: { managed: false } # mra-ignore MRA037: x\n"],
  [
    "but not where it describes them",
    "regions: [{ name: A, managed: true }, { name: B }, b] # mra-ignore MRA037: x\nx: false\n",
    `MRA037 at 67 ${unused("MRA037")}`,
  ],
  ["nor in a file that is no map", "- { managed: false } # mra-ignore MRA037: x\n", `MRA037 at 34 ${unused("MRA037")}`],
  [
    "nor of a rule that no live check holds",
    "regions: [{ name: A, managed: false }] # mra-ignore MRA201: x\n",
    `MRA201 at 52 ${unused("MRA201")}`,
  ],
];
describe("comments", () => {
  for (const [what, text, ...expected] of cases) test(what, () => assert.deepEqual(left(text), expected));
  test("are spoken of in Korean, too", () =>
    assert.deepEqual(left("a: !MRA037 # mra-ignore MRA037\nb: 1 # mra-ignore MRA999, MRA036: x\n", [], "ko"), [
      "MRA037 at 24 ignore/reason: MRA037을 무시하는 이유를 적으십시오. 예: # mra-ignore MRA037: 이유",
      "MRA999 at 49 ignore/unknown: 규칙 MRA999는 없습니다",
      "MRA036 at 57 ignore/unused: 여기에는 MRA036 항목이 없습니다. 이 주석은 삭제해도 됩니다",
    ]));
  test("are used by findings of elsewhere that stand in the file, and by no others", () => {
    const text = "a: 1 # mra-ignore MRA037: x\n";
    const finding = (of: string): readonly Finding[] => findingsOn("!MRA037", of);
    assert.deepEqual(left(text, finding(uri)), []);
    assert.deepEqual(left(text, finding("file:///other.csv")), [`MRA037 at 18 ${unused("MRA037")}`]);
  });
});

describe("of many comments", () => {
  const codesOf = (text: string): ReadonlyMap<string, number> => {
    const count = new Map<string, number>();
    for (const { code } of withoutIgnored(parse(uri, text), [])) count.set(code, (count.get(code) ?? 0) + 1);
    return count;
  };
  const lines = (count: number): string => "a: 1 # mra-ignore MRA037: x\n".repeat(count);
  test("the first 200 that are wrong are said", () => {
    assert.deepEqual([...codesOf(lines(200))], [["ignore/unused", 200]]);
    assert.deepEqual([...codesOf(lines(201))], [["ignore/unused", 200]]);
  });
  test("the first 1000 ids are read, and the next one is told so", () => {
    assert.deepEqual([...codesOf(lines(1_000))], [["ignore/unused", 200]]);
    const text = lines(1_002);
    const last = withoutIgnored(parse(uri, text), []).at(-1)!;
    assert.deepEqual(
      [last.code, last.severity, spanOf(last.spot).start, say(last.message, "en"), say(last.message, "ko")],
      [
        "ignore/too-many",
        "warning",
        28 * 1_000 + 18,
        "Comments of this file ignore more than 1000 findings; from here on they are not read. mra.config.yaml turns rules off",
        "이 파일의 주석이 1000개가 넘는 항목을 무시하므로 여기부터는 읽지 않습니다. mra.config.yaml에서 규칙을 끌 수 있습니다",
      ],
    );
    assert.deepEqual(
      [...codesOf(text)],
      [
        ["ignore/unused", 200],
        ["ignore/too-many", 1],
      ],
    );
    assert.deepEqual([last.related, last.fixes], [[], []]);
  });
});

test("whether a comment of a file ignores what is found elsewhere is asked by code and place", () => {
  const ignoredAt = (text: string, code: string): readonly string[] => {
    const ignores = ignoresIn({ uri, text });
    return [...text.matchAll(/!\d/g)].flatMap(({ 0: word, index: start }) =>
      ignores(code, { chunk: { uri, offset: 0 }, start, end: start + 2 }) ? [word] : [],
    );
  };
  const text = "!1\n!2 # mra-ignore MRA037: x\n# mra-ignore MRA036: x\n!3\n!4\n";
  assert.deepEqual(ignoredAt(text, "MRA037"), ["!2"]);
  assert.deepEqual(ignoredAt(text, "MRA036"), ["!3"]);
  assert.deepEqual(ignoredAt(text, "MRA033"), []);
  assert.deepEqual(ignoredAt("!1\n!2 # nothing\n", "MRA037"), []);
  assert.deepEqual(ignoredAt("# mra-ignore-file MRA037: x\n!1\n!2\n", "MRA037"), ["!1", "!2"]);
  const thousand = "!1 # mra-ignore MRA036: x\n".repeat(999);
  assert.deepEqual(ignoredAt(`${thousand}!2 # mra-ignore MRA037: x\n!3 # mra-ignore MRA037: x\n`, "MRA037"), ["!2"]);
});
