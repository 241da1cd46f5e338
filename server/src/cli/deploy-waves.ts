import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { say, message, type Message } from "../../../core/src/base/text.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import { faultText } from "../axl/fault-text.ts";
import { carryOutInWaves, type DeployOrder } from "../clusters/carrying-out.ts";
import type { Reachable } from "../clusters/plan-making.ts";
import { usualBack, type WaveHand, type WaveWish } from "../clusters/wave-run.ts";
import type { WavesEnd } from "../deploy/deploy-waves.ts";
import { missingText } from "../deploy/registration-texts.ts";
import { waveEndTexts, waveEventText } from "../deploy/wave-texts.ts";
import { timeOfDay, waveSpecOf } from "../deploy/waves.ts";
import type { Call, Terminal } from "./command.ts";
import { deployProgress } from "./deploy-progress.ts";
import { reportText } from "./deploy-report.ts";

/** Options of `mra deploy` that cut a plan into waves. */
export const waveOptions = {
  wave: { type: "string" },
  back: { type: "string" },
  until: { type: "string" },
} as const;

/** Reads the options; undefined: no waves are wanted. */
export function waveWish(call: Call, waitSeconds: number, now: Date): Result<WaveWish | undefined, Message> {
  const [wave, back, until] = [call.option("wave"), call.option("back"), call.option("until")];
  if (wave === undefined)
    return back === undefined && until === undefined ? ok(undefined) : fail(message(words.onlyWithWave));
  const spec = waveSpecOf(wave);
  if (spec === undefined) return fail(message(words.wave, wave));
  const percent = Number(back ?? usualBack);
  if (!Number.isInteger(percent) || percent < 1 || percent > 100) return fail(message(words.back));
  const end = until === undefined ? undefined : timeOfDay(until, now);
  if (until !== undefined && end === undefined) return fail(message(words.until));
  if (waitSeconds <= 0) return fail(message(words.wait));
  return ok({ spec, percent, waitMs: waitSeconds * 1000, until: end });
}

/** What carrying out waves needs beside the order. */
export interface WaveWorld {
  readonly at: Reachable;
  readonly placeOf: (phone: string) => string | undefined;
  readonly terminal: Terminal;
}

/** Carries out the chosen steps of a plan in waves, and says how it ended. True: every chosen step is done. */
export async function deployInWaves(
  order: DeployOrder,
  wish: WaveWish,
  world: WaveWorld,
  signal: AbortSignal,
): Promise<Result<boolean, Message>> {
  const { at, terminal } = world;
  const { plan } = order;
  const ear: Pick<WaveHand, "progressOf" | "tell"> = {
    progressOf: (chosen) => deployProgress(plan, chosen, terminal, Date.now),
    tell: (it, of) => {
      const said = waveEventText(it, of);
      if (said !== undefined) terminal.note(said);
    },
  };
  const run = await carryOutInWaves(at, order, wish, ear, signal);
  if (!run.ok) return run;
  const { end, of } = run.value;
  const said = waveEndTexts(end, { cluster: plan.cluster, of, rules: wish, faultText });
  terminal.out(`${endLines(end, said, plan, world).join("\n")}\n`);
  return ok(end.kind === "finished");
}

/** The sentences of an end, with the phones that it is about and the command lines that help. */
function endLines(end: WavesEnd, said: readonly Message[], plan: Plan, world: WaveWorld): readonly string[] {
  const { placeOf, at, terminal } = world;
  const { language } = terminal;
  const [first = "", ...rest] = said.map((it) => say(it, language));
  switch (end.kind) {
    case "notDone": {
      const ids = new Set(end.report.results.map((it) => it.id));
      const part = { ...plan, steps: plan.steps.filter((it) => ids.has(it.id)) };
      return [reportText(part, end.report, { withErrors: true, language }).trimEnd(), first, ...rest];
    }
    case "lost": {
      const { returned, deployment } = end;
      const lost = returned.missing.map(({ before, now }) => {
        const place = placeOf(before.phone);
        return `${place === undefined ? "" : `${place}: `}${say(missingText(before, now, returned.at), language)}`;
      });
      const undo =
        deployment === undefined ? [] : [say(message(words.undo, deployment, plan.cluster, at.host), language)];
      return [first, ...lost, ...rest, ...undo, say(message(words.again), language)];
    }
    case "outOfTime":
    case "cancelled":
      return [first, ...rest, say(message(words.again), language)];
    case "finished":
    case "refused":
    case "unread":
      return [first, ...rest];
  }
}

const words = {
  onlyWithWave: {
    en: "--back and --until belong to --wave",
    ko: "--back과 --until은 --wave와 함께 사용합니다",
  },
  wave: {
    en: '--wave takes shares of the phones in percent, such as 5,50,rest, or pools; "{0}" is neither',
    ko: '--wave에는 5,50,rest와 같은 전화기 비율(%) 또는 pools를 지정하십시오. "{0}"은(는) 둘 다 아닙니다',
  },
  back: {
    en: "--back takes a whole number of percent from 1 to 100",
    ko: "--back에는 1부터 100까지의 정수(%)를 지정하십시오",
  },
  until: {
    en: "--until takes a time of day, such as 04:00",
    ko: "--until에는 04:00과 같은 시각을 지정하십시오",
  },
  wait: {
    en: "--wave waits for phones: --wait must be more than 0 seconds",
    ko: "--wave는 전화기를 기다립니다. --wait는 0초보다 커야 합니다",
  },
  undo: {
    en: "What undoes that wave: mra plan --undo {0} --cluster {1} --host {2} --out undo.plan",
    ko: "이 웨이브를 되돌리는 방법: mra plan --undo {0} --cluster {1} --host {2} --out undo.plan",
  },
  again: {
    en: "The same call goes on from there: what is done is left, and no phone is reset twice",
    ko: "같은 명령을 다시 실행하면 이어서 진행합니다. 완료된 작업은 그대로 두며 전화기를 두 번 재설정하지 않습니다",
  },
} as const;
