import { randomBytes } from "node:crypto";
import { appendFile, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, textOf, type Message } from "../../../core/src/base/text.ts";
import type { Confirmed, Hold, StateHolder, StateStore, TeamSide, HoldWish } from "../port/state.ts";
import { fileNameOf } from "../disk/file-name.ts";
import { filesIn } from "./files-in.ts";
import { openHeartbeat, systemEvery, type Every } from "./heartbeat.ts";
import { heldFile, heldIn, heldText, inTheWay } from "./held.ts";
import { computerName } from "./mirror.ts";
import type { Files, PlaceFault, PlaceStand, SharedPlace } from "./place.ts";
import { openExchange, whyOf, type Exchange, type Team, type SharedWish } from "./team.ts";

/** What a team's store needs. */
export interface TeamParts extends Team {
  /** `anna@pc-17`. */
  readonly owner: string;
  /** The locks of this computer. */
  readonly locks: string;
  readonly now?: () => Date;
  /** Calls again and again, for what colleagues read as "last heard of". */
  readonly every?: Every;
  /** So long nothing is tried after the place could not be reached. */
  readonly restMs?: number;
}

const never = new AbortController().signal;

/** A store that a team shares: a folder of this computer, which is kept like the shared place. */
export function teamState(parts: TeamParts): StateStore {
  const { place, mirror, owner, locks } = parts;
  const side: TeamSide = {
    where: place.where,
    owner,
    locks,
    async sync(signal) {
      const left = await leftHere(mirror);
      const done = await openExchange(parts).run("sync", givingBack(left), signal);
      if (!done.ok) return fail(whyOf(done.fault, place.where));
      if (left.length > 0) await rm(join(mirror, leftFile), { force: true });
      return ok(undefined);
    },
    hold: (wanted) => hold(parts, wanted),
    async holders() {
      const { files } = await filesIn(mirror, undefined);
      return [...files].flatMap(([path, text]) => (path.startsWith("held/") ? (heldIn(text) ?? []) : []));
    },
    unlock: (it) => unlock(parts, it),
  };
  return { folder: mirror, team: side };
}

async function hold(parts: TeamParts, wanted: HoldWish): Promise<Result<Hold, Message>> {
  const { place, mirror, owner } = parts;
  const at = (): string => (parts.now?.() ?? new Date()).toISOString();
  const own: StateHolder = {
    token: randomBytes(12).toString("hex"),
    computer: await computerName(mirror),
    owner,
    cluster: wanted.cluster,
    reached: wanted.reached,
    since: at(),
    heard: at(),
    deployment: 0,
  };
  const exchange = openExchange(parts);
  const taken = await exchange.run(`lock ${wanted.cluster}`, taking(own, place), never);
  if (taken.ok) return ok(holding(own, exchange, parts, wanted, at));
  // It may stand there all the same: the answer was lost. Then it goes with the next look.
  if (taken.fault.kind === "away") await leave(mirror, own.token);
  return fail(whyOf(taken.fault, place.where));
}

/** Takes a lock away, and says so in the journal of the deployment that is held up by it. */
async function unlock(parts: TeamParts, it: StateHolder): Promise<Result<boolean, Message>> {
  const { place, owner } = parts;
  const journal = `journal/${fileNameOf(it.cluster)}/${String(it.deployment).padStart(6, "0")}.jsonl`;
  const line = { t: "unlocked", at: (parts.now?.() ?? new Date()).toISOString(), by: owner };
  let isTaken = false;
  const taking: SharedWish = (files) => {
    isTaken = isOurs(files, it);
    const text = files.get(journal);
    const noted = text === undefined ? [] : [[journal, `${text}${JSON.stringify(line)}\n`] as const];
    return ok(new Map<string, string | undefined>(isTaken ? [[heldFile(it.cluster), undefined], ...noted] : []));
  };
  const done = await openExchange(parts).run(`break the lock of ${it.cluster}`, taking, never);
  return done.ok ? ok(isTaken) : fail(whyOf(done.fault, place.where));
}

const leave = (mirror: string, token: string): Promise<void> =>
  appendFile(join(mirror, leftFile), `${token}\n`, { mode: 0o600 });

/** Takes the lock where nobody else has it. What this computer left behind is its own: its own locks say it is idle. */
const taking =
  (own: StateHolder, { where }: SharedPlace): SharedWish =>
  (files) => {
    const all = inTheWay(files, own.cluster, own.reached);
    const other = all.find(({ held }) => held?.computer !== own.computer);
    if (other !== undefined) return fail({ kind: "wrong", why: refusal(other.held, own.cluster, where, other.path) });
    const gone = all.map(({ path }) => [path, undefined] as const);
    return ok(new Map<string, string | undefined>([...gone, [heldFile(own.cluster), heldText(own)]]));
  };

const refusal = (held: StateHolder | undefined, cluster: string, where: string, path: string): Message =>
  held === undefined
    ? message(texts.odd, path, where, cluster)
    : message(texts.taken, cluster, held.owner, utc(held.since), utc(held.heard), where);

const utc = (iso: string): string => `${iso.slice(0, 19).replace("T", " ")} UTC`;

