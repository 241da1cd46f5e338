import { iceSections } from "../../../core/src/catalog/generated/fields.ts";
import { dnsName } from "../../../core/src/model/dns.ts";
import { expresswaysOf, ntpOf } from "../../../core/src/model/expressway.ts";
import { iceOf } from "../../../core/src/model/ice.ts";
import { valueOf } from "../../../core/src/model/object.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { hostPlaceOf } from "../axl/transport-place.ts";

/**
 * Every host that the files name. Nothing is ever sent to another one, wherever a DNS record or a redirect points; the
 * user adds the resolvers and the connection.
 */
export function namedHosts(project: Project): ReadonlySet<string> {
  const publisher = project.definition?.publisher;
  const turn = iceSections.flatMap((section) =>
    project.objects(section).flatMap((it) => {
      const block = iceOf(it)?.turn;
      return [block?.primary?.value, block?.secondary?.value];
    }),
  );
  const named = [
    publisher === undefined ? undefined : hostPlaceOf(publisher)?.host,
    ...(project.definition?.nodes ?? []).flatMap((it) => [it.name, it.address]),
    ...(ntpOf(project)?.servers?.texts ?? []).map((it) => it.value),
    ...project.objects("phoneNtpReferences").map((it) => valueOf(it, "ipAddress")?.value),
    ...expresswaysOf(project)
      .flatMap((it) => [it.cores, it.edges, it.turnServers])
      .flatMap((it) => it?.texts.map((text) => text.value) ?? []),
    ...turn,
  ];
  return new Set(named.flatMap((it) => (it === undefined ? [] : dnsName(it))));
}
