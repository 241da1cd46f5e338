import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Fault } from "../deploy/port.ts";
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
}

const PAGE = { skip: "0", first: "1000" };

/** The reads of a cluster behind a caller. */
export function surroundingReads(caller: Caller): SurroundingReads {
  return {
    async nodes(signal) {
      const answer = await caller.read(
        "listProcessNode",
        { searchCriteria: { name: "%" }, returnedTags: { name: "", nodeUsage: "", processNodeRole: "" }, ...PAGE },
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
          .filter((it) => it.name !== "" && it.name !== "EnterpriseWideData"),
      );
    },
    async services(node, signal) {
      const answer = await caller.read(
        "listProcessNodeService",
        {
          searchCriteria: { processNodeName: node },
          returnedTags: { processNodeName: "", service: "", isActive: "t" },
          ...PAGE,
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
        { processNodeName: "EnterpriseWideData", name, service: "Enterprise Wide" },
        signal,
      );
      if (answer.ok) {
        const row = child(answer.value, "serviceParameter");
        return row ? ok(textIn(row, "value")) : fail({ kind: "malformed", what: "no parameter in its answer" });
      }
      const isAbsent = answer.fault.kind === "refused" && /not (found|valid)/i.test(answer.fault.reason);
      return isAbsent ? ok(undefined) : answer;
    },
  };
}

const textIn = (it: Element, name: string): string => child(it, name)?.text.trim() ?? "";
