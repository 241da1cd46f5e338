import { address } from "../../../core/src/base/address.ts";
import { phoneSection } from "../../../core/src/catalog/catalog.ts";
import { ok, type Result } from "../../../core/src/base/result.ts";
import { byCodeUnit } from "../../../core/src/base/sort.ts";
import { message, textOf, type Message, type Text } from "../../../core/src/base/text.ts";
import type { ConfigObject } from "../../../core/src/model/object.ts";
import type { Project } from "../../../core/src/model/project.ts";
import { faultText } from "../axl/fault-text.ts";
import { systemClock } from "../deploy/clock.ts";
import type { WaveEvent } from "../deploy/deploy-waves.ts";
import { backSoFar, onlySoMany, unknownAfter, unreadBefore } from "../deploy/registration-texts.ts";
import { isRegistered, type Returned } from "../deploy/registrations.ts";
import { reading } from "../deploy/retry.ts";
import { waveEventText } from "../deploy/wave-texts.ts";
import type { Fault, Registration } from "../port/cluster.ts";
import { describedAt } from "../workspace/described.ts";
import type { OpenCluster } from "./open-clusters.ts";
import { lookOf, type PhoneLook, type PhonePictures } from "./phone-picture.ts";
import { phonesBack } from "./phones-back.ts";
import type { KeptPlan } from "./plans.ts";
import { registrationsBefore } from "./registrations-before.ts";

/** Looks after each deploy which phones it cost their registration. */
export interface PhoneWatch {
  /** What was known before a deploy. An older wait ends; the phones that it waited for are waited for on. */
  before(kept: KeptPlan, steps: readonly string[], open: OpenCluster, signal: AbortSignal): Promise<Before>;
  /** Waits for the phones after the deploy of that plan, tells which are back and shows the others. */
  after(plan: string, before: Before, limitMs: number): Promise<void>;
  /** Looks once more at the phones that had not come back; those that have are told of no more. */
  again(open: OpenCluster, signal: AbortSignal): Promise<void>;
  /** Takes part in a deploy in waves, which waits by itself. An older wait ends; the phones that it waited for count as lost. */
  inWaves(kept: KeptPlan, open: OpenCluster, signal: AbortSignal): Promise<WaveWatch>;
  /** Counts the phones that steps of a plan touch, as they are registered now. Undefined: they touch none. */
  now(
    kept: KeptPlan,
    steps: readonly string[],
    open: OpenCluster,
    signal: AbortSignal,
  ): Promise<Result<PhoneLook | undefined, Fault>>;
  /** Ends the wait for a cluster, and what is said of its phones. */
  end(connection: string): void;
  dispose(): void;
}

/** Hears of a deploy in waves, and tells what it means for the phones. */
export interface WaveWatch {
  see(it: WaveEvent, of: number): void;
  /** What became of the phones of the last wave; undefined: enough of them are back, or nobody knows. */
  end(returned: Returned | undefined): Promise<void>;
}

/** The phones that were registered before a deploy. */
export interface Before {
  readonly open: OpenCluster;
  /** Expressway-Cs by address; undefined: they could not be read. */
  readonly expressways: ReadonlyMap<string, string> | undefined;
  readonly phones: ReadonlyMap<string, Registration>;
  /** Those that an older deploy already left waiting: also expected when this one is refused. */
  readonly carried: ReadonlyMap<string, Registration>;
  /** What cannot be told of the phones afterwards, if anything. */
  readonly caveat: Message | undefined;
}

/** A phone that did not come back. */
export interface LostPhone {
  readonly phone: string;
  readonly before: Registration;
  /** As Unified CM knew it at the last look; undefined: not at all. */
  readonly now: Registration | undefined;
  readonly at: Date;
  /** Where the files describe it. */
  readonly object: ConfigObject | undefined;
}

