import { message } from "../base/text.ts";
import { dnsOf, isSameName } from "../model/dns.ts";
import { expresswaysOf } from "../model/expressway.ts";
import type { Project } from "../model/project.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Sees it where an Expressway-E is the traversal client of another one, or another Expressway-C the peer of a traversal zone. */
export const MRA166 = projectRule({
  id: "MRA166",
  ...guides("Expressway Administrator Guide X15, Firewall Traversal, Chained firewall traversal"),
  severity: "error",
  title: {
    en: "Chained firewall traversal, which MRA does not support",
    ko: "MRA에서 지원하지 않는 체인 방화벽 Traversal",
  },
  *check(project) {
    const all = expresswaysOf(project);
    const edges = all.flatMap((it) => it.eachEdge.map((edge) => ({ edge, of: it })));
    for (const here of all) {
      for (const core of here.eachCore) {
        const other = edges.find(({ edge, of }) => of !== here && isSameName(edge.value, core.value));
        if (other === undefined) continue;
        yield {
          at: core.node,
          message: message(
            {
              en: '"{0}" is an Expressway-E of one cluster and the traversal client of another; chained firewall traversal is for business-to-business calls, MRA does not support it',
              ko: '"{0}"은(는) 한 클러스터의 Expressway-E이면서 다른 클러스터의 Traversal 클라이언트입니다. 체인 방화벽 Traversal은 기업 간 통화용이며 MRA에서는 지원되지 않습니다',
            },
            core.value,
          ),
          related: [
            { spot: other.edge.node, message: message({ en: "As Expressway-E", ko: "Expressway-E로 지정된 곳" }) },
          ],
        };
      }
      for (const peer of here.traversalPeers?.texts ?? []) {
        // An Expressway-E of its own that is chained to another is told of there.
        if (here.eachEdge.some((edge) => isSameName(edge.value, peer.value))) continue;
        if (!all.some((it) => it.eachCore.some((core) => isOne(core.value, peer.value, project)))) continue;
        yield {
          at: peer.node,
          message: message(
            {
              en: 'Traversal zone peer "{0}" is an Expressway-C; the peer must be an Expressway-E, and MRA does not support chained traversal',
              ko: 'Traversal 영역 피어 "{0}"은(는) Expressway-C입니다. 피어는 Expressway-E여야 하며 MRA에서는 체인 Traversal이 지원되지 않습니다',
            },
            peer.value,
          ),
        };
      }
    }
  },
});

// The same name, or a name and an address that the internal records give it.
const isOne = (core: string, peer: string, project: Project): boolean =>
  isSameName(core, peer) ||
  (dnsOf(project, "internal")?.records ?? []).some(
    (it) =>
      (isSameName(it.name.value, core) && it.address?.value === peer) ||
      (isSameName(it.name.value, peer) && it.address?.value === core),
  );
