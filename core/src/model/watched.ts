import { sectionOf, type Address } from "../base/address.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { ObjectSchema } from "../catalog/schema.ts";
import {
  entryOf,
  type CellMark,
  type Chunk,
  type Entry,
  type MapNode,
  type ScalarNode,
  type ScalarValue,
  type Spot,
} from "../syntax/tree.ts";
import { hasParts } from "./parts.ts";
import type { Ancestry } from "./inherited.ts";
import { effectiveEntry, type ConfigObject, type Reference, type WatchedObject } from "./object.ts";
import type { Standing } from "./place.ts";
import type { RowMap } from "./row-map.ts";
import type { BaseName } from "./template.ts";

/** Hears what is read of an object. */
export interface Reader {
  /** Whether others like it may say another thing under a key. All of them state the same keys. */
  varies(key: string): boolean;
  /** What it says under a key was read. */
  says(key: string): void;
  /** Something was read that no single key can tell: its name, its place, who names it. */
  all(): void;
}

/** An object that tells what is read of it. */
export class Watched implements WatchedObject {
  readonly #of: ConfigObject;
  readonly #tell: Reader;

  constructor(of: ConfigObject, tell: Reader) {
    this.#of = of;
    this.#tell = tell;
  }
  entry(key: string): Entry | undefined {
    const it = effectiveEntry(this.#of, key);
    return it && watchedEntry(it, this.#tell);
  }
  lookedFor(key: string): ConfigObject {
    this.#tell.says(key);
    return this.#of;
  }
  get section(): Section {
    return this.#of.section;
  }
  get schema(): ObjectSchema {
    return this.#of.schema;
  }
  get inheritance(): Ancestry | undefined {
    return this.#of.inheritance;
  }
  get documentMra(): boolean | undefined {
    return this.#of.documentMra;
  }
  get state(): ConfigObject["state"] {
    return this.lookedFor("state").state;
  }
  get managed(): boolean {
    return this.lookedFor("managed").managed;
  }
  get renamedFrom(): string | undefined {
    return this.lookedFor("renamedFrom").renamedFrom;
  }
  get mra(): boolean | undefined {
    return this.lookedFor("mra").mra;
  }
  get address(): Address {
    return this.#all.address;
  }
  get name(): string {
    return this.#all.name;
  }
  get node(): MapNode {
    return new WatchedMap(this.#of.node, this.#tell);
  }
  get values(): MapNode {
    return new WatchedMap(this.#of.values, this.#tell);
  }
  get place(): Standing {
    return this.#all.place;
  }
  get row(): RowMap | undefined {
    return this.#all.row;
  }
  get base(): BaseName | undefined {
    return this.#all.base;
  }
  get identity(): Spot {
    return this.#all.identity;
  }
  get references(): readonly Reference[] {
    return this.#all.references;
  }
  get own(): readonly Reference[] {
    return this.#all.own;
  }
  get #all(): ConfigObject {
    this.#tell.all();
    return this.#of;
  }
}

/** The map of an object, which tells what is read of it. */
class WatchedMap implements MapNode {
  readonly kind = "map";
  readonly #of: MapNode;
  readonly #tell: Reader;

  constructor(of: MapNode, tell: Reader) {
    this.#of = of;
    this.#tell = tell;
  }
  get style(): MapNode["style"] {
    return this.#of.style;
  }
  readonly fromRow = true;
  get entries(): readonly Entry[] {
    return this.#of.entries.map((it) => watchedEntry(it, this.#tell));
  }
  entryAt(key: string): Entry | undefined {
    const it = entryOf(this.#of, key);
    return it && watchedEntry(it, this.#tell);
  }
  /** As of a row. */
  entriesOf(which: "own" | "mapped"): readonly Entry[] {
    const all = hasParts(this.#of) ? this.#of.entriesOf(which) : which === "own" ? this.#of.entries : [];
    return all.map((it) => watchedEntry(it, this.#tell));
  }
  get chunk(): Chunk {
    return this.#all.chunk;
  }
  get start(): number {
    return this.#all.start;
  }
  get end(): number {
    return this.#all.end;
  }
  get #all(): Spot {
    this.#tell.all();
    return this.#of;
  }
}

// What one cell says is told when it is looked at, of what is made of several all at once.
function watchedEntry(it: Entry, tell: Reader): Entry {
  const key = String(it.key.value);
  if (!tell.varies(key)) return it;
  if (it.value.kind === "scalar") return { ...it, value: new WatchedScalar(it.value, key, tell) };
  tell.says(key);
  return it;
}

class WatchedScalar implements ScalarNode {
  readonly kind = "scalar";
  readonly #of: ScalarNode;
  readonly #key: string;
  readonly #tell: Reader;

  constructor(of: ScalarNode, key: string, tell: Reader) {
    this.#of = of;
    this.#key = key;
    this.#tell = tell;
  }
  get value(): ScalarValue {
    this.#tell.says(this.#key);
    return this.#of.value;
  }
  get source(): string | undefined {
    this.#tell.says(this.#key);
    return this.#of.source;
  }
  get style(): ScalarNode["style"] {
    return this.#of.style;
  }
  get cell(): CellMark | undefined {
    return this.#all.cell;
  }
  get chunk(): Chunk {
    return this.#all.chunk;
  }
  get start(): number {
    return this.#all.start;
  }
  get end(): number {
    return this.#all.end;
  }
  get #all(): ScalarNode {
    this.#tell.all();
    return this.#of;
  }
}

let asking: ((section: string | undefined) => void) | undefined;

/** Runs something and tells of which section objects are asked for meanwhile; undefined for any. Nothing waits in core, so nobody else is heard. */
export function watchingQuestions<T>(tell: (section: string | undefined) => void, run: () => T): T {
  const before = asking;
  asking = tell;
  try {
    return run();
  } finally {
    asking = before;
  }
}

/** Somebody asks a project for objects of a section; without one, for any. */
export function isAskedFor(section?: string): void {
  if (asking !== undefined) asking(section);
}

/** Somebody asks a project for the objects of an address. */
export function isAskedAt(address: Address): void {
  if (asking !== undefined) asking(sectionOf(address));
}
