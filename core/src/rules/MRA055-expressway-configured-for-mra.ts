import { message } from "../base/text.ts";
import { expresswayOf } from "../model/expressway.ts";
import { setTo, addItem } from "./fix.ts";
import { projectRule } from "./rule.ts";
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
    const expressway = expresswayOf(project);
    if (expressway?.mra?.value === false) {
      yield {
        at: expressway.mra.node,
        message: message({
          en: "Mobile and Remote Access is off on Expressway",
          ko: "Expressway에서 모바일 및 원격 액세스가 꺼져 있습니다",
        }),
        fixes: [setTo(expressway.mra.node, true, false)],
      };
    }
    const enterprise = project.definition?.enterpriseDomains ?? [];
    const domains = expressway?.domains;
    if (domains === undefined || enterprise.length === 0) return;
    if (domains.texts.some((it) => enterprise.some((domain) => domain.toLowerCase() === it.value.toLowerCase())))
      return;
    const list = domains.entry.value;
    yield {
      at: spotOf(domains.entry),
      message: message(
        {
          en: "Expressway has none of the enterprise domains ({0}), so nobody can register from outside",
          ko: "Expressway에 엔터프라이즈 도메인({0})이 없으므로 외부에서 등록할 수 없습니다",
        },
        enterprise.join(", "),
      ),
      fixes: list.kind === "seq" ? enterprise.slice(0, 1).map((it) => addItem(list, it)) : [],
    };
  },
});
