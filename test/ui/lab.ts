import { after } from "node:test";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { startDemoCluster as startAsNpmStart, type DemoCluster as Started } from "../../tools/demo/cluster.ts";
import { dialog, fillIn, press } from "./acts.ts";
import { treeRow, type Bench } from "./workbench.ts";

/** A cluster of one's own beside the demo cluster of the window: the same, but for what is done to it here. */
export async function withLab(steps: (lab: DemoCluster) => Promise<void>): Promise<void> {
  const lab = await startDemoCluster({ seed: "standard" }, new AbortController().signal);
  try {
    await steps(lab);
  } finally {
    await lab.stop();
  }
}

/** Answers the questions of a new connection; the certificate is pinned. Where the files name its cluster, it is called so. */
export async function connectLab(bench: Bench, lab: DemoCluster, name = "lab"): Promise<void> {
  await fillIn(bench, "Publisher node", lab.host);
  await fillIn(bench, "Name of the cluster", name);
  await fillIn(bench, "Standard AXL API Access", lab.user);
  await press(await dialog(bench, "is not trusted"), "Pin This Certificate");
  await fillIn(bench, "Password", lab.password);
  await treeRow(bench, new RegExp(`${name}.*connected as`));
}

const started: Started[] = [];
after(() => Promise.all(started.map((it) => it.stop())));

/** The environment of a window with a demo cluster on which nobody has deployed anything yet, as npm start gives it. */
export async function freshCluster(): Promise<Readonly<Record<string, string>>> {
  const cluster = await startAsNpmStart();
  started.push(cluster);
  return { MRA_DEMO_CLUSTER: JSON.stringify(cluster.connection) };
}

/** How to reach the one that was started last. */
export const freshConnection = (): Started["connection"] | undefined => started.at(-1)?.connection;
