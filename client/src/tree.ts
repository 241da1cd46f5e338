import { commands, EventEmitter, type TreeDataProvider, type TreeItem } from "vscode";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { ObjectRow, SectionNode } from "../../core/src/wire/protocol.ts";
import type { PhoneRegistration } from "../../core/src/wire/registrations.ts";
import { dependents, type Dependents } from "./dependents.ts";
import { deployTreeItem, growDeploys } from "./deploys-tree.ts";
import { orderRedraws } from "./redraws.ts";
import type { Registrations } from "./registrations.ts";
import type { Session } from "./session.ts";
import { connect, heed } from "./sign-in.ts";
import {
  clusterItem,
  dependentItem,
  idOf,
  moreItem,
  noticeItem,
  objectItem,
  sectionItem,
  standardItem,
} from "./tree-items.ts";
import {
  type ClusterNode,
  connectionOf,
  type DependentNode,
  type DeploysNode,
  type MoreNode,
  type NoticeNode,
  type ObjectNode,
  type StandardNode,
} from "./tree-nodes.ts";
import type { SectionTreeNode, TreeNode } from "./tree-nodes.ts";
import { type Pages, passes } from "./tree-pages.ts";
import { labelOf } from "./words.ts";

/** The tree of live clusters. It reads a section when that is opened, and nothing before. */
export interface ClusterTree extends TreeDataProvider<TreeNode> {
  /** Draws a node and what is below it anew, from what was read; everything without a node. */
  redraw(node?: TreeNode): void;
  clusterNode(connection: string): ClusterNode;
  /** The sections of a connected cluster, in Cisco's order. */
  sections(node: ClusterNode): Promise<readonly (SectionTreeNode | NoticeNode)[]>;
  /** The node of an object that was read. */
  objectNode(parent: SectionTreeNode, row: ObjectRow): ObjectNode;
  /** The node of what was deployed to a cluster. */
  deploys(node: ClusterNode): DeploysNode;
  /** Reads the sections of a cluster anew: another version may have others. */
  forgetSections(connection: string): void;
}

const clusterLabel = (session: Session, node: TreeNode): string => {
  const connection = session.connections.get(connectionOf(node));
  return connection ? labelOf(connection) : connectionOf(node);
};

/** From so many on, what every cluster has stands in one line. */
const foldedFrom = 4;
/** So many names are read to count a section without being asked to: two requests. */
const countedUnasked = 2_000;

