import type { ObjectSchema } from "../catalog/schema.ts";
import type { ScalarNode } from "../syntax/tree.ts";
import type { MappedRows } from "./mapped-rows.ts";
import type { ConfigObject } from "./object.ts";
import type { CellUse } from "./row-cell.ts";
import type { RowPlan } from "./row-form.ts";
import type { TableFault } from "./table-fault.ts";

/** What one row makes. */
export interface Made {
  readonly objects: readonly ConfigObject[];
  readonly faults: readonly TableFault[];
  /** The directory numbers of the row that are digits, alone or behind a +, each with its column; whether another cell became a number. */
  readonly numbers: readonly { readonly at: number; readonly digits: string; readonly isBeside: boolean }[];
}

/** How a mapping makes objects of rows. */
export interface MappingPlan {
  readonly row: RowPlan;
  readonly form: MappedRows;
  readonly schema: ObjectSchema;
  readonly when: number | "always";
  /** The cells that name the object; undefined where a value that names it cannot be known. */
  readonly naming: readonly { readonly use: CellUse; readonly node: ScalarNode }[] | undefined;
}
