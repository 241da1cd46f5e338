import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Element } from "./xml.ts";
import type { Call } from "./cluster.ts";
import { readFields, type Reading } from "./reading.ts";
import { missingNode, unexpectedNode, type Refusal } from "./refusal.ts";
import type { Row } from "./row.ts";
import { bare, textShape, type ElementShape, type Type } from "./shape.ts";
import { folded, textOf } from "./store.ts";
import { bareUuid } from "./uuid.ts";

/** What a request says about the object it means. */
export interface Search {
  /** None: there is no such object. */
  readonly row: Row | undefined;
  /** What was asked for, for the fault. */
  readonly name: string;
  /** Children of the request that name the object; the others are its content. */
  readonly used: readonly Element[];
}

/** Finds the object that get, update, remove, apply, reset and restart name by uuid or by their elements. */
export function findObject(call: Call, type: Type): Result<Search, Refusal> {
  if (type.lookup.length === 0) return ok({ row: [...call.cluster.store.rows(type.name)][0], name: "", used: [] });
  const byUuid = call.body.children.find((it) => it.name === "uuid");
  const used = call.body.children.filter((it) => it.name === "uuid" || type.lookup.includes(it.name));
  if (byUuid) {
    const other = used.find((it) => it !== byUuid);
    if (other) return fail(unexpectedNode(other.name));
    const row = call.cluster.store.byUuid(bareUuid(byUuid.text));
    return ok({ row: row?.type === type.name ? row : undefined, name: byUuid.text, used });
  }
  return findByName(call, type, used);
}

function findByName(call: Call, type: Type, used: readonly Element[]): Result<Search, Refusal> {
  const { store, strictly } = call.cluster;
  const shapes = lookupShapes(call, type);
  const reading: Reading = { store, strictly, refusals: [], complete: true };
  const asked = readFields({ ...call.body, children: used }, shapes, reading);
  const missing = type.identity.find(
    (it) => asked[it] === undefined && shapes.find((one) => one.name === it)?.required,
  );
  if (missing !== undefined) return fail(missingNode(missing));
  if (reading.refusals[0]) return fail(reading.refusals[0]);
  const identity = type.identity.map((it) => textOf(asked[it]));
  const row = store.byIdentity(type.name, identity);
  const fits =
    row &&
    type.lookup.every((it) => asked[it] === undefined || folded(textOf(asked[it])) === folded(textOf(row.fields[it])));
  return ok({ row: fits ? row : undefined, name: identity[0] ?? "", used });
}

/** The elements that name an object, as this version has them. A name may be longer here than where it is set. */
function lookupShapes(call: Call, type: Type): readonly ElementShape[] {
  const known = type.elements("get", call.version);
  return type.lookup.flatMap((name) => {
    const it = known.find((one) => one.name === name);
    if (!it) return [];
    const isText = it.shape.kind === "text";
    return [
      { ...it, shape: isText ? textShape({ kind: "string", maxLength: undefined, pattern: undefined }) : it.shape },
    ];
  });
}

/** The shape of `<uuid>` and the like: any text. */
export const anyText = (name: string): ElementShape => ({
  ...bare(name),
  shape: textShape({ kind: "string", maxLength: undefined, pattern: undefined }),
});
