import { fileURLToPath } from "node:url";
import { fail, ok, type Result } from "../../../../core/src/base/result.ts";
import { secretVariable } from "../../../../core/src/base/secret-variable.ts";
import { message, type Message } from "../../../../core/src/base/text.ts";
import type { Plan } from "../../../../core/src/plan/step.ts";
import { carryOutAtOnce, type DeployOrder } from "../../clusters/carrying-out.ts";
import { usualWaveWait, type WaveWish } from "../../clusters/wave-run.ts";
import { systemClock } from "../../deploy/clock.ts";
import { texts as deployTexts } from "../../deploy/deploy-texts.ts";
import { inputFile } from "../../deploy/inputs.ts";
import { secretsOf } from "../../deploy/permit.ts";
import { history } from "../../deploy/history.ts";
import { sharedPlan } from "../../deploy/kept-plans.ts";
import { loadPlan } from "../../deploy/plan-file.ts";
import type { StateStore } from "../../port/state.ts";
import { journalsIn } from "../../deploy/state-folder.ts";
import { readStream } from "../../disk/stream.ts";
import type { Call, Command, Terminal } from "../command.ts";
import { connectionOf, connectionOptions } from "../connection.ts";
import { approvalFor } from "../approval.ts";
import { stateFor, stateOption } from "../state.ts";
import { agreementOn } from "../deploy-agreement.ts";
import { deployInWaves, waveOptions, waveWish, type WaveWorld } from "../deploy-waves.ts";
import { deployProgress } from "../deploy-progress.ts";
import { reportText } from "../deploy-report.ts";
import { misused } from "../exit.ts";
import { ownClusters } from "../own-settings.ts";
import { areOnExpressway } from "../../clusters/both-halves.ts";
import { expresswayOptions, withOwnExpressway } from "../expressway.ts";
import { guardFor } from "../plan-guard.ts";
import { phonePlaces, phonesBefore, tellPhones } from "../phones.ts";
import { notPossible, sayRefused, wrongCall, type Refused } from "../refused.ts";
import { environmentSecret } from "../secrets.ts";
import { shown } from "../shown.ts";

