import type { Failure } from "../../core/src/wire/failure.ts";
import type { ObjectRow, PastDeploy, PastStep, SectionNode } from "../../core/src/wire/protocol.ts";

/** What stands in the tree of clusters. Nodes are compared by identity, so each is made once and kept. */
export type TreeNode =
  | ClusterNode
  | SectionTreeNode
  | StandardNode
  | DependentNode
  | ObjectNode
  | MoreNode
  | NoticeNode
  | DeploysNode
  | DeployNode
  | PastStepNode;

export interface ClusterNode {
  readonly kind: "cluster";
  readonly connection: string;
}
export interface SectionTreeNode {
  readonly kind: "section";
  readonly parent: ClusterNode;
  readonly section: SectionNode;
}
export interface ObjectNode {
  readonly kind: "object";
  readonly parent: SectionTreeNode;
  readonly row: ObjectRow;
}
/** What every fresh cluster has of a section, where that is much: one line, closed. */
export interface StandardNode {
  readonly kind: "standard";
  readonly parent: SectionTreeNode;
}
/** An object that names the one above it: a phone of a device pool. */
export interface DependentNode {
  readonly kind: "dependent";
  readonly parent: ObjectNode;
  readonly row: ObjectRow;
  readonly isPhone: boolean;
}
/** The last line of a section that has more than was read. */
export interface MoreNode {
  readonly kind: "more";
  readonly parent: SectionTreeNode;
}
/** What was deployed to a cluster from this computer. */
export interface DeploysNode {
  readonly kind: "deploys";
  readonly parent: ClusterNode;
}
export interface DeployNode {
  readonly kind: "deploy";
  readonly parent: DeploysNode;
  readonly past: PastDeploy;
}
export interface PastStepNode {
  readonly kind: "pastStep";
  readonly parent: DeployNode;
  readonly step: PastStep;
}
/** A line that says why there is nothing, and what to do. */
export interface NoticeNode {
  readonly kind: "notice";
  readonly parent: ClusterNode | SectionTreeNode | DeploysNode | ObjectNode;
  readonly notice: Notice;
}
export type Notice =
  | { readonly kind: "connecting" }
  | { readonly kind: "signedOut" }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "empty"; readonly filtered: boolean }
  /** The cluster has more than were looked at. */
  | { readonly kind: "notAll" }
  | { readonly kind: "neverDeployed" };

/** The name of the connection a node belongs to. */
export function connectionOf(node: TreeNode): string {
  return node.kind === "cluster" ? node.connection : connectionOf(node.parent);
}
