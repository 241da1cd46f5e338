/** How long and how much the transport bears. Every wait has an end, and so has every answer. */
export interface Limits {
  /** Name look-up, TCP and TLS together. */
  readonly connectMs: number;
  /** Between two pieces of an answer, and before the first: a large list takes the cluster a while. */
  readonly idleMs: number;
  /** From the first byte sent to the last byte received, however steadily they drip. */
  readonly totalMs: number;
  /** Of one answer. AXL itself stops at 8 MB. */
  readonly answerBytes: number;
}

export const usualLimits: Limits = {
  connectMs: 10_000,
  idleMs: 60_000,
  totalMs: 180_000,
  answerBytes: 16 * 1024 * 1024,
};
