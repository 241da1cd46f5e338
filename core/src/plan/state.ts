import type { Address } from "../base/address.ts";
import type { JsonObject } from "../base/json.ts";
import type { Section } from "../catalog/generated/fields.ts";

/**
 * One object as the files want it. `fields` has the shape of a file and holds only what the file states: a field that is
 * not there is left as it is on the cluster, `null` clears it. A secret stays `{ "secret": name }`.
 */
export interface DesiredObject {
  readonly address: Address;
  readonly section: Section;
  readonly name: string;
  readonly state: "present" | "absent";
  /** False: it must exist, and is never written. */
  readonly managed: boolean;
  readonly renamedFrom: string | undefined;
  /** Without the identity of a singleton and without the tool's own keys. */
  readonly fields: JsonObject;
  /** Objects of the project that it names, sorted. */
  readonly refersTo: readonly Address[];
}

/** One object as the cluster has it: every field that was read, in the shape of a file. */
export interface LiveObject {
  readonly address: Address;
  readonly section: Section;
  readonly name: string;
  /** With braces, as AXL writes it; empty for the singleton. */
  readonly uuid: string;
  readonly fields: JsonObject;
}
