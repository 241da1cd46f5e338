import { message, type Message } from "../base/text.ts";
import { dnsOf, isSameName, type DnsRecord } from "../model/dns.ts";
import { expresswaysOf, type Expressway } from "../model/expressway.ts";
import { isIp } from "../model/ip.ts";
import type { Located } from "../model/object.ts";
import { isPrivateAddress } from "../model/private.ts";
import type { Project } from "../model/project.ts";
import { addItem, setTo } from "./fix.ts";
import { expresswayLabel } from "./label.ts";
import { projectRule, type Problem } from "./rule.ts";
import { guides } from "./source.ts";
import { spotOf } from "./spot.ts";

/** Silent while the network of Expressway-E is not stated; names are compared as far as the files resolve them. The peers of the traversal zone are compared with the Expressway-Es, too. */
export const MRA162 = projectRule({
  id: "MRA162",
  ...guides(
    "MRA deployment guide X15.0, Firewall Configuration; TAC 117811; Expressway Cluster guide X12.5, Neighboring Between Expressway Clusters",
  ),
  severity: "error",
  title: {
    en: "Network interfaces, static NAT and traversal zone of Expressway-E do not fit together",
    ko: "Expressway-E의 네트워크 인터페이스, 고정 NAT, Traversal 영역이 서로 맞지 않음",
  },
  *check(project) {
    for (const it of expresswaysOf(project)) {
      yield* ofNat(it);
      yield* ofPeers(it, dnsOf(project, "internal")?.records ?? []);
      yield* withoutPeer(it, project);
      yield* ofPublicRecords(it, project);
    }
  },
});

function* ofNat({ staticNat }: Expressway): Generator<Problem> {
  if (staticNat === undefined || !isPrivateAddress(staticNat.value)) return;
  yield {
    at: staticNat.node,
    message: message(
      {
        en: "The static NAT address {0} of Expressway-E is private; it must be the address that the internet sees",
        ko: "Expressway-E의 고정 NAT 주소 {0}은(는) 사설 주소입니다. 인터넷에서 보이는 주소여야 합니다",
      },
      staticNat.value,
    ),
  };
}

// With one interface Expressway-E answers on its public address only; with two, Expressway-C talks to the inner one.
function* ofPeers(expressway: Expressway, records: readonly DnsRecord[]): Generator<Problem> {
  const { nics, staticNat, traversalPeers, edges } = expressway;
  if (nics === undefined || staticNat === undefined) return;
  const isOnly = edges?.texts.length === 1;
  for (const peer of traversalPeers?.texts ?? []) {
    const addresses = isIp(peer.value) ? [peer.value] : addressesOf(peer.value, records);
    const isNat = addresses.includes(staticNat.value);
    const wrong =
      nics.value === 1
        ? addresses.find((it) => isPrivateAddress(it) || (isOnly && it !== staticNat.value))
        : isNat
          ? staticNat.value
          : undefined;
    if (wrong === undefined) continue;
    yield {
      at: peer.node,
      message: nics.value === 1 ? outer(peer, wrong, staticNat) : inner(peer, wrong),
      related: [{ spot: staticNat.node, message: message({ en: "The static NAT", ko: "고정 NAT" }) }],
      fixes: nics.value === 1 && isOnly && isIp(peer.value) ? [setTo(peer.node, staticNat.value, false)] : [],
    };
  }
}

const outer = (peer: Located<string>, address: string, nat: Located<string>): Message =>
  message(
    peer.value === address
      ? {
          en: "Traversal zone peer {0} is not the NAT address {2}; with one network interface and static NAT it must be (NAT reflection)",
          ko: "Traversal 영역 피어 {0}이(가) NAT 주소 {2}이(가) 아닙니다. 네트워크 인터페이스가 하나이고 고정 NAT를 사용하면 NAT 주소여야 합니다(NAT reflection)",
        }
      : {
          en: "Traversal zone peer {0} leads to {1}; with one network interface and static NAT it must lead to the NAT address {2} (NAT reflection)",
          ko: "Traversal 영역 피어 {0}이(가) {1}을(를) 가리킵니다. 네트워크 인터페이스가 하나이고 고정 NAT를 사용하면 NAT 주소 {2}을(를) 가리켜야 합니다(NAT reflection)",
        },
    peer.value,
    address,
    nat.value,
  );

