import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, textOf, type Message } from "../../../core/src/base/text.ts";
import type { Project } from "../../../core/src/model/project.ts";
import type { Reason } from "../../../core/src/plan/reason.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import { systemClock } from "../deploy/clock.ts";
import type { DeployProgress, DeployReport } from "../deploy/deploy.ts";
import { guardOf, strictest, type Guard } from "../deploy/guard.ts";
import { inputFile, planId } from "../deploy/inputs.ts";
import { consentCount } from "../deploy/permit.ts";
import type { NoPlan, PlanRequest } from "../deploy/plan-cluster.ts";
import type { Lost } from "../deploy/changed-outside.ts";
import type { RequestFile } from "../deploy/request.ts";
import { journalsIn } from "../deploy/state-folder.ts";
import { placeOf, projectNamed, shownPath, type FilesView } from "../workspace/view.ts";
import { approvalToShow } from "./approvals.ts";
import { carryOutAtOnce, carryOutInWaves, type DeployOrder } from "./carrying-out.ts";
import type { OpenCluster } from "./open-clusters.ts";
import { planBack, planFiles, requestFile, requestFrom, type PlanPart } from "./plan-making.ts";
import { freshStoreFor, storeFor } from "./stores.ts";
import { problem, type Trouble } from "./trouble.ts";
import type { WaveHand, WaveWish } from "./wave-run.ts";
import { wavesReport, type WavesReport } from "./waves-report.ts";

/** A plan that was made in this session. */
export interface KeptPlan {
  readonly id: string;
  readonly plan: Plan;
  readonly connection: string;
  /** Number of the deployment that it undoes; undefined: it carries out the files. */
  readonly undoes: number | undefined;
  /** What somebody else changed since, and loses by it. */
  readonly lost: readonly Lost[];
}

/** The plans of this session. */
export interface Plans {
  keep(plan: Plan, connection: string, undoes?: { readonly deploy: number; readonly lost: readonly Lost[] }): KeptPlan;
  need(id: string): Result<KeptPlan, Trouble>;
}

/** No plan has been made yet. */
export function createPlans(): Plans {
  const byId = new Map<string, KeptPlan>();
  return {
    keep(plan, connection, undoes) {
      const kept = { id: planId(plan), plan, connection, undoes: undoes?.deploy, lost: undoes?.lost ?? [] };
      byId.set(kept.id, kept);
      return kept;
    },
    need(id) {
      const kept = byId.get(id);
      return kept === undefined ? noSuchPlan() : ok(kept);
    },
  };
}

/** The session does not know the plan, or the step in it. */
export const noSuchPlan = (): Result<never, Trouble> =>
  problem(message({ en: "This plan is gone. Make it again", ko: "이 계획은 더 이상 없습니다. 다시 세우십시오" }));

/** What is to be planned. */
export interface Wanted extends PlanPart {
  /** Name of the cluster in the files. */
  readonly cluster: string;
}

/** Compares the files with a cluster. Nothing is written. */
export async function makePlan(
  open: OpenCluster,
  { cluster, ...part }: Wanted,
  view: FilesView,
  signal: AbortSignal,
): Promise<Result<Plan, Trouble>> {
  await view.settled(signal);
  const project = projectNamed(view, cluster);
  if (project === undefined)
    return problem(
      message({ en: "No file belongs to cluster {0}", ko: "클러스터 {0}에 속한 파일이 없습니다" }, cluster),
    );
  const made = await planFiles(open, project, filesOf(view), part, signal);
  return made.ok ? made : fail(noPlan(made.fault, view));
}

/** Plans what brings back what was there before a deployment. Nothing is written. */
export async function makeUndoPlan(
  open: OpenCluster,
  { name, deploy: number }: { readonly name: string; readonly deploy: number },
  view: FilesView,
  signal: AbortSignal,
): Promise<Result<{ readonly plan: Plan; readonly lost: readonly Lost[] }, Trouble>> {
  const store = await freshStoreFor(view, name, signal);
  if (!store.ok) return store;
  const made = await planBack(open, { name, number, journals: journalsIn(store.value.folder) }, signal);
  return made.ok ? made : fail(noPlan(made.fault, view));
}

const noPlan = (why: NoPlan, view: FilesView): Trouble =>
  why.kind === "fault" ? why.fault : { kind: "problem", message: inTheWay(why.reasons, view) };

/** What the files want of a cluster; or what is in the way of knowing. */
export function requestOf(project: Project, open: OpenCluster, view: FilesView): Result<PlanRequest, Trouble> {
  const request = requestFrom(project, open, filesOf(view));
  return request.ok ? request : fail(noPlan(request.fault, view));
}

/** What a person chose of a plan. */
export interface Chosen {
  /** Ids of the steps to carry out; each of them was shown and agreed to. */
  readonly steps: readonly string[];
  readonly secrets: Readonly<Record<string, string>>;
  /** The record of a person's yes to these steps. */
  readonly approval?: string | undefined;
  /** What the person notes about it for the history. */
  readonly note?: string | undefined;
  /** Each object is read back after its write. */
  readonly verify?: boolean | undefined;
}

/** What files and settings say about writing to an open cluster. */
export const guardOfCluster = (open: OpenCluster, cluster: string, view: FilesView): Guard =>
  strictest(open.guard, guardOf(projectNamed(view, cluster)));