export function growTree(session: Session, pages: Pages, registrations: Registrations): ClusterTree {
  const changed = new EventEmitter<TreeNode | undefined>();
  const clusters = new Map<string, ClusterNode>();
  const deploys = growDeploys(session);
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
      const failure = heed(session, node.connection, answer.fault);
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
    const state = session.connections.get(node.connection)?.state ?? { kind: "signedOut", byUser: true };
    switch (state.kind) {
      case "connected":
        return [deploys.node(node), ...(await sections(node))];
      case "signedOut":
        /*
         * VS Code asks for what is below a cluster when the user opens it: that is the wish to see it, and it is connected
         * with the password that is kept. The event of opening is not relied on: it is lost when the tree is drawn anew.
         */
        if (!state.byUser) void connect(session, node.connection, "quietly");
        return [{ kind: "notice", parent: node, notice: { kind: state.kind } }];
      case "connecting":
        return [{ kind: "notice", parent: node, notice: { kind: state.kind } }];
      case "unreachable":
      case "refused":
        return [
          { kind: "notice", parent: node, notice: { kind: "failed", failure: state.failure } },
          deploys.node(node),
          ...(sectionNodes.get(node.connection) ?? []),
        ];
    }
  };

  /*
   * A row has one node, however often it is asked for: VS Code may ask twice at once, and forgets what was clicked when
   * the second answer brings other nodes for the same lines.
   */
  const objectNodes = new WeakMap<ObjectRow, ObjectNode>();
  const objectNode = (parent: SectionTreeNode, row: ObjectRow): ObjectNode => {
    const node = objectNodes.get(row) ?? { kind: "object", parent, row };
    objectNodes.set(row, node);
    return node;
  };
  const registrationOf = (node: ObjectNode | DependentNode, isPhone: boolean): PhoneRegistration | undefined =>
    isPhone ? registrations.of(connectionOf(node), node.row.name) : undefined;
  const moreNodes = new WeakMap<SectionTreeNode, MoreNode>();
  const moreNode = (parent: SectionTreeNode): MoreNode => {
    const node = moreNodes.get(parent) ?? { kind: "more", parent };
    moreNodes.set(parent, node);
    return node;
  };

  const belowSection = async (node: SectionTreeNode): Promise<readonly TreeNode[]> => {
    const before = pages.peek(node);
    const reading = await pages.read(node);
    if (!before) void redraws.redraw(node); // the section's own line shows the count, which is known only now
    if (!before && reading.more && reading.total === undefined)
      void pages.count(node, undefined, countedUnasked).then(() => redraws.redraw(node));
    if (node.section.phones === "are") readRegistrations(node, reading.rows);
    const passing = (row: ObjectRow): boolean =>
      passes(row, pages.filterOf(node), registrations.of(connectionOf(node), row.name));
    const notice = reading.failure
      ? { kind: "failed" as const, failure: reading.failure }
      : !reading.rows.some(passing)
        ? { kind: "empty" as const, filtered: pages.filterOf(node) !== undefined }
        : undefined;
    const rows = reading.rows.filter(passing);
    const folded = isFolded(node);
    return [
      ...rows.filter((row) => !folded || row.standard !== true).map((row) => objectNode(node, row)),
      ...(folded ? [standardNode(node)] : []),
      ...(notice ? [{ kind: "notice", parent: node, notice } as const] : []),
      ...(reading.more && !reading.failure ? [moreNode(node)] : []),
    ];
  };
  /** In the background: the lines stand there before, and are drawn once more when it is known. */
  const readRegistrations = (
    node: SectionTreeNode | ObjectNode,
    rows: readonly ObjectRow[],
    before: () => void = () => undefined,
  ): void =>
    void registrations
      .read(
        connectionOf(node),
        rows.map((it) => it.name),
      )
      .then((isNew) => {
        if (!isNew) return;
        before();
        void redraws.redraw(node);
      });
  /** Standard profiles of each model and the like: much that nobody looks for. Who filters looks for something. */
  const isFolded = (node: SectionTreeNode): boolean =>
    pages.filterOf(node) === undefined && standardOf(node).length >= foldedFrom;
  const standardOf = (node: SectionTreeNode): readonly ObjectRow[] =>
    pages.peek(node)?.rows.filter((row) => row.standard === true) ?? [];
  const standardNodes = new WeakMap<SectionTreeNode, StandardNode>();
  const standardNode = (parent: SectionTreeNode): StandardNode => {
    const node = standardNodes.get(parent) ?? { kind: "standard", parent };
    standardNodes.set(parent, node);
    return node;
  };
  /** Answers that are about to be drawn once more. */
  const answered = new WeakMap<ObjectNode, Answer<Dependents>>();
  /** What Unified CM calls dependency records: who names this object, and the phones of a user. */
  const belowObject = async (node: ObjectNode): Promise<readonly TreeNode[]> => {
    const answer = answered.get(node) ?? (await dependents(session, node));
    answered.delete(node);
    const notice = (it: NoticeNode["notice"]): TreeNode => ({ kind: "notice", parent: node, notice: it });
    if (!answer.ok) return [notice({ kind: "failed", failure: heed(session, connectionOf(node), answer.fault) })];
    const { rows, phones, more } = answer.value;
    if (phones) readRegistrations(node, rows, () => answered.set(node, answer));
    return [
      ...rows.map((row): TreeNode => ({ kind: "dependent", parent: node, row, isPhone: phones })),
      ...(rows.length === 0 ? [notice({ kind: "empty", filtered: false })] : []),
      ...(more ? [notice({ kind: "notAll" })] : []),
    ];
  };
  const childrenOf = async (node: TreeNode | undefined): Promise<TreeNode[]> => {
    if (!node) return session.connections.all().map((it) => clusterNode(it.setting.name));
    if (node.kind === "cluster") return [...(await belowCluster(node))];
    if (node.kind === "deploys") return [...(await deploys.below(node))];
    if (node.kind === "deploy") return [...deploys.steps(node)];
    if (node.kind === "object") return [...(await belowObject(node))];
    if (node.kind === "standard") return standardOf(node.parent).map((row) => objectNode(node.parent, row));
    return node.kind === "section" ? [...(await belowSection(node))] : [];
  };

  const parentOf = (node: TreeNode): TreeNode | undefined => {
    if (node.kind === "cluster") return undefined;
    return node.kind === "object" && node.row.standard === true && isFolded(node.parent)
      ? standardNode(node.parent)
      : node.parent;
  };
  const redraws = orderRedraws<TreeNode>({
    parentOf,
    windowAnswers: () => commands.executeCommand("setContext", "mra.treeDrawn", true),
    fire: (node) => changed.fire(node),
  });

  return {
    onDidChangeTreeData: changed.event,
    redraw: (node) => void redraws.redraw(node),
    clusterNode,
    objectNode,
    deploys: (node) => deploys.node(node),
    sections,
    forgetSections: (connection) => void sectionNodes.delete(connection),
    getParent: parentOf,
    getChildren: (node) => redraws.answering(node, childrenOf(node)),
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
          return objectItem(
            node,
            clusterLabel(session, node),
            registrationOf(node, node.parent.section.phones === "are"),
          );
        case "dependent":
          return dependentItem(node, clusterLabel(session, node), registrationOf(node, node.isPhone));
        case "standard":
          return standardItem(node, standardOf(node.parent).length);
        case "deploys":
        case "deploy":
        case "pastStep":
          return deployTreeItem(node, idOf);
        case "more":
          return moreItem();
        case "notice":
          return noticeItem(node);
      }
    },
  };
}
