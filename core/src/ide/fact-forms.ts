import { versions } from "../catalog/generated/versions.ts";
import { expresswayOf } from "../model/expressway.ts";
import type { Ask } from "./complete-ask.ts";
import type { factKeys } from "./expected.ts";
import { literal } from "./snippet.ts";

/** Whether there is a cluster to name: a file that defines one. */
export const isNamed = ({ world }: Ask): boolean => world.projects.some((it) => it.definition !== undefined);

/** The newest versions, from which whoever writes the first file most likely chooses. */
const choices = versions.toReversed().slice(0, 3).join(",");

const cluster = `
  name: \${1:hq}
  publisher: \${2:cucm-pub.example.com}
  version: "\${3|${choices}|}"
  enterpriseDomains: [\${4:example.com}]
  securityMode: \${5|mixed,nonSecure|}
  oauthRefreshLogin: true
  nodes:
    - { name: $2, role: publisher, address: \${6:10.20.1.10} }$0`;

/** How a block of facts is begun, as a snippet behind its key's colon: with the cluster's own nodes and domain where they are known. */
export function factSnippet(ask: Ask, key: (typeof factKeys)[number]): string {
  const definition = ask.project?.definition;
  const domain = literal(definition?.enterpriseDomains[0] ?? "example.com");
  const expressway = ask.project && expresswayOf(ask.project);
  const edge = literal(expressway?.edges?.texts[0]?.value ?? `expe1.${domain}`);
  const core = literal(expressway?.cores?.texts[0]?.value ?? `expc1.${domain}`);
  const subscriber = definition?.nodes.find((it) => it.role === "subscriber");
  const node = literal(subscriber?.name ?? `cucm-sub1.${domain}`);
  const address = literal(subscriber?.address ?? "10.20.1.11");
  const reversed = "${2/(\\d+)\\.(\\d+)\\.(\\d+)\\.(\\d+)/$4.$3.$2.$1/}";
  switch (key) {
    case "cluster":
      return isNamed(ask) ? " " : cluster;
    case "ntp":
      return " { servers: [${1:10.20.0.1}] }$0";
    case "ils":
      return " { enabled: ${1|true,false|} }$0";
    case "dns":
      return `
  internal:
    - { name: _cisco-uds._tcp.${domain}, type: SRV, target: \${1:${node}}, port: 8443 }
    - { name: $1, type: A, address: \${2:${address}} }
    - { name: ${reversed}.in-addr.arpa, type: PTR, target: $1 }
  public:
    - { name: _collab-edge._tls.${domain}, type: SRV, target: \${3:${edge}}, port: 8443 }$0`;
    case "certificates":
      return `
  cucm: { tomcat: { issuer: \${1:Corp Root CA} }, callManager: { issuer: $1 }, trust: [$1] }
  expresswayC: { server: { issuer: $1, san: [\${2:${core}}] }, trust: [$1, \${3:Public CA}] }
  expresswayE: { server: { issuer: $3, publicCa: true, san: [\${4:${edge}}, ${domain}] } }$0`;
    case "expressway":
      return `
  release: \${1:X15.2}
  mra: true
  cores: [\${2:${core}}]
  edges: [\${3:${edge}}]
  domains: [${domain}]
  oauthRefresh: true
  tlsVerify: true$0`;
  }
}
