import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { setTo } from "./fix.ts";
import { mention } from "./label.ts";
import { canOAuth, usesOAuth } from "./profile.ts";
import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Silent for models that are not known here: device packs add some. */
export const MRA111 = objectRule({
  id: "MRA111",
  ...guides("Unified CM Feature Configuration Guide, SIP OAuth Mode"),
  severity: "warning",
  title: { en: "Model has no SIP OAuth profile type", ko: "SIP OAuth를 지원하지 않는 모델" },
  on: ["phoneSecurityProfiles"],
  *check(profile) {
    const oauth = valueOf(profile, "enableOAuthAuthentication");
    const model = valueOf(profile, "phoneType")?.value;
    if (oauth === undefined || model === undefined || !usesOAuth(profile) || canOAuth(model) !== false) return;
    yield {
      at: oauth.node,
      message: message(
        {
          en: "SIP OAuth is on in {0}, but {1} is not among the models that Cisco lists for it",
          ko: "{0}에 SIP OAuth가 설정되어 있지만 Cisco의 지원 모델 목록에 {1}이(가) 없습니다",
        },
        mention(profile),
        model,
      ),
      fixes: [setTo(oauth.node, false, false)],
    };
  },
});
