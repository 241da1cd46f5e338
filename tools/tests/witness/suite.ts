import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inCheckout } from "../../root.ts";
import type { Totals } from "../totals.ts";
import { verdict } from "./verdict.ts";

/** A run of tests that is watched, all its processes included. */
export interface Witness {
  /** What the processes of the run find in their environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Says what was seen, and takes away what was kept. `whole`: all tests ran, and there must have been something to see. */
  end(whole: boolean, say: (line: string) => void): Totals;
}

/** Every library that can say more says it, but for those of the foreign clients and of the browser. */
export const loud = { DEBUG: "*,-strong-soap*,-pw:*", MRA_DEBUG: "1" } as const;

/** The module that each process of the run loads before its own. */
export const preload = `--import=${new URL("./preload.js", import.meta.url).href}`;

/**
 * Begins to watch: temporary files go to a folder of the run's own, and stay there; what is printed and which processes
 * run is written down. Whoever passes `env` on is watched.
 */
export function beginWitness(): Witness {
  const folder = mkdtempSync(join(tmpdir(), "mra-all-"));
  for (const it of ["tmp", "kept", "seen", "secrets", "calls", "counts"]) mkdirSync(join(folder, it));
  const temporary = join(folder, "tmp");
  return {
    env: {
      MRA_WITNESS: folder,
      NODE_OPTIONS: preload,
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary,
      XDG_STATE_HOME: join(folder, "tmp", "state"),
    },
    end(whole, say) {
      try {
        return verdict({ folder, whole, also: [inCheckout("test-results")] }, say);
      } finally {
        if (process.env.MRA_KEEP_WITNESS === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
}
