import process from "node:process";
import { connect } from "../../server/src/axl/client.ts";
import { faultText } from "../../server/src/axl/fault-text.ts";
import { say } from "../../core/src/base/text.ts";

/** One answer as the child saw it. */
export interface Seen {
  readonly index: number;
  /** `ok`, or the kind of the fault. */
  readonly kind: string;
  readonly text: string;
}
/** What the child is told. */
export interface Told {
  readonly port: number;
  readonly count: number;
  /** Answers that never come to an end: for them the deadline is short. */
  readonly endless: readonly number[];
  readonly ca: string;
  readonly password: string;
}

/** Asks a hostile server for its release, once for each answer it has; the user's name is the number of the answer. */
async function run({ port, count, endless, ca, password }: Told): Promise<void> {
  const signal = new AbortController().signal;
  const patient = { connectMs: 60_000, idleMs: 60_000, totalMs: 60_000 };
  const short = { connectMs: 60_000, idleMs: 1_000, totalMs: 2_000 };
  const seen: Seen[] = [];
  const waiting = Array.from({ length: count }, (_, i) => i);
  const worker = async (): Promise<void> => {
    for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
      const limits = endless.includes(index) ? short : patient;
      const cluster = connect({ host: `localhost:${String(port)}`, user: String(index), password, ca, limits });
      const it = await cluster.identify(signal);
      cluster.close();
      seen.push({
        index,
        kind: it.ok ? "ok" : it.fault.kind,
        text: it.ok ? it.value.release : say(faultText(it.fault), "en"),
      });
    }
  };
  await Promise.all([worker(), worker(), worker()]);
  process.stdout.write(JSON.stringify({ seen, maxRssKb: process.resourceUsage().maxRSS }), () => process.exit(0));
}

let text = "";
process.stdin.on("data", (it: Buffer) => (text += it.toString()));
process.stdin.on("end", () => void run(JSON.parse(text) as Told));
