import { edge, page, records, text, uds, type Scenario } from "./breaks.ts";

/** What can be wrong with DNS, clocks and TURN. */
export const networkScenarios: readonly Scenario[] = [
  {
    rule: "MRA005",
    title: "no SRV record inside",
    breaks: records("inside", `SRV ${uds}`),
    says: /no SRV record/,
    at: /_cisco-uds/,
    outcome: "failed",
  },
  {
    rule: "MRA005",
    title: "SRV record to a host that is no node",
    breaks: records("inside", `SRV ${uds}`, [uds, "other.example.com"]),
    says: /no Unified CM node/,
    at: /_cisco-uds/,
  },
  {
    rule: "MRA005",
    title: "SRV record to another port",
    breaks: records("inside", `SRV ${uds}`, [uds, "cucm-sub1.example.com", 443]),
    says: /port 443/,
    at: /cucm-sub1.*8443/,
  },
  {
    rule: "MRA005",
    title: "a node that does not answer UDS",
    breaks: page("cucm-sub1:8443", "/cucm-uds/version", { status: 404 }),
    says: /HTTP 404/,
    at: /cucm-sub1.*subscriber/,
  },
  {
    rule: "MRA106",
    title: "no SRV record inside, with an Expressway that can do without",
    breaks: async (it) => {
      const mend = [await text("X12.1", "X15.2")(it), await records("inside", `SRV ${uds}`)(it)];
      return () => mend.forEach((one) => void one());
    },
    says: /no SRV record/,
    at: /_cisco-uds/,
    outcome: "warning",
  },
  {
    rule: "MRA006",
    title: "no address record",
    breaks: (it) => {
      const before = it.inside.records.get("A imp1.example.com")!;
      it.inside.records.delete("A imp1.example.com");
      return () => void it.inside.records.set("A imp1.example.com", before);
    },
    says: /no address record/,
    at: /imp1/,
    outcome: "warning",
  },
  {
    rule: "MRA006",
    title: "a reverse record to another name",
    breaks: (it) => {
      const key = "PTR 10.1.9.10.in-addr.arpa";
      const before = it.inside.records.get(key)!;
      it.inside.records.set(key, [{ type: "PTR", name: key.slice(4), data: "old.example.com" }]);
      return () => void it.inside.records.set(key, before);
    },
    says: /is old\.example\.com/,
    at: /cucm-pub.*publisher/,
  },
  {
    rule: "MRA006",
    title: "a node that the cluster does not have",
    breaks: text("imp1.example.com", "imp9.example.com"),
    says: /no node imp9|imp9/,
    at: /imp9/,
  },
  {
    rule: "MRA007",
    title: "SRV record visible outside",
    breaks: records("outside", `SRV ${uds}`, [uds, "cucm-sub1.example.com"]),
    says: /resolved outside/,
    at: /example\.com/,
    outcome: "failed",
  },
  {
    rule: "MRA105",
    title: "no SRV record outside",
    breaks: records("outside", `SRV ${edge}`),
    says: /no SRV record/,
    at: /domains/,
    outcome: "failed",
  },
  {
    rule: "MRA105",
    title: "SRV record outside to another port",
    breaks: records("outside", `SRV ${edge}`, [edge, "expe1.example.com", 443], [edge, "expe2.example.com"]),
    says: /port 443/,
    at: /domains/,
  },
  {
    rule: "MRA105",
    title: "SRV record outside to no Expressway-E",
    breaks: records("outside", `SRV ${edge}`, [edge, "www.example.com"], [edge, "expe2.example.com"]),
    says: /no Expressway-E/,
    at: /domains/,
  },
  {
    rule: "MRA057",
    title: "one Expressway-E in DNS",
    breaks: records("outside", `SRV ${edge}`, [edge, "expe1.example.com"]),
    says: /leads to 1/,
    at: /edges/,
    outcome: "warning",
  },
  {
    rule: "MRA120",
    title: "C and E at one address",
    breaks: (it) => {
      const before = it.inside.records.get("A expe1.example.com")!;
      it.inside.records.set("A expe1.example.com", [{ type: "A", name: "expe1.example.com", data: "10.9.2.1" }]);
      return () => void it.inside.records.set("A expe1.example.com", before);
    },
    says: /share the address 10\.9\.2\.1/,
    at: /cores/,
    outcome: "failed",
  },
  {
    rule: "MRA124",
    title: "an Expressway-C that cannot be resolved",
    breaks: (it) => {
      const before = it.inside.records.get("A expc1.example.com")!;
      it.inside.records.delete("A expc1.example.com");
      return () => void it.inside.records.set("A expc1.example.com", before);
    },
    says: /cannot be resolved/,
    at: /cores/,
    outcome: "warning",
  },
  {
    rule: "MRA002",
    title: "an NTP server that is not synchronized",
    breaks: (it) => {
      it.ntp.leap = 3;
      return () => {
        it.ntp.leap = 0;
      };
    },
    says: /not synchronized/,
    at: /ntp/,
    outcome: "warning",
  },
  {
    rule: "MRA002",
    title: "an NTP server that refuses",
    breaks: (it) => {
      it.ntp.stratum = 0;
      return () => {
        it.ntp.stratum = 2;
      };
    },
    says: /refuses/,
    at: /ntp/,
  },
  {
    rule: "MRA003",
    title: "a phone NTP reference an hour off",
    breaks: (it) => {
      it.phoneNtp.aheadMs = 3_600_000;
      return () => {
        it.phoneNtp.aheadMs = 0;
      };
    },
    says: /3600 seconds/,
    at: /10\.9\.0\.2/,
    outcome: "warning",
  },
  {
    rule: "MRA031",
    title: "a TURN password that is another one",
    breaks: (it) => {
      it.turn.users.set("mra", "another");
      return () => void it.turn.users.set("mra", "Correct-Horse");
    },
    says: /does not accept .* \(401\)/,
    at: /turn/,
    outcome: "warning",
  },
  {
    rule: "MRA031",
    title: "a TURN server without relays left",
    breaks: (it) => {
      it.turn.refusing = 508;
      return () => {
        it.turn.refusing = undefined;
      };
    },
    says: /\(508\)/,
    at: /turn/,
  },
];
