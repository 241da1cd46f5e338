/** Beside `page-child.ts`, which cannot watch itself: ends the process when one answer takes too much processor time. */
import { workerData } from "node:worker_threads";

const { answered, mostSeconds } = workerData as { readonly answered: Int32Array; readonly mostSeconds: number };
let last = { count: -1, seconds: 0 };

setInterval(() => {
  const count = Atomics.load(answered, 0);
  const { user, system } = process.cpuUsage();
  const seconds = (user + system) / 1_000_000;
  if (count !== last.count) last = { count, seconds };
  else if (seconds - last.seconds > mostSeconds) process.kill(process.pid, "SIGKILL");
}, 500);
