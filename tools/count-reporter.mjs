// Reporter for `node --test`: instead of words, one line of JSON with what was counted. A skipped or unfinished test is
// counted as failed, for nothing is skipped here.

/** @param {AsyncIterable<import("node:test/reporters").TestEvent>} events */
export default async function* count(events) {
  /** @type {Record<string, number>} */
  const counted = {};
  for await (const { type, data } of events) {
    if (type !== "test:diagnostic" || data.nesting !== 0) continue;
    const [, name, number] = /^(tests|pass|fail|cancelled|skipped|todo) (\d+)$/.exec(data.message) ?? [];
    if (name !== undefined) counted[name] = Number(number);
  }
  const { pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0 } = counted;
  yield `${JSON.stringify({ passed: pass, failed: fail + cancelled + skipped + todo })}\n`;
}
