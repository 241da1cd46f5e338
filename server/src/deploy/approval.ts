import { mkdir, readFile } from "node:fs/promises";
import { hostname, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { isMap, type Json } from "../../../core/src/base/json.ts";
import type { Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import { putTexts } from "../disk/put.ts";
import { isSameHostAndPort } from "./agreed.ts";
import { planDigest } from "./inputs.ts";

/**
 * A person's yes to one plan: made by `mra approve` at a terminal, by VS Code, or by the protected approval of a CI
 * environment. It says who agreed to what, and is no proof against somebody with the same account, who could write it.
 */
export interface Approval {
  /** SHA-256 of the plan, hex. */
  readonly digest: string;
  /** `host` or `host:port`: where it may be carried out. */
  readonly host: string;
  /** Ids of the steps; a number: all steps of the plan, which are so many. */
  readonly steps: readonly string[] | number;
  /** Until when, ISO 8601. */
  readonly expiry: string;
  /** Who agreed, as a person reads it. */
  readonly who: string;
}

/** A person's yes to steps of a plan, until `expiry` (ISO 8601); who: the account and the computer where it is given. */
export const newApproval = (plan: Plan, steps: readonly string[], expiry: string): Approval => ({
  digest: planDigest(plan),
  host: plan.host,
  steps,
  expiry,
  who: `${nameOfUser()} on ${hostname()}`,
});

/** The account that this runs under. A container may run under a number that has no name. */
export function nameOfUser(): string {
  try {
    return userInfo().username;
  } catch {
    return `user ${String(process.getuid?.() ?? "?")}`;
  }
}

/** Ids of the steps of a plan that an approval is good for now; a message: why it is good for none. */
export function approvedSteps(plan: Plan, it: Approval, now: Date): readonly string[] | Message {
  if (it.digest !== planDigest(plan)) return message(texts.otherPlan, it.who);
  if (!isSameHostAndPort(it.host, plan.host)) return message(texts.otherHost, it.who, it.host);
  const until = Date.parse(it.expiry);
  if (!(now.getTime() < until)) return message(texts.over, it.who, it.expiry);
  const all = plan.steps.map((step) => step.id);
  if (typeof it.steps !== "number") return all.filter((id) => (it.steps as readonly string[]).includes(id));
  return it.steps === all.length ? all : message(texts.otherNumber, it.who, it.steps, all.length);
}

/** An approval in a text; undefined: it is none. */
export function approvalIn(text: string): Approval | undefined {
  let it: Json;
  try {
    it = JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
  if (!isMap(it)) return undefined;
  const { digest, host, steps, expiry, who } = it;
  const isNumber = typeof steps === "number" && Number.isInteger(steps) && steps >= 0;
  if (typeof digest !== "string" || typeof host !== "string" || typeof expiry !== "string") return undefined;
  if (typeof who !== "string" || who.trim() === "" || !/^[0-9a-f]{64}$/.test(digest)) return undefined;
  if (isNumber) return { digest, host, steps, expiry, who };
  if (!Array.isArray(steps)) return undefined;
  const ids = (steps as readonly Json[]).filter((one) => typeof one === "string");
  return ids.length === steps.length ? { digest, host, steps: ids, expiry, who } : undefined;
}

/** Where the approval of a plan is kept, in the folder for state. */
export const approvalFile = (state: string, plan: Plan): string => join(state, "approvals", `${planDigest(plan)}.json`);

/** The approval of a plan that is kept; undefined: there is none. */
export async function keptApproval(state: string, plan: Plan): Promise<Approval | undefined> {
  const text = await readFile(approvalFile(state, plan), "utf8").catch(() => undefined);
  return text === undefined ? undefined : approvalIn(text);
}

/** Keeps the approval of a plan, readable for its owner only. */
export async function keepApproval(
  state: string,
  plan: Plan,
  it: Approval,
  signal: AbortSignal,
): Promise<Result<undefined, Message>> {
  const path = approvalFile(state, plan);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const text = `${JSON.stringify(it, undefined, 1)}\n`;
  return await putTexts([{ path, text, mode: 0o600, keepsMode: false, mayReplace: () => true }], signal);
}

const texts = {
  otherPlan: {
    en: "The approval of {0} is for another plan",
    ko: "{0}의 승인은 다른 계획에 대한 것입니다",
  },
  otherHost: { en: "The approval of {0} is for {1}", ko: "{0}의 승인은 {1}에 대한 것입니다" },
  over: { en: "The approval of {0} ended at {1}", ko: "{0}의 승인이 {1}에 만료되었습니다" },
  otherNumber: {
    en: "The approval of {0} is for {1} steps, and the plan has {2}",
    ko: "{0}의 승인은 {1}개 단계에 대한 것이며 계획에는 {2}개 단계가 있습니다",
  },
};
