import { message } from "../base/text.ts";
import { expresswaysOf } from "../model/expressway.ts";
import { valueOf, type ConfigObject } from "../model/object.ts";
import { isBefore } from "../model/release.ts";
import { nodesOf } from "./expressway-label.ts";
import { mention } from "./label.ts";
import { policies } from "./policy.ts";
import { projectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { takesPart } from "./user.ts";

/** Silent while the files do not state the release, or no user profile has a policy. */
export const MRA009 = projectRule({
  id: "MRA009",
  ...chapter("prerequisites", 65, 242),
  severity: "error",
  live: "surroundings",
  title: {
    en: "Expressway release is below X8.10 while Jabber access policies are used",
    ko: "Jabber 액세스 정책을 쓰는데 Expressway 릴리스가 X8.10 미만임",
  },
  *check(project) {
    const profile = project.objects("userProfiles").find((it) => takesPart(it, project) && hasPolicy(it));
    if (profile === undefined) return;
    for (const expressway of expresswaysOf(project)) {
      const { release } = expressway;
      if (release === undefined || !isBefore(release.release, [8, 10])) continue;
      yield {
        at: release.node,
        message: message(
          {
            en: "{2} has release {0}; the Jabber policies of {1} need X8.10 or later",
            ko: "{2}의 릴리스가 {0}입니다. {1}의 Jabber 정책에는 X8.10 이상이 필요합니다",
          },
          release.value,
          mention(profile),
          nodesOf("Expressway", [expressway], project),
        ),
        related: [
          {
            spot: profile.identity,
            message: message({ en: "A user profile with a policy", ko: "정책이 있는 사용자 프로파일" }),
          },
        ],
      };
    }
  },
});

const hasPolicy = (profile: ConfigObject<"userProfiles">): boolean =>
  valueOf(profile, "enableMra")?.value === true || policies.some((it) => valueOf(profile, it.key) !== undefined);
