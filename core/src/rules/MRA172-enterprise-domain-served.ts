import { message } from "../base/text.ts";
import { isSameName } from "../model/dns.ts";
import { expresswaysOf } from "../model/expressway.ts";
import { addItem } from "./fix.ts";
import { expresswayLabel } from "./label.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { spotOf } from "./spot.ts";

/** Speaks where Expressway serves some enterprise domain; none at all is MRA055. Of several Expressways any may serve a domain. */
export const MRA172 = projectRule({
  id: "MRA172",
  ...guides("MRA deployment guide X15.0, Multidomain Configuration Summary; TAC 117811"),
  severity: "warning",
  title: {
    en: "Expressway does not serve one of the enterprise domains",
    ko: "Expressway가 일부 엔터프라이즈 도메인을 서비스하지 않음",
  },
  *check(project) {
    const all = expresswaysOf(project);
    const served = all.flatMap((it) => it.domains?.texts ?? []);
    const enterprise = project.definition?.enterpriseDomains ?? [];
    const lacks = enterprise.filter((domain) => !served.some((it) => isSameName(it.value, domain)));
    const first = all.find((it) => it.domains?.texts.some(({ value }) => enterprise.some((e) => isSameName(e, value))));
    if (lacks.length === 0 || first?.domains === undefined || all.some((it) => it.domains === undefined)) return;
    const list = first.domains.entry.value;
    yield {
      at: spotOf(first.domains.entry),
      message: message(
        {
          en: "{0} does not serve the enterprise {2|domain|domains} {1}; clients and phones of {2|this domain|these domains} get 403 (Forbidden)",
          ko: "{0}의 도메인에 엔터프라이즈 도메인 {1}이(가) 없습니다. 이 도메인의 클라이언트와 전화기는 403(Forbidden) 응답을 받습니다",
        },
        expresswayLabel(first),
        lacks.join(", "),
        lacks.length,
      ),
      fixes: list.kind === "seq" ? lacks.map((it) => addItem(list, it)) : [],
    };
  },
});
