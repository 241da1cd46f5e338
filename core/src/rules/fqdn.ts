import { message } from "../base/text.ts";
import type { ConfigObject, Located } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import type { Fix } from "./finding.ts";

/** Whether a name has at least two labels and no white space. Looser than Expressway's grammar (MRA102). */
export const isFqdn = (name: string): boolean => /^[^\s.]+(\.[^\s.]+)+$/.test(name);

/** Expressway's grammar of an FQDN, mandatory from X12.6: letters, digits and inner hyphens; the last label begins with a letter. */
export const isExpresswayFqdn = (name: string): boolean =>
  /^([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])?$/.test(name);

/** Whether a name lies in one of the domains: `csf.example.com` in `example.com`. */
export const isInDomain = (name: string, domains: readonly string[]): boolean =>
  domains.some((it) => name.toLowerCase().endsWith(`.${it.toLowerCase()}`));

/** The domain of a host name: what stands behind the first dot; undefined for a bare host name. */
export function domainOf(host: string): string | undefined {
  const dot = host.indexOf(".");
  return dot < 0 ? undefined : host.slice(dot + 1).toLowerCase();
}

/** A legal name near the given one: case kept, spaces and underscores to hyphens, other characters dropped, the domain appended. */
export function suggestName(name: string, domain: string): string {
  const kept = name.replace(/[\s_]+/g, "-").replace(/[^A-Za-z0-9.-]/g, "");
  const labels = kept
    .split(".")
    .map((it) => it.replace(/^-+|-+$/g, ""))
    .filter((it) => it !== "");
  const base = labels.join(".");
  return isInDomain(base, [domain]) ? base : `${base === "" ? "profile" : base}.${domain}`;
}

/** Renames a profile to a legal name in the enterprise domain, together with everything in the files that names it. */
export function renameFix(profile: ConfigObject, name: Located<string>, project: Project): readonly Fix[] {
  const domains = project.definition?.enterpriseDomains ?? [];
  const domain = domains.find((it) => isInDomain(name.value, [it])) ?? domains[0];
  if (domain === undefined) return [];
  const value = suggestName(name.value, domain);
  const nodes = [name.node, ...project.referrers(profile.address).map((it) => it.node)];
  return [
    {
      title: message({ en: 'Rename to "{0}"', ko: '"{0}"(으)로 이름 변경' }, value),
      safe: false,
      changes: nodes.map((node) => ({ kind: "replace", node, value })),
    },
  ];
}
