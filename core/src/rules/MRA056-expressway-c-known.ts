import { message } from "../base/text.ts";
import { isIn } from "../catalog/versions.ts";
import { dnsOf, isSameName } from "../model/dns.ts";
import { edgesOf, expresswaysOf, type Expressway } from "../model/expressway.ts";
import { isIp } from "../model/ip.ts";
import { valueOf, type Located } from "../model/object.ts";
import { isBefore } from "../model/release.ts";
import type { Project } from "../model/project.ts";
import { entryOf, type SeqNode } from "../syntax/tree.ts";
import { addItem, addKey } from "./fix.ts";
import type { Fix } from "./finding.ts";
import { isUnnamed } from "./label.ts";
import { projectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { definingRoot } from "./spot.ts";

/**
 * STUN keepalives begin with Unified CM 14 and Expressway X12.7; silent where no version is stated. A bare host name in the
 * list of Unified CM stands for the node, too, and so does an address, unless a record says that it is another one's.
 */
export const MRA056 = projectRule({
  id: "MRA056",
  ...chapter("failover", 310),
  severity: "warning",
  live: "surroundings",
  title: {
    en: "Expressway-C is unknown to Unified CM, so STUN keepalives are dropped",
    ko: "Expressway-C가 Unified CM에 등록되지 않아 STUN keepalive가 삭제됨",
  },
  *check(project) {
    const version = project.definition?.version;
    if (version === undefined || !isIn(version, "14.0+")) return;
    if (project.objects("expresswayCs").some(isUnnamed)) return;
    const known = project
      .objects("expresswayCs")
      .flatMap((it) => (it.state === "present" ? (valueOf(it, "hostNameOrIP")?.value ?? []) : []));
    for (const core of expresswaysOf(project).flatMap((it) => keptAlive(it, project))) {
      if (known.some((it) => mayMean(it, core.value, project))) continue;
      yield {
        at: core.node,
        message: message(
          {
            en: 'Expressway-C "{0}" is unknown to Unified CM (expresswayCs), which drops the STUN keepalives that come through it',
            ko: 'Unified CM에 Expressway-C "{0}"이(가) 없으므로(expresswayCs) 이 노드를 거치는 STUN keepalive 메시지가 삭제됩니다',
          },
          core.value,
        ),
        fixes: declare(project, core.value),
      };
    }
  },
});

// An entry of the list and a node are the same by name; an address and a name by the internal records, as far as these say.
function mayMean(entry: string, core: string, project: Project): boolean {
  if (isSameName(entry, core) || (!entry.includes(".") && isSameName(entry, core.split(".")[0] ?? ""))) return true;
  if (isIp(entry) === isIp(core)) return false;
  const [address, name] = isIp(entry) ? [entry, core] : [core, entry];
  const records = dnsOf(project, "internal")?.records.filter((it) => it.address !== undefined) ?? [];
  const ofName = records.filter((it) => isSameName(it.name.value, name));
  if (ofName.length > 0) return ofName.some((it) => it.address?.value === address);
  return !records.some((it) => it.address?.value === address);
}

// The nodes through which STUN keepalives come. One that is listed as Expressway-E, too, is MRA120 or MRA166.
const keptAlive = ({ release, cores }: Expressway, project: Project): readonly Located<string>[] =>
  release !== undefined && isBefore(release.release, [12, 7])
    ? []
    : (cores?.texts ?? []).filter(
        (core) => edgesOf(project)?.texts.some((edge) => isSameName(edge.value, core.value)) !== true,
      );

function declare(project: Project, hostNameOrIP: string): readonly Fix[] {
  const lists = project.documents.flatMap((it) => entryOf(it.tree.root, "expresswayCs")?.value ?? []);
  const list = lists.find((it): it is SeqNode => it.kind === "seq");
  if (list !== undefined) return [addItem(list, { hostNameOrIP })];
  const root = definingRoot(project);
  return root === undefined || lists.length > 0 ? [] : [addKey(root, "expresswayCs", [{ hostNameOrIP }], false)];
}
