import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, type TestContext } from "node:test";
import { srv, startDns } from "../preflight/surroundings/dns.ts";
import { tryDemo } from "./acts.ts";
import {
  openFile,
  palette,
  problems,
  screenshot,
  squiggle,
  treeRow,
  walk,
  type Bench,
  type Theme,
} from "./workbench.ts";

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

const pictures: readonly (readonly [theme: Theme, name: string])[] = [
  ["dark", "preflight"],
  ["light", "preflight-light"],
  ["contrast", "preflight-contrast"],
];
for (const [theme, name] of pictures)
  walk(
    `live checks: results by Cisco's steps and at their lines, ${theme}`,
    { settings, theme, only: "newest" },
    async (bench) => {
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
      await picture(bench, name);
      await palette(bench, "MRA: Clear Live Checks");
      await rows.filter({ hasText: "live check at" }).first().waitFor({ state: "detached" });
    },
  );

async function picture(bench: Bench, name: string): Promise<void> {
  await bench.page.locator(".notification-toast").first().waitFor({ state: "hidden" });
  await bench.page.mouse.move(700, 300); // where nothing hovers
  const taken = await screenshot(bench, name);
  if (!process.env.MRA_UPDATE_PICTURES) return;
  mkdirSync(dirname(`docs/images/${name}.png`), { recursive: true });
  copyFileSync(taken, `docs/images/${name}.png`);
}
