import { message } from "../base/text.ts";
import { dnsName, dnsOf } from "../model/dns.ts";
import { takeOut } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { chapter } from "./source.ts";

/** Silent while the files state no public records. */
export const MRA007 = projectRule({
  id: "MRA007",
  ...chapter("prerequisites", 59),
  severity: "error",
  live: "surroundings",
  title: {
    en: "_cisco-uds SRV is resolvable outside the local network",
    ko: "_cisco-uds SRV 레코드가 외부에서 확인됨",
  },
  *check(project) {
    for (const { name, node, list } of dnsOf(project, "public")?.records ?? []) {
      if (!dnsName(name.value).startsWith("_cisco-uds._tcp.")) continue;
      yield {
        at: name.node,
        message: message(
          {
            en: "{0} is in the public DNS; clients outside would look for Unified CM directly and not use MRA",
            ko: "{0}이(가) 공용 DNS에 있습니다. 외부 클라이언트가 MRA를 사용하지 않고 Unified CM을 직접 찾게 됩니다",
          },
          name.value,
        ),
        fixes: [takeOut(list, node)],
      };
    }
  },
});
