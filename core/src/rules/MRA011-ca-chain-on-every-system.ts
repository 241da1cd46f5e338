import { message } from "../base/text.ts";
import { addItem } from "./fix.ts";
import { quoted } from "./label.ts";
import { projectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { spotOf } from "./spot.ts";
import { authoritiesOn, exchanging, lackingTrust, trustStore } from "./trust.ts";

/** Where all systems use one CA; with several it is MRA014. Silent while a system's trust list is not stated. */
export const MRA011 = projectRule({
  id: "MRA011",
  ...chapter("prerequisites", 71, 69),
  severity: "error",
  live: "surroundings",
  title: {
    en: "CA root chain not installed on every system (tomcat-trust on CUCM and IM&P)",
    ko: "CA 루트 인증서 체인이 모든 시스템(CUCM/IM&P는 tomcat 신뢰 저장소)에 설치되어 있지 않음",
  },
  *check(project) {
    if (authoritiesOn(exchanging(project)).length !== 1) return;
    for (const { system, lacks } of lackingTrust(project)) {
      const entry = system.trust?.entry;
      if (entry === undefined) continue;
      const list = entry.value;
      yield {
        at: spotOf(entry),
        message: message(
          {
            en: "{0} does not contain {1}, the CA of the other systems",
            ko: "{0}에 다른 시스템의 CA인 {1}이(가) 없습니다",
          },
          trustStore[system.system],
          lacks.map(quoted).join(", "),
        ),
        fixes: list.kind === "seq" ? lacks.map((it) => addItem(list, it)) : [],
      };
    }
  },
});
