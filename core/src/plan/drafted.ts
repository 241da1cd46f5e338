import type { Address } from "../base/address.ts";
import type { JsonObject } from "../base/json.ts";
import { message, type Message } from "../base/text.ts";
import type { ObjectSchema, Operation, Version } from "../catalog/schema.ts";
import { isIn } from "../catalog/versions.ts";
import { reasonAt, type Reason } from "./reason.ts";
import type { Matches } from "./renames.ts";
import type { DesiredObject } from "./state.ts";
import type { AddStep, ChangeStep, Remark, RemoveStep, RenameStep, ReplaceStep, StepBase } from "./step.ts";
import { labelOf } from "./words.ts";

/** A step that has no place in the order yet. */
export type Draft = AddStep | ChangeStep | RenameStep | ReplaceStep | RemoveStep;

/** What one object needs. */
export interface Drafted {
  readonly steps: readonly Draft[];
  readonly reasons: readonly Reason[];
  readonly manual: readonly Remark[];
  readonly notes: readonly Remark[];
  /** What of it was read and is compared, for the fingerprint. */
  readonly managed: JsonObject | undefined;
}

/** What is the same for all objects of a plan. */
export interface Around {
  readonly version: Version;
  readonly matches: Matches;
  /** Whether the names of the ICE elements inside vendorConfig are known. */
  readonly iceKnown: boolean;
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
  reason: null,
  needsConsent: false,
  changes: [],
  secrets: [],
});

/** What has to be said while the ICE elements are not known. */
export const iceByHand = (it: DesiredObject): Remark => ({
  address: it.address,
  message: message(
    {
      en: "{0}: set ICE in the GUI; the names of its elements are not public, and this cluster has not shown them yet",
      ko: "{0}: ICE는 GUI에서 설정하십시오. 요소 이름이 공개되어 있지 않고, 이 클러스터에서 아직 확인되지 않았습니다",
    },
    labelOf(it.address),
  ),
});
