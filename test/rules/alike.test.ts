// What is known of one row is taken for others that are alike: this must never change what is found.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { say } from "../../core/src/base/text.ts";
import { fieldOf, schemaOf, sections } from "../../core/src/catalog/catalog.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind, type BoundFile } from "../../core/src/model/bind.ts";
import { readGrid, type Grid } from "../../core/src/model/grid.ts";
import type { Project } from "../../core/src/model/project.ts";
import type { Sheets } from "../../core/src/model/sheet-state.ts";
import { spotsOf } from "../../core/src/rules/chunks.ts";
import { checkObject, checkProject, checkRules, objectFindings } from "../../core/src/rules/check.ts";
import { createEngine } from "../../core/src/rules/engine.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { sheetFile } from "../../core/src/rules/in-sheets.ts";
import { rules } from "../../core/src/rules/index.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { isShared, shareOut } from "../../core/src/rules/share.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { dataOf } from "../../core/src/syntax/data.ts";
import { spanOf, type Spot } from "../../core/src/syntax/tree.ts";
import { pageOf } from "../../tools/docs/rule-pages.ts";
import { randomFrom } from "../syntax/hostile-inputs.ts";
import { examplesOf } from "./rule-page.ts";
import { headOf, surroundingsOf } from "./rule-project.ts";

const uri = "file:///p/t.mra.yaml";
const aroundUri = "file:///p/around.mra.yaml";
const writtenUri = "file:///p/written.mra.yaml";
const sheetUri = "file:///p/t.csv";

const examples = rules
  .flatMap((rule) => examplesOf(pageOf(rule.id, "en")))
  .map(({ text }) => ({ text: `${headOf(text)}${text}`, around: surroundingsOf(text) ?? "" }))
  .filter(({ text }) => !/^(?:tables|templates):/m.test(text) && parse(uri, text).documents.length === 1);

type Word = string | number | boolean;

/** What the examples of the rules say under each key of each section, where that is one word. */
const said = new Map<string, Map<string, Set<Word>>>();
for (const { text } of examples)
  for (const { objects } of bind(parse(uri, text)).documents)
    for (const { section, node } of objects)
      for (const [key, value] of Object.entries(dataOf(node) as object))
        if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
          const keys = said.get(section) ?? new Map<string, Set<Word>>();
          said.set(section, keys.set(key, (keys.get(key) ?? new Set<Word>()).add(value)));
        }

const inTables = sections.filter(
  (it) =>
    schemaOf(it).identity.length === 1 && (said.get(it)?.size ?? 0) > 2 && fieldOf(schemaOf(it), "name") !== undefined,
);

interface World {
  /** Another file. */
  readonly around: string;
  readonly text: string;
  /** Objects of the same template that are written out. */
  readonly written: string;
  readonly csv: string;
}

/** A project of an example, with a table whose rows say what the examples say, objects that say such things, and a template. */
function worldFrom(random: () => number): World {
  const below = (limit: number): number => Math.floor(random() * limit);
  const oneOf = <T>(of: readonly T[]): T => of[below(of.length)]!;
  const section = random() < 0.6 ? oneOf(["phones", "endUsers"] as const) : oneOf(inTables);
  const [name = "name"] = schemaOf(section).identity;
  const keys = [...(said.get(section) ?? [])].filter(([key]) => key !== name);
  const valuesOf = (few: ReadonlySet<Word>): readonly Word[] => [...few].sort(() => random() - 0.5).slice(0, 3);
  const take = (count: number): readonly (readonly [string, readonly Word[]])[] =>
    [...keys]
      .sort(() => random() - 0.5)
      .slice(0, count)
      .map(([key, of]) => [key, valuesOf(of)]);
  const columns = take(1 + below(3));
  const constants = take(below(4)).filter(([key]) => columns.every(([other]) => other !== key));
  const inherited = random() < 0.5 ? take(1 + below(3)) : [];
  const names = [...(said.get(section)?.get(name) ?? []), "SEP001122334455", "X"];
  const rows = Array.from({ length: 14 }, (_, i) =>
    [
      random() < 0.2 ? String(oneOf(names)) : `${String(oneOf(names))}${String(i)}`,
      ...columns.map(([, of]) => (random() < 0.25 ? "" : String(oneOf(of)))),
    ]
      .map((it) => `"${it.replaceAll('"', '""')}"`)
      .join(","),
  );
  const values = [
    `${name}: "{N}"`,
    ...columns.map(([key], i) => `${key}: "{C${String(i)}}"`),
    ...constants.map(([key, of]) => `${key}: ${JSON.stringify(oneOf(of))}`),
  ];
  const template = inherited.map(([key, of]) => `\n    ${key}: ${JSON.stringify(oneOf(of))}`).join("");
  const example = oneOf(examples);
  const cluster = bind(parse(uri, example.text)).documents[0]?.cluster ?? "none";
  const items = Array.from({ length: 14 }, (_, i) =>
    [
      `${name}: ${JSON.stringify(random() < 0.2 ? oneOf(names) : `${String(oneOf(names))}W${String(i)}`)}`,
      "extends: T",
      ...[...columns, ...constants].flatMap(([key, of]) =>
        random() < 0.2 ? [] : [`${key}: ${JSON.stringify(oneOf(of))}`],
      ),
    ].join(", "),
  );
  return {
    around: example.around,
    written: `apiVersion: mra/v1\ncluster: ${cluster}\n${section}:\n${items.map((it) => `  - { ${it} }\n`).join("")}`,
    csv: [["N", ...columns.map((_, i) => `C${String(i)}`)].join(","), ...rows].join("\n"),
    text: `${example.text.trimEnd()}
templates:
  - name: T
    for: ${section}${template}
tables:
  - file: t.csv
    rows:
      - section: ${section}${inherited.length > 0 ? "\n        extends: T" : ""}
        values: { ${values.join(", ")} }
`,
  };
}

