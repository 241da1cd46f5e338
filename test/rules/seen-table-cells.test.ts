// What is said of sheets that cannot be read, of cells that a spreadsheet damaged, and which fixes a row of a table can have.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { message, say } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { readGrid } from "../../core/src/model/grid.ts";
import type { SheetFault } from "../../core/src/model/sheet-state.ts";
import { damagedCells, errorIn } from "../../core/src/rules/damaged-cells.ts";
import { inRow, possibleFixes } from "../../core/src/rules/in-row.ts";
import { sheetFault } from "../../core/src/rules/sheet-fault.ts";
import { faultsIn, tablesOf } from "../../core/src/rules/table-faults.ts";
import type { Change } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { nodeAt, type MapNode, type SeqNode } from "../../core/src/syntax/tree.ts";
import { told, type Asked, type Files } from "./seen-findings.ts";

const head = 'apiVersion: mra/v1\ncluster: { name: t, version: "14.0" }\n';
const csv = "ID,Last\nu1,One\nu2,Two\n";

test("a file that cannot be read says why, in both languages", () => {
  const all: readonly (readonly [SheetFault, string, string])[] = [
    ["missing", "There is no file F", "F 파일이 없습니다"],
    ["unreadable", "F cannot be read (D)", "F를 읽을 수 없습니다(D)"],
    ["tooManyRows", "F has more than 1048576 rows", "F의 행이 1048576개를 넘습니다"],
    ["tooManyColumns", "F has more than 16384 columns and is not read", "F의 열이 16384개를 넘어 읽지 않습니다"],
  ];
  for (const [fault, en, ko] of all) {
    const it = sheetFault(fault, "F", "D");
    assert.equal(say(it, "en"), en);
    assert.equal(say(it, "ko"), ko);
  }
});

test("faults of tables are given by their kind, from all tables of all documents", () => {
  const text = `tables:
  - { file: none.csv, rows: [] }
  - { file: t.csv, rows: [{ section: regions, values: { name: "{Nope}" } }, { section: regions, values: { name: "{ID" } }] }
`;
  const sheets = told(
    { "t.csv": csv, a: `${head}${text}` },
    { of: ({ code }) => code === "MRA211" || code === "MRA210" },
  );
  assert.equal(
    sheets,
    `
a 4:13 «none.csv» error MRA210
  There is no file none.csv
  none.csv 파일이 없습니다
a 5:64 «{Nope}» error MRA211
  The table has no heading "Nope"
  표에 "Nope" 머리글이 없습니다
a 5:114 «{ID» error MRA211
  This brace is not closed; a brace that is meant as text is written twice: {{
  닫는 중괄호가 없습니다. 중괄호를 텍스트로 쓰려면 {{처럼 두 번 적으십시오
`,
  );
  const file = bind(parse("a", `${head}${text}---\n${head}${text}`), undefined, (_, { file: name }) => ({
    ...{ kind: "fault", fault: name === "t.csv" ? "empty" : "missing", uri: name },
  }));
  const [project] = assemble([file]);
  assert.equal(tablesOf(project!).length, 4);
  assert.deepEqual(
    [...faultsIn(project!, "sheet")].map((it) => it.fault),
    ["missing", "empty", "missing", "empty"],
  );
  assert.deepEqual([...faultsIn(project!, "noHeading", "openBrace")], []);
});

