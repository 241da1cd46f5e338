import { say, message, textOf, type Message } from "../../../core/src/base/text.ts";
import { ok, type Result } from "../../../core/src/base/result.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import type { ConnectedCluster } from "../axl/client.ts";
import { faultText } from "../axl/fault-text.ts";
import { systemClock } from "../deploy/clock.ts";
import type { deploy, DeployRequest } from "../deploy/deploy.ts";
import { carryOutWaves, type WaveEvent, type WaveRules, type WavesEnd, type WaveSide } from "../deploy/deploy-waves.ts";
import { pastWaves } from "../deploy/past-waves.ts";
import { consentCount, refusalOf } from "../deploy/permit.ts";
import { missingText, returnedText } from "../deploy/registration-texts.ts";
import { touchedPhones } from "../deploy/registrations.ts";
import { reading } from "../deploy/retry.ts";
import { neededOf, stagesOf, timeOfDay, waveSpecOf, type WaveSpec } from "../deploy/waves.ts";
import type { Fault, Registration } from "../port/cluster.ts";
import type { Call, Terminal } from "./command.ts";
import { deployProgress } from "./deploy-progress.ts";
import { reportText } from "./deploy-report.ts";

/** Options of `mra deploy` that cut a plan into waves. */
export const waveOptions = {
  wave: { type: "string" },
  back: { type: "string" },
  until: { type: "string" },
} as const;

/** What a person wants of waves. */
export interface WaveWish extends WaveRules {
  readonly spec: WaveSpec;
}

/** How long phones are waited for after a wave, in seconds: a desk phone that resets takes minutes. */
export const usualWaveWait = 300;

/** Reads the options; undefined: no waves are wanted. A message: what is wrong with them. */
export function waveWish(call: Call, waitSeconds: number, now: Date): WaveWish | Message | undefined {
  const [wave, back, until] = [call.option("wave"), call.option("back"), call.option("until")];
  if (wave === undefined) return back === undefined && until === undefined ? undefined : message(words.onlyWithWave);
  const spec = waveSpecOf(wave);
  if (spec === undefined) return message(words.wave, wave);
  const percent = Number(back ?? "95");
  if (!Number.isInteger(percent) || percent < 1 || percent > 100) return message(words.back);
  const end = until === undefined ? undefined : timeOfDay(until, now);
  if (until !== undefined && end === undefined) return message(words.until);
  if (waitSeconds <= 0) return message(words.wait);
  return { spec, percent, waitMs: waitSeconds * 1000, until: end };
}

/** What carrying out waves needs beside the plan. */
export interface WaveWorld {
  readonly cluster: ConnectedCluster;
  readonly request: Omit<DeployRequest, "wave">;
  /** Given by the command, the one place of the command line from which a write can be reached. */
  readonly deploy: typeof deploy;
  /** The folder of all journals. */
  readonly journals: string;
  readonly placeOf: (phone: string) => string | undefined;
  readonly terminal: Terminal;
}

/** Carries out the chosen steps of a plan in waves, and says how it ended. True: every chosen step is done. */
export async function deployInWaves(
  plan: Plan,
  wish: WaveWish,
  world: WaveWorld,
  signal: AbortSignal,
): Promise<Result<boolean, Message>> {
  const { request, terminal, journals } = world;
  const refusal = refusalOf(plan, request, systemClock.now());
  if (refusal !== undefined) return { ok: false, fault: refusal };
  const stages = stagesOf(plan, request.chosen, wish.spec);
  const past = await pastWaves(journals, plan);
  const end = await carryOutWaves(stages, past, wish, sideOf(plan, world, stages.length, signal), signal);
  terminal.out(`${endTexts(end, plan, stages.length, wish, world).join("\n")}\n`);
  return ok(end.kind === "finished");
}

function sideOf(
  plan: Plan,
  { cluster, request, terminal, deploy }: WaveWorld,
  of: number,
  signal: AbortSignal,
): WaveSide {
  return {
    clock: systemClock,
    read: cluster.registrations,
    before: (steps) => registrationsOf(plan, steps, cluster, signal),
    carryOut: (chosen, wave) =>
      deploy(
        plan,
        {
          ...request,
          chosen,
          wave,
          consent: request.consent && { ...request.consent, count: consentCount(plan, chosen) },
        },
        deployProgress(plan, chosen, terminal, Date.now),
        signal,
      ),
    looked: (missing) => request.journal.write({ t: "back", at: systemClock.now().toISOString(), missing }),
    tell: (it) => {
      const said = eventText(it, of);
      if (said !== undefined) terminal.note(said);
    },
  };
}

async function registrationsOf(
  plan: Plan,
  steps: readonly string[],
  cluster: ConnectedCluster,
  signal: AbortSignal,
): Promise<Result<ReadonlyMap<string, Registration>, Fault>> {
  const touched = await touchedPhones(plan, steps, cluster, systemClock, signal, Infinity);
  if (!touched.ok) return touched;
  return reading(() => cluster.registrations(touched.value.phones, signal), systemClock, signal);
}

function eventText(it: WaveEvent, of: number): Message | undefined {
  switch (it.kind) {
    case "begins":
      return message(words.begins, it.wave, of, it.steps, it.phones);
    case "done":
      return undefined;
    case "back":
      return it.wave === 0
        ? message(words.backBefore, it.back, it.expected)
        : message(words.backIn, it.wave, of, it.back, it.expected);
  }
}

