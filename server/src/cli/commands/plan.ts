import { message, say, type Message } from "../../../../core/src/base/text.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import type { Plan } from "../../../../core/src/plan/step.ts";
import { faultText } from "../../axl/fault-text.ts";
import { planBack, planFiles, requestFile, requestFrom } from "../../clusters/plan-making.ts";
import { history } from "../../deploy/history.ts";
import type { NoPlan } from "../../deploy/plan-cluster.ts";
import { savePlan } from "../../deploy/plan-file.ts";
import { journalsIn } from "../../deploy/state-folder.ts";
import type { Checked } from "../../workspace/check.ts";
import { checkedFor, printedPlaces, placeText } from "../checked.ts";
import type { Call, Command, Terminal } from "../command.ts";
import { connectionOf, connectionOptions, chosenProject, reachedBy } from "../connection.ts";
import { driftFormats, driftHasNoPlan, isDriftFormat, showDrift } from "../drift.ts";
import { misused, mustBeOneOf } from "../exit.ts";
import { areOnExpressway } from "../../clusters/both-halves.ts";
import { expresswayOptions, statesExpressway, ownExpressway, whereFrom, withOwnExpressway } from "../expressway.ts";
import { stateFor, stateOption } from "../state.ts";
import { planFormats, planOutput, type PlanFormat } from "../plan-output.ts";
import { sayRefused } from "../refused.ts";
import { shown } from "../shown.ts";

/** `mra plan`: compares the files with the live cluster. Nothing is written there. */
export const plan: Command = {
  name: "plan",
  usage:
    "plan [PATH…] --cluster NAME --host HOST [--ca FILE] [--expressway HOST] [--expressway-ca FILE] [--undo NUMBER] [--out FILE [--force]] [--drift] [--state VALUE] [--format text|markdown|html|json]",
  summary: {
    en: "Compares the files with the live cluster and shows what a deploy would do; or, with --undo, what undoes a deployment of mra history.",
    ko: "파일을 라이브 클러스터와 비교하고 배포 시 수행할 작업을 표시합니다. --undo를 쓰면 mra history의 배포를 되돌리는 작업을 표시합니다.",
  },
  details: {
    en: "--drift shows only what was changed on the cluster since it was deployed, or last seen as the files say; what was changed in the files waits for a deploy and does not count.",
    ko: "--drift는 배포 후 또는 파일과 같았던 마지막 확인 후 클러스터에서 변경된 내용만 표시합니다. 파일에서 변경되어 배포를 기다리는 내용은 제외합니다.",
  },
  exits: [
    {
      status: 0,
      means: {
        en: "nothing to do; with --drift: nothing was changed",
        ko: "변경할 내용 없음. --drift: 변경된 내용 없음",
      },
    },
    { status: 1, means: { en: "it could not be told", ko: "확인할 수 없음" } },
    {
      status: 2,
      means: {
        en: "there are changes; with --drift: something was changed on the cluster, or differs and was never seen the same from here",
        ko: "변경 사항 있음. --drift: 클러스터에서 변경되었거나, 파일과 다르지만 같았던 기록이 여기에 없음",
      },
    },
  ],
  failed: 1,
  interrupted: 130,
  takes: "many",
  options: {
    ...connectionOptions,
    ...expresswayOptions,
    undo: { type: "string" },
    out: { type: "string" },
    force: { type: "boolean" },
    drift: { type: "boolean" },
    format: { type: "string" },
    ...stateOption,
  },
  async run(call, terminal, signal) {
    const wrong = wrongIn(call);
    if (wrong !== undefined) return misused(terminal, wrong);
    const checked = await checkedFor(call, terminal, signal);
    if (checked.unreadable.length > 0) {
      terminal.note(message(unread));
      return 1;
    }
    const undo = call.option("undo");
    const name = call.option("cluster");
    if (undo !== undefined && name !== undefined) {
      const described = checked.projects.find((it) => it.name === name);
      return await planUndone({ name, number: Number(undo) }, described, call, terminal, signal);
    }
    const project = chosenProject(checked.projects, name);
    if (!project.ok) return sayRefused(terminal, project.fault, 1);
    return undo === undefined
      ? await planProject(project.value, checked, call, terminal, signal)
      : await planUndone({ name: project.value.name, number: Number(undo) }, project.value, call, terminal, signal);
  },
};

/** What is wrong with the options of a call. */
function wrongIn(call: Call): Message | undefined {
  const format = formatOf(call);
  if (format === undefined) return mustBeOneOf("--format", planFormats);
  const undo = call.option("undo");
  if (call.flag("drift")) {
    if (!isDriftFormat(format)) return mustBeOneOf("--format", driftFormats);
    if ((call.option("out") ?? undo) !== undefined) return driftHasNoPlan;
  }
  return undo === undefined || /^\d+$/.test(undo) ? undefined : message(noNumber, undo);
}

const formatOf = (call: Call): PlanFormat | undefined =>
  planFormats.find((it) => it === (call.option("format") ?? "text"));

