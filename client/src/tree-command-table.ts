import { compareAgain, compareClusters, showAllDifferences } from "./compare.ts";
import { askFilter } from "./filter.ts";
import { revealInTree } from "./object-commands.ts";
import type { TreeNode } from "./tree-nodes.ts";
import type { CommandTable, Parts } from "./command-parts.ts";

/** Commands about what the trees show. */
export function treeCommands(parts: Parts): CommandTable {
  const { session, clusters, comparison } = parts;
  return {
    "mra.refresh": () => clusters.refresh(),
    "mra.refreshNode": (node?: TreeNode) => {
      const it = node ?? clusters.selected;
      clusters.refresh(it?.kind === "notice" ? it.parent : it);
    },
    "mra.filter": async (node?: TreeNode) => {
      if (node?.kind !== "section") return;
      const { pages } = clusters;
      const filter = await askFilter(session, node, pages.filterOf(node), pages.peek(node));
      if (!filter) return;
      pages.setFilter(node, filter === "all" ? undefined : filter);
      clusters.tree.redraw(node);
      await clusters.open(node);
    },
    "mra.clearFilter": (node?: TreeNode) => {
      if (node?.kind !== "section") return;
      clusters.pages.setFilter(node, undefined);
      clusters.tree.redraw(node);
    },
    "mra.countAll": (node?: TreeNode) => (node?.kind === "section" ? clusters.countAll(node) : undefined),
    "mra.loadMore": () => (clusters.selected?.kind === "more" ? clusters.loadMore(clusters.selected) : undefined),
    "mra.revealInTree": () => revealInTree(session, clusters),
    "mra.compareClusters": (node?: TreeNode) =>
      node?.kind === "section" ? compareClusters(session, comparison, node) : undefined,
    "mra.compareAgain": () => compareAgain(session, comparison),
    "mra.showAllDifferences": () => {
      const shown = comparison.current();
      return shown && showAllDifferences(shown);
    },
    "mra.hideComparison": () => comparison.hide(),
  };
}
