import { message, type Text } from "../base/text.ts";
import { isIn } from "../catalog/versions.ts";
import { expresswaysOf } from "../model/expressway.ts";
import { truthAt } from "../model/located.ts";
import { valueOf } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { isBefore } from "../model/release.ts";
import { nodesOf } from "./expressway-label.ts";
import { setTo } from "./fix.ts";
import { subject } from "./label.ts";
import { canOAuth, isDeskPhone, usesOAuth } from "./profile.ts";
import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** The mode of the cluster, then the releases. That the profile is Encrypted over TLS is MRA035 and MRA036; that AXL has the field, MRA202; the model, MRA111. */
export const MRA109 = objectRule({
  id: "MRA109",
  ...guides("Unified CM Feature Configuration Guide, SIP OAuth Mode; Cisco TAC 215572"),
  severity: "error",
  live: "objects",
  title: {
    en: "SIP OAuth needs Encrypted + TLS and minimum releases",
    ko: "SIP OAuth는 암호화+TLS와 최소 릴리스가 필요함",
  },
  on: ["phoneSecurityProfiles"],
  *check(profile, project) {
    const oauth = valueOf(profile, "enableOAuthAuthentication");
    const model = valueOf(profile, "phoneType")?.value;
    if (oauth === undefined || !usesOAuth(profile)) return;
    const mode = truthAt(project.definition?.node, "sipOAuth");
    if (mode?.value === false) {
      yield {
        at: oauth.node,
        message: message(
          {
            en: '{0} uses SIP OAuth, but SIP OAuth mode of cluster "{1}" is disabled; its phones do not register with tokens',
            ko: '{0}은(는) SIP OAuth를 사용하지만 클러스터 "{1}"의 SIP OAuth 모드가 비활성화되어 있습니다. 전화기가 토큰으로 등록하지 않습니다',
          },
          subject(profile),
          project.name,
        ),
        related: [{ spot: mode.node, message: message({ en: "SIP OAuth mode", ko: "SIP OAuth 모드" }) }],
        fixes: [setTo(oauth.node, false, false)],
      };
      return;
    }
    if (model === undefined || canOAuth(model) === false) return;
    for (const lacks of lacking(isDeskPhone(model), project)) {
      yield {
        at: oauth.node,
        message: message(
          { en: "SIP OAuth for a {0} needs {1}", ko: "{0}의 SIP OAuth에는 {1}이 필요합니다" },
          model,
          lacks,
        ),
      };
    }
  },
});

function* lacking(deskPhone: boolean, project: Project): Generator<Text> {
  const version = project.definition?.version;
  if (deskPhone && version !== undefined && isIn(version, "12.5+") && !isIn(version, "14.0+")) {
    yield {
      en: `Unified CM 14 or later; cluster "${project.name}" is on ${version}`,
      ko: `Unified CM 14 이상(클러스터 "${project.name}": 현재 ${version})`,
    };
    return;
  }
  const minor = deskPhone ? 7 : 5;
  for (const it of expresswaysOf(project)) {
    if (it.release === undefined || !isBefore(it.release.release, [12, minor])) continue;
    const { en, ko } = nodesOf("Expressway", [it], project);
    yield {
      en: `Expressway X12.${minor} or later; ${en} is on ${it.release.value}`,
      ko: `Expressway X12.${minor} 이상(${ko}: 현재 ${it.release.value})`,
    };
  }
}
