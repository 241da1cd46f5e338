import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { say } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { apply, editsOf } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf } from "../../core/src/syntax/tree.ts";

const uri = "file:///a.mra.yaml";

/** Findings that speak of quotes, and of anything else but what a small file lacks. */
function shapes(text: string): readonly Finding[] {
  const file = bind(parse(uri, text));
  const found = findingsOf([file], assemble([file]), () => standardLevels).get(uri) ?? [];
  return found.filter((it) => /^schema\/(?:type|enum|format)$/.test(it.code));
}

const fixed = (text: string, it: Finding): string =>
  apply(
    text,
    it.fixes[0]!.changes.flatMap((change) => editsOf(text, change)),
  );

/** Places where a string is wanted, `@` for it: block, flow, in lists of both, behind an anchor, with a comment. */
const places = [
  "lines:\n  - pattern: @\n",
  "lines:\n  - { pattern: @, routePartition: P }\n",
  "lines:\n  - pattern: @ # reception\n    routePartition: P\n",
  "lines:\n  - pattern: &dn @\n",
  "lines:\r\n  - pattern: @\r\n    routePartition: P\r\n",
  "phones:\n  - name: CSFA\n    lines:\n      - { pattern: @, routePartition: P }\n",
  "cluster:\n  name: t\n  enterpriseDomains: [@, example.com]\n",
  "cluster:\n  name: t\n  enterpriseDomains:\n    - example.com\n    - @\n",
  "expressway: { release: @ }\n",
  "endUsers:\n  - userid: jdoe\n    lastName: @\n",
];

/** What YAML reads as a number, a truth value or nothing, and people write as text: extensions, releases, names. */
const words = [
  "0123",
  "+8225551234",
  "8.10",
  "007",
  "1e3",
  "0x1F",
  "0o17",
  "14.0",
  "-5",
  ".5",
  "5.",
  "1.23457E+11",
].concat([
  "true",
  "False",
  ".inf",
  ".nan",
  "8225551234567890123456",
  "0.10",
  "1_000",
  "12:30",
  "2024-01-31",
  "no",
  "yes",
  "on",
]);

test("what is put in quotes keeps every character, wherever it stands", () => {
  for (const place of places) for (const word of words) keeps(place, word);
});

test("any number keeps its characters when it is put in quotes", () => {
  const number = fc.stringMatching(/^[+-]?[0-9]{1,25}(?:\.[0-9]{0,6})?(?:[eE][+-]?[0-9]{1,2})?$/);
  fc.assert(fc.property(number, fc.constantFrom(...places), (word, place) => keeps(place, word)));
});

function keeps(place: string, word: string): void {
  const text = `apiVersion: mra/v1\n${place.replace("@", word)}`;
  const after = shapes(text).reduce((it, finding) => {
    if (!finding.fixes.some((fix) => say(fix.title, "en") === "Put it in quotes")) return it;
    const { start, end } = spanOf(finding.spot);
    assert.equal(text.slice(start, end), word, `${place}: the finding stands on the value`);
    assert.ok(say(finding.message, "en").endsWith(` must be a string; enclose it in quotes: "${word}"`));
    return fixed(it, finding);
  }, text);
  const isText = after === text;
  assert.equal(after, `apiVersion: mra/v1\n${place.replace("@", isText ? word : `"${word}"`)}`);
  const left = shapes(after).map((it) => say(it.message, "en"));
  assert.deepEqual(
    left.filter((it) => it.includes("quotes")),
    [],
    `${place} ${word}`,
  );
}

test("somebody may be called Null", () => {
  const text = "apiVersion: mra/v1\ncluster: hq\nendUsers:\n  - userid: mnull\n    lastName: Null\n";
  const found = shapes(text);
  assert.deepEqual(
    found.map((it) => say(it.message, "en")),
    ['lastName must be a string; enclose it in quotes: "Null"'],
  );
  assert.ok(fixed(text, found[0]!).endsWith('lastName: "Null"\n'));
});

test("a value that is still to be written is missing, not wrong", () => {
  const text =
    "apiVersion:\ncluster:\nregions:\n  -\ndevicePools:\n  - name:\n    region: # soon\n    callManagerGroup: null\nphones:\n  - name: CSFA\n    protocol:\n    lines:\n      - pattern:\n";
  const file = bind(parse(uri, text));
  const found = findingsOf([file], assemble([file]), () => standardLevels).get(uri) ?? [];
  const said = found.filter((it) => it.code.startsWith("schema/")).map((it) => `${it.code} ${say(it.message, "en")}`);
  const missing = said.filter((it) => it.startsWith("schema/required"));
  assert.deepEqual(
    said.filter((it) => !missing.includes(it)),
    said.filter((it) => it.startsWith("schema/type callManagerGroup ")),
    "null is what somebody wrote",
  );
  for (const it of ["apiVersion", "cluster", "name", "region", "protocol", "pattern"])
    assert.ok(missing.includes(`schema/required ${it} has no value yet`), it);
  assert.ok(missing.includes("schema/required An item of regions is still empty"));
});

test("a word of an enumeration without its quotes is not an unknown word", () => {
  const text = "apiVersion: mra/v1\ncluster:\n  name: hq\n  version: 14.0\n";
  const [finding, ...more] = shapes(text);
  assert.deepEqual(more, []);
  assert.equal(finding?.code, "schema/type");
  assert.equal(say(finding.message, "en"), 'version must be a string; enclose it in quotes: "14.0"');
  assert.equal(fixed(text, finding), text.replace("14.0", '"14.0"'));
  assert.equal(assemble([bind(parse(uri, text))])[0]?.version, "14.0", "and rules that ask for the release know it");
});

test("a release that is none is told from one without quotes, and the nearest is offered", () => {
  const text = "apiVersion: mra/v1\ncluster:\n  name: hq\n  version: 14\n";
  const [finding] = shapes(text);
  assert.equal(finding?.code, "schema/enum");
  assert.equal(fixed(text, finding), text.replace("14", '"14.0"'));
});

test("an object whose name has no quotes is known by what is written", () => {
  const text = "apiVersion: mra/v1\ncluster: hq\nlines:\n  - pattern: 0123 # reception\n  - pattern: 0200\n";
  const names = assemble([bind(parse(uri, text))])[0]
    ?.objects("lines")
    .map((it) => it.name);
  assert.deepEqual(names, ["0123", "0200"]);
});
