import type { TestContext } from "node:test";
import { respond, type Responder } from "./udp.ts";

/** An NTP responder on loopback, good or bad as a test sets it. */
export interface Ntp {
  readonly responder: Responder;
  stratum: number;
  /** 3: not synchronized. */
  leap: number;
  aheadMs: number;
}

export async function startNtp(test: TestContext): Promise<Ntp> {
  const state = { stratum: 2, leap: 0, aheadMs: 0 };
  const responder = await respond(test, (question) => {
    const answer = Buffer.alloc(48);
    answer[0] = (state.leap << 6) | (4 << 3) | 4;
    answer[1] = state.stratum;
    question.copy(answer, 24, 40, 48);
    for (const offset of [32, 40]) {
      const now = Date.now() + state.aheadMs;
      answer.writeUInt32BE(Math.floor(now / 1_000) + 2_208_988_800, offset);
      answer.writeUInt32BE(Math.floor(((now % 1_000) / 1_000) * 2 ** 32), offset + 4);
    }
    return answer;
  });
  return Object.assign(state, { responder });
}
