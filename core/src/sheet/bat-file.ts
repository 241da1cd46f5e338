/** Kinds of BAT files that have columns of their own. */
export type BatFile = "phones" | "users" | "devicePools";

/** One column of a BAT file: an entry of `schemas/bat-columns.json`. Headings are facts of public files and guides. */
export interface BatColumn {
  /** As files write it, `#` for the number of a repeated group (`Directory Number #`) and `@` for a number within it. */
  readonly heading: string;
  readonly aliases?: readonly string[];
  readonly of: BatFile;
  /** Section and key that it fills; absent where `mra/v1` has none. `lines[].label` is of the item that the number names. */
  readonly section?: string;
  readonly key?: string | readonly string[];
  /** How the cell is read where it is not a plain value. */
  readonly as?: "secret" | "onOff" | "numberInPartition" | "xml" | "userOfDevice" | "deviceOfUser";
  /** How sure the heading is: seen in a file, in Cisco's guide only, or derived. */
  readonly sure: "captured" | "guide" | "inferred";
}
