import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import type { Json, JsonObject } from "../core/src/base/json.ts";
import { enumValues, schemaOf } from "../core/src/catalog/catalog.ts";
import type { Section } from "../core/src/catalog/generated/fields.ts";
import type { FieldSchema, FieldType } from "../core/src/catalog/schema.ts";
import { assemble } from "../core/src/model/assemble.ts";
import { bind } from "../core/src/model/bind.ts";
import { blocksPlan } from "../core/src/rules/blocking.ts";
import { findingsOf } from "../core/src/rules/findings.ts";
import { standardLevels } from "../core/src/rules/levels.ts";
import { parse } from "../core/src/syntax/parse.ts";
import { writeDocument } from "../core/src/syntax/write.ts";
import { connect, type ConnectedCluster } from "../server/src/axl/client.ts";
import { startDemoCluster, type DemoCluster } from "../server/src/demo-cluster/start.ts";
import { fieldsFor } from "./axl-values.ts";

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
});
after(async () => {
  cluster.close();
  await demo.stop();
});

const sections = [
  "phoneNtpReferences",
  "dateTimeGroups",
  "regions",
  "devicePools",
  "commonPhoneProfiles",
  "phoneSecurityProfiles",
  "userProfiles",
  "endUsers",
  "phones",
  "sipTrunkSecurityProfiles",
  "expresswayCs",
] as const satisfies readonly Section[];

/** What a fresh cluster has of each kind: the only names that a reference may hold. */
const there: Readonly<Record<string, string>> = {
  dateTimeGroups: "CMLocal",
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
  const kept = withReferences(fields, schema.fields);
  const [key = ""] = schema.identity;
  const n = ++count;
  const name =
    section === "phoneNtpReferences"
      ? `10.${String((n >> 16) & 255)}.${String((n >> 8) & 255)}.${String(n & 255)}`
      : section === "phones"
        ? `SEP${n.toString(16).toUpperCase().padStart(12, "0")}`
        : `n${String(n)}.example.com`;
  const model = section === "phones" ? { model: "Cisco 8845", protocol: "SIP", devicePool: "Default" } : {};
  const limit = "limitProvision" in kept ? { limitProvision: 1 + (n % 20) } : {};
  return { ...kept, ...model, ...limit, [key]: name };
}

function withReferences(fields: JsonObject, schemas: readonly FieldSchema[]): JsonObject {
  return Object.fromEntries(
    schemas.flatMap((field) => {
      const value = fields[field.key];
      const kept = value === undefined ? undefined : referring(value, field.type);
      return kept === undefined ? [] : [[field.key, kept] as const];
    }),
  );
}

function referring(value: Json, type: FieldType): Json | undefined {
  switch (type.kind) {
    case "integer":
      return type.enum === undefined ? value : Number(enumValues(type.enum, version)[0]);
    case "reference":
      return there[type.to];
    case "list":
      return undefined;
    case "map":
    case "vendorConfig":
    case "ice":
    case "secret":
      return undefined;
    default:
      return value;
  }
}

function blocking(section: Section, fields: JsonObject): readonly string[] {
  const refs = Object.entries(there).map(([to, name]) => ({
    section: to,
    objects: [{ name, managed: false, mra: false }],
    single: false,
  }));
  const others = refs.filter((it) => it.section !== section);
  const head = `apiVersion: mra/v1\ncluster: { name: x, version: "${version}", enterpriseDomains: [example.com] }\n`;
  const files = [
    head,
    writeDocument("x", others),
    writeDocument("x", [{ section, objects: [fields], single: false }]),
  ].map((text, i) => bind(parse(`file:///${String(i)}.mra.yaml`, text)));
  return [...findingsOf(files, assemble(files), () => standardLevels).values()]
    .flat()
    .filter(blocksPlan)
    .map((it) => it.code);
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

/** A change that makes a value illegal, by the kind of its field. */
function broken(section: Section, object: JsonObject, pick: number): JsonObject | undefined {
  const fields = schemaOf(section).fields.filter(
    (it) => it.key in object && !schemaOf(section).identity.includes(it.key),
  );
  const candidates = fields.flatMap((it): readonly (readonly [string, Json])[] => {
    switch (it.type.kind) {
      case "enum":
        return it.type.open === true ? [] : [[it.key, "No Such Word"]];
      case "boolean":
        return [[it.key, "perhaps"]];
      case "integer":
        return [[it.key, "many"]];
      case "reference":
        return it.type.to.startsWith("~") ? [] : [[it.key, "no such object"]];
      case "string":
        return it.type.maxLength === undefined ? [] : [[it.key, "x".repeat(it.type.maxLength + 1)]];
      default:
        return [];
    }
  });
  const [key, value] = candidates[pick % Math.max(1, candidates.length)] ?? [];
  return key === undefined || value === undefined ? undefined : { ...object, [key]: value };
}

test("2,000 mutations: what breaks a configuration is found by check, and refused by the cluster", async () => {
  let mutated = 0;
  await fc.assert(
    fc.asyncProperty(configuration, fc.nat(), async ({ section, fields }, pick) => {
      const object = broken(section, settled(section, fields), pick);
      if (object === undefined) return;
      mutated++;
      assert.notDeepEqual(blocking(section, object), [], `check finds nothing in ${section} ${JSON.stringify(object)}`);
      const name = nameOf(section, object);
      const outcome = await cluster.write({ kind: "add", section, name, fields: object }, () => "secret", signal);
      assert.notEqual(outcome.kind, "applied", `${section} ${JSON.stringify(object)}`);
    }),
    { numRuns: 2_000, seed: 20261122 },
  );
  assert.ok(mutated > 1_500, `only ${String(mutated)} could be broken`);
});
