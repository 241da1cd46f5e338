import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, type TestContext } from "node:test";
import { srv, startDns } from "../preflight/surroundings/dns.ts";
import { pathsPage, tryDemo } from "./acts.ts";
import { pictureForms } from "./picture.ts";
import { chooseFrom, openFile, palette, problems, screenshot, squiggle, treeRow, walk } from "./workbench.ts";

/*
 * The live checks as they are seen, with the demo cluster and its Expressway; name servers on loopback. The pictures are
 * those of docs/preflight.md: MRA_UPDATE_PICTURES=1 npm test -- ui/preflight puts them into docs/images/.
 */

const edge = "_collab-edge._tls.example.com";
const file = "emea-prod.mra.yaml";
const text = `apiVersion: mra/v1
cluster:
  name: emea-prod
  version: "14.0"
  enterpriseDomains: [example.com]
  securityMode: nonSecure
  oauthRefreshLogin: true

dns:
  public:
    - { name: ${edge}, type: SRV, target: expe1.example.com, port: 8443 }

expressway:
  release: X15.1
  mra: true
  domains: [example.com, example.net]
  oauthRefresh: true
  tlsVerify: true
`;

const test = { after } as unknown as TestContext; // the name servers end with this file
const inside = await startDns(test, [srv("_cisco-uds._tcp.example.com", "cucm-sub1.example.com")]);
const outside = await startDns(test, [
  srv(edge, "expe1.example.com"),
  srv(edge, "expe2.example.com"),
  { type: "A", name: "expe1.example.com", ttl: 60, data: "198.51.100.1" },
  { type: "A", name: "expe2.example.com", ttl: 60, data: "198.51.100.2" },
]);
const resolvers = {
  "mra.preflight.resolvers": [inside.server],
  "mra.preflight.publicResolvers": [outside.server],
};
const settings = {
  "remote.autoForwardPorts": false,
  "editor.minimap.enabled": false,
  "breadcrumbs.enabled": false,
};

walk("live checks: results by Cisco's steps and at their lines", { settings, only: "newest" }, async (bench) => {
  mkdirSync(join(bench.folder, ".vscode"));
  writeFileSync(join(bench.folder, ".vscode/settings.json"), JSON.stringify(resolvers));
  writeFileSync(join(bench.folder, file), text);
  await tryDemo(bench);
  await openFile(bench, file);
  await palette(bench, "MRA: Run Preflight");
  await treeRow(bench, "Step 9");
  const rows = await problems(bench);
  assert.equal(await rows.filter({ hasText: "live check at" }).count(), 0, "nobody asked for them");
  await palette(bench, "MRA: Show Live Checks in Problems");
  await squiggle(bench, "warning");
  await rows.filter({ hasText: "live check at" }).first().waitFor();
  assert.ok((await rows.filter({ hasText: "example.net" }).count()) > 0);
  await bench.page.mouse.move(700, 300); // where nothing hovers
  await pictureForms(bench, "preflight", { narrow: "bar", seen: () => squiggle(bench, "warning") });
  await palette(bench, "MRA: Clear Live Checks");
  await rows.filter({ hasText: "live check at" }).first().waitFor({ state: "detached" });
});

walk(
  "a preflight of the demo is explained, and stands in the picture of the paths",
  { project: "emea-prod", settings },
  async (bench) => {
    await tryDemo(bench);
    await openFile(bench, "cluster.mra.yaml");
    await palette(bench, "MRA: Run Preflight");

    // what the example has on purpose is on top; nobody asked for it in Problems
    const check = await treeRow(bench, /tomcat certificate of imp1\.example\.com/);
    await bench.page.locator(".sidebar", { hasText: /8\d passed, 1 failed, 2 with a warning/ }).waitFor();
    const rows = await problems(bench);
    assert.equal(await rows.filter({ hasText: "live check at" }).count(), 0);
    await palette(bench, "View: Toggle Panel Visibility");

    // the check's own page: what was asked and what came out, and only then its rule
    await chooseFrom(bench, check, /^Explain$/);
    await bench.page.locator(".tab.active", { hasText: "tomcat certificate of imp1.example.com" }).waitFor();
    await pathsPage(bench)
      .getByRole("heading", { level: 1, name: /^tomcat certificate of imp1/ })
      .waitFor();
    await screenshot(bench, "a live check explained");
    await palette(bench, "View: Close All Editors");

    // the lines say what was found on them, in the picture and in the table
    await palette(bench, "MRA: Show Registration Paths");
    const page = pathsPage(bench);
    await page.getByRole("heading", { name: /Registration paths of emea-prod/ }).waitFor();
    await page
      .locator(".way-sign title", { hasText: "expc1.example.com → cucm-sub1.example.com" })
      .first()
      .waitFor({ state: "attached" });
    await page.getByRole("row", { name: /^expc1\.example\.com → cucm-sub1\.example\.com/ }).waitFor();
    await pictureForms(bench, "paths-checked", {
      narrow: "editor",
      seen: () => page.locator(".way-sign").first().waitFor(),
    });
  },
);
