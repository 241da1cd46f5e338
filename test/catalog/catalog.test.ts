import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { test } from "node:test";
import { Ajv, type AnySchemaObject, type ValidateFunction } from "ajv";
import { parseAllDocuments } from "yaml";
import {
  enumValues,
  fieldOf,
  fieldsIn,
  isBuiltIn,
  modelOf,
  objectSchema,
  schemaOf,
  sections,
} from "../../core/src/catalog/catalog.ts";
import { enumSchemas } from "../../core/src/catalog/generated/enums.ts";
import { modelSchemas } from "../../core/src/catalog/generated/models.ts";
import { surroundingSchemas } from "../../core/src/catalog/generated/surroundings.ts";
import type { FieldSchema, FieldType, ObjectSchema } from "../../core/src/catalog/schema.ts";
import {
  surroundingValidators,
  validateCluster,
  validateItem,
  type ShapeError,
} from "../../core/src/catalog/validators.ts";
import { staleFiles } from "../../tools/generate.ts";
import { inCheckout } from "../../tools/root.ts";

const objects: readonly ObjectSchema[] = sections.map(schemaOf);

interface Place {
  readonly it: ObjectSchema | undefined;
  readonly field: FieldSchema;
  /** Whether the field is inside a map of the object. */
  readonly inner: boolean;
  readonly where: string;
}

function* places(): Generator<Place> {
  for (const it of objects) yield* within(it, it.fields, it.section, false);
  for (const it of surroundingSchemas) yield* within(undefined, it.fields, it.key, false);
}

function* within(
  it: ObjectSchema | undefined,
  fields: readonly FieldSchema[],
  path: string,
  inner: boolean,
): Generator<Place> {
  for (const field of fields) {
    const where = `${path}.${field.key}`;
    yield { it, field, inner, where };
    const type = innermost(field.type);
    if (type.kind === "map") yield* within(it, type.fields, where, true);
  }
}

const innermost = (type: FieldType): FieldType => (type.kind === "list" ? innermost(type.of) : type);

test("what is generated is as fresh as schemas/", () => {
  assert.deepEqual(staleFiles(), []);
});

/** Keys that do not follow the naming law, by AXL type and element. */
const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  DevicePool: { dateTimeSettingName: "dateTimeGroup", localRouteGroupName: "localRouteGroupName" },
  Phone: {
    securityProfileName: "phoneSecurityProfile",
    commonPhoneConfigName: "commonPhoneProfile",
    ownerUserName: "ownerUser",
    product: "model",
  },
  UniversalDeviceTemplate: { deviceSecurityProfile: "phoneSecurityProfile" },
  UserProfileProvision: { profile: "remoteDestinations" },
  ExpresswayCConfiguration: { X509SubjectNameorSubjectAlternateName: "x509SubjectNames" },
};

test("a key is the AXL element's name with a small first letter and no underscore, less the Name of a reference", () => {
  for (const { it, field, inner, where } of places()) {
    if (it === undefined || field.type.kind === "ice") continue;
    const element = field.axl.split("/").at(-1) ?? "";
    const plain = element
      .replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
      .replace(/^./, (letter) => letter.toLowerCase());
    const law = field.type.kind === "reference" ? plain.replace(/(?<=.)Name$/, "") : plain;
    assert.equal(field.key, (inner ? undefined : exceptions[it.axlType]?.[element]) ?? law, where);
  }
});

test("no two fields of one map have the same key", () => {
  const seen = new Set<string>();
  for (const { where } of places()) {
    assert.ok(!seen.has(where), where);
    seen.add(where);
  }
});

test("identity, lookup, rename and telling keys are fields of the object", () => {
  for (const it of objects) {
    for (const key of [...it.identity, ...it.telling, ...(it.tellingLive ?? [])])
      assert.ok(fieldOf(it, key), `${it.section} ${key}`);
    for (const axl of [...it.lookup, ...it.search])
      assert.ok(
        it.fields.some((field) => field.axl === axl),
        `${it.section} ${axl}`,
      );
    if (it.rename !== undefined) assert.equal(fieldOf(it, it.identity[0]!)?.rename, it.rename, it.section);
  }
});

test("references lead to a section or to an AXL type without one; enumerations exist", () => {
  // A line is identified by pattern and partition: one name alone does not lead to it.
  const types = new Set(objects.filter((it) => it.identity.length === 1).map((it) => it.axlType));
  for (const { field, where } of places()) {
    const type = innermost(field.type);
    if (type.kind === "reference") {
      if (type.outside) assert.ok(!types.has(type.to), `${where} may name its section`);
      else assert.ok(objectSchema(type.to), `${where} leads to ${type.to}`);
    }
    if (type.kind === "enum" || (type.kind === "integer" && type.enum !== undefined)) {
      const name = type.enum ?? "";
      assert.ok(enumSchemas[name], `${where} is a ${name}`);
      if (field.default !== undefined && field.type.kind !== "list")
        assert.ok(enumValues(name).includes(String(field.default)), `${where} is by default ${String(field.default)}`);
    }
  }
});