/** Which phones that a deploy touched are registered again. */
export interface PhonesTold {
  readonly plan: string;
  readonly connection: string;
  /** Sentences for the user. */
  readonly said: readonly Message[];
  /** False: some are not, or it is not known. */
  readonly complete: boolean;
  /** True: they are waited for still, and more is told. */
  readonly waiting: boolean;
  /** True: the report of the deploy says the same. */
  readonly quiet: boolean;
  /** How many were registered at each look. */
  readonly looks: readonly PhoneLook[];
  /** Those that are not, also from older deploys of this session, by name. */
  readonly lost: readonly LostPhone[];
}

interface Watched {
  readonly abort: AbortController;
  /** Those that are waited for now. */
  waiting: ReadonlyMap<string, Registration>;
  lost: Map<string, Omit<LostPhone, "object">>;
  /** The plan of the last deploy that was waited for. */
  plan: string | undefined;
}

/** What the watch needs of its door. */
export interface PhoneSide {
  projectFor(open: OpenCluster): Project | undefined;
  /** Expressway-Cs of a cluster by address; undefined: they could not be read. */
  expressways(open: OpenCluster, signal: AbortSignal): Promise<ReadonlyMap<string, string> | undefined>;
  readonly pictures: PhonePictures;
  tell(told: PhonesTold): void;
  /** Shows the lost phones of a cluster in place of those that were shown before. */
  show(connection: string, lost: readonly LostPhone[]): void;
}

/** So many phones are named in the summary. */
const mostNamed = 5;

/** Nothing is watched yet. */
export const watchPhones = (side: PhoneSide): PhoneWatch => new Watch(side);

class Watch implements PhoneWatch {
  readonly #side: PhoneSide;
  readonly #watched = new Map<string, Watched>();

  constructor(side: PhoneSide) {
    this.#side = side;
  }

  async before(
    { id, plan }: KeptPlan,
    steps: readonly string[],
    open: OpenCluster,
    signal: AbortSignal,
  ): Promise<Before> {
    const { own, carried } = this.#takeOver(open);
    const others = [...carried.keys(), ...own.lost.keys()];
    const read = await registrationsBefore(plan, steps, others, open.cluster, systemClock, signal);
    // What could not be read is not known: then only those are expected that were expected before.
    if (!read.ok) {
      const caveat = unreadBefore(textOf(faultText(read.fault)));
      return { open, expressways: undefined, phones: carried, carried, caveat };
    }
    const { registrations, more } = read.value;
    this.#forgive(open, own, registrations);
    const registered = [...registrations].filter(([phone, it]) => isRegistered(it) && !own.lost.has(phone));
    const phones = new Map([...carried, ...registered]);
    const expressways = phones.size === 0 ? undefined : await this.#side.expressways(open, signal);
    if (phones.size > 0) this.#note(id, phones.values(), phones.size, "before", expressways);
    return { open, expressways, phones, carried, caveat: more ? onlySoMany : undefined };
  }

