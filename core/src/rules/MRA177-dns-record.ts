import { message, type Text } from "../base/text.ts";
import { dnsOf, missingIn, type DnsRecord } from "../model/dns.ts";
import { isIpv4, isIpv6, reverseName } from "../model/ip.ts";
import { nodeAt } from "../syntax/tree.ts";
import { setTo } from "./fix.ts";
import { projectRule, type Problem } from "./rule.ts";
import { files } from "./source.ts";

/** One record alone. Which records there have to be is said by MRA005, MRA006, MRA105 and others, which count none of these. */
export const MRA177 = projectRule({
  id: "MRA177",
  ...files(
    "RFC 1035, 2782 and 3596: what a DNS record of each type holds",
    "RFC 1035, 2782, 3596: DNS 레코드 유형별로 담는 값",
  ),
  severity: "error",
  title: {
    en: "DNS record does not hold what its type needs",
    ko: "DNS 레코드에 해당 유형에 필요한 값이 없음",
  },
  *check(project) {
    for (const side of ["internal", "public"] as const)
      for (const it of dnsOf(project, side)?.records ?? []) yield* ofRecord(it);
  },
});

function* ofRecord(record: DnsRecord): Generator<Problem> {
  const { name, node, type, address } = record;
  const lack = missingIn(record);
  if (lack !== undefined) {
    // A file may leave out what DNS has.
    yield {
      at: name.node,
      severity: "hint",
      message: message(
        {
          en: "The file states no {2} of {1} record {0}, so that where it leads is not checked",
          ko: "{1} 레코드 {0}의 {2}이(가) 파일에 없어 무엇을 가리키는지 확인하지 않습니다",
        },
        name.value,
        type,
        words[lack],
      ),
    };
    return;
  }
  const fits = type === "A" ? isIpv4 : type === "AAAA" ? isIpv6 : undefined;
  if (fits !== undefined && address !== undefined && !fits(address.value)) {
    const right = isIpv4(address.value) ? "A" : "AAAA";
    yield {
      at: address.node,
      message: message(
        {
          en: "{1} record {0} has the address {2}, which needs an {3} record",
          ko: "{1} 레코드 {0}의 주소 {2}에는 {3} 레코드가 필요합니다",
        },
        name.value,
        type,
        address.value,
        right,
      ),
      fixes: [setTo(nodeAt(node, "type") ?? node, right, false)],
    };
  }
  yield* ofReverse(record);
}

const words: Readonly<Record<"address" | "target", Text>> = {
  address: { en: "address", ko: "주소(address)" },
  target: { en: "target", ko: "대상(target)" },
};

function* ofReverse({ name, type }: DnsRecord): Generator<Problem> {
  const reverse = reverseName(name.value);
  if (type !== "PTR" || reverse === undefined) return;
  yield {
    at: name.node,
    message: message(
      {
        en: "PTR record {0} is named by the address itself; reverse lookups ask for {1}",
        ko: "PTR 레코드 {0}의 이름이 주소 그대로입니다. 역방향 조회는 {1}을(를) 조회합니다",
      },
      name.value,
      reverse,
    ),
    fixes: [setTo(name.node, reverse, true)],
  };
}
