import { lineAt, lineStarts } from "../../../../core/src/base/lines.ts";
import { message, say, type Message } from "../../../../core/src/base/text.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import type { Reason } from "../../../../core/src/plan/reason.ts";
import type { Plan } from "../../../../core/src/plan/step.ts";
import { blocksPlan } from "../../../../core/src/rules/blocking.ts";
import { spanOf } from "../../../../core/src/syntax/tree.ts";
import { faultText } from "../../axl/fault-text.ts";
import { systemClock } from "../../deploy/clock.ts";
import { history } from "../../deploy/history.ts";
import { planCluster } from "../../deploy/plan-cluster.ts";
import { savePlan } from "../../deploy/plan-file.ts";
import { planUndo } from "../../deploy/plan-undo.ts";
import { planRequest } from "../../deploy/request.ts";
import { journalsIn, stateFolder } from "../../deploy/state-folder.ts";
import { checkPaths, type Checked } from "../../workspace/check.ts";
import type { Command, Terminal } from "../command.ts";
import { connectionOf, connectionOptions, projectOf, reachedBy } from "../connection.ts";
import { driftHasNoPlan, showDrift } from "../drift.ts";
import { misused, oneOf } from "../exit.ts";
import { isPlanFormat, planFormats, planOutput } from "../plan-output.ts";
import { sayRefused } from "../refused.ts";
import { shown } from "../shown.ts";

/** `mra plan`: compares the files with the live cluster. Nothing is written there. */
export const plan: Command = {
  name: "plan",
  usage:
    "plan [PATH…] --cluster NAME --host HOST [--ca FILE] [--undo NUMBER] [--out FILE [--force]] [--drift] [--format text|markdown|html|json]",
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
    undo: { type: "string" },
    out: { type: "string" },
    force: { type: "boolean" },
    drift: { type: "boolean" },
    format: { type: "string" },
  },
  async run(call, terminal, signal) {
    const format = call.option("format") ?? "text";
    if (!isPlanFormat(format)) return misused(terminal, oneOf("--format", planFormats));
    const driftFormat = format === "text" || format === "json" ? format : undefined;
    if (call.flag("drift") && driftFormat === undefined) return misused(terminal, oneOf("--format", ["text", "json"]));
    const sorry = (it: Message): number => {
      terminal.note(it);
      return 1;
    };
    const showPlan = async (plan: Plan): Promise<number> => {
      const out = call.option("out");
      const stored = out === undefined ? undefined : await savePlan(out, plan, signal, call.flag("force"));
      if (stored?.ok === false) return sorry(stored.fault);
      terminal.out(planOutput(plan, format, terminal.language));
      if (out !== undefined)
        terminal.note(
          message(
            {
              en: "The plan is in {0}. mra deploy {0} carries it out",
              ko: "계획을 {0}에 저장했습니다. mra deploy {0}(으)로 실행합니다",
            },
            out,
          ),
        );
      return plan.steps.some((it) => it.kind !== "apply" && it.kind !== "reset") ? 2 : 0;
    };
    const planBack = async (
      undo: string,
      { name, project }: { readonly name: string; readonly project: Project | undefined },
    ): Promise<number> => {
      const past = await history(journalsIn(stateFolder(terminal.env, process.platform)), name);
      const went = past.find((it) => String(it.number) === undo)?.host;
      const reached = project === undefined ? { name, named: undefined } : reachedBy(project);
      const connection = await connectionOf(call, terminal, { ...reached, named: went ?? reached.named }, signal);
      if (!connection.ok) return sayRefused(terminal, connection.fault, 1);
      const { cluster, host } = connection.value;
      try {
        const request = { name, host, past, number: Number(undo) };
        const made = await planUndo(request, cluster, systemClock, () => undefined, signal);
        if (made.ok) return await showPlan(made.value);
        return made.fault.kind === "fault"
          ? sorry(faultText(made.fault.fault))
          : reasons(made.fault.reasons, undefined, terminal);
      } finally {
        cluster.close();
      }
    };
    if (call.flag("drift") && (call.option("out") ?? call.option("undo")) !== undefined)
      return misused(terminal, driftHasNoPlan);
    const checked = await checkPaths(call.paths.length === 0 ? ["."] : call.paths, signal);
    for (const it of checked.unreadable)
      terminal.note(message({ en: "{0}: {1}", ko: "{0}: {1}" }, it.path, say(it.reason, terminal.language)));
    if (checked.unreadable.length > 0)
      return sorry(
        message({
          en: "Nothing is planned while a file cannot be read",
          ko: "읽을 수 없는 파일이 있으면 계획을 세우지 않습니다",
        }),
      );
    const undo = call.option("undo");
    if (undo !== undefined && !/^\d+$/.test(undo)) return misused(terminal, message(noNumber, undo));
    const name = call.option("cluster");
    if (undo !== undefined && name !== undefined)
      return await planBack(undo, { name, project: checked.projects.find((it) => it.name === name) });
    const project = projectOf(checked.projects, name);
    if (!project.ok) return sayRefused(terminal, project.fault, 1);
    if (undo !== undefined) return await planBack(undo, { name: project.value.name, project: project.value });
    const connection = await connectionOf(call, terminal, reachedBy(project.value), signal);
    if (!connection.ok) return sayRefused(terminal, connection.fault, 1);
    const { cluster, host } = connection.value;
    try {
      const request = planRequest(project.value, host, requestFiles(checked));
      if (!request.ok) return reasons(request.fault, checked, terminal);
      if (call.flag("drift"))
        return await showDrift(
          { request: request.value, project: project.value, checked, format: driftFormat ?? "text" },
          cluster,
          terminal,
          signal,
        );
      const made = await planCluster(request.value, cluster, systemClock, () => undefined, signal);
      if (!made.ok)
        return made.fault.kind === "fault"
          ? sorry(faultText(made.fault.fault))
          : reasons(made.fault.reasons, checked, terminal);
      const status = await showPlan(made.value);
      tellOthers(made.value, checked, terminal);
      return status;
    } finally {
      cluster.close();
    }
  },
};

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

/** The files of a check as a plan wants them: paths relative to the working directory, errors only. */
export const requestFiles = (checked: Checked): Parameters<typeof planRequest>[2] =>
  checked.files.map(({ path, uri, text, findings }) => ({
    path: shown(path),
    uri,
    text,
    findings: findings.map((it) => ({ ...it, blocks: blocksPlan(it) })),
  }));

function reasons(of: readonly Reason[], checked: Checked | undefined, terminal: Terminal): number {
  terminal.note(message({ en: "There is no plan. What is in the way:", ko: "계획을 세울 수 없습니다. 이유:" }));
  for (const it of of)
    terminal.note(
      message({ en: "  {0}{1}", ko: "  {0}{1}" }, placeText(it, checked), say(it.message, terminal.language)),
    );
  return 1;
}

function placeText(it: Reason, checked: Checked | undefined): string {
  if (it.spot === undefined) return it.address === undefined ? "" : `${it.address}: `;
  const file = checked?.files.find((f) => f.uri === it.spot?.chunk.uri);
  if (file === undefined) return "";
  return `${shown(file.path)}:${String(lineAt(lineStarts(file.text), spanOf(it.spot).start) + 1)}: `;
}
