import type { Text } from "../base/text.ts";
import type { TextForm } from "./forms.ts";
import type { versions } from "./generated/versions.ts";

/** An AXL schema version that the product speaks. */
export type Version = (typeof versions)[number];

/**
 * Where something exists: comma-separated versions, `V+` meaning V and later.
 * `"12.0+"`, `"11.5,12.5+"`. Absent means every version.
 */
export type VersionRange = string;

/**
 * One object section of `mra/v1` and the AXL object behind it: the shape of `schemas/objects/<section>.json`.
 * Everything that knows about objects is generated from, or driven by, these files.
 */
export interface ObjectSchema {
  /** Key of the section at the top level of a document: `phoneSecurityProfiles`. */
  readonly section: string;
  /** AXL type name as in its operations: `PhoneSecurityProfile` in `addPhoneSecurityProfile`. */
  readonly axlType: string;
  /** Name of the element that holds one object in add, get and list: `phoneSecurityProfile`. */
  readonly axlElement: string;
  /** Operations AXL offers, of: add update get list remove apply reset restart. */
  readonly operations: readonly Operation[];
  /** Versions of the operations that came later than the object. */
  readonly operationVersions?: Readonly<Partial<Record<Operation, VersionRange>>>;
  /** Versions in which the object exists. */
  readonly versions?: VersionRange;
  /** Keys of the fields that identify an object, in order. Empty for the singleton. */
  readonly identity: readonly string[];
  /** AXL elements by which update, get and remove find the object; without uuid. */
  readonly lookup: readonly string[];
  /** AXL element that renames in update, such as `newName`; absent where AXL cannot rename. The field it renames says so, too. */
  readonly rename?: string;
  /** Elements of searchCriteria in list. */
  readonly search: readonly string[];
  /** Place in the order of Cisco's procedure and of a deploy: lower goes first. */
  readonly order: number;
  /** Step of Cisco's chapter that configures it, `"5"`, or absent. */
  readonly step?: string;
  readonly label: Text;
  readonly plural: Text;
  /** Menu path in Unified CM Administration: `System > Region Information > Region`. */
  readonly guiPath: Text;
  readonly help: Text;
  /** Names that a fresh cluster brings and that are never written. A `*` stands for any text. */
  readonly builtIn: readonly string[];
  /** Keys whose values the tree and the symbols show beside the name. */
  readonly telling: readonly string[];
  /** The same for a line of a tree, where little fits and not all that is known of others has been read; `telling` where absent. */
  readonly tellingLive?: readonly string[];
  /** Name of the codicon of the section and of its objects. */
  readonly icon: string;
  /** Place in the tree among what an engineer looks for first, lower goes first; absent: behind those, in the order of a deploy. */
  readonly treePlace?: number;
  /** What it is called within a sentence, where the label is too long for one. */
  readonly inSentence?: Text;
  /** Keys of flags that only one object of the kind has: the cluster takes the flag from the others when one gets it. */
  readonly exclusive?: readonly string[];
  /**
   * After which changes phones have to register anew; Apply Config alone does not do it (Security Guide: phones take a new
   * security profile at their next registration). Keys, or `any` change.
   */
  readonly resetAfter?: "any" | readonly string[];
  /** What a person has to do, or to know, after an object was added or changed and AXL cannot apply it. */
  readonly afterwards?: Text;
  /** How the phones behind an object are found: those that are told when it changes. */
  readonly phones?: PhonesBehind;
  /** Key through which an object belongs to another one: what that says of MRA holds for it, too. */
  readonly belongsBy?: string;
  /** Expressway-C remembers objects of the kind: its list of Unified CM servers is refreshed after a change (MRA130). */
  readonly rememberedByExpressway?: true;
  /** The certificate of Expressway-C has to name an object (MRA101) whose fields have these values, and none of those. */
  readonly namedInCertificate?: {
    readonly where: Readonly<Record<string, string | boolean>>;
    readonly unless: Readonly<Record<string, string | boolean>>;
  };
  /** AXL types beside its own whose changes, told by listChange, are changes of its objects: `RegionMatrix`. */
  readonly changesWith?: readonly string[];
  /** Users and phones change such objects all day: one that no file names is no reason to read everything anew. */
  readonly changesOften?: true;
  /** It is on an Expressway, written over its REST: `axlType` is a path there, and `axl` of a field a key of its JSON. */
  readonly on?: "expressway";
  /** What a change of it, or its addition or removal, interrupts: it is done only when a person chose it. */
  readonly interrupts?: Text;
  /** An object that differs is changed by hand, for this reason; only whole ones are added. */
  readonly changedByHand?: Text;
  /** Fields in the order of AXL's add request. */
  readonly fields: readonly FieldSchema[];
}
/** How the phones behind an object are found. */
export type PhonesBehind =
  /** It is a phone. */
  | { readonly by: "self" }
  /** Objects of a section name it under this key: phones themselves, or what phones are behind (device pools). */
  | { readonly by: "named"; readonly in: string; readonly key: string }
  /** It lists the names of its devices under this key. */
  | { readonly by: "listing"; readonly key: string };

