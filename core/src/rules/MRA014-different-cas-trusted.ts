import { message } from "../base/text.ts";
import { addItem } from "./fix.ts";
import { quoted } from "./label.ts";
import { projectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { spotOf } from "./spot.ts";
import { authoritiesOn, exchanging, lackingTrust, trustStore } from "./trust.ts";

/** Where the systems use several CAs; with one it is MRA011. Silent while a system's trust list is not stated. */
export const MRA014 = projectRule({
  id: "MRA014",
  ...chapter("prerequisites", 80),
  severity: "error",
  live: "surroundings",
  title: {
    en: "Different CAs: a system does not trust each CA's root chain",
    ko: "다른 CA 사용 시 각 CA 루트 체인이 모두 설치되어야 함",
  },
  *check(project) {
    if (authoritiesOn(exchanging(project)).length < 2) return;
    for (const { system, lacks } of lackingTrust(project)) {
      const entry = system.trust?.entry;
      if (entry === undefined) continue;
      const list = entry.value;
      yield {
        at: spotOf(entry),
        message: message(
          {
            en: "{0} does not contain {1}; with several CAs every system needs the root chain of each",
            ko: "{0}에 {1}이(가) 없습니다. 여러 CA를 사용하면 모든 시스템에 각 CA의 루트 인증서 체인이 필요합니다",
          },
          trustStore[system.system],
          lacks.map(quoted).join(", "),
        ),
        fixes: list.kind === "seq" ? lacks.map((it) => addItem(list, it)) : [],
      };
    }
  },
});
