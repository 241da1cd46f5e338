import { message } from "../base/text.ts";
import { certificateNamed, certificatesOf } from "../model/certificates.ts";
import { isIp } from "../model/ip.ts";
import type { ConfigObject, Located } from "../model/object.ts";
import { isPrivateDomain } from "../model/private.ts";
import type { Project } from "../model/project.ts";
import type { Fix } from "./finding.ts";
import { firstFew } from "./fix.ts";

/** Whether a name has at least two labels and no white space. Looser than Expressway's grammar (MRA102). */
export const isFqdn = (name: string): boolean => /^[^\s.]+(\.[^\s.]+)+$/.test(name);

/** Whether a name is short enough for DNS (RFC 1035): 253 characters, 63 between two dots. */
export const fitsDns = (name: string): boolean => name.length <= 253 && name.split(".").every((it) => it.length <= 63);

/**
 * Expressway's grammar of an FQDN, mandatory from X12.6: letters, digits and inner hyphens; the last label begins with a
 * letter.
 */
export const isExpresswayFqdn = (name: string): boolean =>
  fitsDns(name) && /^([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])?$/.test(name);

/** Whether a name lies in one of the domains: `csf.example.com` in `example.com`. */
export const isInDomain = (name: string, domains: readonly string[]): boolean =>
  domains.some((it) => name.toLowerCase().endsWith(`.${it.toLowerCase()}`));

/**
 * A legal name near the given one in a domain: case kept, spaces and underscores to hyphens, other characters dropped,
 * labels cut to 63 characters. A name in another domain keeps its host part, and gets this domain in place of its own.
 */
export function suggestName(name: string, domain: string): string {
  const kept = name.replace(/[\s_]+/g, "-").replace(/[^A-Za-z0-9.-]/g, "");
  const labels = kept
    .split(".")
    .map((it) => it.slice(0, 63).replace(/^-+|-+$/g, ""))
    .filter((it) => it !== "");
  const base = labels.join(".");
  if (isInDomain(base, [domain])) return base;
  const host = isFqdn(name) ? labels[0] : base;
  const isHost = host !== undefined && host !== "" && !isIp(name) && name.toLowerCase() !== domain.toLowerCase();
  return `${isHost ? host : "profile"}.${domain}`;
}

/**
 * Renames a profile to a legal name in an enterprise domain, together with everything in the files that names it: in the
 * domain that the name already has, else one fix for each. Not in a private domain where a public CA signs the
 * certificate of Expressway-C, which has to hold the name.
 */
export function renameFix(profile: ConfigObject, name: Located<string>, project: Project): readonly Fix[] {
  const domains = project.definition?.enterpriseDomains ?? [];
  const own = domains.find((it) => isInDomain(name.value.replace(/\.$/, ""), [it]));
  const isPublic = certificateNamed(certificatesOf(project, "expresswayC"), "server")?.publicCa?.value === true;
  const candidates = own === undefined ? domains.filter((it) => !isPublic || !isPrivateDomain(it)) : [own];
  const nodes = [name.node, ...project.referrers(profile.address).map((it) => it.node)];
  return firstFew(candidates).map((domain) => {
    const value = suggestName(name.value, domain);
    return {
      title: message({ en: 'Rename to "{0}"', ko: '"{0}"(으)로 이름 변경' }, value),
      safe: false,
      changes: nodes.map((node) => ({ kind: "replace", node, value })),
    };
  });
}
