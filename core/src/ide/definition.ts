import type { Span } from "../base/span.ts";
import { spanOf, type MapNode, type Spot } from "../syntax/tree.ts";
import { occurrencesOf, targetAt, type CursorTarget } from "./target.ts";
import { spotLocation, type Location, type CursorPlace } from "./world.ts";

/** Where a name leads. */
export interface Definition {
  /** The name that was asked about. */
  readonly from: Span;
  readonly uri: string;
  /** The whole object. */
  readonly span: Span;
  /** The name in it. */
  readonly nameSpan: Span;
}

/** Where the name at a place is defined: more than one where several documents speak of the object. */
export function definitionsAt(place: CursorPlace): readonly Definition[] {
  const found = targetAt(place);
  if (found === undefined) return [];
  const from = spanOf(found.node);
  return occurrencesOf(place.world, found.target).flatMap(({ node, role }) => {
    if (role !== "definition") return [];
    const nameSpan = spanOf(node);
    const whole = wholesOf(found.target).find((it) => it.entries.some(({ value }) => isSamePlace(value, node)));
    return [{ from, uri: node.chunk.uri, span: whole ? spanOf(whole) : nameSpan, nameSpan }];
  });
}

/** All of what defines a name. */
function wholesOf(target: CursorTarget): readonly MapNode[] {
  if (target.kind === "object") return target.project.all(target.address).map((it) => it.node);
  if (target.kind === "template") return target.project.templates.map((it) => it.node);
  return [];
}

const isSamePlace = (a: Spot, b: Spot): boolean => a.chunk === b.chunk && a.start === b.start && a.end === b.end;

/** Every place that names what is named here, in all files. */
export function referencesAt(place: CursorPlace, withDefinitions: boolean): readonly Location[] {
  const found = targetAt(place);
  if (found === undefined) return [];
  return occurrencesOf(place.world, found.target).flatMap(({ node, role }) =>
    role === "reference" || withDefinitions ? [spotLocation(node)] : [],
  );
}

/** The places of this file that name what is named here. */
export function highlightsAt(
  place: CursorPlace,
): readonly { readonly span: Span; readonly role: "definition" | "reference" }[] {
  const found = targetAt(place);
  if (found === undefined) return [];
  return occurrencesOf(place.world, found.target).flatMap(({ node, role }) =>
    node.chunk.uri === place.file.tree.uri ? [{ span: spanOf(node), role }] : [],
  );
}
