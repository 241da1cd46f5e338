import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { setTo } from "./fix.ts";
import { fillGap, gapIn } from "./gap.ts";
import { mention, subject } from "./label.ts";
import { isNonSecure, isSccp, isStandardProfile, legOf } from "./profile-leg.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";

/** AXL's own default is TCP+UDP, so a profile that is created without the field has the wrong one. */
export const MRA036 = objectRule({
  id: "MRA036",
  ...chapter("5.7", 230),
  severity: "error",
  live: "objects",
  title: { en: "Transport type is not TLS", ko: "전송 유형이 TLS가 아님" },
  on: ["phoneSecurityProfiles"],
  *check(profile, project) {
    const leg = legOf(profile, project);
    if (isSccp(profile) || (leg === "tcp" && isStandardProfile(profile))) return;
    const transport = valueOf(profile, "transportType");
    const gap = gapIn(profile, "transportType");
    if (transport !== undefined && transport.value !== "TLS") {
      yield {
        at: transport.node,
        ...(leg === "tcp" && { severity: "warning" }),
        message: message(leg === "tcp" ? plain : needsTls, mention(profile), transport.value),
        fixes: [setTo(transport.node, "TLS", !isNonSecure(project))],
      };
    }
    if (gap !== undefined) {
      yield {
        at: gap,
        ...(leg === "tcp" && { severity: "warning" }),
        message: message(leg === "tcp" ? plainGap : needsTlsGap, subject(profile)),
        fixes: [fillGap(profile, "transportType", "TLS", !isNonSecure(project), "deviceSecurityMode")],
      };
    }
  },
});

const needsTls = {
  en: "Transport Type of {0} is {1}; MRA needs TLS",
  ko: "{0}의 전송 유형이 {1}입니다. MRA에는 TLS가 필요합니다",
};
const needsTlsGap = {
  en: "{0} does not state a Transport Type; a new profile would be TCP+UDP, and MRA needs TLS",
  ko: "{0}에 전송 유형이 지정되지 않았습니다. 새 프로파일은 TCP+UDP가 되는데 MRA에는 TLS가 필요합니다",
};
// Where the cluster is not in mixed mode and has no SIP OAuth.
const plain = {
  en: "Transport Type of {0} is {1}; the cluster is not in mixed mode, so that phones register with it from Expressway-C over TCP, unencrypted. Cisco's MRA chapter asks for TLS",
  ko: "{0}의 전송 유형이 {1}입니다. 클러스터가 혼합 모드가 아니므로 전화기가 Expressway-C에서 암호화되지 않은 TCP로 등록됩니다. Cisco MRA 장에서는 TLS를 요구합니다",
};
const plainGap = {
  en: "{0} does not state a Transport Type; a new profile would be TCP+UDP. The cluster is not in mixed mode, so that phones register with it from Expressway-C over TCP, unencrypted",
  ko: "{0}에 전송 유형이 지정되지 않았습니다. 새 프로파일은 TCP+UDP가 됩니다. 클러스터가 혼합 모드가 아니므로 전화기가 Expressway-C에서 암호화되지 않은 TCP로 등록됩니다",
};
