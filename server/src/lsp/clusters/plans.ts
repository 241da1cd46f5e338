import { fail, type Result } from "../../../../core/src/base/result.ts";
import { message, say, type Message } from "../../../../core/src/base/text.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import { narrowed } from "../../../../core/src/plan/narrow.ts";
import type { Reason } from "../../../../core/src/plan/reason.ts";
import { titleOf } from "../../../../core/src/plan/step-words.ts";
import { blocksPlan } from "../../../../core/src/rules/blocking.ts";
import type { Plan } from "../../../../core/src/plan/step.ts";
import type {
  Answer,
  DeployProgress,
  DeployReport,
  DeployParams,
  PlanParams,
  PlanView,
} from "../../../../core/src/wire/protocol.ts";
import { faultText } from "../../axl/fault-text.ts";
import { systemClock } from "../../deploy/clock.ts";
import { deploy, type StepReport } from "../../deploy/deploy.ts";
import { history } from "../../deploy/history.ts";
import { inputFile, planId } from "../../deploy/inputs.ts";
import { openJournal } from "../../deploy/journal.ts";
import { consentCount, secretsOf } from "../../deploy/permit.ts";
import { planCluster, type NoPlan, type PlanRequest } from "../../deploy/plan-cluster.ts";
import { planUndo } from "../../deploy/plan-undo.ts";
import { planRequest, type RequestFile } from "../../deploy/request.ts";
import { journalsIn, stateFolder } from "../../deploy/state-folder.ts";
import type { WorkspaceView } from "../workspace-view.ts";
import { faulty, problem, value } from "./answer.ts";
import type { OpenCluster } from "./open-clusters.ts";
import { planView } from "./plan-view.ts";
import { placeOf } from "./texts.ts";

/** A plan that was made in this session. */
export interface KeptPlan {
  readonly plan: Plan;
  readonly connection: string;
  /** Number of the deployment that it undoes; undefined: it carries out the files. */
  readonly undoes: number | undefined;
}

/** The plans of this session by id. */
export type Plans = Map<string, KeptPlan>;

/** What is said of a plan that this session does not know. */
export const noSuchPlan = message({
  en: "This plan is gone. Make it again",
  ko: "이 계획은 더 이상 없습니다. 다시 세우십시오",
});

/** Compares the files with a cluster. Nothing is written. */
export async function makePlan(
  open: OpenCluster,
  params: PlanParams,
  plans: Plans,
  view: WorkspaceView,
  signal: AbortSignal,
): Promise<Answer<PlanView>> {
  const language = view.language();
  await view.settled(signal);
  const project = view.projects().find((it) => it.name === params.cluster);
  if (project === undefined)
    return problem(
      message({ en: "No file belongs to cluster {0}", ko: "클러스터 {0}에 속한 파일이 없습니다" }, params.cluster),
      language,
    );
  const request = requestOf(project, open, view);
  if (!request.ok) return problem(request.fault, language);
  const { only, fields } = params;
  const asked =
    only === undefined
      ? request.value
      : { ...request.value, desired: request.value.desired.filter((it) => only.includes(it.address)) };
  const plan = (it: PlanRequest) => planCluster(it, open.cluster, systemClock, () => undefined, signal);
  const part = fields && { ...asked, desired: asked.desired.map((it) => narrowed(it, fields)) };
  const first = await plan(part ?? asked);
  // What has to be made anew is made whole.
  const isNew = part && first.ok && first.value.steps.some((it) => it.kind === "add" || it.kind === "replace");
  const made = isNew === true ? await plan(asked) : first;
  return made.ok ? value(keep(made.value, plans, { open, project, view })) : noPlan(made.fault, view);
}

/** Plans what brings back what was there before a deployment. Nothing is written. */
export async function makeUndoPlan(
  open: OpenCluster,
  { name, deploy: number }: { readonly name: string; readonly deploy: number },
  plans: Plans,
  view: WorkspaceView,
  signal: AbortSignal,
): Promise<Answer<PlanView>> {
  const past = await history(journalFolderOfUser(), name);
  const { host, cluster } = open;
  const made = await planUndo({ name, host, past, number }, cluster, systemClock, () => undefined, signal);
  if (!made.ok) return noPlan(made.fault, view);
  const project = view.projects().find((it) => it.name === name);
  return value(keep(made.value, plans, { open, project, view, undoes: number }));
}

function keep(
  plan: Plan,
  plans: Plans,
  of: {
    readonly open: OpenCluster;
    readonly project: Project | undefined;
    readonly view: WorkspaceView;
    readonly undoes?: number;
  },
): PlanView {
  const id = planId(plan);
  const { connection } = of.open;
  plans.set(id, { plan, connection, undoes: of.undoes });
  const shown = planView(plan, { id, connection }, of.project, of.view);
  return of.undoes === undefined ? shown : { ...shown, undoes: of.undoes };
}

