/** What is known for one run of reading: yes, no, or that it is another thing for each who asks. */
export type Recalled = boolean | "each";

interface Branch {
  readonly key: string;
  readonly by: Map<string, Step>;
  /** So many values were seen that to remember more is of no use. */
  isWide: boolean;
}
type Step = Recalled | Branch;

/** From so many values of one key on, each object is looked at. */
const many = 64;

/**
 * What was answered for the values that were read on the way to the answer. Who reads the same values gets the same answer,
 * as the next key that is read depends on nothing but the values before it.
 */
export class Recall {
  #root: Step | undefined = undefined;

  /** Whether the answer is the same for all, whatever their values. */
  get forAll(): Recalled | undefined {
    return typeof this.#root === "object" ? undefined : this.#root;
  }

  /** The answer for somebody with these values; undefined where it has to be found out. */
  known(valueOf: (key: string) => string): Recalled | undefined {
    let at = this.#root;
    while (typeof at === "object") {
      if (at.isWide) return "each";
      at = at.by.get(valueOf(at.key));
    }
    return at;
  }

  /** Takes the keys that were read, in order, each with the value that it had, and the answer. */
  learn(reads: Iterable<readonly [key: string, value: string]>, known: Recalled): void {
    let put = (it: Step): void => {
      this.#root = it;
    };
    let at = this.#root;
    for (const [key, value] of reads) {
      const branch: Branch = typeof at === "object" ? at : { key, by: new Map(), isWide: false };
      if (at === undefined) put(branch);
      if (branch.by.size >= many) {
        branch.isWide = true;
        branch.by.clear();
        return;
      }
      at = branch.by.get(value);
      put = (it) => {
        branch.by.set(value, it);
      };
    }
    put(known);
  }
}
