import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isMap, type Json, type JsonObject } from "../../core/src/base/json.ts";
import { exists, schemaOf } from "../../core/src/catalog/catalog.ts";
import { objectSchemas } from "../../core/src/catalog/generated/objects.ts";
import type { FieldSchema, FieldType } from "../../core/src/catalog/schema.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import { decodeObject } from "../../server/src/axl/decode.ts";
import { encodeAdd } from "../../server/src/axl/encode.ts";
import type { Args } from "../../server/src/axl/soap.ts";
import { readXml } from "../../server/src/axl/xml-reading.ts";
import { fieldsFor } from "./values.ts";

const encode = (section: Section, fields: JsonObject) =>
  encodeAdd(schemaOf(section), fields, { version: "15.0", secrets: () => "x", ice: undefined, current: undefined });

function decode(section: Section, inside: string): JsonObject {
  const row = readXml(`<row uuid="{01234567-89AB-CDEF-0123-456789ABCDEF}">${inside}</row>`);
  const object = row.ok ? decodeObject(schemaOf(section), row.value, { version: "15.0", ice: undefined }) : undefined;
  return object?.fields ?? assert.fail("no row");
}

test("what a read phone says nothing about is not sent back when it is added again", () => {
  const read = decode(
    "phones",
    "<name>CSFA</name><description/><product>Cisco Unified Client Services Framework</product><protocol>SIP</protocol>" +
      '<devicePoolName uuid="{X}">D</devicePoolName><phoneTemplateName/><primaryPhoneName/><mlppDomainId />' +
      '<userLocale /><currentProfileName uuid=""/><confidentialAccess><confidentialAccessMode />' +
      "<confidentialAccessLevel>-1</confidentialAccessLevel></confidentialAccess>",
  );
  assert.deepEqual(read.confidentialAccess, { confidentialAccessMode: null, confidentialAccessLevel: null });
  const stated = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== null));
  for (const fields of [stated, { ...stated, confidentialAccess: null, description: null }]) {
    const encoded = encode("phones", fields);
    assert.ok(encoded.ok);
    const phone = encoded.value.phone as Args;
    assert.ok(!("confidentialAccess" in phone));
    assert.deepEqual(
      Object.entries(phone).filter(([, value]) => value === null),
      [],
    );
  }
});

test("an object that says nothing is added without xsi:nil wherever the element may be empty or left out", () => {
  const nils: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (value === null) nils.push(path);
    else if (typeof value === "object")
      for (const [key, inner] of Object.entries(value)) walk(inner, Array.isArray(value) ? path : `${path}.${key}`);
  };
  for (const schema of objectSchemas) {
    if (!schema.operations.includes("add")) continue;
    const [sample = {}] = fc.sample(fieldsFor(schema, "15.0", "add", "wild"), { numRuns: 1, seed: 3 });
    const silent = schema.fields.flatMap((it) =>
      it.readOnly ||
      it.implied !== undefined ||
      it.type.kind === "boolean" || // a switch cannot be cleared
      it.type.kind === "ice" ||
      it.in?.includes("add") === false ||
      !exists(it, "15.0")
        ? []
        : [[it.key, it.required ? (sample[it.key] ?? "x") : null] as const],
    );
    const encoded = encode(schema.section as Section, Object.fromEntries(silent));
    assert.ok(encoded.ok, schema.section);
    walk(encoded.value[schema.axlElement], schema.section);
  }
  // A number and an enumeration that AXL's schema requires: neither may be empty there.
  assert.deepEqual(nils.sort(), ["ldapDirectories.intervalValue", "ucServices.productType"]);
});

/** The same value, but every field inside that need not be there is read as nothing, at any depth. */
function hollow(type: FieldType, value: Json): Json {
  if (type.kind === "list") return (value as readonly Json[]).map((it) => hollow(type.of, it));
  return type.kind === "map" && isMap(value) ? hollowMap(type.fields, value) : value;
}

const hollowMap = (fields: readonly FieldSchema[], stated: JsonObject): JsonObject =>
  Object.fromEntries(
    fields.flatMap((it): (readonly [string, Json])[] => {
      const value = stated[it.key];
      if (it.required === true && value !== undefined) return [[it.key, hollow(it.type, value)]];
      const isOut = it.implied !== undefined || it.type.kind === "boolean" || it.type.kind === "ice";
      return isOut || it.in?.includes("add") === false || !exists(it, "15.0") ? [] : [[it.key, null]];
    }),
  );

test("maps and items of lists whose fields say nothing are added without xsi:nil, in every type of object", () => {
  let hollowed = 0;
  for (const schema of objectSchemas.filter((it) => it.operations.includes("add")))
    fc.assert(
      fc.property(fieldsFor(schema, "15.0", "add", "plain"), (fields) => {
        const read = Object.fromEntries(
          schema.fields.flatMap((it): (readonly [string, Json])[] => {
            const value = fields[it.key];
            return value === undefined ? [] : [[it.key, hollow(it.type, value)]];
          }),
        );
        const encoded = encode(schema.section as Section, read);
        if (!encoded.ok) return; // a choice of which both branches were taken
        hollowed++;
        const sent = JSON.stringify(encoded.value).replaceAll(/"(?:intervalValue|productType)":null/g, "");
        assert.doesNotMatch(sent, /:null|\[null/, schema.section);
      }),
      { numRuns: 20, seed: 5 },
    );
  assert.ok(hollowed > 300, `${hollowed} of 420`);
});
