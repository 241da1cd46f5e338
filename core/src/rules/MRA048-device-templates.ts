import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { missingTemplates, type TemplateField } from "./template-gap.ts";

const fields: readonly TemplateField[] = [
  { key: "deskPhones", label: { en: "Desk Phones", ko: "사무실 전화기" } },
  { key: "mobileDevices", label: { en: "Mobile and Desktop Devices", ko: "모바일 및 데스크톱 디바이스" } },
  {
    key: "remoteDestinations",
    label: { en: "Remote Destination/Device Profiles", ko: "원격 대상/디바이스 프로파일" },
  },
];

/** Silent where the profile switches MRA off, and for keys that a profile with `managed: false` does not state. */
export const MRA048 = objectRule({
  id: "MRA048",
  ...chapter("6.4", 260),
  severity: "warning",
  live: "objects",
  title: { en: "User profile lacks a universal device template", ko: "사용자 프로파일에 범용 디바이스 템플릿이 없음" },
  on: ["userProfiles"],
  check: (profile) => missingTemplates(profile, fields),
});
