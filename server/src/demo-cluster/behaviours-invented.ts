import type { Behaviour } from "./behaviour.ts";

/** What the demo cluster has made up, and the Expressway beside it. */
export const invented = [
  {
    id: "ice",
    group: "Invented",
    from: "D",
    strict: "The element names inside `vendorConfig/ice` are the demo cluster's own: Cisco publishes none",
  },
  {
    id: "parameters",
    group: "Invented",
    from: "C",
    strict:
      "Enterprise parameters belong to the service `Enterprise Wide` on the node `EnterpriseWideData`, a `Subscriber` with the uuid `{00000000-1111-0000-0000-000000000000}`; `ClusterSecurityMode` is 1 (mixed, B)",
  },
  {
    id: "parameter-names",
    group: "Invented",
    from: "D",
    strict:
      "The names of the parameters for OAuth with Refresh Login Flow and for the SIP Station throttle are the demo cluster's own",
  },
  {
    id: "ils",
    group: "Invented",
    from: "D",
    strict: "`getIlsConfig`: the words for role and state are the demo cluster's own; the schema has them as free text",
  },
  {
    id: "push",
    group: "Invented",
    from: "A",
    strict: "`listCiscoCloudOnboarding` from 12.5 on: one row, of which only `enablePushNotifications` says something",
  },
  {
    id: "ris",
    group: "State",
    from: "C",
    strict:
      "RISPort70 at `/realtimeservice2/services/RISService70` answers `selectCmDeviceExt` by explicit names: node, `Status`, `StatusReason`, `TimeStamp`, `IPAddress`. 1,000 devices at most, the rest cut off without a mark; over 15 requests in a minute the fault `Exceeded allowed rate for Reatime information`, spelt so. A phone at home has the address of an Expressway-C",
  },

  {
    id: "expressway-paths",
    group: "Expressway",
    from: "B",
    strict:
      "REST under `/api/provisioning`, HTTP Basic over HTTPS: `common/mra`, `common/domain`, `controller/zone/unifiedcommunicationstraversal`, `controller/server/cucm`, `controller/server/imp`, `certs/server`, `certs/root`",
  },
  {
    id: "expressway-shapes",
    group: "Expressway",
    from: "C",
    strict:
      "`common/mra` is an object with `Enabled` and `SSO`; domains a list with `Name` and `EdgeSip`; zones a list with `Name`, `Status`, `PeerAddress`; Unified CM and IM and Presence lists with `Publisher`, `TlsVerify`; `certs/server` a certificate in PEM",
  },
  {
    id: "expressway-status",
    group: "Expressway",
    from: "C",
    strict:
      "`/status.xml`: the release, and under `CollaborationEdge/Authentication` how clients are authorized (`OAuthLocal`, `OAuthSSO`, `LegacyCred` …), `True` or `False`",
  },
  {
    id: "expressway-assumed",
    group: "Expressway",
    from: "D",
    strict: "The authorities of `certs/root` as PEM one after the other, and the words of HTTP 401 and 404",
  },
  {
    id: "edge-config",
    group: "Expressway",
    from: "C",
    strict:
      'Expressway-E on 8443: `/<base64 of the domain, unpadded>/get_edge_config` is HTTP 401 with `realm="Cisco-Edge"` and `Server: CE_C ECS` without a right log-in; with one, the elements of a captured answer and the cookie `X-Auth` for the domain. A domain that is not configured is HTTP 403, empty, `Server: CE_E`',
  },
  {
    id: "edge-inside",
    group: "Expressway",
    from: "B",
    strict:
      "With the cookie, `/<base64 of domain/protocol/host/port>/…` is asked of the host inside: UDS `clusterUser`, a configuration file over 6972; any other is HTTP 403. `Next Hop Connection Failed` is HTTP 502 by Expressway-E (tunnel) or Expressway-C (Unified CM)",
  },
  {
    id: "edge-xmpp",
    group: "Expressway",
    from: "D",
    strict: "5222 offers STARTTLS as RFC 6120 has it, and then shows the certificate of 8443; nobody logs in",
  },
  {
    id: "expressway-writes",
    group: "Expressway",
    from: "C",
    strict:
      "`PUT common/mra` with `Enabled`; `POST` and `DELETE` of `common/domain` (D), of Unified CM, IM and Presence and traversal zones, found by `Name` or `Publisher`: HTTP 200 with `Operation was successful`. Unified CM and IM and Presence know no `PUT`: HTTP 405. Passwords are taken and never shown",
  },
  {
    id: "expressway-changes",
    group: "Expressway",
    from: "D",
    strict:
      "`POST` and `PUT` of `common/domain` need every key but `Index`; a zone needs name, peers, port, user name and password; a zone that is added is active. Whether a real one lets keys out is not known",
  },
  {
    id: "expressway-refusals",
    group: "Expressway",
    from: "D",
    strict:
      "A refusal is HTTP 400 with a `Message`, or (switched in tests) 200 as a public mock has it: the status of a real one is not known, so that words and what it shows afterwards must decide",
  },
] as const satisfies readonly Behaviour[];
