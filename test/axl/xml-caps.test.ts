// How much of a document is read, how often others have their turn meanwhile, and what of it is remembered.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Element } from "../../server/src/axl/xml.ts";
import { caps, readXml, readXmlInPieces } from "../../server/src/axl/xml-reading.ts";

const fault = (text: string): string | undefined => {
  const read = readXml(text);
  return read.ok ? undefined : read.fault;
};
const childrenOf = (text: string): readonly Element[] => {
  const read = readXml(text);
  return read.ok ? read.value.children : assert.fail(read.fault);
};

test("the deepest, the widest and the most attributed document is read; one more of anything is refused", () => {
  const deep = (levels: number): string => `${"<a>".repeat(levels)}${"</a>".repeat(levels)}`;
  // Rows of a thousand elements, and a last one of its own: rows that are alike are read fast.
  const row = `<r>${Array.from({ length: 999 }, (_, i) => `<b${String(i)}/>`).join("")}</r>`;
  const wide = (elements: number): string =>
    `<a>${row.repeat(Math.floor((elements - 1) / 1_000))}${"<c/>".repeat((elements - 1) % 1_000)}</a>`;
  const attributed = (count: number): string =>
    `<a ${Array.from({ length: count }, (_, i) => `b${String(i)}="1"`).join(" ")}/>`;
  for (const [make, cap, what] of [
    [deep, caps.depth, "elements too deep"],
    [wide, caps.elements, "too many elements"],
    [attributed, caps.attributes, "too many attributes"],
  ] as const) {
    assert.equal(fault(make(cap)), undefined, what);
    assert.equal(fault(make(cap + 1)), what);
  }
});

test("a declaration has up to 200 characters", () => {
  const declared = (length: number): string => `${"<?xml version='1.0'".padEnd(length - 2)}?><a/>`;
  assert.equal(fault(declared(200)), undefined);
  assert.equal(fault(declared(201)), "XML that is not well-formed");
});

test("others have their turn after each thousand elements and one", async () => {
  const { signal } = new AbortController();
  const pauses = async (text: string): Promise<number> => {
    let count = 0;
    const read = await readXmlInPieces(text, () => (count++, Promise.resolve()), signal);
    assert.deepEqual(read, readXml(text));
    return count;
  };
  // One element for the list, two for a row.
  const list = (rows: number, more = ""): string => `<l>${"<r><a>1</a></r>".repeat(rows)}${more}</l>`;
  assert.equal(await pauses(list(499)), 0);
  assert.equal(await pauses(list(499, "<r/>")), 0, "1,000 elements");
  assert.equal(await pauses(list(500)), 1, "1,001 elements");
  assert.equal(await pauses(list(1_500)), 2);
});

test("an element is remembered for the next row up to a thousand characters, with its tags", () => {
  const rows = (length: number): readonly Element[] => {
    const leaf = `<a>${"x".repeat(length - "<a></a>".length)}</a>`;
    return childrenOf(`<l><r>${leaf}</r><r>${leaf}</r></l>`).flatMap((it) => it.children);
  };
  const isShared = ([one, two]: readonly Element[]): boolean => one === two;
  assert.deepEqual([999, 1_000, 1_001, 1_002].map(rows).map(isShared), [true, true, false, false]);
});

test("an element is another one in other namespaces, whatever it looks like", () => {
  const [one, two, three] = childrenOf(
    '<l><r xmlns:p="urn:1"><p:a>1</p:a></r><r xmlns:p="urn:2"><p:a>1</p:a></r><r xmlns:p="urn:2"><p:a>1</p:a></r></l>',
  ).map((it) => it.children[0]?.ns);
  assert.deepEqual([one, two, three], ["urn:1", "urn:2", "urn:2"]);
});
