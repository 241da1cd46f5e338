import { message } from "../base/text.ts";
import { isSameName } from "../model/dns.ts";
import { serviceDomains } from "../model/domains.ts";
import { expresswaysOf, type Expressway } from "../model/expressway.ts";
import type { Located } from "../model/object.ts";
import { addItem, setTo } from "./fix.ts";
import { expresswayLabel } from "./label.ts";
import { projectRule, type Problem } from "./rule.ts";
import { chapter } from "./source.ts";
import { spotOf } from "./spot.ts";

/**
 * Silent about what the `expressway` block does not say. Of several Expressway clusters one may serve an MRA service domain
 * alone, for phones that onboard by activation code, while another serves the users' domains.
 */
export const MRA055 = projectRule({
  id: "MRA055",
  ...chapter("9", 41, 106, 304),
  severity: "error",
  live: "surroundings",
  title: { en: "Expressway is not configured for MRA", ko: "Expressway가 모바일 및 원격 액세스용으로 구성되지 않음" },
  *check(project) {
    const enterprise = project.definition?.enterpriseDomains ?? [];
    const all = expresswaysOf(project);
    const isServedBy = ({ domains }: Expressway, wanted: readonly string[]): boolean =>
      domains?.texts.some((it) => wanted.some((domain) => isSameName(domain, it.value))) === true;
    const services = serviceDomains(project).map((it) => it.domain);
    for (const expressway of all) {
      if (expressway.mra?.value === false) yield ofMode(expressway, expressway.mra);
      const { domains } = expressway;
      if (domains === undefined || enterprise.length === 0) continue;
      if (isServedBy(expressway, enterprise)) continue;
      if (isServedBy(expressway, services) && all.some((it) => isServedBy(it, enterprise))) continue;
      const list = domains.entry.value;
      yield {
        at: spotOf(domains.entry),
        message: message(
          {
            en: "{0} serves none of the enterprise domains ({1}), so nobody can register from outside",
            ko: "{0}의 도메인에 엔터프라이즈 도메인({1})이 없으므로 외부에서 등록할 수 없습니다",
          },
          expresswayLabel(expressway),
          enterprise.join(", "),
        ),
        fixes: list.kind === "seq" ? enterprise.slice(0, 1).map((it) => addItem(list, it)) : [],
      };
    }
  },
});

const ofMode = (expressway: Expressway, mra: Located<boolean>): Problem => ({
  at: mra.node,
  message: message(
    {
      en: "Mobile and Remote Access is disabled on {0}",
      ko: "{0}에서 모바일 및 원격 액세스가 비활성화되어 있습니다",
    },
    expresswayLabel(expressway),
  ),
  fixes: [setTo(mra.node, true, false)],
});
