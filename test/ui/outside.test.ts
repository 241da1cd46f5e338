import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { mustNotBeSeen } from "../../tools/tests/witness/secrets.ts";
import type { EdgeFault } from "../../server/src/demo-cluster/edge.ts";
import { dialog, fillIn, press } from "./acts.ts";
import { openView, palette, screenshot, treeRow, until, walk, type Bench } from "./workbench.ts";

/** What is wrong behind the same sign-in, and the row that says so. */
const failures: readonly (readonly [fault: EdgeFault, row: RegExp])[] = [
  ["noRecord", /_collab-edge\._tls\.example\.com is not in public DNS/],
  ["domainMissing", /itself refuses the domain example\.com/],
  ["tunnelDown", /does not get through to Expressway-C/],
  ["loginRefused", /log-in of jdoe is not accepted/],
  ["noDeviceFile", /TFTP has no configuration file CSFJDOE\.cnf\.xml/],
];

let demo: DemoCluster;

walk(
  "a sign-in from outside that fails in five ways says five causes",
  { project: "emea-prod", env: startedDemo },
  async (bench) => {
    const { edge } = await demo.surroundings();
    try {
      await openView(bench, "MRA");
      const link = bench.page.locator(".monaco-button", { hasText: "Try the demo cluster" });
      // the link goes as soon as it is pressed, which a click may take for not having been
      await until(
        () => link.click({ timeout: 10_000 }),
        () =>
          bench.page.locator(".sidebar .monaco-list-row", { hasText: /emea-prod\s*demo/ }).waitFor({ timeout: 15_000 }),
      );
      for (const [fault, row] of failures) {
        edge.fault = fault;
        await testOutside(bench);
        await treeRow(bench, row);
        await screenshot(bench, `a sign-in from outside: ${fault}`);
      }
      edge.fault = "none";
      await testOutside(bench);
      await bench.page.locator(".sidebar", { hasText: /\d+ passed, 0 failed, 0 with a warning/ }).waitFor();
      await screenshot(bench, "a sign-in from outside that is in order");
    } finally {
      await demo.stop();
    }
  },
);

/** Each try has a demo cluster of its own, whose Expressway-E it can change. */
async function startedDemo(): Promise<Readonly<Record<string, string>>> {
  demo = await startDemoCluster({ seed: "empty" }, new AbortController().signal);
  const { host, user, password, caFile, version } = demo;
  const { resolver, publicResolver, places, publicRoot, edge } = await demo.surroundings();
  mustNotBeSeen(edge.password);
  const own = { user: edge.user, password: edge.password };
  const surroundings = { resolver, publicResolver, places, publicRoot, edge: own };
  return { MRA_DEMO_CLUSTER: JSON.stringify({ host, user, password, ca: caFile, version, surroundings }) };
}

/** Says yes to what is sent, after it was said. */
async function testOutside(bench: Bench): Promise<void> {
  await palette(bench, "MRA: Test from Outside…");
  await fillIn(bench, "User of Unified CM", "jdoe");
  const question = await dialog(bench, "Test emea-prod from outside?");
  await question.filter({ hasText: "two log-in tries at each node at most" }).waitFor();
  await press(question, "Test");
}
