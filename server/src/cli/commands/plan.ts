import { lineAt, lineStarts } from "../../../../core/src/base/lines.ts";
import { message, say, type Message } from "../../../../core/src/base/text.ts";
import type { Reason } from "../../../../core/src/plan/reason.ts";
import { renderPlan } from "../../../../core/src/plan/render.ts";
import { blocksPlan } from "../../../../core/src/rules/blocking.ts";
import { spanOf } from "../../../../core/src/syntax/tree.ts";
import { faultText } from "../../axl/fault-text.ts";
import { systemClock } from "../../deploy/clock.ts";
import { planCluster } from "../../deploy/plan-cluster.ts";
import { savePlan } from "../../deploy/plan-file.ts";
import { planRequest } from "../../deploy/request.ts";
import { checkPaths, type Checked } from "../../workspace/check.ts";
import type { Command, Terminal } from "../command.ts";
import { connectionOf, connectionOptions, projectOf } from "../connection.ts";
import { shown } from "../shown.ts";

/** `mra plan`: compares the files with the live cluster. Nothing is written there. */
export const plan: Command = {
  name: "plan",
  usage: "plan [PATH…] --cluster NAME [--host HOST] [--ca FILE] [--out FILE] [--format text|json]",
  summary: {
    en: "Compares the files with the live cluster and shows what a deploy would do.",
    ko: "파일을 라이브 클러스터와 비교하고 배포 시 수행할 작업을 표시합니다.",
  },
  options: { ...connectionOptions, out: { type: "string" }, format: { type: "string" } },
  async run(call, terminal, signal) {
    const format = call.option("format") ?? "text";
    const sorry = (it: Message): number => {
      terminal.note(it);
      return 1;
    };
    if (format !== "text" && format !== "json")
      return sorry(message({ en: "--format is text or json", ko: "--format은 text 또는 json입니다" }));
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
    const project = projectOf(checked.projects, call.option("cluster"));
    if (!project.ok) return sorry(project.fault);
    const connection = await connectionOf(call, terminal, project.value);
    if (!connection.ok) return sorry(connection.fault);
    const { cluster, host } = connection.value;
    try {
      const request = planRequest(project.value, host, requestFiles(checked));
      if (!request.ok) return reasons(request.fault, checked, terminal);
      const against = checked.files
        .flatMap((it) => it.findings)
        .filter((it) => it.severity === "error" && !blocksPlan(it)).length;
      if (against > 0)
        terminal.note(
          message(
            {
              en: "{0} errors against Cisco's rules in these files; mra check shows them",
              ko: "이 파일에 Cisco 규칙 위반 오류가 {0}개 있습니다. mra check로 확인하십시오",
            },
            against,
          ),
        );
      const made = await planCluster(request.value, cluster, systemClock, () => undefined, signal);
      if (!made.ok)
        return made.fault.kind === "fault"
          ? sorry(faultText(made.fault.fault))
          : reasons(made.fault.reasons, checked, terminal);
      const out = call.option("out");
      const stored = out === undefined ? undefined : await savePlan(out, made.value);
      if (stored?.ok === false) return sorry(stored.fault);
      terminal.out(
        format === "json" ? `${JSON.stringify(made.value, null, 2)}\n` : renderPlan(made.value, terminal.language),
      );
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
      return made.value.steps.some((it) => it.kind !== "apply" && it.kind !== "reset") ? 2 : 0;
    } finally {
      cluster.close();
    }
  },
};

/** The files of a check as a plan wants them: paths relative to the working directory, errors only. */
export const requestFiles = (checked: Checked): Parameters<typeof planRequest>[2] =>
  checked.files.map(({ path, uri, text, findings }) => ({
    path: shown(path),
    uri,
    text,
    errors: findings.filter(blocksPlan),
  }));

function reasons(of: readonly Reason[], checked: Checked, terminal: Terminal): number {
  terminal.note(message({ en: "There is no plan. What is in the way:", ko: "계획을 세울 수 없습니다. 이유:" }));
  for (const it of of)
    terminal.note(
      message({ en: "  {0}{1}", ko: "  {0}{1}" }, placeText(it, checked), say(it.message, terminal.language)),
    );
  return 1;
}

function placeText(it: Reason, checked: Checked): string {
  if (it.spot === undefined) return it.address === undefined ? "" : `${it.address}: `;
  const file = checked.files.find((f) => f.uri === it.spot?.chunk.uri);
  if (file === undefined) return "";
  return `${shown(file.path)}:${String(lineAt(lineStarts(file.text), spanOf(it.spot).start) + 1)}: `;
}
