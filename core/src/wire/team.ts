/** Where the state of a project is. */
export type TeamState =
  /** On this computer alone. */
  | { readonly kind: "alone" }
  | { readonly kind: "agreed"; readonly where: string }
  /** Nobody agreed to that place yet. */
  | { readonly kind: "ask"; readonly where: string; readonly question: string };

/** A lock of the team on a cluster. */
export type TeamLock =
  | { readonly kind: "free" }
  /** Who holds it, what was done last, what may be lost. */
  | { readonly kind: "held"; readonly said: readonly string[]; readonly token: string }
  | { readonly kind: "broken" };

/** What is known of a past deploy only where a team shares its state. */
export interface TeamPast {
  /** From where: `anna@pc-17`. */
  readonly from?: string;
  /** Who broke its lock while it was under way. */
  readonly unlockedBy?: string;
  /** Steps of it are not done, and its plan is kept: anybody of the team can go on with it. */
  readonly unfinished?: true;
  /** When it was last heard of, ISO 8601; absent where it came to its end. */
  readonly lastHeard?: string;
}
