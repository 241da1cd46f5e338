import { message, say } from "../../../../core/src/base/text.ts";
import { checkPaths } from "../../workspace/check.ts";
import type { Command } from "../command.ts";
import { misused, oneOf } from "../exit.ts";
import { report, type Format } from "../formats/format.ts";
import { formats } from "../formats/formats.ts";
import { onOneLine } from "../printable.ts";

/** `mra check`: every finding of the given files and folders. */
export const check: Command = {
  name: "check",
  usage: "check [PATH…] [--format text|json|sarif|junit|github] [--lang en|ko]",
  summary: {
    en: "Checks files and folders against Cisco's rules, offline.",
    ko: "파일과 폴더를 Cisco 규칙에 따라 오프라인으로 검사합니다.",
  },
  exits: [
    { status: 0, means: { en: "no finding of severity error", ko: "심각도가 오류인 결과 없음" } },
    { status: 1, means: { en: "findings of severity error", ko: "심각도가 오류인 결과 있음" } },
    { status: 2, means: { en: "a file could not be read, or there is none", ko: "파일이 없거나 읽을 수 없음" } },
  ],
  failed: 2,
  interrupted: 130,
  takes: "many",
  options: { format: { type: "string" } },
  async run({ paths, option }, terminal, signal) {
    const name = option("format") ?? "text";
    const format: Format | undefined = formats.get(name);
    if (format === undefined) return misused(terminal, oneOf("--format", [...formats.keys()]));
    const checked = await checkPaths(paths.length === 0 ? ["."] : paths, signal);
    for (const it of checked.unreadable)
      terminal.note(message({ en: "{0}: {1}", ko: "{0}: {1}" }, onOneLine(it.path), say(it.reason, terminal.language)));
    if (checked.files.length === 0 && checked.unreadable.length === 0) {
      terminal.note(
        message(
          { en: "No .mra.yaml file here: {0}", ko: "여기에 .mra.yaml 파일이 없습니다: {0}" },
          (paths.length === 0 ? ["."] : paths).join(" "),
        ),
      );
    }
    terminal.out(format(report(checked, terminal.language), terminal));
    if (checked.unreadable.length > 0 || checked.files.length === 0) return 2;
    return checked.files.some((file) => file.findings.some((it) => it.severity === "error")) ? 1 : 0;
  },
};
