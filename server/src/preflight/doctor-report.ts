import { message, say, type Language, type Text } from "../../../core/src/base/text.ts";
import type { Observations } from "../axl/observe.ts";
import type { DoctorDifference } from "./doctor-texts.ts";

/** How a cluster answers, held against what this program assumes without a schema or a guide that says it. */
export interface Diagnosis {
  /** `14.0`. */
  readonly schema: string;
  readonly observations: Observations;
  /** Fields of ICE whose names on this cluster are known, of all. */
  readonly ice: readonly [known: number, all: number];
  /** What is otherwise than assumed; empty: nothing. */
  readonly differs: readonly DoctorDifference[];
  /** Answers under pseudonyms, as lines of XML. */
  readonly samples: readonly string[];
}

/** What a person reads first: how much differs. */
export const doctorSummary = ({ differs }: Diagnosis): ReturnType<typeof message> =>
  differs.length === 0
    ? message({
        en: "The cluster answers as this program assumes",
        ko: "클러스터가 이 프로그램이 가정한 대로 응답합니다",
      })
    : message(
        {
          en: "The cluster answers otherwise than assumed in {0} {0|way|ways}",
          ko: "클러스터가 가정과 다르게 응답하는 점이 {0}개 있습니다",
        },
        differs.length,
      );

/** The report in Markdown. It names no host, and every name, number and address of the cluster is a pseudonym. */
export function doctorReport(diagnosis: Diagnosis, language: Language): string {
  const told = (it: Text): string => it[language];
  const { differs, observations, samples, schema, ice } = diagnosis;
  const rows = Object.entries({ ...observations, ice: `${ice[0]}/${ice[1]}` }).map(
    ([key, value]) => `| ${key} | ${valueText(value)} |`,
  );
  const found = differs.flatMap((it) => [
    `### ${told(it.title)}`,
    "",
    `- ${told(words.means)}: ${told(it.means)}`,
    `- ${told(words.now)}: ${told(it.now)}`,
    "",
  ]);
  return [
    `# ${told(words.title)}`,
    "",
    told(words.intro),
    "",
    `${say(doctorSummary(diagnosis), language)} (AXL ${schema}).`,
    "",
    ...found,
    `## ${told(words.all)}`,
    "",
    `| ${told(words.what)} | ${told(words.seen)} |`,
    "|---|---|",
    ...rows,
    "",
    `## ${told(words.answers)}`,
    "",
    ...samples.flatMap((it) => ["```xml", it, "```", ""]),
  ].join("\n");
}

const valueText = (value: string | boolean | readonly string[]): string =>
  typeof value === "object" ? (value.length === 0 ? "all" : `not ${value.join(", ")}`) : String(value);

const words = {
  title: { en: "What this cluster answers", ko: "이 클러스터의 응답" },
  intro: {
    en: "Asked with requests that only read. Every name, number and address of the cluster is a pseudonym here, the same one throughout; names of elements and words of Cisco's enumerations stand as they are. This text was sent nowhere.",
    ko: "읽기 요청으로만 확인했습니다. 클러스터의 모든 이름, 번호, 주소는 이 문서 전체에서 같은 가명으로 바꾸었습니다. 요소 이름과 Cisco 열거형의 단어는 그대로 둡니다. 이 내용은 어디에도 보내지 않았습니다.",
  },
  means: { en: "For plan and deploy", ko: "계획과 배포에 미치는 영향" },
  now: { en: "What this program does", ko: "이 프로그램의 동작" },
  all: { en: "All that was looked at", ko: "확인한 항목" },
  what: { en: "What", ko: "항목" },
  seen: { en: "Seen", ko: "확인한 값" },
  answers: { en: "Answers", ko: "응답" },
} as const;
