import { chooseConnection } from "./cluster-commands.ts";
import type { ChecksView } from "./checks-view.ts";
import { type ClustersView, meant } from "./clusters-view.ts";
import type { ComparisonView } from "./comparison-view.ts";
import type { Connection } from "./connections.ts";
import type { DeployTrail } from "./deploy-trail.ts";
import type { Demo } from "./demo.ts";
import type { LiveDocuments } from "./live-documents.ts";
import type { Notices } from "./notices.ts";
import type { PathsViews } from "./paths-view.ts";
import type { ReadinessViews } from "./readiness-view.ts";
import type { PlanState } from "./plan-state.ts";
import type { Session } from "./session.ts";
import { connectionOf, type ObjectNode, type TreeNode } from "./tree-nodes.ts";

/** What the commands work on, beside the session. */
export interface Parts {
  readonly session: Session;
  readonly clusters: ClustersView;
  readonly live: LiveDocuments;
  readonly plan: PlanState;
  readonly trail: DeployTrail;
  readonly notices: Notices;
  readonly checks: ChecksView;
  readonly comparison: ComparisonView;
  readonly paths: PathsViews;
  readonly readiness: ReadinessViews;
  readonly demo: Demo;
}

/** What a command of the manifest does, by its id. VS Code gives what was clicked, and all that is selected. */
export type CommandTable = Readonly<Record<string, (...args: never[]) => unknown>>;

type OfConnection = (it: Connection) => Promise<unknown>;
type OfNode = (node?: TreeNode) => Promise<void>;

/** What a command is carried out for: what was clicked, else what is selected, else what is chosen from a list. */
export interface CommandTargets {
  readonly withConnection: (what: OfConnection) => OfNode;
  /** For what is decided about a cluster of the user's own; nothing is kept of the demo cluster. */
  readonly withOwn: (what: OfConnection) => OfNode;
  readonly withObjects: (
    what: (nodes: readonly ObjectNode[]) => Promise<void>,
  ) => (node?: TreeNode, all?: TreeNode[]) => Promise<void>;
  readonly eachObject: (
    what: (node: ObjectNode) => Promise<void>,
  ) => (node?: TreeNode, all?: TreeNode[]) => Promise<void>;
}

export function commandTargets({ session, clusters }: Pick<Parts, "session" | "clusters">): CommandTargets {
  const chosen =
    (eligible: ((it: Connection) => boolean) | undefined) =>
    (what: OfConnection): OfNode =>
    async (node) => {
      const connection = await chooseConnection(session, nameOf(node), eligible);
      if (connection) await what(connection);
    };
  const withObjects: CommandTargets["withObjects"] = (what) => (node, all) =>
    what(meant("object", node ?? clusters.selected, all));
  return {
    withConnection: chosen(undefined),
    withOwn: chosen((it) => !it.demo),
    withObjects,
    eachObject: (what) =>
      withObjects(async (nodes) => {
        for (const it of nodes) await what(it);
      }),
  };
}

/** The connection that something of the tree belongs to. */
export const nameOf = (node: TreeNode | undefined): string | undefined => node && connectionOf(node);

export const isTreeNode = (it: unknown): it is TreeNode => typeof it === "object" && it !== null && "kind" in it;
