import { message, type Text } from "../base/text.ts";
import { certificatesOf, everyCertificatesOf, names } from "../model/certificates.ts";
import type { TextList } from "../model/located.ts";
import type { Project } from "../model/project.ts";
import { addItem } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { spotOf } from "./spot.ts";
import { sideLabel } from "./trust.ts";

/** About CallManager-trust and cup-xmpp-trust; tomcat-trust (`trust`) is MRA011 and MRA014. Silent about stores that are not stated. */
export const MRA122 = projectRule({
  id: "MRA122",
  ...guides("MRA deployment guide X15.0, Requirements, Certificate Exchange Requirements"),
  severity: "error",
  title: {
    en: "Expressway-C chain missing in tomcat-trust and CallManager-trust",
    ko: "Expressway-C 인증서 체인이 tomcat-trust와 CallManager-trust에 없음",
  },
  *check(project) {
    const told = new Set<TextList["entry"]>();
    for (const side of everyCertificatesOf(project, "expresswayC")) {
      for (const { store, label } of storesOf(project)) {
        const presented = side.certificates.flatMap((it) => it.issuer?.value ?? []);
        const issuer = presented.find((it) => !names(store, it));
        if (issuer === undefined || told.has(store.entry)) continue;
        told.add(store.entry);
        const list = store.entry.value;
        yield {
          at: spotOf(store.entry),
          message: message(
            {
              en: '{0} does not contain "{1}", the CA of {2}; the chain must be there and in tomcat-trust',
              ko: '{0}에 {2}의 CA인 "{1}"이(가) 없습니다. 여기와 tomcat-trust에 모두 인증서 체인이 있어야 합니다',
            },
            label,
            issuer,
            sideLabel(side),
          ),
          fixes: list.kind === "seq" ? [addItem(list, issuer)] : [],
        };
      }
    }
  },
});

// The stores beside tomcat-trust in which the chain of Expressway-C has to be, as far as they are stated.
function storesOf(project: Project): readonly { readonly store: TextList; readonly label: Text }[] {
  const callManager = certificatesOf(project, "cucm")?.callManagerTrust;
  const cupXmpp = certificatesOf(project, "imPresence")?.cupXmppTrust;
  return [
    ...(callManager === undefined
      ? []
      : [
          {
            store: callManager,
            label: { en: "CallManager-trust of Unified CM", ko: "Unified CM의 CallManager-trust" },
          },
        ]),
    ...(cupXmpp === undefined
      ? []
      : [
          {
            store: cupXmpp,
            label: { en: "cup-xmpp-trust of IM and Presence", ko: "IM and Presence의 cup-xmpp-trust" },
          },
        ]),
  ];
}