/** Plans the files of a cluster, or says what was changed on it. */
async function planProject(
  project: Project,
  checked: Checked,
  call: Call,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const connection = await connectionOf(call, terminal, reachedBy(project), signal);
  if (!connection.ok) return sayRefused(terminal, connection.fault, 1);
  const files = checked.files.map((it) => requestFile(shown(it.path), it.uri, it.text, it.findings));
  try {
    if (call.flag("drift")) {
      const expressway = await ownExpressway(statesExpressway(project), call, terminal, whereFrom(project));
      if (!expressway.ok) return sayRefused(terminal, expressway.fault, 1);
      const request = requestFrom(project, { host: connection.value.host }, files);
      if (!request.ok) return sayNoPlan(request.fault, checked, terminal);
      const format = formatOf(call) === "json" ? "json" : "text";
      const store = await stateFor(call, terminal, call.paths[0] ?? ".", signal);
      if (!store.ok) return sayRefused(terminal, store.fault, 1);
      const both = { expressway: expressway.value, store: store.value };
      const wanted = { request: request.value, project, checked, format, ...both } as const;
      return await showDrift(wanted, connection.value.cluster, terminal, signal);
    }
    const both = await withOwnExpressway(
      connection.value,
      statesExpressway(project),
      call,
      terminal,
      whereFrom(project),
    );
    if (!both.ok) return sayRefused(terminal, both.fault, 1);
    const at = both.value;
    const made = await planFiles(at, project, files, {}, signal);
    if (!made.ok) return sayNoPlan(made.fault, checked, terminal);
    const status = await showPlan(made.value, call, terminal, signal);
    tellOthers(made.value, checked, terminal);
    return status;
  } finally {
    connection.value.cluster.close();
  }
}

/** Plans what undoes a deployment, where it went: the files need not name that place any more. */
async function planUndone(
  { name, number }: { readonly name: string; readonly number: number },
  project: Project | undefined,
  call: Call,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const store = await stateFor(call, terminal, call.paths[0] ?? ".", signal);
  if (!store.ok) return sayRefused(terminal, store.fault, 1);
  const journals = journalsIn(store.value.folder);
  const past = (await history(journals, name)).find((it) => it.number === number);
  const reached = project === undefined ? { name, named: undefined } : reachedBy(project);
  const connection = await connectionOf(call, terminal, { ...reached, named: past?.host ?? reached.named }, signal);
  if (!connection.ok) return sayRefused(terminal, connection.fault, 1);
  try {
    const where = project === undefined ? { name, core: undefined } : whereFrom(project);
    const isThere = areOnExpressway(past?.writes ?? []);
    const at = await withOwnExpressway(connection.value, isThere, call, terminal, where);
    if (!at.ok) return sayRefused(terminal, at.fault, 1);
    const made = await planBack(at.value, { name, number, journals }, signal);
    return made.ok
      ? await showPlan(made.value.plan, call, terminal, signal)
      : sayNoPlan(made.fault, undefined, terminal);
  } finally {
    connection.value.cluster.close();
  }
}

/** Prints a plan, and stores it where --out says so. Gives the exit status. */
async function showPlan(plan: Plan, call: Call, terminal: Terminal, signal: AbortSignal): Promise<number> {
  const out = call.option("out");
  const stored = out === undefined ? undefined : await savePlan(out, plan, signal, call.flag("force"));
  if (stored?.ok === false) {
    terminal.note(stored.fault);
    return 1;
  }
  terminal.out(planOutput(plan, formatOf(call) ?? "text", terminal.language));
  if (out !== undefined) terminal.note(message(storedIn, out));
  return plan.steps.some((it) => it.kind !== "apply" && it.kind !== "reset") ? 2 : 0;
}

/** Errors that are not in what would be deployed are only counted: `mra check` has them. */
function tellOthers(plan: Plan, checked: Checked, terminal: Terminal): void {
  const all = checked.files.flatMap((it) => it.findings).filter((it) => it.severity === "error").length;
  const others = all - plan.findings.filter((it) => it.severity === "error").length;
  if (others > 0)
    terminal.note(
      message(
        {
          en: "{0} {0|error|errors} in these files, not in what would be deployed; mra check shows {0|it|them}",
          ko: "이 파일에는 배포할 내용 이외의 오류가 {0}개 있습니다. mra check로 확인하십시오",
        },
        others,
      ),
    );
}

const noNumber = {
  en: '--undo takes the number of a deployment; it is "{0}". mra history lists them',
  ko: '--undo에는 배포 번호를 지정하십시오. 현재 값: "{0}". mra history로 목록을 볼 수 있습니다',
};

const unread = {
  en: "Nothing is planned while a file cannot be read",
  ko: "읽을 수 없는 파일이 있으면 계획을 세우지 않습니다",
};
const storedIn = {
  en: "The plan is in {0}. mra deploy {0} carries it out",
  ko: "계획을 {0}에 저장했습니다. mra deploy {0}(으)로 실행합니다",
};

/** Says why there is no plan. Gives the exit status. */
function sayNoPlan(why: NoPlan, checked: Checked | undefined, terminal: Terminal): number {
  if (why.kind === "fault") {
    terminal.note(faultText(why.fault));
    return 1;
  }
  terminal.note(message({ en: "There is no plan. What is in the way:", ko: "계획을 세울 수 없습니다. 이유:" }));
  const placeOf = printedPlaces(checked?.files ?? []);
  for (const it of why.reasons) {
    const place = it.spot && placeOf(it.spot);
    const where = it.spot === undefined ? it.address : place && placeText(place);
    const head = where === undefined ? "" : `${where}: `;
    terminal.note(message({ en: "  {0}{1}", ko: "  {0}{1}" }, head, say(it.message, terminal.language)));
  }
  return 1;
}
