// Comments beside the mapping of a table speak of the cells of its sheet: which files know of each other, and what is ignored.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { message } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind, type BoundFile } from "../../core/src/model/bind.ts";
import { readGrid } from "../../core/src/model/grid.ts";
import type { Sheets } from "../../core/src/model/sheet-state.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { ignoresAcross, nothingBeside, sheetFile, sheetsOf } from "../../core/src/rules/in-sheets.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { cellOf, entryOf, spanOf, type ScalarNode, type Spot } from "../../core/src/syntax/tree.ts";

const [mapping, csv] = ["file:///t.mra.yaml", "file:///a.csv"];
const rows = "Name,Codec\nR1,G.711\n";
/** a.csv has rows, b.xlsx has rows without a place in a text, and nothing else is there. */
const sheets: Sheets = (_, { file, delimiter }) => {
  const grid = readGrid(`file:///${file}`, rows, delimiter)!;
  if (file === "none.csv") return { kind: "fault", fault: "missing", uri: `file:///${file}` };
  return { kind: "rows", grid: file.endsWith("xlsx") ? { ...grid, delimiter: undefined } : grid };
};
const textOf = (comment: string, file = "a.csv"): string => `apiVersion: mra/v1
cluster: { name: c }
tables:
  - file: ${file}
    rows:
      - section: regions
        values: { name: "{Name}", defaultCodec: "{Codec}" }${comment}
`;
const bound = (text: string, uri = mapping): BoundFile => bind(parse(uri, text), undefined, sheets);

/** The cell G.711. */
function codecCell(of: BoundFile): ScalarNode {
  const [region] = assemble([of])[0]!.objects("regions");
  return entryOf(region!.values, "defaultCodec")!.value as ScalarNode;
}
const at = (spot: Spot, code = "MRA037"): Finding => ({
  code,
  severity: "error",
  message: message({ en: "found", ko: "found" }),
  spot,
  related: [],
  fixes: [],
});
const fromOnly = ({ chunk, start, end }: Spot, ...from: readonly Spot[]): ScalarNode => ({
  kind: "scalar",
  style: "plain",
  value: "G.711",
  chunk,
  start,
  end,
  cell: { from, others: [], label: undefined, book: undefined, write: () => undefined },
});

test("a sheet is a file in which nothing is read", () =>
  assert.deepEqual(sheetFile(csv, rows), {
    tree: { uri: csv, text: rows, documents: [], problems: [], mayComment: false },
    documents: [],
  }));

test("the sheets of a file are those with rows that have a place in a text", () => {
  const uris = (text: string): readonly string[] => [...sheetsOf(bound(text))];
  assert.deepEqual(uris(textOf("")), [csv]);
  assert.deepEqual(uris(textOf("", "b.xlsx")), []);
  assert.deepEqual(uris(textOf("", "none.csv")), []);
  assert.deepEqual(uris("apiVersion: mra/v1\ncluster: { name: c }\n"), []);
});

describe("of a finding in a sheet", () => {
  const isIgnored = (files: readonly BoundFile[], finding: Finding, sheet = sheetFile(csv, rows)): boolean => {
    const { isIgnored: isOut, elsewhere } = ignoresAcross(sheet, new Map(files.map((it) => [it.tree.uri, it])), () => {
      throw new Error("nothing is looked for in a sheet");
    });
    assert.deepEqual(elsewhere, []);
    return isOut(finding);
  };
  const commented = bound(textOf(" # mra-ignore MRA037: x"));
  const cell = codecCell(commented);
  test("it is the G.711 of its row", () => {
    const { start, end } = spanOf(cell);
    assert.deepEqual([cell.chunk.uri, rows.slice(start, end), cellOf(cell)?.from.length], [csv, "G.711", 2]);
  });
  test("the comment at its placeholder ignores it", () => assert.equal(isIgnored([commented], at(cell)), true));
  test("a comment of another rule does not", () => assert.equal(isIgnored([commented], at(cell, "MRA036")), false));
  test("a comment of the item that the placeholder stands in does", () => {
    const above = bound(textOf("").replace("- section: regions", "- section: regions # mra-ignore MRA037: x"));
    assert.equal(isIgnored([above], at(codecCell(above))), true);
  });
  test("none does where there is none, or where its file is not there", () => {
    const plain = bound(textOf(""));
    assert.equal(isIgnored([plain], at(codecCell(plain))), false);
    assert.equal(isIgnored([], at(cell)), false);
  });
  test("none does where it is in no cell", () => {
    const { chunk, start, end } = cell;
    assert.equal(isIgnored([commented], at({ chunk, start, end })), false);
  });
  test("what the file itself says is not asked here", () => {
    const text = "# mra-ignore-file MRA037: x\n";
    const own: BoundFile = { tree: parse(mapping, text), documents: [] };
    const spot: Spot = { chunk: { uri: mapping, offset: 0 }, start: 3, end: 4 };
    assert.equal(isIgnored([own], at(fromOnly(cell, spot)), own), false);
    assert.equal(isIgnored([own], at(fromOnly(cell, spot))), true);
  });
});

describe("of the findings in its sheets, a file with comments knows", () => {
  const commented = bound(textOf(" # mra-ignore MRA037: x"));
  const cell = codecCell(commented);
  const found = at(cell);
  const elsewhere = (file: BoundFile, ...findings: readonly Finding[]): readonly Finding[] => {
    const asked: string[] = [];
    const context = ignoresAcross(file, new Map([[file.tree.uri, file]]), (uri) => {
      asked.push(uri);
      return findings;
    });
    assert.deepEqual(asked, [csv]);
    assert.equal(context.isIgnored(found), false);
    return context.elsewhere;
  };
  const [here, there]: readonly Spot[] = [
    { chunk: { uri: mapping, offset: 0 }, start: 0, end: 1 },
    { chunk: { uri: "file:///other.mra.yaml", offset: 0 }, start: 0, end: 1 },
  ];
  test("those in cells that it maps", () => assert.deepEqual(elsewhere(commented, found), [found]));
  test("and those that it maps with another file", () => {
    const shared = at(fromOnly(cell, there!, here!));
    assert.deepEqual(elsewhere(commented, shared), [shared]);
  });
  test("but not those that another file maps, or none", () =>
    assert.deepEqual(elsewhere(commented, at(fromOnly(cell, there!)), at(fromOnly(cell))), []));
  test("nor those that stand in another file, or in no cell", () => {
    const { chunk, start, end } = cell;
    const moved = fromOnly({ ...here!, start: 2, end: 3 }, here!);
    assert.deepEqual(elsewhere(commented, at(moved), at({ chunk, start, end })), []);
  });
});

test("a file looks at no sheet where it has none, or no comment that could speak of it", () => {
  const nothing = (file: BoundFile): void => {
    const context = ignoresAcross(file, new Map(), () => {
      throw new Error("nothing is looked for");
    });
    assert.equal(context, nothingBeside);
  };
  nothing(bound(textOf("")));
  nothing(bound(textOf(" # mra-ignore MRA037: x", "none.csv")));
  const commented = bound(textOf(" # mra-ignore MRA037: x"));
  nothing({ ...commented, tree: { ...commented.tree, mayComment: false } });
  assert.deepEqual([nothingBeside.isIgnored(at(codecCell(commented))), nothingBeside.elsewhere], [false, []]);
});
