import { message } from "../base/text.ts";
import { expresswaysOf, type Expressway } from "../model/expressway.ts";
import { isIp } from "../model/ip.ts";
import { setTo } from "./fix.ts";
import { projectRule, type Problem } from "./rule.ts";
import { guides } from "./source.ts";

/** Compares the peers of one Expressway cluster; those of another may have a domain of their own. */
export const MRA161 = projectRule({
  id: "MRA161",
  ...guides("MRA guide X12.5, Troubleshooting, Jabber Cannot Signin When Connecting to Different Peers"),
  severity: "error",
  title: {
    en: "Peers of an Expressway-E cluster do not have one domain name",
    ko: "Expressway-E 클러스터 피어의 도메인 이름이 서로 다름",
  },
  *check(project) {
    for (const it of expresswaysOf(project)) yield* ofPeers(it);
  },
});

function* ofPeers({ eachEdge }: Expressway): Generator<Problem> {
  const named = eachEdge.filter((it) => !isIp(it.value) && it.value.includes("."));
  const [first, ...others] = named;
  if (first === undefined) return;
  const domain = writtenDomain(first.value);
  for (const it of others) {
    const own = writtenDomain(it.value);
    if (own === domain) continue;
    yield {
      at: it.node,
      message: message(
        own.toLowerCase() === domain.toLowerCase()
          ? {
              en: 'The domain of Expressway-E "{0}" is spelled {1}, that of its peer {2}; both must be spelled alike, capitals too, or clients cannot sign in at another peer',
              ko: 'Expressway-E "{0}"의 도메인은 {1}이고 피어의 도메인은 {2}입니다. 대문자와 소문자까지 같아야 하며, 다르면 다른 피어에서 로그인할 수 없습니다',
            }
          : {
              en: 'Expressway-E "{0}" is in the domain {1}, its peer in {2}; all peers of a cluster must have one domain name, or clients cannot sign in at another peer',
              ko: 'Expressway-E "{0}"의 도메인은 {1}이고 피어의 도메인은 {2}입니다. 클러스터의 모든 피어는 도메인 이름이 같아야 하며, 다르면 다른 피어에서 로그인할 수 없습니다',
            },
        it.value,
        own,
        domain,
      ),
      related: [{ spot: first.node, message: message({ en: "The first peer", ko: "첫 번째 피어" }) }],
      fixes: [setTo(it.node, `${it.value.slice(0, it.value.indexOf("."))}.${domain}`, false)],
    };
  }
}

const writtenDomain = (host: string): string => host.slice(host.indexOf(".") + 1).replace(/\.$/, "");
