import { fail, ok } from "../../../core/src/base/result.ts";
import type { Change } from "./changes.ts";
import type { Call, Reply } from "./cluster.ts";
import { badValue, lostChanges, unexpectedNode, wrongQueue } from "./refusal.ts";
import { escapeXml } from "./xml.ts";

/**
 * listChange: the changes of this start's queue from a number on, so many in one answer; the client asks on with
 * `nextStartChangeId` while `lastChangeId` is not below it. Without a number and without a list of types only where the
 * queue stands; with a list of types, all that the queue still holds.
 */
export function listChange(call: Call): Reply {
  const { changes } = call.cluster.store;
  const { strictly, queueId } = call.cluster;
  const stranger = call.body.children.find((it) => it.name !== "startChangeId" && it.name !== "objectList");
  if (stranger && strictly("unknown-element")) return fail(unexpectedNode(stranger.name));
  const start = call.body.children.find((it) => it.name === "startChangeId");
  const objects = call.body.children.find((it) => it.name === "objectList")?.children.map((it) => it.text.trim()) ?? [];
  if (!start)
    return ok(objects.length > 0 && strictly("first-changes") ? page(changes.first, objects, call) : end(call));
  if (!/^\d+$/.test(start.text.trim())) return fail(badValue("startChangeId"));
  if (start.attributes.get("queueId") !== queueId) return fail(wrongQueue());
  const from = Number(start.text);
  if (from < changes.first && changes.last > 0) return fail(lostChanges(changes.first));
  return ok(page(from, objects, call));
}

/** One answer: a stretch of the queue, and of that the types asked for. */
function page(from: number, objects: readonly string[], call: Call): string {
  const { changes } = call.cluster.store;
  const stretch = changes.since(from).slice(0, call.cluster.changesAtOnce);
  const told = stretch.filter((it) => objects.length === 0 || objects.includes(it.type));
  const next = (stretch.at(-1)?.id ?? Math.max(changes.last, from - 1)) + 1;
  return `${queueInfo(next, call)}<changes>${told.map((it) => written(it, call)).join("")}</changes>`;
}

/** Where the queue ends, and nothing of what is in it. */
const end = (call: Call): string =>
  `${queueInfo(call.cluster.store.changes.last + 1, call)}${call.cluster.strictly("first-changes") ? "" : "<changes/>"}`;

function queueInfo(next: number, call: Call): string {
  const { first, last } = call.cluster.store.changes;
  return (
    `<queueInfo><firstChangeId>${first}</firstChangeId><lastChangeId>${last}</lastChangeId>` +
    `<nextStartChangeId>${next}</nextStartChangeId><queueId>${call.cluster.queueId}</queueId></queueInfo>`
  );
}

function written(it: Change, call: Call): string {
  const row = call.cluster.store.byUuid(it.uuid);
  const tags = it.tags.map(
    (name) => `<changedTag name="${escapeXml(name)}">${tagText(row?.fields[name])}</changedTag>`,
  );
  // Bare and in lower case, and in words, whatever other answers of this cluster look like.
  return (
    `<change type="${it.type}" uuid="${it.uuid}"><id>${it.id}</id><action>${it.action}</action>` +
    `<doGet>${String(it.action !== "r")}</doGet><changedTags>${tags.join("")}</changedTags></change>`
  );
}

/** Only plain texts are told; of everything else the client knows that it has changed. */
const tagText = (value: unknown): string => (typeof value === "string" ? escapeXml(value) : "");
