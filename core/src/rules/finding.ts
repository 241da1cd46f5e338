import type { Address } from "../base/address.ts";
import type { Message } from "../base/text.ts";
import type { Change } from "../syntax/edit.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Spot } from "../syntax/tree.ts";

/** How much a finding weighs, the heaviest first. */
export const severities = ["error", "warning", "info", "hint"] as const;
export type Severity = (typeof severities)[number];

/** Something the user's text gets wrong, at the value that must change. */
export interface Finding {
  /** `MRA033`, `yaml`, `schema/enum` … */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly spot: Spot;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** The object through which it was found, where it stands on a value that several objects share. */
  readonly through?: ConfigObject;
  /**
   * Where it stands instead, on its own object, while some of the objects that share `spot` do not have it: then the cause is
   * not there.
   */
  readonly alone?: Spot;
  /** The object that no file describes. It may be on the cluster: a plan looks for it there. */
  readonly missing?: Address;
  /** What it is about, where that is neither its object nor `missing`: the template that no file has. */
  readonly about?: string;
}

/** Another place that belongs to the finding: the other end of a reference, the first of two duplicates. */
export interface Related {
  readonly message: Message;
  readonly spot: Spot;
}

/** A way to mend it. Safe: it cannot change anything but what the finding is about, and there is no choice in it. */
export interface Fix {
  readonly title: Message;
  readonly safe: boolean;
  readonly changes: readonly Change[];
}
