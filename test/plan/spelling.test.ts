import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { address, type Address } from "../../core/src/base/address.ts";
import { isMap, type Json, type JsonObject } from "../../core/src/base/json.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import { objectSchemas } from "../../core/src/catalog/generated/objects.ts";
import type { FieldSchema, FieldType } from "../../core/src/catalog/schema.ts";
import { fieldsFor } from "../axl/values.ts";
import { planOf, reasonsText, uuidOf } from "./fixture.ts";

const otherCase = (it: string): string => (it === it.toUpperCase() ? it.toLowerCase() : it.toUpperCase());

/** The value as a cluster may have it that keeps a spelling of its own for every name and word, at any depth. */
function respelled(type: FieldType, value: Json): Json {
  if (value === null) return null;
  switch (type.kind) {
    case "enum":
    case "reference":
      return typeof value === "string" ? otherCase(value) : value;
    case "list":
      return (value as readonly Json[]).map((it) => respelled(type.of, it));
    case "map":
      return isMap(value) ? respelledMap(type.fields, value) : value;
    default:
      return value;
  }
}

const respelledMap = (fields: readonly FieldSchema[], values: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const field = fields.find((it) => it.key === key);
      return [key, field === undefined ? value : respelled(field.type, value)];
    }),
  );

// A phone whose model is spelled otherwise is another model for nobody, but it cannot be changed either.
for (const schema of objectSchemas.filter((it) => it.operations.includes("add")))
  test(`${schema.section}: names and words that a cluster spells in other capitals are no change, at any depth`, () => {
    fc.assert(
      fc.property(fieldsFor(schema, "15.0", "add", "plain"), (fields) => {
        const parts = schema.identity.map((key) => (fields[key] as string | undefined) ?? "");
        const at: Address = address(schema.section, ...parts);
        const common = { address: at, section: schema.section as Section, name: parts.join(" ") };
        const has = respelledMap(
          schema.fields.filter((it) => !schema.identity.includes(it.key)),
          fields,
        );
        const plan = planOf(
          [{ ...common, state: "present", managed: true, renamedFrom: undefined, refersTo: [], fields }],
          [{ ...common, uuid: uuidOf(at), fields: has }],
          { schema: "15.0" },
        );
        assert.ok(plan.ok, plan.ok ? "" : reasonsText(plan.fault));
        assert.deepEqual(
          plan.value.steps.map((it) => `${it.kind} ${JSON.stringify(it)}`),
          [],
        );
      }),
      { numRuns: 20, seed: 12 },
    );
  });