function holding(own: StateHolder, exchange: Exchange, parts: TeamParts, { said }: HoldWish, at: () => string): Hold {
  const { place, mirror, restMs = 15_000, every = systemEvery } = parts;
  const path = heldFile(own.cluster);
  let away: { readonly why: Message; readonly since: number } | undefined;
  let lost: Confirmed | undefined;
  const renewed =
    (deployment: number): SharedWish =>
    (files) =>
      isOurs(files, own)
        ? ok(new Map([[path, heldText({ ...own, heard: at(), deployment })]]))
        : fail(broken(files, own));
  let under = 0;
  const tell = async (): Promise<Result<PlaceStand, PlaceFault>> => {
    const why = under === 0 ? `lock ${own.cluster}` : `deployment ${String(under)} to ${own.cluster}`;
    const done = await exchange.run(why, renewed(under), never);
    if (!done.ok && done.fault.kind === "wrong") lost = { kind: "lost", why: done.fault.why };
    return done;
  };
  const heartbeat = openHeartbeat(every, () => (lost === undefined ? tell() : Promise.resolve()));
  return {
    async confirm(deployment) {
      if (lost !== undefined) return lost;
      if (away !== undefined && performance.now() - away.since < restMs) return { kind: "offline", why: away.why };
      under = deployment;
      const done = await tell();
      if (done.ok) {
        away = undefined;
        heartbeat.told();
        return { kind: "held" };
      }
      const why = whyOf(done.fault, place.where);
      if (done.fault.kind === "wrong") return { kind: "lost", why };
      if (away === undefined) said(message(texts.offline, place.where, textOf(why)));
      away = { why, since: performance.now() };
      return { kind: "offline", why };
    },
    async release() {
      await heartbeat.end();
      const giving: SharedWish = (files) => ok(isOurs(files, own) ? new Map([[path, undefined]]) : new Map());
      const done = await exchange.run(`unlock ${own.cluster}`, giving, never);
      if (done.ok) return;
      await leave(mirror, own.token);
      said(message(texts.left, place.where, textOf(whyOf(done.fault, place.where))));
    },
  };
}

const isOurs = (files: Files, { cluster, token }: StateHolder): boolean =>
  heldIn(files.get(heldFile(cluster)) ?? "")?.token === token;

function broken(files: Files, { cluster }: StateHolder): PlaceFault {
  const now = heldIn(files.get(heldFile(cluster)) ?? "");
  return {
    kind: "wrong",
    why: now === undefined ? message(texts.broken, cluster) : message(texts.brokenBy, cluster, now.owner),
  };
}

/** Tokens of what this computer held and could not give back. */
const leftFile = "left";

async function leftHere(mirror: string): Promise<readonly string[]> {
  const text = await readFile(join(mirror, leftFile), "utf8").catch(() => "");
  return text.split("\n").filter((it) => it !== "");
}

const givingBack =
  (left: readonly string[]): SharedWish =>
  (files) => {
    const gone = [...files].flatMap(([path, text]) =>
      path.startsWith("held/") && left.includes(heldIn(text)?.token ?? "") ? [[path, undefined] as const] : [],
    );
    return ok(new Map<string, string | undefined>(gone));
  };

const texts = {
  odd: {
    en: "{0} in {1} says who holds {2}, and cannot be read. Look who is at work, then: mra unlock --cluster {2}",
    ko: "{2}을(를) 누가 잠갔는지 나타내는 {1}의 {0} 파일을 읽을 수 없습니다. 작업 중인 사람을 확인한 다음 mra unlock --cluster {2}을(를) 실행하십시오",
  },
  taken: {
    en: "{0} is held by {1} since {2}, last heard of at {3} ({4}). When nobody is at work there any more: MRA: Break Lock… in VS Code, or mra unlock --cluster {0}",
    ko: "{1}이(가) {2}부터 {0}을(를) 잠그고 있습니다. 마지막 소식: {3}({4}). 그곳에서 아무도 작업하지 않으면 VS Code의 MRA: 잠금 해제… 또는 mra unlock --cluster {0}을(를) 실행하십시오",
  },
  broken: {
    en: "Somebody broke the lock of {0} while this deployment was under way; nothing more is sent",
    ko: "이 배포가 진행되는 동안 누군가 {0}의 잠금을 해제했습니다. 더 이상 보내지 않습니다",
  },
  brokenBy: {
    en: "The lock of {0} was broken while this deployment was under way, and {1} holds it now; nothing more is sent",
    ko: "이 배포가 진행되는 동안 {0}의 잠금이 해제되어 이제 {1}이(가) 잠그고 있습니다. 더 이상 보내지 않습니다",
  },
  offline: {
    en: "{0} cannot be reached any more: {1}. The deployment goes on with the journal of this computer; what it did is handed over later, and the cluster stays locked for others",
    ko: "{0}에 더 이상 연결할 수 없습니다: {1}. 이 컴퓨터의 저널로 배포를 계속하고 결과는 나중에 전달합니다. 그동안 다른 사용자에게 클러스터는 잠긴 상태로 남습니다",
  },
  left: {
    en: "What was done is not in {0} yet: {1}. The next command that reaches it hands it over and unlocks the cluster",
    ko: "실행한 내용이 아직 {0}에 없습니다: {1}. 다음에 연결되는 명령이 내용을 전달하고 클러스터 잠금을 해제합니다",
  },
};
