import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Fault } from "../port/cluster.ts";
import type { Caller } from "./caller.ts";
import type { Args } from "./soap.ts";
import { child, type Element } from "./xml.ts";

/** A node as the cluster lists it. */
export interface ProcessNode {
  readonly name: string;
  /** `CUCM Voice/Video`, `CUCM IM and Presence` … */
  readonly role: string;
  /** `Publisher` or `Subscriber`; empty where the version does not say. */
  readonly usage: string;
}

/** What a cluster says of its nodes, services and parameters: facts for the live checks, never written. */
export interface SurroundingReads {
  nodes(signal: AbortSignal): Promise<Result<readonly ProcessNode[], Fault>>;
  /** Whether each service that a node lists is active, by its name: `Cisco AXL Web Service`. */
  services(node: string, signal: AbortSignal): Promise<Result<ReadonlyMap<string, boolean>, Fault>>;
  /** The value of an enterprise parameter; undefined when the cluster has none of that name. */
  enterpriseParameter(name: string, signal: AbortSignal): Promise<Result<string | undefined, Fault>>;
  /**
   * All parameters of a service (`Enterprise Wide`, `Cisco CallManager`) on a node: for those whose names on the wire no
   * document tells. Without a node: the enterprise parameters' own.
   */
  parameters(
    service: string,
    node: string | undefined,
    signal: AbortSignal,
  ): Promise<Result<readonly Parameter[], Fault>>;
  /** What the cluster says of its ILS network; texts as it writes them, empty where it says nothing. */
  ils(signal: AbortSignal): Promise<Result<IlsNetwork, Fault>>;
  /** Whether push notifications are on (12.5 and later); undefined when the cluster does not say. */
  pushNotifications(signal: AbortSignal): Promise<Result<boolean | undefined, Fault>>;
}

/** A service or enterprise parameter. */
export interface Parameter {
  readonly name: string;
  readonly value: string;
}

/** The ILS network as the cluster sees it. */
export interface IlsNetwork {
  readonly role: string;
  readonly state: string;
}

/** The node to which enterprise parameters belong. */
const everywhere = "EnterpriseWideData";
const pageSize = { skip: "0", first: "1000" };

/** The reads of a cluster behind a caller. */
export const surroundingReads = (caller: Caller): SurroundingReads => ({
  nodes: (signal) => readNodes(caller, signal),
  services: (node, signal) => readServices(caller, node, signal),
  enterpriseParameter: (name, signal) => readEnterpriseParameter(caller, name, signal),
  parameters: (service, node, signal) => readParameters(caller, service, node, signal),
  ils: (signal) => readIls(caller, signal),
  pushNotifications: (signal) => readPushNotifications(caller, signal),
});

/** The rows of that name in the answer to a list. */
async function rowsOf(
  caller: Caller,
  operation: string,
  row: string,
  args: Args,
  signal: AbortSignal,
): Promise<Result<readonly Element[], Fault>> {
  const answer = await caller.read(operation, args, signal);
  return answer.ok ? ok(answer.value.children.filter((it) => it.name === row)) : answer;
}

async function readNodes(caller: Caller, signal: AbortSignal): Promise<Result<readonly ProcessNode[], Fault>> {
  const returnedTags = { name: "", nodeUsage: "", processNodeRole: "" };
  const args = { searchCriteria: { name: "%" }, returnedTags, ...pageSize };
  const rows = await rowsOf(caller, "listProcessNode", "processNode", args, signal);
  if (!rows.ok) return rows;
  const nodes = rows.value.map((it) => ({
    name: textIn(it, "name"),
    role: textIn(it, "processNodeRole"),
    usage: textIn(it, "nodeUsage"),
  }));
  // `EnterpriseWideData` stands among them and is no node.
  return ok(nodes.filter((it) => it.name !== "" && it.name !== everywhere));
}

async function readServices(
  caller: Caller,
  node: string,
  signal: AbortSignal,
): Promise<Result<ReadonlyMap<string, boolean>, Fault>> {
  const returnedTags = { processNodeName: "", service: "", isActive: "t" };
  const args = { searchCriteria: { processNodeName: node }, returnedTags, ...pageSize };
  const rows = await rowsOf(caller, "listProcessNodeService", "processNodeService", args, signal);
  return rows.ok ? ok(new Map(rows.value.map((it) => [textIn(it, "service"), isTrue(textIn(it, "isActive"))]))) : rows;
}

async function readEnterpriseParameter(
  caller: Caller,
  name: string,
  signal: AbortSignal,
): Promise<Result<string | undefined, Fault>> {
  const args = { processNodeName: everywhere, name, service: "Enterprise Wide" };
  const answer = await caller.read("getServiceParameter", args, signal);
  if (answer.ok) {
    const row = child(answer.value, "serviceParameter");
    return row ? ok(textIn(row, "value")) : fail({ kind: "malformed", what: "no parameter in its answer" });
  }
  const isAbsent = answer.fault.kind === "refused" && /not (found|valid)/i.test(answer.fault.reason);
  return isAbsent ? ok(undefined) : answer;
}

async function readParameters(
  caller: Caller,
  service: string,
  node: string | undefined,
  signal: AbortSignal,
): Promise<Result<readonly Parameter[], Fault>> {
  const searchCriteria = { processNodeName: node ?? everywhere, service };
  const args = { searchCriteria, returnedTags: { name: "", value: "" }, ...pageSize };
  const rows = await rowsOf(caller, "listServiceParameter", "serviceParameter", args, signal);
  return rows.ok ? ok(rows.value.map((it) => ({ name: textIn(it, "name"), value: textIn(it, "value") }))) : rows;
}

async function readIls(caller: Caller, signal: AbortSignal): Promise<Result<IlsNetwork, Fault>> {
  const returnedTags = { clusterId: "", role: "", syncronizationStatus: "" };
  const answer = await caller.read("getIlsConfig", { returnedTags }, signal);
  if (!answer.ok) return answer;
  const row = child(answer.value, "ilsConfig");
  return row
    ? ok({ role: textIn(row, "role"), state: textIn(row, "syncronizationStatus") })
    : fail({ kind: "malformed", what: "no ILS configuration in its answer" });
}

async function readPushNotifications(caller: Caller, signal: AbortSignal): Promise<Result<boolean | undefined, Fault>> {
  // Its search criteria have no element: an empty one is all that can be said.
  const args = { searchCriteria: {}, returnedTags: { enablePushNotifications: "" } };
  const rows = await rowsOf(caller, "listCiscoCloudOnboarding", "ciscoCloudOnboarding", args, signal);
  if (!rows.ok) return rows;
  const said = rows.value.map((it) => textIn(it, "enablePushNotifications")).filter((it) => it !== "");
  return ok(said.length === 0 ? undefined : said.some(isTrue));
}

const isTrue = (text: string): boolean => /^(t|true|1)$/i.test(text);

const textIn = (it: Element, name: string): string => child(it, name)?.text.trim() ?? "";
