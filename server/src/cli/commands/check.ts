import { readFile } from "node:fs/promises";
import { message } from "../../../../core/src/base/text.ts";
import { baselineOf, baselineText, beyondBaseline, isBaseline, readBaseline } from "../../workspace/baseline.ts";
import { putTexts } from "../../disk/put.ts";
import { checkPaths, type Checked } from "../../workspace/check.ts";
import { sayUnreadable } from "../checked.ts";
import type { Command, Terminal } from "../command.ts";
import { misused, mustBeOneOf } from "../exit.ts";
import { report, type Format } from "../formats/format.ts";
import { formats, wholeFormats } from "../formats/formats.ts";
import { putReport, reportFormatOf } from "../put-report.ts";
import { shown } from "../shown.ts";

/** Formats that can list the rules that could not speak. */
const saysSilence: ReadonlySet<string> = new Set(["text", "json", "markdown", "html"]);

/** `mra check`: every finding of the given files and folders. */
export const check: Command = {
  name: "check",
  usage:
    "check [PATH…] [--format text|json|sarif|junit|github|markdown|html] [--out FILE [--force]] [--all] [--why-silent] [--baseline FILE] [--write-baseline FILE] [--lang en|ko]",
  summary: {
    en: "Checks files and folders against Cisco's rules, offline.",
    ko: "파일과 폴더를 Cisco 규칙에 따라 오프라인으로 검사합니다.",
  },
  details: {
    en: "--all shows each finding where many are of one code. --why-silent lists, after them (not in sarif, junit, github), the rules that\ncould not speak because a fact is not stated, and which. markdown and html are reports to hand on, without scripts. --write-baseline FILE keeps today's findings; with --baseline FILE only\nwhat is new is shown and counts: findings are recognized by code, object and field, whatever line they stand at.",
    ko: "--all은 한 코드의 결과가 많아도 모두 표시합니다. --why-silent는 결과 뒤에(sarif, junit, github 제외) 지정되지 않은 정보 때문에 확인하지 못한\n규칙과 해당 정보를 표시합니다. markdown과 html은 전달용 보고서이며 스크립트가 없습니다. --write-baseline FILE은 현재 결과를 저장하고, --baseline FILE을 사용하면\n새 결과만 표시하고 집계합니다. 결과는 줄이 아니라 코드, 객체, 필드로 식별합니다.",
  },
  exits: [
    { status: 0, means: { en: "no finding of severity error", ko: "심각도가 오류인 결과 없음" } },
    { status: 1, means: { en: "findings of severity error", ko: "심각도가 오류인 결과 있음" } },
    {
      status: 2,
      means: {
        en: "a file could not be read, or there is none; or --out could not be written",
        ko: "파일이 없거나 읽을 수 없음. 또는 --out에 저장할 수 없음",
      },
    },
  ],
  failed: 2,
  interrupted: 130,
  takes: "many",
  options: {
    format: { type: "string" },
    out: { type: "string" },
    force: { type: "boolean" },
    all: { type: "boolean" },
    "why-silent": { type: "boolean" },
    baseline: { type: "string" },
    "write-baseline": { type: "string" },
  },
  async run(call, terminal, signal) {
    const { paths, option, flag } = call;
    const name = option("format") ?? reportFormatOf(option("out")) ?? "text";
    const format: Format | undefined = (flag("all") ? wholeFormats.get(name) : undefined) ?? formats.get(name);
    if (format === undefined) return misused(terminal, mustBeOneOf("--format", [...formats.keys()]));
    const whySilent = flag("why-silent");
    if (whySilent && !saysSilence.has(name)) return misused(terminal, message(texts.noSilence));
    const whole = await checkPaths(paths.length === 0 ? ["."] : paths, signal);
    const kept = option("write-baseline");
    if (kept !== undefined) return keepBaseline(kept, whole, terminal, signal);
    const checked = await withoutBaseline(option("baseline"), whole, terminal);
    if (checked === undefined) return 2;
    sayUnreadable(checked, terminal);
    if (checked.files.length === 0 && checked.unreadable.length === 0) {
      terminal.note(
        message(
          { en: "No .mra.yaml file here: {0}", ko: "여기에 .mra.yaml 파일이 없습니다: {0}" },
          (paths.length === 0 ? ["."] : paths).join(" "),
        ),
      );
    }
    const text = format(report(checked, terminal.language, whySilent), terminal);
    if (!(await putReport(text, call, terminal, signal))) return 2;
    if (checked.unreadable.length > 0 || checked.files.length === 0) return 2;
    return checked.files.some((file) => file.findings.some((it) => it.severity === "error")) ? 1 : 0;
  },
};

/** Keeps the findings of today as those that are known. */
async function keepBaseline(path: string, checked: Checked, terminal: Terminal, signal: AbortSignal): Promise<number> {
  if (checked.unreadable.length > 0 || checked.files.length === 0) {
    terminal.note(message(texts.nothingRead));
    return 2;
  }
  const baseline = baselineOf(checked);
  const text = { path, text: baselineText(baseline), mode: 0o666, keepsMode: true, mayReplace: isBaseline };
  const put = await putTexts([text], signal);
  if (!put.ok) {
    terminal.note(put.fault);
    return 2;
  }
  const count = baseline.reduce((sum, it) => sum + it.count, 0);
  terminal.note(message(texts.kept, count, shown(path)));
  return 0;
}

/** What a check finds beyond its baseline; undefined where the baseline cannot be read. */
async function withoutBaseline(
  path: string | undefined,
  whole: Checked,
  terminal: Terminal,
): Promise<Checked | undefined> {
  if (path === undefined) return whole;
  const text = await readFile(path, "utf8").catch(() => undefined);
  const baseline = text === undefined ? undefined : readBaseline(text);
  if (baseline?.ok !== true) {
    terminal.note(message(texts.noBaseline, shown(path)));
    return undefined;
  }
  const { checked, known, gone } = beyondBaseline(whole, baseline.value);
  if (known > 0) terminal.note(message(texts.known, known, shown(path)));
  for (const it of gone)
    terminal.note(message(texts.gone, it.code, it.object || it.cluster || "–", it.field || "–", shown(path)));
  return checked;
}

const texts = {
  noSilence: {
    en: "--why-silent goes with --format text, json, markdown or html",
    ko: "--why-silent는 --format text, json, markdown 또는 html과 함께 사용하십시오",
  },
  nothingRead: {
    en: "No baseline is written of files that could not be read",
    ko: "읽을 수 없는 파일이 있어 기준선을 저장하지 않았습니다",
  },
  unwritable: { en: "{0} cannot be written ({1})", ko: "{0}을(를) 저장할 수 없습니다({1})" },
  kept: {
    en: "{0} {0|finding|findings} kept in {1}; check --baseline {1} shows only new ones",
    ko: "결과 {0}개를 {1}에 저장했습니다. check --baseline {1}은 새 결과만 표시합니다",
  },
  noBaseline: {
    en: "{0} is no baseline that can be read; check --write-baseline {0} writes one",
    ko: "{0}은(는) 읽을 수 있는 기준선이 아닙니다. check --write-baseline {0}으로 만드십시오",
  },
  known: {
    en: "{0} {0|finding is|findings are} known by {1} and not shown",
    ko: "{1}에 있는 결과 {0}개는 표시하지 않습니다",
  },
  gone: {
    en: "{0} no longer applies to {1}, {2}: it can be taken out of {3}",
    ko: "{0}은(는) {1}, {2}에 더 이상 해당하지 않습니다. {3}에서 삭제할 수 있습니다",
  },
} as const;
