import { commands, type Disposable, Disposable as Disposables, type Uri } from "vscode";
import type { LiveRef } from "../../core/src/wire/protocol.ts";
import { addCluster } from "./add-cluster.ts";
import { showNewFindings, writeBaseline } from "./baseline-command.ts";
import { chooseConnection, decide, forgetCluster } from "./cluster-commands.ts";
import { approvePlan } from "./approval.ts";
import type { CheckNode, ChecksView } from "./checks-view.ts";
import { type ClustersView, meant } from "./clusters-view.ts";
import { compareAgain, compareClusters, compareObjects, showAllDifferences } from "./compare.ts";
import type { ComparisonView } from "./comparison-view.ts";
import type { Connection } from "./connections.ts";
import { demoName } from "./connections.ts";
import { checkAnswers } from "./doctor.ts";
import { deploy, type DeployTools } from "./deploy.ts";
import { inWaves } from "./deploy-question.ts";
import type { DeployTrail } from "./deploy-trail.ts";
import { breakLock, shareState } from "./team-state.ts";
import { noteDeploy } from "./deploys-tree.ts";
import { type Demo, openSample, showWalkthrough } from "./demo.ts";
import { checkDrift, showDrift } from "./drift.ts";
import { exportObjects } from "./export-command.ts";
import { explain, explainCheck, whySilent } from "./explain.ts";
import { askFilter } from "./filter.ts";
import type { LiveDocuments } from "./live-documents.ts";
import { newDeploymentFile, newJabberUser } from "./new-user.ts";
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
  revealInTree,
  showLive,
  showLiveAtCursor,
} from "./object-commands.ts";
import type { Notices } from "./notices.ts";
import { chooseUndo, goToStep, makePlan, planAgain, planUndo, resumeDeploy } from "./plan-commands.ts";
import { showAllSteps } from "./plan-documents.ts";
import { copyPlan, savePlan, saveReport as savePlanReport } from "./plan-files.ts";
import { openPlanPageView } from "./plan-page-view.ts";
import type { PlanParts } from "./plan-parts.ts";
import { showPaths } from "./paths-command.ts";
import type { PathsViews } from "./paths-view.ts";
import type { ReadinessViews } from "./readiness-view.ts";
import type { PlanNode } from "./plan-nodes.ts";
import { setSecret } from "./plan-secrets.ts";
import type { PlanState } from "./plan-state.ts";
import { withTicks } from "./shown-plan.ts";
import { showReferences } from "./references.ts";
import { signInToExpressway } from "./expressway.ts";
import { testFromOutside } from "./outside.ts";
import { checkSurroundings, clearChecks, saveReport, showInProblems, writeFacts } from "./preflight.ts";
import type { Session } from "./session.ts";
import { connect, disconnect } from "./sign-in.ts";
import { openTable } from "./table-command.ts";
import { openTableViews } from "./table-views.ts";
import { connectionOf, type ObjectNode, type TreeNode } from "./tree-nodes.ts";

/** What the commands work on, beside the session. */
export interface Parts {
  readonly session: Session;
  readonly clusters: ClustersView;
  readonly live: LiveDocuments;
  readonly plan: PlanState;
  readonly trail: DeployTrail;
  readonly notices: Notices;
  readonly checks: ChecksView;
  readonly comparison: ComparisonView;
  readonly paths: PathsViews;
  readonly readiness: ReadinessViews;
  readonly demo: Demo;
}

