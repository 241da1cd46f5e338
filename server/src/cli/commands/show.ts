import { message } from "../../../../core/src/base/text.ts";
import { loadPlan } from "../../deploy/plan-file.ts";
import type { Command } from "../command.ts";
import { misusedCommand, misused, mustBeOneOf } from "../exit.ts";
import { isPlanFormat, planFormats, planOutput } from "../plan-output.ts";

/** `mra show`: a stored plan as a person or a program reads it. Nothing is read but the file. */
export const show: Command = {
  name: "show",
  usage: "show PLANFILE [--format text|markdown|html|json]",
  summary: {
    en: "Shows a stored plan: for a pull request, a change ticket or a printer. It is the very plan that mra deploy carries out.",
    ko: "저장된 계획을 표시합니다. 풀 리퀘스트, 변경 요청서, 인쇄에 사용할 수 있습니다. mra deploy가 실행하는 바로 그 계획입니다.",
  },
  exits: [
    { status: 0, means: { en: "it was shown", ko: "표시함" } },
    { status: 1, means: { en: "the file cannot be read, or is no plan", ko: "파일을 읽을 수 없거나 계획이 아님" } },
  ],
  failed: 1,
  interrupted: 130,
  takes: "one",
  options: { format: { type: "string" } },
  async run(call, terminal, signal) {
    const format = call.option("format") ?? "text";
    if (!isPlanFormat(format)) return misused(terminal, mustBeOneOf("--format", planFormats));
    const [path] = call.paths;
    if (path === undefined) return misusedCommand(terminal, show, message(which));
    const read = await loadPlan(path, signal);
    if (!read.ok) {
      terminal.note(read.fault);
      return 1;
    }
    terminal.out(planOutput(read.value, format, terminal.language));
    return 0;
  },
};

const which = {
  en: "Which plan? mra plan --out FILE makes one",
  ko: "어느 계획입니까? mra plan --out FILE로 만듭니다",
};
