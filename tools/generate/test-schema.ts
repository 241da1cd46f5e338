import { versions } from "../../core/src/catalog/generated/versions.ts";
import { stepKinds } from "../../core/src/expect/config-test.ts";
import { seeds } from "../../core/src/expect/read-plan.ts";
import { severities } from "../../core/src/rules/finding.ts";
import { rules } from "../../core/src/rules/index.ts";
import { schemaId, type JsonSchema } from "./json-schema.ts";

/** The shape of `*.mratest.yaml` as JSON Schema, for completion and hover in editors with a YAML server. */
export function testSchema(): string {
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: schemaId("mra-test"),
    title: "MRA Config: tests of your configuration",
    type: "object",
    required: ["tests"],
    additionalProperties: false,
    properties: { tests: { description: "The tests of this file", type: "array", minItems: 1, items: test() } },
    definitions: { finding: finding(), plan: plan(), rule: rule() },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const words = (description: string): JsonSchema => ({
  description,
  anyOf: [{ type: "string" }, { type: "array", minItems: 1, items: { type: "string" } }],
});

const needs = (key: string): JsonSchema => ({ required: [key], properties: { [key]: {} } });

function test(): JsonSchema {
  return {
    type: "object",
    required: ["name"],
    additionalProperties: false,
    allOf: [{ anyOf: [needs("on"), needs("files")] }, { anyOf: [needs("findings"), needs("plan")] }],
    properties: {
      name: { description: "What the test shows; once in a file", type: "string", minLength: 1 },
      on: words("Files and folders to read, relative to this file"),
      files: {
        description:
          "Texts of the test's own, by name: a *.mra.yaml, or a sheet that its tables name. One with the name of a file that is read takes its place",
        type: "object",
        minProperties: 1,
        additionalProperties: { type: "string" },
      },
      rules: {
        description: "Whose findings are looked at: all (unless it is said), own (those of mra.config.yaml), or a list",
        anyOf: [{ enum: ["all", "own"] }, { type: "array", minItems: 1, items: { $ref: "#/definitions/rule" } }],
      },
      findings: {
        description: "What must be found, and nothing else: none, or a list",
        anyOf: [{ const: "none" }, { type: "array", items: { $ref: "#/definitions/finding" } }],
      },
      plan: {
        description: "What a plan against a demo cluster must be: none (nothing to do), blocked, or its steps",
        anyOf: [{ enum: ["none", "blocked"] }, { $ref: "#/definitions/plan" }],
      },
    },
  };
}

const rule = (): JsonSchema => ({
  description: "A rule of your own, one of the product's, yaml, or schema/… for the shape of files",
  anyOf: [
    { enum: [...rules.map((it) => it.id).sort(), "yaml", "schema/required", "schema/enum", "schema/unknown-key"] },
    { type: "string", minLength: 1 },
  ],
});

const finding = (): JsonSchema => ({
  anyOf: [
    { $ref: "#/definitions/rule" },
    {
      type: "object",
      required: ["rule"],
      additionalProperties: false,
      properties: {
        rule: { $ref: "#/definitions/rule" },
        file: { description: "The file in which it stands, or the end of its path", type: "string" },
        line: { description: "The line of that file, from 1", type: "integer", minimum: 1 },
        at: {
          description: "The text on which it stands",
          anyOf: ["string", "number", "boolean"].map((type) => ({ type })),
        },
        says: { description: "Part of what it says, in English or Korean", type: "string" },
        severity: { description: "How severe it is", enum: severities },
        count: { description: "How often it is found; once unless it is said", type: "integer", minimum: 1 },
      },
    },
  ],
});

function plan(): JsonSchema {
  const object = { description: "phones/CSFKIM; * stands for any text: phones/*", type: "string" };
  const steps = (kind: string): JsonSchema => ({
    description: `Objects of which the plan has a step "${kind}", and no others`,
    type: "array",
    items: {
      anyOf: [
        object,
        {
          type: "object",
          required: ["object"],
          additionalProperties: false,
          properties: { object, ...(kind === "change" && { fields: words("The fields that change, all of them") }) },
        },
      ],
    },
  });
  return {
    type: "object",
    additionalProperties: false,
    properties: {
      against: { description: "What is on the demo cluster before; standard unless it is said", enum: seeds },
      version: {
        description: "The release that the demo cluster plays; that of the files unless it is said",
        anyOf: [{ enum: versions }, { enum: versions.map(Number) }],
      },
      cluster: { description: "Which cluster, where the files are of several", type: "string" },
      blocked: { description: "true: the files are such that there is no plan", type: "boolean" },
      ...Object.fromEntries(stepKinds.map((it) => [it, steps(it)])),
    },
  };
}
