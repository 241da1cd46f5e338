import type { Address } from "../../../core/src/base/address.ts";
import type { Message } from "../../../core/src/base/text.ts";
import type { Hint } from "../../../core/src/ide/inlay-hints.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";
import { uriKeyOf } from "./texts.ts";

/** Something about a file that only a live cluster can tell. */
export interface LiveFinding {
  readonly finding: Finding;
  /** What stands behind the value; undefined where the finding is about a whole object. */
  readonly hint: Hint | undefined;
  /** What our own client can do about it, beside the fixes. */
  readonly offers: readonly Offer[];
}

/** A command of our own client. */
export interface Offer {
  readonly title: Message;
  readonly command: string;
  readonly arguments: readonly unknown[];
  /** Stands before the fixes: what they would write breaks a rule. */
  readonly first?: boolean;
}

/** Who knows what live clusters tell of the files. */
export interface LiveSource {
  at(uri: string): readonly LiveFinding[];
  /** The files of which there is something to tell. */
  uris(): readonly string[];
}

/** What live clusters have. */
export interface LiveNames {
  /** What was read last of an object, beyond its values: how a phone is registered. Nothing is read for it. */
  note(cluster: string, address: Address): Message | undefined;
  /** Those that are known by now. */
  names(cluster: string, section: string): readonly string[];
  /** Whether it has what no file describes; undefined while nobody knows. */
  has(cluster: string, address: Address): boolean | undefined;
  /** Reads what is not known, those that begin with what is typed where there are too many; resolves also when it cannot. */
  read(cluster: string, section: string, typed: string): Promise<void>;
}

/** Where what a live cluster tells of the files is shown. */
export interface LiveStage {
  /** Who tells it. */
  readonly source: LiveSource;
  provide(source: LiveSource): void;
  /** Shows it anew. */
  show(): void;
  /** Shows the files anew that name what no file describes: a cluster may have it. */
  showNames(): void;
  /** Tells whenever there is something else to tell, not counting what edits make of it. */
  onLive(see: () => void): void;
  /** The files of which a live cluster tells something, or did until now: what it tells depends on what they say. */
  changed(): readonly string[];
  /** What is told of a file. */
  at(uri: string): readonly LiveFinding[];
  readonly note: LiveNames["note"];
  readonly names: LiveNames["names"];
  readonly has: LiveNames["has"];
  readonly readNames: LiveNames["read"];
  provideNames(names: LiveNames): void;
}

/**
 * Nobody tells anything yet. `show` is told which files have other findings than before; `naming` are those that name what
 * no file describes.
 */
export function createLiveStage(show: (uris: readonly string[]) => void, naming: () => readonly string[]): LiveStage {
  let source: LiveSource = { at: () => [], uris: () => [] };
  let names: LiveNames = {
    note: () => undefined,
    names: () => [],
    has: () => undefined,
    read: () => Promise.resolve(),
  };
  let told: ReadonlySet<string> = new Set();
  const watchers: (() => void)[] = [];
  const changed = (): readonly string[] => {
    const before = told;
    told = new Set(source.uris());
    return [...new Set([...before, ...told])];
  };
  return {
    get source() {
      return source;
    },
    provide(it) {
      source = it;
    },
    show() {
      show(changed());
      for (const see of watchers) see();
    },
    showNames: () => show(naming()),
    onLive: (see) => void watchers.push(see),
    changed,
    at: (uri) => source.at(uriKeyOf(uri)),
    note: (cluster, address) => names.note(cluster, address),
    names: (cluster, section) => names.names(cluster, section),
    has: (cluster, address) => names.has(cluster, address),
    readNames: (cluster, section, typed) => names.read(cluster, section, typed),
    provideNames(it) {
      names = it;
    },
  };
}
