import { addCluster } from "./add-cluster.ts";
import { decide, forgetCluster } from "./cluster-commands.ts";
import { checkAnswers } from "./doctor.ts";
import { breakLock, shareState } from "./team-state.ts";
import { noteDeploy } from "./deploys-tree.ts";
import { checkDrift, showDrift } from "./drift.ts";
import { signInToExpressway } from "./expressway.ts";
import { connect, disconnect } from "./sign-in.ts";
import type { TreeNode } from "./tree-nodes.ts";
import { type CommandTable, commandTargets, type Parts } from "./command-parts.ts";

/** Commands about connections, and about the memory of a cluster: locks, deploys, drift. */
export function connectionCommands(parts: Parts): CommandTable {
  const { session, clusters, demo } = parts;
  const targets = commandTargets(parts);
  return {
    "mra.connect": async () => {
      const added = await addCluster(session);
      if (added !== undefined) await clusters.reveal(added);
    },
    "mra.signIn": (node?: TreeNode) =>
      targets.withConnection((it) => connect(session, it.setting.name, "asking"))(node ?? clusters.selected),
    "mra.disconnect": targets.withConnection((it) => (it.demo ? demo.stop() : disconnect(session, it.setting.name))),
    "mra.forget": targets.withOwn((it) => forgetCluster(session, it)),
    "mra.makeReadOnly": targets.withOwn((it) => decide(session, it, { readOnly: true })),
    "mra.allowChanges": targets.withOwn((it) => decide(session, it, { readOnly: false })),
    "mra.markProduction": targets.withOwn((it) => decide(session, it, { production: true })),
    "mra.unmarkProduction": targets.withOwn((it) => decide(session, it, { production: false })),
    "mra.signInExpressway": targets.withOwn((it) => signInToExpressway(session, it)),
    "mra.shareState": targets.withConnection(async (it) => {
      if (await shareState(session, it)) await clusters.revealDeploys(it.setting.name);
    }),
    "mra.breakLock": targets.withConnection(async (it) => {
      if (await breakLock(session, it)) await clusters.revealDeploys(it.setting.name);
    }),
    "mra.showDeploys": targets.withConnection((it) => clusters.revealDeploys(it.setting.name)),
    "mra.noteDeploy": async (node?: TreeNode) => {
      if (node?.kind === "deploy" && (await noteDeploy(session, node))) clusters.refresh(node.parent);
    },
    "mra.checkDrift": targets.withConnection((it) => checkDrift(session, it)),
    "mra.showDrift": targets.withConnection((it) => showDrift(it)),
    "mra.doctor": targets.withConnection((it) => checkAnswers(session, it)),
  };
}
