import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Only the cluster knows its service parameters. */
export const MRA131 = projectRule({
  id: "MRA131",
  ...guides("MRA deployment guide X15.0, Requirements"),
  severity: "hint",
  live: "surroundings",
  title: {
    en: "SIP Station TCP Port Throttle Threshold for high MRA volume",
    ko: "MRA 통화량이 많을 때 SIP Station TCP Port Throttle Threshold",
  },
  shownBy: "preflight",
  check: () => [],
});