const inner = (peer: Located<string>, address: string): Message =>
  message(
    peer.value === address
      ? {
          en: "Traversal zone peer {0} is the NAT address; with two network interfaces it must be the internal interface of Expressway-E",
          ko: "Traversal 영역 피어 {0}이(가) NAT 주소입니다. 네트워크 인터페이스가 두 개이면 Expressway-E의 내부 인터페이스여야 합니다",
        }
      : {
          en: "Traversal zone peer {0} leads to the NAT address {1}; with two network interfaces it must lead to the internal interface of Expressway-E",
          ko: "Traversal 영역 피어 {0}이(가) NAT 주소 {1}을(를) 가리킵니다. 네트워크 인터페이스가 두 개이면 Expressway-E의 내부 인터페이스를 가리켜야 합니다",
        },
    peer.value,
    address,
  );

// Expressway-C names each Expressway-E of the cluster in its zone; one that it does not name gets nothing from it.
function* withoutPeer(expressway: Expressway, project: Project): Generator<Problem> {
  const { traversalPeers, edges } = expressway;
  if (traversalPeers === undefined || edges === undefined) return;
  const records = [...(dnsOf(project, "internal")?.records ?? []), ...(dnsOf(project, "public")?.records ?? [])];
  const leadsTo = (peer: string, edge: string): boolean => {
    if (isSameName(peer, edge)) return true;
    const addresses = namesOf(edge, records);
    return namesOf(peer, records).some((it) => addresses.includes(it));
  };
  // An address that no record has may be any one of them, a name that no record resolves may be all.
  const unclear = traversalPeers.texts.filter(({ value }) => !edges.texts.some((it) => leadsTo(value, it.value)));
  const lacks = edges.texts.filter(({ value }) => !traversalPeers.texts.some((it) => leadsTo(it.value, value)));
  if (lacks.length <= unclear.length || unclear.some((it) => !isIp(it.value))) return;
  const list = traversalPeers.entry.value;
  yield {
    at: spotOf(traversalPeers.entry),
    severity: "warning",
    message: message(
      {
        en: "The traversal zone of {0} does not name {1}; Expressway-C must name every Expressway-E of the cluster, or no client registers through the others",
        ko: "{0}의 Traversal 영역에 {1}이(가) 없습니다. Expressway-C에 클러스터의 모든 Expressway-E를 지정해야 하며, 지정하지 않은 노드로는 클라이언트가 등록할 수 없습니다",
      },
      expresswayLabel(expressway),
      lacks.map((it) => it.value).join(", "),
    ),
    fixes: list.kind === "seq" && unclear.length === 0 ? lacks.map((it) => addItem(list, it.value)) : [],
  };
}

// The address of a peer that is one, else those of its records.
const namesOf = (name: string, records: readonly DnsRecord[]): readonly string[] =>
  isIp(name) ? [name] : addressesOf(name, records);

// Clients outside reach the address in the public record: the NAT, where there is one.
function* ofPublicRecords({ edges, staticNat }: Expressway, project: Project): Generator<Problem> {
  const names = edges?.texts ?? [];
  for (const { type, name, address } of dnsOf(project, "public")?.records ?? []) {
    if ((type !== "A" && type !== "AAAA") || address === undefined) continue;
    if (!names.some((it) => isSameName(it.value, name.value))) continue;
    const isOther = type === "A" && names.length === 1 && staticNat !== undefined && address.value !== staticNat.value;
    if (!isOther && !isPrivateAddress(address.value)) continue;
    yield {
      at: address.node,
      message: isOther
        ? message(
            {
              en: "The public record of Expressway-E {0} has the address {1}; clients must reach its static NAT address {2}",
              ko: "Expressway-E {0}의 공용 레코드 주소가 {1}입니다. 클라이언트는 고정 NAT 주소 {2}에 연결해야 합니다",
            },
            name.value,
            address.value,
            staticNat.value,
          )
        : message(
            {
              en: "The public record of Expressway-E {0} has the private address {1}, which no client outside reaches",
              ko: "Expressway-E {0}의 공용 레코드 주소가 사설 주소 {1}입니다. 외부 클라이언트가 연결할 수 없습니다",
            },
            name.value,
            address.value,
          ),
      fixes: isOther ? [setTo(address.node, staticNat.value, false)] : [],
    };
  }
}

const addressesOf = (name: string, records: readonly DnsRecord[]): readonly string[] =>
  records.flatMap((it) => (it.type === "A" && isSameName(it.name.value, name) ? (it.address?.value ?? []) : []));
