import { message } from "../base/text.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { spotOf } from "./spot.ts";
import { missingUds, udsName } from "./srv.ts";

/** What MRA005 would report, where Expressway can do without the record. */
export const MRA106 = projectRule({
  id: "MRA106",
  ...guides("MRA deployment guide X15.0, Local DNS"),
  severity: "info",
  live: "surroundings",
  title: {
    en: "_cisco-uds no longer required from Expressway X12.5",
    ko: "Expressway X12.5부터 _cisco-uds는 필수가 아님",
  },
  *check(project) {
    const missing = missingUds(project);
    if (missing === undefined || missing.needed) return;
    for (const domain of missing.domains) {
      yield {
        at: spotOf(missing.dns.entry),
        message: message(
          {
            en: "There is no SRV record {0}; Expressway no longer needs it, but clients in the office do",
            ko: "SRV 레코드 {0}이(가) 없습니다. Expressway에는 더 이상 필요하지 않지만 사무실의 클라이언트에는 필요합니다",
          },
          udsName(domain),
        ),
      };
    }
  },
});
