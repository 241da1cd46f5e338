import { message } from "../base/text.ts";
import { isSameName } from "../model/dns.ts";
import { expresswaysOf } from "../model/expressway.ts";
import { iceSections } from "../catalog/generated/fields.ts";
import { activeIce, iceAbove } from "../model/ice.ts";
import { setTo } from "./fix.ts";
import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Silent where no TURN server of the block, or of a level above it, is listed under `expressway.edges`. */
export const MRA114 = objectRule({
  id: "MRA114",
  ...guides("MRA deployment guide X15.0, Unsupported Expressway Features and Limitations"),
  severity: "warning",
  title: {
    en: "TURN over TCP is not relayed by Expressway-E for ICE passthrough",
    ko: "Expressway-E는 ICE 패스스루에서 TCP TURN 릴레이를 지원하지 않음",
  },
  on: iceSections,
  *check(object, project) {
    const ice = activeIce(object, project);
    const transport = ice?.turn?.transport;
    if (ice === undefined || (transport?.value !== "tcp" && transport?.value !== "tls")) return;
    const servers = [ice, ...iceAbove(object, project).map((it) => it.ice)].flatMap((it) =>
      [it.turn?.primary ?? [], it.turn?.secondary ?? []].flat(),
    );
    const edges = expresswaysOf(project).flatMap((it) => it.edges?.texts ?? []);
    const edge = servers.find((it) => edges.some((e) => isSameName(e.value, it.value)));
    if (edge === undefined) return;
    yield {
      at: transport.node,
      message: message(
        {
          en: "TURN server {0} is an Expressway-E, which does not relay over {1}",
          ko: "TURN 서버 {0}은(는) Expressway-E이며 {1}을(를) 통한 릴레이를 지원하지 않습니다",
        },
        edge.value,
        transport.value.toUpperCase(),
      ),
      fixes: [setTo(transport.node, "auto", false), setTo(transport.node, "udp", false)],
    };
  },
});
