import { address } from "../../../../core/src/base/address.ts";
import { ok, type Result } from "../../../../core/src/base/result.ts";
import { byCodeUnit } from "../../../../core/src/base/sort.ts";
import { message, say, type Message, type Text } from "../../../../core/src/base/text.ts";
import type { Project } from "../../../../core/src/model/project.ts";
import type { LostPhone, PhonesBack } from "../../../../core/src/wire/protocol.ts";
import { faultText } from "../../axl/fault-text.ts";
import { systemClock } from "../../deploy/clock.ts";
import type { Fault, Registration } from "../../port/cluster.ts";
import { missingText, onlySoMany, stateText, unknownAfter, unreadBefore } from "../../deploy/registration-texts.ts";
import { awaitPhones, isRegistered, touchedPhones } from "../../deploy/registrations.ts";
import { reading } from "../../deploy/retry.ts";
import type { LiveBoard } from "../live-board.ts";
import type { WorkspaceView } from "../workspace-view.ts";
import { describedAt } from "../../workspace/described.ts";
import type { OpenCluster } from "./open-clusters.ts";
import type { KeptPlan } from "./plans.ts";
import { placeOf } from "./texts.ts";

/** Looks after each deploy which phones it cost their registration. */
export interface PhoneWatch {
  /** What was known before a deploy. An older wait ends; the phones that it waited for are waited for on. */
  before(kept: KeptPlan, steps: readonly string[], open: OpenCluster, signal: AbortSignal): Promise<Before>;
  /** Waits for the phones after the deploy of that plan, tells which are back and shows the others at their lines. */
  after(plan: string, before: Before, limitMs: number): Promise<void>;
  /** Looks once more at the phones that had not come back; those that have are told of no more. */
  again(open: OpenCluster, signal: AbortSignal): Promise<void>;
  /** Ends the wait for a cluster, and what is said of its phones. */
  end(connection: string): void;
  dispose(): void;
}

/** The phones that were registered before a deploy. */
export interface Before {
  readonly open: OpenCluster;
  readonly phones: ReadonlyMap<string, Registration>;
  /** Those that an older deploy already left waiting: also expected when this one is refused. */
  readonly carried: ReadonlyMap<string, Registration>;
  /** What cannot be told of the phones afterwards, if anything. */
  readonly caveat: Message | undefined;
}

/** A phone that did not come back. */
interface Lost {
  readonly before: Registration;
  readonly now: Registration | undefined;
  readonly at: Date;
}

interface Watched {
  readonly abort: AbortController;
  /** Those that are waited for now. */
  waiting: ReadonlyMap<string, Registration>;
  lost: ReadonlyMap<string, Lost>;
  /** The plan of the last deploy that was waited for. */
  plan: string | undefined;
}

/** What the watch needs of the session. */
export interface PhoneSide {
  readonly view: WorkspaceView;
  readonly live: LiveBoard;
  projectFor(open: OpenCluster): Project | undefined;
  tell(back: PhonesBack): void;
}

/** How often is looked while phones are on their way back. */
const everyMs = 3_000;

/** So many phones are named in the summary. */
const mostNamed = 5;

