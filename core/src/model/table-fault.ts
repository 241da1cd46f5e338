import type { Node, ScalarNode, Spot } from "../syntax/tree.ts";
import type { Damage } from "../sheet/damage.ts";
import type { SheetFault } from "./sheet-state.ts";

/** What is wrong with a table, its headings or a row that makes no object. Rules say it in words. */
export type TableFault =
  | { readonly kind: "sheet"; readonly fault: SheetFault; readonly at: ScalarNode; readonly detail: string }
  /** A placeholder names a heading that is not there. */
  | {
      readonly kind: "noHeading";
      readonly at: Spot;
      readonly heading: string;
      readonly nearest: string | undefined;
      /** The value of the mapping and what it would be with the nearest heading. */
      readonly mended: { readonly node: ScalarNode; readonly value: string } | undefined;
    }
  | { readonly kind: "openBrace"; readonly at: Spot }
  | { readonly kind: "unquoted"; readonly at: Node; readonly text: string }
  | { readonly kind: "secret"; readonly at: ScalarNode; readonly heading: string }
  | { readonly kind: "twice"; readonly at: Spot; readonly heading: string; readonly first: Spot }
  /** With `columns: same`: nobody knows the heading, it is not read, or a table cannot hold it. */
  | {
      readonly kind: "unknownHeading" | "secretHeading" | "notHeld";
      readonly at: Spot;
      readonly heading: string;
      readonly nearest: string | undefined;
    }
  /** An identifying value with an empty cell, in a row that is not empty. */
  | { readonly kind: "noName"; readonly at: Spot; readonly label: string | undefined; readonly section: string }
  | { readonly kind: "openQuote"; readonly at: Spot }
  /** A directory number that may have lost a leading zero. */
  | { readonly kind: "lostZero"; readonly at: Spot; readonly text: string; readonly damage: Damage };

/** Whether nobody can say for certain what a table means while it has such a fault. */
export const leavesOpen = ({ kind }: TableFault): boolean =>
  kind !== "secretHeading" && kind !== "notHeld" && kind !== "lostZero";
