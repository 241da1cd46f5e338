import { fail, ok } from "../../../core/src/base/result.ts";
import type { Call, Reply } from "./cluster.ts";
import { isIn } from "../../../core/src/catalog/versions.ts";
import { missingNode, notFound, unknownRequest } from "./refusal.ts";
import { bareUuid } from "./uuid.ts";

/** getCCMVersion: the release, of the publisher or of a node that is named. */
export function getVersion(call: Call): Reply {
  const node = call.body.children.find((it) => it.name === "processNodeName")?.text.trim();
  if (node !== undefined && node !== "" && !call.cluster.store.named("ProcessNode", node))
    return fail(notFound("ProcessNode", node));
  return ok(`<return><componentVersion><version>${call.cluster.release}</version></componentVersion></return>`);
}

/** doLdapSync: remembered as a follow-up; there is no directory to read. */
export function doLdapSync(call: Call): Reply {
  const textIn = (name: string): string | undefined => call.body.children.find((it) => it.name === name)?.text.trim();
  const [name, uuid] = [textIn("name"), textIn("uuid")];
  if (name === undefined && uuid === undefined) return fail(missingNode("name"));
  if (textIn("sync") === undefined) return fail(missingNode("sync"));
  const { store, followUps } = call.cluster;
  const row = uuid === undefined ? store.named("LdapDirectory", name ?? "") : store.byUuid(bareUuid(uuid));
  if (row?.type !== "LdapDirectory") return fail(notFound("LdapDirectory", name ?? uuid ?? ""));
  followUps.push({ operation: call.operation, type: row.type, name: name ?? uuid ?? "" });
  return ok("<return>true</return>");
}

/** doEnterpriseParametersReset: remembered as a follow-up. */
export function resetParameters(call: Call): Reply {
  call.cluster.followUps.push({ operation: call.operation, type: "EnterpriseParameters", name: "" });
  return ok("<return>true</return>");
}

/** getIlsConfig: the cluster is a hub of an ILS network and in step with it. Its words are invented. */
export function getIls(call: Call): Reply {
  if (!call.body.children.some((it) => it.name === "returnedTags")) return fail(missingNode("returnedTags"));
  return ok(
    "<return><ilsConfig><clusterId>emea-prod</clusterId><role>Hub Cluster</role><syncronizationStatus>Up to date</syncronizationStatus></ilsConfig></return>",
  );
}

/** listCiscoCloudOnboarding, from 12.5 on: push notifications are on. */
export function listOnboarding(call: Call): Reply {
  if (!isIn(call.version, "12.5+")) return fail(unknownRequest(call.operation));
  if (!call.body.children.some((it) => it.name === "returnedTags")) return fail(missingNode("returnedTags"));
  return ok(
    "<return><ciscoCloudOnboarding><enablePushNotifications>true</enablePushNotifications></ciscoCloudOnboarding></return>",
  );
}