/** `mra deploy`: carries out a stored plan. */
export const deploy: Command = {
  name: "deploy",
  usage:
    "deploy PLANFILE|--resume NUMBER --cluster NAME --host HOST [--yes] [--consent CLUSTER:COUNT] [--include-errors] [--verify] [--note TEXT] [--state VALUE] [--wait SECONDS] [--wave 5,50,rest|pools [--back PERCENT] [--until HH:MM]] [--ca FILE] [--expressway HOST] [--expressway-ca FILE]",
  summary: {
    en: "Carries out a stored plan. What cannot be taken back (removals, replacements, resets …) needs --consent too.",
    ko: "저장된 계획을 실행합니다. 되돌릴 수 없는 작업(제거, 교체, 재설정 등)에는 --consent도 필요합니다.",
  },
  details: {
    en: "Objects in which mra check found an error are left out, with what needs them; --include-errors deploys them, too.\n--verify reads each object back after its write: a cluster that answers it was done and did nothing is found.\n--resume goes on with a deployment of the team that did not come to its end (state: in mra.config.yaml).\n--note is kept in the history: the number of a change ticket.\n--wave tells the phones in parts, by share or by device pool. After each it waits (--wait, 300 seconds) until the phones that were registered before are again; with fewer than --back percent (95) it stops. --until: no wave begins that cannot end before.",
    ko: "mra check에서 오류가 발견된 객체와 그 객체가 필요한 단계는 제외합니다. --include-errors를 쓰면 함께 배포합니다.\n--verify를 쓰면 쓴 객체를 하나씩 다시 읽습니다. 완료라고 응답하고 아무것도 하지 않은 클러스터를 찾아냅니다.\n--resume은 끝나지 않은 팀의 배포를 계속합니다(mra.config.yaml의 state:).\n--note는 기록에 남습니다(예: 변경 요청 번호).\n--wave는 전화기를 비율 또는 디바이스 풀별로 나누어 적용합니다. 웨이브마다 이전에 등록된 전화기가 다시 등록될 때까지 기다리며(--wait, 300초) --back(95%)보다 적으면 중지합니다. --until: 그 시각 전에 끝날 수 없는 웨이브는 시작하지 않습니다.",
  },
  unread: {
    en: "Nobody reads standard output any more; the deployment went on to its end. mra history says what was done",
    ko: "표준 출력을 읽는 프로그램이 종료되었지만 배포는 끝까지 진행했습니다. 결과는 mra history로 확인하십시오",
  },
  exits: [
    { status: 0, means: { en: "every step of the plan is done", ko: "계획의 모든 단계를 완료함" } },
    {
      status: 1,
      means: {
        en: "it failed, stopped, or left steps out; it names them",
        ko: "실패 또는 중지되었거나 제외한 단계가 있음. 이름을 표시함",
      },
    },
  ],
  failed: 1,
  interrupted: 1,
  takes: "one",
  options: {
    ...connectionOptions,
    ...expresswayOptions,
    yes: { type: "boolean" },
    consent: { type: "string" },
    "include-errors": { type: "boolean" },
    verify: { type: "boolean" },
    note: { type: "string" },
    wait: { type: "string" },
    resume: { type: "string" },
    cluster: { type: "string" },
    ...stateOption,
    ...waveOptions,
  },
  async run(call, terminal, signal) {
    const wanted = wantedBy(call);
    if (!wanted.ok) return misused(terminal, wanted.fault);
    const { wait, waves } = wanted.value;
    const store = await stateFor(call, terminal, ".", signal);
    if (!store.ok) return sayRefused(terminal, store.fault, 1);
    const read = await planOf(call, wanted.value, store.value, signal);
    if (!read.ok) return sayRefused(terminal, read.fault, 1);
    const plan = read.value;
    const connection = await connectionOf(call, terminal, { name: plan.cluster, named: plan.host }, signal);
    if (!connection.ok) return sayRefused(terminal, connection.fault, 1);
    try {
      const texts = await textsNow(plan, signal);
      const order = await orderFrom(
        call,
        plan,
        { texts, store: store.value, by: connection.value.user },
        terminal,
        signal,
      );
      if (!order.ok) return sayRefused(terminal, order.fault, 1);
      const where = { name: plan.cluster, core: undefined };
      const both = await withOwnExpressway(connection.value, areOnExpressway(plan.steps), call, terminal, where);
      if (!both.ok) return sayRefused(terminal, both.fault, 1);
      const world = { at: both.value, placeOf: phonePlaces(texts, plan.cluster), terminal };
      const done =
        waves === undefined
          ? await deployAtOnce(order.value, wait, call.flag("include-errors"), world, signal)
          : await deployInWaves(order.value, waves, world, signal);
      if (!done.ok) terminal.note(done.fault);
      return done.ok && done.value && order.value.chosen.length === plan.steps.length ? 0 : 1;
    } finally {
      connection.value.cluster.close();
    }
  },
};

interface Wanted {
  /** The file of the plan, or the number of a deployment whose plan the team keeps. */
  readonly from: { readonly path: string } | { readonly resume: number; readonly cluster: string };
  /** So many seconds phones are waited for. */
  readonly wait: number;
  readonly waves: WaveWish | undefined;
}

/** What a call wants. */
function wantedBy(call: Call): Result<Wanted, Message> {
  const [path] = call.paths;
  const [resume, cluster] = [call.option("resume"), call.option("cluster")];
  if ((path === undefined) === (resume === undefined)) return fail(message(whichPlan));
  if (resume !== undefined && (!/^\d+$/.test(resume) || cluster === undefined)) return fail(message(whichDeployment));
  const from = path === undefined ? { resume: Number(resume), cluster: cluster ?? "" } : { path };
  const wait = Number(call.option("wait") ?? (call.option("wave") === undefined ? "60" : String(usualWaveWait)));
  if (!Number.isFinite(wait) || wait < 0) return fail(message(noSeconds));
  const waves = waveWish(call, wait, systemClock.now());
  return waves.ok ? ok({ from, wait, waves: waves.value }) : waves;
}

/** The plan that is to be carried out. */
async function planOf(
  call: Call,
  { from }: Wanted,
  store: StateStore,
  signal: AbortSignal,
): Promise<Result<Plan, Refused>> {
  if ("path" in from) {
    const read = await loadPlan(from.path, signal);
    return read.ok ? read : fail(notPossible(read.fault));
  }
  const past = (await history(journalsIn(store.folder), from.cluster)).find((it) => it.number === from.resume);
  if (past === undefined) return fail(notPossible(message(noDeployment, from.resume, from.cluster)));
  const kept = await sharedPlan(store, past);
  return kept.ok ? kept : fail(notPossible(kept.fault));
}

