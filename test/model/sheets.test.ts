// Sheets as rows: which are too long or too wide, which rows an edit leaves, which numbers may have lost a zero, headings of BAT.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bindRows } from "../../core/src/model/bind-rows.ts";
import { dataIn } from "../../core/src/model/effective.ts";
import { readGrid } from "../../core/src/model/grid.ts";
import { bindTable } from "../../core/src/model/table.ts";
import { textSheet } from "../../core/src/model/text-sheet.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { itemsOf, nodeAt, spanOf, type MapNode } from "../../core/src/syntax/tree.ts";

const uri = "file:///t.csv";

test("a sheet that no spreadsheet could hold is refused, with the row where one is too long", () => {
  const read = (text: string): string => {
    const state = textSheet(uri, text, ",");
    return state.kind === "rows"
      ? `${String(state.grid.rows.length)} rows`
      : `${state.fault} ${state.detail ?? ""}`.trim();
  };
  const [most, more] = ["x".repeat(1_000_000), "x".repeat(1_000_001)];
  assert.equal(read("A,B\n1,2\n"), "1 rows");
  assert.equal(read(""), "0 rows");
  assert.equal(read(`${most}\n1\n`), "1 rows");
  assert.equal(read(`${more}\n1\n`), "tooLongRow 1");
  assert.equal(read(`A\n1\n${more}\n`), "tooLongRow 3");
  assert.equal(read(`A\n${more}\n`), "tooLongRow 2");
  assert.equal(read(`${"A,".repeat(16_383)}A\n1\n`), "1 rows");
  assert.equal(read(`${"A,".repeat(16_384)}A\n1\n`), "tooManyColumns");
});

test("an edit of a sheet leaves the rows that it does not touch, wherever it is", () => {
  const line = (i: number): string => `r${String(i)},"x ""y"""\r\n`;
  const text = `A,B\r\n${Array.from({ length: 50 }, (_, i) => line(i)).join("")}`;
  for (const [was, now] of [
    ["A,B", "A,BC"],
    ["r0,", "r0x,"],
    ["r25,", "r,25,"],
    ["r49,", ","],
    ["r30,", '"r30\r\n",'],
    ["r10,", "r10,z\r\nnew,"],
    [line(20), ""],
  ] as const) {
    const before = readGrid(uri, text, ",")!;
    const rows = new Set(before.rows);
    const next = text.replace(was, now);
    const after = readGrid(uri, next, ",", before)!;
    const kept = after.rows.filter((it) => rows.has(it)).length;
    assert.ok(kept >= 47, `${was}: ${String(kept)} rows stay`);
    const shown = (grid: typeof after): unknown =>
      grid.rows.map((it) => [it.chunk.offset, it.cells.map((cell) => cell.text)]);
    assert.deepEqual(shown(after), shown(readGrid(uri, next, ",")!));
  }
});

/** What the rows of a table become by one mapping, and what is said of them. */
function bound(
  mapping: string,
  csv: string,
): { readonly objects: readonly unknown[]; readonly faults: readonly string[] } {
  const text = `tables:\n  - file: t.csv\n    rows:\n      - ${mapping}\n`;
  const list = nodeAt(parse("file:///t.mra.yaml", text).documents[0]?.root, "tables");
  const { objects, faults } = bindRows(
    bindTable(itemsOf(list)[0] as MapNode),
    { kind: "rows", grid: readGrid(uri, csv, ",")! },
    undefined,
  );
  return {
    objects: objects.map((it) => JSON.parse(JSON.stringify(dataIn(it))) as unknown),
    faults: faults.map((it) => {
      const { start, end } = spanOf(it.at);
      const at = it.at.chunk.uri === uri ? csv.slice(start, end) : text.slice(start, end);
      return `${it.kind} ${at}${"heading" in it ? ` ${it.heading}` : ""}`;
    }),
  };
}

