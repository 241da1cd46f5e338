import type { Address } from "../../../core/src/base/address.ts";
import { addTo } from "../../../core/src/base/lists.ts";
import { phoneSection, schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Plan, Step } from "../../../core/src/plan/step.ts";
import { chosenSteps } from "./permit.ts";

/** How a deployment is cut: shares of the phones that it touches, in percent, and then the rest; or a device pool at a time. */
export type WaveSpec = { readonly kind: "shares"; readonly percents: readonly number[] } | { readonly kind: "pools" };

/** Reads `5,50,rest` or `pools`; undefined where it is neither. What is left after the shares is always a wave of its own. */
export function waveSpecOf(text: string): WaveSpec | undefined {
  if (text.trim() === "pools") return { kind: "pools" };
  const words = text.split(",").map((it) => it.trim());
  const shares = words.at(-1) === "rest" ? words.slice(0, -1) : words;
  const percents = shares.map((it) => (/^\d{1,3}%?$/.test(it) ? Number.parseInt(it, 10) : Number.NaN));
  const sum = percents.reduce((all, it) => all + it, 0);
  return percents.length > 0 && percents.every((it) => it > 0) && sum <= 100 ? { kind: "shares", percents } : undefined;
}

/** Steps that are carried out before anybody looks whether phones came back. */
export interface Stage {
  /** Ids, in the order of the plan. */
  readonly steps: readonly string[];
  /** Phones that it touches, by the plan's own count; 0: what the waves need, and touches none. */
  readonly phones: number;
}

/**
 * The chosen steps of a plan in stages. First whatever touches no phone (pools and profiles that are new, users, lines);
 * then waves: what tells phones to take a change, with the changes of the same object, so that undoing a wave brings back
 * what it did; removals come with the last. No stage comes before one that it waits for. The smallest come first: a wave has no more phones than its
 * share, unless it is one object that cannot be divided, as a device pool is applied to all of its phones at once.
 */
export function stagesOf(plan: Plan, chosen: readonly string[], spec: WaveSpec): readonly Stage[] {
  const steps = chosenSteps(plan, chosen);
  const units = unitsOf(steps);
  const waves = spec.kind === "pools" ? byPool(units) : byShare(units, spec.percents);
  const own = new Map(waves.flatMap((its, i) => its.map((it) => [it.address, i + 1] as const)));
  const levelOf = levelsOf(steps, own, waves.length);
  const phones = new Map(units.map((it) => [it.address, it.phones]));
  const stages = new Map<number, { readonly steps: string[]; phones: number }>();
  for (const it of steps) {
    const level = levelOf(it);
    const stage = stages.get(level) ?? { steps: [], phones: 0 };
    stages.set(level, stage);
    stage.steps.push(it.id);
    // An object's phones count where its first step is.
    stage.phones += phones.get(it.address) ?? 0;
    phones.delete(it.address);
  }
  return [...stages].sort(([a], [b]) => a - b).map(([, it]) => it);
}

/** An object whose steps touch phones: they stay together. */
interface Unit {
  readonly address: Address;
  readonly phones: number;
  /** The device pool whose phones these are; undefined: of several. */
  readonly pool: string | undefined;
}

function unitsOf(steps: readonly Step[]): readonly Unit[] {
  const units = new Map<Address, Unit>();
  const pools = new Map(
    steps.flatMap((it) => [[it.address, poolOf(it)] as const].filter(([, pool]) => pool !== undefined)),
  );
  for (const it of steps) {
    const { address } = it;
    const phones = phonesOf(it);
    if (phones > (units.get(address)?.phones ?? 0)) units.set(address, { address, phones, pool: pools.get(address) });
  }
  return [...units.values()];
}

