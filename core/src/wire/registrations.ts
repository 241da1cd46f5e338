/** How a phone of a live cluster is registered. */
export interface PhoneRegistration {
  /** `registered`: not known to come through Expressway. `unknown`: Unified CM does not tell. */
  readonly stand: "registered" | "expressway" | "unregistered" | "unknown";
  /** A sentence: state, node, address or Expressway-C, since when. */
  readonly text: string;
  /** When it was read, ISO 8601. */
  readonly readAt: string;
}

/** Which phones are asked for: a thousand at most. */
export interface RegistrationsParams {
  readonly connection: string;
  readonly phones: readonly string[];
}
