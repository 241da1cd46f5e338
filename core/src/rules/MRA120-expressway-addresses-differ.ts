import { message } from "../base/text.ts";
import { isSameName } from "../model/dns.ts";
import { expresswaysOf, type Expressway } from "../model/expressway.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Compares what the files state; whether two names have one address is a live check. */
export const MRA120 = projectRule({
  id: "MRA120",
  ...guides("MRA deployment guide X15.0, Requirements, IP Addresses"),
  severity: "error",
  live: "surroundings",
  title: { en: "Expressway-C and Expressway-E share an address", ko: "Expressway-C와 Expressway-E가 주소를 공유함" },
  *check(project) {
    for (const { edge, core } of expresswaysOf(project).flatMap(shared)) {
      yield {
        at: edge.node,
        message: message(
          {
            en: '"{0}" is listed as Expressway-C and as Expressway-E; they must not share an address',
            ko: '"{0}"이(가) Expressway-C와 Expressway-E 양쪽에 있습니다. 주소를 공유할 수 없습니다',
          },
          edge.value,
        ),
        related: [{ spot: core.node, message: message({ en: "As Expressway-C", ko: "Expressway-C로 지정된 곳" }) }],
      };
    }
  },
});

const shared = ({ eachCore, eachEdge }: Expressway) =>
  eachEdge.flatMap((edge) => {
    const core = eachCore.find((it) => isSameName(it.value, edge.value));
    return core === undefined ? [] : [{ edge, core }];
  });
