import type { Address } from "../../../core/src/base/address.ts";
import type { Message } from "../../../core/src/base/text.ts";
import type { Hint } from "../../../core/src/ide/inlay-hints.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";
import { keyOf } from "./texts.ts";

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
  /** Tells whenever there is something else to tell, not counting what edits make of it. */
  onLive(see: () => void): void;
  /** The files of which a live cluster tells something, or did until now: what it tells depends on what they say. */
  changed(): readonly string[];
  /** What is told of a file. */
  at(uri: string): readonly LiveFinding[];
  readonly note: LiveNames["note"];
  readonly names: LiveNames["names"];
  readonly readNames: LiveNames["read"];
  provideNames(names: LiveNames): void;
}

/** Nobody tells anything yet. `show` is told which files have other findings than before. */
export function createLiveStage(show: (uris: readonly string[]) => void): LiveStage {
  let source: LiveSource = { at: () => [], uris: () => [] };
  let names: LiveNames = { note: () => undefined, names: () => [], read: () => Promise.resolve() };
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
    onLive: (see) => void watchers.push(see),
    changed,
    at: (uri) => source.at(keyOf(uri)),
    note: (cluster, address) => names.note(cluster, address),
    names: (cluster, section) => names.names(cluster, section),
    readNames: (cluster, section, typed) => names.read(cluster, section, typed),
    provideNames(it) {
      names = it;
    },
  };
}
