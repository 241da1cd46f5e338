import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { isMap, type Json, type JsonObject } from "../../core/src/base/json.ts";
import { enumValues, objectSchema, schemaOf, sections as allSections } from "../../core/src/catalog/catalog.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import type { FieldSchema, FieldType } from "../../core/src/catalog/schema.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import { blocksPlan } from "../../core/src/rules/blocking.ts";
import type { Finding } from "../../core/src/rules/finding.ts";
import { findingsOf } from "../../core/src/rules/findings.ts";
import { standardLevels } from "../../core/src/rules/levels.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { writeDocument } from "../../core/src/syntax/write.ts";
import { connect, type ConnectedCluster } from "../../server/src/axl/client.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { fieldsFor } from "../axl/values.ts";

/*
 * What `check` calls legal a cluster accepts, and what a mutation breaks both refuse. Configurations are made from the
 * catalogue: any fields with any legal values, references to what is there.
 */

const version = "14.0";
const signal = new AbortController().signal;
let demo: DemoCluster;
let cluster: ConnectedCluster;
before(async () => {
  demo = await startDemoCluster(
    { version, seed: "empty", throttle: { limit: 1_000_000, drainPerSecond: 1_000_000 } },
    signal,
  );
  const { host, user, password, caPem } = demo;
  cluster = connect({ host, user, password, ca: caPem, version });
  const fields = { pattern: directoryNumber, usage: "Device" };
  const added = await cluster.write(
    { kind: "add", section: "lines", name: directoryNumber, fields },
    () => undefined,
    signal,
  );
  assert.equal(added.kind, "applied", JSON.stringify(added));
});
after(async () => {
  cluster.close();
  await demo.stop();
});

/** Every kind of object that can be added at all; the singleton is only ever changed. */
const sections = allSections.filter((it) => schemaOf(it).operations.includes("add"));

const directoryNumber = "5000";

/** What a fresh cluster has of each kind: the only names that a reference may hold. */
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

let count = 0;

/** The same fields with a new name and with references to what is there; a field that can refer to nothing goes. */
function settled(section: Section, fields: JsonObject): JsonObject {
  const schema = schemaOf(section);
  const kept = withReferences(fields, schema.fields) ?? {};
  const [key = ""] = schema.identity;
  const n = ++count;
  const name =
    section === "phoneNtpReferences"
      ? `10.${String((n >> 16) & 255)}.${String((n >> 8) & 255)}.${String(n & 255)}`
      : section === "phones"
        ? `SEP${n.toString(16).toUpperCase().padStart(12, "0")}`
        : `n${String(n)}.example.com`;
  const phone =
    section === "phones" ? { model: "Cisco 8845", protocol: "SIP", devicePool: "Default", ...line(kept) } : {};
  const limit = "limitProvision" in kept ? { limitProvision: 1 + (n % 20) } : {};
  return { ...kept, ...phone, ...limit, [key]: name };
}

/** The directory number that is there, on the first of the lines that a phone states. */
function line(phone: JsonObject): JsonObject {
  const first = Array.isArray(phone.lines) ? (phone.lines[0] as Json) : undefined;
  if (!isMap(first)) return {};
  const { routePartition: _, ...rest } = first;
  return { lines: [{ ...rest, pattern: directoryNumber }] };
}

/** Absent where something that it must state cannot be had. */
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
      const same = new Set(items.map((it) => JSON.stringify(keyOf(it, type.itemKey))));
      // All references are to the same object, and an item stands in a keyed list only once.
      return items.length === 0 ? undefined : same.size < items.length ? items.slice(0, 1) : items;
    }
    case "map": {
      const it = isMap(value) ? withReferences(value, type.fields) : undefined;
      return it === undefined || Object.keys(it).length === 0 ? undefined : it;
    }
    default:
      return value;
  }
}

const keyOf = (item: Json, key: string | undefined): Json | undefined =>
  key !== undefined && isMap(item) ? item[key] : item;

/** What keeps an object from being planned: all errors but a name that may be on the cluster. */
const blocking = (section: Section, fields: JsonObject): readonly string[] =>
  found(section, fields)
    .filter(blocksPlan)
    .map((it) => it.code);

