import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { ForeignClient, Outcome } from "./tryout.ts";

/** A client in a process of its own: requests go in as lines of JSON, answers come out likewise. */
export function foreignClient(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ForeignClient {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["pipe", "pipe", "inherit"] });
  const ended = once(child, "close");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    call: async (operation, tags) => {
      child.stdin.write(`${JSON.stringify({ operation, tags })}\n`);
      const line = await lines.next();
      if (line.done) throw new Error(`${program} ended at ${operation}`);
      return JSON.parse(line.value) as Outcome;
    },
    close: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
