import { commands, type ExtensionContext, window, workspace } from "vscode";
import { offerTools } from "./agent-tools.ts";
import { offerToAgents } from "./agents.ts";
import { provideCheckTask } from "./check-task.ts";
import { openChecksView } from "./checks-view.ts";
import { openClustersView } from "./clusters-view.ts";
import type { Parts } from "./command-parts.ts";
import { registerCommands, tryDemo } from "./commands.ts";
import { openComparisonView } from "./comparison-view.ts";
import { openConnections } from "./connections.ts";
import { demoWasAskedFor, prepareDemo, runningDemo } from "./demo.ts";
import { tellPhones } from "./deploy.ts";
import { openDeployTrail } from "./deploy-trail.ts";
import { openNotices } from "./notices.ts";
import { markDifferences } from "./difference-mark.ts";
import { watchDrift } from "./drift.ts";
import { serveLiveDocuments } from "./live-documents.ts";
import { servePlanDocuments } from "./plan-documents.ts";
import { openPathsViews } from "./paths-view.ts";
import { openReadinessViews } from "./readiness-view.ts";
import { openPlanState } from "./plan-state.ts";
import { openPlanView } from "./plan-view.ts";
import { openRuleLinks } from "./rule-links.ts";
import { prepareServer } from "./server.ts";
import type { Session } from "./session.ts";
import { showStatus } from "./status.ts";
import { openTestsView } from "./tests-view.ts";
import { offerCommandInTerminals } from "./terminal-command.ts";
import { serveTexts } from "./virtual-texts.ts";

/** What `deactivate` has to end: what outlives this process otherwise. */
let running: Pick<Parts, "demo" | "session"> | undefined;

/** Registers everything and returns. No process, no network: the first thing that needs the server starts it. */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel("MRA", { log: true });
  const server = prepareServer(context, log);
  const connections = openConnections(context);
  const session: Session = { context, log, server, connections };
  const plan = openPlanState();
  const parts: Parts = {
    session,
    clusters: openClustersView(session),
    live: serveLiveDocuments(session),
    plan,
    trail: openDeployTrail(),
    notices: openNotices(),
    checks: openChecksView(),
    paths: openPathsViews(session),
    readiness: openReadinessViews(session),
    comparison: openComparisonView(),
    demo: prepareDemo(session),
  };
  running = parts;
  offerCommandInTerminals(context);
  context.subscriptions.push(
    log,
    parts.clusters,
    parts.live,
    parts.trail,
    parts.checks,
    parts.paths,
    parts.comparison,
    openPlanView(session, plan),
    servePlanDocuments(session),
    showStatus(session),
    serveTexts(),
    markDifferences(),
    watchDrift(session),
    tellPhones(session, plan),
    registerCommands(parts),
    provideCheckTask(context),
    openTestsView(session),
    openRuleLinks(session),
    offerToAgents(context),
    offerTools(session, { state: plan, trail: parts.trail, notices: parts.notices }),
    workspace.onDidOpenTextDocument((it) => it.languageId === "mra-yaml" && void server.start()),
    server.onDidRestart(() => {
      connections.lapse();
      plan.discard();
    }),
  );
  setImmediate(() => void afterActivation(parts));
}

/** Goes on once activation is over, with what the window was opened for. */
async function afterActivation(parts: Parts): Promise<void> {
  const { session } = parts;
  if (await demoWasAskedFor(session.context)) return tryDemo(parts);
  if (runningDemo !== undefined && workspace.isTrusted) return tryDemo(parts);
  const files = await workspace.findFiles("**/*.mra.{yaml,yml}", undefined, 1);
  if (files.length > 0) void commands.executeCommand("setContext", "mra.hasFiles", true);
  if (files.length > 0 || workspace.textDocuments.some((it) => it.languageId === "mra-yaml"))
    await session.server.start();
}

/** Ends the server and the demo cluster that this window started. */
export async function deactivate(): Promise<void> {
  await running?.demo.stop();
  await running?.session.server.stop();
}