describe("a number may have lost a leading zero", () => {
  const lost = (values: string, section: string, csv: string): readonly string[] =>
    bound(`{ section: ${section}, values: ${values} }`, csv).faults;
  test("where it is one digit shorter than the others of its column, which are of one length and more", () => {
    const line = '{ pattern: "{DN}" }';
    assert.deepEqual(lost(line, "lines", "DN\n1001\n101\n1003\n"), ["lostZero 101"]);
    assert.deepEqual(lost(line, "lines", "DN\n1001\n101\n"), []);
    assert.deepEqual(lost(line, "lines", "DN\n1001\n11\n1003\n"), []);
    assert.deepEqual(lost(line, "lines", "DN\n1001\n101\n10003\n1004\n"), []);
    assert.deepEqual(lost(line, "lines", "DN\n1001\nx\n+101\n1003\n"), []);
    assert.deepEqual(lost('{ pattern: "x{DN}" }', "lines", "DN\n1001\n101\n1003\n"), [], "it is no number of its own");
    assert.deepEqual(lost('{ pattern: "{D}", description: "{DN}" }', "lines", "D,DN\n1,1001\n2,101\n3,1003\n"), []);
  });
  test("in the lines of a phone, too", () => {
    const phone = '{ name: "{N}", lines: [{ pattern: "{DN}", routePartition: "{P}" }] }';
    assert.deepEqual(lost(phone, "phones", "N,DN,P\nCSFA,1001,1001\nCSFB,101,101\nCSFC,1003,1003\n"), ["lostZero 101"]);
  });
  test("in each column by itself, whatever the other columns of its row hold", () => {
    const both = '{ section: phones, values: { name: "{N}", lines: [{ pattern: "{A}" }, { pattern: "{B}" }] } }';
    assert.deepEqual(bound(both, "N,A,B\nX,+2001,1001\nY,+2002,101\nZ,+2003,1003\n").faults, ["lostZero 101"]);
    assert.deepEqual(bound(both, "N,A,B\nX,x,1001\nY,y,101\nZ,2003,1003\n").faults, ["lostZero 101"]);
  });
  test("beside a cell of its row that a spreadsheet made a number of", () => {
    const phone = (name: string): string => `{ name: "${name}", lines: [{ pattern: "{DN}" }] }`;
    const csv = "MAC,DN\n1122334455,117\n001122334455,9117\n";
    assert.deepEqual(lost(phone("SEP{MAC}"), "phones", csv), ["lostZero 117"]);
    assert.deepEqual(lost(phone("X{MAC}"), "phones", csv), []);
    assert.deepEqual(lost(phone("{MAC}"), "phones", csv), ["lostZero 117"]);
    assert.deepEqual(
      lost(phone("SEP{MAC}"), "phones", csv.replace("9117", "0117")),
      [],
      "a column that keeps its zeros",
    );
    assert.deepEqual(lost(phone("A{MAC}"), "phones", "MAC,DN,X\nA,117,1.2E+11\nB,19117,y\n"), ["lostZero 117"]);
  });
});

test("an edit within a row leaves all others, and one at its beginning all but that before it", () => {
  const text = `A,B\n${Array.from({ length: 20 }, (_, i) => `row${String(i)},x\n`).join("")}`;
  const left = (at: number): number => {
    const before = readGrid(uri, text, ",")!;
    const rows = new Set(before.rows);
    return readGrid(uri, `${text.slice(0, at)}z${text.slice(at)}`, ",", before)!.rows.filter((it) => rows.has(it))
      .length;
  };
  const start = text.indexOf("row9");
  assert.deepEqual(
    [start, start + 1, start + 2, start + 5].map(left),
    [18, 18, 19, 19],
    "a line end may be of two characters",
  );
  assert.equal(left(0), 20, "the headings are no row");
});

test("an empty line is a row with one empty cell", () => {
  const [row] = readGrid(uri, "A\n\nx\n", ",")!.rows;
  assert.deepEqual([row?.length, row?.cells], [0, [{ text: "", start: 0, end: 0, quoted: false }]]);
});

