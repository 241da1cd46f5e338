import { type Disposable, l10n, Range, Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import type { PlanPhones } from "../../core/src/wire/deploy.ts";
import type { Place } from "../../core/src/wire/place.ts";
import type { PlanPage } from "../../core/src/wire/plan-page.ts";
import type { StepView } from "../../core/src/wire/protocol.ts";
import type { FromPlanPage, Going, PlanWords, ToPlanPage } from "../webview/plan-messages.ts";
import { approvalFor } from "./approval.ts";
import { approvedWords } from "./plan-words.ts";
import type { PlanState } from "./plan-state.ts";
import type { Session } from "./session.ts";
import { isFollowUp, type ShownPlan, stepsToDo, stepsToSend } from "./shown-plan.ts";
import { webviewOptions, webviewPage } from "./webview-page.ts";
import { showInformation } from "./messages.ts";

/** The plan as a page beside the side bar: the text of the change ticket, and what can be done with it. */
export interface PlanPageView {
  /** Shows the page of the plan that is shown, or the one that already does. */
  show(): Promise<void>;
  /** The same, with the objects that go on top: a person is about to agree to it. */
  showGoing(going: readonly StepView[]): Promise<void>;
  /** The same, with what is left to do by hand after a deploy of it on top, to be ticked off. */
  showLeft(left: readonly string[]): Promise<void>;
  dispose(): void;
}

/** What the page's buttons do. */
export interface PlanPageActs {
  deploy(): Promise<unknown>;
  approve(): Promise<void>;
  waves(): Promise<unknown>;
  differences(): Promise<void>;
  save(): Promise<void>;
}

export const openPlanPageView = (session: Session, state: PlanState, acts: () => PlanPageActs): PlanPageView =>
  new PlanPanel(session, state, acts);

/** A deploy reports twice per object: a few times a second are enough. */
const quietMs = 200;

class PlanPanel implements PlanPageView {
  readonly #session: Session;
  readonly #state: PlanState;
  readonly #acts: () => PlanPageActs;
  readonly #listening: Disposable;
  #panel: WebviewPanel | undefined;
  #page: { readonly plan: string; readonly page: PlanPage } | undefined;
  #going: Going | undefined;
  #left: (Going & { readonly of: string }) | undefined;
  #phones: (PlanPhones & { readonly of: string }) | undefined;
  /** The plan and the steps whose phones were counted last. */
  #counted = "";
  #due: NodeJS.Timeout | undefined;

  constructor(session: Session, state: PlanState, acts: () => PlanPageActs) {
    this.#session = session;
    this.#state = state;
    this.#acts = acts;
    this.#listening = state.onDidChange(() => {
      if (state.current()?.phase !== "review") this.#going = undefined;
      this.#due ??= setTimeout(() => {
        this.#due = undefined;
        void this.#drawAndCount();
      }, quietMs);
    });
  }

  async show(): Promise<void> {
    if (this.#state.current()) await this.#show(false);
    else void showInformation(l10n.t("There is no plan yet. Run MRA: Plan first."));
  }

  async showGoing(steps: readonly StepView[]): Promise<void> {
    const name = this.#state.current()?.plan.cluster ?? "";
    const title =
      steps.length === 1
        ? l10n.t("1 object will be removed from {0}", name)
        : l10n.t("{0} objects will be removed from {1}", steps.length, name);
    this.#going = { title, names: steps.map((it) => it.label) };
    await this.#show(true); // what is typed next is the number
  }

  async showLeft(names: readonly string[]): Promise<void> {
    const of = this.#state.current()?.plan.id ?? "";
    this.#left = { of, title: l10n.t("To do by hand for what is done"), names, isTickedOff: true };
    await this.#show(false);
  }

  dispose(): void {
    clearTimeout(this.#due);
    this.#listening.dispose();
    this.#panel?.dispose();
  }

  async #show(preserveFocus: boolean): Promise<void> {
    if (this.#panel) this.#panel.reveal(undefined, preserveFocus);
    else this.#panel = this.#open(preserveFocus);
    await this.#draw();
    void this.#count();
  }

  #open(preserveFocus: boolean): WebviewPanel {
    const shown = this.#state.current();
    const panel = window.createWebviewPanel(
      "mra.planPage",
      shown ? titleOf(shown) : "MRA",
      { viewColumn: ViewColumn.Active, preserveFocus },
      webviewOptions(this.#session),
    );
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    panel.webview.onDidReceiveMessage((it: FromPlanPage) => this.#hear(it));
    panel.webview.html = webviewPage(this.#session, panel.webview, "plan-view");
    return panel;
  }

  #hear(it: FromPlanPage): void {
    if (it.kind === "ready") void this.#drawAndCount();
    else if (it.kind === "open") void (this.#page && isShown(this.#page.page, it.place) && goTo(it.place));
    else void this.#acts()[it.kind]();
  }

  #send(it: ToPlanPage): void {
    void this.#panel?.webview.postMessage(it);
  }

  async #drawAndCount(): Promise<void> {
    await this.#draw();
    await this.#count();
  }

  async #draw(): Promise<void> {
    const shown = this.#state.current();
    if (!this.#panel?.visible) return; // shown again, the page asks by itself
    if (!shown) {
      this.#send({ kind: "failed", message: l10n.t("This plan is gone. Plan again to see the next one.") });
      return;
    }
    const { id } = shown.plan;
    if (this.#page?.plan !== id) {
      const answer = await this.#session.server.ask("mra/planPage", { plan: id });
      if (this.#state.current()?.plan.id !== id) return; // another plan came meanwhile, and draws itself
      if (!answer.ok) {
        this.#send({ kind: "failed", message: answer.fault.message });
        return;
      }
      this.#page = { plan: id, page: answer.value };
    }
    const now = this.#state.current() ?? shown;
    this.#panel.title = titleOf(now);
    const count = this.#phones?.of === id ? this.#phones : undefined;
    this.#send({
      kind: "show",
      ...this.#page,
      words: words(),
      going: this.#left?.of === id && now.phase !== "deploying" ? this.#left : this.#going,
      notice: await noticeOf(this.#session, now),
      canApprove: now.plan.production || now.asked === true,
      canDeploy: canDeploy(now),
      hasWaves: stepsToDo(now).some(isFollowUp),
      phones: now.phones?.picture ?? count?.picture ?? [],
      status: [statusOf(now), now.phones?.summary ?? count?.summary ?? ""].filter((it) => it !== "").join(". "),
    });
  }

  /** Counts the phones that are touched, once for each choice of steps, as long as nothing is done. */
  async #count(): Promise<void> {
    const shown = this.#state.current();
    if (!this.#panel?.visible || shown?.phase !== "review") return;
    const { id } = shown.plan;
    const steps = stepsToDo(shown).map((it) => it.id);
    const question = [id, ...steps].join("\n");
    if (question === this.#counted) return;
    this.#counted = question;
    const answer = await this.#session.server.ask("mra/planPhones", { plan: id, steps });
    // That it is not known stands in the way of nothing.
    this.#phones = answer.ok ? { of: id, ...answer.value } : undefined;
    await this.#draw();
  }
}

/** What is to be known of the approval of a plan: that an agent asked, who approved, what that does not protect against. */
async function noticeOf(session: Session, shown: ShownPlan): Promise<readonly string[]> {
  const { plan, asked } = shown;
  if (!canDeploy(shown) || !(plan.production || asked === true)) return [];
  const approval = await approvalFor(session, plan, stepsToSend(shown));
  return [
    ...(asked === true
      ? [
          l10n.t(
            "An agent asks for this plan to be deployed. It waits for you: no agent can approve or deploy it here.",
          ),
        ]
      : []),
    approval === undefined
      ? plan.production
        ? l10n.t("{0} is a production cluster: nothing is deployed until these steps are approved.", plan.cluster)
        : l10n.t("These steps are not approved.")
      : approvedWords(approval),
    l10n.t(
      "An approval says who agreed. It does not protect against somebody, or a program, that works with your account.",
    ),
  ];
}

const titleOf = ({ plan }: ShownPlan): string =>
  plan.undoes === undefined
    ? l10n.t("Plan for {0}", plan.cluster)
    : l10n.t("Plan for {0}: undo deploy {1}", plan.cluster, plan.undoes);

const canDeploy = (shown: ShownPlan): boolean =>
  (shown.phase === "review" || shown.phase === "stopped") && stepsToDo(shown).length > 0;

function statusOf(shown: ShownPlan): string {
  if (shown.said !== undefined) return shown.said;
  const count = stepsToDo(shown).length;
  return count === 1 ? l10n.t("1 step is ticked") : l10n.t("{0} steps are ticked", count);
}

const words = (): PlanWords => ({
  deploy: l10n.t("Deploy…"),
  approve: l10n.t("Approve…"),
  waves: l10n.t("Deploy in Waves…"),
  differences: l10n.t("Show All Differences"),
  save: l10n.t("Save as Report…"),
  goTo: l10n.t("Go to {0}"),
  byHand: l10n.t("Done by hand: {0}"),
});

/** Whether a place is one of those that the page was given. */
const isShown = ({ places }: PlanPage, { uri, line, character }: Place): boolean =>
  Object.values(places).some((it) => it.uri === uri && it.line === line && it.character === character);

async function goTo({ uri, line, character }: Place): Promise<void> {
  const selection = new Range(line, character, line, character);
  await window.showTextDocument(Uri.parse(uri), { viewColumn: ViewColumn.Beside, selection });
}
