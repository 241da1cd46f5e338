import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { say } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { dataIn } from "../../core/src/model/effective.ts";
import { readGrid, type Grid } from "../../core/src/model/grid.ts";
import { participates } from "../../core/src/model/participation.ts";
import type { Sheets } from "../../core/src/model/sheet-state.ts";
import { desire } from "../../core/src/plan/desire.ts";
import { createEngine } from "../../core/src/rules/engine.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { sheetFile } from "../../core/src/rules/in-sheets.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import type { Project } from "../../core/src/model/project.ts";
import { apply, editsOf } from "../../core/src/syntax/edit.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf } from "../../core/src/syntax/tree.ts";

const uri = "file:///p/t.mra.yaml";
const sheetUri = "file:///p/t.csv";
const head = "apiVersion: mra/v1\ncluster: { name: c, publisher: p.example.com, version: '14.0' }\n";

const sheetsOf = (csv: string): Sheets => {
  const grid = readGrid(sheetUri, csv, undefined);
  return () => (grid === undefined ? undefined : { kind: "rows", grid });
};

function projectOf(yaml: string, csv: string): Project {
  const [project] = assemble([bind(parse(uri, head + yaml), undefined, sheetsOf(csv))]);
  return project!;
}

/** A table with one mapping. */
const table = (rows: string): string => `tables:\n  - file: t.csv\n    rows:\n${rows.replace(/^/gm, "      ")}\n`;

const objectsOf = (yaml: string, csv: string): unknown =>
  JSON.parse(
    JSON.stringify(
      projectOf(yaml, csv).documents.flatMap((it) => it.objects.map((object) => [object.address, dataIn(object)])),
    ),
  );

/** `file:line:text code` of each finding, without those about the cluster. */
function found(yaml: string, csv: string): readonly string[] {
  const text = head + yaml;
  const files = [bind(parse(uri, text), undefined, sheetsOf(csv)), sheetFile(sheetUri, csv)];
  const all = findingsOf(files, assemble(files), () => standardLevels);
  return [...all].flatMap(([of, list]) => list.filter(isOfTables).map((it) => shown(of === uri ? text : csv, of, it)));
}

const isOfTables = ({ code }: Finding): boolean => /^(?:MRA20|MRA21|schema|ignore)/.test(code);

function shown(text: string, of: string, it: Finding): string {
  const { start, end } = spanOf(it.spot);
  const line = text.slice(0, start).split("\n").length - (of === uri ? head.split("\n").length - 1 : 0);
  return `${of === uri ? "yaml" : "csv"}:${line}:${text.slice(start, end)} ${it.code} ${say(it.message, "en")}`;
}

const user = '- { section: endUsers, values: { userid: "{ID}", lastName: "{Last}", mra: false } }';

