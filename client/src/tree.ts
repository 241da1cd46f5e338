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

export const growTree = (session: Session, pages: Pages, registrations: Registrations): ClusterTree =>
  new LiveTree(session, pages, registrations);

class LiveTree implements ClusterTree {
  readonly #session: Session;
  readonly #pages: Pages;
  readonly #registrations: Registrations;
  readonly #deploys: ReturnType<typeof growDeploys>;
  readonly #changed = new EventEmitter<TreeNode | undefined>();
  readonly #redraws = orderRedraws<TreeNode>({
    parentOf: (node) => this.getParent(node),
    windowAnswers: () => commands.executeCommand("setContext", "mra.treeDrawn", true),
    fire: (node) => this.#changed.fire(node),
  });
  readonly #clusters = new Map<string, ClusterNode>();
  readonly #sections = new Map<string, readonly SectionTreeNode[]>();
  /*
   * A row has one node, however often it is asked for: VS Code may ask twice at once, and forgets what was clicked when
   * the second answer brings other nodes for the same lines.
   */
  readonly #objects = new WeakMap<ObjectRow, ObjectNode>();
  readonly #more = new WeakMap<SectionTreeNode, MoreNode>();
  readonly #standard = new WeakMap<SectionTreeNode, StandardNode>();
  /** Answers that are about to be drawn once more. */
  readonly #answered = new WeakMap<ObjectNode, Answer<Dependents>>();

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(session: Session, pages: Pages, registrations: Registrations) {
    this.#session = session;
    this.#pages = pages;
    this.#registrations = registrations;
    this.#deploys = growDeploys(session);
  }

  redraw(node?: TreeNode): void {
    void this.#redraws.redraw(node);
  }

  clusterNode(connection: string): ClusterNode {
    return kept(this.#clusters, connection, () => ({ kind: "cluster", connection }));
  }

  objectNode(parent: SectionTreeNode, row: ObjectRow): ObjectNode {
    return kept(this.#objects, row, () => ({ kind: "object", parent, row }));
  }

  deploys(node: ClusterNode): DeploysNode {
    return this.#deploys.node(node);
  }

  async sections(node: ClusterNode): Promise<readonly (SectionTreeNode | NoticeNode)[]> {
    const known = this.#sections.get(node.connection);
    if (known) return known;
    const answer = await this.#session.server.ask("mra/sections", { connection: node.connection });
    if (!answer.ok) {
      const failure = heed(this.#session, node.connection, answer.fault);
      return [{ kind: "notice", parent: node, notice: { kind: "failed", failure } }];
    }
    const made = answer.value.map((section: SectionNode): SectionTreeNode => ({
      kind: "section",
      parent: node,
      section,
    }));
    this.#sections.set(node.connection, made);
    return made;
  }

  forgetSections(connection: string): void {
    this.#sections.delete(connection);
  }

  getParent(node: TreeNode): TreeNode | undefined {
    if (node.kind === "cluster") return undefined;
    return node.kind === "object" && node.row.standard === true && this.#isFolded(node.parent)
      ? this.#standardNode(node.parent)
      : node.parent;
  }

  getChildren(node?: TreeNode): Promise<TreeNode[]> {
    return this.#redraws.answering(node, this.#childrenOf(node));
  }

  getTreeItem(node: TreeNode): TreeItem {
    switch (node.kind) {
      case "cluster": {
        const connection = this.#session.connections.get(node.connection);
        return connection
          ? clusterItem(connection)
          : noticeItem({ kind: "notice", parent: node, notice: { kind: "signedOut" } });
      }
      case "section":
        return sectionItem(node, this.#pages.peek(node), this.#pages.filterOf(node));
      case "object": {
        const registration = this.#registrationOf(node, node.parent.section.phones === "are");
        return objectItem(node, clusterLabel(this.#session, node), registration);
      }
      case "dependent":
        return dependentItem(node, clusterLabel(this.#session, node), this.#registrationOf(node, node.isPhone));
      case "standard":
        return standardItem(node, this.#standardOf(node.parent).length);
      case "deploys":
      case "deploy":
      case "pastStep":
        return deployTreeItem(node, idOf);
      case "more":
        return moreItem();
      case "notice":
        return noticeItem(node);
    }
  }

  async #childrenOf(node: TreeNode | undefined): Promise<TreeNode[]> {
    switch (node?.kind) {
      case undefined:
        return this.#session.connections.all().map((it) => this.clusterNode(it.setting.name));
      case "cluster":
        return [...(await this.#belowCluster(node))];
      case "section":
        return [...(await this.#belowSection(node))];
      case "object":
        return [...(await this.#belowObject(node))];
      case "standard":
        return this.#standardOf(node.parent).map((row) => this.objectNode(node.parent, row));
      case "deploys":
        return [...(await this.#deploys.below(node))];
      case "deploy":
        return [...this.#deploys.steps(node)];
      default:
        return [];
    }
  }

  async #belowCluster(node: ClusterNode): Promise<readonly TreeNode[]> {
    const state = this.#session.connections.get(node.connection)?.state ?? { kind: "signedOut", byUser: true };
    switch (state.kind) {
      case "connected":
        return [this.deploys(node), ...(await this.sections(node))];
      case "signedOut":
        /*
         * VS Code asks for what is below a cluster when the user opens it: that is the wish to see it, and it is connected
         * with the password that is kept. The event of opening is not relied on: it is lost when the tree is drawn anew.
         */
        if (!state.byUser) void connect(this.#session, node.connection, "quietly");
        return [{ kind: "notice", parent: node, notice: { kind: state.kind } }];
      case "connecting":
        return [{ kind: "notice", parent: node, notice: { kind: state.kind } }];
      case "unreachable":
      case "refused":
        return [
          { kind: "notice", parent: node, notice: { kind: "failed", failure: state.failure } },
          this.deploys(node),
          ...(this.#sections.get(node.connection) ?? []),
        ];
    }
  }

  async #belowSection(node: SectionTreeNode): Promise<readonly TreeNode[]> {
    const pages = this.#pages;
    const isFirst = pages.peek(node) === undefined;
    const reading = await pages.read(node);
    if (isFirst) this.redraw(node); // the section's own line shows the count, which is known only now
    if (isFirst && reading.more && reading.total === undefined)
      void pages.count(node, undefined, countedUnasked).then(() => this.redraw(node));
    if (node.section.phones === "are") this.#readRegistrations(node, reading.rows);
    const filter = pages.filterOf(node);
    const rows = reading.rows.filter((row) =>
      passes(row, filter, this.#registrations.of(connectionOf(node), row.name)),
    );
    const isFolded = this.#isFolded(node);
    return [
      ...rows.filter((row) => !isFolded || row.standard !== true).map((row) => this.objectNode(node, row)),
      ...(isFolded ? [this.#standardNode(node)] : []),
      ...(reading.failure
        ? [{ kind: "notice", parent: node, notice: { kind: "failed", failure: reading.failure } } as const]
        : rows.length === 0
          ? [{ kind: "notice", parent: node, notice: { kind: "empty", filtered: filter !== undefined } } as const]
          : []),
      ...(reading.more && !reading.failure
        ? [kept(this.#more, node, (): MoreNode => ({ kind: "more", parent: node }))]
        : []),
    ];
  }

  /** What Unified CM calls dependency records: who names this object, and the phones of a user. */
  async #belowObject(node: ObjectNode): Promise<readonly TreeNode[]> {
    const answer = this.#answered.get(node) ?? (await dependents(this.#session, node));
    this.#answered.delete(node);
    const notice = (it: NoticeNode["notice"]): TreeNode => ({ kind: "notice", parent: node, notice: it });
    if (!answer.ok) return [notice({ kind: "failed", failure: heed(this.#session, connectionOf(node), answer.fault) })];
    const { rows, phones, more } = answer.value;
    if (phones) this.#readRegistrations(node, rows, () => this.#answered.set(node, answer));
    return [
      ...rows.map((row): TreeNode => ({ kind: "dependent", parent: node, row, isPhone: phones })),
      ...(rows.length === 0 ? [notice({ kind: "empty", filtered: false })] : []),
      ...(more ? [notice({ kind: "notAll" })] : []),
    ];
  }

  /** In the background: the lines stand there before, and are drawn once more when it is known. */
  #readRegistrations(
    node: SectionTreeNode | ObjectNode,
    rows: readonly ObjectRow[],
    before: () => void = () => undefined,
  ): void {
    const phones = rows.map((it) => it.name);
    void this.#registrations.read(connectionOf(node), phones).then((isNew) => {
      if (!isNew) return;
      before();
      this.redraw(node);
    });
  }

  #registrationOf(node: ObjectNode | DependentNode, isPhone: boolean): PhoneRegistration | undefined {
    return isPhone ? this.#registrations.of(connectionOf(node), node.row.name) : undefined;
  }

  /** Standard profiles of each model and the like: much that nobody looks for. Who filters looks for something. */
  #isFolded(node: SectionTreeNode): boolean {
    return this.#pages.filterOf(node) === undefined && this.#standardOf(node).length >= foldedFrom;
  }

  #standardOf(node: SectionTreeNode): readonly ObjectRow[] {
    return this.#pages.peek(node)?.rows.filter((row) => row.standard === true) ?? [];
  }

  #standardNode(parent: SectionTreeNode): StandardNode {
    return kept(this.#standard, parent, () => ({ kind: "standard", parent }));
  }
}

interface Store<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** What is kept for a key, made when it is first asked for. */
function kept<K, V>(store: Store<K, V>, key: K, make: () => V): V {
  const value = store.get(key) ?? make();
  store.set(key, value);
  return value;
}
