import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../root.ts";
import type { Planned } from "./planning.ts";

/** Samples of ours and of the peer's. */
export interface Both {
  readonly ours: readonly number[];
  readonly peer: readonly number[];
}

const child = (script: string, ...argv: string[]): Record<string, number> => {
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", script, ...argv], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (run.status !== 0) throw new Error(run.stderr.slice(-2000));
  return JSON.parse(run.stdout.trim().split("\n").at(-1) ?? "{}") as Record<string, number>;
};
const out = (path: string): string => JSON.stringify(`file://${join(root, "out", path)}`);

/** Milliseconds from nothing to a client that could send its first request, in a process of its own each time. */
export function firstCall(rounds: number): Both {
  const ours: number[] = [];
  const peer: number[] = [];
  for (let i = 0; i < rounds; i++) {
    ours.push(
      child(
        `const { requestReady } = await import(${out("tools/bench/ready.js")}); console.log(JSON.stringify({ ms: await requestReady() }));`,
      ).ms ?? Number.NaN,
    );
    peer.push(
      child(
        `import soap from "soap"; const t = performance.now(); await soap.createClientAsync(${JSON.stringify(join(root, "node_modules/cisco-axl/schema/15.0/AXLAPI.wsdl"))}); console.log(JSON.stringify({ ms: performance.now() - t }));`,
      ).ms ?? Number.NaN,
    );
  }
  return { ours, peer };
}

/** Own time for the pages of a list, and node-soap's for the same pages: so many rounds, each in a process of its own. */
export function listDecoding(rows: number, rounds: number): Both {
  const script = `const { decodeBoth } = await import(${out("tools/bench/decoding.js")}); console.log(JSON.stringify(await decodeBoth(${String(rows)})));`;
  const all = Array.from({ length: rounds }, () => child(script));
  return { ours: all.map((it) => it.ours ?? Number.NaN), peer: all.map((it) => it.peer ?? Number.NaN) };
}

/** Own time and memory of a plan without the network. */
export function planning(phones: number): Planned {
  const script = `const { planMany } = await import(${out("tools/bench/planning.js")}); console.log(JSON.stringify(await planMany(${String(phones)}, new AbortController().signal)));`;
  return child(script) as unknown as Planned;
}
