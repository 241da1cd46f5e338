import { message } from "../base/text.ts";
import { dnsName, dnsOf } from "../model/dns.ts";
import { takeOut } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { chapter } from "./source.ts";

// By these a client knows that it is in the office: Unified CM, and IM and Presence of old.
const inside = ["_cisco-uds._tcp.", "_cuplogin._tcp."];

/** Silent while the files state no public records. */
export const MRA007 = projectRule({
  id: "MRA007",
  ...chapter("prerequisites", 59),
  severity: "error",
  live: "surroundings",
  title: {
    en: "_cisco-uds or _cuplogin SRV is resolvable outside the local network",
    ko: "_cisco-uds 또는 _cuplogin SRV 레코드가 외부에서 확인됨",
  },
  *check(project) {
    for (const { name, node, list } of dnsOf(project, "public")?.records ?? []) {
      if (!inside.some((it) => dnsName(name.value).startsWith(it))) continue;
      yield {
        at: name.node,
        message: message(
          {
            en: "SRV record {0} is in the public DNS; clients outside conclude that they are in the office, and do not use MRA",
            ko: "SRV 레코드 {0}이(가) 공용 DNS에 있습니다. 외부 클라이언트가 사무실에 있는 것으로 판단하여 MRA를 사용하지 않습니다",
          },
          name.value,
        ),
        fixes: [takeOut(list, node)],
      };
    }
  },
});
