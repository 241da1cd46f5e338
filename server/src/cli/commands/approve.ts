import { message, type Message } from "../../../../core/src/base/text.ts";
import { renderPlan } from "../../../../core/src/plan/render.ts";
import { keepApproval, newApproval } from "../../deploy/approval.ts";
import { consentCount } from "../../deploy/permit.ts";
import { loadPlan } from "../../deploy/plan-file.ts";
import type { Command } from "../command.ts";
import { misused } from "../exit.ts";
import { sayRefused } from "../refused.ts";
import { stateFor, stateOption } from "../state.ts";

const usualHours = 24;
const mostHours = 168;

/** `mra approve`: a person's yes to one plan, given at a terminal, for a deploy that asks nobody. Nothing is sent. */
export const approve: Command = {
  name: "approve",
  usage: "approve PLANFILE [--for HOURS] [--state VALUE]",
  summary: {
    en: "Approves a stored plan at the terminal: cluster and number of steps are typed. mra deploy carries it out until then.",
    ko: "저장된 계획을 터미널에서 승인합니다. 클러스터 이름과 단계 수를 입력합니다. 만료 전까지 mra deploy로 실행할 수 있습니다.",
  },
  details: {
    en: "The approval is for this very plan on its host, for 24 hours unless --for says otherwise (168 at most). It says who agreed; somebody with the same account could write one.",
    ko: "승인은 해당 호스트의 이 계획에만 적용되며, --for로 지정하지 않으면 24시간 동안 유효합니다(최대 168시간). 승인한 사람을 기록하며, 같은 계정을 가진 사람은 승인을 만들 수 있습니다.",
  },
  exits: [
    { status: 0, means: { en: "approved", ko: "승인함" } },
    { status: 1, means: { en: "not approved", ko: "승인하지 않음" } },
  ],
  failed: 1,
  interrupted: 130,
  takes: "one",
  options: { for: { type: "string" }, ...stateOption },
  async run(call, terminal, signal) {
    const sorry = (it: Message): number => {
      terminal.note(it);
      return 1;
    };
    const [path] = call.paths;
    if (path === undefined) return misused(terminal, message(texts.which));
    const hours = Number(call.option("for") ?? usualHours);
    if (!(hours > 0 && hours <= mostHours)) return misused(terminal, message(texts.hours, mostHours));
    const read = await loadPlan(path, signal);
    if (!read.ok) return sorry(read.fault);
    const plan = read.value;
    const all = plan.steps.map((it) => it.id);
    if (all.length === 0) return sorry(message(texts.nothing, plan.cluster));
    const store = await stateFor(call, terminal, ".", signal);
    if (!store.ok) return sayRefused(terminal, store.fault, 1);
    terminal.out(`${renderPlan(plan, terminal.language)}\n`);
    const wanted = `${plan.cluster}:${String(all.length)}`;
    const expiry = new Date(Date.now() + hours * 3_600_000).toISOString();
    const question = message(texts.question, all.length, consentCount(plan, all), plan.host, utc(expiry), wanted);
    const typed = await terminal.ask(question, signal);
    if (typed === undefined) return sorry(message(texts.nobody));
    if (typed.trim() !== wanted) return sorry(message(texts.not));
    const approval = newApproval(plan, all, expiry);
    const kept = await keepApproval(store.value.folder, plan, approval, signal);
    if (!kept.ok) return sorry(kept.fault);
    const told = await store.value.team?.sync(signal);
    if (told?.ok === false) terminal.note(told.fault);
    terminal.note(message(texts.done, approval.who, utc(expiry), path, plan.host));
    return 0;
  },
};

const utc = (iso: string): string => `${iso.slice(0, 16).replace("T", " ")} UTC`;

const texts = {
  which: {
    en: "Which plan? mra plan --out FILE makes one",
    ko: "어느 계획입니까? mra plan --out 파일로 만듭니다",
  },
  hours: {
    en: "--for takes a number of hours up to {0}",
    ko: "--for에는 {0} 이하의 시간을 숫자로 지정하십시오",
  },
  nothing: { en: "{0}: nothing to approve", ko: "{0}: 승인할 내용이 없습니다" },
  question: {
    en: "Type {4} to approve {0} {0|step|steps}, {1} of which cannot be taken back, on {2} until {3}:",
    ko: "{2}에서 {3}까지 {0}개 단계(되돌릴 수 없는 단계 {1}개)를 승인하려면 {4}을(를) 입력하십시오:",
  },
  nobody: {
    en: "A person approves, at a terminal; here nobody can be asked. A CI environment passes its own approval on as MRA_APPROVAL",
    ko: "승인은 사람이 터미널에서 합니다. 여기에서는 질문할 수 없습니다. CI 환경에서는 자체 승인을 MRA_APPROVAL로 전달합니다",
  },
  not: { en: "Not approved", ko: "승인하지 않았습니다" },
  done: {
    en: "Approved by {0} until {1}. mra deploy {2} --host {3} --yes carries it out",
    ko: "{0}이(가) {1}까지 승인했습니다. mra deploy {2} --host {3} --yes로 실행합니다",
  },
};
