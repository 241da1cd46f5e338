import { say } from "../../../../core/src/base/text.ts";
import { faultText } from "../../axl/fault-text.ts";
import { diagnose } from "../../clusters/doctor.ts";
import { doctorReport, doctorSummary } from "../../preflight/doctor-report.ts";
import type { Command } from "../command.ts";
import { connectionOf, connectionOptions } from "../connection.ts";
import { misused, mustBeOneOf } from "../exit.ts";
import { sayRefused } from "../refused.ts";

/** `mra doctor`: how a cluster answers where this program assumes something. It only reads. */
export const doctor: Command = {
  name: "doctor",
  usage: "doctor [--cluster NAME] [--host HOST] [--ca FILE] [--pin SHA256] [--format text|markdown|json]",
  summary: {
    en: "Asks a cluster how it answers where this program has to assume it, and says what differs. Only reads.",
    ko: "이 프로그램이 가정할 수밖에 없는 부분에서 클러스터가 어떻게 응답하는지 확인하고 다른 점을 알려 줍니다. 읽기만 합니다.",
  },
  details: {
    en: "--format markdown is a report to hand over: every name, number and address in it is a pseudonym. It is printed, and sent nowhere.",
    ko: "--format markdown은 전달용 보고서입니다. 모든 이름, 번호, 주소를 가명으로 바꿉니다. 화면에 출력할 뿐 어디에도 보내지 않습니다.",
  },
  exits: [
    { status: 0, means: { en: "nothing differs", ko: "다른 점이 없음" } },
    {
      status: 1,
      means: {
        en: "something differs, or the cluster could not be asked",
        ko: "다른 점이 있거나 클러스터에 확인할 수 없음",
      },
    },
  ],
  failed: 1,
  interrupted: 130,
  takes: "none",
  options: { ...connectionOptions, format: { type: "string" } },
  async run(call, terminal, signal) {
    const format = formats.find((it) => it === (call.option("format") ?? "text"));
    if (format === undefined) return misused(terminal, mustBeOneOf("--format", formats));
    const reached = { name: call.option("cluster"), named: undefined };
    const connection = await connectionOf(call, terminal, reached, signal);
    if (!connection.ok) return sayRefused(terminal, connection.fault, 1);
    const { cluster } = connection.value;
    const { language } = terminal;
    try {
      const found = await diagnose(cluster, signal);
      if (!found.ok) {
        terminal.note(faultText(found.fault));
        return 1;
      }
      const { differs, observations, schema, ice } = found.value;
      if (format === "markdown") terminal.out(doctorReport(found.value, language));
      else if (format === "json") {
        const ids = differs.map((it) => ({
          id: it.id,
          title: it.title[language],
          means: it.means[language],
          now: it.now[language],
        }));
        terminal.out(`${JSON.stringify({ schema, observations, ice, differs: ids }, null, 2)}\n`);
      } else {
        terminal.out(`${say(doctorSummary(found.value), language)}\n`);
        for (const it of differs)
          terminal.out(`  ${it.title[language]}\n    ${it.means[language]}. ${it.now[language]}\n`);
      }
      return differs.length === 0 ? 0 : 1;
    } finally {
      cluster.close();
    }
  },
};

const formats = ["text", "markdown", "json"] as const;