const noPlan = (why: NoPlan, view: WorkspaceView): Answer<never> =>
  why.kind === "fault" ? faulty(why.fault, view.language()) : problem(inTheWay(why.reasons, view), view.language());

/** Where the journals of this user are. */
export const journalFolderOfUser = (): string => journalsIn(stateFolder(process.env, process.platform));

/** What the files want of a cluster; or the message that says what is in the way of knowing. */
export function requestOf(project: Project, open: OpenCluster, view: WorkspaceView): Result<PlanRequest, Message> {
  const request = planRequest(project, open.host, filesOf(view));
  return request.ok ? request : fail(inTheWay(request.fault, view));
}

/** Carries out the chosen steps of a plan. The client asked the person; the plan says what for. */
export async function carryOutPlan(
  kept: KeptPlan,
  open: OpenCluster,
  params: DeployParams,
  view: WorkspaceView,
  tell: (progress: DeployProgress) => void,
  signal: AbortSignal,
): Promise<Answer<DeployReport>> {
  const language = view.language();
  if (open.readOnly)
    return problem(
      message(
        {
          en: "{0} is set to read-only; nothing is written there",
          ko: "{0}은(는) 읽기 전용으로 설정되어 있어 아무것도 쓰지 않습니다",
        },
        open.connection,
      ),
      language,
    );
  const { plan } = kept;
  const journal = await openJournal(journalFolderOfUser(), plan.cluster);
  if (!journal.ok) return problem(journal.fault, language);
  try {
    const secret = (name: string): string | undefined =>
      Object.hasOwn(params.secrets, name) ? params.secrets[name] : undefined;
    const told = (it: StepReport): DeployReport["results"][number] => ({
      id: it.id,
      outcome: it.outcome,
      message: say(it.message, language),
    });
    const paths = new Set(plan.inputs.map((it) => it.path));
    // What is undone comes from no file.
    const files = kept.undoes === undefined ? filesOf(view) : [];
    const inputs = files.flatMap((it) =>
      paths.has(it.path) || belongs(view, it.uri, plan.cluster) ? [inputFile(it.path, it.text)] : [],
    );
    const done = await deploy(
      plan,
      {
        cluster: open.cluster,
        journal: journal.value,
        secrets: secret,
        clock: systemClock,
        by: open.user,
        faultText,
        host: open.host,
        chosen: params.steps,
        consent: { cluster: plan.cluster, count: consentCount(plan, params.steps) },
        inputs,
      },
      (it) =>
        tell({
          plan: params.plan,
          done: it.done,
          total: it.total,
          step: it.step.id,
          label: titleOf(it.step, language),
          ...(it.result && { result: told(it.result) }),
        }),
      signal,
    );
    if (!done.ok) return problem(done.fault, language);
    return value({
      summary: say(done.value.summary, language),
      finished: done.value.finished,
      results: done.value.results.map(told),
    });
  } finally {
    await journal.value.close();
  }
}

/** Names of the secrets that steps of a plan send. */
export const secretNames = (kept: KeptPlan, steps: readonly string[]): readonly string[] => secretsOf(kept.plan, steps);

const filesOf = (view: WorkspaceView): readonly RequestFile[] =>
  [...view.files].map(([uri, { tree }]) => ({
    path: uri,
    uri,
    text: tree.text,
    findings: view.findings(uri).map((it) => ({ ...it, blocks: blocksPlan(it) })),
  }));

const belongs = (view: WorkspaceView, uri: string, cluster: string): boolean =>
  view.files.get(uri)?.documents.some((it) => it.cluster === cluster) ?? false;

// The first reasons with their places; the Problems view has them all.
function inTheWay(reasons: readonly Reason[], view: WorkspaceView): Message {
  const language = view.language();
  const lines = reasons.slice(0, 5).map((it) => {
    const place = it.spot && placeOf(it.spot, view);
    const at = place
      ? `${decodeURIComponent(place.uri.split("/").at(-1) ?? "")}:${String(place.line + 1)}: `
      : it.address === undefined
        ? ""
        : `${it.address}: `;
    return `${at}${say(it.message, language)}`;
  });
  return message(
    {
      en: "There is no plan while this stands in the way:\n{0}{1}",
      ko: "다음 문제가 있는 동안에는 계획을 세울 수 없습니다:\n{0}{1}",
    },
    lines.join("\n"),
    reasons.length > 5 ? `\n… (${String(reasons.length)})` : "",
  );
}