describe("the rows of a table are objects", () => {
  const is = (title: string, rows: string, csv: string, expected: unknown): void =>
    void test(title, () => assert.deepEqual(objectsOf(table(rows), csv), expected));

  is(
    "upper and lower case, texts around placeholders, doubled and lone braces",
    '- { section: endUsers, values: { userid: "u.{ID:lower}", lastName: "{{{Last:upper}} }", mra: false } }',
    "ID,Last\nJDoe,groß\n",
    [["endUsers/u.jdoe", { userid: "u.jdoe", lastName: "{GROSS} }", mra: false }]],
  );
  is(
    "words are switches and numbers only where the field is one; texts keep their characters",
    '- { section: endUsers, values: { userid: "{ID}", lastName: "{Last}", homeCluster: "{Home}", telephoneNumber: "{Tel}" } }',
    "ID,Last,Home,Tel\n007,yes,예,0123\n1,2,아니요,'+49 30\n2,x,perhaps,\n",
    [
      ["endUsers/007", { userid: "007", lastName: "yes", homeCluster: true, telephoneNumber: "0123" }],
      ["endUsers/1", { userid: "1", lastName: "2", homeCluster: false, telephoneNumber: "+49 30" }],
      ["endUsers/2", { userid: "2", lastName: "x", homeCluster: "perhaps" }],
    ],
  );
  is(
    "an empty cell states nothing, and a list without anything in it is left out",
    '- { section: phones, values: { name: "{N}", description: "{D}", lines: [{ pattern: "{DN 1}", routePartition: PT }, { pattern: "{DN 2}", routePartition: PT }] } }',
    "N,D,DN  1,DN 2\nSEP1,,1001,\nSEP2,hi,,\n",
    [
      ["phones/SEP1", { name: "SEP1", lines: [{ pattern: "1001", routePartition: "PT" }] }],
      ["phones/SEP2", { name: "SEP2", description: "hi" }],
    ],
  );
  is(
    "a word that says no, and an empty cell, make no object",
    '- { section: phones, when: Has, values: { name: "{N}" } }',
    "N,Has\nA,x\nB,\nC,No\nD,0\nE,아니요\nF,F\nG,whatever\n",
    [
      ["phones/A", { name: "A" }],
      ["phones/G", { name: "G" }],
    ],
  );
  is("only a heading line: no objects", user, "ID,Last\n", []);
  is(
    "rows that say the same of a directory number are one",
    '- { section: lines, values: { pattern: "{DN}", routePartition: PT, description: "{D}" } }',
    "DN,D\n1001,a\n1001,a\n1002,b\n",
    [
      ["lines/1001/PT", { pattern: "1001", routePartition: "PT", description: "a" }],
      ["lines/1002/PT", { pattern: "1002", routePartition: "PT", description: "b" }],
    ],
  );
  is(
    "headings are keys, with dots for depth, in any case, or headings of BAT",
    "- { section: phones, columns: same }",
    "NAME,lines.0.pattern,lines.1.pattern,MRA,Device Pool,Password\nSEP1,1,2,no,DP,secret\n",
    [["phones/SEP1", { name: "SEP1", lines: [{ pattern: "1" }, { pattern: "2" }], mra: false, devicePool: "DP" }]],
  );
  is(
    "the tool's own keys may come from cells",
    '- { section: phones, values: { name: "{N}", state: "{S}", managed: "{M}", renamedFrom: "{Old}" } }',
    "N,S,M,Old\nA,absent,,\nB,,no,\nC,,,OLD\n",
    [
      ["phones/A", { name: "A", state: "absent" }],
      ["phones/B", { name: "B", managed: false }],
      ["phones/C", { name: "C", renamedFrom: "OLD" }],
    ],
  );
  is("line ends, quotes and delimiters of any kind", user, 'ID;Last\r\n"a;b";"say ""hi"""\r\nc;"two\nlines"\rd;=1+1', [
    ["endUsers/a;b", { userid: "a;b", lastName: 'say "hi"', mra: false }],
    ["endUsers/c", { userid: "c", lastName: "two\nlines", mra: false }],
    ["endUsers/d", { userid: "d", lastName: "=1+1", mra: false }],
  ]);

  test("a template gives what a row does not state, and a row takes part as its document says", () => {
    const yaml = `mra: false
templates: [{ name: t, for: phones, protocol: SIP, description: from the template }]
${table('- { section: phones, extends: "{T}", values: { name: "{N}", description: "{D}", mra: "{M}" } }')}`;
    const project = projectOf(yaml, "N,T,D,M\nA,t,,yes\nB,t,own,\nC,,,\n");
    const phones = project.objects("phones");
    assert.deepEqual(
      phones.map((it) => [it.name, dataIn(it).protocol, dataIn(it).description, participates(it, project)]),
      [
        ["A", "SIP", "from the template", true],
        ["B", "SIP", "own", false],
        ["C", undefined, undefined, false],
      ],
    );
  });
});

