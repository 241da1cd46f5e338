import { Disposable, l10n, ProgressLocation, type TreeView, window } from "vscode";
import type { ObjectInFile, ObjectRow } from "../../core/src/wire/protocol.ts";
import { tellMenus, tickWhereOpened } from "./menu-contexts.ts";
import { openRegistrations } from "./registrations.ts";
import type { Session } from "./session.ts";
import { type ClusterTree, growTree } from "./tree.ts";
import { connectionOf, type MoreNode, type SectionTreeNode, type TreeNode } from "./tree-nodes.ts";
import { openPages, type Pages, type Reading } from "./tree-pages.ts";

/** The view of live clusters, with what its commands do. */
export interface ClustersView {
  dispose(): void;
  readonly tree: ClusterTree;
  readonly pages: Pages;
  /** Reads a section, or everything of a cluster, or of all clusters, anew. */
  refresh(node?: TreeNode): void;
  /** The same for a cluster by name, after a deploy. */
  refreshConnection(connection: string): void;
  /** What was clicked last, or reached by keyboard and opened. */
  readonly selected: TreeNode | undefined;
  loadMore(node: MoreNode): Promise<void>;
  /** Counts all objects of a section, those too that were not read. */
  countAll(node: SectionTreeNode): Promise<void>;
  /** Opens a node, so that what is below it is seen. */
  open(node: TreeNode): Promise<void>;
  /** Everything that is selected. */
  readonly allSelected: readonly TreeNode[];
  /** Shows an object of a connected cluster and selects it. False: the cluster does not have it. */
  revealObject(connection: string, object: ObjectInFile): Promise<boolean>;
  /** Opens what was deployed to a cluster. */
  revealDeploys(connection: string): Promise<void>;
  /** Opens a cluster and, when it is connected, the first of its sections. */
  reveal(connection: string): Promise<void>;
}

export function openClustersView(session: Session): ClustersView {
  const registrations = openRegistrations(session);
  const pages = openPages(session, registrations);
  const tree = growTree(session, pages, registrations);
  const view = window.createTreeView("mra.clusters", {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const refresh = (node?: TreeNode): void => {
    if (node?.kind === "section") pages.forget(node);
    else if (node === undefined || node.kind === "cluster")
      for (const name of node ? [connectionOf(node)] : session.connections.all().map((it) => it.setting.name))
        pages.forgetAll(name);
    tree.redraw(node);
  };
  let renewing = false;
  let again = false;
  /** Never twice at once: a change that comes meanwhile asks once more when the marks are drawn. */
  const renewMarks = async (): Promise<void> => {
    again = true;
    if (renewing) return;
    renewing = true;
    try {
      while (again) {
        again = false;
        for (const it of await pages.renewMarks()) tree.redraw(it);
      }
    } finally {
      renewing = false;
    }
  };
  tellMenus(session.connections.all());
  const listeners = Disposable.from(
    view,
    session.connections.onDidChange((name) => {
      if (name !== undefined && session.connections.get(name)?.state.kind === "connecting") tree.forgetSections(name);
      tree.redraw(name === undefined ? undefined : tree.clusterNode(name));
      badge(view, session);
      tellMenus(session.connections.all());
    }),
    tickWhereOpened(() => session.connections.all()),
    session.server.on("mra/filesChanged", () => void renewMarks()),
    session.server.on("mra/drift", (it) => session.connections.setDrift(it)),
  );
  return {
    tree,
    pages,
    refresh,
    refreshConnection: (connection) => refresh(tree.clusterNode(connection)),
    get selected() {
      return view.selection.at(-1);
    },
    loadMore: async ({ parent }) => {
      await window.withProgress({ location: { viewId: "mra.clusters" } }, () => pages.readMore(parent));
      tree.redraw(parent);
    },
    countAll: async (node) => {
      await window.withProgress(
        {
          location: ProgressLocation.Notification,
          title: l10n.t("Counting: {0}", node.section.label),
          cancellable: true,
        },
        (_progress, token) => pages.count(node, token),
      );
      tree.redraw(node);
    },
    open: async (node) => view.reveal(node, { expand: true }),
    reveal: async (connection) => {
      const node = tree.clusterNode(connection);
      await view.reveal(node, { select: true, focus: true, expand: true });
      if (session.connections.get(connection)?.state.kind !== "connected") return;
      const [first] = await tree.sections(node);
      if (first) await view.reveal(first, { select: false, expand: first.kind === "section" });
    },
    get allSelected() {
      return view.selection;
    },
    revealObject: async (connection, object) => {
      const nodes = await tree.sections(tree.clusterNode(connection));
      const parent = nodes.find((it) => it.kind === "section" && it.section.section === object.section);
      if (parent?.kind !== "section") return false;
      const row = await findRow(pages, parent, object);
      if (!row) return false;
      tree.redraw(parent);
      await view.reveal(parent, { select: false, expand: true });
      await view.reveal(tree.objectNode(parent, row), { select: true, focus: true });
      return true;
    },
    revealDeploys: async (connection) => {
      const node = tree.deploys(tree.clusterNode(connection));
      tree.redraw(node);
      await view.reveal(node, { select: true, focus: true, expand: true });
    },
    dispose: () => void listeners.dispose(),
  };
}

/**
 * The row of an object. One that is not among those that were read is asked for by its name, as a filter that the user sees
 * and can clear; where a kind cannot be searched, its next pages are read.
 */
async function findRow(
  pages: Pages,
  node: SectionTreeNode,
  { address, identity }: ObjectInFile,
): Promise<ObjectRow | undefined> {
  const among = ({ rows }: Reading): ObjectRow | undefined => rows.find((it) => it.address === address);
  const found = among(await pages.read(node));
  if (found) return found;
  const [field] = node.section.searchable;
  if (field) {
    pages.setFilter(node, { by: "search", ...field, text: identity[0] ?? "", exact: false });
    return among(await pages.read(node));
  }
  for (let reading = await pages.read(node); reading.more && !reading.failure;) {
    reading = await pages.readMore(node);
    const row = among(reading);
    if (row) return row;
  }
  return undefined;
}

function badge(view: TreeView<TreeNode>, session: Session): void {
  const value = session.connections.all().reduce((sum, it) => sum + it.drift.changed.length, 0);
  view.badge = value === 0 ? undefined : { value, tooltip: l10n.t("{0} changed outside", value) };
}

/** The nodes a command is meant for: what is selected when it holds what was clicked, else what was clicked. */
export function meant<T extends TreeNode["kind"]>(
  kind: T,
  clicked: TreeNode | undefined,
  selected: readonly TreeNode[] | undefined,
): readonly Extract<TreeNode, { kind: T }>[] {
  const isKind = (it: TreeNode): it is Extract<TreeNode, { kind: T }> => it.kind === kind;
  const all = clicked && selected?.includes(clicked) ? selected : clicked ? [clicked] : [];
  return all.filter(isKind);
}
