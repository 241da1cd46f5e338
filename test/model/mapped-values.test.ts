// What a table says of its file and its mappings, and what each value of a mapping becomes in a row.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { address } from "../../core/src/base/address.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { dataIn } from "../../core/src/model/effective.ts";
import { readGrid } from "../../core/src/model/grid.ts";
import { entryIn, mayState, type ConfigObject } from "../../core/src/model/object.ts";
import type { Project } from "../../core/src/model/project.ts";
import { bindTable, type Table } from "../../core/src/model/table.ts";
import { leavesOpen } from "../../core/src/model/table-fault.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { dataOf } from "../../core/src/syntax/data.ts";
import { itemsOf, nodeAt, spanOf, type MapNode } from "../../core/src/syntax/tree.ts";

const tableOf = (written: string): Table =>
  bindTable(
    itemsOf(nodeAt(parse("file:///t.mra.yaml", `tables: [${written}]\n`).documents[0]!.root, "tables"))[0] as MapNode,
  );

describe("a table", () => {
  test("wants the file that it names, with what it says of reading it", () => {
    const wanted = (written: string): unknown => tableOf(`{ ${written} }`).wanted;
    const none = { sheet: undefined, encoding: undefined, delimiter: undefined };
    assert.deepEqual(wanted("file: a.csv"), { file: "a.csv", ...none });
    assert.deepEqual(wanted("file: a.csv, sheet: S, encoding: utf-16, delimiter: ';'"), {
      file: "a.csv",
      sheet: "S",
      encoding: "utf-16",
      delimiter: ";",
    });
    assert.deepEqual(
      ["','", "tab", '"\\t"', "'|'", "x", "1"].map((it) => tableOf(`{ file: a, delimiter: ${it} }`).wanted?.delimiter),
      [",", "\t", "\t", "|", undefined, undefined],
    );
    assert.deepEqual(["file: ''", "file: 5", "sheet: S"].map(wanted), [undefined, undefined, undefined]);
    assert.deepEqual(
      ["file: ''", "file: 5", "file: a"].map((it) => tableOf(`{ ${it} }`).file?.value),
      [undefined, undefined, "a"],
    );
  });
  test("has mappings of lists, each with the column that asks for it", () => {
    const of = (mapping: string): unknown =>
      tableOf(`{ file: a, rows: [${mapping}] }`).mappings.map((it) => [
        it.schema?.section,
        it.when?.heading,
        it.base?.value.kind,
        it.same,
      ]);
    assert.deepEqual(of("{ section: phones }, text, { section: nowhere }, { section: enterprisePhoneConfig }"), [
      ["phones", undefined, undefined, false],
      [undefined, undefined, undefined, false],
      [undefined, undefined, undefined, false],
    ]);
    const when = (it: string): unknown =>
      tableOf(`{ file: a, rows: [{ section: phones, when: ${it} }] }`).mappings[0]?.when?.heading;
    assert.deepEqual(["Desk  phone", '" {Desk phone} "', '"{Desk"', "''", "5", "true", "[a]"].map(when), [
      "Desk phone",
      "Desk phone",
      "{Desk",
      undefined,
      "5",
      undefined,
      undefined,
    ]);
    assert.deepEqual(of("{ section: phones, extends: T }"), [["phones", undefined, "scalar", false]]);
  });
  test("has headings as keys where a mapping says so, or the table for those without values", () => {
    const same = (table: string, mapping: string): unknown =>
      tableOf(`{ file: a, ${table}rows: [{ section: phones, ${mapping} }] }`).mappings[0]?.same;
    assert.deepEqual(
      [
        same("", "columns: same"),
        same("", "columns: same, values: {}"),
        same("columns: same, ", "when: x"),
        same("columns: same, ", "values: {}"),
        same("columns: other, ", "columns: other"),
      ],
      [true, true, true, false, false],
    );
  });
});

const head = "apiVersion: mra/v1\ncluster: t\n";
interface Bound {
  readonly text: string;
  readonly project: Project;
}
function bound(mapping: string, csv: string, rest = ""): Bound {
  const text = `${head}${rest}tables:\n  - file: t.csv\n    rows:\n      - ${mapping}\n`;
  const grid = readGrid("file:///t.csv", csv, ",")!;
  const file = bind(parse("file:///t.mra.yaml", text), undefined, () => ({ kind: "rows", grid }));
  return { text, project: assemble([file])[0]! };
}
const objectsOf = ({ project }: Bound): readonly ConfigObject[] => project.documents.flatMap((it) => it.objects);
const data = (it: ConfigObject): unknown => JSON.parse(JSON.stringify(dataIn(it)));