test("every enumeration is used, and by its own words", () => {
  const used = new Set(
    [...places()].flatMap(({ field }) =>
      "enum" in innermost(field.type) ? [(innermost(field.type) as { enum?: string }).enum] : [],
    ),
  );
  assert.deepEqual(
    Object.keys(enumSchemas).filter((name) => !used.has(name)),
    [],
  );
  for (const [name, { values }] of Object.entries(enumSchemas))
    assert.equal(new Set(values.map((it) => it.value)).size, values.length, name);
});

test("every model of the table is a word of XModel in the versions in which it is known", () => {
  for (const it of modelSchemas) assert.ok(enumValues("XModel").includes(it.model), it.model);
  assert.equal(modelOf("Cisco 8851")?.tftpEncryption, "sibling");
  assert.equal(modelOf("Cisco 7841")?.tftpEncryption, "named");
  assert.equal(modelOf("Cisco Webex DX80")?.tftpEncryption, "ce");
});

test("what a fresh cluster brings is known by its name", () => {
  assert.ok(isBuiltIn(schemaOf("phoneSecurityProfiles"), "Cisco 8845 - Standard SIP Non-Secure Profile"));
  assert.ok(!isBuiltIn(schemaOf("phoneSecurityProfiles"), "csf-mra.example.com"));
  assert.ok(isBuiltIn(schemaOf("devicePools"), "Default"));
});

test("a field exists in the versions and messages in which AXL has it", () => {
  const keys = (version: "11.0" | "11.5" | "12.0" | "14.0", message: "add" | "list"): readonly string[] =>
    fieldsIn(schemaOf("userProfiles"), version, message).map((it) => it.key);
  assert.ok(!keys("11.5", "add").includes("enableMra"));
  assert.ok(keys("12.0", "add").includes("enableMra"));
  assert.ok(!keys("12.0", "add").includes("allowPhoneReassign"));
  assert.ok(!keys("14.0", "list").includes("enableMra"));
});

// ---- shape

type Found = ShapeError & { readonly at: string };

function shapeOf(path: string): readonly Found[] {
  const documents = parseAllDocuments(readFileSync(inCheckout("test/projects", path), "utf8")).map(
    (it) => it.toJS() as Readonly<Record<string, unknown>>,
  );
  return documents.flatMap((document) =>
    Object.entries(document).flatMap(([key, value]) => {
      const errors = (of: readonly ShapeError[], at: string): readonly Found[] => of.map((it) => ({ ...it, at }));
      const schema = objectSchema(key);
      if (schema !== undefined)
        return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).flatMap((it, i) =>
          errors(validateItem(schema.section as never)(it), `${key}/${i}`),
        );
      if (key === "cluster") return errors(validateCluster(value), key);
      return key in surroundingValidators
        ? errors(surroundingValidators[key as keyof typeof surroundingValidators](value), key)
        : [];
    }),
  );
}

test("the example project has the right shape", () => {
  for (const name of ["cluster", "infrastructure", "people"])
    assert.deepEqual(shapeOf(`emea-prod/${name}.mra.yaml`), []);
});

test("the broken example has three mistakes of shape, each reported once", () => {
  const found = shapeOf("broken/profiles.mra.yaml").map((it) => `${it.at}${it.instancePath} ${it.keyword}`);
  assert.deepEqual(found, [
    "phoneSecurityProfiles/4/deviceSecurityMode enum",
    "phoneSecurityProfiles/4/tftpEncryptedConfig type",
    "userProfiles/0 additionalProperties",
  ]);
});

const keywords = (of: readonly ShapeError[]): readonly string[] =>
  of.map(
    (it) =>
      `${it.instancePath} ${it.keyword}${it.keyword === "required" ? ` ${String(it.params.missingProperty)}` : ""}`,
  );

test("an object that is created states what it needs; one that is only referred to, removed or renamed need not", () => {
  const check = validateItem("phoneSecurityProfiles");
  assert.deepEqual(keywords(check({ name: "a.example.com" })), [" required phoneType", " required protocol"]);
  for (const more of [{ managed: false }, { state: "absent" }, { renamedFrom: "old" }])
    assert.deepEqual(check({ name: "a.example.com", ...more }), []);
  assert.deepEqual(keywords(check({ managed: false })), [" required name"]);
});

test("null clears a field, but not one that must be stated", () => {
  const base = { name: "DP", callManagerGroup: "G", dateTimeGroup: "D" };
  assert.deepEqual(validateItem("devicePools")({ ...base, region: "R", location: null, revertPriority: null }), []);
  assert.deepEqual(keywords(validateItem("devicePools")({ ...base, region: null })), ["/region type"]);
});

test("rules, not the shape, speak of candidate types, TURN transports, policies, the limit and clear passwords", () => {
  assert.deepEqual(
    validateItem("commonPhoneProfiles")({
      name: "C",
      ice: { defaultCandidate: "best", turn: { transport: "sctp", password: "hunter2" } },
    }),
    [],
  );
  assert.deepEqual(validateItem("userProfiles")({ name: "U", limitProvision: 99, mraPolicyMobile: "Everything" }), []);
  assert.deepEqual(validateItem("phoneSecurityProfiles")({ name: "P", phoneType: "Cisco 9999", protocol: "SIP" }), []);
});