/** What a person agrees to, by options and by questions. Nothing has been asked of the cluster yet. */
async function orderFrom(
  call: Call,
  plan: Plan,
  { texts, store, by }: { readonly texts: readonly TextNow[]; readonly store: StateStore; readonly by: string },
  terminal: Terminal,
  signal: AbortSignal,
): Promise<Result<DeployOrder, Refused>> {
  const own = await ownClusters(terminal.env);
  if (!own.ok) return fail(notPossible(own.fault));
  const guard = await guardFor(plan, texts, own.value, journalsIn(store.folder), signal);
  if (guard.readOnly) return fail(notPossible(message(deployTexts.readOnly, plan.cluster)));
  const approval = await approvalFor(plan, terminal, store);
  if (!approval.ok) return approval;
  const wanted = {
    yes: call.flag("yes"),
    consent: call.option("consent"),
    withErrors: call.flag("include-errors"),
    approval: approval.value,
    guard,
  };
  const agreed = await agreementOn(plan, wanted, terminal, signal);
  if (!agreed.ok) return fail(notPossible(agreed.fault));
  const { chosen, consent } = agreed.value;
  const missing = secretsOf(plan, chosen).filter((it) => environmentSecret(terminal.env, it) === undefined);
  if (missing.length > 0) return fail(wrongCall(message(noSecrets, missing.map(secretVariable).join(", "))));
  const note = call.option("note");
  return ok({
    plan,
    by,
    store,
    said: (it) => terminal.note(it),
    secrets: (name) => environmentSecret(terminal.env, name),
    ...(note !== undefined && { note }),
    verify: call.flag("verify"),
    chosen,
    consent,
    approval: approval.value,
    guard,
    inputs: texts.map((it) => inputFile(it.uri, it.text)),
  });
}

/** Carries it out, then waits for the phones that it touched. True: every chosen step is done. */
async function deployAtOnce(
  order: DeployOrder,
  waitSeconds: number,
  withErrors: boolean,
  { at, placeOf, terminal }: WaveWorld,
  signal: AbortSignal,
): Promise<Result<boolean, Message>> {
  const { plan, chosen } = order;
  const { cluster } = at;
  const phones =
    waitSeconds === 0 ? undefined : await phonesBefore(plan, chosen, cluster, terminal, systemClock, signal);
  const done = await carryOutAtOnce(at, order, deployProgress(plan, chosen, terminal, Date.now), signal);
  if (!done.ok) return done;
  terminal.out(reportText(plan, done.value, { withErrors, language: terminal.language }));
  if (phones !== undefined) await tellPhones(phones, cluster, waitSeconds * 1000, placeOf, terminal, signal);
  return ok(done.value.finished);
}

const whichPlan = {
  en: "Which plan? mra plan --out FILE makes one",
  ko: "어느 계획입니까? mra plan --out 파일로 만듭니다",
};
const whichDeployment = {
  en: "--resume takes the number of a deployment of mra history, with --cluster NAME",
  ko: "--resume에는 mra history의 배포 번호를 --cluster 이름과 함께 지정하십시오",
};
const noDeployment = { en: "There is no deployment {0} to {1}", ko: "{1}에 대한 {0}번 배포가 없습니다" };
const noSeconds = { en: "--wait takes a number of seconds", ko: "--wait에는 초 단위의 숫자를 지정하십시오" };
const noSecrets = {
  en: "Set the environment variables {0}: the plan sends these secrets",
  ko: "환경 변수 {0}을(를) 설정하십시오. 계획에서 이 비밀 값을 보냅니다",
};

/** A file of the language has a tenth of this at most. */
const mostBytes = 100 * 1024 * 1024;

/** A file of a plan as it is now. */
interface TextNow {
  /** What the plan calls it. */
  readonly uri: string;
  readonly path: string;
  readonly text: string;
}

/** The files of the plan as they are now; those that cannot be read are missing. */
async function textsNow(plan: Plan, signal: AbortSignal): Promise<readonly TextNow[]> {
  const read = await Promise.all(
    plan.inputs.map(async ({ path: uri }) => {
      try {
        const path = uri.startsWith("file:") ? fileURLToPath(uri) : uri;
        return { uri, path: shown(path), text: (await readStream(path, mostBytes, signal)).toString("utf8") };
      } catch {
        signal.throwIfAborted();
        return undefined;
      }
    }),
  );
  return read.filter((it) => it !== undefined);
}
