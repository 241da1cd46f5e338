import { fail, ok } from "../../../core/src/base/result.ts";
import type { Call, Reply } from "./cluster.ts";
import { checkDevice } from "./device-checks.ts";
import { findObject, type Search } from "./find.ts";
import { readFields, type Reading } from "./reading.ts";
import { badValue, duplicateOf, notFound, notFoundOnUpdate, unexpectedNode } from "./refusal.ts";
import { afterWrite, mergedRelations } from "./relations.ts";
import { standardReply } from "./reply.ts";
import type { Fields, Value } from "./row.ts";
import type { ElementShape, Type } from "./shape.ts";
import { identityIn, textOf } from "./store.ts";
import { patchable } from "./special.ts";
import type { Element } from "./xml.ts";

/** update: what is named changes, the rest stays. Lists are replaced whole, or patched where Cisco's schema can. */
export function updateObject(call: Call, type: Type): Reply {
  const { store, strictly } = call.cluster;
  const found = findObject(call, type);
  if (!found.ok) return found;
  const { row, name } = found.value;
  if (!row) return fail(strictly("not-found-on-update") ? notFoundOnUpdate(type.name) : notFound(type.name, name));
  const late = strictly("order") ? afterContent(call, found.value) : undefined;
  if (late !== undefined) return fail(unexpectedNode(late));

  const shapes = updateShapes(call, type);
  const reading: Reading = { store, strictly, refusals: [], complete: false };
  const newName = shapes.find((it) => it.keptAs === type.identity[0] && it.name !== it.keptAs)?.name;
  // A new name that is empty is none: clients in use send one with every update.
  const isNoName = (it: Element): boolean => it.name === newName && it.text.trim() === "" && it.children.length === 0;
  const content = call.body.children.filter((it) => !found.value.used.includes(it) && !isNoName(it));
  const asked = readFields({ ...call.body, children: content }, shapes, reading);
  if (reading.refusals[0]) return fail(reading.refusals[0]);
  const both = patchesOf(type).find(
    (it) => asked[it] !== undefined && (asked[`add${capital(it)}`] ?? asked[`remove${capital(it)}`]) !== undefined,
  );
  if (both !== undefined) return fail(unexpectedNode(both));

  const changes = changesOf(asked, row.fields, type, call);
  const emptied = type
    .elements("update", call.version)
    .find((it) => it.required === "server" && isEmpty(changes[it.name]));
  if (emptied) return fail(badValue(emptied.name));
  const fields = { ...row.fields, ...changes };
  const other = store.byIdentity(type.name, identityIn(type.name, fields));
  if (other && other !== row) return fail(duplicateOf(type));
  const unfit = isAboutDevice(changes) ? checkDevice(type.name, fields) : undefined;
  if (unfit) return fail(unfit);
  store.replace(row, fields, Object.keys(changes));
  afterWrite(store, row);
  return ok(standardReply(row, call.cluster));
}

const isAboutDevice = (changes: Fields): boolean => "name" in changes || "securityProfileName" in changes;

/** The name of an element that names the object, but stands after what is to change in it. */
function afterContent(call: Call, { used }: Search): string | undefined {
  const first = call.body.children.findIndex((it) => !used.includes(it));
  return first === -1 ? undefined : call.body.children.find((it, i) => i > first && used.includes(it))?.name;
}

/** The elements of update: a name under its new word, a list that can be patched three times. */
function updateShapes(call: Call, type: Type): readonly ElementShape[] {
  const lists = patchesOf(type);
  return type.elements("update", call.version).flatMap((it) => {
    if (it.rename !== undefined) return [{ ...it, name: it.rename }]; // kept as before
    if (!lists.includes(it.name)) return [it];
    const of = capital(it.name);
    return [patchShape(it, `remove${of}`), patchShape(it, `add${of}`), it];
  });
}

const patchShape = (it: ElementShape, name: string): ElementShape => ({ ...it, name, keptAs: name });

const patchesOf = (type: Type): readonly string[] => Object.keys(patchable[type.name] ?? {});

/** What was asked for, by the elements in which it is kept. */
function changesOf(asked: Fields, now: Fields, type: Type, call: Call): Fields {
  const changes: Record<string, Value> = {};
  for (const it of type.elements("update", call.version)) {
    const whole = asked[it.name];
    const value = whole === undefined ? patched(it.name, asked, now, type) : whole;
    if (value === undefined) continue;
    changes[it.name] = call.cluster.strictly("region-list") ? mergedRelations(type.name, it.name, now, value) : value;
  }
  return changes;
}

/** A list after `remove…` and `add…`, or nothing if neither was asked for. An item that is there already is replaced. */
function patched(list: string, asked: Fields, now: Fields, type: Type): Value | undefined {
  const keys = patchable[type.name]?.[list];
  const [added, removed] = [asked[`add${capital(list)}`], asked[`remove${capital(list)}`]];
  if (!keys || (added === undefined && removed === undefined)) return undefined;
  const gone = new Set([...itemsOf(added), ...itemsOf(removed)].map((it) => keyOf(it, keys)));
  const kept = itemsOf(now[list]).filter((it) => !gone.has(keyOf(it, keys)));
  return { kind: "items", items: [...kept, ...itemsOf(added)] };
}

const itemsOf = (it: Value | undefined): readonly Value[] =>
  typeof it === "object" && it?.kind === "items" ? it.items : [];

/** What makes two items the same one: their own text, or the texts of some of their children. */
function keyOf(item: Value, keys: readonly string[]): string {
  if (typeof item !== "object" || item?.kind !== "group") return textOf(item);
  return keys.map((it) => deepText(item.fields[it])).join("\0");
}

function deepText(it: Value | undefined): string {
  return typeof it === "object" && it?.kind === "group"
    ? Object.values(it.fields).map(deepText).join("\0")
    : textOf(it);
}

const isEmpty = (it: Value | undefined): boolean => it === "" || it === null;
const capital = (it: string): string => `${it.charAt(0).toUpperCase()}${it.slice(1)}`;
