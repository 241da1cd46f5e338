import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { parseAllDocuments, stringify } from "yaml";
import { objectSchema } from "../../core/src/catalog/catalog.ts";
import type { ObjectSchema } from "../../core/src/catalog/schema.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { rules } from "../../core/src/rules/index.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import type { Rule } from "../../core/src/rules/rule.ts";
import { spanOf } from "../../core/src/syntax/tree.ts";
import { pathOfPage } from "../../tools/docs/rule-pages.ts";
import { examplesOf, findingsIn, render, type Example } from "./rule-page.ts";
import { headOf } from "./rule-project.ts";

/* One cause, one finding: what many objects have from one template or one mapping is found there once, whichever rule finds it. */

type Item = Readonly<Record<string, unknown>>;
interface Doc extends Readonly<Record<string, unknown>> {
  readonly tables?: unknown;
  readonly templates?: unknown;
}

/** A copy of a project in which four objects have the values of one object, and where they have them from. */
interface Copy {
  readonly title: string;
  readonly text: string;
  readonly sheets: ReadonlyMap<string, string>;
  /** Of the four objects. */
  readonly names: readonly string[];
}

const ownKeys = ["state", "managed", "renamedFrom"];
const pick = (it: Item, keys: (key: string) => boolean): Item =>
  Object.fromEntries(Object.entries(it).filter(([key]) => keys(key)));

/** Four names like one: that one, and three that are no other's. */
function namesLike(name: string, section: string): readonly string[] {
  const others = [1, 2, 3].map((i) => {
    if (/^(?:SEP|BAT)[0-9A-F]{12}$/i.test(name)) return `${name.slice(0, -1)}${i}`;
    if (/\d$/.test(name) && /^[\d.]+$/.test(name)) return name.replace(/\d+$/, (it) => String(Number(it) + i));
    return section === "phones" ? `${name}${i}` : `x${i}${name}`;
  });
  return [name, ...others];
}

/** Text as a value of a mapping: a brace begins no placeholder. */
function escaped(value: unknown): unknown {
  if (typeof value === "string") return value.replaceAll("{", "{{");
  if (Array.isArray(value)) return value.map(escaped);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, escaped(it)]));
}

function* copiesOf(doc: Doc, schema: ObjectSchema, list: readonly Item[], at: number): Generator<Copy> {
  const { section } = schema;
  const [item, [naming = ""]] = [list[at] ?? {}, schema.identity];
  const isNaming = (key: string): boolean => schema.identity.includes(key);
  const values = pick(item, (key) => !isNaming(key) && !ownKeys.includes(key));
  const own = pick(item, (key) => isNaming(key) || ownKeys.includes(key));
  const name = item[naming];
  if (typeof name !== "string" || Object.keys(values).length === 0 || "extends" in item) return;
  const names = namesLike(name, section);
  const others = list.toSpliced(at, 1);
  const heirs = names.map((it) => ({ ...own, [naming]: it, extends: "t-one" }));
  yield {
    title: `${name} by a template`,
    text: stringify({
      ...doc,
      templates: [{ name: "t-one", for: section, ...values }],
      [section]: [...others, ...heirs],
    }),
    sheets: new Map(),
    names,
  };
  const mapping = { section, values: { ...own, [naming]: "{Name}", ...(escaped(values) as Item) } };
  const { [section]: _, ...rest } = doc;
  yield {
    title: `${name} by a mapping`,
    text: stringify({
      ...rest,
      ...(others.length > 0 && { [section]: others }),
      tables: [{ file: "one.csv", rows: [mapping] }],
    }),
    sheets: new Map([["one.csv", ["Name", ...names.map((it) => `"${it}"`), ""].join("\n")]]),
    names,
  };
}

function copiesOfExample({ text }: Example, { on }: Rule): readonly Copy[] {
  const documents = parseAllDocuments(text);
  const doc = documents.length === 1 ? (documents[0]?.toJS() as Doc | null) : null;
  if (typeof doc !== "object" || doc === null || doc.tables !== undefined || doc.templates !== undefined) return [];
  return Object.entries(doc).flatMap(([section, list]) => {
    const schema = objectSchema(section);
    if (schema === undefined || !Array.isArray(list)) return [];
    if (on !== "project" && !(on as readonly string[]).includes(section)) return [];
    return list.flatMap((it: unknown, i) =>
      typeof it === "object" && it !== null ? [...copiesOf(doc, schema, list as readonly Item[], i)] : [],
    );
  });
}

