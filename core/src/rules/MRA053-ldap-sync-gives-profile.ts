import { first, sift } from "../base/lazy.ts";
import { message } from "../base/text.ts";
import { valueOf, type ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { gapIn } from "./gap.ts";
import { mention, subject } from "./label.ts";
import { objectRule, type Problem } from "./rule.ts";
import { chapter } from "./source.ts";
import { jabberUsersOf, referring, takesPart } from "./user.ts";

/**
 * The way goes from the directory over its feature group template to the user profile; the finding stands where it ends.
 * Silent for templates that the files do not describe, and where MRA040 says that the profile itself is wrong.
 */
export const MRA053 = objectRule({
  id: "MRA053",
  ...chapter("7", 293),
  severity: "warning",
  live: "objects",
  title: {
    en: "LDAP-synchronized users get no MRA user profile at LDAP synchronization",
    ko: "LDAP 동기화 사용자에게 동기화 시 MRA 사용자 프로파일이 연결되지 않음",
  },
  on: ["ldapDirectories", "featureGroupTemplates"],
  check: (object, project) =>
    object.section === "ldapDirectories"
      ? ofDirectory(object as ConfigObject as ConfigObject<"ldapDirectories">)
      : ofTemplate(object as ConfigObject as ConfigObject<"featureGroupTemplates">, project),
});

function* ofDirectory(directory: ConfigObject<"ldapDirectories">): Generator<Problem> {
  const gap = gapIn(directory, "featureGroupTemplate");
  if (gap === undefined) return;
  yield {
    at: gap,
    message: message(
      {
        en: "{0} has no feature group template; its users get no user profile at LDAP synchronization",
        ko: "{0}에 기능 그룹 템플릿이 없으므로 LDAP 동기화 시 사용자에게 사용자 프로파일이 연결되지 않습니다",
      },
      subject(directory),
    ),
  };
}

function* ofTemplate(template: ConfigObject<"featureGroupTemplates">, project: Project): Generator<Problem> {
  const directory = first(
    sift(referring(project, template.address, "ldapDirectories", "featureGroupTemplate"), (it) =>
      takesPart(it, project),
    ),
  );
  if (directory === undefined) return;
  const gap = gapIn(template, "userProfile");
  if (gap !== undefined) {
    yield {
      at: gap,
      message: message(
        {
          en: "{0} has no user profile; the users of {1} get none at LDAP synchronization",
          ko: "{0}에 사용자 프로파일이 없으므로 {1}의 사용자에게 LDAP 동기화 시 연결되지 않습니다",
        },
        subject(template),
        mention(directory),
      ),
    };
  }
  const name = valueOf(template, "userProfile");
  const profile = name && project.find("userProfiles", name.value);
  if (name === undefined || profile === undefined || valueOf(profile, "enableMra")?.value !== false) return;
  if (first(jabberUsersOf(profile, project)) !== undefined) return;
  yield {
    at: name.node,
    message: message(
      {
        en: "The users of {0} get {1} at LDAP synchronization, in which MRA is disabled",
        ko: "{0}의 사용자에게 LDAP 동기화 시 MRA가 비활성화된 {1}이(가) 연결됩니다",
      },
      mention(directory),
      mention(profile),
    ),
    related: [{ spot: profile.identity, message: message({ en: "The user profile", ko: "사용자 프로파일" }) }],
  };
}
