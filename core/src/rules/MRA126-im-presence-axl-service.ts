import { message } from "../base/text.ts";
import { truthAt } from "../model/located.ts";
import { nodeAt } from "../syntax/tree.ts";
import { setTo } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Silent while the files do not say that the service is off, and where another IM and Presence node has it on. */
export const MRA126 = projectRule({
  id: "MRA126",
  ...guides("MRA deployment guide X15.0, Requirements, IM and Presence Service Requirements"),
  severity: "warning",
  live: "surroundings",
  title: {
    en: "IM&P publisher must also run Cisco AXL Web Service",
    ko: "IM&P 데이터베이스 퍼블리셔에서도 Cisco AXL 웹 서비스가 실행되어야 함",
  },
  *check(project) {
    const nodes = (project.definition?.nodes ?? []).filter((it) => it.role === "imPresence");
    const axl = nodes.map((node) => ({ node, on: truthAt(nodeAt(node.node, "services"), "axl") }));
    const off = axl.find((it) => it.on?.value === false);
    if (off?.on === undefined || axl.some((it) => it.on?.value === true)) return;
    yield {
      at: off.on.node,
      message: message(
        {
          en: "Cisco AXL Web Service is off on {0}; the publisher of IM and Presence needs it, too",
          ko: "{0}에서 Cisco AXL 웹 서비스가 꺼져 있습니다. IM and Presence 퍼블리셔에도 필요합니다",
        },
        off.node.name,
      ),
      fixes: [setTo(off.on.node, true, false)],
    };
  },
});