const sheetsOf = (csv: string): Sheets => {
  const grid = readGrid(sheetUri, csv, ",");
  return () => grid && { kind: "rows", grid };
};

const filesOf = ({ text, around, written, csv }: World): readonly BoundFile[] => [
  bind(parse(uri, text), undefined, sheetsOf(csv)),
  bind(parse(aroundUri, around)),
  bind(parse(writtenUri, written)),
];

const placeOf = (it: Spot): string => `${it.chunk.uri} ${String(spanOf(it).start)}-${String(spanOf(it).end)}`;

const plain = ({ code, severity, spot, message, related, fixes }: Finding): string =>
  [
    `${placeOf(spot)} ${code} ${severity} ${say(message, "en")}`,
    ...related.map((it) => `  ${placeOf(it.spot)}`),
    ...fixes.map((it) => `  ${say(it.title, "en")} ${it.changes.flatMap(spotsOf).map(placeOf).join()}`),
  ].join("\n");

/** Everything asked of every object. */
function* oneByOne(project: Project): Generator<Finding> {
  yield* checkProject(project);
  const all = project.documents.flatMap(({ objects }) =>
    objects.flatMap((it) => [...objectFindings(it), ...checkObject(it, project)]),
  );
  yield* all.filter((it) => !isShared(it));
  yield* shareOut(all.filter(isShared), project);
}

const worlds = Number(process.env.MRA_WORLDS ?? "80");

/** So many worlds by seeds; a smaller seed is no smaller world. */
const forWorlds = (numRuns: number, seed: number, holds: (seed: number) => void): void => {
  fc.assert(fc.property(fc.nat(), holds), { numRuns, seed, endOnFailure: true });
};

test("what is known of one row and taken for others finds what asking each of them finds", (t) => {
  let [count, tried] = [0, 0];
  forWorlds(worlds, 20261129, (seed) => {
    tried++;
    const world = worldFrom(randomFrom(seed));
    for (const project of assemble(filesOf(world))) {
      const expected = [...oneByOne(project)].map(plain).sort();
      assert.deepEqual(
        [...checkRules(project)].map(plain).sort(),
        expected,
        `seed ${String(seed)}\n${world.text}\n${world.csv}`,
      );
      count += expected.length;
    }
  });
  t.diagnostic(`${String(count)} findings in ${String(tried)} worlds`);
  assert.ok(count > 6 * tried, "too few of them");
});

type Below = (limit: number) => number;

/** A text of which some is another one. */
interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly by: string;
}

const afterEdit = (text: string, { start, removed, by }: Edit): string =>
  text.slice(0, start) + by + text.slice(start + removed);