describe("a damaged cell", () => {
  const damaged = (files: Files, notes: Asked["notes"] = {}): string =>
    told(files, { of: ({ code }) => code === "MRA212", notes });
  const phones = (values: string, sheet: string, name = "t.csv"): Files => ({
    [name]: sheet,
    a: `${head}tables:\n  - { file: ${name}, rows: [{ section: phones, values: ${values} }] }\n`,
  });

  test("is told wherever a mapping takes it: alone, in a map, in a list, and once for a value of several", () => {
    assert.equal(
      damaged(
        phones(
          '{ name: "{N}", description: "{A} {B}", vendorConfig: { a: "{A}", b: ok }, lines: [{ index: 1, pattern: "{DN}", routePartition: 3-Apr }] }',
          "N,A,B,DN,Other\nCSFA,fine,1.23E+11,3-Apr,3-Apr\nCSFB,#NAME?,,1001.0,#REF!\n",
        ),
      ),
      `
t.csv 2:11 «1.23E+11» error MRA212
  "1.23E+11" is a number that a spreadsheet rounded; its digits are lost. Write the whole value into the cell as text
  "1.23E+11"은 스프레드시트에서 반올림한 숫자이며 원래 자릿수가 없습니다. 셀을 텍스트 형식으로 바꾸고 전체 값을 입력하십시오
t.csv 2:20 «3-Apr» error MRA212
  "3-Apr" looks like a date that a spreadsheet made of another value. Write the value into the cell as text
  "3-Apr"는 스프레드시트에서 다른 값을 날짜로 바꾼 것 같습니다. 셀을 텍스트 형식으로 바꾸고 값을 입력하십시오
t.csv 3:6 «#NAME?» error MRA212
  "#NAME?" is the error of a formula, not a value. Write the value into the cell as text
  "#NAME?"은(는) 수식 오류이며 값이 아닙니다. 셀을 텍스트 형식으로 바꾸고 값을 입력하십시오
  see t.csv 3:13 «» The value is made of this cell, too | 이 셀도 값에 사용됩니다
t.csv 3:14 «1001.0» error MRA212
  "1001.0" is how a spreadsheet shows a number; a directory or telephone number has neither decimals nor separators. Write its digits as text
  "1001.0"은 스프레드시트가 표시한 숫자 형식이며, 디렉터리 번호나 전화번호에는 소수점과 구분 기호가 없습니다. 번호를 텍스트로 입력하십시오
`,
    );
  });

  test("is one of a device name where it is all of it, or where the MAC address of one is due", () => {
    const named = (name: string): string => damaged(phones(`{ name: "${name}" }`, "N\n123\nCSFA\n"));
    assert.equal(
      named("{N}"),
      `
t.csv 2:1 «123» error MRA212
  "123" is a number where a device name is due: leading zeros or letters of a MAC address are lost. Write all of it as text
  장치 이름이 있어야 할 곳에 숫자 "123"이 있습니다. MAC 주소의 앞자리 0이나 문자가 없어졌습니다. 전체 값을 텍스트로 입력하십시오
`,
    );
    assert.equal(
      named("SEP{N}"),
      `
t.csv 2:1 «123» error MRA212
  "123" is a number where a device name is due: leading zeros or letters of a MAC address are lost. Write all of it as text
  장치 이름이 있어야 할 곳에 숫자 "123"이 있습니다. MAC 주소의 앞자리 0이나 문자가 없어졌습니다. 전체 값을 텍스트로 입력하십시오
`,
    );
    assert.equal(
      named("CSF{N}"),
      `
`,
    );
    assert.equal(
      damaged(phones('{ name: "CSF{N}", e164Mask: "SEP{N}" }', "N\n49891234567\n")),
      `
`,
    );
    assert.equal(
      damaged(phones('{ name: "CSF{N}", e164Mask: "{N}" }', "N\n49891234567\n")),
      `
t.csv 2:1 «49891234567» warning MRA212
  "49891234567" may have lost its leading +; the file cannot tell. Write +49891234567 as text if so
  "49891234567" 앞의 +가 없어졌을 수 있으며 파일로는 알 수 없습니다. 그렇다면 +49891234567을 텍스트로 입력하십시오
`,
    );
  });

  test("is known by what a workbook notes of it, whatever its text", () => {
    const book = phones('{ name: "{N}", description: "{A}" }', "N,A\nCSFA,word\nCSFB,none\nCSFC,made\n", "t.xlsx");
    const alone = phones('{ name: "{N}" }', "N\nmade\n", "t.xlsx");
    assert.equal(
      damaged(alone, { made: "formula" }),
      `
a 4:63 «"{N}"» warning MRA212
  People!A2: "made" is what a formula gave when the workbook was saved; it is taken as it stands
  People!A2: "made"는 통합 문서를 저장할 때의 수식 결과이며 그대로 사용합니다
`,
    );
    assert.equal(
      damaged(book, { word: "date", made: "formula" }),
      `
a 4:83 «"{A}"» error MRA212
  People!B2: "word" looks like a date that a spreadsheet made of another value. Write the value into the cell as text
  People!B2: "word"는 스프레드시트에서 다른 값을 날짜로 바꾼 것 같습니다. 셀을 텍스트 형식으로 바꾸고 값을 입력하십시오
a 4:83 «"{A}"» warning MRA212
  People!B4: "made" is what a formula gave when the workbook was saved; it is taken as it stands
  People!B4: "made"는 통합 문서를 저장할 때의 수식 결과이며 그대로 사용합니다
`,
    );
  });

  test("of a row that is too short is none, and one of a section that is not known is looked at like text", () => {
    assert.equal(
      damaged(phones('{ name: "{N}", description: "{A}{B}" }', "N,A,B\nCSFA,#REF!\n")),
      `
t.csv 2:6 «#REF!» error MRA212
  "#REF!" is the error of a formula, not a value. Write the value into the cell as text
  "#REF!"은(는) 수식 오류이며 값이 아닙니다. 셀을 텍스트 형식으로 바꾸고 값을 입력하십시오
  see t.csv 2:11 «» The value is made of this cell, too | 이 셀도 값에 사용됩니다
`,
    );
  });

  test("silences what else would be said of it while its value is lost, and of nothing else", () => {
    const all = (files: Files): string =>
      told(files, { of: ({ code }) => code === "MRA212" || code === "schema/type" });
    assert.equal(
      all(phones('{ name: "{N}", dndStatus: "{A}", isActive: "{B}" }', "N,A,B\nCSFA,#REF!,3-Apr\n")),
      `
t.csv 2:6 «#REF!» error MRA212
  "#REF!" is the error of a formula, not a value. Write the value into the cell as text
  "#REF!"은(는) 수식 오류이며 값이 아닙니다. 셀을 텍스트 형식으로 바꾸고 값을 입력하십시오
t.csv 2:12 «3-Apr» warning MRA212
  "3-Apr" looks like a date that a spreadsheet made of another value. Write the value into the cell as text
  "3-Apr"는 스프레드시트에서 다른 값을 날짜로 바꾼 것 같습니다. 셀을 텍스트 형식으로 바꾸고 값을 입력하십시오
t.csv 2:12 «3-Apr» error schema/type
  isActive must be true or false; it is "3-Apr"
  isActive는 true 또는 false여야 합니다. 현재 값: "3-Apr"
`,
    );
  });
});

