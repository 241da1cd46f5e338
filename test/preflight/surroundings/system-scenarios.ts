import { serverAuth } from "../../axl/certificates.ts";
import { axlPage, forgetCore, page, present, selfSigned, text, type Scenario } from "./breaks.ts";

/** What can be wrong with Unified CM, IM and Presence and the certificates of all systems. */
export const systemScenarios: readonly Scenario[] = [
  {
    rule: "MRA016",
    title: "a wrong password (401)",
    breaks: axlPage(401),
    says: /HTTP 401/,
    at: /axl/,
    outcome: "failed",
  },
  { rule: "MRA016", title: "a user without role (403)", breaks: axlPage(403), says: /HTTP 403/, at: /axl/ },
  { rule: "MRA016", title: "AXL not active (404)", breaks: axlPage(404), says: /HTTP 404/, at: /axl/ },
  {
    rule: "MRA016",
    title: "AXL not active, without a sign-in",
    breaks: async (it) => {
      it.signedIn = false;
      const mend = await page("cucm-pub:8443", "/axl/", { status: 404 })(it);
      return () => {
        it.signedIn = true;
        return mend();
      };
    },
    says: /does not run/,
    at: /cucm-pub/,
  },
  {
    rule: "MRA126",
    title: "AXL not active on IM and Presence",
    breaks: page("imp1:8443", "/axl/", { status: 404 }),
    says: /does not run/,
    at: /imp1/,
    outcome: "warning",
  },
  {
    rule: "MRA202",
    title: "another schema version",
    breaks: text('"14.0"', '"12.5"'),
    says: /state version 12\.5, but AXL 14\.0/,
    at: /version/,
    outcome: "failed",
  },
  {
    rule: "MRA115",
    title: "another security mode",
    breaks: text("securityMode: mixed", "securityMode: nonSecure"),
    says: /is mixed/,
    at: /securityMode/,
    outcome: "warning",
  },
  {
    rule: "MRA132",
    title: "calls routed in another domain",
    breaks: text("enterpriseDomains: [example.com]", "enterpriseDomains: [other.example]"),
    says: /routed in example\.com/,
    at: /name: t/,
    outcome: "warning",
  },
  {
    rule: "MRA008",
    title: "no Expressway-C on the cluster",
    breaks: (it) => forgetCore(it),
    says: /lists no Expressway-C/,
    at: /cores/,
    outcome: "failed",
  },
  {
    rule: "MRA056",
    title: "an Expressway-C that the cluster does not know",
    breaks: text("cores: [expc1.example.com]", "cores: [expc1.example.com, expe2.example.com]"),
    says: /does not know expe2/,
    at: /cores/,
    outcome: "warning",
  },
  {
    rule: "MRA118",
    title: "a user without home cluster",
    breaks: page("cucm-pub:8443", "/cucm-uds/clusterUser", {
      status: 200,
      body: '<clusterUser><result found="false"/></clusterUser>',
    }),
    says: /No cluster is the home cluster/,
    at: /jdoe/,
    outcome: "failed",
  },
  {
    rule: "MRA118",
    title: "a user at home elsewhere",
    breaks: page("cucm-pub:8443", "/cucm-uds/clusterUser", {
      status: 200,
      body: '<result uri="https://far.example.net/cucm-uds/user/jdoe" found="true"/>',
    }),
    says: /far\.example\.net/,
    at: /jdoe/,
  },
  {
    rule: "MRA012",
    title: "a self-signed tomcat certificate",
    breaks: present("cucm-pub:8443", selfSigned),
    says: /self-signed/,
    at: /cucm:/,
    outcome: "warning",
  },
  {
    rule: "MRA012",
    title: "a CallManager certificate that has expired",
    breaks: present("cucm-sub1:5061", { fromDays: -9, toDays: -2 }),
    says: /has expired/,
    at: /cucm-sub1/,
  },
  {
    rule: "MRA012",
    title: "a certificate for another name",
    breaks: present("cucm-sub1:8443", { dns: ["old.example.com"] }),
    says: /does not name cucm-sub1/,
    at: /cucm-sub1/,
  },
  {
    rule: "MRA013",
    title: "a self-signed certificate on IM and Presence",
    breaks: present("imp1:8443", selfSigned),
    says: /self-signed/,
    at: /imp1/,
    outcome: "warning",
  },
  {
    rule: "MRA013",
    title: "a certificate that expires soon",
    breaks: present("imp1:8443", { toDays: 12 }),
    says: /expires in 1[12] days/,
    at: /imp1/,
  },
  {
    rule: "MRA010",
    title: "several authorities",
    breaks: present("expc1:5061", (it) => ({ issuer: it.authorities.open })),
    says: /Corp CA, Public CA/,
    at: /certificates/,
    outcome: "warning",
  },
  {
    rule: "MRA010",
    title: "another authority than the files say",
    breaks: text("tomcat: { issuer: Corp CA }", "tomcat: { issuer: Old CA }"),
    says: /signed by Corp CA, but the files say Old CA/,
    at: /Old CA/,
  },
  {
    rule: "MRA101",
    title: "a profile that is not in the SAN",
    breaks: present("expc1:5061", { dns: ["expc1.example.com"] }),
    says: /does not name the profile csf/,
    at: /csf\.example\.com/,
    outcome: "failed",
  },
  {
    rule: "MRA103",
    title: "a domain that is not in the SAN",
    breaks: present("expe1:8443", { dns: ["expe1.example.com"] }),
    says: /neither example\.com nor collab-edge/,
    at: /domains/,
    outcome: "failed",
  },
  {
    rule: "MRA104",
    title: "a certificate for servers only",
    breaks: present("expe2:5061", { usage: serverAuth }),
    says: /for servers only/,
    at: /edges/,
    outcome: "failed",
  },
  {
    rule: "MRA125",
    title: "a private CA outside, with desk phones",
    breaks: present("expe1:8443", (it) => ({ issuer: it.authorities.corp })),
    says: /public CA/,
    at: /edges/,
    outcome: "warning",
  },
];
