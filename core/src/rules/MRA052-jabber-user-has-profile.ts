import { message } from "../base/text.ts";
import { valueOf, type ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { firstFew } from "./fix.ts";
import { fillGap, gapIn } from "./gap.ts";
import { subject } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { isJabber, phonesOf, takesPart } from "./user.ts";

/** Silent where a profile is the cluster's default, and where an LDAP directory of the files brings one with the synchronisation. */
export const MRA052 = objectRule({
  id: "MRA052",
  ...chapter("7", 104, 293),
  severity: "error",
  live: "surroundings",
  title: { en: "Jabber MRA user has no user profile", ko: "Jabber MRA 사용자에게 사용자 프로파일이 없음" },
  on: ["endUsers"],
  *check(user, project) {
    const gap = gapIn(user, "userProfile");
    if (gap === undefined || !phonesOf(user, project).some(isJabber)) return;
    if (project.once(isProfileGiven)) return;
    yield {
      at: gap,
      message: message(
        {
          en: "{0} uses Jabber over MRA but has no user profile, which holds the MRA policy",
          ko: "{0}은(는) MRA에서 Jabber를 사용하지만 MRA 정책이 있는 사용자 프로파일이 없습니다",
        },
        subject(user),
      ),
      fixes: project.once(enabledProfiles).map((it) => fillGap(user, "userProfile", it, false)),
    };
  },
});

/** Whether users without a profile get one: the cluster's default, or the one of an LDAP directory. */
const isProfileGiven = (project: Project): boolean =>
  project.objects("userProfiles").some((it) => valueOf(it, "defaultUserProfile") !== undefined) ||
  project.objects("ldapDirectories").some((it) => takesPart(it, project) && bringsProfile(it, project));

/** The first profiles with MRA: as many as are offered. */
function enabledProfiles(project: Project, before: readonly string[] | undefined): readonly string[] {
  const enabled = project
    .objects("userProfiles")
    .filter((it) => takesPart(it, project) && valueOf(it, "enableMra")?.value !== false);
  const found = firstFew(enabled).map((it) => it.name);
  return before?.join("\n") === found.join("\n") ? before : found;
}

function bringsProfile(directory: ConfigObject<"ldapDirectories">, project: Project): boolean {
  const name = valueOf(directory, "featureGroupTemplate")?.value;
  const template = name === undefined ? undefined : project.find("featureGroupTemplates", name);
  return template !== undefined && valueOf(template, "userProfile") !== undefined;
}
