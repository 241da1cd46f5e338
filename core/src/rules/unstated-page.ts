import { message, say, type Language } from "../base/text.ts";
import type { Project } from "../model/project.ts";
import { unstatedFacts } from "./unstated.ts";

/** Rules that could not speak of each cluster and the facts that they looked for, as a page in Markdown. */
export function unstatedPage(projects: readonly Project[], language: Language): string {
  const parts = projects.map((project) => {
    const silent = unstatedFacts(project);
    const head = `## ${say(message(texts.cluster, project.name), language)}\n\n`;
    if (silent.length === 0) return `${head}${texts.none[language]}\n`;
    const rows = silent.map(
      ({ rule, facts }) => `| ${rule.id} | ${rule.title[language]} | ${facts.map((it) => `\`${it}\``).join(", ")} |`,
    );
    return `${head}${texts.columns[language]}\n| --- | --- | --- |\n${rows.join("\n")}\n`;
  });
  return `# ${texts.title[language]}\n\n${texts.why[language]}\n\n${parts.join("\n")}`;
}

const texts = {
  title: { en: "Rules that could not speak", ko: "확인하지 못한 규칙" },
  why: {
    en: "These rules found nothing, and looked for facts that the files do not state. Stated, they would be checked.",
    ko: "다음 규칙은 결과가 없지만 파일에 없는 정보를 찾았습니다. 정보를 지정하면 확인합니다.",
  },
  cluster: { en: 'Cluster "{0}"', ko: '클러스터 "{0}"' },
  none: { en: "Every rule has the facts it looks for.", ko: "모든 규칙에 필요한 정보가 있습니다." },
  columns: { en: "| rule | about | not stated |", ko: "| 규칙 | 내용 | 지정되지 않은 정보 |" },
} as const;
