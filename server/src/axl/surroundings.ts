import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Fault } from "../port/cluster.ts";
import type { Caller } from "./caller.ts";
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
  ils(signal: AbortSignal): Promise<Result<Ils, Fault>>;
  /** Whether push notifications are on (12.5 and later); undefined when the cluster does not say. */
  pushNotifications(signal: AbortSignal): Promise<Result<boolean | undefined, Fault>>;
}

/** A service or enterprise parameter. */
export interface Parameter {
  readonly name: string;
  readonly value: string;
}

/** The ILS network as the cluster sees it. */
export interface Ils {
  readonly role: string;
  readonly state: string;
}

/** The node to which enterprise parameters belong. */
const everywhere = "EnterpriseWideData";
const pageSize = { skip: "0", first: "1000" };

/** The reads of a cluster behind a caller. */
export function surroundingReads(caller: Caller): SurroundingReads {
  return {
    async nodes(signal) {
      const answer = await caller.read(
        "listProcessNode",
        { searchCriteria: { name: "%" }, returnedTags: { name: "", nodeUsage: "", processNodeRole: "" }, ...pageSize },
        signal,
      );
      if (!answer.ok) return answer;
      const rows = answer.value.children.filter((it) => it.name === "processNode");
      // `EnterpriseWideData` stands among them and is no node.
      return ok(
        rows
          .map((it) => ({
            name: textIn(it, "name"),
            role: textIn(it, "processNodeRole"),
            usage: textIn(it, "nodeUsage"),
          }))
          .filter((it) => it.name !== "" && it.name !== everywhere),
      );
    },
    async services(node, signal) {
      const answer = await caller.read(
        "listProcessNodeService",
        {
          searchCriteria: { processNodeName: node },
          returnedTags: { processNodeName: "", service: "", isActive: "t" },
          ...pageSize,
        },
        signal,
      );
      if (!answer.ok) return answer;
      const rows = answer.value.children.filter((it) => it.name === "processNodeService");
      return ok(new Map(rows.map((it) => [textIn(it, "service"), /^(t|true|1)$/i.test(textIn(it, "isActive"))])));
    },
    async enterpriseParameter(name, signal) {
      const answer = await caller.read(
        "getServiceParameter",
        { processNodeName: everywhere, name, service: "Enterprise Wide" },
        signal,
      );
      if (answer.ok) {
        const row = child(answer.value, "serviceParameter");
        return row ? ok(textIn(row, "value")) : fail({ kind: "malformed", what: "no parameter in its answer" });
      }
      const isAbsent = answer.fault.kind === "refused" && /not (found|valid)/i.test(answer.fault.reason);
      return isAbsent ? ok(undefined) : answer;
    },
    async parameters(service, node, signal) {
      const answer = await caller.read(
        "listServiceParameter",
        {
          searchCriteria: { processNodeName: node ?? everywhere, service },
          returnedTags: { name: "", value: "" },
          ...pageSize,
        },
        signal,
      );
      if (!answer.ok) return answer;
      const rows = answer.value.children.filter((it) => it.name === "serviceParameter");
      return ok(rows.map((it) => ({ name: textIn(it, "name"), value: textIn(it, "value") })));
    },
    async ils(signal) {
      const answer = await caller.read(
        "getIlsConfig",
        { returnedTags: { clusterId: "", role: "", syncronizationStatus: "" } },
        signal,
      );
      if (!answer.ok) return answer;
      const row = child(answer.value, "ilsConfig");
      return row
        ? ok({ role: textIn(row, "role"), state: textIn(row, "syncronizationStatus") })
        : fail({ kind: "malformed", what: "no ILS configuration in its answer" });
    },
    async pushNotifications(signal) {
      // Its search criteria have no element: an empty one is all that can be said.
      const answer = await caller.read(
        "listCiscoCloudOnboarding",
        { searchCriteria: {}, returnedTags: { enablePushNotifications: "" } },
        signal,
      );
      if (!answer.ok) return answer;
      const said = answer.value.children
        .filter((it) => it.name === "ciscoCloudOnboarding")
        .map((it) => textIn(it, "enablePushNotifications"))
        .filter((it) => it !== "");
      return ok(said.length === 0 ? undefined : said.some((it) => /^(t|true|1)$/i.test(it)));
    },
  };
}

const textIn = (it: Element, name: string): string => child(it, name)?.text.trim() ?? "";