describe("a finding stands on the one value that must change", () => {
  const is = (title: string, yaml: string, csv: string, expected: readonly string[]): void =>
    void test(title, () => assert.deepEqual(found(yaml, csv), expected));

  is(
    "a wrong cell, in the CSV",
    table('- { section: endUsers, values: { userid: "{ID}", lastName: a, homeCluster: "{H}", mra: false } }'),
    "ID,H\na,perhaps\nb,yes\n",
    ['csv:2:perhaps schema/type homeCluster must be true or false; it is "perhaps"'],
  );
  is(
    "a wrong constant, once, with the count",
    table('- { section: endUsers, values: { userid: "{ID}", lastName: a, homeCluster: perhaps, mra: false } }'),
    "ID\na\nb\n",
    ['yaml:4:perhaps schema/type homeCluster must be true or false; it is "perhaps" (concerns 2 end users, "a" first)'],
  );
  is(
    "an unknown key of the mapping, once",
    table('- { section: endUsers, values: { userid: "{ID}", lastName: a, shoe: "{ID}", mra: false } }'),
    "ID\na\nb\n",
    ['yaml:4:shoe schema/unknown-key Unknown key shoe (concerns 2 end users, "a" first)'],
  );
  is(
    "what an empty cell does not state, in the cell; what no row states, on the mapping",
    table(
      '- { section: endUsers, values: { userid: "{ID}", lastName: "{Last}" } }\n- { section: endUsers, values: { userid: "2{ID}" } }',
    ),
    "ID,Last\na,\n",
    [
      'yaml:5:endUsers schema/required lastName is missing (concerns the end user "2a")',
      "csv:2: schema/required lastName is missing",
    ],
  );
  is("a name twice, on the later row", table(user), "ID,Last\na,A\nb,B\na,C\n", [
    'csv:4:a MRA206 End user "a" is already defined',
  ]);
  is(
    "rows that say otherwise of a directory number",
    table('- { section: lines, values: { pattern: "{DN}", description: "{D}" } }'),
    "DN,D\n1001,a\n1001,b\n",
    ['csv:3:1001 MRA206 Directory number "1001" is already defined'],
  );
  is(
    "a name that is nowhere, at its first cell with the count",
    table('- { section: phones, values: { name: "{N}", devicePool: "{P}", managed: false, mra: false } }'),
    "N,P\nA,DP-X\nB,DP-X\n",
    ['csv:2:DP-X MRA201 Device pool "DP-X" is not defined in the files; it is used 2 times'],
  );
  is(
    "a heading that is missing, with the nearest one, and nothing about what it would give",
    table('- { section: endUsers, values: { userid: "{ID}", lastName: "{Lst}", mra: false } }'),
    "ID,Last\na,A\n",
    ['yaml:4:{Lst} MRA211 The table has no heading "Lst"; did you mean "Last"?'],
  );
  is(
    "a comment on the mapping's line covers its cells; one that covers none can go",
    table(
      '# mra-ignore MRA206: known twins\n- { section: endUsers, values: { userid: "{ID}", lastName: "{Last}", mra: false } } # mra-ignore MRA207: none',
    ),
    "ID,Last\na,A\na,C\n",
    ["yaml:5:MRA207 ignore/unused Nothing here is reported as MRA207; the comment can go"],
  );
  is("a comment in a cell is a text", table(user), "ID,Last\na,A\na,# mra-ignore MRA206: x\n", [
    'csv:3:a MRA206 End user "a" is already defined',
  ]);
  is(
    "a secret column that is mapped by hand, on the mapping; it is never read",
    table('- { section: endUsers, values: { userid: "{ID}", lastName: "{PIN}", mra: false } }'),
    "ID,PIN\na,12345\n",
    [
      'yaml:4:"{PIN}" MRA204 The column "PIN" holds secrets, which are never read from a table; name a secret here: { secret: NAME }',
    ],
  );
  is(
    "a damaged cell, once, and nothing else of it",
    table('- { section: phones, values: { name: "{N}", managed: false, mra: false } }'),
    "N\n1.12E+11\n",
    [
      'csv:2:1.12E+11 MRA212 "1.12E+11" is a number that a spreadsheet rounded; its digits are lost. Write the whole value into the cell as text',
    ],
  );
  is(
    "a MAC address behind its prefix that became a number, and the number beside it that may have lost a zero",
    table(
      '- { section: phones, values: { name: "SEP{MAC}", lines: [{ pattern: "{DN}" }], managed: false, mra: false } }\n- { section: lines, values: { pattern: "{DN}" } }',
    ),
    "MAC,DN\n1122334455,117\n001122334455,\\+49117\n",
    [
      'csv:2:1122334455 MRA212 "1122334455" is a number where a device name is due: leading zeros or letters of a MAC address are lost. Write all of it as text',
      'csv:2:117 MRA212 A spreadsheet made a number of another cell of this row; "117" may have lost a leading zero, too, and the file cannot tell',
    ],
  );
  is("a quote that nobody closes", table(user), 'ID,Last\na,"A\nb,B\n', [
    'csv:2:"A\nb,B\n MRA210 This quote is not closed: the rest of the file stands in its cell',
  ]);
});

test("a number without the + that others of its column have may have lost it, on a line of its own and on a phone's", () => {
  for (const row of [
    '- { section: lines, values: { pattern: "{DN}" } }',
    '- { section: phones, values: { name: "{N}", lines: [{ pattern: "{DN}" }] } }',
  ])
    assert.deepEqual(
      found(table(row), "DN,N\n\\+4930117,A\n4930118,B\n+4930119,C\n118,D\n").filter((it) => it.includes("MRA212")),
      [
        'csv:3:4930118 MRA212 "4930118" may have lost its leading +; the file cannot tell. Write +4930118 as text if so',
      ],
    );
});

