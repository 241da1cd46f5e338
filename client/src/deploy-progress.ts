import { type CancellationToken, Disposable, l10n, ProgressLocation, window } from "vscode";
import type { DeployProgress, DeployReport, StepResult, Unanswered } from "../../core/src/wire/deploy.ts";
import type { Answer } from "../../core/src/wire/failure.ts";
import { groupOf } from "./plan-counts.ts";
import type { PlanState } from "./plan-state.ts";
import type { Session } from "./session.ts";
import type { ShownPlan } from "./shown-plan.ts";
import { clockTimeToTheSecond } from "./words.ts";

/** So long a step may take until it is said since when it is waited for. */
const longMs = 2_000;

/**
 * Shows how far a deploy is while `send` is answered: which step or group, since when it is waited for, and a cluster that
 * does not answer by its name. Cancelling stops before the next step, never within one; that is said at once and until the
 * end, because VS Code takes the message with the button away.
 */
export async function whileDeploying(
  session: Session,
  state: PlanState,
  shown: ShownPlan,
  title: string,
  send: (token: CancellationToken) => Promise<Answer<DeployReport>>,
): Promise<Answer<DeployReport>> {
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  return window.withProgress(options, async (progress, token) => {
    const board = new DeployBoard(session, state, shown, (message, increment) =>
      progress.report({ message, increment }),
    );
    const answer = send(token);
    token.onCancellationRequested(() => {
      board.stop();
      const stopping = { location: ProgressLocation.Notification, title: l10n.t("Stopping after this step…") };
      void window.withProgress(stopping, async (further) => {
        board.alsoTo((message) => further.report({ message }));
        await answer.catch(() => undefined); // who asked hears of it
      });
    });
    try {
      return await answer;
    } finally {
      board.close();
    }
  });
}

/** What is said while a deploy is under way, from its beginning until `close`. */
class DeployBoard {
  readonly #state: PlanState;
  readonly #shown: ShownPlan;
  readonly #report: (message: string, increment: number) => void;
  readonly #results: Map<string, StepResult>;
  readonly #listening: Disposable;
  readonly #clock: NodeJS.Timeout;
  #what = "";
  #since = new Date();
  #isStopping = false;
  #silent: Unanswered["request"];
  #also: (message: string) => void = () => undefined;

  constructor(
    { server }: Session,
    state: PlanState,
    shown: ShownPlan,
    report: (message: string, increment: number) => void,
  ) {
    this.#state = state;
    this.#shown = shown;
    this.#report = report;
    this.#results = new Map(shown.results);
    this.#listening = Disposable.from(
      server.on("mra/deployProgress", (it) => {
        if (it.plan === shown.plan.id) this.#goesOn(it);
      }),
      server.on("mra/phones", (it) => {
        if (it.plan === shown.plan.id && it.waiting) this.#waitsFor(it.summary);
      }),
      server.on("mra/unanswered", ({ connection, request }) => {
        if (connection === shown.plan.connection) this.#isUnanswered(request);
      }),
    );
    this.#clock = setInterval(() => {
      if (Date.now() - this.#since.getTime() >= longMs) this.#say();
    }, longMs);
  }

  stop(): void {
    this.#isStopping = true;
    this.#say();
  }

  /** Says it in another place as well from now on. */
  alsoTo(say: (message: string) => void): void {
    this.#also = say;
    this.#say();
  }

  close(): void {
    clearInterval(this.#clock);
    this.#listening.dispose();
  }

  #goesOn(it: DeployProgress): void {
    if (it.result) this.#results.set(it.result.id, it.result);
    else this.#since = new Date();
    this.#state.change({ busy: it.result ? "" : it.step, results: this.#results });
    this.#what = progressWord(it, this.#state.current() ?? this.#shown);
    this.#say(it.result ? 100 / it.total : 0);
  }

  /** Between waves it is the phones that are waited for. */
  #waitsFor(phones: string): void {
    this.#what = phones;
    this.#since = new Date();
    this.#say();
  }

  #isUnanswered(request: Unanswered["request"]): void {
    this.#silent = request;
    this.#say();
  }

  #say(increment = 0): void {
    const message = wordsOf(this.#what, this.#since, this.#silent);
    this.#report(this.#isStopping ? l10n.t("{0}; stopping after this step…", message) : message, increment);
    this.#also(message);
    this.#state.change({ doing: { what: message, stopping: this.#isStopping } });
  }
}

/** `3/20 Device pool DP-MRA`; in a group `312/1,217 1,199 phones: 300 of 1,199`. */
function progressWord({ done, total, label, step, result }: DeployProgress, shown: ShownPlan): string {
  const place = `${result ? done : done + 1}/${total}`;
  const alike = groupOf(shown, step);
  return alike === undefined
    ? `${place} ${label}`
    : l10n.t("{0} {1}: {2} of {3}", place, alike.group.title, alike.ended, alike.total);
}

function wordsOf(what: string, since: Date, silent: Unanswered["request"]): string {
  if (silent)
    return l10n.t(
      "{0}: no answer to {1} since {2}; given up at {3} at the latest",
      what,
      silent.operation,
      clockTimeToTheSecond(new Date(silent.since)),
      clockTimeToTheSecond(new Date(silent.until)),
    );
  const isLong = Date.now() - since.getTime() >= longMs;
  return isLong && what !== "" ? l10n.t("{0}, since {1}", what, clockTimeToTheSecond(since)) : what;
}
