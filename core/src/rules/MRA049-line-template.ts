import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { missingTemplates, type TemplateField } from "./template-gap.ts";

const fields: readonly TemplateField[] = [
  { key: "universalLineTemplate", label: { en: "the lines (Universal Line Template)", ko: "범용 회선 템플릿" } },
];

/** Silent where the profile switches MRA off, and for a profile with `managed: false` that does not state it. */
export const MRA049 = objectRule({
  id: "MRA049",
  ...chapter("6.5", 262),
  severity: "warning",
  live: "objects",
  title: { en: "User profile lacks a universal line template", ko: "사용자 프로파일에 범용 회선 템플릿이 없음" },
  on: ["userProfiles"],
  check: (profile) => missingTemplates(profile, fields),
});