const errors = (section: Section, fields: JsonObject): readonly string[] =>
  found(section, fields)
    .filter((it) => it.severity === "error")
    .map((it) => it.code);

function found(section: Section, fields: JsonObject): readonly Finding[] {
  const refs = Object.entries(there).map(([to, name]) => ({
    section: to,
    objects: [{ name, managed: false, mra: false }],
    single: false,
  }));
  const others = refs.filter((it) => objectSchema(it.section));
  const lines = { section: "lines", objects: [{ pattern: directoryNumber, managed: false }], single: false };
  const head = `apiVersion: mra/v1\ncluster: { name: x, version: "${version}", enterpriseDomains: [example.com] }\n`;
  const files = [
    head,
    writeDocument("x", [...others, lines]),
    writeDocument("x", [{ section, objects: [fields], single: false }]),
  ].map((text, i) => bind(parse(`file:///${String(i)}.mra.yaml`, text)));
  return [...findingsOf(files, assemble(files), () => standardLevels).values()].flat();
}

function nameOf(section: Section, object: JsonObject): string {
  const name = object[schemaOf(section).identity[0] ?? ""];
  return typeof name === "string" ? name : "";
}

const configuration = fc
  .constantFrom(...sections)
  .chain((section) => fieldsFor(schemaOf(section), version, "add", "plain").map((fields) => ({ section, fields })));

test("2,000 legal configurations: check has nothing against them, and the cluster takes them", async () => {
  await fc.assert(
    fc.asyncProperty(configuration, async ({ section, fields }) => {
      const object = settled(section, fields);
      assert.deepEqual(blocking(section, object), [], JSON.stringify(object));
      const name = nameOf(section, object);
      const outcome = await cluster.write({ kind: "add", section, name, fields: object }, () => "secret", signal);
      assert.equal(outcome.kind, "applied", `${section} ${JSON.stringify(object)}: ${JSON.stringify(outcome)}`);
    }),
    { numRuns: 2_000, seed: 20261122 },
  );
});

/** Every way to make one value illegal, also inside maps and lists: the object with that one change. */
function breaks(object: JsonObject, fields: readonly FieldSchema[], identity: readonly string[]): JsonObject[] {
  return fields.flatMap((field) => {
    const value = object[field.key];
    if (value === undefined || identity.includes(field.key)) return [];
    return breaksOf(value, field.type).map((it) => ({ ...object, [field.key]: it }));
  });
}

function breaksOf(value: Json, type: FieldType): readonly Json[] {
  switch (type.kind) {
    case "enum":
      return type.open === true ? [] : ["No Such Word"];
    case "boolean":
      return ["perhaps"];
    case "integer":
      return ["many"];
    case "reference":
      return type.outside ? [] : ["no such object"];
    case "string":
      return type.maxLength === undefined ? [] : ["x".repeat(type.maxLength + 1)];
    case "map":
      return isMap(value) ? breaks(value, type.fields, []) : [];
    case "list":
      return Array.isArray(value)
        ? value.flatMap((item: Json, i) => breaksOf(item, type.of).map((it): Json => value.with(i, it) as Json))
        : [];
    default:
      return [];
  }
}

function broken(section: Section, object: JsonObject, pick: number): JsonObject | undefined {
  const { fields, identity } = schemaOf(section);
  const all = breaks(object, fields, identity);
  return all[pick % Math.max(1, all.length)];
}

test("2,000 mutations: what breaks a configuration is found by check, and refused by the cluster", async () => {
  let mutated = 0;
  await fc.assert(
    fc.asyncProperty(configuration, fc.nat(), async ({ section, fields }, pick) => {
      const object = broken(section, settled(section, fields), pick);
      if (object === undefined) return;
      mutated++;
      assert.notDeepEqual(errors(section, object), [], `check finds nothing in ${section} ${JSON.stringify(object)}`);
      const name = nameOf(section, object);
      const outcome = await cluster.write({ kind: "add", section, name, fields: object }, () => "secret", signal);
      assert.notEqual(outcome.kind, "applied", `${section} ${JSON.stringify(object)}`);
    }),
    { numRuns: 2_000, seed: 20261122 },
  );
  assert.ok(mutated > 1_500, `only ${String(mutated)} could be broken`);
});
