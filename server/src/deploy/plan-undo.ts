import type { Address } from "../../../core/src/base/address.ts";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { byCodeUnit } from "../../../core/src/base/sort.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Plan, Remark } from "../../../core/src/plan/step.ts";
import { labelOf, enumerated } from "../../../core/src/plan/words.ts";
import type { Clock } from "./clock.ts";
import { changedOutside, type Lost } from "./changed-outside.ts";
import { undoing, type PastDeployment } from "./history.ts";
import { planCluster, type NoPlan } from "./plan-cluster.ts";
import type { Cluster } from "../port/cluster.ts";
import type { ReadProgress } from "./read-live.ts";

/** What is to be undone, and where. */
export interface UndoRequest {
  /** Name of the cluster in the files. */
  readonly name: string;
  /** Where the cluster is. */
  readonly host: string;
  /** Every deployment to the cluster, from `history`. */
  readonly past: readonly PastDeployment[];
  /** Number of the one to undo. */
  readonly number: number;
}

/**
 * Plans what brings back what was there before a deployment: a plan like any other, shown before anything happens, and
 * carried out with the same consent. It comes from no file, so no file makes it stale; what it does not bring back is said
 * in its notes. Nothing is written.
 */
export async function planUndo(
  request: UndoRequest,
  cluster: Cluster,
  clock: Clock,
  progress: ReadProgress,
  signal: AbortSignal,
): Promise<Result<Plan, NoPlan>> {
  const { name, host, past, number } = request;
  const one = past.find((it) => it.number === number);
  const hindrance = hindranceTo(one, request);
  if (hindrance !== undefined || one === undefined)
    return fail({ kind: "reasons", reasons: hindrance === undefined ? [] : [reason(hindrance)] });
  const plan = await planCluster({ name, host, desired: undoing(one), inputs: [] }, cluster, clock, progress, signal);
  return plan.ok
    ? ok({ ...plan.value, undoes: number, notes: [...notesOn(one, past, plan.value), ...plan.value.notes] })
    : plan;
}

const reason = (it: Message) => ({ message: it, spot: undefined, address: undefined });

function hindranceTo(one: PastDeployment | undefined, { name, host, number }: UndoRequest): Message | undefined {
  if (one === undefined) return message(texts.none, number, name);
  if (one.writes.length === 0) return message(texts.wroteNothing, number);
  return hostName(one.host) === hostName(host) ? undefined : message(texts.elsewhere, number, one.host, host);
}

/** The port of a demo cluster is another at every start; a host is another cluster. */
const hostName = (it: string): string => it.replace(/:\d+$/, "").toLowerCase();

function notesOn(one: PastDeployment, past: readonly PastDeployment[], plan: Plan): readonly Remark[] {
  const [first] = one.writes;
  if (first === undefined) return [];
  const note = (it: Message): Remark => ({ address: first.address, message: it });
  const touched = new Set(plan.steps.map((it) => it.address));
  const later = past.filter((it) => it.number > one.number);
  const again = [
    ...new Set(later.flatMap((it) => it.writes.map((write) => write.address)).filter((it) => touched.has(it))),
  ].sort(byCodeUnit);
  const bare = [
    ...new Set(one.writes.filter((it) => it.kind === "remove" && hasSecret(it.section)).map((it) => it.address)),
  ].sort(byCodeUnit);
  const names = (of: readonly Address[]): ReturnType<typeof enumerated> => enumerated(of.map(labelOf));
  const others = lostBy(one, past, plan).map((it) => it.label);
  return [
    note(message(texts.undoes, one.number, one.at.slice(0, 16).replace("T", " "))),
    note(message(texts.filesStay)),
    ...(others.length === 0 ? [] : [note(message(texts.others, enumerated(others, 9)))]),
    ...(again.length === 0 ? [] : [note(message(texts.again, names(again)))]),
    ...(bare.length === 0 ? [] : [note(message(texts.bare, names(bare)))]),
  ];
}

/** What was changed outside since a deployment, and since the later ones, and is lost by a plan that undoes it. */
export function lostBy(one: PastDeployment, past: readonly PastDeployment[], plan: Plan): readonly Lost[] {
  const later = past.filter((it) => it.number > one.number);
  return changedOutside(one, plan, new Set(later.flatMap((it) => it.writes.map((write) => write.address))));
}

const hasSecret = (section: PastDeployment["writes"][number]["section"]): boolean =>
  schemaOf(section).fields.some((it) => it.type.kind === "secret");

const texts = {
  none: {
    en: "There is no deployment {0} to {1}. mra history lists them",
    ko: "{1}에 대한 {0}번 배포가 없습니다. mra history로 목록을 볼 수 있습니다",
  },
  wroteNothing: {
    en: "Deployment {0} wrote nothing, so there is nothing to undo",
    ko: "{0}번 배포는 아무것도 쓰지 않았으므로 되돌릴 것이 없습니다",
  },
  elsewhere: {
    en: "Deployment {0} went to {1}, and this is {2}. It can be undone only where it was carried out",
    ko: "{0}번 배포는 {1}에서 실행되었고 여기는 {2}입니다. 실행한 곳에서만 되돌릴 수 있습니다",
  },
  undoes: {
    en: "This brings back what was there before deployment {0} of {1} UTC",
    ko: "{1} UTC의 {0}번 배포 이전 상태로 되돌리는 계획입니다",
  },
  filesStay: {
    en: "The files stay as they are: unless they are changed too, the next plan makes the same changes again",
    ko: "파일은 그대로 둡니다. 파일도 변경하지 않으면 다음 계획에 같은 변경이 다시 나타납니다",
  },
  others: {
    en: "Changed on the cluster since then by somebody else, and lost by undoing it: {0}",
    ko: "그 후 다른 사람이 클러스터에서 변경했으며 되돌리면 사라지는 값: {0}",
  },
  again: {
    en: "A later deployment changed these, too; they go back to before both: {0}",
    ko: "이후의 배포에서도 변경된 객체이며 두 배포 이전 상태로 돌아갑니다: {0}",
  },
  bare: {
    en: "Passwords are kept in no journal; these come back without theirs: {0}",
    ko: "암호는 저널에 남기지 않으므로 다음 객체는 암호 없이 복원됩니다: {0}",
  },
};
