import type { Address } from "../base/address.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { SurroundingKey, Version } from "../catalog/schema.ts";
import type { Entry } from "../syntax/tree.ts";
import type { BoundDocument } from "./bind.ts";
import type { ClusterDefinition } from "./cluster.ts";
import type { Inheritance } from "./inheritance.ts";
import type { Ancestry } from "./inherited.ts";
import type { ConfigObject, Reference } from "./object.ts";
import type { MappedRows } from "./mapped-rows.ts";
import type { Template } from "./template.ts";

/** All that the files of a workspace say of one cluster. Order of files and keys never matters. */
export interface Project {
  readonly name: string;
  /** The first definition in the order of file names; the others are findings. */
  readonly definition: ClusterDefinition | undefined;
  readonly definitions: readonly ClusterDefinition[];
  /** The stated schema version, or the newest. */
  readonly version: Version;
  readonly documents: readonly BoundDocument[];
  /** Names of the other clusters of the workspace. */
  readonly siblings: readonly Project[];
  /** The objects of a section, in the order of file names and text. */
  objects<S extends Section>(section: S): readonly ConfigObject<S>[];
  /** The first object of that address. */
  at(address: Address): ConfigObject | undefined;
  /** The first object of a section with that name. */
  find<S extends Section>(section: S, name: string): ConfigObject<S> | undefined;
  /** All objects of an address: more than one is a duplicate. */
  all(address: Address): readonly ConfigObject[];
  /** The objects whose names differ from that of an address in capitals only. */
  like(address: Address): readonly ConfigObject[];
  /** Who names an object. */
  referrers(address: Address): readonly Reference[];
  /** Whether no object that stays names the same earlier, in the order of the files, from another place. */
  isFirstUse(reference: Reference): boolean;
  /**
   * What is said of taking part in MRA by the holder that a template names under a key: the device pool of its phones. Undefined
   * where it names none, or nothing is said.
   */
  holderSays(from: Ancestry, key: string): boolean | undefined;
  /**
   * What `find` says of the whole project, found out once for all who ask, and again when something that it read is another
   * thing. Only when its answer is another one are they asked again: where an equal answer is another object, `find` gives back
   * the one of `before`. `find` itself is the key: one function of a module, never one made for the call.
   */
  once<T>(find: (project: Project, before: T | undefined) => T): T;
  /** Every template, in the order of file names and text. */
  readonly templates: readonly Template[];
  /** The first template of a name. */
  template(name: string): Template | undefined;
  /** What is extended by objects, and by which. */
  readonly inheritances: readonly Inheritance[];
  /** The mappings by which rows make objects. */
  readonly rowForms: readonly MappedRows[];
  /** The values of a surrounding key, from every document that has it. */
  surroundings(key: SurroundingKey): readonly Entry[];
}
