import { message } from "../base/text.ts";
import { everyCertificatesOf, names } from "../model/certificates.ts";
import { isSameName } from "../model/dns.ts";
import { entryIn, valueOf, type ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import type { TextList } from "../model/located.ts";
import type { Node } from "../syntax/tree.ts";
import { setTo } from "./fix.ts";
import { mention, subject } from "./label.ts";
import { legOf } from "./profile-leg.ts";
import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { takesPart } from "./user.ts";

/**
 * Silent where the names are not stated: Expressway-C enters its own when its Unified CM servers are refreshed. Silent while no
 * profile for MRA uses SIP OAuth.
 */
export const MRA133 = objectRule({
  id: "MRA133",
  ...guides("Cisco TAC 215572, Jabber over MRA; Unified CM Feature Configuration Guide, SIP OAuth Mode"),
  severity: "error",
  live: "objects",
  title: {
    en: "Unified CM's list of Expressway-Cs lacks the names of the certificate (SIP OAuth)",
    ko: "Unified CM의 Expressway-C 목록에 인증서의 이름이 없음(SIP OAuth)",
  },
  on: ["expresswayCs"],
  *check(core, project) {
    const written = entryIn(core, "x509SubjectNames")?.value;
    if (written === undefined || !usesTokens(project)) return;
    const listed = isCleared(written) ? [] : valueOf(core, "x509SubjectNames")?.value;
    if (listed === undefined) return;
    const san = sanOf(core, project);
    if (listed.length > 0 && (san === undefined || listed.some((it) => names(san, it)))) return;
    yield {
      at: written,
      message: message(
        listed.length === 0
          ? {
              en: "{0} has no X.509 Subject Name; with SIP OAuth Unified CM accepts an Expressway-C only by the names in its certificate",
              ko: "{0}에 X.509 주체 이름이 없습니다. SIP OAuth에서 Unified CM은 인증서의 이름으로만 Expressway-C를 허용합니다",
            }
          : {
              en: "No X.509 Subject Name of {0} is in the certificate of Expressway-C ({1}); with SIP OAuth Unified CM rejects its connections",
              ko: "{0}의 X.509 주체 이름이 Expressway-C 인증서({1})에 없습니다. SIP OAuth에서 Unified CM이 연결을 거부합니다",
            },
        listed.length === 0 ? subject(core) : mention(core),
        san?.texts.map((it) => it.value).join(", ") ?? "",
      ),
      related:
        san === undefined
          ? []
          : [{ spot: san.entry.key, message: message({ en: "The SAN of Expressway-C", ko: "Expressway-C의 SAN" }) }],
      fixes:
        san === undefined
          ? []
          : [
              setTo(
                written,
                san.texts.map((it) => it.value),
                false,
              ),
            ],
    };
  },
});

const usesTokens = (project: Project): boolean => project.once(hasTokenProfile);

const hasTokenProfile = (project: Project): boolean =>
  project.objects("phoneSecurityProfiles").some((it) => takesPart(it, project) && legOf(it, project) === "oauth");

const isCleared = (node: Node): boolean => node.kind === "scalar" && node.value === null;

// The certificate of the Expressway that lists this node; where none does and there is one certificate only, that one.
function sanOf(core: ConfigObject<"expresswayCs">, project: Project): TextList | undefined {
  const all = everyCertificatesOf(project, "expresswayC");
  const own = all.find(({ of }) => of.some((it) => it.cores?.texts.some(({ value }) => isSameName(value, core.name))));
  const found = own ?? (all.length === 1 ? all[0] : undefined);
  return found?.certificates.find((it) => it.name === "server")?.san;
}
