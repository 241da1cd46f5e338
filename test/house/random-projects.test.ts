import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { address, type Address } from "../../core/src/base/address.ts";
import { isMap, type Json, type JsonObject } from "../../core/src/base/json.ts";
import { enumValues, isBuiltIn, objectSchema, schemaOf, sections } from "../../core/src/catalog/catalog.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import type { FieldSchema, FieldType } from "../../core/src/catalog/schema.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { desire } from "../../core/src/plan/desire.ts";
import { renderPlan } from "../../core/src/plan/render.ts";
import type { DesiredObject, LiveObject } from "../../core/src/plan/state.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { writeDocument } from "../../core/src/syntax/write.ts";
import { openLab, planAt } from "../deploy/lab.ts";
import { carryOutPlan, isFollowUp, newDir, planFor, reportText } from "../deploy/fixture.ts";
import { modelCluster } from "../deploy/model.ts";
import { reasonsText, uuidOf } from "../plan/fixture.ts";
import { fieldsFor } from "../axl/values.ts";
import { faultText } from "../../server/src/axl/fault-text.ts";

/*
 * Random projects, some objects of one kind each, as files: any fields with any legal values, references to what is
 * there. What is deployed needs no plan; deploying again writes nothing; the order of files and items does not matter.
 */

const version = "14.0";
const seed = 20261122;
const perKind = 500;

/** The one object of each kind that the files refer to and do not manage. */
const there: Readonly<Record<string, string>> = {
  dateTimeGroups: "CMLocal",
  CallManager: "cucm-sub1",
  callManagerGroups: "CMG-EMEA",
  regions: "EMEA-HQ",
  devicePools: "Default",
  commonPhoneProfiles: "Standard Common Phone Profile",
  universalDeviceTemplates: "UDT-MRA",
  universalLineTemplates: "ULT-EMEA",
  userProfiles: "Standard (Factory Default) User Profile",
};
const referred = Object.entries(there).filter(([section]) => objectSchema(section)) as [Section, string][];
const directoryNumber = "5000";

const live: readonly LiveObject[] = [
  ...referred.map(([section, name]): LiveObject => {
    const at = address(section, name);
    return { address: at, section, name, uuid: uuidOf(at), fields: { name } };
  }),
  lineThere(),
  {
    address: "enterprisePhoneConfig" as Address,
    section: "enterprisePhoneConfig",
    name: "enterprisePhoneConfig",
    uuid: "{0}",
    fields: {},
  },
];

function lineThere(): LiveObject {
  const at = address("lines", directoryNumber, "");
  const fields = { pattern: directoryNumber, routePartition: null, usage: "Device" };
  return { address: at, section: "lines", name: directoryNumber, uuid: uuidOf(at), fields };
}

const others = writeDocument("x", [
  ...referred.map(([section, name]) => ({ section, objects: [{ name, managed: false, mra: false }], single: false })),
  { section: "lines", objects: [{ pattern: directoryNumber, managed: false }], single: false },
]);

const othersBound = bind(parse("file:///others.mra.yaml", others));

let count = 0;

function settled(section: Section, fields: JsonObject): JsonObject {
  const schema = schemaOf(section);
  const kept = withReferences(fields, schema.fields) ?? {};
  const [key] = schema.identity;
  const n = ++count;
  const phone =
    section === "phones" ? { model: "Cisco 8845", protocol: "SIP", devicePool: "Default", ...line(kept) } : {};
  const limit = "limitProvision" in kept ? { limitProvision: 1 + (n % 20) } : {};
  return { ...kept, ...phone, ...limit, ...(key === undefined ? {} : { [key]: nameFor(section, n) }) };
}

const nameFor = (section: Section, n: number): string =>
  section === "phoneNtpReferences"
    ? `10.${String((n >> 16) & 255)}.${String((n >> 8) & 255)}.${String(n & 255)}`
    : section === "phones"
      ? `SEP${n.toString(16).toUpperCase().padStart(12, "0")}`
      : section === "lines"
        ? String(700_000 + n)
        : `n${String(n)}.example.com`;

function line(phone: JsonObject): JsonObject {
  const first = Array.isArray(phone.lines) ? (phone.lines[0] as Json) : undefined;
  if (!isMap(first)) return {};
  const { routePartition: _, ...rest } = first;
  return { lines: [{ ...rest, pattern: directoryNumber }] };
}

function withReferences(fields: JsonObject, schemas: readonly FieldSchema[]): JsonObject | undefined {
  const kept: Record<string, Json> = {};
  for (const field of schemas) {
    const value = fields[field.key];
    if (value === undefined) continue;
    const it = referring(value, field.type);
    if (it !== undefined) kept[field.key] = it;
    else if (field.required === true) return undefined;
  }
  return kept;
}

function referring(value: Json, type: FieldType): Json | undefined {
  switch (type.kind) {
    case "integer":
      return type.enum === undefined ? value : Number(enumValues(type.enum, version)[0]);
    case "reference":
      return there[type.to];
    case "list": {
      if (!Array.isArray(value)) return undefined;
      const items = value.flatMap((it: Json) => referring(it, type.of) ?? []);
      const { itemKey } = type;
      const keys = items.map((it) => JSON.stringify(itemKey !== undefined && isMap(it) ? it[itemKey] : it));
      return items.length === 0 ? undefined : new Set(keys).size < items.length ? items.slice(0, 1) : items;
    }
    case "map": {
      const it = isMap(value) ? withReferences(value, type.fields) : undefined;
      return it === undefined || Object.keys(it).length === 0 ? undefined : it;
    }
    default:
      return value;
  }
}

