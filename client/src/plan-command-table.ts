import { type Disposable, Disposable as Disposables, type Uri } from "vscode";
import type { LiveRef } from "../../core/src/wire/protocol.ts";
import { approvePlan } from "./approval.ts";
import { deploy, type DeployTools } from "./deploy.ts";
import { inWaves } from "./deploy-question.ts";
import { chooseUndo, goToStep, makePlan, planAgain, planUndo, resumeDeploy } from "./plan-commands.ts";
import { showAllSteps } from "./plan-documents.ts";
import { copyPlan, savePlan, saveReport as savePlanReport } from "./plan-files.ts";
import { openPlanPageView, type PlanPageView } from "./plan-page-view.ts";
import type { PlanParts } from "./plan-parts.ts";
import type { PlanNode } from "./plan-nodes.ts";
import type { PlanState } from "./plan-state.ts";
import { withTicks } from "./shown-plan.ts";
import { openTable } from "./table-command.ts";
import { openTableViews, type TableViews } from "./table-views.ts";
import { connectionOf, type TreeNode } from "./tree-nodes.ts";
import { type CommandTable, commandTargets, isTreeNode, nameOf, type Parts } from "./command-parts.ts";

/** What commands about a plan share. */
interface PlanCommandParts {
  readonly parts: Parts;
  readonly planParts: PlanParts;
  readonly page: PlanPageView;
  readonly tables: TableViews;
  readonly tools: DeployTools;
}

/** Commands about plans and deploys, with the page and the tables that they open. The views are the caller's to dispose of. */
export function openPlanCommands(parts: Parts): {
  readonly table: CommandTable;
  readonly views: Disposable;
} {
  const { session, clusters, live, plan, trail, notices } = parts;
  const planParts: PlanParts = { state: plan, trail, notices };
  const page = openPlanPageView(session, plan, () => ({
    deploy: () => deploy(session, tools),
    approve: () => approvePlan(session, plan),
    waves: () => deploy(session, tools, inWaves),
    differences: () => showDifferences(plan),
    save: () => savePlanReport(session, plan),
  }));
  const tools: DeployTools = {
    ...planParts,
    settled: (connection) => {
      clusters.refreshConnection(connection);
      live.refresh(connection);
    },
    plan: () => planAgain(session, planParts),
    undo: (connection, number) => planUndo(session, planParts, { connection, deploy: number }),
    showGoing: (going) => page.showGoing(going),
    showLeft: (left) => page.showLeft(left),
  };
  const tables = openTableViews(session, (connection, only) =>
    makePlan(session, planParts, { only, ...(connection === undefined ? {} : { connection }) }),
  );
  const all: PlanCommandParts = { parts, planParts, page, tables, tools };
  return { table: { ...makingCommands(all), ...shownPlanCommands(all) }, views: Disposables.from(page, tables) };
}

/** Commands that make a plan. */
function makingCommands({ parts, planParts, tables }: PlanCommandParts): CommandTable {
  const { session } = parts;
  const targets = commandTargets(parts);
  return {
    "mra.openTable": (of?: TreeNode | Uri) => openTable(session, tables, of),
    "mra.revertLive": ({ connection, address }: LiveRef, fields?: readonly string[]) =>
      makePlan(session, planParts, { connection, only: [address], ...(fields ? { fields } : {}) }),
    "mra.planObject": (address: string) => makePlan(session, planParts, { only: [address] }),
    "mra.plan": (node?: TreeNode) => {
      const connection = isTreeNode(node) ? nameOf(node) : undefined; // from the editor's title it is the file's address
      return makePlan(session, planParts, connection === undefined ? {} : { connection });
    },
    "mra.planAgain": () => planAgain(session, planParts),
    "mra.planUndo": async (node?: TreeNode) => {
      if (node?.kind === "deploy")
        return planUndo(session, planParts, { connection: connectionOf(node), deploy: node.past.number });
      await targets.withConnection((it) => chooseUndo(session, planParts, it))(node);
    },
    "mra.resumeDeploy": (node?: TreeNode) =>
      node?.kind === "deploy"
        ? resumeDeploy(session, planParts, { connection: connectionOf(node), past: node.past })
        : undefined,
  };
}

/** Commands about the plan that is shown. */
function shownPlanCommands({ parts, page, tools }: PlanCommandParts): CommandTable {
  const { session, plan, trail } = parts;
  return {
    "mra.deploy": () => deploy(session, tools),
    "mra.approvePlan": () => approvePlan(session, plan),
    "mra.deployInWaves": () => deploy(session, tools, inWaves),
    "mra.showPlanPage": () => page.show(),
    "mra.showPlanDifferences": () => showDifferences(plan),
    "mra.savePlanReport": () => savePlanReport(session, plan),
    "mra.savePlan": () => savePlan(session, plan),
    "mra.copyPlan": () => copyPlan(plan),
    "mra.discardPlan": () => {
      plan.discard();
      trail.clear();
    },
    "mra.tickAll": (node?: PlanNode) => tick(plan, node, true),
    "mra.untickAll": (node?: PlanNode) => tick(plan, node, false),
    "mra.goToStep": (node?: PlanNode) => (node?.kind === "step" ? goToStep(node.step) : undefined),
  };
}

async function showDifferences(plan: PlanState): Promise<void> {
  const shown = plan.current();
  if (shown) await showAllSteps(shown);
}

function tick(plan: PlanState, node: PlanNode | undefined, on: boolean): void {
  const shown = plan.current();
  if (!shown || shown.phase === "deploying") return;
  const group = node?.kind === "group" && node.group !== "manual" && node.group !== "notes" ? node.group : undefined;
  plan.change({ ticked: withTicks(shown, group, on) });
}