describe("a value of a mapping", () => {
  const phones = (values: string, csv: string): unknown =>
    objectsOf(bound(`{ section: phones, values: ${values} }`, csv)).map(data);
  test("is of the type of its field, in lists and maps, too", () => {
    assert.deepEqual(
      phones(
        '{ name: "{N}", lines: [{ pattern: "{DN}", index: "{I}" }], ice: { enabled: "{E}", turn: { primary: "{I}" } }, mra: "{E}", vendorConfig: { a: "{I}" } }',
        "N,DN,I,E\nA,1001,1,yes\n",
      ),
      [
        {
          name: "A",
          lines: [{ pattern: "1001", index: 1 }],
          ice: { enabled: true, turn: { primary: "1" } },
          mra: true,
          vendorConfig: { a: "1" },
        },
      ],
    );
  });
  test("is a text where text stands around a cell", () =>
    assert.deepEqual(phones('{ name: "{N}", lines: [{ pattern: "{N}", index: "1{N}" }] }', "N\n1\n"), [
      { name: "1", lines: [{ pattern: "1", index: "11" }] },
    ]));
  test("is the same for all rows where it has no placeholder; a doubled brace is a brace", () =>
    assert.deepEqual(
      phones('{ name: "{N}", description: "{{x}", lines: ["{{y}", z], vendorConfig: { a: "{{" } }', "N\nA\n"),
      [{ name: "A", description: "{x}", lines: ["{y}", "z"], vendorConfig: { a: "{" } }],
    ));
  test("names other objects, written for all or taken from a cell", () => {
    const { project } = bound(
      '{ section: phones, values: { name: "{N}", devicePool: "{P}", commonPhoneProfile: CPP, ownerUser: 5, lines: [{ pattern: "{DN}", routePartition: PT }, { pattern: 1002 }] } }',
      "N,P,DN\nA,DP,1001\nB,,\n",
    );
    const names = (it: ConfigObject): unknown => it.references.map(({ to, name }) => `${to} ${name}`).sort();
    const [one, other] = project.objects("phones");
    assert.deepEqual(names(one!), [
      "commonPhoneProfiles/CPP CPP",
      "devicePools/DP DP",
      "lines/1001/PT 1001 PT",
      "lines/1002/ 1002",
    ]);
    assert.deepEqual(names(other!), ["commonPhoneProfiles/CPP CPP", "lines/1002/ 1002"]);
    assert.deepEqual(
      project.referrers(address("devicePools", "DP")).map((it) => it.from.name),
      ["A"],
    );
  });
  test("hides what the template says where the row states it", () => {
    const { project } = bound(
      '{ section: phones, extends: T, values: { name: "{N}", devicePool: "{P}", mra: false } }',
      "N,P\nA,Own\nB,\n",
      "templates: [{ name: T, for: phones, devicePool: DP, commonPhoneProfile: CPP }]\n",
    );
    const names = (it: ConfigObject): unknown => it.references.map(({ name }) => name).sort();
    assert.deepEqual(project.objects("phones").map(names), [
      ["CPP", "Own"],
      ["CPP", "DP"],
    ]);
    const who = (section: string, name: string): unknown =>
      project.referrers(address(section, name)).map((it) => it.from.name);
    assert.deepEqual(
      [who("devicePools", "DP"), who("devicePools", "Own"), who("commonPhoneProfiles", "CPP")],
      [["B"], ["A"], ["A", "B"]],
    );
  });
  test("is known to be stated by the mapping, whatever a row's cells are", () => {
    const [one] = bound(
      '{ section: phones, extends: T, values: { name: "{N}", description: "{D}" } }',
      "N,D\nA,\n",
      "templates: [{ name: T, for: phones, location: L }]\n",
    ).project.objects("phones");
    assert.deepEqual(
      (["description", "location", "model"] as const).map((it) => mayState(one!, it)),
      [true, true, false],
    );
    assert.deepEqual(
      [entryIn(one!, "description"), entryIn(one!, "location") && dataOf(entryIn(one!, "location")!.value)],
      [undefined, "L"],
    );
  });
});

