import { randomBytes } from "node:crypto";
import { overUdp } from "./conversation.ts";
import type { HostAddress } from "./address.ts";

/** The time that a server gives, and how good it says it is. */
export interface Time {
  /** Distance from a clock of its own: 1 has one; 16 and 0 mean that it is not synchronised, or refuses. */
  readonly stratum: number;
  /** False: it says itself that its clock is not synchronised (leap indicator 3). */
  readonly synchronised: boolean;
  /** By how much its clock is ahead of this computer's, in milliseconds. */
  readonly aheadMs: number;
}

/** From 1900, where NTP counts from, to 1970. */
const era = 2_208_988_800_000;

/**
 * Asks a server for the time (SNTP, RFC 4330: one request of 48 bytes, one answer). By hand: the packages for it cannot be
 * cancelled and take a refusal (stratum 0) for an answer.
 */
export async function askTime(server: HostAddress, signal: AbortSignal): Promise<Time | "unreachable" | undefined> {
  const request = Buffer.alloc(48);
  request[0] = (4 << 3) | 3; // version 4, client
  const mark = randomBytes(8); // comes back as it is, so that only an answer to this request counts
  mark.copy(request, 40);
  const talk = overUdp(server, signal);
  const sentAt = Date.now();
  try {
    return await talk.ask(request, (answer) => readTime(answer, mark, sentAt, Date.now()));
  } finally {
    talk.close();
  }
}

function readTime(answer: Buffer, mark: Buffer, sentAt: number, receivedAt: number): Time | undefined {
  const first = answer[0] ?? 0;
  if (answer.length < 48 || (first & 7) !== 4 || !answer.subarray(24, 32).equals(mark)) return undefined;
  const there = (timeAt(answer, 32) + timeAt(answer, 40)) / 2;
  return {
    stratum: answer[1] ?? 0,
    synchronised: first >> 6 !== 3,
    aheadMs: there - (sentAt + receivedAt) / 2,
  };
}

const timeAt = (it: Buffer, offset: number): number =>
  it.readUInt32BE(offset) * 1_000 + (it.readUInt32BE(offset + 4) * 1_000) / 2 ** 32 - era;
