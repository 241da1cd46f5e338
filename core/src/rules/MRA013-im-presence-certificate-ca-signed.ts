import { projectRule } from "./rule.ts";
import { unsigned } from "./signed.ts";
import { chapter } from "./source.ts";

/** Silent while the files do not describe the certificates of IM and Presence. */
export const MRA013 = projectRule({
  id: "MRA013",
  ...chapter("prerequisites", 74),
  severity: "info",
  live: "surroundings",
  title: {
    en: "IM&P tomcat certificate is not CA-signed",
    ko: "IM&P의 tomcat 인증서가 CA 서명이 아님",
  },
  check: (project) => unsigned(project, "imPresence", ["tomcat"]),
});