  async after(plan: string, { open, phones, caveat, expressways }: Before, limitMs: number): Promise<void> {
    const own = this.#watched.get(open.connection);
    if (own === undefined || own.abort.signal.aborted) return;
    const tell = (said: readonly Message[], complete: boolean): void => this.#tell(open, own, plan, said, { complete });
    if (phones.size === 0 && own.lost.size === 0) {
      if (caveat) tell([caveat], false);
      return;
    }
    own.waiting = phones;
    own.plan = plan;
    const { signal } = own.abort;
    const see = (back: number, expected: number, those: readonly Registration[]): void => {
      if (signal.aborted) return;
      if (expected > 0) this.#note(plan, those, expected, "since", expressways);
      if (back < expected) this.#tell(open, own, plan, [backSoFar(back, expected)], { waiting: true });
    };
    const done = await phonesBack(phones, open.cluster, limitMs, see, signal);
    if (isOver(own)) return;
    own.waiting = new Map();
    if (!done.ok) {
      tell([unknownAfter(textOf(faultText(done.fault)))], false);
      return;
    }
    await this.#lookAtOlder(open, own, signal);
    if (isOver(own)) return;
    const { missing, expected } = done.value;
    this.#lose(open, own, done.value);
    const caveats = caveat ? [caveat] : [];
    if (expected > 0) {
      const names = missing.map((it) => it.before.phone);
      tell([this.#backOf(open, expected, names), ...caveats], names.length === 0 && caveat === undefined);
    } else if (caveat) tell(caveats, false);
  }

  async again(open: OpenCluster, signal: AbortSignal): Promise<void> {
    const own = this.#watched.get(open.connection);
    if (own === undefined || own.lost.size === 0) return;
    const expected = own.lost.size;
    const now = await reading(() => open.cluster.registrations([...own.lost.keys()], signal), systemClock, signal);
    if (!now.ok || this.#watched.get(open.connection) !== own) return;
    this.#forgive(open, own, now.value);
    if (own.lost.size === expected || own.plan === undefined || own.waiting.size > 0) return;
    const said = this.#backOf(open, expected, [...own.lost.keys()]);
    this.#tell(open, own, own.plan, [said], { complete: own.lost.size === 0 });
  }

  async inWaves({ id }: KeptPlan, open: OpenCluster, signal: AbortSignal): Promise<WaveWatch> {
    const { own, carried } = this.#takeOver(open);
    own.waiting = new Map();
    own.plan = id;
    for (const before of carried.values())
      own.lost.set(before.phone, { phone: before.phone, before, now: undefined, at: systemClock.now() });
    const expressways = await this.#side.expressways(open, signal);
    return {
      see: (it, of) => {
        if (isOver(own) || it.kind === "done") return;
        const [those, all] = it.kind === "begins" ? [it.phones, it.phones.length] : [it.those, it.expected];
        if (all > 0) this.#note(id, those, all, it.kind === "begins" ? "before" : "since", expressways);
        for (const { phone } of those) own.lost.delete(phone);
        const said = waveEventText(it, of);
        if (said !== undefined) this.#tell(open, own, id, [said], { waiting: true });
      },
      end: (returned) => this.#endOfWaves(id, open, own, returned, signal),
    };
  }

  async now(
    { id, plan }: KeptPlan,
    steps: readonly string[],
    open: OpenCluster,
    signal: AbortSignal,
  ): Promise<Result<PhoneLook | undefined, Fault>> {
    const read = await registrationsBefore(plan, steps, [], open.cluster, systemClock, signal);
    if (!read.ok) return read;
    const { registrations, touched } = read.value;
    if (touched === 0) return ok(undefined);
    const expressways = await this.#side.expressways(open, signal);
    return ok(this.#note(id, registrations.values(), touched, "before", expressways));
  }

  end(connection: string): void {
    this.#watched.get(connection)?.abort.abort();
    if (this.#watched.delete(connection)) this.#side.show(connection, []);
  }

  dispose(): void {
    for (const it of this.#watched.values()) it.abort.abort();
    this.#watched.clear();
  }

  /** Ends the wait for an older deploy; a new one begins. */
  #takeOver(open: OpenCluster): { readonly own: Watched; readonly carried: Watched["waiting"] } {
    const old = this.#watched.get(open.connection);
    old?.abort.abort();
    const carried = old?.waiting ?? new Map<string, Registration>();
    const lost = new Map(old?.lost);
    const own = { abort: new AbortController(), waiting: carried, lost, plan: old?.plan };
    this.#watched.set(open.connection, own);
    return { own, carried };
  }

  async #endOfWaves(
    plan: string,
    open: OpenCluster,
    own: Watched,
    returned: Returned | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    if (isOver(own)) return;
    await this.#lookAtOlder(open, own, signal);
    if (isOver(own)) return;
    this.#lose(open, own, returned ?? { missing: [], at: systemClock.now() });
    const said =
      returned === undefined || returned.missing.length === 0
        ? message(enough)
        : this.#backOf(open, returned.expected, [...own.lost.keys()]);
    this.#tell(open, own, plan, [said], { complete: own.lost.size === 0, quiet: true });
  }

  /** Looks once more at the phones that older deploys lost. */
  async #lookAtOlder(open: OpenCluster, own: Watched, signal: AbortSignal): Promise<void> {
    const older = [...own.lost.keys()];
    if (older.length === 0) return;
    const now = await reading(() => open.cluster.registrations(older, signal), systemClock, signal);
    if (!isOver(own) && now.ok) this.#forgive(open, own, now.value);
  }

  /** Takes away what is said of phones that are registered again. */
  #forgive(open: OpenCluster, own: Watched, now: ReadonlyMap<string, Registration>): void {
    own.lost = new Map([...own.lost].filter(([phone]) => !isRegistered(now.get(phone))));
    this.#side.show(open.connection, this.#lostOf(open, own));
  }

  #lose(open: OpenCluster, own: Watched, { missing, at }: Pick<Returned, "missing" | "at">): void {
    for (const it of missing) own.lost.set(it.before.phone, { ...it, phone: it.before.phone, at });
    this.#side.show(open.connection, this.#lostOf(open, own));
  }

  #lostOf(open: OpenCluster, own: Watched): readonly LostPhone[] {
    return [...own.lost.values()]
      .sort((a, b) => byCodeUnit(a.phone, b.phone))
      .map((it) => ({ ...it, object: this.#described(open, it.phone) }));
  }

  #described(open: OpenCluster, phone: string): ConfigObject | undefined {
    return describedAt(this.#side.projectFor(open), address(phoneSection, phone));
  }

  #backOf(open: OpenCluster, expected: number, missing: readonly string[]): Message {
    const inFiles = missing.some((it) => this.#described(open, it) !== undefined);
    return backText(expected, missing, inFiles);
  }

  #note(
    plan: string,
    those: Iterable<Registration>,
    expected: number,
    when: PhoneLook["when"],
    expressways: ReadonlyMap<string, string> | undefined,
  ): PhoneLook {
    const look = lookOf(those, expected, when, expressways, systemClock.now());
    this.#side.pictures.note(plan, look);
    return look;
  }

  #tell(open: OpenCluster, own: Watched, plan: string, said: readonly Message[], more: More): void {
    this.#side.tell({
      ...{ plan, connection: open.connection, said, complete: false, waiting: false, quiet: false, ...more },
      looks: this.#side.pictures.of(plan),
      lost: this.#lostOf(open, own),
    });
  }
}

