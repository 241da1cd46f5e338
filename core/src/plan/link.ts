import { addTo } from "../base/lists.ts";
import { clearing, isClearing } from "./clear.ts";
import type { Address } from "../base/address.ts";
import type { Json, JsonObject } from "../base/json.ts";
import { schemaOf } from "../catalog/catalog.ts";
import { setLater } from "./draft-add.ts";
import { stepOf, type DraftStep } from "./drafted.ts";
import type { Cuts, OrderEdge, OrderNode } from "./order.ts";
import { referencesIn, type FieldReference } from "./references.ts";
import { secretsIn } from "./secret.ts";
import type { LiveObject } from "./state.ts";
import type { ChangeStep } from "./step.ts";
import { fieldAt, topKey } from "./value.ts";

/** A step with what it waits for. */
export interface Linked extends OrderNode {
  readonly draft: DraftStep;
  /** It refers to itself by these fields; they can be set only once it is there. */
  readonly itself: readonly string[];
}

/** Someone who refers to an object on the cluster now. */
export interface Referrer {
  readonly address: Address;
  readonly key: string;
}

/** Who refers to an object that is to go; only for those. */
export type Holders = ReadonlyMap<Address, readonly Referrer[]>;

/** Who refers to the objects that are removed or replaced. Ties between two objects go with either of them and do not count. */
export function holdersOf(drafts: readonly DraftStep[], live: ReadonlyMap<Address, LiveObject>): Holders {
  const going = new Map<Address, Referrer[]>(
    drafts.filter((it) => it.kind === "remove" || it.kind === "replace").map((it) => [it.address, []]),
  );
  if (going.size === 0) return going;
  for (const [address, it] of live)
    for (const reference of referencesIn(it.section, it.fields))
      if (!reference.isTie && reference.to !== address) going.get(reference.to)?.push({ address, key: reference.key });
  return going;
}

/** Joins each step to those it waits for: creators before users, users that let go before what they let go of. */
export function link(drafts: readonly DraftStep[], holders: Holders): readonly Linked[] {
  const makers = new Map<Address, string>();
  const leaving = new Map<Address, string>();
  const byAddress = stepsByAddress(drafts);
  for (const it of drafts) {
    if (it.kind === "add" || it.kind === "replace" || it.kind === "rename") makers.set(it.address, it.id);
    if (it.kind === "rename") leaving.set(it.from, it.id);
  }
  const stepsOf = (it: Address): readonly DraftStep[] => byAddress.get(it) ?? [];
  return drafts.map((draft) => {
    let edges: Map<string, OrderEdge> | undefined;
    let itself: Set<string> | undefined;
    const wait = (to: string | undefined, cut?: string): void => {
      if (to === undefined || to === draft.id) return;
      edges ??= new Map();
      edges.set(`${to}\n${cut ?? ""}`, { to, cut });
    };
    for (const { key, to } of referencesSent(draft)) {
      if (to === draft.address && draft.kind === "add") (itself ??= new Set()).add(key);
      else wait(makers.get(to), draft.kind === "add" && canWait(draft, key) ? key : undefined);
    }
    if (draft.kind === "change") wait(makers.get(draft.address));
    else wait(leaving.get(draft.address));
    if (draft.kind === "remove") wait(stepsOf(draft.address).find((it) => it.kind === "change")?.id);
    if (draft.kind === "remove" || draft.kind === "replace")
      for (const holder of holders.get(draft.address) ?? []) {
        const release = releasingStep(stepsOf(holder.address), holder.key, draft.address);
        if (release !== undefined)
          wait(release.id, release.kind === "remove" && canWait(release, holder.key) ? holder.key : undefined);
      }
    return {
      id: draft.id,
      rank: rankOf(draft),
      order: orderOf(draft),
      edges: edges === undefined ? none : [...edges.values()],
      draft,
      itself: itself === undefined ? none : [...itself],
    };
  });
}

const none: readonly never[] = [];

/** The steps of each object. */
export function stepsByAddress(drafts: readonly DraftStep[]): ReadonlyMap<Address, readonly DraftStep[]> {
  const byAddress = new Map<Address, DraftStep[]>();
  for (const it of drafts) {
    addTo(byAddress, it.address, it);
  }
  return byAddress;
}

