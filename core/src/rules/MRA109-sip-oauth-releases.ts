import { message, type Text } from "../base/text.ts";
import { isIn } from "../catalog/versions.ts";
import { expresswayOf } from "../model/expressway.ts";
import { valueOf } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { isBefore } from "../model/release.ts";
import { canOAuth, isDeskPhone, usesOAuth } from "./profile.ts";
import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** The releases. That the profile is Encrypted over TLS is MRA035 and MRA036; that AXL has the field, MRA202; the model, MRA111. */
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
    if (oauth === undefined || model === undefined || !usesOAuth(profile) || canOAuth(model) === false) return;
    const lacks = lacking(isDeskPhone(model), project);
    if (lacks === undefined) return;
    yield {
      at: oauth.node,
      message: message(
        { en: "SIP OAuth for a {0} needs {1}", ko: "{0}의 SIP OAuth에는 {1}이 필요합니다" },
        model,
        lacks,
      ),
    };
  },
});

function lacking(deskPhone: boolean, project: Project): Text | undefined {
  const version = project.definition?.version;
  const release = expresswayOf(project)?.release;
  if (deskPhone && version !== undefined && isIn(version, "12.5+") && !isIn(version, "14.0+")) {
    return {
      en: `Unified CM 14 or later; ${project.name} is on ${version}`,
      ko: `Unified CM 14 이상(${project.name}은 ${version})`,
    };
  }
  const minor = deskPhone ? 7 : 5;
  if (release === undefined || !isBefore(release.release, [12, minor])) return undefined;
  return {
    en: `Expressway X12.${minor} or later; here it is on ${release.value}`,
    ko: `Expressway X12.${minor} 이상(현재 ${release.value})`,
  };
}
