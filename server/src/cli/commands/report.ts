import { htmlOf } from "../../../../core/src/base/report-html.ts";
import { markdownOf } from "../../../../core/src/base/report-markdown.ts";
import { outlookOf } from "../../../../core/src/readiness/outlook.ts";
import { readinessOf } from "../../../../core/src/readiness/readiness.ts";
import { readinessData } from "../../../../core/src/readiness/readiness-data.ts";
import { readinessReport, type ReadinessInput } from "../../../../core/src/readiness/readiness-report.ts";
import { systemClock } from "../../deploy/clock.ts";
import { checkedFor, printedPlaces, placeText } from "../checked.ts";
import type { Command } from "../command.ts";
import { chosenProject } from "../connection.ts";
import { misused, mustBeOneOf } from "../exit.ts";
import { putReport, reportFormatOf } from "../put-report.ts";
import { sayRefused } from "../refused.ts";

const formats = ["markdown", "html", "json"] as const;

/** `mra report`: who could work outside now, and what is ahead. Nothing is sent anywhere. */
export const report: Command = {
  name: "report",
  usage: "report [PATH…] [--cluster NAME] [--format markdown|html|json] [--out FILE [--force]] [--lang en|ko]",
  summary: {
    en: "Reports who could work outside by the files, by which first cause others could not, capacity, certificates and releases.",
    ko: "파일을 기준으로 외부에서 사용할 수 있는 대상과 사용할 수 없는 첫 번째 원인, 용량, 인증서, 릴리스를 보고합니다.",
  },
  details: {
    en: "--format html is one page without scripts, made to be printed. Dates are those that the files state; what they do not\nstate is said to be unknown. No connection is needed.",
    ko: "--format html은 인쇄할 수 있는 한 페이지이며 스크립트가 없습니다. 날짜는 파일에 지정된 값이며, 지정되지 않은 항목은\n알 수 없음으로 표시합니다. 연결이 필요하지 않습니다.",
  },
  exits: [
    { status: 0, means: { en: "the report is there", ko: "보고서를 작성함" } },
    {
      status: 1,
      means: {
        en: "it could not be written, or a file could not be read",
        ko: "작성하지 못했거나 읽을 수 없는 파일이 있음",
      },
    },
  ],
  failed: 1,
  interrupted: 130,
  takes: "many",
  options: {
    cluster: { type: "string" },
    format: { type: "string" },
    out: { type: "string" },
    force: { type: "boolean" },
  },
  async run(call, terminal, signal) {
    const out = call.option("out");
    const format = formats.find((it) => it === (call.option("format") ?? reportFormatOf(out) ?? "markdown"));
    if (format === undefined) return misused(terminal, mustBeOneOf("--format", formats));
    const checked = await checkedFor(call, terminal, signal);
    const project = chosenProject(checked.projects, call.option("cluster"));
    if (!project.ok) return sayRefused(terminal, project.fault, 1);
    const today = systemClock.now().toISOString().slice(0, 10);
    const placeIn = printedPlaces(checked.files);
    const input: ReadinessInput = {
      readiness: readinessOf(
        project.value,
        checked.files.flatMap((it) => it.findings),
      ),
      outlook: outlookOf(project.value, today),
      today,
      unread: checked.unreadable.length,
      placeOf: (spot) => {
        const place = placeIn(spot);
        return { text: place === undefined ? "" : placeText(place), uri: spot.chunk.uri, line: (place?.line ?? 1) - 1 };
      },
    };
    const text =
      format === "json"
        ? `${JSON.stringify(readinessData(input, terminal.language), null, 2)}\n`
        : (format === "html" ? htmlOf : markdownOf)(readinessReport(input, terminal.language));
    return (await putReport(text, call, terminal, signal)) && checked.unreadable.length === 0 ? 0 : 1;
  },
};
