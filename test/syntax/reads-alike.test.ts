import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parse as yaml } from "yaml";
import { hasInvisible } from "../../core/src/base/visible.ts";
import type { Json } from "../../core/src/base/json.ts";
import { inline } from "../../core/src/syntax/scalar.ts";
import { writeDocument } from "../../core/src/syntax/write.ts";

/** Names as a cluster may have them, each misleading in its own way. */
const odd = [
  ...["no", "No", "off", "ON", "y", "N", "yes", "~", "null", "12:30", "1:2:3", "1_000", "0x1f", "0o17", "017", "1e3"],
  ...["2026-11-28", "2026-11-28 10:00:00", ".inf", "=", "<<", "- a", "a: b", "# no", "'", '"', "{x}", "@x", "%x", "!x"],
  ...[
    "a\u202eb",
    "a\u200bb",
    "\u00a0a",
    "a\u3164",
    "\ufeffa",
    "a\u{e0041}b",
    "a\u2028b",
    "x\ud800",
    "tab\tin",
    "two\nlines\u202e",
  ],
];

const fieldOf = (text: string, version: "1.1" | "1.2"): unknown =>
  (yaml(text, { version }) as { phones: { description: unknown }[] }).phones[0]?.description;

const written = (value: string): readonly string[] => [
  writeDocument("C", [{ section: "phones", objects: [{ name: "x", description: value }], single: false }]),
  ...[false, true].flatMap((flow) =>
    (["plain", "single", "double"] as const).map((style) => {
      const it = inline(value, flow, style);
      return flow ? `phones: [{ description: ${it} }]\n` : `phones:\n  - description: ${it}\n`;
    }),
  ),
];

test("what is written reads as the same text in YAML 1.2 and 1.1, and nothing in it is invisible", () => {
  for (const value of odd)
    for (const text of written(value)) {
      assert.equal(hasInvisible(text), false, JSON.stringify(text));
      assert.deepEqual([fieldOf(text, "1.2"), fieldOf(text, "1.1")], [value, value], text);
    }
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (value) => {
      for (const text of written(value)) {
        assert.equal(hasInvisible(text), false);
        assert.deepEqual([fieldOf(text, "1.2"), fieldOf(text, "1.1")], [value, value], JSON.stringify(text));
      }
    }),
    { numRuns: 300 },
  );
});

test("a value that is no text stays what it is", () => {
  for (const value of [1, true, null, [], {}, [1, "no"]] as Json[])
    assert.deepEqual(yaml(`x: ${inline(value, false)}`), { x: value });
});
