// What is known of one row is taken for others that are alike: this must never change what is found.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { say } from "../../core/src/base/text.ts";
import { fieldOf, schemaOf, sections } from "../../core/src/catalog/catalog.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind, type BoundFile } from "../../core/src/model/bind.ts";
import { readGrid } from "../../core/src/model/grid.ts";
import type { Project } from "../../core/src/model/project.ts";
import type { Sheets } from "../../core/src/model/sheet-state.ts";
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
import { spanOf } from "../../core/src/syntax/tree.ts";
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

const plain = ({ code, severity, spot, message, related }: Finding): string => {
  const { start, end } = spanOf(spot);
  const at = related.map((it) => `${it.spot.chunk.uri} ${String(spanOf(it.spot).start)}`).join();
  return `${spot.chunk.uri} ${String(start)}-${String(end)} ${code} ${severity} ${say(message, "en")} ${at}`;
};

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

test("after edits of a mapping, a template, the facts and the sheet the findings are those of a fresh check", () => {
  forWorlds(worlds / 5, 20270101, (seed) => {
    const random = randomFrom(seed);
    const world = worldFrom(random);
    let { text, written, csv } = world;
    let grid = readGrid(sheetUri, csv, ",");
    const engine = createEngine(() => grid && { kind: "rows", grid });
    engine.set(parse(uri, text));
    engine.set(parse(aroundUri, world.around));
    engine.set(parse(writtenUri, written));
    engine.setSheet(sheetUri, csv);
    for (let i = 0; i < 12; i++) {
      Array.from(engine.settle());
      const files = [...filesOf({ ...world, text, written, csv }), sheetFile(sheetUri, csv)];
      const fresh = findingsOf(files, assemble(files), () => standardLevels);
      for (const of of [uri, aroundUri, writtenUri, sheetUri])
        assert.deepEqual(
          engine.findings(of).map(plain),
          fresh.get(of)!.map(plain),
          `seed ${String(seed)}, edit ${String(i)}\n${text}\n${written}\n${csv}`,
        );
      const [inSheet, inWritten] = [random() < 0.3, random() < 0.2];
      const before = inSheet ? csv : inWritten ? written : text;
      const words = [...before.matchAll(/(?<=[:"{,] ?)[\w.-]{2,}/g)];
      const word = words[Math.floor(random() * words.length)]!;
      const other = random() < 0.5 ? `${word[0]}x` : words[Math.floor(random() * words.length)]![0];
      const after = before.slice(0, word.index) + other + before.slice(word.index + word[0].length);
      if (inSheet) {
        csv = after;
        grid = readGrid(sheetUri, csv, ",", grid);
        engine.setSheet(sheetUri, csv);
        engine.refresh(uri);
      } else {
        if (inWritten) written = after;
        else text = after;
        engine.edit(inWritten ? writtenUri : uri, after, {
          start: word.index,
          removed: word[0].length,
          inserted: other.length,
        });
      }
    }
  });
});
