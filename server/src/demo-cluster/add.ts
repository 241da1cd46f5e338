import { fail, ok } from "../../../core/src/base/result.ts";
import type { Call, Reply } from "./cluster.ts";
import { checkDevice } from "./device-checks.ts";
import { readFields, type Reading } from "./reading.ts";
import { badValue, duplicateOf, missingNode, unexpectedNode } from "./refusal.ts";
import { afterWrite } from "./relations.ts";
import { standardReply } from "./reply.ts";
import type { Fields, Value } from "./row.ts";
import type { ElementShape, Shape, Type } from "./shape.ts";
import { identityIn, type Store } from "./store.ts";
import type { Element } from "./xml.ts";

/** add: one object, complete, under a name that is free. */
export function addObject(call: Call, type: Type): Reply {
  const { store, strictly } = call.cluster;
  const [object, ...rest] = call.body.children;
  if (!object) return fail(missingNode(type.element));
  const stranger = object.name === type.element ? rest[0] : object;
  if (stranger) return fail(unexpectedNode(stranger.name));

  const shapes = type.elements("add", call.version);
  const row = store.draft(type.name);
  const name = object.children.find((it) => it.name === type.identity[0])?.text.trim() ?? "";
  const self = strictly("self-reference") ? undefined : { name, row };
  const reading: Reading = { store, strictly, refusals: [], complete: true, self };
  const own = withoutAnswers(object, shapes, type.elements("get", call.version));
  const fields = withDefaults(readFields(own, shapes, reading), shapes, store);
  if (reading.refusals[0]) return fail(reading.refusals[0]);

  const identity = identityIn(type.name, fields);
  if ((identity[0] ?? "") === "") return fail(badValue(type.identity[0] ?? type.element));
  if (store.byIdentity(type.name, identity)) return fail(duplicateOf(type));
  const unfit = checkDevice(type.name, fields);
  if (unfit) return fail(unfit);
  store.insert(row, fields);
  afterWrite(store, row);
  return ok(standardReply(row, call.cluster));
}

/** An object without what only answers have: a client may send back all that get gave it. */
function withoutAnswers(object: Element, asked: readonly ElementShape[], shown: readonly ElementShape[]): Element {
  const children = object.children.flatMap((it) => {
    const [own, other] = [asked, shown].map((list) => list.find((one) => one.name === it.name)?.shape);
    if (!own) return other ? [] : [it];
    return [other ? inside(it, own, other) : it];
  });
  return { ...object, children };
}

function inside(it: Element, own: Shape, other: Shape): Element {
  if (own.kind === "group" && other.kind === "group") return withoutAnswers(it, own.elements, other.elements);
  if (own.kind !== "items" || other.kind !== "items") return it;
  return { ...it, children: it.children.map((one) => inside(one, own.of, other.of)) };
}

/** What the server puts where the client leaves out what Cisco's schema asks for. */
function withDefaults(fields: Fields, shapes: readonly ElementShape[], store: Store): Fields {
  const added: Record<string, Value> = {};
  for (const it of shapes) {
    if (fields[it.name] !== undefined || it.onAdd === undefined) continue;
    const value = it.shape.kind === "reference" ? store.named(it.shape.to, it.onAdd) : it.onAdd;
    if (value !== undefined) added[it.name] = value;
  }
  return { ...fields, ...added };
}
