import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import { planId } from "./inputs.ts";
import { planIn, savePlan } from "./plan-file.ts";
import type { StateStore } from "../port/state.ts";
import type { PastDeployment } from "./history.ts";

/** Keeps a plan that is about to be carried out where a team shares what is remembered, so that a colleague can resume it. */
export async function sharePlan({ folder, team }: StateStore, plan: Plan): Promise<Result<undefined, Message>> {
  if (team === undefined) return ok(undefined);
  const path = join(folder, "plans", `${planId(plan)}.json`);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  return await savePlan(path, plan, new AbortController().signal);
}

/** The plan of a deployment that a team knows of, checked like any plan file: it may have been written by anybody. */
export async function sharedPlan({ folder }: StateStore, past: PastDeployment): Promise<Result<Plan, Message>> {
  const path = join(folder, "plans", `${past.plan}.json`);
  const text = /^[0-9a-f]{12}$/.test(past.plan) ? await readFile(path, "utf8").catch(() => undefined) : undefined;
  if (text === undefined) return fail(message(texts.none, past.number));
  const plan = planIn(text, path);
  return !plan.ok || planId(plan.value) === past.plan ? plan : fail(message(texts.none, past.number));
}

const texts = {
  none: {
    en: "The plan of deployment {0} is not kept where the team shares its state; plan again",
    ko: "{0}번 배포의 계획이 팀 공유 위치에 없습니다. 계획을 다시 세우십시오",
  },
};
