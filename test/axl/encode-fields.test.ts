// What becomes of one field of a request, for each kind of field that a schema can have.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Json, JsonObject } from "../../core/src/base/json.ts";
import { say } from "../../core/src/base/text.ts";
import { schemaOf } from "../../core/src/catalog/catalog.ts";
import type { FieldSchema, ObjectSchema } from "../../core/src/catalog/schema.ts";
import { encodeAdd, encodeUpdate, type Writing } from "../../server/src/axl/encode.ts";
import { withOnly } from "../../server/src/axl/reads.ts";

const writing: Writing = { version: "15.0", secrets: () => undefined, ice: undefined, current: undefined };
const text = { en: "x", ko: "x" };
const uuid = "{01234567-89AB-CDEF-0123-456789ABCDEF}";

/** A field `f` with its element `e`; `more` is what it is about. */
const field = (more: Partial<FieldSchema>): FieldSchema => ({
  key: "f",
  axl: "e",
  type: { kind: "string" },
  label: text,
  help: text,
  ...more,
});

const schemaWith = (...fields: readonly FieldSchema[]): ObjectSchema => ({ ...schemaOf("regions"), fields });

/** What an add says of `e`, or why it cannot be said; undefined: it does not speak of it. */
function inAdd(more: Partial<FieldSchema>, values: JsonObject): unknown {
  const encoded = encodeAdd(schemaWith(field(more)), values, writing);
  return encoded.ok ? (encoded.value.region as Readonly<Record<string, unknown>>).e : say(encoded.fault, "en");
}

/** The same of an update. */
function inUpdate(more: Partial<FieldSchema>, values: JsonObject): unknown {
  const encoded = encodeUpdate(schemaWith(field(more)), uuid, values, undefined, writing);
  return encoded.ok ? encoded.value.e : say(encoded.fault, "en");
}

const missing = "f is missing; Unified CM needs it to create the object";
const byCluster = "f is written by the cluster only";
const fixed = "f cannot be changed once the object exists";
const isEither = "f cannot be cleared: it is either true or false";
const none: JsonObject = {};
const nothing: JsonObject = { f: null };
const integer = { kind: "integer" } as const;
const boolean = { kind: "boolean" } as const;

for (const [title, more, values, added, updated] of [
  ["is not sent where a file does not state it", {}, none, undefined, undefined],
  ["has its default in a new object", { addDefault: 5 }, none, "5", undefined],
  ["has its default although it is false", { addDefault: false, type: boolean }, none, "false", undefined],
  ["is empty in a new object where that is its default", { addDefault: null }, none, "", undefined],
  ["is nil where it cannot be empty", { addDefault: null, nillable: true, type: integer }, none, null, undefined],
  ["is missing in a new object", { required: true }, none, missing, undefined],
  ["is not missing with a default", { required: true, addDefault: "d" }, none, "d", undefined],
  ["is not missing where add does not carry it", { required: true, in: ["get"] }, none, undefined, undefined],
  ["is not missing where only the cluster writes it", { required: true, readOnly: true }, none, undefined, undefined],
  ["has no default where add does not carry it", { addDefault: "d", in: ["update"] }, none, undefined, undefined],
  ["has no default where only the cluster writes it", { addDefault: "d", readOnly: true }, none, undefined, undefined],
  ["is left out of a new object when it is null", {}, nothing, undefined, ""],
  ["has its default in a new object when it is null", { addDefault: "d" }, nothing, "d", ""],
  [
    "stays null with a default where it may be nil",
    { addDefault: 1, nillable: true, type: integer },
    nothing,
    null,
    null,
  ],
  ["is empty where null is its default", { addDefault: null }, nothing, "", ""],
  ["is the word for nothing where there is one", { none: -1, addDefault: null, type: integer }, nothing, "-1", "-1"],
  ["cannot be cleared as a switch", { type: boolean }, nothing, undefined, isEither],
  ["can be cleared as a switch that may be nil", { type: boolean, nillable: true }, nothing, undefined, null],
  ["is empty as a text that may be nil", { nillable: true }, nothing, undefined, ""],
  ["is refused where only the cluster writes it", { readOnly: true }, { f: "v" }, byCluster, byCluster],
  ["says nothing as null where only the cluster writes it", { readOnly: true }, nothing, undefined, undefined],
  ["is refused in an update that does not carry it", { in: ["add", "get"] }, { f: "v" }, "v", fixed],
  ["is sent as text", { type: integer }, { f: 7 }, "7", "7"],
] as readonly (readonly [string, Partial<FieldSchema>, JsonObject, Json | undefined, Json | undefined])[])
  test(`a field ${title}`, () => {
    assert.deepEqual(inAdd(more, values), added, "add");
    assert.deepEqual(inUpdate(more, values), updated, "update");
  });

