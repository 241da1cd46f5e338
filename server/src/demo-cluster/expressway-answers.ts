import type { ExpresswayState } from "./expressway-state.ts";

/** What is answered to a GET. */
export interface Page {
  readonly status: number;
  readonly type: "application/json" | "text/xml" | "text/plain";
  readonly body: string;
}

export const base = "/api/provisioning";

/**
 * The paths that the demo Expressway knows. docs/demo-cluster.md says of each how it is known (`expressway-…` in
 * behaviours.ts): paths from the contents of Cisco's REST reference, shapes from answers quoted in public client code,
 * the rest assumed.
 */
export const expresswayPages: Readonly<Record<string, (it: ExpresswayState, shown: string) => Page>> = {
  [`${base}/common/mra`]: ({ mra }) => json({ Enabled: switched(mra), SSO: "Off" }),
  [`${base}/common/domain`]: ({ domains }) =>
    json(
      domains.map((it, i) => ({
        Index: i + 1,
        Name: it.name,
        Sip: "Off",
        EdgeSip: switched(it.sipRegistrations),
        EdgeXmpp: switched(it.imPresence ?? it.sipRegistrations),
        XmppFederation: "Off",
      })),
    ),
  [`${base}/controller/zone/unifiedcommunicationstraversal`]: ({ zones }) =>
    json(
      zones.map((it) => ({
        Name: it.name,
        Status: it.status,
        PeerAddress: it.peers,
        SIPPort: it.port ?? 7001,
        AuthenticationUserName: it.userName ?? "traversal",
        AuthenticationMode: "DoNotCheckCredentials",
        AcceptProxiedRegistrations: "Allow",
        SIPMediaICESupport: "Off",
        HopCount: 15,
        RetryInterval: 120,
      })),
    ),
  [`${base}/controller/server/cucm`]: ({ publishers }) =>
    json(
      publishers.map((it) => ({
        Publisher: it.publisher,
        AxlUsername: it.axlUser ?? "expressway-axl",
        TlsVerify: switched(it.tlsVerify),
        AesGcm: "on", // as captured: not every switch is written alike
        SipUpdateForSessionRefresh: "Off",
        IcePassthrough: "On",
        ...(it.status !== undefined && { Status: it.status }),
      })),
    ),
  [`${base}/controller/server/imp`]: ({ imPresence }) =>
    json(
      imPresence.map((it) => ({
        Publisher: it.publisher,
        AxlUsername: it.axlUser ?? "expressway-axl",
        TlsVerify: switched(it.tlsVerify),
      })),
    ),
  [`${base}/certs/server`]: (_, shown) => ({ status: 200, type: "text/plain", body: shown }),
  [`${base}/certs/root`]: ({ trusted }) => ({ status: 200, type: "text/plain", body: trusted.join("") }),
  "/status.xml": (state) => ({
    status: 200,
    type: "text/xml",
    body: statusPage(state),
  }),
};

/** The legacy status page: names and nesting as captured, cut down to what says something of MRA. */
const statusPage = ({ release, oauthRefresh }: ExpresswayState): string => `<?xml version="1.0" encoding="utf-8"?>
<Status xmlns="http://www.tandberg.no/XML/CUIL/1.0" product="TANDBERG VCS" version="${release}">
  <SystemUnit item="1">
    <Product item="1">TANDBERG VCS</Product>
    <Software item="1"><Version item="1">${release}</Version></Software>
  </SystemUnit>
  <CollaborationEdge item="1">
    <Authentication item="1">
      <LegacyCred item="1">${oauthRefresh ? "False" : "True"}</LegacyCred>
      <LegacySSO item="1">False</LegacySSO>
      <OAuthLocal item="1">${oauthRefresh ? "True" : "False"}</OAuthLocal>
      <OAuthSSO item="1">False</OAuthSSO>
      <InternalCheck item="1">False</InternalCheck>
      <AllowEmbeddedSafari item="1">False</AllowEmbeddedSafari>
    </Authentication>
  </CollaborationEdge>
</Status>
`;

const switched = (it: boolean): "On" | "Off" => (it ? "On" : "Off");

/** An answer in JSON. */
export const json = (body: unknown, status = 200): Page => ({
  status,
  type: "application/json",
  body: JSON.stringify(body),
});
