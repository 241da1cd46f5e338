import { commands, type Uri } from "vscode";
import type { LiveRef } from "../../core/src/wire/protocol.ts";
import { meant } from "./clusters-view.ts";
import { compareObjects } from "./compare.ts";
import { exportObjects } from "./export-command.ts";
import { importCluster } from "./import-command.ts";
import { importFiles } from "./import-files.ts";
import { newProject } from "./new-project.ts";
import {
  acceptLive,
  compareAtCursor,
  compareWithFile,
  goToFile,
  importObjects,
  importSections,
  showLive,
  showLiveAtCursor,
} from "./object-commands.ts";
import type { TreeNode } from "./tree-nodes.ts";
import { type CommandTable, commandTargets, type Parts } from "./command-parts.ts";

/** Commands about live objects, and about writing them to files. */
export function objectCommands(parts: Parts): CommandTable {
  const { session, clusters } = parts;
  const targets = commandTargets(parts);
  return {
    "mra.showLive": targets.withObjects((nodes) => showLive(session, nodes, false)),
    "mra.showLiveWithAll": targets.withObjects((nodes) => showLive(session, nodes, true)),
    "mra.showLiveAtCursor": () => showLiveAtCursor(session),
    "mra.compare": targets.eachObject((it) => compareWithFile(session, it)),
    "mra.compareAtCursor": () => compareAtCursor(session),
    "mra.compareObjects": targets.withObjects((nodes) => compareObjects(session, clusters, nodes)),
    "mra.goToFile": targets.eachObject((it) => goToFile(session, it)),
    "mra.acceptLive": (ref: LiveRef, fields: readonly string[]) => acceptLive(session, ref, fields),
    "mra.import": targets.withObjects((nodes) => importObjects(session, nodes, false)),
    "mra.importWithAll": targets.withObjects((nodes) => importObjects(session, nodes, true)),
    "mra.importSection": (node?: TreeNode, all?: TreeNode[]) => importSections(session, meant("section", node, all)),
    "mra.importCluster": targets.withConnection((it) => importCluster(session, it)),
    "mra.importFiles": (file?: Uri, all?: readonly Uri[]) => importFiles(session, all ?? (file ? [file] : [])),
    "mra.newProject": async (node?: TreeNode) => {
      if (session.connections.all().length === 0) await commands.executeCommand("mra.connect");
      if (session.connections.all().length > 0) await targets.withConnection((it) => newProject(session, it))(node);
    },
    "mra.export": (node?: TreeNode) => exportObjects(session, node),
  };
}
