import { isClearing } from "./clear.ts";
import type { Address } from "../base/address.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { byCodeUnit } from "../base/sort.ts";
import { message, type Message } from "../base/text.ts";
import type { Version } from "../catalog/schema.ts";
import { draft } from "./draft.ts";
import type { DraftStep, Drafted } from "./drafted.ts";
import { remarksAround } from "./by-hand.ts";
import { followUpsOf } from "./follow-ups.ts";
import type { IceWords } from "./ice.ts";
import { holdersOf, link, releasingStep, stepsByAddress, withCuts, type Holders, type Linked } from "./link.ts";
import { cutsOf, sortNodes } from "./order.ts";
import { reasonAt, type Reason } from "./reason.ts";
import { match } from "./renames.ts";
import { spellingNotes } from "./spelling.ts";
import type { DesiredObject, LiveObject } from "./state.ts";
import type { InputFile, Plan, Remark, Step } from "./step.ts";
import { canonical } from "./value.ts";
import { labelOf, enumerated } from "./words.ts";

/** All that a plan is made of. Order does not matter anywhere. */
export interface PlanInput {
  readonly cluster: string;
  readonly host: string;
  readonly release: string;
  /** The schema version that is spoken with the cluster. */
  readonly schema: Version;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly inputs: readonly InputFile[];
  readonly desired: readonly DesiredObject[];
  /** What the cluster has of the desired objects, and of those they were renamed from. What is missing here is missing there. */
  readonly live: readonly LiveObject[];
  readonly ice: IceWords;
  /** SHA-256 as hex; this room has no cryptography. */
  readonly digest: (text: string) => string;
}

/**
 * Compares what is wanted with what is there, and puts the steps in an order in which they can be carried out. All or
 * nothing: one object that cannot be planned, and there is no plan, only reasons. Equal inputs give equal plans.
 */
export function planChanges(input: PlanInput): Result<Plan, readonly Reason[]> {
  const desired = [...input.desired].sort((a, b) => byCodeUnit(a.address, b.address));
  const matches = match(desired, new Map(input.live.map((it) => [it.address, it])));
  const drafted = desired.map((it) => draft(it, { version: input.schema, matches, ice: input.ice }));
  const reasons = [...matches.reasons, ...drafted.flatMap((it) => it.reasons)];
  if (reasons.length > 0) return fail(reasons);

  const drafts = drafted.flatMap((it) => it.steps);
  const holders = holdersOf(drafts, matches.live);
  const first = link(drafts, holders);
  const { cuts, stuck } = cutsOf(first);
  if (stuck.length > 0) return fail(stuck.map((ids) => stuckReason(ids, first)));
  const isCut = cuts.length > 0 || first.some((it) => it.itself.length > 0);
  const linked = isCut ? link(withCuts(first, cuts), holders) : first;
  const steps = placed(sortNodes(linked), new Set(cuts.map((it) => it.from)));
  return ok({
    format: 2,
    cluster: input.cluster,
    host: input.host,
    release: input.release,
    schema: input.schema,
    createdAt: input.createdAt,
    inputs: [...input.inputs].sort((a, b) => byCodeUnit(a.path, b.path)),
    undoes: null,
    fingerprint: input.digest(readingOf(desired, drafted, matches.live)),
    steps: [...steps, ...followUpsOf(steps, input.schema)],
    manual: [...drafted.flatMap((it) => it.manual), ...remarksAround(steps)],
    notes: [
      ...drafted.flatMap((it) => it.notes),
      ...stillHeld(drafts, holders),
      ...spellingNotes(desired, matches.live),
    ],
    outside: [],
    findings: [],
  });
}

function placed(linked: readonly Linked[], cut: ReadonlySet<string>): readonly Step[] {
  const byId = new Map(linked.map((it) => [it.id, it.draft]));
  return linked.map(({ draft: it, edges }) => {
    if (edges.length === 0 && !isClearing(it)) return it;
    const waitsFor = [...new Set(edges.map((edge) => edge.to))].filter((to) => byId.has(to)).sort(byCodeUnit);
    const addresses = [...new Set(waitsFor.map((to) => (byId.get(to) as DraftStep).address))].sort(byCodeUnit);
    return { ...it, waitsFor, reason: reasonFor(it, addresses, cut) };
  });
}

function reasonFor(it: DraftStep, after: readonly Address[], cut: ReadonlySet<string>): Message | null {
  if (isClearing(it))
    return message({
      en: "before the removals, because objects that go refer to each other",
      ko: "제거할 객체가 서로 참조하므로 제거 전에 수행",
    });
  if (after.length === 0) return null;
  const others = after.filter((to) => to !== it.address);
  const names = enumerated((others.length > 0 ? others : after).map(labelOf));
  if (it.kind === "change" && it.uuid === null && others.length === 0)
    return message({
      en: "once it is there, because it refers to itself",
      ko: "자기 자신을 참조하므로 추가한 다음 설정",
    });
  if (it.kind === "change" && it.uuid !== null && others.length === 0)
    return message({ en: "once it is renamed", ko: "이름을 변경한 다음" });
  if (it.kind === "change" && it.uuid === null && cut.has(`add:${it.address}`))
    return message({ en: "after {0}, because they refer to each other", ko: "서로 참조하므로 {0} 다음" }, names);
  return message({ en: "after {0}", ko: "{0} 다음" }, names);
}

function stuckReason(ids: readonly string[], linked: readonly Linked[]): Reason {
  const addresses = [...new Set(linked.filter((it) => ids.includes(it.id)).map((it) => it.draft.address))].sort(
    byCodeUnit,
  );
  return reasonAt(
    addresses[0] as Address,
    message(
      { en: "These need each other before they can exist: {0}", ko: "서로가 먼저 있어야 생성할 수 있습니다: {0}" },
      enumerated(addresses.map(labelOf), 6),
    ),
  );
}

// What the files leave as it is may keep an object on the cluster: the cluster will refuse, and nothing is lost.
function stillHeld(drafts: readonly DraftStep[], holders: Holders): readonly Remark[] {
  if (holders.size === 0) return [];
  const byAddress = stepsByAddress(drafts);
  return drafts.flatMap((it) => {
    if (it.kind !== "remove" && it.kind !== "replace") return [];
    const keeping = (holders.get(it.address) ?? []).filter(
      (holder) => releasingStep(byAddress.get(holder.address) ?? [], holder.key, it.address) === undefined,
    );
    if (keeping.length === 0) return [];
    const names = [...new Set(keeping.map((holder) => holder.address))].sort(byCodeUnit).map(labelOf);
    return [
      {
        address: it.address,
        message: message(
          {
            en: "{0} is still used by {1}; the cluster refuses to remove it while it is",
            ko: "{0}을(를) {1}이(가) 아직 사용합니다. 사용 중에는 클러스터가 제거를 거부합니다",
          },
          labelOf(it.address),
          enumerated(names),
        ),
      },
    ];
  });
}

// One line for each object that was read, in the order of addresses.
const readingOf = (
  desired: readonly DesiredObject[],
  drafted: readonly Drafted[],
  live: ReadonlyMap<Address, LiveObject>,
): string =>
  desired
    .map((it, i) => `${it.address} ${live.get(it.address)?.uuid ?? "-"} ${canonical(drafted[i]?.managed)}`)
    .join("\n");
