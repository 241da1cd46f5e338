import { bug } from "../base/bug.ts";
import { schemaOf } from "./catalog.ts";
import { clusterFields, factFields, iceFields } from "./facts.ts";
import type { Section } from "./generated/fields.ts";
import { compiled } from "./generated/validators.ts";
import type { FieldSchema, FieldType, SurroundingKey } from "./schema.ts";

/** One mistake of shape, as ajv reports it. */
export interface ShapeError {
  /** Place of the value, as a JSON pointer below what was checked: `/lines/0/pattern`. */
  readonly instancePath: string;
  readonly schemaPath: string;
  /** `type`, `enum`, `required`, `additionalProperties`, `minimum` … */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** With `additionalProperties`: the keys that are legal there. */
  readonly known?: readonly string[];
}

/** Checks the shape of a value: all mistakes, in the order in which ajv finds them; none is an empty list. */
export type Validator = (value: unknown) => readonly ShapeError[];

/** Keys that belong to the tool and stand on any object. */
export const toolKeys = ["state", "managed", "renamedFrom", "mra", "extends"] as const;

/** Those of them that objects of a section may have: what the cluster has once extends no template. */
export const toolKeysOf = (section: Section): readonly string[] =>
  schemaOf(section).identity.length > 0 ? toolKeys : toolKeys.filter((it) => it !== "extends");

/** The check for one object of a section, or for the map of the singleton. */
export function validateItem(section: Section): Validator {
  const made = ofItems.get(section) ?? validator(section, schemaOf(section).fields, toolKeysOf(section));
  ofItems.set(section, made);
  return made;
}

const ofItems = new Map<Section, Validator>();

/** The check for a cluster, named or defined. */
export const validateCluster: Validator = validator("cluster", clusterFields);
export const validateNtp: Validator = validator("ntp", factFields.ntp);
export const validateDns: Validator = validator("dns", factFields.dns);
export const validateCertificates: Validator = validator("certificates", factFields.certificates);
export const validateExpressway: Validator = validator("expressway", factFields.expressway);
export const validateIls: Validator = validator("ils", factFields.ils);

/** The check for each block of facts. */
export const surroundingValidators: Readonly<Record<SurroundingKey, Validator>> = {
  ntp: validateNtp,
  dns: validateDns,
  certificates: validateCertificates,
  expressway: validateExpressway,
  ils: validateIls,
};

const none: readonly ShapeError[] = [];

interface Compiled {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}

function validator(name: string, fields: readonly FieldSchema[], more: readonly string[] = []): Validator {
  const run = (compiled[name] ?? bug(`no validator of ${name}`)) as Compiled;
  return (value) => {
    if (run(value)) return none;
    const known = new Map<string, readonly string[]>();
    const at = (path: string): readonly string[] => {
      const keys = known.get(path) ?? knownAt(path, fields, more);
      known.set(path, keys);
      return keys;
    };
    // `if` only says that its `then` has failed, which is reported on its own.
    return (run.errors ?? [])
      .filter((it) => it.keyword !== "if")
      .map((it) => (it.keyword === "additionalProperties" ? { ...it, known: at(it.instancePath) } : it));
  };
}

function knownAt(instancePath: string, fields: readonly FieldSchema[], more: readonly string[]): readonly string[] {
  const path = instancePath
    .split("/")
    .slice(1)
    .filter((it) => !/^\d+$/.test(it));
  let at = fields;
  for (const step of path) {
    const type = at.find((it) => it.key === step)?.type;
    if (type?.kind === "secret") return ["secret"];
    at = type === undefined ? [] : fieldsOf(type);
  }
  const keys = at.filter((it) => it.readOnly !== true && it.implied === undefined).map((it) => it.key);
  return path.length === 0 ? [...keys, ...more] : keys;
}

function fieldsOf(type: FieldType): readonly FieldSchema[] {
  if (type.kind === "list") return fieldsOf(type.of);
  if (type.kind === "map") return type.fields;
  return type.kind === "ice" ? iceFields : [];
}
