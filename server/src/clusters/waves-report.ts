import { message, textOf, type Message } from "../../../core/src/base/text.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import { faultText } from "../axl/fault-text.ts";
import type { DeployReport, StepReport } from "../deploy/deploy.ts";
import { texts } from "../deploy/deploy-texts.ts";
import type { Returned } from "../deploy/registrations.ts";
import { waveEndTexts } from "../deploy/wave-texts.ts";
import type { WavesRun, WaveWish } from "./wave-run.ts";

/** How a deploy in waves ended: as any deploy, and at which wave. */
export interface WavesReport extends DeployReport {
  /** The wave at which it ended: its number, 0 where it is one of an earlier call; how many there are. */
  readonly wave: { readonly number: number; readonly of: number };
  /** Phones that were waited for and did not all come back; undefined: enough did, or nobody knows. */
  readonly returned: Returned | undefined;
}

/** One report of all waves. What earlier calls did is done; what no wave came to is not. */
export function wavesReport(
  plan: Plan,
  chosen: readonly string[],
  reports: readonly DeployReport[],
  { end, of, past }: WavesRun,
  rules: WaveWish,
): WavesReport {
  const known = new Map(reports.flatMap((it) => it.results.map((one) => [one.id, one] as const)));
  const results = chosen.map(
    (id): StepReport =>
      known.get(id) ??
      (past.done.has(id)
        ? { id, outcome: "done", message: message(texts.done) }
        : { id, outcome: "notDone", message: message(texts.stopped) }),
  );
  const said = waveEndTexts(end, { cluster: plan.cluster, of, rules, faultText });
  const summary = said.map(textOf).reduce<Message | undefined>((all, it) => {
    return all === undefined ? message(one, it) : message(both, textOf(all), it);
  }, undefined);
  const last = reports.at(-1);
  const stop = end.kind === "notDone" ? end.report.stop : undefined;
  return {
    summary: summary ?? message(one, ""),
    finished: end.kind === "finished",
    results,
    settled: reports.flatMap((it) => it.settled),
    number: end.kind === "lost" ? end.deployment : last?.number,
    stop: end.kind === "finished" ? undefined : (stop ?? { helps: "resume", message: message(goesOn) }),
    wave: { number: "wave" in end ? end.wave : of, of },
    returned: end.kind === "lost" ? end.returned : undefined,
  };
}

const one = { en: "{0}", ko: "{0}" };
const both = { en: "{0}. {1}", ko: "{0}. {1}" };
const goesOn = {
  en: "Resuming goes on from there: what is done is left, and no phone is reset twice",
  ko: "다시 시작하면 이어서 진행합니다. 완료된 작업은 그대로 두며 전화기를 두 번 재설정하지 않습니다",
};