const head = `apiVersion: mra/v1\ncluster: { name: x, version: "${version}", enterpriseDomains: [example.com] }\n`;

/** The states of a project that is written as files in this order. */
function wantedOf(files: readonly string[]): readonly DesiredObject[] {
  const bound = files.map((text, i) =>
    text === others ? othersBound : bind(parse(`file:///${String(i)}.mra.yaml`, text)),
  );
  const [project] = assemble(bound);
  const it = desire(project ?? assert.fail("no project"), []);
  return it.ok ? it.value : assert.fail(`${reasonsText(it.fault)}${files.join("---\n")}`);
}

/** One file for each object, and one for what they refer to. */
const filesOf = (section: Section, objects: readonly JsonObject[]): readonly string[] => [
  head,
  others,
  ...objects.map((it) =>
    writeDocument("x", [{ section, objects: [it], single: schemaOf(section).identity.length === 0 }]),
  ),
];

/** The same objects in one file, in another order, with the keys of each the other way round. */
const shuffled = (section: Section, objects: readonly JsonObject[]): readonly string[] => [
  writeDocument("x", [
    {
      section,
      objects: objects.map((it) => Object.fromEntries(Object.entries(it).reverse())).reverse(),
      single: schemaOf(section).identity.length === 0,
    },
  ]),
  others,
  head,
];

const projects = (section: Section, most: number): fc.Arbitrary<readonly JsonObject[]> =>
  fc
    .array(fieldsFor(schemaOf(section), version, "add", "plain"), {
      minLength: 1,
      maxLength: schemaOf(section).identity.length === 0 ? 1 : most,
    })
    .map((all) => all.map((fields, i) => ({ ...settled(section, fields), ...(i > 0 ? withoutRivals(fields) : {}) })));

/** Of what only one object can have, the first one may have it. */
const withoutRivals = (fields: JsonObject): JsonObject =>
  Object.fromEntries(["tftpDefault", "isDefault"].filter((it) => it in fields).map((it) => [it, false]));

const writing = (ids: readonly { readonly id: string }[]): readonly string[] =>
  ids.map((it) => it.id).filter((it) => !isFollowUp(it));

let total = 0;
for (const section of sections)
  test(`${String(perKind)} random projects of ${section}: deployed, nothing is left to do; again, nothing is written; in any order, the same plan`, async (t) => {
    let objects = 0;
    await fc.assert(
      fc.asyncProperty(projects(section, 2), async (them) => {
        objects += them.length;
        const wanted = wantedOf(filesOf(section, them));
        const otherwise = wantedOf(shuffled(section, them));
        const model = modelCluster(live);
        const plan = await planFor(wanted, model.cluster);
        assert.equal(renderPlan(await planFor(otherwise, model.cluster), "en"), renderPlan(plan, "en"));
        const dir = newDir();
        const done = await carryOutPlan(plan, model.cluster, dir);
        assert.ok(done.ok && done.value.finished, reportText(done));
        assert.deepEqual(writing((await planFor(wanted, model.cluster)).steps), []);
        const writes = model.applied.length;
        const again = await carryOutPlan(plan, model.cluster, dir);
        assert.ok(again.ok && again.value.finished, reportText(again));
        assert.equal(model.applied.length, writes);
      }),
      { numRuns: perKind, seed },
    );
    total += perKind;
    t.diagnostic(
      `random projects, ${section}: ${String(perKind)} projects, ${String(objects)} objects, seed ${String(seed)}, 0 second plans with steps, 0 second writes`,
    );
  });

test("the same over HTTPS, some of every kind in one project", async (t) => {
  const lab = await openLab();
  let objects = 0;
  try {
    const pattern = { pattern: directoryNumber, usage: "Device" };
    await lab.steady.write(
      { kind: "add", section: "lines", name: directoryNumber, fields: pattern },
      () => "x",
      new AbortController().signal,
    );
    for (const section of sections.filter((it) => schemaOf(it).operations.includes("add"))) {
      const [them = []] = fc.sample(
        projects(section, 12).filter((it) => it.length > 7),
        { numRuns: 1, seed },
      );
      objects += them.length;
      const wanted = wantedOf(filesOf(section, them));
      const plan = await planAt(wanted, lab.steady, lab.demo);
      const options = { host: lab.demo.host, faultText };
      const dir = newDir();
      const done = await carryOutPlan(plan, lab.steady, dir, options);
      assert.ok(done.ok && done.value.finished, reportText(done));
      const { writes } = lab.demo.requests;
      assert.deepEqual(writing((await planAt(wanted, lab.steady, lab.demo)).steps), [], section);
      await carryOutPlan(plan, lab.steady, dir, options);
      assert.equal(lab.demo.requests.writes, writes, section);
    }
  } finally {
    await lab.stop();
  }
  t.diagnostic(`random objects over HTTPS: ${String(objects)}, 0 second plans with steps, 0 second writes`);
});

test("every kind was there", (t) => {
  t.diagnostic(`random projects: ${String(sections.length)} kinds, ${String(total)} projects`);
  assert.equal(sections.length, 22);
  assert.ok(isBuiltIn(schemaOf("devicePools"), "Default"));
});
