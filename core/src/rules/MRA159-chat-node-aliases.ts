import { message } from "../base/text.ts";
import { certificateNamed, everyCertificatesOf } from "../model/certificates.ts";
import { isSameName } from "../model/dns.ts";
import { textsAt } from "../model/located.ts";
import { addItem } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { heededNames } from "./san.ts";
import { guides } from "./source.ts";
import { spotOf } from "./spot.ts";
import { sideLabel } from "./trust.ts";

/** Silent while the aliases or the alternative names are not stated. Only federated group chat needs them. */
export const MRA159 = projectRule({
  id: "MRA159",
  ...guides("Expressway Certificate Creation and Use X15.5, Managing the Expressway Server Certificate"),
  severity: "warning",
  title: {
    en: "Chat node alias is not in the Expressway certificates",
    ko: "채팅 노드 별칭이 Expressway 인증서에 없음",
  },
  *check(project) {
    const aliases = textsAt(project.definition?.node, "chatNodeAliases")?.texts ?? [];
    for (const side of (["expresswayC", "expresswayE"] as const).flatMap((it) => everyCertificatesOf(project, it))) {
      const san = certificateNamed(side, "server")?.san;
      if (san === undefined) continue;
      const lacks = aliases.filter((it) => !heededNames(san).some((name) => isSameName(name.value, it.value)));
      if (lacks.length === 0) continue;
      const list = san.entry.value;
      yield {
        at: spotOf(san.entry),
        message: message(
          {
            en: "The SAN of the certificate of {0} does not contain the chat node alias {1}; group chat with federated contacts fails over TLS",
            ko: "{0} 인증서의 SAN에 채팅 노드 별칭 {1}이(가) 없습니다. TLS를 통한 페더레이션 연락처와의 그룹 채팅에 실패합니다",
          },
          sideLabel(side),
          lacks.map((it) => it.value).join(", "),
        ),
        fixes: list.kind === "seq" ? lacks.map((it) => addItem(list, it.value)) : [],
      };
    }
  },
});
