import type { Address } from "../base/address.ts";
import type { JsonObject } from "../base/json.ts";
import { message, type Message } from "../base/text.ts";
import { schemaOf } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { ObjectSchema, Operation, Version } from "../catalog/schema.ts";
import { isIn } from "../catalog/versions.ts";
import type { IceWords } from "./ice.ts";
import { reasonAt, type Reason } from "./reason.ts";
import type { Matches } from "./renames.ts";
import type { DesiredObject } from "./state.ts";
import type { AddStep, ChangeStep, Remark, RemoveStep, RenameStep, ReplaceStep, StepBase } from "./step.ts";

/** A step that has no place in the order yet. */
export type DraftStep = AddStep | ChangeStep | RenameStep | ReplaceStep | RemoveStep;

/** What one object needs. */
export interface Drafted {
  readonly steps: readonly DraftStep[];
  readonly reasons: readonly Reason[];
  readonly manual: readonly Remark[];
  readonly notes: readonly Remark[];
  /** What of it was read and is compared, for the fingerprint. */
  readonly managed: JsonObject | undefined;
}

/** What is the same for all objects of a plan. */
export interface PlanContext {
  readonly version: Version;
  readonly matches: Matches;
  readonly ice: IceWords;
}

/** Whether AXL has an operation for a type in a version. */
export const offers = (schema: ObjectSchema, operation: Operation, version: Version): boolean =>
  schema.operations.includes(operation) && isIn(version, schema.operationVersions?.[operation]);

/** Nothing to do and nothing to say. */
export const nothing: Drafted = { steps: [], reasons: [], manual: [], notes: [], managed: undefined };

/** There can be no plan. */
export const refused = (address: Address, ...messages: readonly Message[]): Drafted => ({
  ...nothing,
  reasons: messages.map((it) => reasonAt(address, it)),
});

/** What every step of an object begins with. */
export const stepOf = (it: Pick<DesiredObject, "address" | "section" | "name">, id: string): StepBase => ({
  id: `${id}:${it.address}`,
  address: it.address,
  section: it.section,
  name: it.name,
  waitsFor: [],
  reason: interruption(it.section),
  changes: [],
  secrets: [],
});

/** Said of each step: who is asked for it must know. */
function interruption(section: Section): Message | null {
  const { interrupts } = schemaOf(section);
  return interrupts === undefined ? null : message(texts.interrupts, interrupts);
}

const texts = { interrupts: { en: "MRA is interrupted: {0}", ko: "MRA 중단: {0}" } };
