import { projectRule } from "./rule.ts";
import { unsigned } from "./signed.ts";
import { chapter } from "./source.ts";

/** Silent while the files do not describe the certificates of Unified CM. That Expressway-C has a self-signed one is MRA015. */
export const MRA012 = projectRule({
  id: "MRA012",
  ...chapter("prerequisites", 73),
  severity: "info",
  live: "surroundings",
  title: {
    en: "Unified CM tomcat or CallManager certificate is not CA-signed",
    ko: "Unified CM의 tomcat 또는 CallManager 인증서가 CA 서명이 아님",
  },
  check: (project) => unsigned(project, "cucm", ["tomcat", "callManager"]),
});
