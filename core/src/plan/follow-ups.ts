import { isClearing } from "./clear.ts";
import { message } from "../base/text.ts";
import { schemaOf } from "../catalog/catalog.ts";
import type { ObjectSchema, Version } from "../catalog/schema.ts";
import { offers } from "./drafted.ts";
import type { FollowUpStep, Step } from "./step.ts";

/** Apply Config and resets that make phones take the changes: all of them opt-in, applying before resetting. */
export function followUpsOf(steps: readonly Step[], version: Version): readonly FollowUpStep[] {
  const due = new Map<string, FollowUpStep>();
  const add = (kind: "apply" | "reset", step: Step, uuid: string): void => {
    const id = `${kind}:${step.address}`;
    const waitsFor = [...(due.get(id)?.waitsFor ?? []), step.id];
    const { address, section, name } = step;
    const phones = schemaOf(section).phones?.by === "self" ? 1 : null;
    due.set(id, {
      id,
      kind,
      address,
      section,
      name,
      uuid,
      waitsFor,
      reason: reasons[kind],
      changes: [],
      secrets: [],
      phones,
    });
  };
  for (const step of steps) {
    if ((step.kind !== "change" && step.kind !== "rename") || step.uuid === null || isClearing(step)) continue;
    const schema = schemaOf(step.section);
    if (offers(schema, "apply", version)) add("apply", step, step.uuid);
    if (offers(schema, "reset", version) && resetsPhones(step, schema.resetAfter)) add("reset", step, step.uuid);
  }
  return [...due.values()].sort((a, b) => (a.kind === b.kind ? 0 : a.kind === "apply" ? -1 : 1));
}

const resetsPhones = (step: Step, after: ObjectSchema["resetAfter"]): boolean =>
  after === "any" || (after !== undefined && step.kind === "change" && step.send.some((it) => after.includes(it)));

const reasons = {
  apply: message({ en: "phones take the change only then", ko: "그래야 전화기에 변경 사항이 반영됩니다" }),
  reset: message({
    en: "phones register anew, and calls on them end",
    ko: "전화기가 다시 등록되며 진행 중인 통화가 끊깁니다",
  }),
};