function endTexts(end: WavesEnd, plan: Plan, of: number, wish: WaveWish, world: WaveWorld): readonly string[] {
  const { language } = world.terminal;
  const tell = (it: Message): string => say(it, language);
  switch (end.kind) {
    case "finished":
      return [tell(message(of === 0 ? words.nothing : words.finished, plan.cluster, of))];
    case "notDone": {
      const ids = new Set(end.report.results.map((it) => it.id));
      const part = { ...plan, steps: plan.steps.filter((it) => ids.has(it.id)) };
      return [
        reportText(part, end.report, { withErrors: true, language }).trimEnd(),
        tell(message(words.stopped, end.wave, of)),
      ];
    }
    case "refused":
      return [tell(end.why), tell(message(words.stopped, end.wave, of))];
    case "lost":
      return lostTexts(end, plan, of, wish, world);
    case "unread":
      return [tell(message(words.unread, textOf(faultText(end.fault)))), tell(message(words.stopped, end.wave, of))];
    case "outOfTime":
      return [
        tell(message(words.outOfTime, end.wave, of, Math.ceil(end.needsMs / 60_000), timeText(wish.until))),
        tell(message(words.again)),
      ];
    case "cancelled":
      return [tell(message(words.stopped, end.wave, of)), tell(message(words.again))];
  }
}

function lostTexts(
  { returned, wave, deployment }: Extract<WavesEnd, { kind: "lost" }>,
  plan: Plan,
  of: number,
  { percent }: WaveWish,
  { placeOf, terminal: { language }, request }: WaveWorld,
): readonly string[] {
  const lost = returned.missing.map(({ before, now }) => {
    const place = placeOf(before.phone);
    return `${place === undefined ? "" : `${place}: `}${say(missingText(before, now, returned.at), language)}`;
  });
  const needed = neededOf(returned.expected, percent);
  const tell = (it: Message): string => say(it, language);
  return [
    tell(returnedText(returned)),
    ...lost,
    tell(
      deployment === undefined
        ? message(words.stillLost, needed, percent)
        : message(words.lost, wave, of, needed, percent),
    ),
    ...(deployment === undefined ? [] : [tell(message(words.undo, deployment, plan.cluster, request.host))]),
    tell(message(words.again)),
  ];
}

const timeText = (at: Date | undefined): string => at?.toTimeString().slice(0, 5) ?? "";

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
  begins: {
    en: "Wave {0} of {1}: {2} {2|step|steps}, {3} {3|phone|phones} registered before it",
    ko: "웨이브 {0}/{1}: {2}단계, 시작 전 등록된 전화기 {3}대",
  },
  backIn: {
    en: "Wave {0} of {1}: {2} of {3} {3|phone|phones} registered again",
    ko: "웨이브 {0}/{1}: 전화기 {3}대 중 {2}대 다시 등록됨",
  },
  backBefore: {
    en: "Of the wave before, {0} of {1} {1|phone is|phones are} registered again",
    ko: "이전 웨이브의 전화기 {1}대 중 {0}대 다시 등록됨",
  },
  finished: {
    en: "{0}: all {1} {1|wave|waves} done, and enough phones are back",
    ko: "{0}: 웨이브 {1}개를 모두 완료했으며 전화기가 충분히 다시 등록되었습니다",
  },
  nothing: { en: "{0}: nothing to do", ko: "{0}: 수행할 작업 없음" },
  stopped: { en: "Stopped at wave {0} of {1}", ko: "웨이브 {0}/{1}에서 중지했습니다" },
  lost: {
    en: "Stopped after wave {0} of {1}: at least {2} must be registered again ({3} %)",
    ko: "웨이브 {0}/{1} 후 중지했습니다. 최소 {2}대({3}%)가 다시 등록되어야 합니다",
  },
  stillLost: {
    en: "Nothing was begun: of the wave before, at least {0} must be registered again ({1} %)",
    ko: "아무것도 시작하지 않았습니다. 이전 웨이브에서 최소 {0}대({1}%)가 다시 등록되어야 합니다",
  },
  undo: {
    en: "What undoes that wave: mra plan --undo {0} --cluster {1} --host {2} --out undo.plan",
    ko: "이 웨이브를 되돌리는 방법: mra plan --undo {0} --cluster {1} --host {2} --out undo.plan",
  },
  unread: {
    en: "Which phones are registered cannot be read, so that nobody knows whether they came back: {0}",
    ko: "등록된 전화기를 읽을 수 없어 전화기가 돌아왔는지 알 수 없습니다: {0}",
  },
  outOfTime: {
    en: "Wave {0} of {1} was not begun: it may take {2} {2|minute|minutes} and would not end before {3}",
    ko: "웨이브 {0}/{1}을(를) 시작하지 않았습니다. {2}분이 걸릴 수 있어 {3} 전에 끝나지 않습니다",
  },
  again: {
    en: "The same call goes on from there: what is done is left, and no phone is reset twice",
    ko: "같은 명령을 다시 실행하면 이어서 진행합니다. 완료된 작업은 그대로 두며 전화기를 두 번 재설정하지 않습니다",
  },
} as const;
