// What fixes are called and write, the pieces of files that findings stand in, and findings as data.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { message, say } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import type { Project } from "../../core/src/model/project.ts";
import { chunksOf, spotsOf } from "../../core/src/rules/chunks.ts";
import type { Finding, Fix } from "../../core/src/rules/finding.ts";
import { addItem, addKey, firstFew, setTo, setToOneOf, takeKey, takeOut } from "../../core/src/rules/fix.ts";
import { fillGap, gapIn } from "../../core/src/rules/gap.ts";
import { reportedFindings } from "../../core/src/rules/report-findings.ts";
import { choices, wordFix } from "../../core/src/rules/words.ts";
import { apply, editsOf, type Change } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { nodeAt, spanOf, type MapNode, type Node, type ScalarNode, type SeqNode } from "../../core/src/syntax/tree.ts";

const uri = "file:///t.mra.yaml";
const rootOf = (text: string, of = uri): MapNode => parse(of, text).documents[0]!.root as MapNode;

/** Titles in English and Korean, whether it is safe, and the text after it. */
const told = (text: string, { title, safe, changes }: Fix): readonly unknown[] => [
  say(title, "en"),
  say(title, "ko"),
  safe,
  apply(
    text,
    changes.flatMap((it) => editsOf(text, it)),
  ),
];

describe("a fix says what it writes", () => {
  const text = "{ a: [1, 2], b: 3 }\n";
  const root = rootOf(text);
  const list = nodeAt(root, "a") as SeqNode;
  const b = nodeAt(root, "b")!;
  const table: readonly (readonly [fix: Fix, en: string, ko: string, safe: boolean, after: string])[] = [
    [setTo(b, true, true), "Set true", "true로 설정", true, "{ a: [1, 2], b: true }\n"],
    [setTo(b, null, false), "Set null", "null로 설정", false, "{ a: [1, 2], b: null }\n"],
    [setTo(b, [1, ["x"]], false), "Set [1, [x]]", "[1, [x]]로 설정", false, "{ a: [1, 2], b: [1, [x]] }\n"],
    [
      addKey(root, "c", { d: [1, "x"], e: null }, false),
      "Add c: { d: [1, x], e: null }",
      "c: { d: [1, x], e: null } 추가",
      false,
      "{ a: [1, 2], b: 3, c: { d: [1, x], e: null } }\n",
    ],
    [addKey(root, "c", 1, true, "a"), "Add c: 1", "c: 1 추가", true, "{ a: [1, 2], c: 1, b: 3 }\n"],
    [addItem(list, "z"), "Add z", "z 추가", false, "{ a: [1, 2, z], b: 3 }\n"],
    [takeOut(list, list.items[0]!), "Take it out of the list", "목록에서 제거", false, "{ a: [2], b: 3 }\n"],
    [takeKey(root, "b"), "Take out b", "b 제거", false, "{ a: [1, 2] }\n"],
  ];
  for (const [fix, ...expected] of table) test(expected[0], () => assert.deepEqual(told(text, fix), expected));
  test("a key goes behind another one only where that is said", () =>
    assert.deepEqual(
      [addKey(root, "c", 1, true), addKey(root, "c", 1, true, "a")].map((it) => it.changes),
      [
        [{ kind: "insert", map: root, key: "c", value: 1 }],
        [{ kind: "insert", map: root, key: "c", value: 1, after: "a" }],
      ],
    ));
  test("of what may be meant the first three are offered", () => {
    assert.deepEqual([firstFew([1, 2, 3, 4]), firstFew([1])], [[1, 2, 3], [1]]);
    assert.deepEqual(
      setToOneOf(
        b,
        ["A", "B", "C", "D"].map((name) => ({ name })),
      ).map((it) => [say(it.title, "en"), it.safe]),
      [
        ["Set A", false],
        ["Set B", false],
        ["Set C", false],
      ],
    );
  });
});

