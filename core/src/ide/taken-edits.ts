import { firstIndex } from "../base/first-index.ts";
import type { TextEdit } from "../syntax/edit.ts";

/** Edits of one text that can be made together, by place: whether another one meets one of them takes a look at its neighbours. */
export class TakenEdits {
  readonly #all: TextEdit[] = [];

  get all(): readonly TextEdit[] {
    return this.#all;
  }

  /** Whether an edit cannot be made beside those that are taken. */
  meets(it: TextEdit): boolean {
    const from = this.#indexOf(it.span.start);
    const before = this.#all[from - 1];
    if (before !== undefined && meet(it, before)) return true;
    for (let i = from; i < this.#all.length; i++) {
      const other = this.#all[i] as TextEdit;
      if (other.span.start > it.span.end) break;
      if (meet(it, other)) return true;
    }
    return false;
  }

  /** Takes edits of which none meets one that was taken before. */
  add(edits: readonly TextEdit[]): void {
    for (const it of edits) {
      let at = this.#indexOf(it.span.start);
      while (
        (this.#all[at]?.span.start ?? Infinity) === it.span.start &&
        (this.#all[at] as TextEdit).span.end <= it.span.end
      )
        at++;
      this.#all.splice(at, 0, it);
    }
  }

  #indexOf(start: number): number {
    return firstIndex(this.#all.length, (i) => (this.#all[i] as TextEdit).span.start >= start);
  }
}

const meet = (a: TextEdit, b: TextEdit): boolean =>
  a.span.start < b.span.end && b.span.start < a.span.end ? true : isSameInsert(a, b);

// Two insertions at one place are both wanted, unless they insert the same.
const isSameInsert = (a: TextEdit, b: TextEdit): boolean =>
  a.span.start === b.span.start &&
  a.span.end === b.span.end &&
  (a.newText === b.newText || a.span.start !== a.span.end);
