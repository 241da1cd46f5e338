import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { secretVariable } from "../../../../core/src/base/secret-variable.ts";
import { message, say, type Message } from "../../../../core/src/base/text.ts";
import { renderPlan, titleOf } from "../../../../core/src/plan/render.ts";
import type { Plan } from "../../../../core/src/plan/step.ts";
import { faultText } from "../../axl/fault-text.ts";
import { systemClock } from "../../deploy/clock.ts";
import { deploy as carryOut, type DeployReport } from "../../deploy/deploy.ts";
import { inputFile } from "../../deploy/inputs.ts";
import { openJournal } from "../../deploy/journal.ts";
import { chosenByDefault, consentCount, secretsOf, type Consent } from "../../deploy/permit.ts";
import { loadPlan } from "../../deploy/plan-file.ts";
import { journalsIn, stateFolder } from "../../deploy/state-folder.ts";
import type { Command, Terminal } from "../command.ts";
import { connectionOf, connectionOptions } from "../connection.ts";
import { phonePlaces, phonesBefore, tellPhones } from "../phones.ts";
import { environmentSecret } from "../secrets.ts";
import { shown } from "../shown.ts";

/** `mra deploy`: carries out a stored plan. */
export const deploy: Command = {
  name: "deploy",
  usage: "deploy PLANFILE [--yes] [--consent CLUSTER:COUNT] [--wait SECONDS] [--host HOST] [--ca FILE]",
  summary: {
    en: "Carries out a stored plan. What cannot be taken back (removals, replacements, resets …) needs --consent too.",
    ko: "저장된 계획을 실행합니다. 되돌릴 수 없는 작업(제거, 교체, 재설정 등)에는 --consent도 필요합니다.",
  },
  options: { ...connectionOptions, yes: { type: "boolean" }, consent: { type: "string" }, wait: { type: "string" } },
  async run(call, terminal, signal) {
    const sorry = (it: Message): number => {
      terminal.note(it);
      return 1;
    };
    const [path] = call.paths;
    if (path === undefined)
      return sorry(
        message({
          en: "Which plan? mra plan --out FILE makes one",
          ko: "어느 계획입니까? mra plan --out 파일로 만듭니다",
        }),
      );
    const read = await loadPlan(path);
    if (!read.ok) return sorry(read.fault);
    const plan = read.value;
    const agreed = await agreement(plan, call.flag("yes"), call.option("consent"), terminal, signal);
    if (!agreed.ok) return sorry(agreed.why);
    const { chosen, consent } = agreed;
    const missing = secretsOf(plan, chosen).filter((it) => environmentSecret(terminal.env, it) === undefined);
    if (missing.length > 0)
      return sorry(
        message(
          {
            en: "Set the environment variables {0}: the plan sends these secrets",
            ko: "환경 변수 {0}을(를) 설정하십시오. 계획에서 이 비밀 값을 보냅니다",
          },
          missing.map(secretVariable).join(", "),
        ),
      );
    const wait = Number(call.option("wait") ?? "60");
    if (!Number.isFinite(wait) || wait < 0)
      return sorry(message({ en: "--wait is a number of seconds", ko: "--wait는 초 단위의 숫자입니다" }));
    const connection = await connectionOf(
      { ...call, option: (name) => call.option(name) ?? (name === "host" ? plan.host : undefined) },
      terminal,
      undefined,
    );
    if (!connection.ok) return sorry(connection.fault);
    const { cluster, host } = connection.value;
    const journal = await openJournal(journalsIn(stateFolder(terminal.env, process.platform)), plan.cluster);
    if (!journal.ok) {
      cluster.close();
      return sorry(journal.fault);
    }
    try {
      const phones = wait === 0 ? undefined : await phonesBefore(plan, chosen, cluster, terminal, systemClock, signal);
      const texts = await textsNow(plan);
      const done = await carryOut(
        plan,
        {
          cluster,
          host,
          journal: journal.value,
          secrets: (name) => environmentSecret(terminal.env, name),
          clock: systemClock,
          ...(terminal.env.MRA_USER !== undefined && { by: terminal.env.MRA_USER }),
          faultText,
          chosen,
          consent,
          inputs: texts.map((it) => inputFile(it.uri, it.text)),
        },
        ({ done: n, total, step, result }) => {
          if (result)
            terminal.note(
              message(
                { en: "[{0}/{1}] {2}: {3}", ko: "[{0}/{1}] {2}: {3}" },
                n,
                total,
                titleOf(step, terminal.language),
                say(result.message, terminal.language),
              ),
            );
        },
        signal,
      );
      if (!done.ok) return sorry(done.fault);
      terminal.out(reportText(plan, done.value, terminal));
      if (phones !== undefined)
        await tellPhones(phones, cluster, wait * 1000, phonePlaces(texts, plan.cluster), terminal, signal);
      return done.value.finished ? 0 : 1;
    } finally {
      await journal.value.close();
      cluster.close();
    }
  },
};

