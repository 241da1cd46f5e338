import { message } from "../base/text.ts";
import { projectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { authoritiesOn, certificateLabel, exchanging, isSameCa, issued, lackingTrust, systemLabels } from "./trust.ts";

/** Silent where MRA014 says that the trust between the CAs is incomplete. */
export const MRA010 = projectRule({
  id: "MRA010",
  ...chapter("prerequisites", 69),
  severity: "info",
  live: "surroundings",
  title: { en: "Systems do not use the same CA", ko: "시스템들이 동일한 CA를 사용하지 않음" },
  *check(project) {
    const systems = exchanging(project);
    const [first] = authoritiesOn(systems);
    if (first === undefined || lackingTrust(project).length > 0) return;
    for (const { system, certificate, issuer } of issued(systems)) {
      if (certificate.name === "client" || isSameCa(issuer.value, first)) continue;
      yield {
        at: issuer.node,
        message: message(
          {
            en: 'The {0} certificate of {1} is from "{2}", others from "{3}"; Cisco recommends one CA for all',
            ko: '{1}의 {0} 인증서는 "{2}"에서, 다른 인증서는 "{3}"에서 발급되었습니다. 모든 시스템에 동일한 CA를 사용하는 것이 좋습니다',
          },
          certificateLabel(certificate.name),
          systemLabels[system.system],
          issuer.value,
          first,
        ),
      };
    }
  },
});
