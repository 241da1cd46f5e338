import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Silent for profiles that take no part in MRA (`mra: false`) or do not state the port. */
export const MRA121 = objectRule({
  id: "MRA121",
  ...guides("Expressway IP Port Usage X15.0, Mobile and Remote Access"),
  severity: "warning",
  live: "objects",
  title: {
    en: "SIP trunk listens on 5060/5061 on a CUCM that has MRA lines",
    ko: "MRA 회선이 있는 CUCM에서 SIP 트렁크가 5060/5061을 수신함",
  },
  on: ["sipTrunkSecurityProfiles"],
  *check(profile) {
    const port = valueOf(profile, "incomingPort");
    if (port === undefined || (port.value !== 5060 && port.value !== 5061)) return;
    yield {
      at: port.node,
      message: message(
        {
          en: "{0} listens on {1}, the port of the lines that come through Expressway-C; a trunk to Expressway needs another one",
          ko: "{0}이(가) Expressway-C를 거치는 회선의 포트인 {1}을(를) 수신합니다. Expressway로 향하는 트렁크에는 다른 포트가 필요합니다",
        },
        profile.name,
        port.value,
      ),
    };
  },
});
