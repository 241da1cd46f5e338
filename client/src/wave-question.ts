import { l10n, window } from "vscode";
import type { WaveChoice, WaveView } from "../../core/src/wire/deploy.ts";
import type { StepView } from "../../core/src/wire/protocol.ts";
import type { Session } from "./session.ts";
import type { ShownPlan } from "./shown-plan.ts";
import { askSteps } from "./steps.ts";
import { showError } from "./messages.ts";

/** Waves that a person chose, and what each of them is. */
export interface ChosenWaves {
  readonly choice: WaveChoice;
  readonly waves: readonly WaveView[];
}

/** A desk phone that resets takes minutes. */
const usualWait = 300;

/**
 * Asks how phones are told in parts: by share or by device pool, how many must be back before the next wave, and until when.
 * Undefined: the user left, or the server says why it cannot be.
 */
export async function askWaves(
  session: Session,
  shown: ShownPlan,
  steps: readonly StepView[],
): Promise<ChosenWaves | undefined> {
  const cut = await askCut(shown.waves?.cut ?? "5,50,rest");
  if (cut === undefined) return undefined;
  const answers = await askSteps(l10n.t("Deploy in Waves"), [
    {
      prompt: l10n.t("So many of a hundred phones must be registered again before the next wave begins"),
      initial: () => String(shown.waves?.back ?? 95),
      problem: (it) => (isPercent(it) ? undefined : l10n.t("Write a whole number from 1 to 100.")),
    },
    {
      prompt: l10n.t("For so many seconds the phones are waited for after each wave"),
      initial: () => String(shown.waves?.wait ?? usualWait),
      problem: (it) => (/^\d+$/.test(it) && Number(it) > 0 ? undefined : l10n.t("Write a number of seconds.")),
    },
    {
      prompt: l10n.t("Maintenance window: no wave begins that cannot end before this time. Empty: no limit"),
      placeholder: "04:00",
      initial: () => shown.waves?.until ?? "",
      problem: (it) => (it === "" || isTime(it) ? undefined : l10n.t("Write a time of day, such as 04:00.")),
    },
  ]);
  if (!answers) return undefined;
  const [back = "", wait = "", until = ""] = answers;
  const choice = { cut, back: Number(back), wait: Number(wait), ...(until !== "" && { until }) };
  return await cutInto(session, shown, steps, choice);
}

/** What the waves of a choice are; what is wrong with it is said. */
export async function cutInto(
  session: Session,
  { plan }: ShownPlan,
  steps: readonly StepView[],
  choice: WaveChoice,
): Promise<ChosenWaves | undefined> {
  const answer = await session.server.ask("mra/waves", {
    plan: plan.id,
    steps: steps.map((it) => it.id),
    waves: choice,
  });
  if (answer.ok) return { choice, waves: answer.value };
  void showError(answer.fault.message);
  return undefined;
}

/** What the waves are and when the next begins, in lines. */
export const waveLines = ({ choice, waves }: ChosenWaves): readonly string[] => [
  ...waves.map((it, i) => waveLine(it, i + 1)),
  l10n.t(
    "After each, phones are waited for up to {0} seconds. The next begins when at least {1} % of those that were registered are again; else it stops.",
    choice.wait,
    choice.back,
  ),
  ...(choice.until === undefined ? [] : [l10n.t("No wave begins that cannot end before {0}.", choice.until)]),
];

function waveLine({ steps, phones }: WaveView, number: number): string {
  if (phones === 0)
    return steps === 1
      ? l10n.t("Wave {0}: 1 step that touches no phone", number)
      : l10n.t("Wave {0}: {1} steps that touch no phone", number, steps);
  const inSteps = steps === 1 ? l10n.t("1 step") : l10n.t("{0} steps", steps);
  return phones === 1
    ? l10n.t("Wave {0}: {1}, 1 phone", number, inSteps)
    : l10n.t("Wave {0}: {1}, {2} phones", number, inSteps, phones);
}

async function askCut(known: string): Promise<string | undefined> {
  const shares = known === "pools" ? "5,50,rest" : known;
  const items = [
    {
      label: l10n.t("By share: {0}", shares),
      detail: l10n.t("First what the phones need, then shares of the phones in percent, then the rest"),
      cut: shares,
    },
    {
      label: l10n.t("By device pool"),
      detail: l10n.t("A device pool at a time, the smallest first"),
      cut: "pools",
    },
    { label: l10n.t("Other shares…"), detail: l10n.t("Shares in percent of your own"), cut: "" },
  ];
  const title = l10n.t("How are the phones told?");
  const picked = await window.showQuickPick(items, { title, ignoreFocusOut: true });
  if (picked?.cut !== "") return picked?.cut;
  const answers = await askSteps(l10n.t("Deploy in Waves"), [
    {
      prompt: l10n.t("Shares of the phones in percent, one after the other"),
      initial: () => shares,
      problem: (it) => (/^\d/.test(it) ? undefined : l10n.t("Write shares such as 5,50,rest.")),
    },
  ]);
  return answers?.[0];
}

const isPercent = (it: string): boolean => /^\d{1,3}$/.test(it) && Number(it) >= 1 && Number(it) <= 100;
const isTime = (it: string): boolean => /^([01]?\d|2[0-3]):[0-5]\d$/.test(it);