/** Another word, or one with a letter more. */
function otherWord(text: string, below: Below): Edit {
  const words = [...text.matchAll(/(?<=[:"{,] ?)[\w.-]{2,}/g)];
  const word = words[below(words.length)]!;
  const by = below(2) === 0 ? `${word[0]}x` : words[below(words.length)]![0];
  return { start: word.index, removed: word[0].length, by };
}

/** Something that says nothing, above the template or in it: what is found there stands elsewhere by it. */
function movedTemplate(text: string, below: Below): Edit {
  const [from, to] = [text.indexOf("templates:"), text.indexOf("tables:")];
  if (below(3) === 0) return { start: from, removed: 0, by: "# comment\n" };
  const lines = [...text.matchAll(/\n/g)].filter(({ index }) => index > from && index < to);
  const start = lines[below(lines.length)]!.index;
  return { start, removed: 0, by: ["\n", " # comment", "\n    # comment"][below(3)]! };
}

/** One of the objects that are written out is gone, is there twice, or is another one. */
function otherItem(text: string, below: Below): Edit {
  const items = [...text.matchAll(/ {2}- \{.*\n/g)];
  const it = items[below(2) === 0 ? 0 : below(items.length)];
  if (it === undefined) return { start: text.length, removed: 0, by: "" };
  const [start, line] = [it.index, it[0]];
  const copy = line.replace(/: "(?=\w)/, ': "V');
  return [
    { start, removed: line.length, by: "" },
    { start, removed: 0, by: copy },
    { start: text.length, removed: 0, by: copy },
    { start, removed: line.length, by: line.replace("extends: T, ", "") },
  ][below(4)]!;
}

/** A world whose files are edited; what is found is asked for now and then before all of it is settled. */
class Edited {
  text: string;
  written: string;
  csv: string;
  readonly #engine = createEngine(() => this.#grid && { kind: "rows", grid: this.#grid });
  readonly #world: World;
  readonly #below: Below;
  #grid: Grid | undefined;

  constructor(world: World, below: Below) {
    [this.#world, this.#below] = [world, below];
    ({ text: this.text, written: this.written, csv: this.csv } = world);
    this.#grid = readGrid(sheetUri, this.csv, ",");
    this.#engine.set(parse(uri, this.text));
    this.#engine.set(parse(aroundUri, world.around));
    this.#engine.set(parse(writtenUri, this.written));
    this.#engine.setSheet(sheetUri, this.csv);
  }

  compare(note: string): void {
    Array.from(this.#engine.settle());
    const { text, written, csv } = this;
    const files = [...filesOf({ ...this.#world, text, written, csv }), sheetFile(sheetUri, csv)];
    const fresh = findingsOf(files, assemble(files), () => standardLevels);
    for (const of of [uri, aroundUri, writtenUri, sheetUri])
      assert.deepEqual(
        this.#engine.findings(of).map(plain),
        fresh.get(of)!.map(plain),
        `${note}\n${text}\n${written}\n${csv}`,
      );
  }

  edit(): void {
    const kind = this.#below(10);
    if (kind < 2) this.#editSheet(otherWord(this.csv, this.#below));
    else if (kind < 3) this.#editFile(writtenUri, otherWord(this.written, this.#below));
    else if (kind < 5) this.#editFile(writtenUri, otherItem(this.written, this.#below));
    else if (kind < 8) this.#editFile(uri, movedTemplate(this.text, this.#below));
    else this.#editFile(uri, otherWord(this.text, this.#below));
    if (this.#below(3) > 0) return;
    let left = this.#below(40);
    for (const _ of this.#engine.settle()) if (left-- <= 0) break;
    for (const it of this.#engine.changed()) this.#engine.findings(it);
  }

  #editSheet(edit: Edit): void {
    this.csv = afterEdit(this.csv, edit);
    this.#grid = readGrid(sheetUri, this.csv, ",", this.#grid);
    this.#engine.setSheet(sheetUri, this.csv);
    this.#engine.refresh(uri);
  }

  #editFile(of: string, edit: Edit): void {
    const { start, removed, by } = edit;
    const before = of === uri ? this.text : this.written;
    const after = afterEdit(before, edit);
    if (of === uri) this.text = after;
    else this.written = after;
    if (this.#below(4) === 0) this.#engine.become(of, after);
    else this.#engine.edit(of, after, { start, removed, inserted: by.length });
  }
}

test("after edits of a mapping, a template, the facts and the sheet the findings are those of a fresh check", () => {
  forWorlds(worlds / 5, 20270101, (seed) => {
    const random = randomFrom(seed);
    const world = new Edited(worldFrom(random), (limit) => Math.floor(random() * limit));
    for (let i = 0; i < 15; i++) {
      world.compare(`seed ${String(seed)}, edit ${String(i)}`);
      for (let edits = 0; edits < (i % 4 === 0 ? 3 : 1); edits++) world.edit();
    }
  });
});
