import assert from "node:assert/strict";
import { test } from "node:test";
import { fieldOf, objectSchema, phoneSection, sections, schemaOf } from "../../core/src/catalog/catalog.ts";
import type { FieldSchema, FieldType, ObjectSchema } from "../../core/src/catalog/schema.ts";

const all = sections.map(schemaOf);
const kindOf = (schema: ObjectSchema, key: string): FieldType["kind"] | undefined => fieldOf(schema, key)?.type.kind;

test("a flag that only one object has is a truth value", () => {
  for (const it of all)
    for (const key of it.exclusive ?? []) assert.equal(kindOf(it, key), "boolean", `${it.section} ${key}`);
});

test("what resets phones, and what a certificate depends on, are fields", () => {
  for (const it of all) {
    if (it.resetAfter !== undefined && it.resetAfter !== "any")
      for (const key of it.resetAfter) assert.ok(fieldOf(it, key), `${it.section} ${key}`);
    const { where = {}, unless = {} } = it.namedInCertificate ?? {};
    for (const key of Object.keys({ ...where, ...unless })) assert.ok(fieldOf(it, key), `${it.section} ${key}`);
  }
});

test("phones behind an object are reached: by a key of a phone, or of what phones are behind", () => {
  const reached = (it: ObjectSchema, seen: readonly string[]): boolean => {
    const { phones } = it;
    if (phones?.by === "self") return it.section === phoneSection;
    if (phones?.by === "listing") return kindOf(it, phones.key) === "list";
    const between = phones?.by === "named" ? objectSchema(phones.in) : undefined;
    if (phones?.by !== "named" || between === undefined || seen.includes(between.section)) return false;
    const { type } = fieldOf(between, phones.key) ?? assert.fail(`${it.section} ${phones.key}`);
    assert.ok(type.kind === "reference" && type.to === it.section, `${it.section} ${phones.key}`);
    return reached(between, [...seen, it.section]);
  };
  for (const it of all) if (it.phones !== undefined) assert.ok(reached(it, []), it.section);
});

test("what an object belongs to is a reference", () => {
  for (const it of all) if (it.belongsBy !== undefined) assert.equal(kindOf(it, it.belongsBy), "reference", it.section);
});

test("a choice, and a reference by several keys, name keys of their map; the keys are as many as identify the object", () => {
  for (const { section, fields } of all)
    for (const map of mapsIn(fields)) {
      const keys = map.fields.map((it) => it.key);
      for (const key of [...(map.oneOf ?? []), ...(map.refersTo?.keys ?? [])])
        assert.ok(keys.includes(key), `${section} ${key}`);
      if (map.refersTo !== undefined)
        assert.equal(objectSchema(map.refersTo.to)?.identity.length, map.refersTo.keys.length, section);
    }
});

test("places in the tree differ", () => {
  const places = all.flatMap((it) => it.treePlace ?? []);
  assert.equal(new Set(places).size, places.length);
});

function* mapsIn(fields: readonly FieldSchema[]): Generator<Extract<FieldType, { kind: "map" }>> {
  for (const { type } of fields) {
    const inner = type.kind === "list" ? type.of : type;
    if (inner.kind !== "map") continue;
    yield inner;
    yield* mapsIn(inner.fields);
  }
}
