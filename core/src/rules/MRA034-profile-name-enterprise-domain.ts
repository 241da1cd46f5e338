import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { isFqdn, isInDomain, renameFix } from "./fqdn.ts";
import { isNameChecked } from "./profile-leg.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";

/** Silent while the cluster states no enterprise domain, and where MRA033 speaks of the same name. */
export const MRA034 = objectRule({
  id: "MRA034",
  ...chapter("5.5", 224),
  severity: "error",
  title: {
    en: "Phone security profile name does not contain the enterprise domain",
    ko: "전화기 보안 프로파일 이름에 엔터프라이즈 도메인이 없음",
  },
  on: ["phoneSecurityProfiles"],
  *check(profile, project) {
    const name = valueOf(profile, "name");
    const domains = project.definition?.enterpriseDomains ?? [];
    if (name === undefined || domains.length === 0 || !isFqdn(name.value) || isInDomain(name.value, domains)) return;
    if (!isNameChecked(profile, project)) return;
    yield {
      at: name.node,
      message: message(
        {
          en: 'The name of phone security profile "{0}" is not in the enterprise domain {1}; for MRA it must be',
          ko: '전화기 보안 프로파일 "{0}"의 이름에 엔터프라이즈 도메인 {1}이(가) 없습니다. MRA에는 엔터프라이즈 도메인이 포함되어야 합니다',
        },
        name.value,
        domains.join(", "),
      ),
      fixes: renameFix(profile, name, project),
    };
  },
});
