import { fail, ok } from "../../../core/src/base/result.ts";
import type { Call, Reply } from "./cluster.ts";
import { findObject } from "./find.ts";
import { builtIn, notFound, stillReferenced, unexpectedNode } from "./refusal.ts";
import { unregister } from "./registrations.ts";
import type { Row } from "./row.ts";
import { standardReply } from "./reply.ts";
import type { ElementShape, Type } from "./shape.ts";
import { identityOf, isNaming, nameOf } from "./store.ts";
import { shownHolders } from "./special.ts";
import { checkTags } from "./tags.ts";
import { wantedBy } from "./spelling.ts";
import { writeRow, writeSingle } from "./writing.ts";

/** get: one object with all its elements, or those that are wanted. */
export function getObject(call: Call, type: Type): Reply {
  const { strictly } = call.cluster;
  const shapes = type.elements("get", call.version);
  const found = findObject(call, type);
  if (!found.ok) return found;
  const rest = call.body.children.filter((it) => !found.value.used.includes(it));
  const stranger = rest.find((it) => it.name !== "returnedTags" || type.lookup.length === 0);
  if (stranger && strictly("unknown-element")) return fail(unexpectedNode(stranger.name));
  const tags = rest.find((it) => it.name === "returnedTags");
  const wrong = tags ? checkTags(tags, shapes, strictly) : undefined;
  if (wrong) return fail(wrong);
  const { row, name } = found.value;
  if (!row) return fail(notFound(type.name, name));
  const wanted = tags ? wantedBy(tags) : "all";
  const all = wanted === "all" || (wanted.size === 0 && !strictly("no-tags"));
  // A singleton has no uuid on the wire.
  if (type.lookup.length === 0) return ok(`<return>${singleton(type, shapes, call)}</return>`);
  return ok(
    `<return>${writeRow(type.element, withHolders(call, row), shapes, all ? "all" : wanted, call.cluster)}</return>`,
  );
}

/** The row with the list of those who refer to it, where its type has one. */
function withHolders({ cluster: { store } }: Call, row: Row): Row {
  const shown = shownHolders[row.type];
  if (shown === undefined) return row;
  const identity = identityOf(row);
  const holds = (it: Row): boolean => {
    const list = it.fields[shown.at];
    if (typeof list !== "object" || list?.kind !== "items") return false;
    return list.items.some((item) => isNaming(item, shown.by, row, identity));
  };
  const holders = [...store.rows(shown.of)].filter(holds);
  return { ...row, fields: { ...row.fields, [shown.list]: { kind: "items", items: holders.map(nameOf) } } };
}

function singleton(type: Type, shapes: readonly ElementShape[], call: Call): string {
  const [row] = call.cluster.store.rows(type.name);
  return `<${type.element}>${writeSingle(row, shapes, call.cluster.spelling)}</${type.element}>`;
}

/** remove: refused for what comes with the cluster, and for what something still refers to. */
export function removeObject(call: Call, type: Type): Reply {
  const { store, strictly } = call.cluster;
  const found = findObject(call, type);
  if (!found.ok) return found;
  const { row, name, used } = found.value;
  const stranger = call.body.children.find((it) => !used.includes(it));
  if (stranger && strictly("unknown-element")) return fail(unexpectedNode(stranger.name));
  if (!row) return fail(notFound(type.name, name));
  if (isBuiltIn(type, nameOf(row))) return fail(builtIn(type.name, nameOf(row)));
  const holder = store.holderOf(row);
  if (holder) return fail(stillReferenced(type.name, `${holder.type} ${identityOf(holder).join(" ")}`));
  store.remove(row);
  return ok(standardReply(row, call.cluster));
}

/** apply, reset, restart: nothing changes here, but it is remembered. */
export function followUp(call: Call, type: Type): Reply {
  const found = findObject(call, type);
  if (!found.ok) return found;
  const { row, name, used } = found.value;
  const stranger = call.body.children.find((it) => !used.includes(it));
  if (stranger && call.cluster.strictly("unknown-element")) return fail(unexpectedNode(stranger.name));
  if (!row) return fail(notFound(type.name, name));
  call.cluster.followUps.push({ operation: call.operation, type: type.name, name: nameOf(row) });
  unregister(call.cluster, row, call.operation.startsWith("apply") ? "those that get lost" : "all");
  return ok(standardReply(row, call.cluster));
}

const isBuiltIn = (type: Type, name: string): boolean =>
  type.builtIn.some((it) => {
    const [start = "", ...rest] = it.split("*");
    return rest.length === 0 ? it === name : name.startsWith(start) && name.endsWith(rest.at(-1) ?? "");
  });
