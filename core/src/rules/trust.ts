import {
  certificatesOf,
  everyCertificatesOf,
  names,
  type Certificate,
  type SystemCertificates,
} from "../model/certificates.ts";
import type { Text } from "../base/text.ts";
import type { Expressway } from "../model/expressway.ts";
import type { Located } from "../model/object.ts";
import type { Project } from "../model/project.ts";

/** The systems that exchange certificates for MRA, as far as the files describe them. */
export const exchanging = (project: Project): readonly SystemCertificates[] =>
  [certificatesOf(project, "cucm"), certificatesOf(project, "imPresence"), everyCertificatesOf(project, "expresswayC")]
    .flat()
    .filter((it) => it !== undefined);

/** The names of the systems in a sentence. */
export const systemLabels: Readonly<Record<SystemCertificates["system"], Text>> = {
  cucm: { en: "Unified CM", ko: "Unified CM" },
  imPresence: { en: "IM and Presence Service", ko: "IM and Presence 서비스" },
  expresswayC: { en: "Expressway-C", ko: "Expressway-C" },
  expresswayE: { en: "Expressway-E", ko: "Expressway-E" },
  unityConnection: { en: "Unity Connection", ko: "Unity Connection" },
};

/** Where a system keeps the CAs that it trusts, at the beginning of a sentence. */
export const trustStore: Readonly<Record<SystemCertificates["system"], Text>> = {
  cucm: { en: "tomcat-trust of Unified CM", ko: "Unified CM의 tomcat-trust" },
  imPresence: { en: "tomcat-trust of IM and Presence Service", ko: "IM and Presence 서비스의 tomcat-trust" },
  expresswayC: { en: "The trusted CA list of Expressway-C", ko: "Expressway-C의 신뢰할 수 있는 CA 목록" },
  expresswayE: { en: "The trusted CA list of Expressway-E", ko: "Expressway-E의 신뢰할 수 있는 CA 목록" },
  unityConnection: { en: "tomcat-trust of Unity Connection", ko: "Unity Connection의 tomcat-trust" },
};

/** The certificates of one side of Expressway, with the Expressways that have them. */
export type Side = SystemCertificates & { readonly of: readonly Expressway[] };

/** A side of Expressway in a sentence; by name where the files give certificates to one of several: `Expressway-C "APAC"`. */
export function sideLabel(side: Side): Text {
  const { en } = systemLabels[side.system];
  const [only, ...others] = side.of;
  const label = only?.name === undefined || others.length > 0 ? en : `${en} "${only.name}"`;
  return { en: label, ko: label };
}

/** A certificate as Cisco's own pages call it: `CallManager`, `cup-xmpp`; those of Expressway by their role. */
export function certificateLabel(name: string): Text {
  if (name === "server") return { en: "server", ko: "서버" };
  if (name === "client") return { en: "client", ko: "클라이언트" };
  const label = name === "callManager" ? "CallManager" : name === "cupXmpp" ? "cup-xmpp" : name;
  return { en: label, ko: label };
}

/** A certificate that a CA signed. */
export interface Issued {
  readonly system: SystemCertificates;
  readonly certificate: Certificate;
  readonly issuer: Located<string>;
}

/** Every certificate of these systems that names its CA. */
export const issued = (systems: readonly SystemCertificates[]): readonly Issued[] =>
  systems.flatMap((system) =>
    system.certificates.flatMap((certificate) =>
      certificate.issuer === undefined ? [] : [{ system, certificate, issuer: certificate.issuer }],
    ),
  );

/** Whether two CAs are the same. */
export const isSameCa = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The CAs of these systems, each once, in the order of the text. */
export function authoritiesOn(systems: readonly SystemCertificates[]): readonly string[] {
  const found: string[] = [];
  for (const { issuer } of issued(systems))
    if (!found.some((it) => isSameCa(it, issuer.value))) found.push(issuer.value);
  return found;
}

/** The systems whose trust list is stated and lacks a CA in use, with the CAs it lacks. */
export function lackingTrust(
  project: Project,
): readonly { readonly system: SystemCertificates; readonly lacks: readonly string[] }[] {
  const systems = exchanging(project);
  const authorities = authoritiesOn(systems);
  return systems.flatMap((system) => {
    const { trust } = system;
    const lacks = trust === undefined ? [] : authorities.filter((it) => !names(trust, it));
    return lacks.length === 0 ? [] : [{ system, lacks }];
  });
}
