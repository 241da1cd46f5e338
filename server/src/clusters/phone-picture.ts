import { message } from "../../../core/src/base/text.ts";
import { isRegistered } from "../deploy/registrations.ts";
import type { Registration } from "../port/cluster.ts";

/** How many phones of a plan were registered at one look. */
export interface PhoneLook {
  readonly at: Date;
  readonly when: "before" | "since";
  readonly registered: number;
  /** Those known to come through an Expressway-C; undefined: nobody could tell. */
  readonly expressway: number | undefined;
  /** Phones that were looked for. */
  readonly of: number;
}

/** What was seen of the phones of each plan of this session, in order. */
export interface PhonePictures {
  note(plan: string, look: PhoneLook): void;
  of(plan: string): readonly PhoneLook[];
}

/** Looks of one plan that are kept: where more come, the oldest since the change go. */
const mostLooks = 500;

/** Nobody has looked yet. */
export function openPhonePictures(): PhonePictures {
  const byPlan = new Map<string, PhoneLook[]>();
  return {
    note(plan, look) {
      const looks = byPlan.get(plan) ?? [];
      byPlan.set(plan, looks);
      // Before a change only the last look counts.
      if (look.when === "before" && looks.at(-1)?.when === "before") looks.pop();
      looks.push(look);
      if (looks.length > mostLooks) looks.splice(1, 1);
    },
    of: (plan) => byPlan.get(plan) ?? [],
  };
}

/** Counts registrations; `names` are the Expressway-Cs by address, undefined where they could not be read. */
export function lookOf(
  those: Iterable<Registration>,
  of: number,
  when: PhoneLook["when"],
  names: ReadonlyMap<string, string> | undefined,
  at: Date,
): PhoneLook {
  const registered = [...those].filter(isRegistered);
  const expressway = names && registered.filter((it) => names.has(it.address.toLowerCase())).length;
  return { at, when, registered: registered.length, expressway, of };
}

/** `12 phones: 11 registered, 5 of them known to come through Expressway`. */
export const lookText = ({ of, registered, expressway }: PhoneLook) =>
  expressway === undefined ? message(words.some, of, registered) : message(words.through, of, registered, expressway);

const words = {
  some: {
    en: "{0} {0|phone|phones}: {1} registered; whether through Expressway could not be read",
    ko: "전화기 {0}대: 등록됨 {1}대. Expressway 경유 여부는 읽을 수 없음",
  },
  through: {
    en: "{0} {0|phone|phones}: {1} registered, {2} of them known to come through Expressway",
    ko: "전화기 {0}대: 등록됨 {1}대, 그중 Expressway를 경유하는 것으로 확인된 전화기 {2}대",
  },
} as const;
