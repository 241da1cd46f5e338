import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { isFqdn, renameFix } from "./fqdn.ts";
import { isNameChecked } from "./profile-leg.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";

export const MRA033 = objectRule({
  id: "MRA033",
  ...chapter("5.5", 224),
  severity: "error",
  title: { en: "Phone security profile name is not an FQDN", ko: "전화기 보안 프로파일 이름이 FQDN 형식이 아님" },
  on: ["phoneSecurityProfiles"],
  *check(profile, project) {
    const name = valueOf(profile, "name");
    if (name === undefined || isFqdn(name.value) || !isNameChecked(profile, project)) return;
    yield {
      at: name.node,
      message: message(
        {
          en: 'The name of phone security profile "{0}" is not an FQDN; for MRA it must be an FQDN in the enterprise domain',
          ko: '전화기 보안 프로파일 "{0}"의 이름이 FQDN이 아닙니다. MRA에는 엔터프라이즈 도메인에 속한 FQDN이어야 합니다',
        },
        name.value,
      ),
      fixes: renameFix(profile, name, project),
    };
  },
});
