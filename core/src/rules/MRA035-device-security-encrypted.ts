import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { setTo } from "./fix.ts";
import { fillGap, gapIn } from "./gap.ts";
import { mention, subject } from "./label.ts";
import { isNonSecure, isSccp, isStandardProfile, legOf } from "./profile-leg.ts";
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
  *check(profile, project) {
    const leg = legOf(profile, project);
    if (isSccp(profile) || (leg === "tcp" && isStandardProfile(profile))) return;
    const mode = valueOf(profile, "deviceSecurityMode");
    const gap = gapIn(profile, "deviceSecurityMode");
    if (mode !== undefined && mode.value !== "Encrypted") {
      yield {
        at: mode.node,
        ...(leg === "tcp" && { severity: "warning" }),
        message: message(leg === "tcp" ? plain : rejected, mention(profile), mode.value),
        fixes: [setTo(mode.node, "Encrypted", !isNonSecure(project))],
      };
    }
    if (gap !== undefined) {
      yield {
        at: gap,
        ...(leg === "tcp" && { severity: "warning" }),
        message: message(leg === "tcp" ? plainGap : rejectedGap, subject(profile)),
        fixes: [fillGap(profile, "deviceSecurityMode", "Encrypted", !isNonSecure(project), "protocol")],
      };
    }
  },
});

const rejected = {
  en: "Device Security Mode of {0} is {1}; Expressway rejects it (must be Encrypted)",
  ko: "{0}의 디바이스 보안 모드가 {1}입니다. Expressway가 통신을 거부하므로 Encrypted로 설정해야 합니다",
};
const rejectedGap = {
  en: "{0} does not state a Device Security Mode; a new profile would not be Encrypted, and Expressway rejects it",
  ko: "{0}에 디바이스 보안 모드가 지정되지 않았습니다. 새 프로파일은 Encrypted가 아니므로 Expressway가 통신을 거부합니다",
};
// Where the cluster is not in mixed mode and has no SIP OAuth.
const plain = {
  en: "Device Security Mode of {0} is {1}; the cluster is not in mixed mode, so that MRA works with it, but signaling between Expressway-C and Unified CM is not encrypted. Cisco's MRA chapter asks for Encrypted",
  ko: "{0}의 디바이스 보안 모드가 {1}입니다. 클러스터가 혼합 모드가 아니므로 MRA는 작동하지만 Expressway-C와 Unified CM 사이의 신호 처리가 암호화되지 않습니다. Cisco MRA 장에서는 Encrypted를 요구합니다",
};
const plainGap = {
  en: "{0} does not state a Device Security Mode; a new profile would not be Encrypted. The cluster is not in mixed mode, so that MRA works with it, but signaling between Expressway-C and Unified CM is not encrypted",
  ko: "{0}에 디바이스 보안 모드가 지정되지 않았습니다. 새 프로파일은 Encrypted가 아닙니다. 클러스터가 혼합 모드가 아니므로 MRA는 작동하지만 Expressway-C와 Unified CM 사이의 신호 처리가 암호화되지 않습니다",
};
