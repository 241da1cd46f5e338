import { randomBytes } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Message } from "../../../core/src/base/text.ts";
import { message } from "../../../core/src/base/text.ts";
import { alone } from "./folder-place.ts";
import { filesIn, type FolderStand } from "./files-in.ts";
import { broughtTogether } from "./merge.ts";
import { changeMirror } from "./mirror.ts";
import {
  markFile,
  type SharedChanges,
  type Files,
  type PlaceFault,
  type SharedPlace,
  type PlaceStand,
} from "./place.ts";

/** A place that a team shares, and the folder of this computer that is like it. */
export interface Team {
  readonly place: SharedPlace;
  readonly mirror: string;
}

/** What is to be changed beside what both sides lack of each other, by what stands there now; a message: it may not be. */
export type SharedWish = (files: Files) => Result<SharedChanges, PlaceFault>;

/** Two who write at once: one of them reads again and merges. After so many times somebody writes without end. */
const mostTries = 12;
const noWish: SharedWish = () => ok(new Map());

/** Brings the two to the same, and tells how they stand then. */
export interface Exchange {
  run(why: string, wish: SharedWish | undefined, signal: AbortSignal): Promise<Result<PlaceStand, PlaceFault>>;
}

/** What was read before need not be read again, as long as one exchange lasts. */
export function openExchange(team: Team): Exchange {
  const known: Known = { there: undefined, here: undefined };
  return {
    async run(why, wish = noWish, signal) {
      for (let tries = 0; tries < mostTries; tries++) {
        if (tries > 0) await setTimeout(10 * 2 ** Math.min(tries, 6) * Math.random());
        const done = await alone(team.mirror, 120_000, () => once(team, known, why, wish, signal));
        if (done.ok || done.fault.kind !== "moved") return done;
      }
      return fail({ kind: "away", why: message(texts.busy, team.place.where) });
    },
  };
}

/** What was read last of both sides. */
interface Known {
  there: PlaceStand | undefined;
  here: FolderStand | undefined;
}

async function once(
  { place, mirror }: Team,
  known: Known,
  why: string,
  wish: SharedWish,
  signal: AbortSignal,
): Promise<Result<PlaceStand, PlaceFault>> {
  // What stood there last is tried first: if it is another by now, the place says so at the writing.
  const last = known.there;
  known.there = undefined;
  const read = last === undefined ? await place.read(undefined, signal) : ok(last);
  if (!read.ok) return read;
  // The mirror is read after the place: what this computer handed over stands in it by then.
  const here = await filesIn(mirror, known.here);
  known.here = here;
  const odd = strangeness(read.value, here.files, place.where);
  if (odd !== undefined) return fail({ kind: "wrong", why: odd });
  const wished = wish(read.value.files);
  if (!wished.ok) return wished;
  const changes = new Map([...broughtTogether(here.files, read.value.files).shared, ...wished.value]);
  if (!read.value.files.has(markFile) && changes.size > 0) changes.set(markFile, newMark());
  const written =
    changes.size === 0
      ? await confirmed(place, read.value, last, signal)
      : await place.write(read.value, changes, why, signal);
  if (!written.ok) return written;
  known.there = written.value;
  await changeMirror(mirror, broughtTogether(here.files, written.value.files).local, signal);
  return written;
}

/** Nothing to hand over: what was known is asked for anew. */
async function confirmed(
  place: SharedPlace,
  read: PlaceStand,
  last: PlaceStand | undefined,
  signal: AbortSignal,
): Promise<Result<PlaceStand, PlaceFault>> {
  if (last === undefined) return ok(read);
  const now = await place.read(last, signal);
  return now.ok && now.value.revision !== last.revision ? fail({ kind: "moved" }) : now;
}

const newMark = (): string => `${JSON.stringify({ mraState: 1, id: randomBytes(12).toString("hex") })}\n`;

/** Why a place must not be written: it holds something else, or is not the one that was there before. */
function strangeness(there: PlaceStand, here: Files, where: string): Message | undefined {
  const [mark, known] = [there.files.get(markFile), here.get(markFile)];
  if (mark === undefined && there.stranger !== undefined) return message(texts.taken, where, there.stranger);
  if (known === undefined || mark === known) return undefined;
  return message(mark === undefined ? texts.emptied : texts.another, where);
}

/** Why something could not be done, in words. */
export const whyOf = (it: PlaceFault, where: string): Message =>
  it.kind === "moved" ? message(texts.busy, where) : it.why;

const texts = {
  busy: {
    en: "{0}: others write there without a break; try again",
    ko: "{0}: 다른 사용자가 계속 쓰고 있습니다. 다시 시도하십시오",
  },
  taken: {
    en: "{0} holds something else ({1}); the state of a project needs a place of its own",
    ko: "{0}에 다른 내용({1})이 있습니다. 프로젝트 상태에는 전용 위치가 필요합니다",
  },
  emptied: {
    en: "{0} is empty, and held the state of this project before: is the share mounted, was the branch deleted? Nothing is written there until it is back",
    ko: "{0}이(가) 비어 있습니다. 이전에는 이 프로젝트의 상태가 있었습니다. 공유가 연결되어 있는지, 브랜치가 삭제되지 않았는지 확인하십시오. 복구될 때까지 아무것도 쓰지 않습니다",
  },
  another: {
    en: "{0} is another place than the one that held the state of this project before; nothing is written there",
    ko: "{0}은(는) 이전에 이 프로젝트의 상태가 있던 위치와 다릅니다. 아무것도 쓰지 않습니다",
  },
};
