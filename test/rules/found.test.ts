// Findings of one file: which are told, in which order, and each once. What a finding tells beside its message.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { message, say } from "../../core/src/base/text.ts";
import { address } from "../../core/src/base/address.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { readGrid } from "../../core/src/model/grid.ts";
import type { inheritedReference } from "../../core/src/model/inheritance.ts";
import { Slots } from "../../core/src/model/slots.ts";
import { createEngine } from "../../core/src/rules/engine.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { findingsOf, settled } from "../../core/src/rules/findings.ts";
import { standardLevels, type Levels } from "../../core/src/rules/levels.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf, type CellMark, type Spot } from "../../core/src/syntax/tree.ts";

const uri = "file:///t.mra.yaml";
const sheetUri = "file:///t.csv";

/** Findings of one file by itself, with the words they stand on. */
function found(text: string, levels: Levels = standardLevels): readonly string[] {
  const files = [bind(parse(uri, text))];
  const of = findingsOf(files, assemble(files), () => levels).get(uri) ?? [];
  return of.map((it) => {
    const { start, end } = spanOf(it.spot);
    return `${it.severity} ${it.code} «${text.slice(start, end)}» ${say(it.message, "en")}`;
  });
}

describe("a text that is no configuration", () => {
  test("is told what it lacks where it can be read, and only what is illegal where it cannot", () => {
    assert.deepEqual(
      ["", "x\n", "]\n"].map((text) => found(text)),
      [
        ["error schema/required «» This document is empty; it begins with apiVersion: mra/v1 and cluster:"],
        ['error schema/type «x» A document must be a map of keys such as apiVersion and cluster; this is "x"'],
        ['error yaml «]» This was not expected here: Unexpected flow-seq-end token in YAML document: "]"'],
      ],
    );
    assert.deepEqual(found("apiVersion: mra/v1\ncluster: { name: t }\n---\n*x\n"), [
      "error yaml «*x» There is no anchor &x above",
    ]);
  });
  test("names no cluster: the shape of its objects is told all the same, and what rules say is not", () => {
    assert.deepEqual(found("apiVersion: mra/v1\nphones:\n  - { name: CSFA, protocol: SIP, model: X }\n"), [
      "error schema/required «apiVersion» cluster is missing: the name of the cluster this document belongs to",
      "error schema/required «CSFA» devicePool is missing",
    ]);
  });
});

describe("findings of a file", () => {
  const text = "a: 1\nb: 2\nc: 3\n";
  const chunk = { uri, offset: 0 };
  const finding = (code: string, start: number, said: string, cell?: Partial<CellMark>, end = start + 1): Finding => ({
    code,
    severity: "error",
    message: message({ en: said, ko: said }),
    spot: (cell === undefined ? { chunk, start, end } : { kind: "scalar", chunk, start, end, cell }) as Spot,
    related: [],
    fixes: [],
  });
  const shown = (...of: readonly Finding[]): readonly string[] =>
    settled(parse(uri, text), of, standardLevels).map(
      (it) => `${it.code} ${String(it.spot.start)} ${say(it.message, "en")}`,
    );

  test("stand in the order of the text, at one place in the order of their codes", () => {
    assert.deepEqual(shown(finding("B", 5, "x"), finding("C", 0, "x"), finding("A", 5, "x"), finding("D", 10, "x")), [
      "C 0 x",
      "A 5 x",
      "B 5 x",
      "D 10 x",
    ]);
  });
  test("are told once where they say the same of the same words", () => {
    assert.deepEqual(
      shown(
        finding("A", 0, "x"),
        finding("A", 0, "y"),
        finding("A", 0, "x"),
        finding("A", 0, "x", undefined, 4),
        finding("B", 0, "x"),
        finding("A", 5, "x"),
        finding("A", 5, "x"),
      ),
      ["A 0 x", "A 0 y", "A 0 x", "B 0 x", "A 5 x"],
    );
  });
  test("in cells of a workbook, which have the place of their mapping, stand in the order of the rows, each cell once", () => {
    const cell = (label: string): Partial<CellMark> => ({ label, book: "b.xlsx", from: [], others: [] });
    assert.deepEqual(
      shown(
        finding("A", 5, "ten", cell("S!A10")),
        finding("A", 5, "two", cell("S!A2")),
        finding("A", 5, "nine", cell("S!B9")),
        finding("A", 10, "two", cell("S!A2")),
        finding("A", 10, "other", cell("S!A2")),
      ),
      ["A 5 two", "A 5 nine", "A 5 ten", "A 10 other"],
    );
  });
});