/** Carries out the chosen steps of a plan. The door asked the person; the plan says what for. */
export async function carryOutPlan(
  kept: KeptPlan,
  open: OpenCluster,
  chosen: Chosen,
  view: FilesView,
  tell: (progress: DeployProgress) => void,
  signal: AbortSignal,
): Promise<Result<DeployReport, Trouble>> {
  const said: Message[] = [];
  const order = await orderFor(kept, open, chosen, view, (it) => void said.push(it));
  if (!order.ok) return order;
  const done = await carryOutAtOnce(open, order.value, tell, signal);
  return done.ok ? ok({ ...done.value, summary: withSaid(done.value.summary, said) }) : problem(done.fault);
}

/** The same in waves. `hear` is told what begins and how many phones are back. */
export async function carryOutPlanInWaves(
  kept: KeptPlan,
  open: OpenCluster,
  { wish, ...chosen }: Chosen & { readonly wish: WaveWish },
  view: FilesView,
  tell: (progress: DeployProgress) => void,
  hear: WaveHand["tell"],
  signal: AbortSignal,
): Promise<Result<WavesReport, Trouble>> {
  const said: Message[] = [];
  const order = await orderFor(kept, open, chosen, view, (it) => void said.push(it));
  if (!order.ok) return order;
  const reports: DeployReport[] = [];
  const ear: Pick<WaveHand, "progressOf" | "tell"> = {
    progressOf: () => tell,
    tell(it, of) {
      if (it.kind === "done") reports.push(it.report);
      hear(it, of);
    },
  };
  const run = await carryOutInWaves(open, order.value, wish, ear, signal);
  if (!run.ok) return problem(run.fault);
  const report = wavesReport(kept.plan, chosen.steps, reports, run.value, wish);
  return ok({ ...report, summary: withSaid(report.summary, said) });
}

/** How it ended, and what became of the place that a team shares. */
const withSaid = (summary: Message, said: readonly Message[]): Message =>
  said.reduce((all, it) => message({ en: "{0}. {1}", ko: "{0}. {1}" }, textOf(all), textOf(it)), summary);

/** What a person chose, as an order to carry it out; trouble: nothing may be written there. */
async function orderFor(
  { plan, undoes }: KeptPlan,
  open: OpenCluster,
  { steps, secrets, approval, note, verify }: Chosen,
  view: FilesView,
  said: (it: Message) => void,
): Promise<Result<DeployOrder, Trouble>> {
  const guard = guardOfCluster(open, plan.cluster, view);
  if (guard.readOnly) return problem(message(readOnly, open.called));
  const paths = new Set(plan.inputs.map((it) => it.path));
  // What is undone comes from no file.
  const files = undoes === undefined ? filesOf(view) : [];
  const inputs = files.flatMap((it) =>
    paths.has(it.path) || belongs(view, it.uri, plan.cluster) ? [inputFile(it.path, it.text)] : [],
  );
  const store = await storeFor(view, plan.cluster);
  if (!store.ok) return store;
  return ok({
    plan,
    by: open.user,
    store: store.value,
    said,
    secrets: (name) => (Object.hasOwn(secrets, name) ? secrets[name] : undefined),
    ...(note !== undefined && note.trim() !== "" && { note: note.trim() }),
    chosen: steps,
    // A production cluster wants an approval; elsewhere the question that was answered named cluster and number.
    consent: guard.production ? undefined : { cluster: plan.cluster, count: consentCount(plan, steps) },
    approval: await approvalToShow(plan, approval, store.value, systemClock.now()),
    guard,
    inputs,
    verify: verify ?? false,
  });
}

const readOnly = {
  en: "{0} is set to read-only; nothing is written there",
  ko: "{0}은(는) 읽기 전용으로 설정되어 있어 아무것도 쓰지 않습니다",
};

const filesOf = (view: FilesView): readonly RequestFile[] =>
  [...view.files].map(([uri, { tree }]) => requestFile(shownPath(uri, view), uri, tree.text, view.findings(uri)));

const belongs = (view: FilesView, uri: string, cluster: string): boolean =>
  view.files.get(uri)?.documents.some((it) => it.cluster === cluster) ?? false;

/** So many reasons are named; the findings of the files have them all. */
const mostReasons = 5;

/** The first reasons with their places. */
function inTheWay(reasons: readonly Reason[], view: FilesView): Message {
  const first = reasons
    .slice(0, mostReasons)
    .map((it) => message({ en: "{0}{1}", ko: "{0}{1}" }, whereText(it, view), textOf(it.message)))
    .map(textOf);
  return message(
    {
      en: "No plan can be made until this is mended:\n{0}{1}",
      ko: "다음 문제가 있는 동안에는 계획을 세울 수 없습니다:\n{0}{1}",
    },
    { en: first.map((it) => it.en).join("\n"), ko: first.map((it) => it.ko).join("\n") },
    reasons.length > mostReasons ? `\n… (${String(reasons.length)})` : "",
  );
}

function whereText({ spot, address }: Reason, view: FilesView): string {
  const place = spot && placeOf(spot, view);
  if (place) return `${decodeURIComponent(place.uri.split("/").at(-1) ?? "")}:${String(place.line + 1)}: `;
  return address === undefined ? "" : `${address}: `;
}
