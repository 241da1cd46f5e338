import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { inCheckout } from "../root.ts";
import type { Contender } from "./server.ts";
import { start } from "./server.ts";
import { isWrong, timed } from "./rounds.ts";
import { projectText } from "./texts.ts";

/** How to sign in to a demo cluster: the line that `mra demo-cluster --format json` prints. */
export interface DemoAddress {
  readonly host: string;
  readonly user: string;
  readonly password: string;
  readonly ca: string;
}

/** Runs something beside a demo cluster in a process of its own, which ends with it. */
export async function withDemo<T>(seed: "empty" | "large", use: (address: DemoAddress) => Promise<T>): Promise<T> {
  const child = spawn(
    process.execPath,
    [inCheckout("dist/mra.cjs"), "demo-cluster", "--seed", seed, "--format", "json"],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const gone = new Promise((resolve) => child.once("exit", resolve));
  try {
    const line = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stdout }).once("line", resolve);
      child.once("exit", () => reject(new Error("the demo cluster ended before it listened")));
    });
    return await use(JSON.parse(line) as DemoAddress);
  } finally {
    child.kill("SIGKILL");
    await gone;
  }
}

const uri = "file:///bench/a.mra.yaml";

/** Keystrokes to diagnostics in a file of 2,000 lines, in ms: with nothing else to do, and while phones are listed. */
export async function typingBesideList(
  ours: Contender,
  samples: number,
): Promise<{ readonly idle: readonly number[]; readonly busy: readonly number[]; readonly phones: number }> {
  return await withDemo("large", async ({ host, user, password, ca }) => {
    const server = await start(ours, "file:///bench", {
      storage: "",
      quarantined: [],
      trusted: true,
      iceElements: {},
    });
    try {
      const text = projectText(2_000);
      server.open(uri, text);
      await server.until(uri, () => true);
      const lines = text.split("\n");
      const middle = lines.indexOf("    builtInBridgeStatus: Default", 1_000);
      const type = async (): Promise<number> => {
        const took = await timed(async () => {
          server.change(uri, middle, 25, 32, "Perhaps");
          await server.until(uri, isWrong);
        });
        server.change(uri, middle, 25, 32, "Default");
        await server.until(uri, (it) => !isWrong(it));
        return took;
      };
      const many = async (): Promise<readonly number[]> => {
        const all: number[] = [];
        while (all.length < samples) all.push(await type());
        return all;
      };
      await many(); // compiled by now
      const idle = await many();
      const connection = "bench";
      const settings = { connection, host, user, password, caFile: ca, readOnly: true, demo: true };
      await answered(server.request("mra/connect", settings));
      let [typing, skip] = [true, 0];
      const listing = (async () => {
        for (; typing; skip += 100)
          await answered(
            server.request("mra/objects", { connection, section: "phones", skip: skip % 99_900, first: 100 }),
          );
      })();
      const busy = await many();
      typing = false;
      await listing;
      return { idle, busy, phones: skip };
    } finally {
      await server.stop();
    }
  });
}

async function answered(answer: Promise<unknown>): Promise<void> {
  const it = (await answer) as { readonly ok: boolean };
  if (!it.ok) throw new Error(JSON.stringify(it));
}
