import { Topic, type Subscriber } from "./topic.ts";

/** Finds something out, and tells what it asked on the way. */
export type Finds<T> = (hear: (topic: Topic) => void) => T;

/**
 * Something that is found out from what a project says, once for all who want to know it. When what it comes from is another
 * thing it is found out again, and only when it is another thing itself are they told.
 */
export class Derived<T> implements Subscriber {
  topics: readonly Topic[] = [];
  /** Woken when it is another thing. */
  readonly topic = new Topic();
  readonly #find: Finds<T>;
  #found: { readonly value: T } | undefined;

  constructor(find: Finds<T>) {
    this.#find = find;
  }

  get value(): T {
    return (this.#found ?? this.#findOut()).value;
  }

  /** Finds it out again, if somebody wants to know; whether it is another thing now. */
  renew(): boolean {
    const before = this.#found;
    this.#leave();
    if (this.topic.isIdle) return false;
    return this.#findOut().value !== before?.value;
  }

  #findOut(): { readonly value: T } {
    const topics = new Set<Topic>();
    const found = { value: this.#find((topic) => topics.add(topic)) };
    this.topics = [...topics];
    for (const it of topics) it.add(this);
    this.#found = found;
    return found;
  }

  #leave(): void {
    for (const it of this.topics) it.delete(this);
    this.topics = [];
    this.#found = undefined;
  }
}
