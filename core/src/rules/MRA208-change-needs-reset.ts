import { projectRule } from "./rule.ts";
import { files } from "./source.ts";

/** Only a plan knows what changes: it shows the reset as a step of its own that needs consent. */
export const MRA208 = projectRule({
  id: "MRA208",
  ...files(
    "Cisco Unified CM: a changed profile, device pool or security setting reaches a phone with a reset",
    "Cisco Unified CM: 프로파일, 디바이스 풀, 보안 설정의 변경 사항은 재설정해야 전화기에 적용됩니다",
  ),
  severity: "info",
  title: {
    en: "Change needs a device reset that drops registrations",
    ko: "등록이 끊기는 재설정이 필요한 변경",
  },
  shownBy: "plan",
  check: () => [],
});
