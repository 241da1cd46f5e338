// The objects of a table stay while its mapping is edited. What they say, where, and what is found must be as if it was read anew.
import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind, type BoundFile } from "../../core/src/model/bind.ts";
import { dataIn } from "../../core/src/model/effective.ts";
import { readGrid, type Grid, type GridRow } from "../../core/src/model/grid.ts";
import type { ConfigObject } from "../../core/src/model/object.ts";
import type { Project } from "../../core/src/model/project.ts";
import { spotsOf } from "../../core/src/rules/chunks.ts";
import { createEngine, type Engine } from "../../core/src/rules/engine.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { sheetFile } from "../../core/src/rules/in-sheets.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { spanOf, type Spot } from "../../core/src/syntax/tree.ts";
import { randomFrom } from "../syntax/hostile-inputs.ts";

const uri = "file:///p/t.mra.yaml";
const sheetUri = "file:///p/t.csv";

const head = `apiVersion: mra/v1
cluster:
  name: test
  version: "14.0"
  enterpriseDomains: [example.com]
  securityMode: mixed
devicePools:
  - { name: DP-MRA, callManagerGroup: Default, dateTimeGroup: CMLocal, region: Default }
  - { name: DP-OFF, mra: false, callManagerGroup: Default, dateTimeGroup: CMLocal, region: Default }
userProfiles:
  - { name: UP-MRA, enableMra: true }
  - { name: UP-OFF, enableMra: false }
phoneSecurityProfiles:
  - { name: csf-mra.example.com, phoneType: Cisco Unified Client Services Framework, protocol: SIP, deviceSecurityMode: Encrypted, transportType: TLS }
endUsers:
  - { userid: other, lastName: Other, userProfile: UP-MRA, associatedDevices: [CSFU1] }
phones:
  - { name: CSFOTHER, extends: jabber, ownerUser: other, description: &d Written }
templates:
  - name: jabber
    for: phones
    model: Cisco Unified Client Services Framework
    protocol: SIP
    devicePool: DP-MRA
    phoneSecurityProfile: csf-mra.example.com
    vendorConfig: { a: "1", b: "2" }
`;

const tables = [
  `tables:
  - file: t.csv
    rows:
      - section: endUsers
        values: { userid: "{ID}", lastName: "{Last}", userProfile: UP-MRA, homeCluster: true }
      # mra-ignore MRA174: no owner
      - section: phones
        when: Desktop
        extends: jabber
        values:
          name: "CSF{ID:upper}"
          ownerUser: "{ID}"
          description: *d
          vendorConfig: { b: "3", c: "{Last}" }
`,
  `tables:
  - file: t.csv
    rows:
      - section: phones
        extends: jabber
        values: { name: "CSF{ID:upper}", description: "of {Last}", commonPhoneProfile: CPP-NONE, lines: [{ index: 1, pattern: "{DN}", routePartition: PT }] }
      - section: lines
        values: { pattern: "{DN}", routePartition: PT, description: shared }
      - section: lines
        values: { pattern: "{DN}", routePartition: PT, description: shared }
`,
  `tables:
  - file: t.csv
    rows:
      - section: phones
        values:
          name: "SEP{ID:upper}"
          model: Cisco 8845
          protocol: SIP
          devicePool: DP-MRA
          mra: true
          ice: { enabled: true }
      - { section: endUsers, columns: same, values: { userid: "{ID}", lastName: X, mra: true } }
`,
];

const csv = `ID,Last,Desktop,DN,description
u1,One,x,1001,a
u2,Two,,1002,
u3,,x,01003,c
,Four,x,,
u5,Five,yes,1001,e
U5,Six,no,"+1006",
`;