export type Operation = "add" | "update" | "get" | "list" | "remove" | "apply" | "reset" | "restart";

/** One field of an object, or of a map inside it. */
export interface FieldSchema {
  /** The key in a file. */
  readonly key: string;
  /** AXL element, or a path of elements (`dirn/pattern`) where the file's shape is flatter than AXL's. */
  readonly axl: string;
  readonly type: FieldType;
  /** A file that creates the object must state it (and AXL has no usable default). */
  readonly required?: true;
  /** AXL takes `xsi:nil` for it. */
  readonly nillable?: true;
  /** Fixed once the object exists: a change is a replacement. */
  readonly immutable?: true;
  /** Only the cluster writes it: shown, never sent, and not a legal key in a file. */
  readonly readOnly?: true;
  /** Not a key of the files: always sent on add with this value (`class: Phone`). */
  readonly implied?: string;
  /**
   * Sent on add when the file does not state the field, because AXL's schema requires the element; `null` sends nil.
   * Inside a map or a list the schema requires it in update, too: there the value that the cluster has goes first.
   */
  readonly addDefault?: string | number | boolean | null;
  /** How the cluster writes that nothing is set, where that is neither an empty element nor nil (`-1`). Read as null. */
  readonly none?: string | number;
  /** The element that carries a new value in update (`newName`): update finds the object by the field's own element. */
  readonly rename?: string;
  /** What the cluster assumes when the field was never set (from the XSD or the GUI), for hover and inlay hints. */
  readonly default?: string | number | boolean;
  /** A fact that means something by not being stated (certificates that a CA signed are not self-signed): no rule lacks it. */
  readonly fallback?: true;
  /** Versions in which AXL has the element. */
  readonly versions?: VersionRange;
  /** Operations whose messages carry the element; absent means add, update, get and list all do. */
  readonly in?: readonly ("add" | "update" | "get" | "list")[];
  /** The rule that says which values are legal; the shape's own finding stays silent. */
  readonly rule?: string;
  /** The label in the GUI. */
  readonly label: Text;
  /** One sentence: what it does, and what MRA needs of it. */
  readonly help: Text;
  /** Step of Cisco's chapter that sets it: `"5.6"`. */
  readonly step?: string;
}

