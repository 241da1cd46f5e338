import type { RuleSource } from "./rule.ts";

const parts: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  overview: { en: "overview", ko: "개요" },
  prerequisites: { en: "prerequisites", ko: "사전 요건" },
  failover: { en: "failover", ko: "페일오버" },
};

/** A rule that Cisco's MRA chapter states: its step (`"5.5"`) or part, and the lines. */
export function chapter(step: string, ...lines: readonly number[]): RuleSource {
  const part = parts[step] ?? { en: `step ${step}`, ko: `단계 ${step}` };
  const which = lines.join(", ");
  return {
    group: "chapter",
    step,
    lines,
    source: {
      en: `Cisco's MRA chapter, ${part.en} (line${lines.length > 1 ? "s" : ""} ${which})`,
      ko: `Cisco MRA 장, ${part.ko}(${which}행)`,
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
