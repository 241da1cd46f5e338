import { message } from "../base/text.ts";
import { modelOf } from "../catalog/catalog.ts";
import { valueOf } from "../model/object.ts";
import { hasPolicy } from "./policy.ts";
import { mention, subject } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { isJabber, phonesOf } from "./user.ts";

/** Silent for users without phones in the files, and where a model is not known. */
export const MRA041 = objectRule({
  id: "MRA041",
  ...chapter("6", 39, 248),
  severity: "hint",
  live: "surroundings",
  title: {
    en: "MRA access policy set for a user with no Jabber device",
    ko: "Jabber 디바이스가 없는 사용자에게 MRA 액세스 정책이 지정됨",
  },
  on: ["endUsers"],
  *check(user, project) {
    const name = valueOf(user, "userProfile");
    const profile = name && project.find("userProfiles", name.value);
    if (name === undefined || profile === undefined || !hasPolicy(profile)) return;
    const phones = phonesOf(user, project);
    if (
      phones.length === 0 ||
      phones.some((it) => isJabber(it) || modelOf(valueOf(it, "model")?.value ?? "") === undefined)
    )
      return;
    yield {
      at: name.node,
      message: message(
        {
          en: "{0} has no Jabber client; the MRA policy of {1} is not needed",
          ko: "{0}에게 Jabber 클라이언트가 없으므로 {1}의 MRA 정책이 필요하지 않습니다",
        },
        subject(user),
        mention(profile),
      ),
    };
  },
});
