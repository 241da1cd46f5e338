import type { Span } from "../base/span.ts";
import { spanOf, type Spot } from "../syntax/tree.ts";
import { occurrencesOf, targetAt } from "./target.ts";
import { locationOf, type Location, type Place } from "./world.ts";

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
export function definitionsAt(place: Place): readonly Definition[] {
  const found = targetAt(place);
  if (found === undefined) return [];
  const from = spanOf(found.node);
  return occurrencesOf(place.world, found.target).flatMap(({ node, role }) => {
    if (role !== "definition") return [];
    const nameSpan = spanOf(node);
    const object =
      found.target.kind === "object"
        ? found.target.project
            .all(found.target.address)
            .find((it) => it.node.entries.some(({ value }) => isSamePlace(value, node)))
        : undefined;
    return [{ from, uri: node.chunk.uri, span: object ? spanOf(object.node) : nameSpan, nameSpan }];
  });
}

const isSamePlace = (a: Spot, b: Spot): boolean => a.chunk === b.chunk && a.start === b.start && a.end === b.end;

/** Every place that names what is named here, in all files. */
export function referencesAt(place: Place, withDefinitions: boolean): readonly Location[] {
  const found = targetAt(place);
  if (found === undefined) return [];
  return occurrencesOf(place.world, found.target).flatMap(({ node, role }) =>
    role === "reference" || withDefinitions ? [locationOf(node)] : [],
  );
}

/** The places of this file that name what is named here. */
export function highlightsAt(
  place: Place,
): readonly { readonly span: Span; readonly role: "definition" | "reference" }[] {
  const found = targetAt(place);
  if (found === undefined) return [];
  return occurrencesOf(place.world, found.target).flatMap(({ node, role }) =>
    node.chunk.uri === place.file.tree.uri ? [{ span: spanOf(node), role }] : [],
  );
}