test("a word that is none of a few becomes the one it differs from in case, spaces and hyphens, or maybe the nearest", () => {
  const node = nodeAt(rootOf("a: x\n"), "a")!;
  const fixed = (word: string): readonly unknown[] =>
    wordFix(node, word, ["Non-Secure", "Encrypted", "Authenticated"]).map((it) => [say(it.title, "en"), it.safe]);
  assert.deepEqual(fixed("encrypted"), [["Set Encrypted", true]]);
  assert.deepEqual(fixed("non _secure"), [["Set Non-Secure", true]]);
  assert.deepEqual(fixed("Encryptd"), [["Set Encrypted", false]]);
  assert.deepEqual(fixed("TLS"), []);
  assert.equal(choices(["a", "b", "c"]), "a | b | c");
});

describe("a field without a value", () => {
  const text = `apiVersion: mra/v1
cluster: { name: c }
templates:
  - { name: base, for: phones, model: M }
  - { name: near, for: phones, extends: base, description: null }
phones:
  - { name: A }
  - { name: B, managed: false }
  - { name: C, description: null }
  - { name: D, description: }
  - { name: E, description: x }
  - { name: F, description: { a: 1 } }
  - { name: G, extends: near }
  - { name: H, extends: none }
`;
  const project: Project = assemble([bind(parse(uri, text))])[0]!;
  const phone = (name: string) => project.objects("phones").find((it) => it.name === name)!;
  const words = (name: string, key: "description" | "devicePool"): string | undefined => {
    const spot = gapIn(phone(name), key);
    return spot && `${text.slice(spanOf(spot).start, spanOf(spot).end)} at ${spanOf(spot).start}`;
  };
  test("is found at the name, at its null, or at its key where nothing stands behind it", () =>
    assert.deepEqual(
      ["A", "B", "C", "D", "E", "F", "G", "H"].map((name) => words(name, "description")),
      ["A at 179", undefined, "null at 243", "description at 265", undefined, undefined, "null at 152", undefined],
    ));
  test("that its template lacks as well is found at the template's name", () =>
    assert.equal(words("G", "devicePool"), "near at 105"));
  const filled = (name: string, key: "description" | "devicePool", after?: string): readonly unknown[] => {
    const [en, , safe, fixed] = told(text, fillGap(phone(name), key, "DP", true, after));
    return [
      en,
      safe,
      String(fixed)
        .split("\n")
        .find((it, i) => it !== text.split("\n")[i]),
    ];
  };
  test("gets one in its own place, in place of its null, or in its nearest template", () =>
    assert.deepEqual(
      [
        filled("A", "devicePool"),
        filled("C", "description"),
        filled("E", "devicePool", "name"),
        filled("G", "devicePool"),
        filled("H", "devicePool"),
      ],
      [
        ["Add devicePool: DP", true, "  - { name: A, devicePool: DP }"],
        ["Set DP", true, "  - { name: C, description: DP }"],
        ["Add devicePool: DP", true, "  - { name: E, devicePool: DP, description: x }"],
        [
          "Add devicePool: DP",
          true,
          "  - { name: near, for: phones, extends: base, description: null, devicePool: DP }",
        ],
        ["Add devicePool: DP", true, "  - { name: H, extends: none, devicePool: DP }"],
      ],
    ));
});

describe("findings stand in pieces of files", () => {
  const root = rootOf("{ a: [1], b: 2 }\n");
  const list = nodeAt(root, "a") as SeqNode;
  const key: ScalarNode = root.entries[1]!.key;
  const [item] = list.items;
  test("each change in what it replaces or writes into", () => {
    const table: readonly (readonly [change: Change, spots: readonly Node[]])[] = [
      [{ kind: "replace", node: item!, value: 2 }, [item!]],
      [{ kind: "rename", key, to: "c" }, [key]],
      [{ kind: "insert", map: root, key: "c", value: 1 }, [root]],
      [{ kind: "remove", map: root, key: "b" }, [root]],
      [{ kind: "append", list, value: 2 }, [list]],
      [{ kind: "drop", list, item: item! }, [list, item!]],
    ];
    for (const [change, spots] of table) assert.deepEqual(spotsOf(change), spots);
  });
  test("with what belongs to them and their fixes", () => {
    const spot = (of: string): MapNode => rootOf("{ a: 1 }\n", of);
    const [one, two, three] = ["file:///1", "file:///2", "file:///3"].map(spot);
    const text = message({ en: "a", ko: "b" });
    const finding: Finding = {
      code: "X",
      severity: "info",
      message: text,
      spot: one!,
      related: [{ spot: two!, message: text }],
      fixes: [takeKey(three!, "a"), takeKey(one!, "a")],
    };
    assert.deepEqual(
      [...chunksOf([finding])].map((it) => it.uri),
      ["file:///1", "file:///2", "file:///3"],
    );
    assert.deepEqual([...chunksOf([])], []);
  });
});