describe("a row of a table", () => {
  const text = `${head}tables:
  - file: t.csv
    rows:
      - section: phones
        values:
          name: "CSF{ID}"
          description: "{Last}"
          ownerUser: "{ID} {Last}"
          vendorConfig: { a: "{Last}", b: x }
          lines: [{ index: 1, pattern: "{ID}", routePartition: PT }]
          model: Cisco 8845
      - { section: regions, columns: same }
`;
  const grid = readGrid("t.csv", "ID,Last,name\n1,One,R\n", ",")!;
  const file = bind(parse("a", text), undefined, () => ({ kind: "rows", grid }));
  const [project] = assemble([file]);
  const [phone] = project!.objects("phones");
  const [region] = project!.objects("regions");
  const row = phone!.row!;
  const at = (...path: readonly string[]) => nodeAt(row, ...path)!;
  const isPossible = (...changes: readonly Change[]): boolean =>
    possibleFixes([{ title: message({ en: "f", ko: "f" }), safe: true, changes }], row).length === 1;
  const to = (value: Extract<Change, { kind: "replace" }>["value"], ...path: readonly string[]): Change => ({
    ...{ kind: "replace", node: at(...path), value },
  });

  test("has another value where its mapping or one cell says it, and a cell can say that", () => {
    assert.equal(isPossible(to("Cisco 7821", "model")), true);
    assert.equal(isPossible(to("Two", "description")), true);
    assert.equal(isPossible(to(12, "description")), true);
    assert.equal(isPossible(to(null, "description")), false);
    assert.equal(isPossible(to(["Two"], "description")), false);
    assert.equal(isPossible(to({ a: 1 }, "description")), false);
    assert.equal(isPossible(to("1 Two", "ownerUser")), false);
    assert.equal(isPossible(to("TCT1", "name")), false);
    assert.equal(isPossible(to({}, "vendorConfig")), false);
    assert.equal(isPossible(to([], "lines")), false);
    assert.equal(isPossible({ kind: "replace", node: file.tree.documents[0]!.root, value: {} }), true);
    assert.equal(isPossible(to("Two", "description"), to("TCT1", "name")), false);
  });

  test("has other keys where they stand in its mapping, but not in its sheet", () => {
    const rename = (key: MapNode["entries"][number]["key"]): boolean => isPossible({ kind: "rename", key, to: "x" });
    assert.equal(rename(row.entryAt("model")!.key), true);
    const [heading] = region!.node.entries;
    assert.equal(heading!.key.chunk.uri, "t.csv");
    assert.equal(rename(heading!.key), false);
  });

  test("gets a key that its mapping lacks there, for all rows, and in no other map that it makes", () => {
    const insert = (map: MapNode, key: string): Change => ({ kind: "insert", map, key, value: 1 });
    const values = row.plan.mapping.values!;
    const [fix] = possibleFixes(
      [{ title: message({ en: "f", ko: "f" }), safe: false, changes: [insert(row, "protocol")] }],
      row,
    );
    assert.deepEqual(fix!.changes, [insert(values, "protocol")]);
    assert.equal(isPossible(insert(row, "description")), false);
    assert.equal(isPossible(insert(at("vendorConfig") as MapNode, "c")), false);
    assert.equal(isPossible(insert(values, "protocol")), true);
    assert.equal(isPossible({ kind: "remove", map: row, key: "protocol" }), false);
    assert.equal(isPossible({ kind: "append", list: at("lines") as SeqNode, value: 1 }), false);
    const one = possibleFixes(
      [{ title: message({ en: "f", ko: "f" }), safe: false, changes: [insert(region!.row!, "protocol")] }],
      region!.row!,
    );
    assert.deepEqual(one, []);
  });

  test("has its fixes as they are, and one that changes nothing is left", () => {
    const [fix] = possibleFixes([{ title: message({ en: "f", ko: "g" }), safe: true, changes: [] }], row);
    assert.deepEqual([say(fix!.title, "en"), say(fix!.title, "ko"), fix!.safe, fix!.changes], ["f", "g", true, []]);
  });

  test("names the other cells of a value, and no cell of a value that the mapping has", () => {
    const of = (key: string) =>
      inRow(row, {
        ...{ code: "X", severity: "error", message: message({ en: "m", ko: "m" }), spot: at(key) },
        ...{ related: [{ spot: at("model"), message: message({ en: "first", ko: "first" }) }], fixes: [] },
      })!;
    assert.deepEqual(
      ["ownerUser", "model"].map((key) => of(key).related.map((it) => [say(it.message, "en"), it.spot.chunk.uri])),
      [
        [
          ["first", "a"],
          ["The value is made of this cell, too", "t.csv"],
        ],
        [["first", "a"]],
      ],
    );
    assert.equal(say(of("ownerUser").message, "en"), "m");
  });

  test("is looked at for damage only where a cell may have some", () => {
    assert.deepEqual([...damagedCells(row)], []);
    assert.equal(errorIn(at("description"), row), false);
    assert.equal(errorIn(at("model"), row), false);
  });
});