test("a template that no file has is what the finding is about, wherever it is named", () => {
  const text = "apiVersion: mra/v1\ncluster: { name: t }\nphones:\n  - { name: CSFA, extends: jaber }\n";
  const files = [bind(parse(uri, text))];
  const [project] = assemble(files);
  const told = findingsOf(files, [project!], () => standardLevels).get(uri)!;
  assert.deepEqual(
    told.filter((it) => it.about !== undefined).map((it) => [it.about, say(it.message, "en")]),
    [["templates/jaber", 'There is no template "jaber" in the files']],
  );
});

describe("while somebody types", () => {
  const typing = (head: string, csv: string): { type(was: string, is: string): readonly string[] } => {
    const grid = readGrid(sheetUri, csv, ",");
    const engine = createEngine(() => grid && { kind: "rows", grid });
    let text = head;
    engine.set(parse(uri, text));
    Array.from(engine.settle());
    return {
      type(was, is) {
        const start = text.indexOf(was);
        assert.ok(start >= 0, was);
        text = text.slice(0, start) + is + text.slice(start + was.length);
        engine.edit(uri, text, { start, removed: was.length, inserted: is.length });
        Array.from(engine.settle());
        const files = [bind(parse(uri, text), undefined, () => grid && { kind: "rows", grid })];
        const expected = findingsOf(files, assemble(files), () => standardLevels).get(uri)!;
        const plain = (of: readonly Finding[]): readonly string[] =>
          of.map((it) => `${it.code} ${String(spanOf(it.spot).start)} ${say(it.message, "en")}`);
        assert.deepEqual(plain(engine.findings(uri)), plain(expected));
        return expected.map((it) => `${it.code} ${say(it.message, "en")}`);
      },
    };
  };

  test("what is wrong with the rows of a file without a cluster is what its mapping says now", () => {
    const it = typing(
      `apiVersion: mra/v1
tables:
  - file: t.csv
    rows:
      - section: phones
        values: { name: "SEP{Mac}", model: Cisco 8845, protocol: SIP, devicePool: D }
`,
      "Mac\n00A1B2C3D4E5\n",
    );
    const protocol = "schema/required protocol is missing";
    assert.equal(it.type("protocol: SIP, ", "").includes(protocol), true);
    assert.equal(it.type("values: { ", "values: { protocol: SIP, ").includes(protocol), false);
    assert.equal(it.type("protocol: SIP, ", "protocolx: SIP, ").includes(protocol), true);
  });

  test("which user of a sheet lists a device is what its cell and its mapping say now", () => {
    const it = typing(
      `apiVersion: mra/v1
cluster: { name: t, version: "14.0" }
tables:
  - file: t.csv
    rows:
      - section: endUsers
        values: { userid: "{ID}", lastName: X, associatedDevices: [CSFA] }
phones:
  - { name: CSFA, model: Cisco Unified Client Services Framework, protocol: SIP, mra: true }
`,
      "ID\nkim\n",
    );
    const owner =
      'MRA174 Phone "CSFA" is a Jabber device of end user "kim" without an owner; it takes a license of its own';
    assert.equal(it.type("[CSFA]", "[CSFB]").includes(owner), false);
    assert.equal(it.type("[CSFB]", "[CSFA]").includes(owner), true);
  });
});

test("who names an object by a mapping is known when the mapping goes and comes again, before anybody has asked", () => {
  const text = "apiVersion: mra/v1\ncluster: t\nphones:\n  - { name: CSFA, devicePool: D }\n";
  const [object] = bind(parse(uri, text)).documents.flatMap((it) => it.objects);
  const [reference] = object!.own;
  const given = { ...reference!, path: ["devicePool"] } as unknown as Parameters<typeof inheritedReference>[1];
  const slots = new Slots();
  const from = { heirs: () => [object!] } as never;
  const to = address("devicePools", "D");
  slots.telling(new Set(), () => slots.inherit(from, given, "there"));
  slots.topicOfFirst(reference!); // somebody asked, and wants to know no more
  slots.telling(new Set(), () => {
    slots.inherit(from, given, "gone");
    slots.inherit(from, given, "there");
  });
  assert.deepEqual(
    slots.referrersTo(to).map((it) => it.from.name),
    ["CSFA"],
  );
});
