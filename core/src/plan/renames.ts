import { address, identityOf, sectionOf, type Address } from "../base/address.ts";
import { isMap, type Json, type JsonObject } from "../base/json.ts";
import { message } from "../base/text.ts";
import type { FieldSchema, FieldType } from "../catalog/schema.ts";
import { reasonAt, type Reason } from "./reason.ts";
import type { DesiredObject, LiveObject } from "./state.ts";
import { jointAddress, type JointReference } from "./references.ts";
import { fieldAt, fieldsInside, itemsIn } from "./value.ts";
import { labelOf } from "./words.ts";

/** New names by the address an object has before a plan is carried out. */
export type Renames = ReadonlyMap<Address, string>;

/** Which live object each desired one is, once renames are taken into account. */
export interface Matches {
  readonly renames: Renames;
  readonly reasons: readonly Reason[];
  /** By the address in the files. An object that is about to be renamed away does not count. */
  readonly live: ReadonlyMap<Address, LiveObject>;
}

/** The address an object had under another first name. */
export const renamedAddress = (it: Address, name: string): Address =>
  address(sectionOf(it), name, ...identityOf(it).slice(1));

/**
 * Finds the renames that are still due. Where the new name is on the cluster already, the rename was done; the key may
 * stay in the file. Names that change places in a circle are refused: no order of renames leads there.
 */
export function match(desired: readonly DesiredObject[], live: ReadonlyMap<Address, LiveObject>): Matches {
  const wishes = new Map<Address, Address>();
  for (const it of desired) {
    if (it.renamedFrom === undefined || it.state === "absent" || !it.managed) continue;
    const old = renamedAddress(it.address, it.renamedFrom);
    if (live.has(old)) wishes.set(it.address, old);
  }
  const byOld = new Map([...wishes].map(([to, from]) => [from, to]));
  const reasons: Reason[] = [];
  const due = new Map<Address, Address>();
  for (const start of wishes.keys()) {
    const chain = chainFrom(start, byOld, live);
    if (chain === "circle") reasons.push(circle(start));
    else for (const it of chain) due.set(it, wishes.get(it) as Address);
  }
  const leaving = new Set(due.values());
  const matched = new Map<Address, LiveObject>();
  for (const { address: at } of desired) {
    const old = due.get(at);
    const it = old !== undefined ? live.get(old) : leaving.has(at) ? undefined : live.get(at);
    if (it !== undefined) matched.set(at, it);
  }
  return { renames: new Map([...due].map(([to, from]) => [from, identityOf(to)[0] ?? ""])), reasons, live: matched };
}

// A rename is due when its new name is free, or becomes free by another rename that is due. An object has one old
// name, so that a chain comes back to its start or nowhere.
function chainFrom(
  start: Address,
  byOld: ReadonlyMap<Address, Address>,
  live: ReadonlyMap<Address, LiveObject>,
): readonly Address[] | "circle" {
  const chain: Address[] = [];
  for (let at = start; ;) {
    chain.push(at);
    if (!live.has(at)) return chain;
    const next = byOld.get(at);
    if (next === undefined) return [];
    if (next === start) return "circle";
    at = next;
  }
}

const circle = (it: Address): Reason =>
  reasonAt(
    it,
    message(
      {
        en: "{0} changes names in a circle; go by way of a third name",
        ko: "{0}의 이름이 순환하여 바뀝니다. 제3의 이름을 거쳐 변경하십시오",
      },
      labelOf(it),
    ),
  );

/**
 * Fields with every reference under its new name. The cluster holds references by uuid, so they follow a rename by
 * themselves: before and after it, the two sides compare as equal.
 */
export function withNewNames(live: JsonObject, fields: readonly FieldSchema[], renames: Renames): JsonObject {
  if (renames.size === 0) return live;
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries(live)) {
    const field = fieldAt(fields, key);
    result[key] = field === undefined ? value : renamed(field.type, value, renames);
  }
  return result;
}

function renamed(type: FieldType, value: Json, renames: Renames): Json {
  if (type.kind === "reference")
    return typeof value === "string" ? (renames.get(address(type.to, value)) ?? value) : value;
  if (type.kind === "list")
    return Array.isArray(value) ? itemsIn(value).map((it) => renamed(type.of, it, renames)) : value;
  if (!isMap(value)) return value;
  const inside = withNewNames(value, fieldsInside(type), renames);
  return type.kind === "map" && type.refersTo !== undefined
    ? jointlyRenamed(type.refersTo, value, inside, renames)
    : inside;
}

// Where several keys name an object together, the first holds the name that changes.
function jointlyRenamed(refersTo: JointReference, before: JsonObject, now: JsonObject, renames: Renames): JsonObject {
  const [first = ""] = refersTo.keys;
  const to = jointAddress(refersTo, before);
  const name = to && renames.get(to);
  return name === undefined ? now : { ...now, [first]: name };
}
