import { ok, type Result } from "../../../core/src/base/result.ts";
import { hasForm } from "../../../core/src/catalog/forms.ts";
import type { DefinitionFacts } from "../../../core/src/compact/definition.ts";
import type { ConnectedCluster } from "../axl/client.ts";
import type { Parameter, ProcessNode } from "../axl/surroundings.ts";
import type { ClusterIdentity, Fault } from "../port/cluster.ts";

/**
 * What a cluster says of itself, as the files define a cluster. What this user may not read, and what cannot be told for
 * sure, is missing; only a fault that would end everything else as well ends this.
 */
export async function readDefinition(
  cluster: ConnectedCluster,
  name: string,
  { schema }: ClusterIdentity,
  signal: AbortSignal,
): Promise<Result<DefinitionFacts, Fault>> {
  const nodes = orNothing(await cluster.surroundings.nodes(signal));
  if (!nodes.ok) return nodes;
  const parameters = orNothing(await cluster.surroundings.parameters("Enterprise Wide", undefined, signal));
  if (!parameters.ok) return parameters;
  const valueOf = (wanted: string): string | undefined =>
    parameters.value.find((it) => it.name === wanted)?.value.trim();
  const publisher = nodes.value.find((it) => /^publisher$/i.test(it.usage))?.name;
  const mode = valueOf("ClusterSecurityMode");
  const domain = valueOf("OrganizationTopLevelDomain");
  const isDomain = domain !== undefined && hasForm(domain, "domain");
  const sipOAuth = truthOf(parameters.value, (it) => /sip.*oauth/i.test(it));
  const refresh = truthOf(parameters.value, isRefreshLogin);
  const known = nodes.value.flatMap(nodeOf);
  return ok({
    name,
    ...(publisher !== undefined && hasForm(publisher, "hostPort") && { publisher }),
    version: schema,
    ...(isDomain && { enterpriseDomains: [domain], callRoutingDomain: domain }),
    ...((mode === "0" || mode === "1") && { securityMode: mode === "1" ? ("mixed" as const) : ("nonSecure" as const) }),
    ...(sipOAuth !== undefined && { sipOAuth }),
    ...(refresh !== undefined && { oauthRefreshLogin: refresh }),
    services: { axl: true },
    ...(known.length > 0 && { nodes: known }),
  });
}

/** A refusal says that this cannot be read; the rest still can. */
const orNothing = <T>(it: Result<readonly T[], Fault>): Result<readonly T[], Fault> =>
  !it.ok && it.fault.kind === "refused" ? ok([]) : it;

function nodeOf({ name, role, usage }: ProcessNode): readonly { readonly name: string; readonly role: string }[] {
  if (!hasForm(name, "host")) return [];
  if (/presence/i.test(role)) return [{ name, role: "imPresence" }];
  if (/^publisher$/i.test(usage)) return [{ name, role: "publisher" }];
  return /^subscriber$/i.test(usage) ? [{ name, role: "subscriber" }] : [];
}

/** A switch whose name on the wire no document tells: known where exactly one parameter can be meant. */
function truthOf(parameters: readonly Parameter[], isMeant: (name: string) => boolean): boolean | undefined {
  const [one, another] = parameters.filter((it) => isMeant(it.name));
  if (one === undefined || another !== undefined) return undefined;
  if (/^(1|t|true|enabled?|on)$/i.test(one.value.trim())) return true;
  return /^(0|f|false|disabled?|off)$/i.test(one.value.trim()) ? false : undefined;
}

const isRefreshLogin = (name: string): boolean =>
  /oauth/i.test(name) && /refresh/i.test(name) && !/expir|timer|token/i.test(name);
