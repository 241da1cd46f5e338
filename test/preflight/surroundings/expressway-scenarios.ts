import { axlSays, present, says, selfSigned, text, type Scenario } from "./breaks.ts";

const zone = { name: "UC traversal", status: "Active", peers: ["expe1.example.com", "expe2.example.com"] };
const both =
  (...all: readonly Scenario["breaks"][]): Scenario["breaks"] =>
  async (it) => {
    const mend: (() => void | Promise<void>)[] = [];
    for (const one of all) mend.unshift(await one(it));
    return async () => {
      for (const one of mend) await one();
    };
  };

/** What can be wrong with Expressway, and with the cluster in ways that only a parameter or a word of it tells. */
export const expresswayScenarios: readonly Scenario[] = [
  {
    rule: "MRA055",
    title: "MRA switched off on Expressway",
    breaks: says({ mra: false }),
    says: /is off on expc1/,
    at: /mra: true/,
    outcome: "failed",
  },
  {
    rule: "MRA055",
    title: "a domain that Expressway does not have",
    breaks: says({ domains: [{ name: "other.example", sipRegistrations: true }] }),
    says: /no domain example\.com/,
    at: /domains/,
  },
  {
    rule: "MRA055",
    title: "a domain without registrations on Unified CM",
    breaks: says({ domains: [{ name: "example.com", sipRegistrations: false }] }),
    says: /not for SIP registrations/,
    at: /domains/,
  },
  { rule: "MRA055", title: "no traversal zone", breaks: says({ zones: [] }), says: /no Unified Comm/, at: /cores/ },
  {
    rule: "MRA055",
    title: "a traversal zone that is down",
    breaks: says({ zones: [{ ...zone, status: "Failed" }] }),
    says: /is Failed/,
    at: /cores/,
  },
  {
    rule: "MRA055",
    title: "a traversal zone without one of the Expressway-E",
    breaks: says({ zones: [{ ...zone, peers: ["expe1.example.com"] }] }),
    says: /leads to expe2/,
    at: /edges/,
  },
  {
    rule: "MRA008",
    title: "an Expressway that does not know the publisher",
    breaks: says({ publishers: [{ publisher: "old.example.com", tlsVerify: true }] }),
    says: /does not list the publisher/,
    at: /cores/,
  },
  {
    rule: "MRA008",
    title: "a publisher with which Expressway has failed",
    breaks: says({ publishers: [{ publisher: "cucm-pub.example.com", tlsVerify: true, status: "Failed" }] }),
    says: /is Failed/,
    at: /cores/,
  },
  {
    rule: "MRA123",
    title: "TLS verification that is off, against the files",
    breaks: says({ publishers: [{ publisher: "cucm-pub.example.com", tlsVerify: false }] }),
    says: /does not verify/,
    at: /tlsVerify/,
    outcome: "warning",
  },
  {
    rule: "MRA009",
    title: "another release than the files say",
    breaks: says({ release: "X14.0.3" }),
    says: /runs X14\.0\.3, but the files say X12\.1/,
    at: /release/,
    outcome: "failed",
  },
  {
    rule: "MRA108",
    title: "OAuth with Refresh Login Flow off on the cluster",
    breaks: both(
      text("  securityMode: mixed", "  oauthRefreshLogin: true\n  securityMode: mixed"),
      axlSays(
        "listServiceParameter",
        "<return><serviceParameter><name>OAuthRefreshLoginFlow</name><value>0</value></serviceParameter></return>",
      ),
    ),
    says: /is disabled on the cluster/,
    at: /oauthRefreshLogin/,
    outcome: "failed",
  },
  {
    rule: "MRA108",
    title: "an Expressway that does not ask for such tokens",
    breaks: both(text("  tlsVerify: true", "  tlsVerify: true\n  oauthRefresh: true"), says({ oauthRefresh: false })),
    says: /does not authorize/,
    at: /oauthRefresh/,
  },
  {
    rule: "MRA131",
    title: "a throttle that is low",
    breaks: axlSays(
      "listServiceParameter",
      "<return><serviceParameter><name>SIPStationTCPPortThrottleThreshold</name><value>100</value></serviceParameter></return>",
    ),
    says: /from 100 KB/,
    at: /cucm-(pub|sub1)/,
    outcome: "warning",
  },
  {
    rule: "MRA001",
    title: "a cluster that stands alone",
    breaks: both(
      text("ntp: {", "ils: { enabled: true }\nntp: {"),
      axlSays("getIlsConfig", "<return><ilsConfig><role>Stand Alone Cluster</role></ilsConfig></return>"),
    ),
    says: /is in no ILS network/,
    at: /ils/,
    outcome: "warning",
  },
  {
    rule: "MRA129",
    title: "push notifications off",
    breaks: both(
      text("phones:\n", "phones:\n  - { name: TCTJDOE, model: Cisco Dual Mode for iPhone, protocol: SIP }\n"),
      axlSays(
        "listCiscoCloudOnboarding",
        "<return><ciscoCloudOnboarding><enablePushNotifications>false</enablePushNotifications></ciscoCloudOnboarding></return>",
      ),
    ),
    says: /are off on the cluster/,
    at: /TCTJDOE/,
    outcome: "warning",
  },
  {
    rule: "MRA107",
    title: "bare node names, with Expressway in another domain",
    breaks: both(
      text("cores: [expc1.example.com]", "cores: [expc1.edge.example]"),
      axlSays(
        "listProcessNode",
        "<return><processNode><name>cucm-pub</name><nodeUsage>Publisher</nodeUsage><processNodeRole>CUCM Voice/Video</processNodeRole></processNode></return>",
      ),
    ),
    says: /cucm-pub is named by a bare host name/,
    at: /cucm-pub.*publisher/,
    outcome: "failed",
  },
  {
    rule: "MRA011",
    title: "an Expressway-C that does not know the authority",
    breaks: (it) => says({ trusted: [it.authorities.open.certificate] })(it),
    says: /does not trust Corp CA, which signed/,
    at: /cores/,
    outcome: "failed",
  },
  {
    rule: "MRA014",
    title: "several authorities, one of which Expressway-C does not know",
    breaks: both(
      present("imp1:8443", (it) => ({ issuer: it.authorities.open })),
      (it) => says({ trusted: [it.authorities.corp.certificate] })(it),
    ),
    says: /does not trust Public CA/,
    at: /cores/,
    outcome: "failed",
  },
  {
    rule: "MRA015",
    title: "a self-signed certificate that Expressway-C does not have",
    breaks: present("cucm-pub:8443", selfSigned),
    says: /does not have the self-signed certificate of cucm-pub/,
    at: /cores/,
    outcome: "failed",
  },
  {
    rule: "MRA128",
    title: "a voicemail server whose certificate is for another name",
    breaks: present("unity1:8443", { dns: ["old.example.com"] }),
    says: /does not name unity1/,
    at: /unity1/,
    outcome: "warning",
  },
];
