import { listSections, schemaOf } from "../../core/src/catalog/catalog.ts";
import type { Section } from "../../core/src/catalog/generated/fields.ts";
import type { JsonSchema } from "./json-schema.ts";

/** The shape of a rule of one's own, as definitions: `ownRule`, `condition`, and what belongs to a section. */
export function ownRuleDefinitions(): JsonSchema {
  return {
    ownRule: {
      description: "A rule of your own. Its name has letters, digits, - and _, and is not MRA and a number",
      type: "object",
      required: ["section", "field", "must"],
      additionalProperties: false,
      properties: {
        section: { description: "The objects it is about", enum: listSections },
        where: {
          description:
            "Which of these objects: every condition holds. Keys are those of the object, dotted inside maps, lists and the objects it names; mra is whether it takes part",
          type: "object",
        },
        field: {
          description:
            "The key that must be so: devicePool, ice.enabled, lines.pattern (of each line), devicePool.region",
          type: "string",
        },
        must: { description: "What must hold there", $ref: "#/definitions/condition" },
        message: {
          description: "What the finding says; {name}, {value} and {field} are filled in",
          oneOf: [
            { type: "string" },
            {
              type: "object",
              additionalProperties: false,
              properties: { en: { type: "string" }, ko: { type: "string" } },
            },
          ],
        },
        severity: { description: "warning unless it is said", $ref: "#/definitions/severity" },
      },
      allOf: listSections.map((section) => ({
        if: { required: ["section"], properties: { section: { const: section } } },
        then: { properties: inSection(section) },
      })),
    },
    condition: condition(),
  };
}

function condition(): JsonSchema {
  const value = { anyOf: [{ type: "string" }, { type: "number" }, { type: "boolean" }] };
  return {
    description: "A value, a list of values of which one is due, or a map of conditions that all hold",
    anyOf: [
      ...value.anyOf,
      { type: "array", minItems: 1, items: value },
      {
        type: "object",
        minProperties: 1,
        additionalProperties: false,
        properties: {
          is: { description: "Equal to this", ...value },
          oneOf: { description: "Equal to one of these", type: "array", minItems: 1, items: value },
          matches: {
            description: "Matches a regular expression, without look-around and back references; ^ and $ for all of it",
            type: "string",
            maxLength: 500,
          },
          atLeast: { description: "A number of at least this", type: "number" },
          atMost: { description: "A number of at most this", type: "number" },
          stated: { description: "true: the files or a template say a value; false: they say none", type: "boolean" },
          not: { description: "What must not hold", $ref: "#/definitions/condition" },
        },
      },
    ],
  };
}

/** What `field` and `where` may name in a section: its own keys, or a dotted one. */
function inSection(section: Section): JsonSchema {
  const keys = schemaOf(section).fields.filter((it) => it.implied === undefined && it.readOnly !== true);
  return {
    field: {
      anyOf: [
        { type: "string", enum: keys.map((it) => it.key) },
        { type: "string", pattern: "\\." },
      ],
    },
    where: {
      type: "object",
      properties: {
        mra: { description: "Takes part in Mobile and Remote Access", type: "boolean" },
        ...Object.fromEntries(keys.map(({ key }) => [key, { $ref: "#/definitions/condition" }])),
      },
      additionalProperties: false,
      patternProperties: { "\\.": { $ref: "#/definitions/condition" } },
    },
  };
}