/** The step by which a holder lets go of an object; undefined when none does. */
export function releasingStep(steps: readonly DraftStep[], key: string, of: Address): DraftStep | undefined {
  const change = steps.find(
    (it) => it.kind === "change" && it.send.includes(key) && !referencesSent(it).some((ref) => ref.to === of),
  );
  return (
    change ??
    steps.find(
      (it) => it.kind === "remove" || (it.kind === "replace" && !referencesSent(it).some((ref) => ref.to === of)),
    )
  );
}

/** Carries out cuts: what an addition cannot say yet becomes a change behind it, what a removal still holds is cleared before. */
export function withCuts(linked: readonly Linked[], cuts: Cuts["cuts"]): readonly DraftStep[] {
  const later = new Map<string, Set<string>>();
  const cleared = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, id: string, key: string): void =>
    void map.set(id, (map.get(id) ?? new Set()).add(key));
  const kinds = new Map(linked.map((it) => [it.id, it.draft.kind]));
  for (const it of linked) for (const key of it.itself) note(later, it.id, key);
  for (const { from, edge } of cuts) {
    if (edge.cut === undefined) continue;
    if (kinds.get(from) === "add") note(later, from, edge.cut);
    else note(cleared, edge.to, edge.cut);
  }
  return linked.flatMap(({ draft }) => {
    const keys = later.get(draft.id) ?? cleared.get(draft.id);
    if (keys === undefined) return [draft];
    if (draft.kind === "add") return postpone(draft, keys);
    return draft.kind === "remove" ? clearFirst(draft, keys) : [draft];
  });
}

function postpone(draft: Extract<DraftStep, { kind: "add" }>, keys: ReadonlySet<string>): readonly DraftStep[] {
  const [now, then] = parted(draft.fields, keys);
  const changes = draft.changes.filter((it) => !keys.has(topKey(it.path)));
  return [{ ...draft, fields: now, changes, secrets: secretsIn(now) }, setLater(draft, then)];
}

function clearFirst(draft: Extract<DraftStep, { kind: "remove" }>, keys: ReadonlySet<string>): readonly DraftStep[] {
  const [rest, held] = parted(draft.before, keys);
  const schema = schemaOf(draft.section);
  const clear: ChangeStep = {
    ...stepOf(draft, clearing),
    kind: "change",
    uuid: draft.uuid,
    fields: Object.fromEntries([...keys].sort().map((key) => [key, null])),
    send: [...keys].sort(),
    before: held,
    changes: Object.entries(held).map(([key, value]) => ({
      path: key,
      label: fieldAt(schema.fields, key)?.label ?? schema.label,
      before: value,
      after: null,
    })),
  };
  return [clear, { ...draft, before: rest, cleared: clear.send }];
}

function parted(fields: JsonObject, keys: ReadonlySet<string>): readonly [without: JsonObject, only: JsonObject] {
  const [without, only]: [Record<string, Json>, Record<string, Json>] = [{}, {}];
  for (const [key, value] of Object.entries(fields)) (keys.has(key) ? only : without)[key] = value;
  return [without, only];
}

function referencesSent(draft: DraftStep): readonly FieldReference[] {
  if (draft.kind === "rename" || draft.kind === "remove") return [];
  return referencesIn(draft.section, draft.fields, draft.kind === "change" ? draft.send : undefined);
}

// A field can be left to a later step when the object can exist without it and a change can set it.
function canWait(draft: DraftStep, key: string): boolean {
  const field = fieldAt(schemaOf(draft.section).fields, key);
  return field !== undefined && field.required !== true && field.in?.includes("update") !== false;
}

const ranks = { rename: 0, add: 1, change: 1, replace: 1, remove: 3 } as const;
const rankOf = (it: DraftStep): number => (isClearing(it) ? 2 : ranks[it.kind]);

function orderOf({ kind, section }: DraftStep): number {
  const { order } = schemaOf(section);
  return kind === "remove" ? -order : order;
}
