import { message } from "../base/text.ts";
import { certificateNamed, everyCertificatesOf, names } from "../model/certificates.ts";
import { isBefore } from "../model/release.ts";
import { addItem } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { spotOf } from "./spot.ts";
import { sideLabel } from "./trust.ts";

/** Silent while the release or the key usage is not stated. */
export const MRA104 = projectRule({
  id: "MRA104",
  ...guides("MRA deployment guide X15.0, CSR Requirements; TAC 225482"),
  severity: "error",
  live: "surroundings",
  title: {
    en: "Expressway certificate lacks the Client Authentication extension",
    ko: "Expressway 인증서에 클라이언트 인증 확장이 없음",
  },
  *check(project) {
    for (const system of ["expresswayC", "expresswayE"] as const) {
      for (const side of everyCertificatesOf(project, system)) {
        const eku = certificateNamed(side, "server")?.eku;
        const release = side.of.find((it) => it.release && isBefore(it.release.release, endsWith[system]))?.release;
        if (eku === undefined || release === undefined || names(eku, "clientAuth")) continue;
        const list = eku.entry.value;
        yield {
          at: spotOf(eku.entry),
          message: message(
            {
              en: "The certificate of {0} lacks clientAuth (Client Authentication); Expressway {1} refuses to upload it",
              ko: "{0} 인증서에 clientAuth(클라이언트 인증)가 없습니다. Expressway {1}에 이 인증서를 업로드할 수 없습니다",
            },
            sideLabel(side),
            release.value,
          ),
          fixes: list.kind === "seq" ? [addItem(list, "clientAuth")] : [],
        };
      }
    }
  },
});

// X15.4 has a command by which Expressway-E takes a server certificate without it; from X15.5 on MRA151 speaks.
const endsWith = { expresswayC: [15, 5], expresswayE: [15, 4] } as const;
