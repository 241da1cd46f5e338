import type { Address } from "../base/address.ts";

/**
 * Addresses by what is left of them without capitals: Unified CM finds a name whatever its capitals. Most have no other spelling,
 * so of each only a number is kept, and the texts are compared where two have the same.
 */
export class Spellings {
  readonly #byNumber = new Map<number, Address | readonly Address[]>();

  add(address: Address): void {
    const number = numberOf(address);
    const known = this.#byNumber.get(number);
    this.#byNumber.set(number, known === undefined ? address : [...listed(known), address]);
  }

  remove(address: Address): void {
    const number = numberOf(address);
    const left = listed(this.#byNumber.get(number)).filter((it) => it !== address);
    if (left.length === 0) this.#byNumber.delete(number);
    else this.#byNumber.set(number, left);
  }

  /** The addresses that differ from one in capitals only. */
  besides(address: Address): readonly Address[] {
    const known = this.#byNumber.get(numberOf(address));
    if (known === undefined || known === address) return none;
    const folded = address.toLowerCase();
    return listed(known).filter((it) => it !== address && it.toLowerCase() === folded);
  }
}

const none: readonly never[] = [];

const listed = (it: Address | readonly Address[] | undefined): readonly Address[] =>
  it === undefined ? none : typeof it === "string" ? [it] : it;

// FNV-1a in the bits of a small integer. Most addresses are ASCII: no other text is made of these.
function numberOf(address: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < address.length; i++) {
    const code = address.charCodeAt(i);
    if (code > 127) return numberOfFolded(address.toLowerCase());
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193);
  }
  return hash >>> 2;
}

function numberOfFolded(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 2;
}
