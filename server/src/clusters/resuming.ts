import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message } from "../../../core/src/base/text.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import { history } from "../deploy/history.ts";
import { sharedPlan } from "../deploy/kept-plans.ts";
import { journalsIn } from "../deploy/state-folder.ts";
import type { FilesView } from "../workspace/view.ts";
import { freshStoreFor } from "./stores.ts";
import { problem, type Trouble } from "./trouble.ts";

/** The plan of a deployment of the team, to go on with it: checked like any plan file. Nothing is asked of the cluster. */
export async function planToResume(
  { name, deploy: number }: { readonly name: string; readonly deploy: number },
  view: FilesView,
  signal: AbortSignal,
): Promise<Result<Plan, Trouble>> {
  await view.settled(signal);
  const store = await freshStoreFor(view, name, signal);
  if (!store.ok) return store;
  const past = (await history(journalsIn(store.value.folder), name)).find((it) => it.number === number);
  if (past === undefined) return problem(message(none, number, name));
  const kept = await sharedPlan(store.value, past);
  return kept.ok ? ok(kept.value) : fail({ kind: "problem", message: kept.fault });
}

const none = { en: "There is no deployment {0} to {1}", ko: "{1}에 대한 {0}번 배포가 없습니다" };