type Agreed =
  | { readonly ok: true; readonly chosen: readonly string[]; readonly consent: Consent | undefined }
  | { readonly ok: false; readonly why: Message };

// Safe steps need one yes; the others a word that names the cluster and their number, here or at the question.
async function agreement(
  plan: Plan,
  yes: boolean,
  consent: string | undefined,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Agreed> {
  const all = plan.steps.map((it) => it.id);
  const grave = consentCount(plan, all);
  if (consent !== undefined && consent !== `${plan.cluster}:${String(grave)}`) {
    return {
      ok: false,
      why: message(
        {
          en: "--consent has to name the cluster and the number of steps that cannot be taken back: {0}:{1}",
          ko: "--consent에는 클러스터와 되돌릴 수 없는 단계의 수를 적어야 합니다: {0}:{1}",
        },
        plan.cluster,
        grave,
      ),
    };
  }
  const safe = chosenByDefault(plan);
  let chosen = consent === undefined ? safe : all;
  if (!yes) {
    terminal.out(renderPlan(plan, terminal.language));
    const answer = await terminal.ask(
      message(
        { en: "Deploy {0} {0|step|steps} to {1}? (yes/no)", ko: "{1}에 {0}개 단계를 배포하시겠습니까? (yes/no)" },
        chosen.length,
        plan.cluster,
      ),
      signal,
    );
    if (answer === undefined)
      return {
        ok: false,
        why: message({
          en: "Nobody can be asked here; --yes says yes",
          ko: "여기에서는 질문할 수 없습니다. --yes로 동의하십시오",
        }),
      };
    if (!/^(y|yes|예|네)$/i.test(answer.trim()))
      return { ok: false, why: message({ en: "Nothing was deployed", ko: "아무것도 배포하지 않았습니다" }) };
    if (consent === undefined && grave > 0) {
      const typed = await terminal.ask(
        message(
          {
            en: "{0} more {0|step removes, replaces, renames or resets|steps remove, replace, rename or reset}. Type {0} to include {0|it|them}, or press Enter to leave {0|it|them} out:",
            ko: "제거, 교체, 이름 변경 또는 재설정 단계가 {0}개 더 있습니다. 포함하려면 {0}을(를) 입력하고, 제외하려면 Enter를 누르십시오:",
          },
          grave,
        ),
        signal,
      );
      if (typed?.trim() === String(grave)) chosen = all;
    }
  }
  return {
    ok: true,
    chosen,
    consent: chosen === all && grave > 0 ? { cluster: plan.cluster, count: grave } : undefined,
  };
}

/** The files of the plan as they are now; those that cannot be read are missing. `uri` is what the plan calls them. */
async function textsNow(
  plan: Plan,
): Promise<readonly { readonly uri: string; readonly path: string; readonly text: string }[]> {
  const read = await Promise.all(
    plan.inputs.map(async ({ path: uri }) => {
      try {
        const path = uri.startsWith("file:") ? fileURLToPath(uri) : uri;
        return { uri, path: shown(path), text: await readFile(path, "utf8") };
      } catch {
        return undefined;
      }
    }),
  );
  return read.filter((it) => it !== undefined);
}

function reportText(plan: Plan, report: DeployReport, terminal: Terminal): string {
  const titles = new Map(plan.steps.map((it) => [it.id, titleOf(it, terminal.language)]));
  const words = {
    done: { en: "done", ko: "완료" },
    failed: { en: "failed", ko: "실패" },
    unknown: { en: "unknown", ko: "알 수 없음" },
    notDone: { en: "not done", ko: "수행 안 함" },
    conflict: { en: "conflict", ko: "충돌" },
  };
  const lines = report.results
    .filter((it) => it.outcome !== "done")
    .map(
      (it) =>
        `${words[it.outcome][terminal.language]}  ${titles.get(it.id) ?? it.id}: ${say(it.message, terminal.language)}\n`,
    );
  const chosen = new Set(report.results.map((it) => it.id));
  const left = plan.steps
    .filter((it) => !chosen.has(it.id))
    .map((it) => `${terminal.language === "ko" ? "선택 안 함" : "not chosen"}  ${titles.get(it.id) ?? it.id}\n`);
  return `${[...lines, ...left].join("")}${say(report.summary, terminal.language)}\n`;
}
