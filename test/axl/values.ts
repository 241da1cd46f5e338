import fc from "fast-check";
import type { Json, JsonObject } from "../../core/src/base/json.ts";
import { enumValues, fieldsIn } from "../../core/src/catalog/catalog.ts";
import type { TextForm } from "../../core/src/catalog/forms.ts";
import type { FieldSchema, FieldType, ObjectSchema, Version } from "../../core/src/catalog/schema.ts";

/** How texts look: `plain` ones are legal for every field of Cisco's schema, `wild` ones are all that XML can say. */
export type Texts = "plain" | "wild";

/** Any text that a request can carry, not blank. */
const wild = fc
  .string({ unit: "binary", minLength: 1, maxLength: 20 })
  .map((it) => it.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Surrogate}]/gu, "x"))
  .filter((it) => it.trim() !== "");
const plain = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,10}[a-z0-9]$/);

const hostName = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/).map((it) => `${it}.example.com`);
const ipv4 = fc.tuple(fc.nat(255), fc.nat(255)).map(([a, b]) => `10.9.${String(a)}.${String(b)}`);
const ipv6 = fc.integer({ min: 1, max: 0xffff }).map((it) => `2001:db8::${it.toString(16)}`);

/** Texts of each form that the schema knows. */
const formed: Readonly<Record<TextForm, fc.Arbitrary<string>>> = {
  release: fc.nat(9).map((it) => `X15.${String(it)}`),
  date: fc.integer({ min: 10, max: 28 }).map((it) => `2027-03-${String(it)}`),
  domain: hostName,
  domains: hostName,
  host: fc.oneof(hostName, ipv4),
  hostPort: fc.oneof(hostName, ipv4),
  hostOrUrl: hostName,
  address: fc.oneof(ipv4, ipv6),
  ipv4,
  ipv6,
  recordName: hostName,
  recordTarget: hostName,
};

/**
 * Fields of an object as a file could state them for one operation: all that the operation needs, and any of the rest.
 * Without nulls and without numbers that only repeat an order: those have tests of their own.
 */
export function fieldsFor(
  schema: ObjectSchema,
  version: Version,
  operation: "add" | "update",
  texts: Texts,
): fc.Arbitrary<JsonObject> {
  return mapOf(schema.fields, version, operation, texts, operation === "add");
}

function mapOf(
  fields: readonly FieldSchema[],
  version: Version,
  operation: "add" | "update",
  texts: Texts,
  whole: boolean,
  without?: string,
): fc.Arbitrary<JsonObject> {
  const usable = fieldsIn({ fields }, version, operation).filter(
    (it) => it.implied === undefined && it.readOnly !== true && it.type.kind !== "ice" && it.axl !== without,
  );
  const model = Object.fromEntries(usable.map((it) => [it.key, valueOf(it.type, version, operation, texts)]));
  const required = usable
    .filter((it) => whole && (it.required === true || NEEDED.includes(it.key)))
    .map((it) => it.key);
  const record = fc.record(model, { requiredKeys: required }) as fc.Arbitrary<JsonObject>;
  return record.map((it) =>
    Object.fromEntries(
      Object.entries(it).filter(([key]) => !CHOICES.some(([not, beside]) => key === not && beside in it)),
    ),
  );
}

/** AXL takes a park by its number or its id; a file knows only the number, so that it must be there. */
const NEEDED = ["directedCallParkDnAndPartition"];
/** Keys that are not stated beside the other branch of a choice. */
const CHOICES = [
  ["isAnonymous", "presentationInfo"],
  ["value", "name"], // of a custom user field; no other map has both
] as const;

function valueOf(type: FieldType, version: Version, operation: "add" | "update", texts: Texts): fc.Arbitrary<Json> {
  const text = texts === "wild" ? wild : plain;
  switch (type.kind) {
    case "string":
      if (texts === "plain" && type.form !== undefined) return formed[type.form];
      if (texts === "plain" && type.pattern !== undefined) return fc.stringMatching(new RegExp(type.pattern));
      return type.maxLength === undefined
        ? text
        : text.map((it) => Array.from(it).slice(0, type.maxLength).join("").trimEnd() || "x");
    case "integer":
      return fc.integer({ min: type.minimum ?? 0, max: type.maximum ?? 2_000_000_000 });
    case "boolean":
      return fc.boolean();
    case "enum": {
      const words = enumValues(type.enum, version);
      return words.length > 0 ? fc.constantFrom(...words) : text;
    }
    case "reference":
      return text;
    case "joined":
      return fc.array(fc.stringMatching(/^[a-z0-9]{1,8}\.example\.com$/), { maxLength: 3 });
    case "secret":
      return fc.stringMatching(/^[a-z]{1,8}$/).map((secret) => ({ secret }));
    case "map":
      // A map that says nothing is the same as none.
      return mapOf(type.fields, version, operation, texts, true).filter((it) => Object.keys(it).length > 0);
    case "list": {
      const item =
        type.of.kind === "map"
          ? mapOf(type.of.fields, version, operation, texts, true, type.position?.axl).filter(
              (it) => Object.keys(it).length > 0,
            )
          : valueOf(type.of, version, operation, texts);
      return fc.array(item, { minLength: 1, maxLength: Math.min(3, type.maxItems ?? 3) });
    }
    case "vendorConfig":
      return vendorConfig(text, 2);
    case "ice":
      return fc.constant(null);
  }
}

const elementName = fc
  .stringMatching(/^[a-z][A-Za-z0-9]{0,10}$/)
  .filter((it) => !/(passw|phrase|passcode|pwd|secret|psk|pin$)/i.test(it));

function vendorConfig(text: fc.Arbitrary<string>, depth: number): fc.Arbitrary<JsonObject> {
  const leaf: fc.Arbitrary<Json> = fc.oneof(text, fc.constant(""), fc.array(text, { minLength: 2, maxLength: 3 }));
  const value = depth === 0 ? leaf : fc.oneof(leaf, vendorConfig(text, depth - 1));
  return fc.dictionary(elementName, value, { minKeys: 1, maxKeys: 4, noNullPrototype: true });
}
