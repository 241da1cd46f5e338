import { expresswayHalf } from "./expressway.ts";
import { type Disposable, l10n, workspace } from "vscode";
import type { DeployReport, WaveChoice } from "../../core/src/wire/deploy.ts";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { StepView } from "../../core/src/wire/protocol.ts";
import type { Connection } from "./connections.ts";
import { whileDeploying } from "./deploy-progress.ts";
import { agreed, inWaves, type Yes } from "./deploy-question.ts";
import type { DeployTrail } from "./deploy-trail.ts";
import type { Choice, Notices } from "./notices.ts";
import { gatherSecrets } from "./plan-secrets.ts";
import type { PlanState } from "./plan-state.ts";
import { type ShownPlan, stepsInWaves, stepsToDo, stepsToSend } from "./shown-plan.ts";
import type { Session } from "./session.ts";
import { connect, heed } from "./sign-in.ts";
import { workspaceIsTrusted } from "./trust.ts";
import { askWaves, cutInto } from "./wave-question.ts";
import { nameWithWarning } from "./words.ts";
import { showInformation, showWarning } from "./messages.ts";

/** What a deploy needs beside the session. */
export interface DeployTools {
  readonly state: PlanState;
  readonly trail: DeployTrail;
  readonly notices: Notices;
  /** Called when the cluster may have changed. */
  readonly settled: (connection: string) => void;
  /** Makes a plan and shows it; where one is shown, the same once more. */
  readonly plan: () => Promise<void>;
  /** Plans what brings back what was there before a deployment. */
  readonly undo: (connection: string, deploy: number) => Promise<void>;
  /** Lists the objects that go. */
  readonly showGoing: (going: readonly StepView[]) => Promise<void>;
  /** Lists what is left to do by hand. */
  readonly showLeft: (left: readonly string[]) => Promise<void>;
}

/**
 * Carries out the ticked steps of the shown plan, after asking once in words; for removals the number is typed. Without a
 * plan that holds, it plans first. What was already done by an earlier attempt is left. `wanted`: phones are told in parts,
 * and how is asked first.
 */
export async function deploy(session: Session, tools: DeployTools, wanted?: typeof inWaves): Promise<void> {
  if (!workspaceIsTrusted()) return;
  const { state } = tools;
  const before = state.current();
  if (before === undefined || before.phase === "outdated") await tools.plan();
  const shown = state.current();
  if (!shown || shown.phase === "outdated") return; // why there is none has been said
  const connection = session.connections.get(shown.plan.connection);
  const hindrance = hindranceTo(shown, connection);
  if (hindrance !== undefined || !connection) {
    tell(hindrance ?? "");
    return;
  }
  if (!(await connect(session, connection.setting.name, "asking"))) return;
  const secrets = await gatherSecrets(session, shown.plan.id, stepsToSend(shown));
  if (!secrets) return;
  const order = await askOrder(session, tools, connection, shown, wanted);
  if (!order) return;
  const report = await carryOut(session, tools, { connection, shown, secrets, ...order });
  if (report) await tellReport(session, report, tools, connection);
}

/** Asks until there is a yes or a no: to all at once, or to waves that were chosen meanwhile. Resuming keeps to its waves. */
async function askOrder(
  session: Session,
  { showGoing }: DeployTools,
  connection: Connection,
  shown: ShownPlan,
  wanted: typeof inWaves | undefined,
): Promise<Pick<Order, "steps" | "yes" | "waves"> | undefined> {
  const all = stepsInWaves(shown);
  const known = shown.phase === "stopped" ? shown.waves : undefined;
  let waves = known && (await cutInto(session, shown, all, known));
  for (let answer: Yes | typeof inWaves | undefined = wanted; ;) {
    if (answer === inWaves) {
      waves = await askWaves(session, shown, all);
      if (!waves) return undefined;
    }
    const steps = waves ? all : stepsToSend(shown);
    answer = await agreed({ connection, shown, session, steps: stepsToDo(shown), sent: steps, waves, showGoing });
    if (answer === undefined) return undefined;
    if (answer !== inWaves) return { steps, yes: answer, waves: waves?.choice };
  }
}

/** Why nothing can be deployed now; undefined: nothing is in the way. */
function hindranceTo(shown: ShownPlan, connection: Connection | undefined): string | undefined {
  if (shown.phase === "deploying") return l10n.t("A deploy is under way.");
  if (!connection) return l10n.t("The connection of this plan is gone. Plan again.");
  if (connection.setting.readOnly)
    return l10n.t("{0} is read-only. Allow changes in its menu first.", nameWithWarning(connection));
  if (shown.plan.steps.length === 0) return shown.plan.summary;
  return stepsToDo(shown).length === 0 ? l10n.t("No step is ticked.") : undefined;
}

interface Order {
  readonly connection: Connection;
  readonly shown: ShownPlan;
  readonly steps: readonly StepView[];
  readonly secrets: Readonly<Record<string, string>>;
  readonly yes: Yes;
  readonly waves: WaveChoice | undefined;
}

