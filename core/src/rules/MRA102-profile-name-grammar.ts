import { message } from "../base/text.ts";
import { areAllBefore } from "../model/expressway.ts";
import { valueOf } from "../model/object.ts";
import { fitsDns, isExpresswayFqdn, isFqdn, isInDomain, renameFix } from "./fqdn.ts";
import { isNameChecked } from "./profile-leg.ts";
import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Silent where MRA033 or MRA034 speaks of the name, and for an Expressway that is stated to be older than X12.6. */
export const MRA102 = objectRule({
  id: "MRA102",
  ...guides("Expressway Certificate Creation and Use X15.5, Expressway-C Server Certificate Requirements"),
  severity: "error",
  title: {
    en: "Profile name violates the Expressway FQDN grammar (mandatory from X12.6)",
    ko: "프로파일 이름이 Expressway FQDN 규칙에 어긋남(X12.6부터 필수)",
  },
  on: ["phoneSecurityProfiles"],
  *check(profile, project) {
    const name = valueOf(profile, "name");
    const domains = project.definition?.enterpriseDomains ?? [];
    if (name === undefined || !isFqdn(name.value) || isExpresswayFqdn(name.value)) return;
    if (!isNameChecked(profile, project)) return;
    if (domains.length > 0 && !isInDomain(name.value, domains)) return;
    const isLong = !fitsDns(name.value);
    if (!isLong && areAllBefore(project, [12, 6])) return;
    yield {
      at: name.node,
      message: message(
        isLong
          ? {
              en: 'The name of phone security profile "{0}" is too long for a DNS name: at most 63 characters between two dots and 253 in all; no certificate of Expressway-C can hold it',
              ko: '전화기 보안 프로파일 "{0}"의 이름은 DNS 이름으로 너무 깁니다. 점 사이는 63자, 전체는 253자까지이며 Expressway-C 인증서에 넣을 수 없습니다',
            }
          : {
              en: 'The name of phone security profile "{0}" is not a valid FQDN for Expressway: letters, digits and hyphens between dots, no hyphen at an end, and a letter first in the last part, such as csf-mra.example.com',
              ko: '전화기 보안 프로파일 "{0}"의 이름은 Expressway에서 사용할 수 있는 FQDN이 아닙니다. 점 사이에는 문자, 숫자, 하이픈만 쓰고 하이픈으로 시작하거나 끝나지 않아야 하며 마지막 부분은 문자로 시작해야 합니다(예: csf-mra.example.com)',
            },
        name.value,
      ),
      fixes: renameFix(profile, name, project),
    };
  },
});