/** Every command of the manifest. A command whose object was not clicked asks for it. */
export function registerCommands(parts: Parts): Disposable {
  const { session, clusters, live, plan, trail, notices, checks, comparison, paths, readiness, demo } = parts;
  const planParts: PlanParts = { state: plan, trail, notices };
  const name = (node: TreeNode | undefined): string | undefined => node && connectionOf(node);
  type What = (it: Connection) => Promise<unknown>;
  const withConnection = (what: What, eligible?: (it: Connection) => boolean) => async (node?: TreeNode) => {
    const connection = await chooseConnection(session, name(node), eligible);
    if (connection) await what(connection);
  };
  /** For what is decided about a cluster of the user's own; nothing is kept of the demo cluster. */
  const withOwn = (what: What) => withConnection(what, (it) => !it.demo);
  const withObjects = (what: (nodes: readonly ObjectNode[]) => Promise<void>) => (node?: TreeNode, all?: TreeNode[]) =>
    what(meant("object", node ?? clusters.selected, all));
  const eachObject = (what: (node: ObjectNode) => Promise<void>) =>
    withObjects(async (nodes) => {
      for (const it of nodes) await what(it);
    });
  const tick = (node: PlanNode | undefined, on: boolean): void => {
    const shown = plan.current();
    if (!shown || shown.phase === "deploying") return;
    const group = node?.kind === "group" && node.group !== "manual" && node.group !== "notes" ? node.group : undefined;
    plan.change({ ticked: withTicks(shown, group, on) });
  };
  const settled = (connection: string): void => {
    clusters.refreshConnection(connection);
    live.refresh(connection);
  };

  const differences = async (): Promise<void> => {
    const shown = plan.current();
    if (shown) await showAllSteps(shown);
  };
  const page = openPlanPageView(session, plan, () => ({
    deploy: () => deploy(session, tools),
    approve: () => approvePlan(session, plan),
    waves: () => deploy(session, tools, inWaves),
    differences,
    save: () => savePlanReport(session, plan),
  }));
  const tools: DeployTools = {
    ...planParts,
    settled,
    plan: () => planAgain(session, planParts),
    undo: (connection, number) => planUndo(session, planParts, { connection, deploy: number }),
    showGoing: (going) => page.showGoing(going),
    showLeft: (left) => page.showLeft(left),
  };

  const tables = openTableViews(session, (connection, only) =>
    makePlan(session, planParts, { only, ...(connection === undefined ? {} : { connection }) }),
  );
  const all: Readonly<Record<string, (...args: never[]) => unknown>> = {
    "mra.tryDemo": () => tryDemo(parts),
    "mra.connect": async () => {
      const added = await addCluster(session);
      if (added !== undefined) await clusters.reveal(added);
    },
    "mra.signIn": (node?: TreeNode) =>
      withConnection((it) => connect(session, it.setting.name, "asking"))(node ?? clusters.selected),
    "mra.disconnect": withConnection((it) => (it.demo ? demo.stop() : disconnect(session, it.setting.name))),
    "mra.forget": withOwn((it) => forgetCluster(session, it)),
    "mra.makeReadOnly": withOwn((it) => decide(session, it, { readOnly: true })),
    "mra.allowChanges": withOwn((it) => decide(session, it, { readOnly: false })),
    "mra.markProduction": withOwn((it) => decide(session, it, { production: true })),
    "mra.unmarkProduction": withOwn((it) => decide(session, it, { production: false })),
    "mra.checkDrift": withConnection((it) => checkDrift(session, it)),
    "mra.showDrift": withConnection((it) => showDrift(it)),
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
    "mra.showLive": withObjects((nodes) => showLive(session, nodes, false)),
    "mra.showLiveWithAll": withObjects((nodes) => showLive(session, nodes, true)),
    "mra.showLiveAtCursor": () => showLiveAtCursor(session),
    "mra.compare": eachObject((it) => compareWithFile(session, it)),
    "mra.compareAtCursor": () => compareAtCursor(session),
    "mra.compareObjects": withObjects((nodes) => compareObjects(session, clusters, nodes)),
    "mra.compareClusters": (node?: TreeNode) =>
      node?.kind === "section" ? compareClusters(session, comparison, node) : undefined,
    "mra.compareAgain": () => compareAgain(session, comparison),
    "mra.showAllDifferences": () => {
      const shown = comparison.current();
      return shown && showAllDifferences(shown);
    },
    "mra.hideComparison": () => comparison.hide(),
    "mra.import": withObjects((nodes) => importObjects(session, nodes, false)),
    "mra.importWithAll": withObjects((nodes) => importObjects(session, nodes, true)),
    "mra.importSection": (node?: TreeNode, all?: TreeNode[]) => importSections(session, meant("section", node, all)),
    "mra.importCluster": withConnection((it) => importCluster(session, it)),
    "mra.importFiles": (file?: Uri, all?: readonly Uri[]) => importFiles(session, all ?? (file ? [file] : [])),
    "mra.newProject": async (node?: TreeNode) => {
      if (session.connections.all().length === 0) await commands.executeCommand("mra.connect");
      if (session.connections.all().length > 0) await withConnection((it) => newProject(session, it))(node);
    },
    "mra.export": (node?: TreeNode) => exportObjects(session, node),
    "mra.writeBaseline": () => writeBaseline(session),
    "mra.newFindings": () => showNewFindings(session),
    "mra.openTable": (of?: TreeNode | Uri) => openTable(session, tables, of),
    "mra.revealInTree": () => revealInTree(session, clusters),
    "mra.goToFile": eachObject((it) => goToFile(session, it)),
    "mra.acceptLive": (ref: LiveRef, fields: readonly string[]) => acceptLive(session, ref, fields),
    "mra.revertLive": ({ connection, address }: LiveRef, fields?: readonly string[]) =>
      makePlan(session, planParts, { connection, only: [address], ...(fields ? { fields } : {}) }),
    "mra.planObject": (address: string) => makePlan(session, planParts, { only: [address] }),
    "mra.plan": (node?: TreeNode) => {
      const connection = isTreeNode(node) ? name(node) : undefined; // from the editor's title it is the file's address
      return makePlan(session, planParts, connection === undefined ? {} : { connection });
    },
    "mra.planAgain": () => planAgain(session, planParts),
    "mra.planUndo": async (node?: TreeNode) => {
      if (node?.kind === "deploy")
        return planUndo(session, planParts, { connection: connectionOf(node), deploy: node.past.number });
      await withConnection((it) => chooseUndo(session, planParts, it))(node);
    },
    "mra.resumeDeploy": (node?: TreeNode) =>
      node?.kind === "deploy"
        ? resumeDeploy(session, planParts, { connection: connectionOf(node), past: node.past })
        : undefined,
    "mra.noteDeploy": async (node?: TreeNode) => {
      if (node?.kind === "deploy" && (await noteDeploy(session, node))) clusters.refresh(node.parent);
    },
    "mra.shareState": withConnection(async (it) => {
      if (await shareState(session, it)) await clusters.revealDeploys(it.setting.name);
    }),
    "mra.breakLock": withConnection(async (it) => {
      if (await breakLock(session, it)) await clusters.revealDeploys(it.setting.name);
    }),
    "mra.showDeploys": withConnection((it) => clusters.revealDeploys(it.setting.name)),
    "mra.doctor": withConnection((it) => checkAnswers(session, it)),
    "mra.preflight": async (node?: TreeNode) => {
      await checkSurroundings(session, checks, isTreeNode(node) ? name(node) : plan.current()?.plan.connection);
      paths.refresh();
    },
    "mra.writeFacts": (node?: TreeNode) => writeFacts(session, isTreeNode(node) ? name(node) : undefined),
    "mra.testOutside": (node?: TreeNode) =>
      testFromOutside(session, checks, isTreeNode(node) ? name(node) : plan.current()?.plan.connection),
    "mra.showPaths": (node?: TreeNode) =>
      showPaths(session, paths, isTreeNode(node) ? session.connections.get(name(node) ?? "")?.cluster : undefined),
    "mra.readiness": () => readiness.show(),
    "mra.hideChecks": () => clearChecks(session, checks),
    "mra.checksInProblems": () => showInProblems(session, checks),
    "mra.savePreflight": () => saveReport(session, checks),
    "mra.signInExpressway": withOwn((it) => signInToExpressway(session, it)),
    "mra.deploy": () => deploy(session, tools),
    "mra.approvePlan": () => approvePlan(session, plan),
    "mra.deployInWaves": () => deploy(session, tools, inWaves),
    "mra.showPlanPage": () => page.show(),
    "mra.showPlanDifferences": differences,
    "mra.savePlanReport": () => savePlanReport(session, plan),
    "mra.savePlan": () => savePlan(session, plan),
    "mra.copyPlan": () => copyPlan(plan),
    "mra.discardPlan": () => {
      plan.discard();
      trail.clear();
    },
    "mra.tickAll": (node?: PlanNode) => tick(node, true),
    "mra.untickAll": (node?: PlanNode) => tick(node, false),
    "mra.goToStep": (node?: PlanNode) => (node?.kind === "step" ? goToStep(node.step) : undefined),
    "mra.setSecret": () => setSecret(session),
    "mra.explain": (code?: unknown) => explain(session, code),
    "mra.whySilent": () => whySilent(session),
    "mra.explainCheck": (node?: CheckNode) => (node?.kind === "check" ? explainCheck(session, node.check) : undefined),
    "mra.showReferences": showReferences,
    "mra.newFile": () => newDeploymentFile(session),
    "mra.newUser": () => newJabberUser(session),
    "mra.restartServer": () => session.server.restart(),
    "mra.showLog": () => session.log.show(),
  };
  return Disposables.from(
    page,
    tables,
    ...Object.entries(all).map(([id, run]) => commands.registerCommand(id, run as (...args: unknown[]) => unknown)),
  );
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

const isTreeNode = (it: unknown): it is TreeNode => typeof it === "object" && it !== null && "kind" in it;
