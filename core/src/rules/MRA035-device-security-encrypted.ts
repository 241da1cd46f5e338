import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { setTo } from "./fix.ts";
import { fillGap, gapIn } from "./gap.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";

/** AXL has no default for the mode, and a profile that is created without it is not Encrypted. */
export const MRA035 = objectRule({
  id: "MRA035",
  ...chapter("5.6", 226, 228),
  severity: "error",
  live: "objects",
  title: { en: "Device security mode is not Encrypted", ko: "디바이스 보안 모드가 암호화됨이 아님" },
  on: ["phoneSecurityProfiles"],
  *check(profile) {
    const mode = valueOf(profile, "deviceSecurityMode");
    if (mode !== undefined && mode.value !== "Encrypted") {
      yield {
        at: mode.node,
        message: message(
          {
            en: "Device security mode of {0} is {1}; Expressway rejects it (must be Encrypted)",
            ko: "{0}의 디바이스 보안 모드가 {1}입니다. Expressway가 통신을 거부하므로 암호화됨(Encrypted)으로 설정해야 합니다",
          },
          profile.name,
          mode.value,
        ),
        fixes: [setTo(mode.node, "Encrypted", true)],
      };
    }
    const gap = gapIn(profile, "deviceSecurityMode");
    if (gap !== undefined) {
      yield {
        at: gap,
        message: message(
          {
            en: "{0} does not state a device security mode; a new profile would not be Encrypted, and Expressway rejects it",
            ko: "{0}에 디바이스 보안 모드가 없습니다. 새 프로파일은 암호화됨(Encrypted)이 아니므로 Expressway가 통신을 거부합니다",
          },
          profile.name,
        ),
        fixes: [fillGap(profile, "deviceSecurityMode", "Encrypted", true, "protocol")],
      };
    }
  },
});
