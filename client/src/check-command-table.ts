import type { CheckNode } from "./checks-view.ts";
import { explainCheck } from "./explain.ts";
import { showPaths } from "./paths-command.ts";
import { testFromOutside } from "./outside.ts";
import { checkSurroundings, clearChecks, saveReport, showInProblems, writeFacts } from "./preflight.ts";
import type { TreeNode } from "./tree-nodes.ts";
import { type CommandTable, isTreeNode, nameOf, type Parts } from "./command-parts.ts";

/** Commands about checks of what runs, paths and readiness. */
export function checkCommands(parts: Parts): CommandTable {
  const { session, checks, plan, paths, readiness } = parts;
  return {
    "mra.preflight": async (node?: TreeNode) => {
      await checkSurroundings(session, checks, isTreeNode(node) ? nameOf(node) : plan.current()?.plan.connection);
      paths.refresh();
    },
    "mra.writeFacts": (node?: TreeNode) => writeFacts(session, isTreeNode(node) ? nameOf(node) : undefined),
    "mra.testOutside": (node?: TreeNode) =>
      testFromOutside(session, checks, isTreeNode(node) ? nameOf(node) : plan.current()?.plan.connection),
    "mra.showPaths": (node?: TreeNode) =>
      showPaths(session, paths, isTreeNode(node) ? session.connections.get(nameOf(node) ?? "")?.cluster : undefined),
    "mra.readiness": () => readiness.show(),
    "mra.hideChecks": () => clearChecks(session, checks),
    "mra.checksInProblems": () => showInProblems(session, checks),
    "mra.savePreflight": () => saveReport(session, checks),
    "mra.explainCheck": (node?: CheckNode) => (node?.kind === "check" ? explainCheck(session, node.check) : undefined),
  };
}
