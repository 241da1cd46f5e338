import { message } from "../base/text.ts";
import { certificateNamed, certificatesOf, type CertificateSystem } from "../model/certificates.ts";
import type { Project } from "../model/project.ts";
import type { Problem } from "./rule.ts";
import { certificateLabel, systemLabels } from "./trust.ts";

/** The certificates of a described system that are not there or sign themselves; nothing where the files do not describe the system. */
export function* unsigned(
  project: Project,
  system: CertificateSystem,
  certificates: readonly string[],
): Generator<Problem> {
  const described = certificatesOf(project, system);
  if (described === undefined) return;
  const label = systemLabels[system];
  const missing = certificates.filter((it) => certificateNamed(described, it) === undefined);
  if (missing.length > 0) {
    yield {
      at: described.entry.key,
      message: message(
        { en: "{0} has no CA-signed {1} certificate", ko: "{0}에 CA 서명 {1} 인증서가 없습니다" },
        label,
        {
          en: missing.map((it) => certificateLabel(it).en).join(", "),
          ko: missing.map((it) => certificateLabel(it).ko).join(", "),
        },
      ),
    };
  }
  for (const name of certificates) {
    const self = certificateNamed(described, name)?.selfSigned;
    if (self?.value !== true) continue;
    yield {
      at: self.node,
      message: message(
        {
          en: "The {0} certificate of {1} is self-signed; Cisco recommends a CA-signed certificate",
          ko: "{1}의 {0} 인증서가 자체 서명되었습니다. CA 서명 인증서를 사용하는 것이 좋습니다",
        },
        certificateLabel(name),
        label,
      ),
    };
  }
}
