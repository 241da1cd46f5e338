import { commands, type Disposable, Disposable as Disposables } from "vscode";
import { showNewFindings, writeBaseline } from "./baseline-command.ts";
import { demoName } from "./connections.ts";
import { openSample, showWalkthrough } from "./demo.ts";
import { explain, whySilent } from "./explain.ts";
import { newDeploymentFile, newJabberUser } from "./new-user.ts";
import { setSecret } from "./plan-secrets.ts";
import { showReferences } from "./references.ts";
import { connect } from "./sign-in.ts";
import { type CommandTable, type Parts } from "./command-parts.ts";
import { connectionCommands } from "./connection-command-table.ts";
import { treeCommands } from "./tree-command-table.ts";
import { objectCommands } from "./object-command-table.ts";
import { checkCommands } from "./check-command-table.ts";
import { openPlanCommands } from "./plan-command-table.ts";

/** Every command of the manifest. A command whose object was not clicked asks for it. */
export function registerCommands(parts: Parts): Disposable {
  const plans = openPlanCommands(parts);
  const all: CommandTable = {
    ...connectionCommands(parts),
    ...treeCommands(parts),
    ...objectCommands(parts),
    ...checkCommands(parts),
    ...plans.table,
    ...generalCommands(parts),
  };
  return Disposables.from(
    plans.views,
    ...Object.entries(all).map(([id, run]) => commands.registerCommand(id, run as (...args: unknown[]) => unknown)),
  );
}

function generalCommands(parts: Parts): CommandTable {
  const { session } = parts;
  return {
    "mra.tryDemo": () => tryDemo(parts),
    "mra.writeBaseline": () => writeBaseline(session),
    "mra.newFindings": () => showNewFindings(session),
    "mra.setSecret": () => setSecret(session),
    "mra.explain": (code?: unknown) => explain(session, code),
    "mra.whySilent": () => whySilent(session),
    "mra.showReferences": showReferences,
    "mra.newFile": () => newDeploymentFile(session),
    "mra.newUser": () => newJabberUser(session),
    "mra.restartServer": () => session.server.restart(),
    "mra.showLog": () => session.log.show(),
  };
}

/**
 * Starts the demo cluster, opens files to try it with, shows what to try beside it, and opens it in the tree. `npm start`
 * comes here, too.
 */
export async function tryDemo({ session, demo, clusters }: Parts): Promise<void> {
  if (await openSample(session)) return; // the window that follows goes on here
  if (!(await demo.start())) return;
  await showWalkthrough(session);
  await connect(session, demoName, "asking");
  await clusters.reveal(demoName);
}
