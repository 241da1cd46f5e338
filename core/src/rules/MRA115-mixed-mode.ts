import { message } from "../base/text.ts";
import { textAt } from "../model/located.ts";
import { plainProfiles } from "./mode.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Stands on the cluster's mode, once for all profiles. Silent while the mode is not stated. */
export const MRA115 = projectRule({
  id: "MRA115",
  ...guides("MRA guide X14.0, Automatically Generated Zones"),
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
        {
          en: "{0} is not in mixed mode; Encrypted profiles such as {1} work only with it, or with SIP OAuth",
          ko: "{0}이(가) 혼합 모드가 아닙니다. {1} 등 암호화 프로파일은 혼합 모드 또는 SIP OAuth에서만 작동합니다",
        },
        project.name,
        first.name,
      ),
      related: profiles
        .slice(0, 3)
        .map((it) => ({ spot: it.identity, message: message({ en: "An Encrypted profile", ko: "암호화 프로파일" }) })),
    };
  },
});
