import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { count, deploying, reading } from "./activities.ts";
import { self, witnessFolder } from "./place.ts";
import { loud } from "./suite.ts";

/** Watches one walk through VS Code, whose processes are not this one's. */
export interface WalkWatch {
  /** What VS Code and all that it starts find in their environment; the test itself is not loud: it types the passwords. */
  readonly env: Readonly<Record<string, string>>;
  readonly whileDeploying: (act: () => Promise<void>) => Promise<void>;
  /** Counts what was asked of clusters, in this process and in others. */
  end(): void;
}

let walks = 0;

/** Begins to watch a walk. Where no run is witnessed, only what clusters of this process are asked for is seen. */
export function watchWalk(title: string): WalkWatch {
  const calls = `${self}-${walks++}`;
  const endReading = reading(`the window of “${title}”`);
  const deployments: { readonly from: bigint; to?: bigint }[] = [];
  const wasDeploying = (at: bigint): boolean =>
    deployments.some(({ from, to }) => from <= at && (to === undefined || at <= to));
  return {
    env:
      witnessFolder === undefined
        ? {}
        : { ...loud, MRA_WITNESS_WALK: calls, NODE_OPTIONS: process.env.NODE_OPTIONS ?? "" },
    async whileDeploying(act) {
      const deployment: { readonly from: bigint; to?: bigint } = { from: process.hrtime.bigint() };
      deployments.push(deployment);
      const endDeploying = deploying();
      try {
        await act();
      } finally {
        deployment.to = process.hrtime.bigint();
        endDeploying();
      }
    },
    end() {
      const file = join(witnessFolder ?? "", "calls", calls);
      const lines =
        witnessFolder !== undefined && existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
      count(
        lines.map((it) => {
          const [at = "0", operation = ""] = it.split(" ");
          return { operation, deploying: wasDeploying(BigInt(at)) };
        }),
      );
      endReading();
    },
  };
}