/** Nothing is watched yet. */
export function watchPhones(side: PhoneSide): PhoneWatch {
  const { view, live } = side;
  const watched = new Map<string, Watched>();

  /** Shows the lost phones at their lines. */
  const show = (open: OpenCluster, lost: ReadonlyMap<string, Lost>): void => {
    const project = side.projectFor(open);
    const found = [...lost].flatMap(([phone, it]) => {
      const object = describedAt(project, address("phones", phone));
      const said = missingText(it.before, it.now, it.at);
      return object === undefined
        ? []
        : [{ code: "phone-lost", severity: "warning" as const, message: said, spot: object.identity }];
    });
    live.show(boardOf(open.connection), found);
  };

  /** Takes away what is said of phones that are registered again. */
  const forgive = (open: OpenCluster, own: Watched, now: ReadonlyMap<string, Registration>): void => {
    own.lost = new Map([...own.lost].filter(([phone]) => !isRegistered(now.get(phone))));
    show(open, own.lost);
  };

  const lostView = (open: OpenCluster, phone: string, it: Lost): LostPhone => {
    const object = describedAt(side.projectFor(open), address("phones", phone));
    const place = object && placeOf(object.identity, view);
    const language = view.language();
    return {
      phone,
      state: say(stateText(it.now, it.at), language),
      message: say(missingText(it.before, it.now, it.at), language),
      ...(place && { place }),
    };
  };

  const backOf = (open: OpenCluster, expected: number, missing: readonly string[]): Message => {
    const project = side.projectFor(open);
    const inFiles = missing.some((it) => describedAt(project, address("phones", it)) !== undefined);
    return backText(expected, missing, inFiles);
  };

  const tellOf = (open: OpenCluster, own: Watched, plan: string, said: readonly Message[], complete: boolean): void => {
    const lost = [...own.lost].sort(([a], [b]) => byCodeUnit(a, b)).map(([phone, it]) => lostView(open, phone, it));
    const summary = said.map((it) => say(it, view.language())).join(". ");
    side.tell({ plan, connection: open.connection, summary, complete, lost });
  };

  return {
    async before(kept, steps, open, signal) {
      const old = watched.get(open.connection);
      old?.abort.abort();
      const carried = old?.waiting ?? new Map<string, Registration>();
      const own: Watched = {
        abort: new AbortController(),
        waiting: carried,
        lost: old?.lost ?? new Map(),
        plan: old?.plan,
      };
      watched.set(open.connection, own);
      const read = await readBefore(kept, steps, open, [...carried.keys(), ...own.lost.keys()], signal);
      // What could not be read is not known: then only those are expected that were expected before.
      if (!read.ok) {
        const caveat = unreadBefore(say(faultText(read.fault), view.language()));
        return { open, phones: carried, carried, caveat };
      }
      const { registrations, more } = read.value;
      forgive(open, own, registrations);
      const registered = [...registrations].filter(([phone, it]) => isRegistered(it) && !own.lost.has(phone));
      return { open, phones: new Map([...carried, ...registered]), carried, caveat: more ? onlySoMany : undefined };
    },

    async after(plan, { open, phones, caveat }, limitMs) {
      const { connection } = open;
      const own = watched.get(connection);
      if (own === undefined || own.abort.signal.aborted) return;
      const language = view.language();
      const tell = (summary: readonly Message[], complete: boolean): void => tellOf(open, own, plan, summary, complete);
      if (phones.size === 0 && own.lost.size === 0) {
        if (caveat) tell([caveat], false);
        return;
      }
      own.waiting = phones;
      own.plan = plan;
      const { signal } = own.abort;
      const isOver = (): boolean => signal.aborted;
      const patience = { limitMs, everyMs: Math.max(1, Math.min(everyMs, limitMs)) };
      const done = await awaitPhones(phones, open.cluster.registrations, patience, systemClock, signal);
      if (isOver()) return;
      own.waiting = new Map();
      if (!done.ok) {
        tell([unknownAfter(say(faultText(done.fault), language))], false);
        return;
      }
      const older = [...own.lost.keys()];
      if (older.length > 0) {
        const now = await reading(() => open.cluster.registrations(older, signal), systemClock, signal);
        if (isOver()) return;
        if (now.ok) forgive(open, own, now.value);
      }
      const { missing, expected, at } = done.value;
      const lost = new Map(missing.map((it) => [it.before.phone, { ...it, at }] as const));
      own.lost = new Map([...own.lost, ...lost]);
      show(open, own.lost);
      const caveats = caveat ? [caveat] : [];
      if (expected === 0) {
        if (caveat) tell(caveats, false);
        return;
      }
      tell([backOf(open, expected, [...lost.keys()]), ...caveats], lost.size === 0 && caveat === undefined);
    },

    async again(open, signal) {
      const own = watched.get(open.connection);
      if (own === undefined || own.lost.size === 0) return;
      const expected = own.lost.size;
      const now = await reading(() => open.cluster.registrations([...own.lost.keys()], signal), systemClock, signal);
      if (!now.ok || watched.get(open.connection) !== own) return;
      forgive(open, own, now.value);
      if (own.lost.size < expected && own.plan !== undefined && own.waiting.size === 0)
        tellOf(open, own, own.plan, [backOf(open, expected, [...own.lost.keys()])], own.lost.size === 0);
    },

    end(connection) {
      watched.get(connection)?.abort.abort();
      if (watched.delete(connection)) live.show(boardOf(connection), []);
    },
    dispose() {
      for (const it of watched.values()) it.abort.abort();
      watched.clear();
    },
  };
}

/** The registrations of the phones that a deploy touches, and of others. */
async function readBefore(
  { plan }: KeptPlan,
  steps: readonly string[],
  { cluster }: OpenCluster,
  others: readonly string[],
  signal: AbortSignal,
): Promise<Result<{ readonly registrations: ReadonlyMap<string, Registration>; readonly more: boolean }, Fault>> {
  const touched = await touchedPhones(plan, steps, cluster, systemClock, signal);
  if (!touched.ok) return touched;
  const { phones, more } = touched.value;
  const names = [...new Set([...phones, ...others])];
  if (names.length === 0) return ok({ registrations: new Map(), more });
  const read = await reading(() => cluster.registrations(names, signal), systemClock, signal);
  return read.ok ? ok({ registrations: read.value, more }) : read;
}

/** Live checks have the cluster's name for themselves. */
const boardOf = (connection: string): string => `phones of ${connection}`;

function backText(expected: number, lost: readonly string[], inFiles: boolean): Message {
  if (lost.length === 0) return message(expected === 1 ? oneBack : allBack, expected);
  const named = `${lost.slice(0, mostNamed).join(", ")}${lost.length > mostNamed ? ", …" : ""}`;
  return message(expected === 1 ? oneLost : someBack, expected - lost.length, expected, named, inFiles ? see : nothing);
}

const oneBack: Text = { en: "{0} phone registered again", ko: "전화기 {0}대가 다시 등록되었습니다" };
const allBack: Text = { en: "All {0} phones registered again", ko: "전화기 {0}대가 모두 다시 등록되었습니다" };
const someBack: Text = {
  en: "{0} of {1} phones registered again; not yet: {2}{3}",
  ko: "전화기 {1}대 중 {0}대가 다시 등록되었습니다. 아직 등록되지 않음: {2}{3}",
};
const oneLost: Text = { en: "{0} of {1} phone registered again; not yet: {2}{3}", ko: someBack.ko };
const see: Text = { en: " (see Problems)", ko: "(문제 보기 참조)" };
const nothing: Text = { en: "", ko: "" };
