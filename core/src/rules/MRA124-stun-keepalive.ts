import { message } from "../base/text.ts";
import { isIn } from "../catalog/versions.ts";
import { dnsName } from "../model/dns.ts";
import { expresswaysOf } from "../model/expressway.ts";
import { isIp } from "../model/ip.ts";
import { textAt } from "../model/located.ts";
import { valueOf, type Located } from "../model/object.ts";
import { isBefore } from "../model/release.ts";
import { setTo } from "./fix.ts";
import { mentionCluster } from "./label.ts";
import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { coresApart } from "./srv.ts";
import { takesPart } from "./user.ts";

/** Silent while the files list no Expressway-C nodes, and about releases that they do not state. Releases are a note. */
export const MRA124 = objectRule({
  id: "MRA124",
  ...guides("MRA guide X15.0, MRA Maintenance (Registration Failover)"),
  severity: "warning",
  live: "surroundings",
  title: { en: "STUN keepalive prerequisites", ko: "STUN keepalive 사전 요건" },
  on: ["expresswayCs"],
  *check(node, project) {
    const name = valueOf(node, "hostNameOrIP");
    if (name === undefined || name.value.includes(".") || isIp(name.value)) return;
    const isMeant = (it: Located<string>): boolean => dnsName(it.value).startsWith(`${dnsName(name.value)}.`);
    const apart = coresApart(project);
    const core = apart.find(isMeant);
    if (
      apart.length === 0 ||
      (core === undefined && expresswaysOf(project).some((it) => it.cores?.texts.some(isMeant)))
    )
      return;
    yield {
      at: name.node,
      message: message(
        {
          en: 'Expressway-C "{0}" is a bare host name in another domain than Unified CM, which cannot resolve it and drops STUN keepalives; use the FQDN',
          ko: 'Expressway-C "{0}"은(는) Unified CM과 다른 도메인에 있는 호스트 이름입니다. Unified CM이 이름을 확인할 수 없어 STUN keepalive 메시지를 삭제합니다. FQDN을 사용하십시오',
        },
        name.value,
      ),
      fixes: core === undefined ? [] : [setTo(name.node, core.value, false)],
    };
  },
  *checkRest(project) {
    if (!project.objects("expresswayCs").some((it) => takesPart(it, project))) return;
    const version = project.definition?.version;
    const written = textAt(project.definition?.node, "version");
    const early = expresswaysOf(project).flatMap(({ release }) =>
      release !== undefined && isBefore(release.release, [12, 7]) ? release : [],
    );
    for (const release of early) {
      yield {
        at: release.node,
        severity: "info",
        message: message(
          {
            en: "Registration failover by STUN keepalives begins with Expressway X12.7; here it is {0}",
            ko: "STUN keepalive를 통한 등록 페일오버는 Expressway X12.7부터 지원됩니다(현재 {0})",
          },
          release.value,
        ),
      };
    }
    if (early.length > 0) return;
    if (version !== undefined && written !== undefined && isIn(version, "12.5+") && !isIn(version, "14.0+")) {
      yield {
        at: written.node,
        severity: "info",
        message: message(
          {
            en: "Registration failover by STUN keepalives begins with Unified CM 14; {0} is on {1}",
            ko: "STUN keepalive를 통한 등록 페일오버는 Unified CM 14부터 지원됩니다({0}의 버전: {1})",
          },
          mentionCluster(project),
          version,
        ),
      };
    }
  },
});
