import type { Address } from "../base/address.ts";
import type { JsonObject } from "../base/json.ts";
import type { Message } from "../base/text.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { Version } from "../catalog/schema.ts";
import type { FieldChange } from "./compare.ts";

/** What would be done, in an order in which it can be done. Plain data, without any password. */
export interface Plan {
  /** Version of this format. */
  readonly format: 2;
  readonly cluster: string;
  /** Where the plan was made: `host` or `host:port`. */
  readonly host: string;
  /** As the cluster said it: `14.0.1.12900(161)`. */
  readonly release: string;
  readonly schema: Version;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly inputs: readonly InputFile[];
  /** Number of the deployment that it undoes, in the history of the computer it was made on; null: it carries out the files. */
  readonly undoes: number | null;
  /** Digest of what was read of the cluster: address, uuid and managed fields of each object. */
  readonly fingerprint: string;
  readonly steps: readonly Step[];
  /** What AXL cannot do, or must not: stays to be done by hand. */
  readonly manual: readonly Remark[];
  /** What a person should know before deciding. */
  readonly notes: readonly Remark[];
  /** Objects that the files name and do not describe: they were on the cluster when the plan was made. Sorted. */
  readonly outside: readonly Address[];
  /** What is wrong, by the rules, with the objects that the steps are about. Errors first, then by place. */
  readonly findings: readonly PlanFinding[];
}

/** A finding about an object that a plan would deploy, as it was when the plan was made. */
export interface PlanFinding {
  /** `MRA033`. */
  readonly code: string;
  readonly severity: "error" | "warning" | "info" | "hint";
  readonly message: Message;
  /** Where it stands: a path as in `inputs`, line and character counted from 0. */
  readonly place: { readonly path: string; readonly line: number; readonly character: number };
  /** The objects that have it, sorted. */
  readonly addresses: readonly Address[];
}

/** A file that went into a plan. */
export interface InputFile {
  /** As the caller names it; the same path and text give the same plan. */
  readonly path: string;
  /** SHA-256 of its text, hex. */
  readonly sha256: string;
}

/** A sentence about an object. */
export interface Remark {
  readonly address: Address;
  readonly message: Message;
}

/** One thing to do. */
export type Step = AddStep | ChangeStep | RenameStep | ReplaceStep | RemoveStep | FollowUpStep;

/** What every step has. */
export interface StepBase {
  /** The same in every plan that has this step: `add:phones/CSFJDOE`. */
  readonly id: string;
  readonly address: Address;
  readonly section: Section;
  readonly name: string;
  /** Steps that must be done before. */
  readonly waitsFor: readonly string[];
  /** Why it stands here; null when it could stand anywhere. */
  readonly reason: Message | null;
  readonly changes: readonly FieldChange[];
  /** Names of the secrets that it sends. */
  readonly secrets: readonly string[];
}

export interface AddStep extends StepBase {
  readonly kind: "add";
  /** As stated, without what a later step sets. */
  readonly fields: JsonObject;
}
export interface ChangeStep extends StepBase {
  readonly kind: "change";
  /** Null when the object is added by an earlier step. */
  readonly uuid: string | null;
  /** Everything the files state of the object; null values clear. */
  readonly fields: JsonObject;
  /** Keys of `fields` to send. */
  readonly send: readonly string[];
  /** What the cluster had of the comparable fields when the plan was made; null when the object was not there. */
  readonly before: JsonObject | null;
}
export interface RenameStep extends StepBase {
  readonly kind: "rename";
  readonly uuid: string;
  readonly from: Address;
}
export interface ReplaceStep extends StepBase {
  readonly kind: "replace";
  readonly uuid: string;
  readonly fields: JsonObject;
  /** Everything the cluster had, passwords left out. */
  readonly before: JsonObject;
}
export interface RemoveStep extends StepBase {
  readonly kind: "remove";
  readonly uuid: string;
  /** Everything the cluster had, passwords left out. */
  readonly before: JsonObject;
  /** Fields that an earlier step of the plan clears: not looked at again. */
  readonly cleared: readonly string[];
  /** Phones that use it by the cluster's own count; null when that cannot be asked. */
  readonly phones: number | null;
}
/** What makes phones take a change. Never needed for the cluster's own data. */
export interface FollowUpStep extends StepBase {
  readonly kind: "apply" | "reset";
  readonly uuid: string;
  /** Phones it touches; null when that is not known. */
  readonly phones: number | null;
}
