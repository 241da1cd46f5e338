import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseAllDocuments } from "yaml";
import { dataOf } from "../../core/src/syntax/data.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { edit, texts } from "./edited-texts.ts";

const uri = "file:///t.mra.yaml";

test("where both find nothing wrong, the pieces together say what the YAML library says of the whole text", () => {
  let [compared, tried] = [0, 0];
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(edit, { maxLength: 3 }), (seedText, edits) => {
      tried++;
      const text = edits.reduce((it, { at, remove, insert }) => {
        const start = Math.floor(at * it.length);
        return it.slice(0, start) + insert + it.slice(start + remove);
      }, seedText);
      const ours = parse(uri, text);
      const whole = parseAllDocuments(text, { merge: true, prettyErrors: false, logLevel: "silent" });
      const documents = Array.isArray(whole) ? whole : [];
      if (ours.problems.length > 0 || documents.some((it) => it.errors.length > 0) || documents.length === 0) return;
      compared++;
      // The library sees an empty document in front of each lone `...`; we see none.
      const data = (of: readonly unknown[]): unknown =>
        (JSON.parse(JSON.stringify(of)) as unknown[]).filter((it) => it !== null);
      assert.deepEqual(
        data(ours.documents.map((it) => dataOf(it.root))),
        data(documents.map((it) => it.toJS() as unknown)),
      );
    }),
    { numRuns: 5000, seed: 20261122 },
  );
  assert.ok(compared > tried / 5, `only ${String(compared)} of ${String(tried)} texts were legal`);
});

// What is shown of each document: the null of an empty one is a document, too.
const marked: readonly (readonly [text: string, documents: readonly unknown[]])[] = [
  ["---\n{ a: 1 }\n", [{ a: 1 }]],
  ["--- { a: 1 }\n", [{ a: 1 }]],
  ["a: 1\n---\n{ b: 2 }\n", [{ a: 1 }, { b: 2 }]],
  ["a: 1\n---\n# c\n\n{ b: 2 }\n", [{ a: 1 }, { b: 2 }]],
  ["a: 1\n--- # c\n- x\n- y\n", [{ a: 1 }, ["x", "y"]]],
  ["a: 1\n...\n---\n{ b: 2 }\n", [{ a: 1 }, { b: 2 }]],
  ["a: 1\n---\n---\n{ b: 2 }\n", [{ a: 1 }, null, { b: 2 }]],
  ["{ a: 1 }\n---\n{ b: 2 }\n---\nc: 3\n", [{ a: 1 }, { b: 2 }, { c: 3 }]],
  ["a: 1\n---\n", [{ a: 1 }, null]],
  ["---\n", [null]],
];

test("a marker begins one document, in whatever form it is written", () => {
  for (const [text, documents] of marked) {
    assert.deepEqual(
      JSON.parse(JSON.stringify(parse(uri, text).documents.map((it) => dataOf(it.root)))),
      documents,
      text,
    );
    const whole = parseAllDocuments(text);
    assert.deepEqual(Array.isArray(whole) && whole.map((it) => it.toJS() as unknown), documents, text);
  }
});
