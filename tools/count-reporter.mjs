// Reporter for `node --test`: instead of words, one line of JSON with what was counted, and in which files most time went.
// A skipped or unfinished test is counted as failed, for nothing is skipped here.
import { relative } from "node:path";

const slowestShown = 12;

/** @param {AsyncIterable<import("node:test/reporters").TestEvent>} events */
export default async function* count(events) {
  /** @type {Record<string, number>} */
  const counted = {};
  /** Seconds by file. */
  const seconds = new Map();
  for await (const { type, data } of events) {
    if ((type === "test:pass" || type === "test:fail") && data.nesting === 0 && data.file !== undefined)
      seconds.set(data.file, (seconds.get(data.file) ?? 0) + data.details.duration_ms / 1_000);
    if (type !== "test:diagnostic" || data.nesting !== 0) continue;
    const [, name, number] = /^(tests|pass|fail|cancelled|skipped|todo) (\d+)$/.exec(data.message) ?? [];
    if (name !== undefined) counted[name] = Number(number);
  }
  const { pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0 } = counted;
  const slowest = [...seconds]
    .sort(([, a], [, b]) => b - a)
    .slice(0, slowestShown)
    .map(([file, time]) => `${relative("out/test", file).replaceAll("\\", "/")} ${Math.round(time)} s`);
  yield `${JSON.stringify({ passed: pass, failed: fail + cancelled + skipped + todo, slowest })}\n`;
}
