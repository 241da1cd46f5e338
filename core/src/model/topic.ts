import type { Chunk } from "../syntax/tree.ts";

/** Somebody who asks, and wants to ask again when an answer may be another one. */
export interface Subscriber {
  /** What was asked the last time, each topic once. */
  topics: readonly Topic[];
}

/** Something that a project can be asked. Most are asked by one or nobody, some by everybody. */
export class Topic {
  #one: Subscriber | undefined = undefined;
  #more: Set<Subscriber> | undefined = undefined;
  /** The run in which it was asked last: whoever counts topics sees by it which it has already. */
  run = 0;

  add(it: Subscriber): void {
    if (this.#more) this.#more.add(it);
    else if (this.#one === undefined || this.#one === it) this.#one = it;
    else {
      this.#more = new Set([this.#one, it]);
      this.#one = undefined;
    }
  }

  delete(it: Subscriber): void {
    if (this.#one === it) this.#one = undefined;
    this.#more?.delete(it);
    if (this.#more?.size === 0) this.#more = undefined;
  }

  *subscribers(): Generator<Subscriber> {
    if (this.#one) yield this.#one;
    if (this.#more) yield* this.#more;
  }

  get isIdle(): boolean {
    return this.#one === undefined && this.#more === undefined;
  }
}

/** A part of something: whoever has something to say that stands in it hears of the whole, too, as its place may be another one. */
export class PartTopic extends Topic {
  readonly whole: Topic;
  /** Whether the whole, as it is now, stands in a piece of a file. */
  readonly standsIn: (chunk: Chunk) => boolean;

  constructor(whole: Topic, standsIn: (chunk: Chunk) => boolean) {
    super();
    this.whole = whole;
    this.standsIn = standsIn;
  }
}