test("an unknown key is reported with the keys that are legal there", () => {
  const [error] = validateItem("phones")({ name: "SEP", managed: false, lines: [{ pattern: "1001", partition: "P" }] });
  assert.equal(error?.instancePath, "/lines/0");
  assert.ok(error.known?.includes("routePartition"));
  assert.ok(validateItem("phones")({ name: "SEP", managed: false, class: "Phone" })[0]?.known?.includes("state"));
});

/** As SchemaStore lints what is given to it: strict in everything, and no format or keyword that a validator does not know. */
function strictly(name: string): ValidateFunction {
  const schema = JSON.parse(readFileSync(inCheckout(`schemas/${name}.schema.json`), "utf8")) as AnySchemaObject;
  assert.equal(schema.$schema, "http://json-schema.org/draft-07/schema#");
  assert.match(String(schema.$id), /^https:\/\/www\.schemastore\.org\/[\w-]+\.json$/);
  return new Ajv({ strict: true, allErrors: true }).compile(schema);
}

test("the schema of mra.config.yaml is one that SchemaStore takes", () => {
  const check = strictly("mra-config-v1");
  assert.ok(check({ rules: { MRA033: "off", files: false } }));
  assert.ok(!check({ rules: { MRA033: "loud" } }));
  const rule = { section: "phones", where: { mra: true, "devicePool.region": "R" }, field: "model", must: ["A", "B"] };
  const own = (more: object): boolean => check({ rules: { "HOUSE-1": { ...rule, ...more } } });
  assert.ok(own({ message: { en: "x", ko: "y" }, severity: "error" }));
  assert.ok(own({ field: "lines.pattern", must: { matches: "^1", not: { oneOf: ["1"] } } }));
  for (const wrong of [{ section: "phone" }, { field: "modle" }, { where: { modle: 1 } }, { must: {} }, { mus: 1 }])
    assert.ok(!own(wrong), JSON.stringify(wrong));
});

test("the schema of tests is one that SchemaStore takes, and says of keys what the reader says", () => {
  const check = strictly("mra-test-v1");
  const one = (more: object): boolean => check({ tests: [{ name: "a", on: ".", ...more }] });
  const finding = { rule: "HOUSE-1", file: "a", line: 1, at: 1001, says: "x", severity: "error", count: 2 };
  assert.ok(one({ findings: "none", rules: "own" }));
  assert.ok(one({ findings: ["MRA033", finding], rules: ["MRA033", "HOUSE-1"], files: { "a.mra.yaml": "x" } }));
  for (const word of ["none", "blocked"]) assert.ok(one({ plan: word }));
  assert.ok(
    one({ plan: { against: "empty", version: 15, add: ["phones/*"], change: [{ object: "x", fields: ["a"] }] } }),
  );
  for (const wrong of [
    {},
    { findings: "some" },
    { findings: [{ at: "x" }] },
    { plan: { adds: [] } },
    { plan: "x", o: 1 },
  ])
    assert.ok(!one(wrong), JSON.stringify(wrong));
  assert.ok(!check({ tests: [{ name: "a", plan: "none" }] }), "nothing to read");
  assert.ok(!check({ tests: [] }));
});

test("the published schema is one that SchemaStore takes, of at most 400 kB, and says the same of the examples", () => {
  const check = strictly("mra-v1");
  assert.ok(statSync(inCheckout("schemas/mra-v1.schema.json")).size <= 400_000);
  const say = (path: string): readonly string[] =>
    parseAllDocuments(readFileSync(inCheckout("test/projects", path), "utf8")).flatMap((it) =>
      check(it.toJS()) ? [] : (check.errors ?? []).map((error) => `${error.instancePath} ${error.keyword}`),
    );
  for (const name of ["cluster", "infrastructure", "people"]) assert.deepEqual(say(`emea-prod/${name}.mra.yaml`), []);
  assert.equal(say("broken/profiles.mra.yaml").length, 3);
});

// ---- words

test("every field has a label and a sentence, in English and in Korean", () => {
  for (const { field, where } of places()) {
    assert.ok(field.label.en !== "" && field.label.ko !== "", where);
    assert.match(field.help.en, /^[A-Z0-9“"].{12,}[.]$/s, where);
    assert.match(field.help.ko, /[가-힣].*[.]$/s, where);
    assert.doesNotMatch(field.help.ko, /다[^.\s]*하십시요/, where);
  }
});

test("no field's help is only its label again", () => {
  const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]|\b(the|a|an|of|is|field)\b/g, "");
  for (const { field, where } of places()) {
    assert.notEqual(letters(field.help.en), letters(field.label.en), where);
    assert.doesNotMatch(field.help.en, /^(The|This) .{0,40}(field|setting|option)[.]$/, where);
  }
});
