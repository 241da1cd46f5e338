import { topKey } from "./value.ts";
import { identityOf } from "../base/address.ts";
import type { JsonObject } from "../base/json.ts";
import { isBuiltIn, schemaOf } from "../catalog/catalog.ts";
import type { Version } from "../catalog/schema.ts";
import { changesBetween, type FieldChange } from "./compare.ts";
import { compared } from "./look.ts";
import { secretsIn } from "./secret.ts";
import type { ChangeStep, Step } from "./step.ts";

/**
 * Whether a step does what it shows and nothing else: the values that it sends are those of its changes, its secrets are
 * those that it names, and it writes no object of the system's own. A plan is a file, and its digest only says that the
 * file is whole.
 */
export function isTruthful(step: Step, version: Version): boolean {
  switch (step.kind) {
    case "apply":
    case "reset":
      return step.secrets.length === 0;
    case "rename":
      return step.secrets.length === 0 && !isOfSystem(step) && !isOfSystem(step, step.from);
    case "remove":
      return step.secrets.length === 0 && !isOfSystem(step);
    case "replace": // asked for by name and number; the whole object is written anew
      return namesSecretsOf(step, step.fields) && !isOfSystem(step);
    case "add":
      return namesSecretsOf(step, step.fields) && !isOfSystem(step) && shows(step, fromNothing(step, step.fields));
    case "change": {
      const sent = picked(step.fields, step.send);
      const keys = new Set(step.changes.map((it) => topKey(it.path)));
      if (!namesSecretsOf(step, sent) || isOfSystem(step) || !step.send.every((it) => keys.has(it))) return false;
      if (step.before === null) return shows(step, fromNothing(step, sent));
      const schema = schemaOf(step.section);
      const before = picked(step.before, step.send);
      return shows(step, changesBetween(compared(schema, sent, version), before, schema.fields));
    }
  }
}

const isOfSystem = (step: Step, address = step.address): boolean =>
  [step.name, ...identityOf(address)].some((it) => isBuiltIn(schemaOf(step.section), it));

const namesSecretsOf = (step: Step, sent: JsonObject): boolean =>
  JSON.stringify(secretsIn(sent)) === JSON.stringify(step.secrets);

function fromNothing({ section }: Step, sent: JsonObject): readonly FieldChange[] {
  const schema = schemaOf(section);
  return changesBetween(sent, {}, schema.fields).filter((it) => !schema.identity.includes(it.path));
}

function shows(step: Step, does: readonly FieldChange[]): boolean {
  const shown = new Set(step.changes.map(said));
  return does.every((it) => shown.has(said(it)));
}

const picked = (fields: JsonObject, keys: ChangeStep["send"]): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => keys.includes(key)));

const said = ({ path, before, after }: FieldChange): string => JSON.stringify([path, before, after]);
