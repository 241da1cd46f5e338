import type { Address } from "../base/address.ts";
import type { Message } from "../base/text.ts";
import type { Spot } from "../syntax/tree.ts";

/** Why there is no plan. Where it is known, the place in the files or the object it speaks of. */
export interface Reason {
  readonly message: Message;
  readonly spot: Spot | undefined;
  readonly address: Address | undefined;
}

/** A reason with its place in the files. */
export interface PlacedReason extends Reason {
  readonly spot: Spot;
}

/** A reason that stands at an object. */
export const reasonAt = (address: Address, message: Message): Reason => ({ message, spot: undefined, address });