/** A list that lacks several items lacks each of them: each has the fix that appends it. */
const appended = ({ fixes }: Finding): string =>
  fixes.flatMap(({ changes }) => changes.map((it) => (it.kind === "append" ? JSON.stringify(it.value) : ""))).join(" ");

/** How often the same is said at one place that is no object's name, by what is said. */
function saidAtOnePlace({ text, sheets, names }: Omit<Copy, "title">): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const most = new Map<string, number>();
  for (const it of findingsIn(text, standardLevels, sheets)) {
    const { start, end } = spanOf(it.spot);
    const around = it.spot.chunk.uri.endsWith(".csv") ? (sheets.get("one.csv") ?? "") : headOf(text) + text;
    if (names.includes(around.slice(start, end).replace(/^["']|["']$/g, ""))) continue;
    const said = `${it.code} ${it.message.template.en}`;
    const place = [said, it.spot.chunk.uri, start, end, appended(it)].join("\n");
    places.set(place, (places.get(place) ?? 0) + 1);
    most.set(said, Math.max(most.get(said) ?? 1, places.get(place) ?? 1));
  }
  return most;
}

/** Examples of one rule: more of them find the same in the same way. */
const mostExamples = 2;

for (const rule of rules) {
  const examples = examplesOf(readFileSync(pathOfPage(rule.id, "en"), "utf8"));
  const wrong = examples.filter((it) => it.sheets.size === 0 && it.expected.length > 0).slice(0, mostExamples);
  const copies = wrong.flatMap((it) => copiesOfExample(it, rule));
  if (copies.length > 0)
    test(`${rule.id}: what four objects have from one place is found there once`, () => {
      for (const it of copies)
        for (const [said, count] of saidAtOnePlace(it))
          assert.equal(count, 1, `${it.title}: ${count} times ${said}\n${it.text}`);
    });
}

/** Code, place and words of what is found of a kind, in a table of people. */
function found(code: string, text: string, csv: string): readonly string[] {
  const sheets = new Map([["one.csv", csv]]);
  return findingsIn(text, standardLevels, sheets).flatMap((it) =>
    it.code === code ? [render(text, it, "en", sheets).replace(/^(\S+ )?(\d+):\S+ \w+ /, "$1$2 ")] : [],
  );
}

describe("a cause in the mapping is found there", () => {
  const phone =
    "{ name: 'CSF{ID:upper}', model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: DP-MRA }";
  const mappings = (...rows: readonly string[]): string =>
    `tables:\n  - file: one.csv\n    rows:\n${rows.map((it) => `      - ${it}\n`).join("")}`;
  const people = "ID,Last\nann,A\nbob,B\ncid,C\n";

  test("two mappings that name alike what one row makes", () => {
    const text = mappings(`{ section: phones, values: ${phone} }`, `{ section: phones, values: ${phone} }`);
    const said = 'MRA206: Phone "CSFANN" is already defined (concerns 3 phones, "CSFANN" first)';
    assert.deepEqual(found("MRA206", text, people), [`5 ${said}`]);
    const aliased = mappings(`{ section: phones, values: &p ${phone} }`, "{ section: phones, values: *p }");
    assert.deepEqual(found("MRA206", aliased, people), [`4 ${said}`]);
  });
  test("two rows that name alike stand in the cell", () =>
    assert.deepEqual(found("MRA206", mappings(`{ section: phones, values: ${phone} }`), `${people}ann,D\n`), [
      'one.csv 5 MRA206: Phone "CSFANN" is already defined',
    ]));

  const user = "{ section: endUsers, values: { userid: '{ID}', lastName: '{Last}', userProfile: UP-MRA } }";
  test("users of a table of whom nobody has a phone, and of whom one has", () => {
    assert.deepEqual(found("MRA054", mappings(user), people), [
      '4 MRA054: End user "ann" has no phone for MRA in the files (concerns 3 end users, "ann" first)',
    ]);
    const bobs = `phones:\n  - { name: CSFBOB, model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: DP-MRA, ownerUser: bob }\n`;
    assert.deepEqual(found("MRA054", mappings(user) + bobs, people), [
      'one.csv 2 MRA054: End user "ann" has no phone for MRA in the files',
      'one.csv 4 MRA054: End user "cid" has no phone for MRA in the files',
    ]);
  });
});
