/**
 * Where a behaviour is known from. A: Cisco's WSDL and XSD. B: Cisco's guides. C: traffic captured in public code.
 * D: assumed; nobody here had a Unified CM to ask.
 */
export type Provenance = "A" | "B" | "C" | "D";

/** One thing that the demo cluster does on the wire. */
export interface Behaviour {
  readonly id: string;
  readonly group: "Connection" | "Requests" | "Answers" | "Faults" | "State" | "Invented" | "Expressway";
  readonly from: Provenance;
  /** What the strict profile does; both profiles, where `lenient` is absent. */
  readonly strict: string;
  readonly lenient?: string;
}