test("what a file implies is sent with a new object alone, where add carries it", () => {
  assert.equal(inAdd({ implied: "Phone" }, none), "Phone");
  assert.equal(inUpdate({ implied: "Phone" }, none), undefined);
  assert.equal(inAdd({ implied: "Phone", in: ["get"] }, none), undefined);
});

test("a map that says nothing is left out of a new object, unless it is required or it says something", () => {
  const type: FieldSchema["type"] = {
    kind: "map",
    fields: [field({ key: "g", axl: "g" }), field({ key: "h", axl: "h" })],
  };
  const says = (values: Json, more: Partial<FieldSchema> = {}): unknown => inAdd({ type, ...more }, { f: values });
  assert.equal(says({ g: null, h: null }), undefined);
  assert.deepEqual(says({ g: null, h: "v" }), { h: "v" });
  assert.deepEqual(says({ g: null }, { required: true }), {});
});

test("elements with one path share their outer element, in an update, too", () => {
  const schema = schemaWith(
    field({ key: "one", axl: "outer/one" }),
    field({ key: "two", axl: "outer/two" }),
    field({ key: "three", axl: "other/three" }),
  );
  const values = { one: "1", two: "2", three: "3" };
  const expected = { outer: { one: "1", two: "2" }, other: { three: "3" } };
  assert.deepEqual(encodeAdd(schema, values, writing), { ok: true, value: { region: expected } });
  assert.deepEqual(encodeUpdate(schema, uuid, values, undefined, writing), { ok: true, value: { uuid, ...expected } });
});

test("an element within another replaces a text or nothing that stood there", () => {
  for (const [type, value] of [
    [{ kind: "string" }, "text"],
    [integer, null],
    [{ kind: "list", item: ".", of: { kind: "string" } }, ["a", "b"]],
  ] as readonly (readonly [FieldSchema["type"], Json])[]) {
    const schema = schemaWith(
      field({ key: "whole", axl: "outer", type, nillable: true, addDefault: null }),
      field({ key: "part", axl: "outer/part" }),
    );
    const encoded = encodeAdd(schema, { whole: value, part: "1" }, writing);
    assert.deepEqual(encoded, { ok: true, value: { region: { outer: { part: "1" } } } });
  }
});

test("product-specific settings that are cleared beside an ICE block leave that block alone", () => {
  const ice = { enabled: { path: "ice/on" }, defaultCandidate: { path: "ice/candidate" } };
  const encoded = (block: JsonObject): unknown => {
    const current = { name: "c", ns: "", attributes: new Map<string, string>(), children: [], text: "" };
    const fields = { vendorConfig: null, ice: block };
    const it = encodeUpdate(schemaOf("commonPhoneProfiles"), uuid, fields, undefined, { ...writing, ice, current });
    return it.ok ? it.value.vendorConfig : say(it.fault, "en");
  };
  assert.equal(encoded({}), "");
  assert.deepEqual(encoded({ enabled: true }), { $xml: "<ice><on>true</on></ice>" });
  assert.deepEqual(encoded({ enabled: true, defaultCandidate: "host" }), {
    $xml: "<ice><on>true</on><candidate>host</candidate></ice>",
  });
});

test("fields that share an element are read together or not at all", () => {
  const [one, two] = [field({ key: "one", axl: "outer/one" }), field({ key: "two", axl: "outer/inner/two" })];
  const schema = { ...schemaWith(one, two, field({ key: "three", axl: "three" })), identity: [] };
  const keys = (...wanted: readonly string[]): readonly string[] =>
    withOnly(schema, wanted).fields.map(({ key }) => key);
  assert.deepEqual([keys("one"), keys("two"), keys("three"), keys()], [["one", "two"], ["one", "two"], ["three"], []]);
});