describe("what is wrong with a mapping", () => {
  const faults = (values: string, more = ""): unknown => faultsOf(`{ section: phones, values: ${values}${more} }`);
  const faultsOf = (mapping: string): unknown => {
    const { project, text } = bound(mapping, "N,D\nA,x\n");
    return project.documents[0]!.tables[0]!.faults.map((it) => {
      const { start, end } = spanOf(it.at);
      const mended = it.kind === "noHeading" ? ` ${it.nearest ?? "-"} ${String(it.mended?.value)}` : "";
      return `${it.kind} ${text.slice(start, end)}${mended}`;
    });
  };
  test("stands on the placeholder, in whatever quotes, or on all of a value with escapes", () => {
    assert.deepEqual(faults('{ name: "{N}", description: "a{Dd}b" }'), ["noHeading {Dd} D a{D}b"]);
    assert.deepEqual(faults("{ name: '{N}', description: 'a{Dd}b' }"), ["noHeading {Dd} D a{D}b"]);
    assert.deepEqual(
      faultsOf("section: phones\n        values:\n          name: '{N}'\n          description: a-{Dd:upper}-b"),
      ["noHeading {Dd:upper} D a-{D:upper}-b"],
    );
    assert.deepEqual(faults('{ name: "{N}", description: "\\u0061{Dd}" }'), ['noHeading "\\u0061{Dd}" D a{D}']);
    assert.deepEqual(faults('{ name: "{N}", description: "{Something else}" }'), [
      "noHeading {Something else} - undefined",
    ]);
  });
  test("is a brace that is not closed, a placeholder without quotes, a heading of a secret", () => {
    assert.deepEqual(faults('{ name: "{N}", description: "a{D" }'), ["openBrace {D"]);
    assert.deepEqual(faults("{ name: {N}, description: {X}, vendorConfig: {X} }"), ["unquoted {N}", "unquoted {X}"]);
    assert.deepEqual(faults('{ name: "{N}", vendorConfig: {D} }'), ["unquoted {D}"]);
    assert.deepEqual(faults('{ name: "{N}", vendorConfig: {D:upper} }'), ["unquoted {D:upper}"]);
    assert.deepEqual(
      faults('{ name: "{N}", description: {D: null}, vendorConfig: {D: x}, lines: [{D: ~, N: x}] }'),
      [],
    );
    assert.deepEqual(faults('{ name: "{N}", vendorConfig: { a: "{PIN}" } }'), ["noHeading {PIN} - undefined"]);
  });
  test("is the heading that says which rows are meant", () => {
    assert.deepEqual(faults('{ name: "{N}" }', ", when: Dd"), ["noHeading Dd D D"]);
    assert.deepEqual(faults('{ name: "{N}" }', ", when: D"), []);
  });
  test("leaves open what the table means, but for what only may be wrong or is not read", () => {
    const at = parse("file:///t.mra.yaml", "a\n").documents[0]!.root;
    assert.ok(leavesOpen({ kind: "openBrace", at }) && leavesOpen({ kind: "openQuote", at }));
    for (const kind of ["secretHeading", "notHeld"] as const)
      assert.ok(!leavesOpen({ kind, at, heading: "h", nearest: undefined }));
    assert.ok(leavesOpen({ kind: "unknownHeading", at, heading: "h", nearest: undefined }));
  });
});

describe("a row", () => {
  const rows = (mapping: string, csv: string): unknown => objectsOf(bound(mapping, csv)).map((it) => it.name);
  test("makes an object where the column says so: anything but an empty cell and a word for no", () =>
    assert.deepEqual(
      rows(
        '{ section: phones, when: W, values: { name: "{N}" } }',
        "N,W\nA,yes\nB,no\nC,\nD,x\nE,0\nF,perhaps\nG,FALSE\n",
      ),
      ["A", "D", "F"],
    ));
  test("makes none where it is empty, and says so where a cell of its name is", () => {
    const of = bound(
      '{ section: lines, values: { pattern: "{P}", routePartition: "{R}", description: x } }',
      "P,R\n,\n1,\n,PT\n",
    );
    assert.deepEqual(
      objectsOf(of).map((it) => it.address),
      ["lines/1/"],
    );
    assert.deepEqual(
      of.project.documents[0]!.tables[0]!.faults.map((it) => it.kind),
      ["noName"],
    );
  });
  test("that says the same of a directory number again makes nothing new; another row of a phone does", () => {
    const csv = "P,D\n1,a\n1,a\n1,b\n2,a\n";
    assert.deepEqual(rows('{ section: lines, values: { pattern: "{P}", description: "{D}" } }', csv), ["1", "1", "2"]);
    assert.deepEqual(rows('{ section: phones, values: { name: "{P}", description: "{D}" } }', csv), [
      "1",
      "1",
      "1",
      "2",
    ]);
  });
});