/** What people type into a mapping. */
const entries = [
  "devicePool: DP-MRA",
  "devicePool: DP-NONE",
  "devicePool: DP-OFF",
  "userProfile: UP-OFF",
  "model: Cisco 8845",
  "mra: false",
  "managed: false",
  "state: absent",
  "unknownKey: 1",
  "description: null",
  'description: "{Last}"',
  'ownerUser: "{ID}"',
  "ownerUser: other",
  "enableMra: 3",
  "vendorConfig: { a: x }",
  "lines: [{ index: 1, pattern: '1001', routePartition: PT }]",
  "associatedDevices: [CSFU1, SEPU2]",
  "description: *d",
  "allowMraMode: true",
];
const words = [
  "x",
  "X",
  " ",
  "DP-MRA",
  "UP-MRA",
  "{Last}",
  "{ID}",
  "{",
  "}",
  '"',
  "true",
  "false",
  "null",
  "phones",
  "endUsers",
  "jabber",
  "other",
  "DN",
  "\n",
  "#",
];

type Random = (limit: number) => number;

/** One edit of a text: mostly of its table, letter by letter or in words. */
function edited(
  text: string,
  below: Random,
): { readonly start: number; readonly removed: number; readonly text: string } {
  const from = below(8) === 0 ? 0 : text.indexOf("tables:");
  const near = (of: RegExp): RegExpExecArray | undefined => {
    const all = [...text.matchAll(of)].filter((it) => it.index >= from);
    return all[below(all.length)];
  };
  const put = (start: number, removed: number, by: string) => ({
    start,
    removed,
    text: text.slice(0, start) + by + text.slice(start + removed),
  });
  const kind = below(10);
  if (kind < 3) {
    const it = near(/[\w.-]{2,}/g);
    if (it) return put(it.index + it[0].length, 0, "x");
  }
  if (kind === 3) {
    const it = near(/[\w.-]{2,}/g);
    if (it) return put(it.index + it[0].length - 1, 1, "");
  }
  if (kind < 6) {
    const it = near(/values: \{ /g);
    if (it) return put(it.index + it[0].length, 0, `${entries[below(entries.length)]!}, `);
  }
  if (kind === 6) {
    const it = near(/, [\w]+: (?:[\w.-]+|"[^"]*")/g);
    if (it) return put(it.index, it[0].length, "");
  }
  if (kind === 7) {
    const it = near(/\n {10}/g);
    if (it) return put(it.index, 0, `\n          ${entries[below(entries.length)]!}`);
  }
  if (kind === 8) {
    const it = near(/[\w.-]{2,}/g);
    if (it) return put(it.index, it[0].length, words[below(words.length)]!);
  }
  const it = near(/\n/g);
  return put(it?.index ?? text.length, 0, below(2) === 0 ? "\n" : " # comment");
}

const at = (it: Spot): string => `${it.chunk.uri} ${String(spanOf(it).start)}-${String(spanOf(it).end)}`;

const plain = (of: readonly Finding[]): readonly string[] =>
  of.map(({ code, severity, spot, message, related, fixes }) =>
    [
      `${at(spot)} ${code} ${severity} ${say(message, "en")}`,
      ...related.map((it) => `  ${at(it.spot)} ${say(it.message, "en")}`),
      ...fixes.map((it) => `  ${say(it.title, "en")} ${it.changes.flatMap(spotsOf).map(at).join()}`),
    ].join("\n"),
  );

/** What a project says of its objects, and of each name in them. */
function modelOf(projects: readonly Project[]): unknown {
  return projects.map((project) =>
    project.documents
      .flatMap((it) => it.objects)
      .map((it) => ({
        address: it.address,
        name: it.name,
        data: JSON.stringify(dataIn(it)),
        mra: it.mra,
        own: JSON.stringify(dataOfOwn(it)),
        stands: [
          at(it.identity),
          it.values.entries.map(({ key, value }) => `${String(key.value)} ${at(key)} ${at(value)}`),
        ],
        names: it.references.map((of) => `${of.field.key} ${of.to} ${at(of.node)}`),
        referrers: project.referrers(it.address).map((of) => `${of.from.address} ${of.field.key} ${at(of.node)}`),
        named: it.references.map((of) => project.referrers(of.to).map((by) => `${by.from.address} ${at(by.node)}`)),
      })),
  );
}

const dataOfOwn = (it: ConfigObject): unknown => it.node.entries.map(({ key }) => key.value);

interface World {
  readonly engine: Engine;
  readonly grid: () => Grid | undefined;
}

/** The sheet as a delimited file, or as a workbook has it, whose cells have no place in a text. */
function worldOf(text: string, isBook: boolean): World {
  const read = readGrid(sheetUri, csv, ",");
  const inBook = (it: GridRow, offset: number): GridRow => ({
    chunk: { uri: sheetUri, offset },
    length: it.length,
    cells: it.cells,
  });
  const book = read && {
    ...read,
    delimiter: undefined,
    head: read.head && inBook(read.head, 0),
    rows: read.rows.map((it, i) => inBook(it, i + 1)),
  };
  const grid = isBook ? book : read;
  const engine = createEngine(() => grid && { kind: "rows", grid });
  engine.set(parse(uri, text));
  if (!isBook) engine.setSheet(sheetUri, csv);
  return { engine, grid: () => grid };
}

function compare({ engine, grid }: World, text: string, isBook: boolean, note: string): void {
  Array.from(engine.settle());
  const now = grid();
  const file = bind(parse(uri, text), undefined, () => now && { kind: "rows", grid: now });
  const files: readonly BoundFile[] = isBook ? [file] : [file, sheetFile(sheetUri, csv)];
  const projects = assemble(files);
  assert.deepEqual(modelOf(engine.projects()), modelOf(projects), note);
  const fresh = findingsOf(files, projects, () => standardLevels);
  for (const of of isBook ? [uri] : [uri, sheetUri])
    assert.deepEqual(plain(engine.findings(of)), plain(fresh.get(of)!), `${of}, ${note}`);
}

for (const isBook of [false, true])
  test(`after random edits of mappings of a ${isBook ? "workbook" : "delimited file"} all is as it is when read anew`, () => {
    for (let seed = 0; seed < Number(process.env.MRA_MAPPINGS ?? "12"); seed++) {
      const random = randomFrom(20261130 + seed);
      const below: Random = (limit) => Math.floor(random() * limit);
      let text = `${head}${tables[below(tables.length)]!}`;
      const world = worldOf(text, isBook);
      compare(world, text, isBook, `seed ${String(seed)}, at first`);
      const undo: string[] = [];
      for (let i = 0; i < 15; i++) {
        const back = below(6) === 0 ? undo.pop() : undefined;
        const next = edited(text, below);
        const after = back ?? next.text;
        const note = `seed ${String(seed)}, edit ${String(i)}\n${text}\n--- becomes\n${after}`;
        undo.push(text);
        if (back !== undefined) world.engine.become(uri, after);
        else
          world.engine.edit(uri, after, {
            start: next.start,
            removed: next.removed,
            inserted: after.length - text.length + next.removed,
          });
        text = after;
        // who types does not wait for the work on the last key
        if (i === 14 || below(4) > 0) compare(world, text, isBook, note);
      }
    }
  });

test("objects of a table stay while a value of its mapping is typed, and a key; they are others when what names them is", () => {
  const text = `${head}${tables[0]!}`;
  const { engine } = worldOf(text, false);
  const objects = (): readonly ConfigObject[] => engine.projects()[0]!.documents.flatMap((it) => it.objects);
  const type = (behind: string, what: string): readonly [ConfigObject[], readonly ConfigObject[]] => {
    const before = [...objects()];
    const start = text.lastIndexOf(behind) + behind.length;
    engine.edit(uri, text.slice(0, start) + what + text.slice(start), { start, removed: 0, inserted: what.length });
    const after = objects();
    engine.edit(uri, text, { start, removed: what.length, inserted: 0 });
    return [before, after];
  };
  for (const [behind, what] of [
    ["userProfile: UP-MRA", "X"],
    ["homeCluster: true", ", department: Sales"],
    ["homeCluster: true", ", depart"],
  ] as const) {
    const [before, after] = type(behind, what);
    assert.ok(before.length > 6);
    assert.deepEqual(
      after.map((it, i) => it === before[i]),
      before.map(() => true),
      what,
    );
  }
  const [before, after] = type('name: "CSF', "X");
  assert.ok(after.some((it, i) => it !== before[i]));
});
