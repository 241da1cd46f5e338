import type { Strictly } from "./behaviours.ts";
import type { Element } from "./xml.ts";

/** How this cluster spells what its profile and release leave open. */
export interface Spelling {
  readonly uuid: (bare: string) => string;
  /** `place`: what stands where, so that the same value at the same place is always spelt alike. */
  readonly boolean: (value: boolean, place: string) => string;
  /** An element that is nil. */
  readonly nil: (name: string) => string;
  /** Attributes of the answer's own element, with a leading space. */
  readonly rootAttributes: string;
}

const xsi = ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`;

/** `release` is the cluster's major release: 14 for 14.0. */
export function spellingOf(strictly: Strictly, release: number): Spelling {
  const uuid = strictly("uuid") ? (it: string) => `{${it.toUpperCase()}}` : (it: string) => it;
  const short = (it: boolean): string => (it ? "t" : "f");
  const boolean = strictly("boolean") ? (it: boolean, place: string) => (isOdd(place) ? short(it) : String(it)) : short;
  if (!strictly("nothing")) return { uuid, boolean, nil: (name) => `<${name}/>`, rootAttributes: "" };
  return release >= 14
    ? { uuid, boolean, nil: (name) => `<${name} uuid=""/>`, rootAttributes: xsi }
    : { uuid, boolean, nil: (name) => `<${name}${xsi} xsi:nil="true"/>`, rootAttributes: "" };
}

/** About one place in sixteen. */
function isOdd(place: string): boolean {
  let sum = 0;
  for (let i = 0; i < place.length; i++) sum = (sum * 31 + place.charCodeAt(i)) & 0xffff;
  return sum % 16 === 7;
}

/** Which elements a client wants: all of them, or these, each with what is wanted inside it. */
export type Wanted = "all" | ReadonlyMap<string, Wanted>;

/** What `returnedTags` asks for. An element named without children means all of its children. */
export function wantedBy(tags: Element): ReadonlyMap<string, Wanted> {
  return new Map(tags.children.map((it) => [it.name, it.children.length === 0 ? "all" : wantedBy(it)]));
}
