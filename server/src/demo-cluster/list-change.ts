import { fail, ok } from "../../../core/src/base/result.ts";
import { escapeXml } from "./xml.ts";
import type { Change } from "./changes.ts";
import type { Call, Reply } from "./cluster.ts";
import { badValue, lostChanges, unexpectedNode, wrongQueue } from "./refusal.ts";

/** listChange: what has changed since a number in this start's queue; without a number, only where the queue stands. */
export function listChange(call: Call): Reply {
  const { changes } = call.cluster.store;
  const stranger = call.body.children.find((it) => it.name !== "startChangeId" && it.name !== "objectList");
  if (stranger && call.cluster.strictly("unknown-element")) return fail(unexpectedNode(stranger.name));
  const start = call.body.children.find((it) => it.name === "startChangeId");
  const objects = call.body.children.find((it) => it.name === "objectList")?.children.map((it) => it.text.trim()) ?? [];
  if (!start) return ok(`${queueInfo(call)}<changes/>`);
  if (!/^\d+$/.test(start.text.trim())) return fail(badValue("startChangeId", start.text));
  if (start.attributes.get("queueId") !== call.cluster.queueId) return fail(wrongQueue());
  const from = Number(start.text);
  if (from < changes.first && changes.last > 0) return fail(lostChanges(changes.first));
  const told = changes.since(from).filter((it) => objects.length === 0 || objects.includes(it.type));
  return ok(`${queueInfo(call)}<changes>${told.map((it) => written(it, call)).join("")}</changes>`);
}

function queueInfo(call: Call): string {
  const { first, last } = call.cluster.store.changes;
  return (
    `<queueInfo><firstChangeId>${first}</firstChangeId><lastChangeId>${last}</lastChangeId>` +
    `<nextStartChangeId>${last + 1}</nextStartChangeId><queueId>${call.cluster.queueId}</queueId></queueInfo>`
  );
}

function written(it: Change, call: Call): string {
  const { uuid, boolean } = call.cluster.spelling;
  const row = call.cluster.store.byUuid(it.uuid);
  const tags = it.tags.map(
    (name) => `<changedTag name="${escapeXml(name)}">${tagText(row?.fields[name])}</changedTag>`,
  );
  return (
    `<change type="${it.type}" uuid="${uuid(it.uuid)}"><id>${it.id}</id><action>${it.action}</action>` +
    `<doGet>${boolean(it.action !== "r")}</doGet><changedTags>${tags.join("")}</changedTags></change>`
  );
}

/** Only plain texts are told; of everything else the client knows that it has changed. */
const tagText = (value: unknown): string => (typeof value === "string" ? escapeXml(value) : "");
