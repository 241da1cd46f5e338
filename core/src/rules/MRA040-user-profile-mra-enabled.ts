import { first } from "../base/lazy.ts";
import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { setTo } from "./fix.ts";
import { mention, quoted } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { jabberUsersOf } from "./user.ts";

/** An error where the cluster uses OAuth refresh logins, for which the switch is mandatory; else a warning. */
export const MRA040 = objectRule({
  id: "MRA040",
  ...chapter("6.7", 39, 103, 242, 270, 275),
  severity: "error",
  live: "objects",
  title: {
    en: "MRA is disabled in the user profile of a Jabber user",
    ko: "Jabber 사용자의 사용자 프로파일에서 MRA가 비활성화됨",
  },
  on: ["userProfiles"],
  *check(profile, project) {
    const enabled = valueOf(profile, "enableMra");
    if (enabled?.value !== false) return;
    const user = first(jabberUsersOf(profile, project));
    if (user === undefined) return;
    yield {
      at: enabled.node,
      severity: project.definition?.oauthRefreshLogin === true ? "error" : "warning",
      message: message(
        {
          en: "MRA is disabled in {0}; its Jabber users, such as {1}, cannot register from outside",
          ko: "{0}에서 MRA가 비활성화되어 있으므로 {1} 등 Jabber 사용자가 외부에서 등록할 수 없습니다",
        },
        mention(profile),
        quoted(user.name),
      ),
      related: [{ spot: user.identity, message: message({ en: "A user with Jabber", ko: "Jabber 사용자" }) }],
      fixes: [setTo(enabled.node, true, false)],
    };
  },
});
