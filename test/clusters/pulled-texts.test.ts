import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { address } from "../../core/src/base/address.ts";
import { isMap, type Json, type JsonObject } from "../../core/src/base/json.ts";
import { enumValues, fieldsIn, schemaOf, sections } from "../../core/src/catalog/catalog.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import type { FieldSchema, FieldType } from "../../core/src/catalog/schema.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind, type BoundFile } from "../../core/src/model/bind.ts";
import { dataIn } from "../../core/src/model/effective.ts";
import { readGrid } from "../../core/src/model/grid.ts";
import { statedMra } from "../../core/src/model/participation.ts";
import type { Project } from "../../core/src/model/project.ts";
import type { Sheets } from "../../core/src/model/sheet-state.ts";
import { desire } from "../../core/src/plan/desire.ts";
import { planChanges } from "../../core/src/plan/plan.ts";
import { renderPlan } from "../../core/src/plan/render.ts";
import type { LiveObject } from "../../core/src/plan/state.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { sheetFile } from "../../core/src/rules/in-sheets.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import type { Pulled } from "../../server/src/clusters/pull.ts";
import { pulledTexts } from "../../server/src/clusters/pulled-texts.ts";
import { fieldsFor } from "../axl/values.ts";
import { reasonsText, uuidOf } from "../plan/fixture.ts";

/*
 * The law of a pull: whatever a cluster has, its files want nothing else of it; with templates and without defaults, and
 * with every value.
 */

const version = "14.0";

/** A live object of random fields: with values of AXL's defaults among them, and what nothing is set in as null. */
function liveFrom(section: Section, fields: JsonObject, n: number, assumed: ReadonlySet<number>): LiveObject {
  const schema = schemaOf(section);
  const all: Record<string, Json> = {};
  for (const [i, field] of fieldsIn(schema, version, "get").entries()) {
    const value = fields[field.key];
    if (field.type.kind === "secret" || field.implied !== undefined || field.readOnly === true) continue;
    const isAssumed = field.default !== undefined && assumed.has(i % 7);
    all[field.key] = isAssumed ? (field.default ?? null) : value === undefined ? null : shownOf(value, field.type);
  }
  for (const it of n > 1 ? (schema.exclusive ?? []) : []) all[it] = false;
  const [key, ...others] = schema.identity;
  if (key !== undefined) all[key] = nameOf(section, n);
  for (const it of others) all[it] = null;
  const identity = schema.identity.map((it) => (typeof all[it] === "string" ? all[it] : ""));
  const at = address(section, ...identity);
  return { address: at, section, name: identity.filter((it) => it !== "").join(" "), uuid: uuidOf(at), fields: all };
}

const nameOf = (section: Section, n: number): string =>
  section === "phoneNtpReferences" || section === "expresswayCs"
    ? `10.0.0.${String(n)}`
    : section === "phones"
      ? `SEP${n.toString(16).toUpperCase().padStart(12, "0")}`
      : section === "lines"
        ? String(700_000 + n)
        : `n${String(n)}.example.com`;

/** As a cluster shows a value: without passwords, each item of a keyed list once. */
function shownOf(value: Json, type: FieldType): Json {
  if (type.kind === "integer" && type.enum !== undefined) return Number(enumValues(type.enum, version)[0]);
  if (type.kind === "map" && isMap(value)) return shownIn(value, type.fields);
  if (type.kind !== "list" || !Array.isArray(value)) return value;
  const items = (value as readonly Json[]).map((it) => shownOf(it, type.of));
  const keys = items.map((it) => JSON.stringify(type.itemKey !== undefined && isMap(it) ? it[type.itemKey] : it));
  return items.filter((_, i) => keys.indexOf(keys[i] ?? "") === i);
}

const shownIn = (map: JsonObject, fields: readonly FieldSchema[]): JsonObject =>
  Object.fromEntries(
    fields.flatMap((it) =>
      it.type.kind === "secret" || map[it.key] === undefined || it.implied !== undefined
        ? []
        : [[it.key, shownOf(map[it.key] ?? null, it.type)] as const],
    ),
  );

const cluster = (section: Section): fc.Arbitrary<readonly LiveObject[]> => {
  const schema = schemaOf(section);
  const most = schema.identity.length === 0 ? 1 : 4;
  const fields = fieldsFor(schema, version, "add", "plain");
  // Some objects are alike but for a few keys, as they are in life: that makes templates.
  return fc
    .tuple(
      fields,
      fc.array(fc.tuple(fields, fc.subarray([0, 1, 2, 3, 4, 5, 6]), fc.boolean()), { minLength: 1, maxLength: most }),
    )
    .map(([common, each]) =>
      each.map(([own, assumed, isAlike], n) =>
        liveFrom(section, isAlike ? { ...common, ...few(own) } : own, n + 1, new Set(assumed)),
      ),
    );
};

