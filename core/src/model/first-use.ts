import type { Reference } from "./object.ts";
import { Topic } from "./topic.ts";

/** Whether whoever makes a reference is to stay: who is to go uses nothing. */
export const isUse = (it: Reference): boolean => it.from.state === "present";

/**
 * Which of those that name an address is the first, and who wanted to know whether it is. Thousands may ask; when another
 * one becomes the first, only it and the one before it have another answer.
 */
export class FirstUse {
  #now: Reference | undefined;
  readonly #topics = new Map<object, Topic>();

  constructor(now: Reference | undefined) {
    this.#now = now;
  }

  topicOf(reference: Reference): Topic {
    const subscriber = subscriberOf(reference);
    const topic = this.#topics.get(subscriber) ?? new Topic();
    this.#topics.set(subscriber, topic);
    return topic;
  }

  /** Takes who is the first now; adds the topics on which the answer is another one by that. */
  become(next: Reference | undefined, topics: Set<Topic> | undefined): void {
    if (next === this.#now) return;
    for (const it of [this.#now, next]) {
      const topic = it && this.#topics.get(subscriberOf(it));
      if (topic) topics?.add(topic);
    }
    this.#now = next;
  }

  /** An object is gone; nobody asks for it any more. */
  forget({ from }: Reference): void {
    if (this.#topics.get(from)?.isIdle === true) this.#topics.delete(from);
  }

  get isIdle(): boolean {
    for (const it of this.#topics.values()) if (!it.isIdle) return false;
    return true;
  }
}

/** What a reference shares its node with: all that extend a template, all rows of a mapping; else it is its object's own. */
function subscriberOf(it: Reference): object {
  const { from } = it;
  if ((from.inheritance !== undefined || from.row !== undefined) && !from.own.includes(it)) return it.node;
  return from.row?.form ?? from;
}
