import process from "node:process";
import type { Version } from "../../core/src/catalog/schema.ts";
import type { Plain } from "../../server/src/demo-cluster/seeds/plant.ts";
import { startDemoCluster } from "../../server/src/demo-cluster/start.ts";

/** What a demo cluster in a process of its own starts with. */
export interface ToStart {
  readonly version: string;
  /** Objects beside the seed's. */
  readonly more: readonly { readonly type: string; readonly object: Plain }[];
}

/** Where it listens, and how one signs in. */
export interface Started {
  readonly host: string;
  readonly user: string;
  readonly password: string;
  readonly caFile: string;
}

// A demo cluster that runs until whoever started it goes.
const { version, more } = JSON.parse(process.argv[2] ?? "") as ToStart;
const demo = await startDemoCluster(
  { version: version as Version, seed: "standard", more },
  new AbortController().signal,
);
process.once("disconnect", () => void demo.stop());
const { host, user, password, caFile } = demo;
process.send?.({ host, user, password, caFile } satisfies Started);
