import { createHash } from "node:crypto";
import { byCodeUnit } from "../../../core/src/base/sort.ts";
import type { InputFile, Plan } from "../../../core/src/plan/step.ts";

/** SHA-256 of a text as hex. */
export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** A file as it goes into a plan. */
export const inputFile = (path: string, text: string): InputFile => ({ path, sha256: sha256(text) });

/** SHA-256 of a plan, as its file holds it: the same plan has the same one. */
export const planDigest = (plan: Plan): string => sha256(JSON.stringify(plan));

/** The short name of a plan. */
export const planId = (plan: Plan): string => planDigest(plan).slice(0, 12);

/** Paths of the files that are not as they were when the plan was made: changed, gone or new. Sorted. */
export function changedInputs(before: readonly InputFile[], now: readonly InputFile[]): readonly string[] {
  const was = new Map(before.map((it) => [it.path, it.sha256]));
  const is = new Map(now.map((it) => [it.path, it.sha256]));
  return [...new Set([...was.keys(), ...is.keys()])].filter((path) => was.get(path) !== is.get(path)).sort(byCodeUnit);
}