const few = (fields: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter((_, i) => i % 5 === 0));

const pulledOf = (objects: readonly LiveObject[]): Pulled => ({
  objects,
  outside: new Set(objects.filter((_, i) => i % 3 === 2).map((it) => it.address)),
  referred: [],
  participation: { phones: [], shown: new Map(), cores: [], unresolved: [] },
  rest: new Map(),
  definition: { name: "x", version },
});

const around = {
  ...{ cluster: "x", host: "x", release: "14.0.1", createdAt: "2026-11-29T00:00:00Z", inputs: [], ice: {} },
  schema: version,
  digest: () => "",
} as const;

/** Pulled files, bound with the sheets that their tables name. */
function boundIn(texts: ReadonlyMap<string, string>): readonly BoundFile[] {
  const sheets: Sheets = (uri, { file }) => {
    const at = new URL(file, uri).href;
    const grid = readGrid(at, texts.get(at) ?? assert.fail(at), undefined);
    return grid === undefined ? undefined : { kind: "rows", grid };
  };
  return [...texts].flatMap(([uri, text]) =>
    uri.endsWith(".yaml") ? [bind(parse(uri, text), undefined, sheets)] : [],
  );
}

const projectOf = (texts: ReadonlyMap<string, string>): Project =>
  assemble(boundIn(texts))[0] ?? assert.fail("no project");

const sheetsIn = (texts: ReadonlyMap<string, string>): readonly BoundFile[] =>
  [...texts].flatMap(([uri, text]) => (uri.endsWith(".csv") ? [sheetFile(uri, text)] : []));

const place = {
  cluster: "x",
  version,
  project: undefined,
  texts: new Map<string, string>(),
  folder: "file:///p",
} as const;

/** What the objects of a section come to, whatever template or file a value is from. */
const effective = (project: Project, section: Section): unknown =>
  project
    .objects(section)
    .map((it) => ({ ...dataIn(it), extends: undefined, mra: statedMra(it) }))
    .sort((a, b) => (JSON.stringify(identityOf(section, a)) < JSON.stringify(identityOf(section, b)) ? -1 : 1));

const identityOf = (section: Section, it: JsonObject | object): readonly unknown[] =>
  schemaOf(section).identity.map((key) => (it as JsonObject)[key]);

for (const section of ["phones", "endUsers"] as const)
  test(`what is pulled of ${section} into tables has the values that files would have, and plans nothing`, () => {
    let rows = 0;
    fc.assert(
      fc.property(cluster(section), fc.boolean(), (objects, full) => {
        const pulled = pulledOf(objects);
        const texts = pulledTexts(pulled, { full, tables: true }, place);
        const shown = [...texts.values()].join("---\n");
        const bound = boundIn(texts);
        const project = assemble(bound)[0] ?? assert.fail("no project");
        assert.deepEqual(
          effective(project, section),
          effective(projectOf(pulledTexts(pulled, { full }, place)), section),
          shown,
        );
        rows += project.objects(section).filter((it) => it.row !== undefined).length;
        const found = findingsOf([...bound, ...sheetsIn(texts)], [project], () => standardLevels);
        for (const it of [...found.values()].flat())
          // MRA207 speaks of names that do not fit their model, as those of random phones do not
          if (/^(?:MRA20[2-689]|MRA21|schema)/.test(it.code)) assert.fail(`${JSON.stringify(it.message)}\n${shown}`);
        const wanted = desire(project, [], "inFilesOrOnCluster");
        if (!wanted.ok) assert.fail(`${reasonsText(wanted.fault)}\n${shown}`);
        const plan = planChanges({ ...around, desired: wanted.value, live: objects });
        assert.ok(plan.ok && plan.value.steps.length === 0, shown);
      }),
      { numRuns: 60, seed: 20261129 },
    );
    assert.ok(rows > 30, `${rows} rows`);
  });

for (const section of sections)
  test(`what is pulled of ${section} plans nothing`, () => {
    fc.assert(
      fc.property(cluster(section), fc.boolean(), (objects, full) => {
        const texts = pulledTexts(pulledOf(objects), { full }, place);
        const shown = [...texts.values()].join("---\n");
        const wanted = desire(projectOf(texts), [], "inFilesOrOnCluster");
        if (!wanted.ok) assert.fail(`${reasonsText(wanted.fault)}\n${shown}`);
        const plan = planChanges({ ...around, desired: wanted.value, live: objects });
        if (!plan.ok) assert.fail(`${reasonsText(plan.fault)}\n${shown}`);
        assert.equal(plan.value.steps.length, 0, `${renderPlan(plan.value, "en")}\n${shown}`);
      }),
      { numRuns: 30, seed: 20261129 },
    );
  });
