import { message } from "../base/text.ts";
import { textAt } from "../model/located.ts";
import { firstFew } from "./fix.ts";
import { plainProfiles } from "./mode.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Stands on the cluster's mode, once for all profiles. Silent while the mode is not stated. */
export const MRA115 = projectRule({
  id: "MRA115",
  ...guides("MRA guide X14.0, Automatically Generated Zones; MRA guide X12.5, Secure Communications Configuration"),
  severity: "warning",
  live: "surroundings",
  title: {
    en: "Encrypted profile needs mixed mode (or SIP OAuth)",
    ko: "암호화 프로파일에는 혼합 모드(또는 SIP OAuth)가 필요함",
  },
  *check(project) {
    const mode = textAt(project.definition?.node, "securityMode");
    const profiles = plainProfiles(project);
    const [first] = profiles;
    if (mode === undefined || first === undefined) return;
    yield {
      at: mode.node,
      message: message(
        project.definition?.sipOAuth === true
          ? {
              en: 'Cluster "{0}" is not in mixed mode: Encrypted profiles without SIP OAuth such as "{1}" are downgraded to TCP between Expressway-C and Unified CM; enable mixed mode, or SIP OAuth in these profiles, to encrypt signaling there',
              ko: '클러스터 "{0}"이(가) 혼합 모드가 아닙니다. "{1}" 등 SIP OAuth를 사용하지 않는 암호화 프로파일은 Expressway-C와 Unified CM 사이에서 TCP로 다운그레이드됩니다. 이 구간의 신호 처리를 암호화하려면 혼합 모드를 사용하거나 이 프로파일에서 SIP OAuth를 활성화하십시오',
            }
          : {
              en: 'Cluster "{0}" is not in mixed mode: Encrypted profiles such as "{1}" are downgraded to TCP between Expressway-C and Unified CM; enable mixed mode or SIP OAuth to encrypt signaling there',
              ko: '클러스터 "{0}"이(가) 혼합 모드가 아닙니다. "{1}" 등 암호화 프로파일은 Expressway-C와 Unified CM 사이에서 TCP로 다운그레이드됩니다. 이 구간의 신호 처리를 암호화하려면 혼합 모드 또는 SIP OAuth를 사용하십시오',
            },
        project.name,
        first.name,
      ),
      related: firstFew(profiles).map((it) => ({
        spot: it.identity,
        message: message({ en: "An Encrypted profile", ko: "암호화 프로파일" }),
      })),
    };
  },
});