type More = Partial<Pick<PhonesTold, "complete" | "waiting" | "quiet">>;

/** Another wait has begun, or the cluster is gone. */
const isOver = (own: Watched): boolean => own.abort.signal.aborted;

function backText(expected: number, lost: readonly string[], inFiles: boolean): Message {
  if (lost.length === 0) return message(expected === 1 ? oneBack : allBack, expected);
  const named = `${lost.slice(0, mostNamed).join(", ")}${lost.length > mostNamed ? ", …" : ""}`;
  return message(expected === 1 ? oneLost : someBack, expected - lost.length, expected, named, inFiles ? see : nothing);
}

const enough: Text = {
  en: "Enough of the phones that were waited for are registered again",
  ko: "기다린 전화기가 충분히 다시 등록되었습니다",
};
const oneBack: Text = { en: "{0} phone registered again", ko: "전화기 {0}대가 다시 등록되었습니다" };
const allBack: Text = { en: "All {0} phones registered again", ko: "전화기 {0}대가 모두 다시 등록되었습니다" };
const someBack: Text = {
  en: "{0} of {1} phones registered again; not yet: {2}{3}",
  ko: "전화기 {1}대 중 {0}대가 다시 등록되었습니다. 아직 등록되지 않음: {2}{3}",
};
const oneLost: Text = { en: "{0} of {1} phone registered again; not yet: {2}{3}", ko: someBack.ko };
const see: Text = { en: " (see Problems)", ko: "(문제 보기 참조)" };
const nothing: Text = { en: "", ko: "" };