/** The report, with the plan and the files marked by it; undefined when the deploy was refused as a whole. */
async function carryOut(session: Session, tools: DeployTools, order: Order): Promise<DeployReport | undefined> {
  const { state, trail, settled, notices } = tools;
  const { connection, shown } = order;
  notices.outdate();
  state.change({ phase: "deploying", phones: undefined, stop: undefined, waves: order.waves });
  const answer = await send(session, state, order)
    .catch((bug: unknown) => {
      // The server is gone or wrong: what it had in hand is unknown until a new plan reads the cluster.
      const said = l10n.t("The deploy was interrupted. Plan again to see what is done.");
      state.change({ phase: "outdated", busy: "", doing: undefined, said });
      throw bug;
    })
    .finally(() => settled(connection.setting.name));
  if (!answer.ok) {
    const { message } = heed(session, connection.setting.name, answer.fault);
    state.change({ phase: shown.phase, busy: "", doing: undefined, said: message });
    void notices.error(message, [l10n.t("Plan Again"), tools.plan]);
    return undefined;
  }
  const report = answer.value;
  const results = new Map([...shown.results, ...report.results.map((it) => [it.id, it] as const)]);
  const phase = report.finished ? "finished" : "stopped";
  state.change({ phase, busy: "", doing: undefined, results, stop: report.stop, said: saidOf(report) });
  await trail.mark(shown.plan, report.results);
  return report;
}

/** Sends the order and shows how far it is, object by object. */
async function send(session: Session, state: PlanState, order: Order): Promise<Answer<DeployReport>> {
  const { connection, shown, steps, secrets, yes, waves } = order;
  const title = l10n.t("Deploying to {0}", nameWithWarning(connection));
  const params = {
    plan: shown.plan.id,
    steps: steps.map((it) => it.id),
    secrets,
    ...yes,
    ...(waves && { waves }),
    ...(await expresswayHalf(session, connection)),
    resume: shown.phase === "stopped",
    waitForPhones: workspace.getConfiguration("mra").get<number>("deploy.waitForPhones", 60),
    verify: workspace.getConfiguration("mra").get<boolean>("deploy.verify", false),
  };
  return whileDeploying(session, state, shown, title, (token) => session.server.ask("mra/deploy", params, token));
}

/** How it ended; of a stop also why. */
const saidOf = ({ summary, stop }: DeployReport): string => (stop ? `${summary}. ${stop.message}` : summary);

/** The same, and how much is left to do by hand. */
function noticeOf(report: DeployReport): string {
  const said = saidOf(report);
  const count = report.byHand.length;
  if (count === 0) return said;
  return count === 1
    ? l10n.t("{0}. 1 thing is left to do by hand.", said.replace(/\.$/, ""))
    : l10n.t("{0}. {1} things are left to do by hand.", said.replace(/\.$/, ""), count);
}

/** Says how it ended, with what helps then: back after a success, another plan after a conflict, else going on. */
async function tellReport(
  session: Session,
  report: DeployReport,
  tools: DeployTools,
  { setting: { name } }: Connection,
): Promise<void> {
  const { notices } = tools;
  const back = waysBack(report, tools, name);
  const left: readonly Choice[] =
    report.byHand.length === 0 ? [] : [[l10n.t("Show What Is Left"), () => tools.showLeft(report.byHand)]];
  const said = noticeOf(report);
  if (report.finished) await notices.information(said, ...left, ...back);
  else if (report.stop?.helps === "planAgain")
    await notices.error(said, ...left, ...back, [l10n.t("Plan Again"), tools.plan]);
  else await notices.error(said, ...left, ...back, [l10n.t("Resume…"), () => deploy(session, tools)]);
}

/** Of waves, the last can be undone by itself, also where all of them are done; else a deploy that is done as a whole. */
function waysBack({ number, wave, finished }: DeployReport, tools: DeployTools, connection: string): readonly Choice[] {
  if (wave?.undo !== undefined) {
    const { undo } = wave;
    return [[l10n.t("Undo Wave {0}…", wave.number), () => tools.undo(connection, undo)]];
  }
  if (wave !== undefined || !finished || number === undefined) return [];
  return [[l10n.t("Undo…"), () => tools.undo(connection, number)]];
}

/** Says which phones came back after a deploy, whenever the server has looked; and in its plan, if that is still shown. */
export const tellPhones = (session: Session, state: PlanState): Disposable =>
  session.server.on("mra/phones", (back) => {
    const { plan, connection, summary, complete, waiting, quiet } = back;
    if (state.current()?.plan.id === plan) state.change({ phones: back });
    if (waiting || quiet) return; // how many are back stands in the plan; only the end is a message
    const said = `${connection}: ${summary}`;
    void (complete ? showInformation(said) : showWarning(said));
  });

const tell = (what: string): void => void showInformation(what);
