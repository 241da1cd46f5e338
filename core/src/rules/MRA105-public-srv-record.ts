import { message } from "../base/text.ts";
import { dnsName, dnsOf, isSameName, type DnsRecord, type DnsView } from "../model/dns.ts";
import { allDiscoveryDomains } from "../model/domains.ts";
import { expresswaysOf } from "../model/expressway.ts";
import { domainOf } from "../model/host.ts";
import { isIp } from "../model/ip.ts";
import type { Located } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { edgeBehind, isSameDomain } from "./edge.ts";
import { addItem, setTo } from "./fix.ts";
import type { Fix } from "./finding.ts";
import { expresswayLabel } from "./label.ts";
import { projectRule, type Problem } from "./rule.ts";
import { guides } from "./source.ts";
import { spotOf } from "./spot.ts";
import { edgeName } from "./srv.ts";

const edgePort = 8443;

/** Silent while the files state no public records. */
export const MRA105 = projectRule({
  id: "MRA105",
  ...guides("MRA deployment guide X15.0, Public DNS; TAC 117811"),
  severity: "error",
  live: "surroundings",
  title: {
    en: "Public _collab-edge SRV record missing or malformed",
    ko: "공용 _collab-edge SRV 레코드가 없거나 잘못됨",
  },
  *check(project) {
    const dns = dnsOf(project, "public");
    if (dns === undefined) return;
    if (dns.isWhole) for (const domain of allDiscoveryDomains(project)) yield* ofDomain(domain, dns, project);
    if (dns.isWhole) yield* withoutRecord(dns, project);
    const edges = edgesAround(project);
    for (const it of dns.records) if (isEdgeRecord(it)) yield* ofRecord(it, dns.records, edges);
  },
});

const isEdgeRecord = (it: DnsRecord): boolean => dnsName(it.name.value).startsWith("_collab-edge._tls.");

const edgesOf = (project: Project): readonly string[] =>
  expresswaysOf(project).flatMap((it) => it.edges?.texts.map((edge) => edge.value) ?? []);

const edgesAround = (project: Project): readonly string[] => [project, ...project.siblings].flatMap(edgesOf);

// A domain has a record, and one for every Expressway-E of the clusters to which its records lead.
function* ofDomain(domain: string, dns: DnsView, project: Project): Generator<Problem> {
  const name = edgeName(domain);
  const records = dns.records.filter((it) => it.type === "SRV" && isSameName(it.name.value, name));
  const list = dns.entry.value;
  const add = (target: string | undefined): readonly Fix[] =>
    list.kind === "seq" && target !== undefined ? [addItem(list, { name, type: "SRV", target, port: edgePort })] : [];
  if (records.length === 0) {
    const [edge, ...others] = edgesOf(project).filter((it) => it.includes(".") && !isIp(it));
    yield {
      at: spotOf(dns.entry),
      message: message(
        {
          en: "There is no public SRV record {0}; clients outside find Expressway-E by it",
          ko: "공용 SRV 레코드 {0}이(가) 없습니다. 외부 클라이언트는 이 레코드로 Expressway-E를 찾습니다",
        },
        name,
      ),
      fixes: others.length === 0 || expresswaysOf(project).length === 1 ? add(edge) : [],
    };
  }
  // A record that leads elsewhere has a finding of its own, and is most likely that of the one which lacks a record.
  const astray = records.filter(
    (it) => edgeBehind(it.target?.value ?? "", edgesAround(project), dns.records) === undefined,
  );
  for (const { edges } of expresswaysOf(project)) {
    const all = edges?.texts.map((it) => it.value) ?? [];
    const found = records.flatMap((it) => edgeBehind(it.target?.value ?? "", all, dns.records)?.edge ?? []);
    const lacks = all.filter((it) => !found.includes(it));
    for (const edge of found.length === 0 || lacks.length <= astray.length ? [] : lacks) {
      yield {
        at: spotOf(dns.entry),
        severity: "warning",
        message: message(
          {
            en: "No SRV record {0} leads to Expressway-E {1}; clients do not use it even when {2} fails",
            ko: "Expressway-E {1}을(를) 가리키는 SRV 레코드 {0}이(가) 없습니다. {2}에 장애가 발생해도 클라이언트가 사용하지 않습니다",
          },
          name,
          edge,
          found[0] ?? "",
        ),
        fixes: edge.includes(".") && !isIp(edge) ? add(edge) : [],
      };
    }
  }
}

