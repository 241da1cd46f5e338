import type { RuleSource } from "./rule.ts";

const parts: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  overview: { en: "overview", ko: "개요" },
  prerequisites: { en: "prerequisites", ko: "사전 요건" },
  failover: { en: "failover", ko: "페일오버" },
};

/**
 * A rule that Cisco's MRA chapter states: its step (`"5.5"`) or part, and the lines of the chapter's text that say so.
 * Readers are told the step: Cisco's page has no numbers of lines.
 */
export function chapter(step: string, ...lines: readonly number[]): RuleSource {
  const part = parts[step] ?? { en: `step ${step}`, ko: `단계 ${step}` };
  return {
    group: "chapter",
    step,
    lines,
    source: {
      en: `Cisco's MRA chapter, ${part.en}`,
      ko: `Cisco MRA 장, ${part.ko}`,
    },
  };
}

/** A rule that another document of Cisco states: the document and its section, in Cisco's own English titles. */
export const guides = (document: string): RuleSource => ({
  group: "guides",
  lines: [],
  source: { en: document, ko: document },
});

/** A rule of this product: why it is there. */
export const files = (en: string, ko: string): RuleSource => ({ group: "files", lines: [], source: { en, ko } });
