// What is said of errors of shape, and where: at values, at keys, and in maps that lack something.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ShapeError } from "../../core/src/catalog/validators.ts";
import { locate, shapeFindings } from "../../core/src/rules/shape.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { entryOf, spanOf, type MapNode, type Node } from "../../core/src/syntax/tree.ts";
import { inWords } from "./seen-findings.ts";

describe("errors of shape", () => {
  const tree = parse("a", "list: [1, { b: 2 }]\nmap: { 'x/y': 3, '~': 4, 12: 5 }\nblank:\nempty: {}\n");
  const root = tree.documents[0]!.root as MapNode;
  const files = { a: tree.text };
  const errorAt = (instancePath: string, keyword: string, params: ShapeError["params"] = {}): ShapeError => ({
    ...{ instancePath, keyword, params, schemaPath: "" },
  });
  const said = (...errors: readonly ShapeError[]): string =>
    inWords([...shapeFindings(root, errors, root.entries[0]!.key)], files);

  test("stand at the value to which their path leads, at what is missing in its map, at a blank value's key", () => {
    assert.equal(
      said(errorAt("/list/0", "type", { type: "string" }), errorAt("/list/1/b", "minimum", { limit: 3 })),
      `
a 1:8 «1» error schema/type
  list must be a string; enclose it in quotes: "1"
  list는 문자열이어야 합니다. 따옴표로 묶으십시오: "1"
  fix Put it in quotes | 따옴표로 묶기 (safe): a
    list: ["1", { b: 2 }]
a 1:16 «2» error schema/range
  b must be at least 3; it is 2
  b는 3 이상이어야 합니다. 현재 값: 2
`,
    );
    assert.equal(
      said(errorAt("/map/x~1y", "maximum", { limit: 1 }), errorAt("/map/~0", "maximum", { limit: 1 })),
      `
a 2:15 «3» error schema/range
  x/y must be at most 1; it is 3
  x/y는 1 이하여야 합니다. 현재 값: 3
a 2:23 «4» error schema/range
  ~ must be at most 1; it is 4
  ~은(는) 1 이하여야 합니다. 현재 값: 4
`,
    );
    assert.equal(
      said(
        errorAt("", "required", { missingProperty: "k" }),
        errorAt("/map", "required", { missingProperty: "k" }),
        errorAt("/empty", "required", { missingProperty: "k" }),
        errorAt("/list", "required", { missingProperty: "k" }),
      ),
      `
a 1:1 «list» error schema/required
  k is missing
  k가 없습니다
a 2:8 «'x/y'» error schema/required
  k is missing
  k가 없습니다
a 4:8 «{}» error schema/required
  k is missing
  k가 없습니다
a 1:7 «[1, { b: 2 }]» error schema/required
  k is missing
  k가 없습니다
`,
    );
    assert.equal(
      said(errorAt("/blank", "type", { type: "string" }), errorAt("/map", "type", { type: "array" })),
      `
a 3:1 «blank» error schema/required
  blank has no value yet
  blank의 값이 아직 없습니다
a 2:6 «{ 'x/y': 3, '~': 4, 12: 5 }» error schema/type
  map must be a list; it is a map
  map은 목록이어야 합니다. 현재 값: 맵
`,
    );
  });

  test("are blank values where a type or a word is asked for, and nothing else", () => {
    assert.equal(
      said(errorAt("/blank", "enum", { allowedValues: ["a"] })),
      `
a 3:1 «blank» error schema/required
  blank has no value yet
  blank의 값이 아직 없습니다
`,
    );
    assert.equal(
      said(errorAt("/blank", "minLength", { limit: 1 })),
      `
a 3:1 «blank» error schema/format
  nothing is not a valid value of blank
  빈 값은 blank에 사용할 수 없는 값입니다
`,
    );
  });

  test("are told once for a value, each missing key for itself; those of no known kind are not", () => {
    assert.equal(
      said(
        errorAt("/list/0", "type", { type: "string" }),
        errorAt("/list/0", "minimum", { limit: 3 }),
        errorAt("/map", "required", { missingProperty: "k" }),
        errorAt("/map", "required", { missingProperty: "l" }),
        errorAt("/map", "required", { missingProperty: "l" }),
        errorAt("/map", "anyOf"),
        errorAt("/list", "maxItems", { limit: 1 }),
      ),
      `
a 1:8 «1» error schema/type
  list must be a string; enclose it in quotes: "1"
  list는 문자열이어야 합니다. 따옴표로 묶으십시오: "1"
  fix Put it in quotes | 따옴표로 묶기 (safe): a
    list: ["1", { b: 2 }]
a 2:8 «'x/y'» error schema/required
  k is missing
  k가 없습니다
a 2:8 «'x/y'» error schema/required
  l is missing
  l이 없습니다
a 1:7 «[1, { b: 2 }]» error schema/range
  list must have at most 1 item
  list의 항목은 1개 이하여야 합니다
`,
    );
  });

  test("of keys that are not known stand at the key, and are none where the key is not there", () => {
    const extra = (name: string): ShapeError => ({
      ...errorAt("/map", "additionalProperties", { additionalProperty: name }),
      known: ["x/z"],
    });
    assert.equal(
      said(extra("x/y"), extra("nowhere")),
      `
a 2:8 «'x/y'» error schema/unknown-key
  Unknown key x/y; did you mean x/z?
  알 수 없는 키입니다: x/y. x/z를 쓰려고 하셨습니까?
  fix Change to x/z | x/z로 변경: a
    map: { 'x/z': 3, '~': 4, 12: 5 }
`,
    );
    const { known: _, ...without } = extra("x/y");
    assert.equal(
      said(without),
      `
a 2:8 «'x/y'» error schema/unknown-key
  Unknown key x/y
  알 수 없는 키입니다: x/y
`,
    );
  });

  test("are two hundred at most", () => {
    const many = Array.from({ length: 201 }, (_, i) => errorAt("", "required", { missingProperty: `k${String(i)}` }));
    assert.equal([...shapeFindings(root, many, root)].length, 200);
  });

  test("are found by their path, and where it leads nowhere at what is there", () => {
    const at = (...path: readonly string[]): readonly (string | undefined)[] => {
      const { node, key, parent } = locate(root, path);
      return [node, key, parent].map((it) => it && written(it));
    };
    const written = (it: Node): string => tree.text.slice(spanOf(it).start, spanOf(it).end).trim();
    assert.deepEqual(at("list", "1", "b"), ["2", "b", "{ b: 2 }"]);
    assert.deepEqual(at("list", "7"), ["[1, { b: 2 }]", "list", "[1, { b: 2 }]"]);
    assert.deepEqual(at("map", "12"), ["5", "12", "{ 'x/y': 3, '~': 4, 12: 5 }"]);
    assert.deepEqual(at("nowhere"), [tree.text.trim(), undefined, tree.text.trim()]);
    assert.deepEqual(at("list", "0", "x"), ["1", "list", "1"]);
    assert.equal(locate(root, []).node, root);
    assert.equal(locate(root, ["map"]).key, entryOf(root, "map")!.key);
  });
});
