import { identityOf, type Address } from "../../../core/src/base/address.ts";
import type { JsonObject } from "../../../core/src/base/json.ts";
import type { Text } from "../../../core/src/base/text.ts";
import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import { changesBetween } from "../../../core/src/plan/compare.ts";
import { compared, seen } from "../../../core/src/plan/look.ts";
import { merged } from "../../../core/src/plan/merge.ts";
import { preImageOf } from "../../../core/src/plan/pre-image.ts";
import { renamedAddress, withNewNames, type Renames } from "../../../core/src/plan/renames.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import type { ChangeStep, Plan, RemoveStep, ReplaceStep, Step } from "../../../core/src/plan/step.ts";
import { withoutTies } from "../../../core/src/plan/ties.ts";
import { fieldAt, folded, topKey } from "../../../core/src/plan/value.ts";
import type { ObjectKey, Write } from "../port/cluster.ts";

/** What a look at the cluster says about a step. */
export type Next =
  /** The cluster is as the step wants it. */
  | { readonly kind: "done" }
  /** It is as the plan saw it: this is to be written. `before` is the pre-image, without passwords. */
  | { readonly kind: "write"; readonly write: Write; readonly before: JsonObject }
  /** Neither: someone changed it. Labels of the fields that are different; none when it is gone, or newly there. */
  | { readonly kind: "conflict"; readonly how: "changed" | "gone" | "there"; readonly fields: readonly Text[] };

/** What looking depends on beside the step. */
export interface Looking {
  readonly version: Version;
  /** All renames of the plan, done or not: references compare as equal before and after. */
  readonly renames: Renames;
  /** All objects that the plan removes or replaces: their ties to others go with them. */
  readonly gone: ReadonlySet<Address>;
}

/** What a plan's steps are looked at with. */
export const lookingOf = (plan: Plan): Looking => ({
  version: plan.schema,
  gone: new Set(plan.steps.flatMap((it) => (it.kind === "remove" || it.kind === "replace" ? [it.address] : []))),
  renames: new Map(
    plan.steps.flatMap((it): [Address, string][] =>
      it.kind === "rename" ? [[it.from, identityOf(it.address)[0] ?? it.name]] : [],
    ),
  ),
});

/** By what the object of a step is read: its uuid once it has one. Undefined for follow-ups: there is nothing to look at. */
export function readBy(step: Step): ObjectKey | undefined {
  switch (step.kind) {
    case "add":
    case "replace":
      return { identity: identityOf(step.address) };
    case "change":
    case "remove": {
      const identity = identityOf(step.address);
      return step.uuid === null || step.uuid === "" ? { identity } : { uuid: step.uuid, identity };
    }
    case "rename":
      return { uuid: step.uuid, identity: identityOf(step.from) };
    case "apply":
    case "reset":
      return undefined;
  }
}

/**
 * What is to be done next for a step, as the cluster is now. The same question before the first write, after an answer that
 * got lost, and after a crash: it is what makes sending again safe.
 */
export function nextOf(step: Step, live: LiveObject | undefined, looking: Looking): Next {
  switch (step.kind) {
    case "add": {
      if (live === undefined) return { kind: "write", write: addOf(step.section, step.name, step.fields), before: {} };
      const fields = different(step.fields, live, looking);
      return fields.length === 0 ? done : { kind: "conflict", how: "there", fields };
    }
    case "change":
      return live === undefined ? gone : nextChange(step, live, looking);
    case "rename":
      if (live === undefined) return gone;
      if (live.address === step.address || (isAlike(live.address, step.address) && !isAlike(step.from, step.address)))
        return done;
      if (!isAlike(live.address, step.from))
        return { kind: "conflict", how: "changed", fields: [schemaOf(step.section).label] };
      return {
        kind: "write",
        write: {
          kind: "update",
          section: step.section,
          name: live.name,
          uuid: live.uuid,
          fields: {},
          renameTo: identityOf(step.address)[0] ?? step.name,
        },
        before: {},
      };
    case "replace":
      return nextReplace(step, live, looking);
    case "remove":
      return live === undefined ? done : nextRemove(step, live, looking);
    case "apply":
    case "reset": {
      const { kind, section, name, uuid } = step;
      return { kind: "write", write: { kind, section, name, uuid }, before: {} };
    }
  }
}

