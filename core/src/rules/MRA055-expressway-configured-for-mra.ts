import { message } from "../base/text.ts";
import { isSameName } from "../model/dns.ts";
import { expresswaysOf, type Expressway } from "../model/expressway.ts";
import type { Located } from "../model/object.ts";
import { addItem, setTo } from "./fix.ts";
import { expresswayLabel } from "./label.ts";
import { projectRule, type Problem } from "./rule.ts";
import { chapter } from "./source.ts";
import { spotOf } from "./spot.ts";

/** Silent about what the `expressway` block does not say. */
export const MRA055 = projectRule({
  id: "MRA055",
  ...chapter("9", 41, 106, 304),
  severity: "error",
  live: "surroundings",
  title: { en: "Expressway is not configured for MRA", ko: "Expressway가 모바일 및 원격 액세스용으로 구성되지 않음" },
  *check(project) {
    const all = expresswaysOf(project);
    const enterprise = project.definition?.enterpriseDomains ?? [];
    const served = all.flatMap((it) => it.domains?.texts ?? []);
    const unserved = enterprise.filter((domain) => !served.some((it) => isSameName(it.value, domain)));
    for (const expressway of all) {
      if (expressway.mra?.value === false) yield ofMode(expressway, expressway.mra);
      const { domains } = expressway;
      if (domains === undefined || enterprise.length === 0) continue;
      const serves = domains.texts.some((it) => enterprise.some((domain) => isSameName(domain, it.value)));
      if (serves && (unserved.length === 0 || expressway !== all.find((it) => it.domains !== undefined))) continue;
      const list = domains.entry.value;
      const lacks = serves ? unserved : enterprise;
      yield {
        at: spotOf(domains.entry),
        message: message(
          serves
            ? {
                en: "{0} does not serve the enterprise {2|domain|domains} {1}; it answers clients and phones of {2|this domain|these domains} with 403",
                ko: "{0}의 도메인에 엔터프라이즈 도메인 {1}이(가) 없습니다. 이 도메인의 클라이언트와 전화기에 403으로 응답합니다",
              }
            : {
                en: "{0} serves none of the enterprise domains ({1}), so nobody can register from outside",
                ko: "{0}의 도메인에 엔터프라이즈 도메인({1})이 없으므로 외부에서 등록할 수 없습니다",
              },
          expresswayLabel(expressway),
          lacks.join(", "),
          lacks.length,
        ),
        fixes: list.kind === "seq" ? lacks.slice(0, serves ? undefined : 1).map((it) => addItem(list, it)) : [],
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