// Of several pairs of Expressway clusters each has a record of some domain that leads to it.
function* withoutRecord(dns: DnsView, project: Project): Generator<Problem> {
  const all = expresswaysOf(project);
  const records = dns.records.filter((it) => it.type === "SRV" && isEdgeRecord(it));
  if (all.length < 2 || records.length === 0) return;
  for (const it of all) {
    const edges = it.edges?.texts.map((edge) => edge.value) ?? [];
    if (edges.length === 0 || it.mra?.value === false) continue;
    if (records.some((record) => edgeBehind(record.target?.value ?? "", edges, dns.records) !== undefined)) continue;
    yield {
      at: it.spot,
      severity: "warning",
      message: message(
        {
          en: "No public SRV record _collab-edge leads to an Expressway-E of {0} ({1}); clients do not find it",
          ko: "{0}의 Expressway-E({1})를 가리키는 공용 _collab-edge SRV 레코드가 없어 클라이언트가 사용하지 않습니다",
        },
        expresswayLabel(it),
        edges.join(", "),
      ),
      related: [{ spot: spotOf(dns.entry), message: message({ en: "The public records", ko: "공용 레코드" }) }],
    };
  }
}

function* ofRecord(record: DnsRecord, records: readonly DnsRecord[], edges: readonly string[]): Generator<Problem> {
  const { name, port, target } = record;
  if (port !== undefined && port.value !== edgePort) {
    yield {
      at: port.node,
      message: message(
        {
          en: "SRV record {0} has port {1}; MRA uses 8443",
          ko: "SRV 레코드 {0}의 포트가 {1}입니다. MRA는 8443 포트를 사용합니다",
        },
        name.value,
        port.value,
      ),
      fixes: [setTo(port.node, edgePort, false)],
    };
  }
  const fault =
    target && targetFault(target.value, dnsName(name.value).replace(/^_collab-edge\._tls\./, ""), records, edges);
  if (target === undefined || fault === undefined) return;
  yield {
    at: target.node,
    message: message(fault.text, name.value, target.value, fault.of),
    fixes: fault.fixes(target),
  };
}

// An Expressway-E that the files name by address may have any name of which they do not state the address.
const mayBeByAddress = (target: string, records: readonly DnsRecord[], edges: readonly string[]): boolean =>
  edges.some(isIp) && !records.some((it) => it.type !== "SRV" && isSameName(it.name.value, target));

// The target must be the name that the Expressway-E itself has: a client keeps its cookie for that domain only. Cisco's
// guide also knows a name of the edge domain with an address record of its own, as if the Expressway-E were in it.
function targetFault(target: string, domain: string, records: readonly DnsRecord[], edges: readonly string[]) {
  if (isIp(target)) {
    const text = {
      en: "SRV record {0} leads to the address {1}; it must name the FQDN of an Expressway-E",
      ko: "SRV 레코드 {0}이(가) 주소 {1}을(를) 가리킵니다. Expressway-E의 FQDN을 지정해야 합니다",
    };
    return { text, of: "", fixes: () => [] };
  }
  const found = edgeBehind(target, edges, records);
  const isInEdgeDomain = domainOf(dnsName(target)) === domain;
  const behind = found?.by === "likeness" && !isInEdgeDomain ? undefined : found;
  if (behind === undefined) {
    if (edges.length === 0 || mayBeByAddress(target, records, edges)) return undefined;
    const text = {
      en: "SRV record {0} leads to {1}, which is not an Expressway-E ({2})",
      ko: "SRV 레코드 {0}이(가) Expressway-E({2})가 아닌 {1}을(를) 가리킵니다",
    };
    const meant = edges.filter((it) => dnsName(it).startsWith(`${dnsName(target)}.`));
    return {
      text,
      of: edges.join(", "),
      fixes: (it: Located<string>) => meant.map((edge) => setTo(it.node, edge, false)),
    };
  }
  if (behind.by === "own" || isSameDomain(target, behind.edge)) return undefined;
  if (behind.by !== "cname" && isInEdgeDomain) return undefined;
  const text = {
    en: "SRV record {0} leads to {1}, an alias of {2} in another domain; clients drop the cookie of the session and cannot sign in",
    ko: "SRV 레코드 {0}이(가) 다른 도메인에 있는 {2}의 별칭 {1}을(를) 가리킵니다. 클라이언트가 세션 쿠키를 버리므로 로그인할 수 없습니다",
  };
  return { text, of: behind.edge, fixes: (it: Located<string>) => [setTo(it.node, behind.edge, false)] };
}
