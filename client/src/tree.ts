import { EventEmitter, type TreeDataProvider, type TreeItem } from "vscode";
import type { SectionNode } from "../../core/src/wire/protocol.ts";
import type { Session } from "./session.ts";
import { heed } from "./sign-in.ts";
import { clusterItem, moreItem, noticeItem, objectItem, sectionItem } from "./tree-items.ts";
import { type ClusterNode, connectionOf, type NoticeNode, type SectionTreeNode, type TreeNode } from "./tree-nodes.ts";
import type { Pages } from "./tree-pages.ts";
import { labelOf } from "./words.ts";

/** The tree of live clusters. It reads a section when that is opened, and nothing before. */
export interface ClusterTree extends TreeDataProvider<TreeNode> {
  /** Draws a node and what is below it anew, from what was read; everything without a node. */
  redraw(node?: TreeNode): void;
  clusterNode(connection: string): ClusterNode;
  /** The sections of a connected cluster, in Cisco's order. */
  sections(node: ClusterNode): Promise<readonly (SectionTreeNode | NoticeNode)[]>;
  /** Reads the sections of a cluster anew: another version may have others. */
  forgetSections(connection: string): void;
}

const clusterLabel = (session: Session, node: TreeNode): string => {
  const connection = session.connections.get(connectionOf(node));
  return connection ? labelOf(connection) : connectionOf(node);
};

export function growTree(session: Session, pages: Pages): ClusterTree {
  const changed = new EventEmitter<TreeNode | undefined>();
  const clusters = new Map<string, ClusterNode>();
  const sectionNodes = new Map<string, readonly SectionTreeNode[]>();

  const clusterNode = (connection: string): ClusterNode => {
    const node = clusters.get(connection) ?? { kind: "cluster", connection };
    clusters.set(connection, node);
    return node;
  };

  const sections = async (node: ClusterNode): Promise<readonly (SectionTreeNode | NoticeNode)[]> => {
    const known = sectionNodes.get(node.connection);
    if (known) return known;
    const answer = await session.server.ask("mra/sections", { connection: node.connection });
    if (!answer.ok) {
      const failure = heed(session, node.connection, answer.failure);
      return [{ kind: "notice", parent: node, notice: { kind: "failed", failure } }];
    }
    const made = answer.value.map((section: SectionNode): SectionTreeNode => ({
      kind: "section",
      parent: node,
      section,
    }));
    sectionNodes.set(node.connection, made);
    return made;
  };

  const belowCluster = async (node: ClusterNode): Promise<readonly TreeNode[]> => {
    const state = session.connections.get(node.connection)?.state ?? { kind: "signedOut" };
    switch (state.kind) {
      case "connected":
        return sections(node);
      case "connecting":
      case "signedOut":
        return [{ kind: "notice", parent: node, notice: { kind: state.kind } }];
      case "unreachable":
      case "refused":
        return [
          { kind: "notice", parent: node, notice: { kind: "failed", failure: state.failure } },
          ...(sectionNodes.get(node.connection) ?? []),
        ];
    }
  };

  const belowSection = async (node: SectionTreeNode): Promise<readonly TreeNode[]> => {
    const before = pages.peek(node);
    const reading = await pages.read(node);
    if (!before) redrawSoon(node);
    const notice = reading.failure
      ? { kind: "failed" as const, failure: reading.failure }
      : reading.rows.length === 0
        ? { kind: "empty" as const, filtered: pages.filterOf(node) !== undefined }
        : undefined;
    return [
      ...reading.rows.map((row): TreeNode => ({ kind: "object", parent: node, row })),
      ...(notice ? [{ kind: "notice", parent: node, notice } as const] : []),
      ...(reading.more && !reading.failure ? [{ kind: "more", parent: node } as const] : []),
    ];
  };
  /** The section's own line shows the count, which is known only now that its children were asked for. */
  const redrawSoon = (node: SectionTreeNode): void => void setImmediate(() => changed.fire(node));

  return {
    onDidChangeTreeData: changed.event,
    redraw: (node) => changed.fire(node),
    clusterNode,
    sections,
    forgetSections: (connection) => void sectionNodes.delete(connection),
    getParent: (node) => (node.kind === "cluster" ? undefined : node.parent),
    getChildren: async (node) => {
      if (!node) return session.connections.all().map((it) => clusterNode(it.setting.name));
      if (node.kind === "cluster") return [...(await belowCluster(node))];
      return node.kind === "section" ? [...(await belowSection(node))] : [];
    },
    getTreeItem: (node): TreeItem => {
      switch (node.kind) {
        case "cluster": {
          const connection = session.connections.get(node.connection);
          return connection
            ? clusterItem(connection)
            : noticeItem({ kind: "notice", parent: node, notice: { kind: "signedOut" } });
        }
        case "section":
          return sectionItem(node, pages.peek(node), pages.filterOf(node));
        case "object":
          return objectItem(node, clusterLabel(session, node));
        case "more":
          return moreItem();
        case "notice":
          return noticeItem(node);
      }
    },
  };
}
