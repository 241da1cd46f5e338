import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { subject } from "./label.ts";
import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Silent for profiles that take no part in MRA (`mra: false`) or do not state the port. */
export const MRA121 = objectRule({
  id: "MRA121",
  ...guides("Expressway IP Port Usage X15.0, Mobile and Remote Access; Cisco TAC 215572"),
  severity: "warning",
  live: "objects",
  title: {
    en: "SIP trunk listens on a port of MRA lines (5060, 5061, 5090, 5091)",
    ko: "SIP 트렁크가 MRA 회선의 포트(5060, 5061, 5090, 5091)를 사용함",
  },
  on: ["sipTrunkSecurityProfiles"],
  *check(profile, project) {
    const port = valueOf(profile, "incomingPort");
    const isToken = port !== undefined && (port.value === 5090 || port.value === 5091);
    const isLine = port !== undefined && (port.value === 5060 || port.value === 5061);
    if (port === undefined || !(isLine || (isToken && project.definition?.sipOAuth !== false))) return;
    yield {
      at: port.node,
      message: message(isToken ? token : line, subject(profile), port.value),
    };
  },
});

const line = {
  en: "{0} listens on port {1}, where lines that come through Expressway-C register; a trunk to Expressway needs another port",
  ko: "{0}이(가) Expressway-C를 거치는 회선이 등록하는 {1} 포트에서 수신 대기합니다. Expressway로 향하는 트렁크에는 다른 포트가 필요합니다",
};
const token = {
  en: "{0} listens on port {1}, the default port of Unified CM for SIP OAuth (5090 on-premises, 5091 over MRA); a trunk needs another port",
  ko: "{0}이(가) Unified CM의 SIP OAuth 기본 포트인 {1} 포트에서 수신 대기합니다(온프레미스 5090, MRA 5091). 트렁크에는 다른 포트가 필요합니다",
};
