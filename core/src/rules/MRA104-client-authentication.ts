import { message } from "../base/text.ts";
import { certificateNamed, certificatesOf, names } from "../model/certificates.ts";
import { expresswayOf } from "../model/expressway.ts";
import { isBefore } from "../model/release.ts";
import { addItem } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { spotOf } from "./spot.ts";
import { systemLabels } from "./trust.ts";

/** Silent while the release or the key usage is not stated: X15.5 keeps client and server certificates apart. */
export const MRA104 = projectRule({
  id: "MRA104",
  ...guides("MRA deployment guide X15.0, CSR Requirements"),
  severity: "error",
  live: "surroundings",
  title: {
    en: "Expressway certificate lacks the Client Authentication extension",
    ko: "Expressway 인증서에 클라이언트 인증 확장이 없음",
  },
  *check(project) {
    const release = expresswayOf(project)?.release;
    if (release === undefined || !isBefore(release.release, [15, 5])) return;
    for (const system of ["expresswayC", "expresswayE"] as const) {
      const eku = certificateNamed(certificatesOf(project, system), "server")?.eku;
      if (eku === undefined || names(eku, "clientAuth")) continue;
      const list = eku.entry.value;
      yield {
        at: spotOf(eku.entry),
        message: message(
          {
            en: "The certificate of {0} lacks clientAuth; Expressway {1} does not take it",
            ko: "{0} 인증서에 clientAuth가 없습니다. Expressway {1}에서 이 인증서를 업로드할 수 없습니다",
          },
          systemLabels[system],
          release.value,
        ),
        fixes: list.kind === "seq" ? [addItem(list, "clientAuth")] : [],
      };
    }
  },
});
