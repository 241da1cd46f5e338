import { versions } from "../catalog/generated/versions.ts";
import { entryOf, stringOf, writtenOf, type Entry, type MapNode, type Node } from "../syntax/tree.ts";
import { stepKinds, type StepKind, type WantedPlan, type WantedStep } from "./config-test.ts";
import * as texts from "./expect-texts.ts";
import type { Pen } from "./pen.ts";

/** What is on a demo cluster before. */
export const seeds = ["standard", "empty"] as const;

/** The keys of an expected plan. */
export const planKeys = ["against", "version", "cluster", "blocked", ...stepKinds] as const;

/** The plan that a test expects: `none`, `blocked`, or a map of the objects of each kind of step. */
export function readPlan({ key, value }: Entry, pen: Pen): WantedPlan | undefined {
  const line = pen.line(key);
  const standard = { line, against: "standard", version: undefined, cluster: undefined } as const;
  const word = stringOf(value);
  if (word === "none") return { ...standard, steps: [] };
  if (word === "blocked") return { ...standard, steps: "blocked" };
  if (value.kind !== "map") {
    pen.add(key, texts.planWanted, planKeys.join(", "));
    return undefined;
  }
  pen.known(value, planKeys);
  const against = oneOf(value, "against", seeds, pen) ?? "standard";
  const version = oneOf(value, "version", versions, pen);
  const cluster = stringOf(entryOf(value, "cluster")?.value);
  const isBlocked = oneOf(value, "blocked", ["true", "false"], pen) === "true";
  const steps = stepKinds.flatMap((kind) => readSteps(value, kind, pen));
  return { line, against, version, cluster, steps: isBlocked ? "blocked" : steps };
}

function readSteps(plan: MapNode, kind: StepKind, pen: Pen): readonly WantedStep[] {
  const entry = entryOf(plan, kind);
  if (entry === undefined) return [];
  if (entry.value.kind !== "seq") return pen.none(entry.key, texts.objectWanted, kind);
  return entry.value.items.flatMap((it) => {
    const step = readStep(it, kind, pen);
    return step ?? pen.none(it, texts.objectWanted, kind);
  });
}

function readStep(node: Node, kind: StepKind, pen: Pen): WantedStep | undefined {
  const line = pen.line(node);
  const alone = stringOf(node);
  if (alone !== undefined) return { line, kind, object: alone, fields: undefined };
  const object = stringOf(entryOf(node, "object")?.value);
  if (node.kind !== "map" || object === undefined) return undefined;
  pen.known(node, kind === "change" ? ["object", "fields"] : ["object"]);
  const fields = entryOf(node, "fields")?.value;
  const named = fields && pen.textsOf(fields);
  if (fields !== undefined && named === undefined) pen.add(fields, texts.textWanted, "fields");
  return { line, kind, object, fields: named };
}

function oneOf<T extends string>(map: MapNode, key: string, words: readonly T[], pen: Pen): T | undefined {
  const entry = entryOf(map, key);
  if (entry === undefined) return undefined;
  // 14.0 is a number to YAML, and means what is written.
  const written = entry.value.kind === "scalar" ? writtenOf(entry.value) : "";
  const word = words.find((it) => it === written);
  if (word === undefined) pen.add(entry.value, texts.oneOfWanted, key, words.join(", "));
  return word;
}