const done: Next = { kind: "done" };
const gone: Next = { kind: "conflict", how: "gone", fields: [] };

const addOf = (section: Step["section"], name: string, fields: JsonObject): Write => ({
  kind: "add",
  section,
  name,
  // Nothing is laid over nothing: this only puts what is stated into the order of the catalogue.
  fields: merged(fields, {}, schemaOf(section).fields, Object.keys(fields)),
});

function nextChange(step: ChangeStep, live: LiveObject, looking: Looking): Next {
  const schema = schemaOf(step.section);
  if (!isCalled(live.address, step.address, looking.renames))
    return {
      kind: "conflict",
      how: "changed",
      fields: schema.fields.filter((it) => it.key === schema.identity[0]).map((it) => it.label),
    };
  const sent = picked(step.fields, step.send);
  const target = compared(schema, sent, looking.version);
  if (Object.keys(target).length > 0 && different(sent, live, looking).length === 0) return done;
  const stated = compared(schema, step.fields, looking.version);
  const now = seen(schema, stated, live.fields, looking.renames);
  const fields = step.before === null ? [] : bothWays(step.before, now, step, looking);
  if (fields.length > 0) return { kind: "conflict", how: "changed", fields };
  const write: Write = {
    kind: "update",
    section: step.section,
    name: live.name,
    uuid: live.uuid,
    fields: merged(step.fields, live.fields, schema.fields, step.send),
  };
  return { kind: "write", write, before: picked(now, step.send) };
}

/** Whether an object that was read by its uuid still has the name that the step knows, or the one that the plan takes from it. */
function isCalled(live: Address, wanted: Address, renames: Renames): boolean {
  if (isAlike(live, wanted)) return true;
  const renamed = [...renames].find(([from]) => isAlike(from, live))?.[1];
  return renamed !== undefined && isAlike(renamedAddress(live, renamed), wanted);
}

// Unified CM finds a name whatever its capitals, and answers with its own spelling.
const isAlike = (a: Address, b: Address): boolean => a === b || folded(a) === folded(b);

function nextReplace(step: ReplaceStep, live: LiveObject | undefined, looking: Looking): Next {
  if (live === undefined) return { kind: "write", write: addOf(step.section, step.name, step.fields), before: {} };
  if (different(step.fields, live, looking).length === 0) return done;
  const now = preImageOf(live);
  const fields = live.uuid === step.uuid ? bothWays(step.before, now, step, looking) : [schemaOf(step.section).label];
  if (fields.length > 0) return { kind: "conflict", how: "changed", fields };
  return {
    kind: "write",
    write: { kind: "remove", section: step.section, name: step.name, uuid: step.uuid },
    before: now,
  };
}

function nextRemove(step: RemoveStep, live: LiveObject, looking: Looking): Next {
  const now = preImageOf(live);
  const left = Object.fromEntries(Object.entries(now).filter(([key]) => !step.cleared.includes(key)));
  const fields = bothWays(step.before, left, step, looking);
  if (fields.length > 0) return { kind: "conflict", how: "changed", fields };
  return {
    kind: "write",
    write: { kind: "remove", section: step.section, name: live.name, uuid: live.uuid },
    before: left,
  };
}

/** Labels of the stated fields that the cluster has otherwise. */
function different(fields: JsonObject, live: LiveObject, looking: Looking): readonly Text[] {
  const schema = schemaOf(live.section);
  const stated = compared(schema, fields, looking.version);
  const has = seen(schema, stated, live.fields, looking.renames);
  return changesBetween(stated, has, schema.fields).map((it) => it.label);
}

// A keyed list holds what the other names; only the look from both sides sees an item that came or went.
function bothWays(
  was: JsonObject,
  is: JsonObject,
  { section }: Pick<Step, "section">,
  { gone, renames }: Looking,
): readonly Text[] {
  const { fields } = schemaOf(section);
  const settled = (it: JsonObject): JsonObject => withoutTies(withNewNames(it, fields, renames), fields, gone);
  const [before, now] = [settled(was), settled(is)];
  const keys = new Set(
    [...changesBetween(before, now, fields), ...changesBetween(now, before, fields)].map((it) => topKey(it.path)),
  );
  return [...keys].flatMap((key) => fieldAt(fields, key)?.label ?? []);
}

const picked = (fields: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => keys.includes(key)));
