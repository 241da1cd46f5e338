import { message, type Text } from "../base/text.ts";
import { authoritiesOf, certificatesOf, everyCertificatesOf, names } from "../model/certificates.ts";
import type { TextList } from "../model/located.ts";
import type { Project } from "../model/project.ts";
import { addItem } from "./fix.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { spotOf } from "./spot.ts";
import { isSameCa, sideLabel, systemLabels } from "./trust.ts";

/** Silent about authorities of which the files do not say who signed them. */
export const MRA152 = projectRule({
  id: "MRA152",
  ...guides("TAC 213872; MRA deployment guide X15.0, Certificate Exchange Requirements"),
  severity: "error",
  title: {
    en: "Intermediate CA is trusted without the root CA that signed it",
    ko: "중간 CA는 신뢰하지만 이를 서명한 루트 CA는 신뢰하지 않음",
  },
  *check(project) {
    for (const { list, owner } of storesOf(project)) {
      const told = new Set<string>();
      for (const { value } of list.texts) {
        const missing = signersOf(value, project).find((it) => !names(list, it));
        if (missing === undefined || told.has(missing.toLowerCase())) continue;
        told.add(missing.toLowerCase());
        const seq = list.entry.value;
        yield {
          at: spotOf(list.entry),
          message: message(
            {
              en: '{0} contains "{1}", but not "{2}", which signed it; without the whole chain certificates from "{1}" are rejected',
              ko: '{0}에 "{1}"이(가) 있지만 이를 서명한 "{2}"은(는) 없습니다. 전체 체인이 없으면 "{1}"에서 발급한 인증서가 거부됩니다',
            },
            owner,
            value,
            missing,
          ),
          fixes: seq.kind === "seq" ? [addItem(seq, missing)] : [],
        };
      }
    }
  },
});

interface Store {
  readonly list: TextList;
  readonly owner: Text;
}

function storesOf(project: Project): readonly Store[] {
  const inUc = (["cucm", "imPresence", "unityConnection"] as const).flatMap((system) => {
    const its = certificatesOf(project, system);
    const { en, ko } = systemLabels[system];
    return [
      ...store(its?.trust, { en: `tomcat-trust of ${en}`, ko: `${ko}의 tomcat-trust` }),
      ...store(its?.callManagerTrust, { en: `CallManager-trust of ${en}`, ko: `${ko}의 CallManager-trust` }),
      ...store(its?.cupXmppTrust, { en: `cup-xmpp-trust of ${en}`, ko: `${ko}의 cup-xmpp-trust` }),
    ];
  });
  const inExpressway = (["expresswayC", "expresswayE"] as const).flatMap((system) =>
    everyCertificatesOf(project, system).flatMap((side) => {
      const { en, ko } = sideLabel(side);
      return store(side.trust, { en: `The trusted CA list of ${en}`, ko: `${ko}의 신뢰할 수 있는 CA 목록` });
    }),
  );
  return [...inUc, ...inExpressway];
}

const store = (list: TextList | undefined, owner: Text): readonly Store[] =>
  list === undefined ? [] : [{ list, owner }];

// Who signed an authority, who signed that one, and so on to the root; a circle ends where it began.
function signersOf(name: string, project: Project, found: readonly string[] = []): readonly string[] {
  const signer = authoritiesOf(project).find((it) => isSameCa(it.name.value, name))?.issuer?.value;
  if (signer === undefined || isSameCa(signer, name) || found.some((it) => isSameCa(it, signer))) return found;
  return signersOf(signer, project, [...found, signer]);
}
