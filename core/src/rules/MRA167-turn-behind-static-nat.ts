import { message } from "../base/text.ts";
import { iceSections } from "../catalog/generated/fields.ts";
import { isSameName } from "../model/dns.ts";
import { expresswaysOf } from "../model/expressway.ts";
import { activeIce } from "../model/ice.ts";
import { mention } from "./label.ts";
import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** A note, but where relayed candidates are the default. Silent while no static NAT is stated. */
export const MRA167 = objectRule({
  id: "MRA167",
  ...guides("MRA deployment guide X15.0, Unsupported Expressway Features and Limitations (CSCvf85709)"),
  severity: "info",
  title: {
    en: "TURN server is an Expressway-E behind static NAT",
    ko: "TURN 서버가 고정 NAT를 사용하는 Expressway-E임",
  },
  on: iceSections,
  *check(object, project) {
    const ice = activeIce(object, project);
    for (const server of [ice?.turn?.primary, ice?.turn?.secondary]) {
      if (server === undefined) continue;
      const behind = expresswaysOf(project).find(
        (it) =>
          it.staticNat?.value === server.value ||
          (it.staticNat !== undefined && it.edges?.texts.some((edge) => isSameName(edge.value, server.value))),
      );
      if (behind?.staticNat === undefined) continue;
      yield {
        at: server.node,
        severity: ice?.defaultCandidate?.value === "relayed" ? "warning" : "info",
        message: message(
          {
            en: "TURN server {0} of {1} is an Expressway-E with static NAT; relayed candidates do not work there, and media goes through Expressway instead",
            ko: "{1}의 TURN 서버 {0}은(는) 고정 NAT를 사용하는 Expressway-E입니다. 릴레이된 후보를 사용할 수 없으므로 미디어가 Expressway를 거칩니다",
          },
          server.value,
          mention(object),
        ),
        related: [{ spot: behind.staticNat.node, message: message({ en: "The static NAT", ko: "고정 NAT" }) }],
      };
    }
  },
});
