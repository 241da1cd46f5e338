import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { schemaOf, sections } from "../../../core/src/catalog/catalog.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import type { ChangeMark, Changes, Fault } from "../deploy/port.ts";
import { uuidOf } from "./answer.ts";
import type { Caller } from "./caller.ts";
import { isOffered } from "./requests.ts";
import type { Args } from "./soap.ts";
import { child, type Element } from "./xml.ts";

/**
 * What changed since a mark, for the types of the catalogue and the relations of regions (`RegionMatrix`, which AXL
 * counts apart). There is no such watch over the enterprise phone configuration. A queue that the cluster has begun
 * anew gives its new mark, and everything must be read again.
 */
export async function readChanges(
  caller: Caller,
  since: ChangeMark | undefined,
  signal: AbortSignal,
): Promise<Result<Changes, Fault>> {
  const version = await caller.version(signal);
  if (!version.ok) return version;
  const ask = (from: ChangeMark | undefined) => caller.readWhole("listChange", changeArgs(from, version.value), signal);
  const answer = await ask(since);
  if (!answer.ok && since && isOtherQueue(answer.fault)) {
    const anew = await ask(undefined);
    return anew.ok ? changesIn(anew.value, undefined, true) : anew;
  }
  return answer.ok ? changesIn(answer.value, since, false) : answer;
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

function changesIn(answer: Element, since: ChangeMark | undefined, restarted: boolean): Result<Changes, Fault> {
  const queue = child(answer, "queueInfo");
  const queueId = child(queue, "queueId")?.text ?? "";
  const changeId = Number(child(queue, "nextStartChangeId")?.text || Number.NaN);
  if (queueId === "" || !Number.isSafeInteger(changeId)) return malformed("listChangeResponse without its queue");
  const mark = { queueId, changeId };
  if (since === undefined) return ok({ mark, restarted, changed: [] });
  if (queueId !== since.queueId) return ok({ mark, restarted: true, changed: [] });
  const changed: Changes["changed"][number][] = [];
  for (const it of child(answer, "changes")?.children ?? []) {
    const [axlType, uuid] = [it.attributes.get("type") ?? "", uuidOf(it.attributes.get("uuid"))];
    const action = ACTIONS[child(it, "action")?.text.trim() ?? ""];
    if (axlType === "" || uuid === undefined || !action) return malformed("a change that does not say what changed");
    changed.push({ axlType, uuid, action });
  }
  return ok({ mark, restarted: false, changed });
}

const ACTIONS: Readonly<Record<string, "add" | "update" | "remove">> = { a: "add", u: "update", r: "remove" };

const malformed = (what: string) => fail<Fault>({ kind: "malformed", what });
