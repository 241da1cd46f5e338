import { message } from "../../../core/src/base/text.ts";
import { isIn } from "../../../core/src/catalog/versions.ts";
import { coresOf } from "../../../core/src/model/expressway.ts";
import { isIp } from "../../../core/src/model/ip.ts";
import { axlCheck, isSameNode, unread } from "./axl-check.ts";
import { notRun, passed, verdicts, wrong, type Check } from "./check.ts";
import type { ClusterReads } from "./cluster-reads.ts";
import type { PreflightContext } from "./world.ts";

/** MRA056 and MRA008: the Expressway-C nodes of the files are those that Unified CM knows. */
export const expresswayCs = (world: PreflightContext, cluster: ClusterReads): Check => {
  const cores = coresOf(world.project);
  return axlCheck(
    world,
    {
      id: "expressway-c",
      way: "callManager",
      rule: "MRA056",
      label: message({ en: "Expressway-C list of Unified CM", ko: "Unified CM의 Expressway-C 목록" }),
      spot: cores?.entry.key ?? world.project.surroundings("expressway")[0]?.key,
    },
    async (signal) => {
      const identity = await cluster.identify(signal);
      if (!identity.ok) return [unread(identity.fault)];
      if (!isIn(identity.value.schema, "12.5+")) return [notRun(message(since))];
      const rows = await cluster.list("expresswayCs", { skip: 0, first: 1_000 }, signal);
      if (!rows.ok) return [unread(rows.fault)];
      const listed = rows.value.map((it) => (typeof it.fields.hostNameOrIP === "string" ? it.fields.hostNameOrIP : ""));
      if (listed.length === 0) return [{ ...wrong(message(noneListed)), rule: "MRA008" }];
      const missing = (cores?.texts ?? [])
        .filter((core) => !listed.some((it) => isSameNode(it, core.value)))
        .map((core) => wrong(message(notListed, core.value), core.node));
      return verdicts(missing, message(lists, listed.join(", ")));
    },
  );
};

const since = { en: "Unified CM has such a list from 12.5 on", ko: "이 목록은 Unified CM 12.5부터 있습니다" };
const noneListed = {
  en: "Unified CM lists no Expressway-C (Device > Expressway-C); it is not integrated with Expressway",
  ko: "Unified CM에 Expressway-C가 하나도 없습니다. Expressway와 통합되어 있지 않습니다",
};
const notListed = {
  en: "Unified CM does not know {0} and drops the STUN keepalives that come through it",
  ko: "Unified CM에 {0}이(가) 없으므로 이 노드를 거치는 STUN keepalive 메시지가 삭제됩니다",
};
const lists = { en: "Unified CM lists {0}", ko: "Unified CM에 등록됨: {0}" };

/** MRA124: Unified CM must resolve the name; what the resolver inside says stands for what Unified CM sees. */
export const resolvedCore = (world: PreflightContext, host: string, spot: Check["spot"]): Check =>
  axlCheck(
    world,
    {
      id: `core ${host}`,
      way: "callManager",
      hosts: [host],
      rule: "MRA124",
      label: message({ en: "Address of {0}", ko: "{0}의 주소" }, host),
      spot,
    },
    async (signal) => {
      if (isIp(host)) return [passed(message({ en: "{0} is an address", ko: "{0}은(는) 주소입니다" }, host))];
      const found = await world.inside.addresses(host, signal);
      if (found.kind === "failed")
        return [notRun(message({ en: "DNS gives no answer ({0})", ko: "DNS에서 응답하지 않습니다({0})" }, found.code))];
      return found.kind === "none"
        ? [
            wrong(
              message(
                {
                  en: "{0} cannot be resolved inside, so Unified CM drops the STUN keepalives that come through it",
                  ko: "내부에서 {0}을(를) 확인할 수 없으므로 이 노드를 거치는 STUN keepalive 메시지가 삭제됩니다",
                },
                host,
              ),
            ),
          ]
        : [passed(message({ en: "{0} is {1}", ko: "{0}: {1}" }, host, found.records.join(", ")))];
    },
  );
