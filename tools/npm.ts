import { spawnSync } from "node:child_process";
import { npmCommand, plainEnvironment } from "./npm-command.mjs";

/** Runs npm in a folder and returns what it printed. Throws with npm's own words when it fails. */
export function npm(args: readonly string[], cwd: string): string {
  const [command, ...first] = npmCommand();
  const run = spawnSync(command, [...first, ...args, "--loglevel=error"], {
    cwd,
    env: plainEnvironment(),
    encoding: "utf8",
    maxBuffer: 64 * 2 ** 20,
  });
  if (run.status !== 0)
    throw new Error(`npm ${args.join(" ")} failed: ${run.error?.message ?? (run.stderr.trim() || run.stdout.trim())}`);
  return run.stdout;
}