describe("headings are keys", () => {
  const same = (csv: string): ReturnType<typeof bound> => bound("{ section: phones, columns: same }", csv);
  test("of BAT with their numbers, in whatever case", () => {
    const { objects, faults } = same(
      "Device Name,Directory Number 1,Route Partition 1,Directory Number 2,Route Partition 2\nsepA,1001,PT,1002,NULL\n",
    );
    assert.deepEqual(faults, []);
    assert.deepEqual(objects, [
      { name: "sepA", lines: [{ pattern: "1001", routePartition: "PT" }, { pattern: "1002" }] },
    ]);
  });
  test("of the section with dots for depth; what is a map, a list, or nothing that may be stated, is none", () => {
    const { objects, faults } = same(
      "name,lines.1.pattern,lines.0.pattern,lines,vendorConfig.a,lines.x.pattern,name.x\nA,2,1,3,v,4,5\n",
    );
    assert.deepEqual(objects, [{ name: "A", lines: [{ pattern: "1" }, { pattern: "2" }], vendorConfig: { a: "v" } }]);
    assert.deepEqual(faults, [
      "unknownHeading lines lines",
      "unknownHeading lines.x.pattern lines.x.pattern",
      "unknownHeading name.x name.x",
    ]);
  });
  test("of BAT read as BAT writes them: nothing, switches, names of devices", () => {
    const hunt = (cell: string): unknown => same(`Device Name,Logged Into Hunt Group\nA,${cell}\n`).objects;
    assert.deepEqual(["t", "F", "perhaps", "NULL", "#"].map(hunt), [
      [{ name: "A", hlogStatus: "On" }],
      [{ name: "A", hlogStatus: "Off" }],
      [{ name: "A", hlogStatus: "perhaps" }],
      [{ name: "A" }],
      [{ name: "A" }],
    ]);
    assert.deepEqual(same("Device Name\n00:11:22:aa:bb:cc\n").objects, [{ name: "SEP001122AABBCC" }]);
    assert.deepEqual(same("name\n00:11:22:aa:bb:cc\n").objects, [{ name: "00:11:22:aa:bb:cc" }]);
    const { objects, faults } = same(
      "Device Name,Number of Lines,Line Text Label 2,Maximum Number of Calls 1,Module 2,module 1,Line Text Label 2\nA,2,second,4,M2,M1,x\n",
    );
    assert.deepEqual(objects, [
      { name: "A", lines: [{ maxNumCalls: 4 }, { label: "second" }], addOnModules: [{ model: "M1" }, { model: "M2" }] },
    ]);
    assert.deepEqual(faults, ["twice Line Text Label 2 Line Text Label 2", "notHeld Number of Lines Number of Lines"]);
  });
  test("of BAT that are items of a list, in the order of their numbers, beside keys of the same items", () => {
    const users = bound(
      "{ section: endUsers, columns: same }",
      "User ID,CONTROLLED DEVICE 2,CONTROLLED DEVICE 1\n001122AABBCC,SEP2,SEP1\n",
    );
    assert.deepEqual(users.objects, [{ userid: "001122AABBCC", associatedDevices: ["SEP1", "SEP2"] }]);
    const lines = bound(
      "{ section: lines, columns: same }",
      "pattern,URI 2 on Directory Number 1,URI 1 on Directory Number 1\n1,b@x.com,a@x.com\n",
    );
    assert.deepEqual(lines.objects, [{ pattern: "1", directoryURIs: [{ uri: "a@x.com" }, { uri: "b@x.com" }] }]);
    assert.deepEqual(
      same("name,Directory Number 2,lines.1.label,lines.0.label,Directory Number 1\nA,2,two,001122AABBCC,1\n").objects,
      [
        {
          name: "A",
          lines: [
            { label: "001122AABBCC", pattern: "1" },
            { pattern: "2", label: "two" },
          ],
        },
      ],
    );
    assert.deepEqual(same("name,Line Text Label 1\nA,001122AABBCC\n").objects, [
      { name: "A", lines: [{ label: "001122AABBCC" }] },
    ]);
  });
  test("in whatever case, also of the tool; the first of two for one value counts", () => {
    assert.deepEqual(
      same("NAME,Managed,MRA,Description,description,name.a,Ice.Enabled\nA,no,yes,d,e,x,yes\n").objects,
      [{ name: "A", managed: false, mra: true, description: "d", ice: { enabled: true } }],
    );
    assert.deepEqual(same("name,ice,lines.0,lines.0000.pattern,index,versionStamp\nA,1,2,3,4,5\n").objects, [
      { name: "A" },
    ]);
  });
  test("of a secret are said, and never read", () => {
    const { objects, faults } = same("name,Password,name\nA,x,B\n");
    assert.deepEqual(objects, [{ name: "A" }]);
    assert.deepEqual(faults, ["twice name name", "secretHeading Password Password"]);
  });
});
