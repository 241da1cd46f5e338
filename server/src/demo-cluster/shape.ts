import type { Operation, Version, VersionRange } from "../../../core/src/catalog/schema.ts";
import type { Unset } from "./as-captured.ts";

/** One type of AXL as its messages show it: the catalogue read from the side of the wire. */
export interface Type {
  /** `PhoneSecurityProfile`, as in `addPhoneSecurityProfile`. */
  readonly name: string;
  /** `phoneSecurityProfile`, the element that holds one object. */
  readonly element: string;
  readonly versions: VersionRange | undefined;
  readonly operations: ReadonlyMap<Operation, VersionRange | undefined>;
  /** Elements that make an object what it is; empty for a singleton. */
  readonly identity: readonly string[];
  /** Elements by which get, update and remove find it. */
  readonly lookup: readonly string[];
  readonly search: readonly string[];
  /** In the order of Cisco's schema. */
  readonly elements: (operation: Carrying, version: Version) => readonly ElementShape[];
  /** Objects that come with a fresh cluster; `*` stands for any text. */
  readonly builtIn: readonly string[];
}
export type Carrying = "add" | "update" | "get" | "list";

export interface ElementShape {
  readonly name: string;
  /** The element under which the object keeps its value: its own name, but for `newName` and the like. */
  readonly keptAs: string;
  readonly shape: Shape;
  /** `schema`: Cisco's schema asks for it on add, the server can do without; `server`: neither can. */
  readonly required: "schema" | "server" | undefined;
  readonly nillable: boolean;
  /** The element itself repeats, without a wrapper. */
  readonly repeats: boolean;
  /** What the server puts there on add when nobody says; a reference by name. */
  readonly onAdd: string | undefined;
  /** Only the cluster writes it: where it has nothing to say, the element is not there. */
  readonly isShownWhenSet: boolean;
  /** What get says where nothing was ever set. */
  readonly default: string | undefined;
  /** The element that renames in update. */
  readonly rename: string | undefined;
  /** What get says where nobody set anything and real answers say something all the same. */
  readonly unset: Unset | undefined;
  /** Attributes beside a uuid, with a leading space. */
  readonly attributes: string;
  /** A group or an item that has a uuid of its own. */
  readonly hasUuid: boolean;
  /** Nil is refused although Cisco's schema allows it. */
  readonly refusesNil: boolean;
}

export type Shape =
  | { readonly kind: "text"; readonly check: Check }
  | { readonly kind: "reference"; readonly to: string; readonly foreignKey: boolean }
  | {
      readonly kind: "group";
      readonly elements: readonly ElementShape[];
      /** Only one of them may stand. */
      readonly isChoice: boolean;
    }
  | {
      readonly kind: "items";
      readonly item: string;
      readonly of: Shape;
      readonly position: string | undefined;
      readonly hasUuid: boolean;
      /** Other words than `item` that `returnedTags` may have here. */
      readonly inVain: readonly string[];
    }
  | { readonly kind: "raw" }
  /** Only answers have it: some elements of the object once more, or nothing. */
  | { readonly kind: "again"; readonly elements: readonly ElementShape[] };

export type Check =
  | { readonly kind: "string"; readonly maxLength: number | undefined; readonly pattern: string | undefined }
  | {
      readonly kind: "integer";
      readonly minimum: number | undefined;
      readonly maximum: number | undefined;
      readonly words: readonly string[] | undefined;
    }
  | { readonly kind: "boolean" }
  | { readonly kind: "words"; readonly words: readonly string[]; readonly open: boolean }
  /** Taken, and never given back. */
  | { readonly kind: "secret" };

/** Names and texts of an element about which nothing else is known. */
export const bare = (name: string): Omit<ElementShape, "shape"> => ({
  name,
  keptAs: name,
  required: undefined,
  nillable: false,
  repeats: false,
  onAdd: undefined,
  isShownWhenSet: false,
  default: undefined,
  rename: undefined,
  unset: undefined,
  attributes: "",
  hasUuid: false,
  refusesNil: false,
});

export const textShape = (check: Check): Shape => ({ kind: "text", check });