export type FieldType =
  | {
      readonly kind: "string";
      readonly maxLength?: number;
      readonly pattern?: string;
      /** How it is written: a host, a domain, an address. */
      readonly form?: TextForm;
      readonly examples?: readonly string[];
      /** What the GUI offers in a list, the likeliest first; AXL takes other values, too. */
      readonly choices?: readonly EnumValue[];
    }
  /** With `enum`, one of the numbers of a closed set in `schemas/enums.json` (key sizes). */
  | {
      readonly kind: "integer";
      readonly minimum?: number;
      readonly maximum?: number;
      readonly enum?: string;
      /** As for texts. */
      readonly choices?: readonly EnumValue[];
    }
  | { readonly kind: "boolean" }
  /** A closed set unless `open`: then other words are legal, too (models grow with device packs). Values are in `schemas/enums.json`. */
  | { readonly kind: "enum"; readonly enum: string; readonly open?: true }
  /** A reference by name to an object of a section; `outside`: of an AXL type that has no section (`Location`), taken as it is. */
  | { readonly kind: "reference"; readonly to: string; readonly outside?: true }
  /** `<wrapper><item/>…</wrapper>`. */
  | {
      readonly kind: "list";
      /** Element of one item inside the field's own element; `.` where the field's own element repeats itself. */
      readonly item: string;
      readonly of: FieldType;
      /** Where an item is an element with children but a single value in the file: the child that holds the value (`callManagerName`). */
      readonly value?: string;
      /**
       * A child that numbers the items from `from` in their order (`priority`, `selectionOrder`). Where the item has a
       * field for the same element (`index` of a line), a number that a file states there wins over the order.
       */
      readonly position?: { readonly axl: string; readonly from: number };
      /** Key by which items are the same item (`region`); absent: by position. */
      readonly itemKey?: string;
      /** Order carries no meaning; compare as a set. */
      readonly unordered?: true;
      readonly maxItems?: number;
    }
  | {
      readonly kind: "map";
      readonly fields: readonly FieldSchema[];
      /** Keys of which AXL takes one only: a choice in Cisco's schema. */
      readonly oneOf?: readonly string[];
      /** Keys that together name an object of a section whose identity is more than one value. */
      readonly refersTo?: { readonly to: string; readonly keys: readonly string[] };
    }
  /** Several strings in the file, one string on the wire, joined by `separator`. */
  | { readonly kind: "joined"; readonly separator: string; readonly maxLength?: number }
  /** A password: never in a file; `{ secret: name }` there. */
  | { readonly kind: "secret" }
  /** Product-specific XML, read, merged and sent back whole. */
  | { readonly kind: "vendorConfig" }
  /** The logical ICE block that lives inside vendorConfig. Not an AXL element itself. */
  | { readonly kind: "ice" };

/**
 * A block of facts that is checked and never sent (`cluster`, `ntp`, …), or `ice`: the shape of an entry of
 * `schemas/surroundings.json`. Their fields have no AXL element: `axl` repeats the key.
 */
export interface SurroundingSchema {
  readonly key: SurroundingKey | "cluster" | "ice";
  /** A list of such maps is legal, too, one for each installation; each of them then needs its `name`. */
  readonly repeated?: true;
  readonly label: Text;
  readonly help: Text;
  readonly fields: readonly FieldSchema[];
}
export type SurroundingKey = "ntp" | "dns" | "certificates" | "expressway" | "ils";

/** An enumeration of `schemas/enums.json`. */
export interface EnumSchema {
  /** Other words are legal, too: device packs add models. */
  readonly open?: true;
  readonly values: readonly EnumValue[];
}
export interface EnumValue {
  readonly value: string;
  readonly versions?: VersionRange;
  readonly help?: Text;
}

/** One version: the shape of an entry of `schemas/versions.json`, oldest first. */
export interface VersionSchema {
  readonly version: string;
  /** The oldest schema version that a cluster of this one takes. */
  readonly takes: string;
  /** What a cluster of it calls itself, for example: as the demo cluster does. */
  readonly build: string;
}

/** One phone model: the shape of an entry of `schemas/models.json`. */
export interface ModelSchema {
  readonly model: string;
  /** What people call it, where that is not the model's name. */
  readonly calledBy?: Text;
  readonly family: string;
  readonly namePrefix?: string;
  readonly mraCapable: boolean | null;
  /** `named`: Cisco's chapter names it as a model that must not encrypt its TFTP file; `sibling`: of the same series but not named; `ce`: DX on CE software. */
  readonly tftpEncryption?: "named" | "sibling" | "ce";
  readonly versions: VersionRange;
}
