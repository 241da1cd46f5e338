/** From 1900, where NTP counts from, to 1970, in seconds. */
const era = 2_208_988_800;
const stratum = 3;

/** Answers a question for the time (SNTP, RFC 4330), by this computer's clock; undefined: it is none. */
export function answerTime(question: Buffer): Buffer | undefined {
  if (question.length < 48 || ((question[0] ?? 0) & 7) !== 3) return undefined;
  const answer = Buffer.alloc(48);
  answer[0] = (4 << 3) | 4; // version 4, server
  answer[1] = stratum;
  question.copy(answer, 24, 40, 48); // when it was asked, by the client's clock
  const now = Date.now();
  for (const offset of [32, 40]) {
    answer.writeUInt32BE(Math.floor(now / 1_000) + era, offset);
    answer.writeUInt32BE(Math.floor(((now % 1_000) / 1_000) * 2 ** 32), offset + 4);
  }
  return answer;
}
