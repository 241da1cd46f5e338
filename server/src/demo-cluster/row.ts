import type { Element } from "./xml.ts";

/** What stands in one element of an object. `null` is nil, the empty string is empty; both read back as nothing. */
export type Value = string | null | Row | Group | Items | Raw;

/** One object of the cluster. References are the rows themselves, so that a rename shows everywhere at once. */
export interface Row {
  readonly kind: "row";
  /** AXL type: `DevicePool`; `Css` for one that has no section here. */
  readonly type: string;
  /** Lower case, without braces. */
  readonly uuid: string;
  /** By AXL element. Replaced as a whole, and only by the store. An absent one was never set. */
  readonly fields: Fields;
}
export interface Fields {
  readonly [element: string]: Value;
}
/** Elements within an element. */
export interface Group {
  readonly kind: "group";
  readonly fields: Fields;
}
export interface Items {
  readonly kind: "items";
  readonly items: readonly Value[];
}
/** Product-specific XML, kept as it came. */
export interface Raw {
  readonly kind: "raw";
  readonly children: readonly Element[];
}

export const isRow = (it: Value | undefined): it is Row => typeof it === "object" && it !== null && it.kind === "row";

/** Every row that a value refers to, however deep. */
export function* rowsIn(value: Value): Generator<Row> {
  if (typeof value === "string" || value === null || value.kind === "raw") return;
  if (value.kind === "row") yield value;
  else if (value.kind === "items") for (const it of value.items) yield* rowsIn(it);
  else for (const it of Object.values(value.fields)) yield* rowsIn(it);
}