test("a table that is not wholly read is no plan", () => {
  const project = projectOf(
    table('- { section: endUsers, values: { userid: "{ID}", lastName: "{Lst}" } }'),
    "ID,Last\na,A\n",
  );
  const wanted = desire(project, []);
  assert.ok(!wanted.ok);
  assert.match(wanted.fault.map((it) => say(it.message, "en")).join("\n"), /table cannot be read/);
});

test("a fix in a cell is written as a cell", () => {
  const yaml = `devicePools: [{ name: "A, B", managed: false }]\n${table('- { section: phones, values: { name: "{N}", devicePool: "{P}", managed: false, mra: false } }')}`;
  const csv = 'N,P,Q\r\nX,"A, C",z\r\n';
  const files = [bind(parse(uri, head + yaml), undefined, sheetsOf(csv)), sheetFile(sheetUri, csv)];
  const [it] = findingsOf(files, assemble(files), () => standardLevels).get(sheetUri) ?? [];
  const fix = it!.fixes[0]!;
  assert.equal(
    apply(
      csv,
      fix.changes.flatMap((change) => editsOf(csv, change)),
    ),
    'N,P,Q\r\nX,"A, B",z\r\n',
  );
});

const cells = fc.string({
  unit: fc.constantFrom("a", "b", "1", ",", '"', "\n", "\r", ";", " ", "한", "\u202e", "=", "sep=;\n"),
  maxLength: 6,
});

test("rows that are read again after an edit are those of a fresh reading", () => {
  const rowsOf = (grid: Grid): unknown =>
    [grid.head, ...grid.rows].map((it) => it && [it.chunk.offset, it.length, it.cells.map((cell) => cell.text)]);
  fc.assert(
    fc.property(
      fc.array(cells, { maxLength: 12 }),
      fc.array(fc.record({ at: fc.nat(60), remove: fc.nat(8), insert: cells }), { maxLength: 6 }),
      (lines, edits) => {
        let text = lines.join("\n");
        let grid = readGrid(sheetUri, text, ",")!;
        for (const { at, remove, insert } of edits) {
          const start = Math.min(at, text.length);
          text = text.slice(0, start) + insert + text.slice(start + remove);
          grid = readGrid(sheetUri, text, ",", grid)!;
          assert.deepEqual(rowsOf(grid), rowsOf(readGrid(sheetUri, text, ",")!));
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("the line that states the delimiter is no row, and the cells stand behind it", () => {
  const grid = readGrid(sheetUri, "sep=;\na;b\nsep=;\n", undefined)!;
  assert.deepEqual(
    [grid.head, ...grid.rows].map((it) => [it?.chunk.offset, ...(it?.cells.map((cell) => cell.text) ?? [])]),
    [
      [6, "a", "b"],
      [10, "sep=", ""],
    ],
  );
});

test("an engine that follows edits of a sheet finds what a fresh check finds", () => {
  const yaml =
    head +
    table(
      '- { section: phones, values: { name: "{N}", devicePool: "{P}", managed: false, mra: false } } # mra-ignore MRA206: twins',
    );
  const names = fc.constantFrom("A", "B", "", "1.2E+11", "DP-X", "x\ny", "Grau, A.");
  const row = fc.tuple(names, names).map((it) => it.map((cell) => (/[\n,]/.test(cell) ? `"${cell}"` : cell)).join(","));
  fc.assert(
    fc.property(fc.array(fc.array(row, { maxLength: 6 }), { minLength: 2, maxLength: 5 }), (versions) => {
      let grid: Grid | undefined;
      const engine = createEngine(() => grid && { kind: "rows", grid });
      for (const rows of versions) {
        const csv = ["N,P", ...rows].join("\n");
        const first = grid === undefined;
        grid = readGrid(sheetUri, csv, undefined, grid)!;
        engine.setSheet(sheetUri, csv);
        if (first) engine.set(parse(uri, yaml));
        else engine.refresh(uri);
        Array.from(engine.settle());
        const files = [bind(parse(uri, yaml), undefined, sheetsOf(csv)), sheetFile(sheetUri, csv)];
        const fresh = findingsOf(files, assemble(files), () => standardLevels);
        for (const of of [uri, sheetUri])
          assert.deepEqual(
            engine.findings(of).map((it) => [it.code, spanOf(it.spot), say(it.message, "en")]),
            fresh.get(of)!.map((it) => [it.code, spanOf(it.spot), say(it.message, "en")]),
          );
      }
    }),
    { numRuns: 60 },
  );
});