describe("findings as data", () => {
  const [first, second] = ["a: 1\nb:\n  c: { d: 2 }\n", "x: 1\ny: 2\n"];
  const [one, two, other] = [
    rootOf(first, "file:///1"),
    rootOf(second, "file:///2"),
    rootOf("z: 1\nw: 2\n", "file:///3"),
  ];
  const text = message({ en: "Bad {0}", ko: "나쁨 {0}" }, 7);
  const finding = (rest: Partial<Finding>): Finding => ({
    code: "X",
    severity: "info",
    message: text,
    spot: nodeAt(one, "b", "c", "d")!,
    related: [],
    fixes: [],
    ...rest,
  });
  const report = (it: Finding, language: "en" | "ko" = "en"): unknown =>
    reportedFindings(
      [
        { uri: "file:///1", file: "one.yaml", text: first, findings: [it] },
        { uri: "file:///2", file: "two.yaml", text: second, findings: [] },
      ],
      language,
    );
  const range = (line: number, start: number, end: number): unknown => ({
    start: { line, character: start },
    end: { line, character: end },
  });
  const plain = { file: "one.yaml", range: range(2, 10, 11), code: "X", severity: "info", message: "Bad 7" };
  test("have a place in lines, and no list that is empty", () => {
    assert.deepEqual(report(finding({})), [plain]);
    assert.deepEqual(report(finding({}), "ko"), [{ ...plain, message: "나쁨 7" }]);
  });
  test("name what belongs to them, also where its file is not checked", () =>
    assert.deepEqual(
      report(
        finding({
          related: [
            { spot: nodeAt(two, "y")!, message: text },
            { spot: nodeAt(other, "w")!, message: text },
          ],
        }),
      ),
      [
        {
          ...plain,
          related: [
            { file: "two.yaml", range: range(1, 3, 4), message: "Bad 7" },
            { file: "file:///3", range: range(0, 8, 9), message: "Bad 7" },
          ],
        },
      ],
    ));
  test("state a list of one", () =>
    assert.deepEqual(
      report(
        finding({ related: [{ spot: nodeAt(two, "y")!, message: text }], fixes: [setTo(nodeAt(one, "a")!, 5, true)] }),
      ),
      [
        {
          ...plain,
          related: [{ file: "two.yaml", range: range(1, 3, 4), message: "Bad 7" }],
          fixes: [{ title: "Set 5", safe: true, edits: [{ file: "one.yaml", range: range(0, 3, 4), newText: "5" }] }],
        },
      ],
    ));
  test("bring the edits of their fixes, each in its file", () => {
    const b = nodeAt(one, "b") as MapNode;
    const both: Fix = {
      title: message({ en: "Do", ko: "실행" }),
      safe: true,
      changes: [...addKey(b, "e", 3, false).changes, { kind: "rename", key: two.entries[0]!.key, to: "q" }],
    };
    const away: Fix = {
      title: message({ en: "Away", ko: "저기" }),
      safe: false,
      changes: [{ kind: "rename", key: other.entries[1]!.key, to: "q" }],
    };
    assert.deepEqual(report(finding({ fixes: [both, away] }), "ko"), [
      {
        ...plain,
        message: "나쁨 7",
        fixes: [
          {
            title: "실행",
            safe: true,
            edits: [
              { file: "one.yaml", range: range(2, 13, 13), newText: "\n  e: 3" },
              { file: "two.yaml", range: range(0, 0, 1), newText: "q" },
            ],
          },
          { title: "저기", safe: false, edits: [{ file: "file:///3", range: range(0, 5, 6), newText: "q" }] },
        ],
      },
    ]);
  });
});
