import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** It is about a change, and files hold none. */
export const MRA130 = projectRule({
  id: "MRA130",
  ...guides("MRA guide X15.0, MRA Maintenance"),
  severity: "info",
  title: {
    en: "Refresh servers on Expressway-C after the change",
    ko: "변경 후 Expressway-C에서 서버 새로 고침이 필요함",
  },
  shownBy: "plan",
  check: () => [],
});
