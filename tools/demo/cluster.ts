import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { inCheckout } from "../root.ts";
import { leash } from "../vscode-host/server.ts";

/** The demo cluster, listening on loopback. */
export interface DemoCluster {
  /** Where it listens, and how to sign in: the line that `mra demo-cluster --format json` prints. `password` is new at every start. */
  readonly connection: {
    readonly host: string;
    readonly user: string;
    readonly password: string;
    readonly ca: string;
    readonly version: string;
    /** The Expressway-C that goes with it, with a user of its own. */
    readonly expressway: { readonly host: string; readonly user: string; readonly password: string };
  };
  /** Resolves when it has ended, whoever ended it. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts the demo cluster and resolves once it listens. Rejects when it ends before. */
export async function startDemoCluster(): Promise<DemoCluster> {
  const [command, ...first] = [...leash(), process.execPath, inCheckout("dist/mra.cjs")];
  const child = spawn(command, [...first, "demo-cluster", "--expressway", "--format", "json", "--seed", "standard"], {
    stdio: ["ignore", "pipe", "inherit"],
    detached: process.platform !== "win32", // Ctrl+C reaches only us, and we end it after the window
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), 5_000);
    await ended;
    clearTimeout(late);
  };
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", resolve);
    child.once("error", reject);
    child.once("exit", (code) =>
      reject(new Error(`the demo cluster ended (${code ?? "by a signal"}) before it listened`)),
    );
  });
  child.stdout.resume();
  return { connection: JSON.parse(line) as DemoCluster["connection"], ended, stop };
}