/** Phones that lose their registration by a step; one at least, where the cluster could not count. */
function phonesOf(it: Step): number {
  if (it.kind === "apply" || it.kind === "reset") return it.phones ?? 1;
  const isPhone = schemaOf(it.section).phones?.by === "self";
  return isPhone && (it.kind === "replace" || it.kind === "rename") ? 1 : 0;
}

/** The section of device pools, and the key by which a phone names its own. */
const poolKey = "devicePool";
function poolOf(it: Step): string | undefined {
  const named = schemaOf(it.section).phones;
  if (named?.by === "named" && named.in === phoneSection && named.key === poolKey) return it.name;
  if (named?.by !== "self" || !("fields" in it)) return undefined;
  const pool = it.fields[poolKey] ?? ("before" in it ? it.before?.[poolKey] : undefined);
  return typeof pool === "string" ? pool : undefined;
}

const phonesIn = (units: readonly Unit[]): number => units.reduce((sum, it) => sum + it.phones, 0);

const smallestFirst = <T extends { readonly phones: number }>(its: readonly T[]): readonly T[] =>
  [...its].sort((a, b) => a.phones - b.phones);

function byShare(units: readonly Unit[], percents: readonly number[]): readonly (readonly Unit[])[] {
  const total = phonesIn(units);
  const left = [...smallestFirst(units)];
  const waves: Unit[][] = [];
  let taken = 0;
  let share = 0;
  for (const percent of percents) {
    share += percent;
    const most = Math.floor((total * share) / 100);
    const wave: Unit[] = [];
    for (let next = left[0]; next !== undefined && (wave.length === 0 || taken + next.phones <= most); next = left[0]) {
      wave.push(next);
      taken += next.phones;
      left.shift();
    }
    waves.push(wave);
  }
  return [...waves, left];
}

function byPool(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const pools = new Map<string, Unit[]>();
  for (const it of units) {
    // Whatever belongs to no one pool is a wave of its own.
    const key = it.pool === undefined ? `object ${it.address}` : `pool ${it.pool}`;
    addTo(pools, key, it);
  }
  const sized = [...pools.values()].map((its) => ({ its, phones: phonesIn(its) }));
  return smallestFirst(sized).map((it) => it.its);
}

/**
 * In which stage each step stands: that of its object's unit, or later where something that it waits for is later. What is
 * in no unit follows what it waits for. Ends, because a stage only ever grows and there is a last one.
 */
function levelsOf(
  steps: readonly Step[],
  unitLevels: ReadonlyMap<Address, number>,
  last: number,
): (it: Step) => number {
  const units = new Map(unitLevels);
  const levels = new Map<string, number>();
  const levelOf = ({ address, kind, waitsFor }: Step): number =>
    Math.max(units.get(address) ?? 0, kind === "remove" ? last : 0, ...waitsFor.map((id) => levels.get(id) ?? 0));
  for (let again = true; again;) {
    again = false;
    for (const it of steps) {
      const level = levelOf(it);
      if (levels.get(it.id) !== level) again = true;
      levels.set(it.id, level);
      if (units.has(it.address)) units.set(it.address, level);
    }
  }
  return levelOf;
}

/** How many of so many phones must be back before the next wave: never fewer than asked. */
export const neededOf = (expected: number, percent: number): number => Math.ceil((expected * percent) / 100);

/** Whether a wave of that length ends before a time. */
export const endsBefore = (now: Date, lengthMs: number, until: Date | undefined): boolean =>
  until === undefined || now.getTime() + lengthMs <= until.getTime();

/** `04:00` as the next such time after `now`, by this computer's clock; undefined where it is no time of day. */
export function timeOfDay(text: string, now: Date): Date | undefined {
  const [, hours = "", minutes = ""] = /^(\d{1,2}):(\d{2})$/.exec(text.trim()) ?? [];
  if (hours === "" || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const at = new Date(now);
  at.setHours(Number(hours), Number(minutes), 0, 0);
  if (at.getTime() <= now.getTime()) at.setDate(at.getDate() + 1);
  return at;
}
