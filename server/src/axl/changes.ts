import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { schemaOf, sections } from "../../../core/src/catalog/catalog.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import type { ChangeMark, Changes, Fault } from "../port/cluster.ts";
import { uuidOf } from "./answer.ts";
import type { Caller } from "./caller.ts";
import { isOffered } from "./requests.ts";
import type { Args } from "./soap.ts";
import { child, type Element } from "./xml.ts";

/**
 * What changed since a mark, for the types of the catalogue and the relations of regions (`RegionMatrix`, which AXL
 * counts apart). There is no such watch over the enterprise phone configuration. Answers come in pages: the next one is
 * asked for at once while `lastChangeId` has not been reached, and one page that fails is all of them. A queue that the
 * cluster has begun anew gives its new mark, and everything must be read again.
 */
export async function readChanges(
  caller: Caller,
  since: ChangeMark | undefined,
  signal: AbortSignal,
): Promise<Result<Changes, Fault>> {
  const version = await caller.version(signal);
  if (!version.ok) return version;
  const ask = async (from: ChangeMark | undefined): Promise<Result<ChangePage, Fault>> => {
    const answer = await caller.readWhole("listChange", changeArgs(from, version.value), signal);
    return answer.ok ? pageIn(answer.value) : answer;
  };
  const anew = async (): Promise<Result<Changes, Fault>> => {
    const page = await ask(undefined);
    return page.ok ? ok({ mark: endOf(page.value), restarted: true, changed: [] }) : page;
  };
  const first = await ask(since);
  if (!first.ok) return since && isOtherQueue(first.fault) ? anew() : first;
  // Without a mark the answer may tell all that the queue still holds. Only where it ends matters.
  if (since === undefined) return ok({ mark: endOf(first.value), restarted: false, changed: [] });
  const { queueId, last } = first.value;
  if (queueId !== since.queueId) return ok({ mark: endOf(first.value), restarted: true, changed: [] });
  // The queue ends before the mark: the cluster was set back to a time when there were fewer changes.
  if (last > 0 && last + 1 < since.changeId)
    return ok({ mark: { queueId, changeId: last + 1 }, restarted: true, changed: [] });
  return restOf(first.value, ask, anew);
}

/** The pages behind one, to the end of the queue. */
async function restOf(
  first: ChangePage,
  ask: (from: ChangeMark) => Promise<Result<ChangePage, Fault>>,
  anew: () => Promise<Result<Changes, Fault>>,
): Promise<Result<Changes, Fault>> {
  const changed = [...first.changed];
  let page = first;
  while (page.last >= page.next) {
    const { queueId, next } = page;
    const following = await ask({ queueId, changeId: next });
    if (!following.ok) return isOtherQueue(following.fault) ? anew() : following;
    page = following.value;
    if (page.queueId !== queueId) return ok({ mark: endOf(page), restarted: true, changed: [] });
    if (page.next <= next) return malformed("pages of changes that do not go on");
    changed.push(...page.changed);
  }
  return ok({ mark: endOf(page), restarted: false, changed });
}

function changeArgs(since: ChangeMark | undefined, version: Version): Args {
  const object = sections
    .map(schemaOf)
    .filter((it) => isOffered(it, "list", version))
    .map((it) => it.axlType);
  return {
    ...(since ? { startChangeId: { attributes: { queueId: since.queueId }, $value: String(since.changeId) } } : {}),
    objectList: { object: [...object, "RegionMatrix"].sort() },
  };
}

const isOtherQueue = (it: Fault): boolean => it.kind === "refused" && /queueId/i.test(it.reason);

/** One answer of `listChange`. */
interface ChangePage {
  readonly queueId: string;
  /** Number of the newest change in the queue; 0 where the answer does not say. */
  readonly last: number;
  /** Number from which to ask on. */
  readonly next: number;
  readonly changed: Changes["changed"];
}

/** The mark behind everything that is in the queue, whatever part of it was told. */
const endOf = ({ queueId, last, next }: ChangePage): ChangeMark => ({ queueId, changeId: Math.max(last + 1, next) });

function pageIn(answer: Element): Result<ChangePage, Fault> {
  const queue = child(answer, "queueInfo");
  const queueId = child(queue, "queueId")?.text ?? "";
  const next = Number(child(queue, "nextStartChangeId")?.text || Number.NaN);
  const last = Number(child(queue, "lastChangeId")?.text || 0);
  if (queueId === "" || !Number.isSafeInteger(next) || !Number.isSafeInteger(last))
    return malformed("listChangeResponse without its queue");
  const changed: Changes["changed"][number][] = [];
  for (const it of child(answer, "changes")?.children ?? []) {
    const [axlType, uuid] = [it.attributes.get("type") ?? "", uuidOf(it.attributes.get("uuid"))];
    const action = actions[child(it, "action")?.text.trim() ?? ""];
    if (axlType === "" || uuid === undefined || !action) return malformed("a change that does not say what changed");
    changed.push({ axlType, uuid, action });
  }
  return ok({ queueId, last, next, changed });
}

const actions: Readonly<Record<string, "add" | "update" | "remove">> = { a: "add", u: "update", r: "remove" };

const malformed = (what: string) => fail<Fault>({ kind: "malformed", what });
