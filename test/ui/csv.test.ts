import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import type { Locator } from "playwright-core";
import { connect } from "../../server/src/axl/client.ts";
import { startDemoCluster } from "../../server/src/demo-cluster/start.ts";
import { byAnotherHand } from "../../tools/tests/witness/activities.ts";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { mra } from "../cli/terminal.ts";
import { deploy, fixesAtCursor, goToLine, typeOver, warningFixes } from "./acts.ts";
import { pictureForms, quiet } from "./picture.ts";
import {
  expand,
  notification,
  openFile,
  openView,
  palette,
  problems,
  squiggle,
  treeRow,
  walk,
  type Bench,
} from "./workbench.ts";
import assert from "node:assert/strict";

const mapping = `apiVersion: mra/v1
cluster: emea-prod
tables:
  - file: team.csv
    rows:
      - section: endUsers
        values: { userid: "{User ID}", lastName: "{Name}", userProfile: UP-MRA, homeCluster: true }
      - section: phones
        values:
          name: "CSF{User ID:upper}"
          model: Cisco Unified Client Services Framework
          protocol: SIP
          commonPhoneProfile: CPP-MRA
          phoneSecurityProfile: csf-mra.example.com
          ownerUser: "{User ID}"
          description: "{Text}"
          devicePool: "{Pool}"
`;
const team = `User ID,Name,Text,Pool
ncurie,Curie,Lab,DP-MRA
nbohr,Bohr,Institute,DP-MRA
nnoether,Noether,"Algebra, 2nd floor",DP-MRA
`;

/** A team in a CSV beside the files of a project. */
function addTeam(folder: string): void {
  writeFileSync(join(folder, "team.mra.yaml"), mapping);
  writeFileSync(join(folder, "team.csv"), team);
}

const signal = new AbortController().signal;
const folder = mkdtempSync(join(tmpdir(), "mra-ui-csv-"));
// The windows find a cluster that runs already, as they do under `npm start`: the test can be the other one at it.
const demo = await startDemoCluster({ seed: "standard" }, signal);
const { host, user, password, caFile, caPem, version } = demo;
const other = connect({ host, user, password, ca: caPem });

before(async () => {
  const project = join(folder, "emea-prod");
  cpSync("test/projects/emea-prod", project, { recursive: true });
  addTeam(project);
  const env = {
    ...{ MRA_HOST: host, MRA_USER: user, MRA_PASSWORD: password },
    ...{ MRA_SECRET_TURN_MRA: aSecret(), MRA_STATE_DIR: folder },
  };
  const plan = join(folder, "emea.plan");
  await mra(["plan", project, "--host", host, "--ca", caFile, "--out", plan], { env });
  const deployed = await mra(["deploy", plan, "--yes", "--ca", caFile], { env });
  assert.equal(deployed.status, 0, deployed.notes);
});
after(async () => {
  other.close();
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Changes the description of a phone in the GUI, so to speak. */
async function describe(name: string, description: string): Promise<void> {
  const live = await other.get("phones", { identity: [name] }, signal);
  assert.ok(live.ok && live.value);
  const { uuid } = live.value;
  const write = { kind: "update", section: "phones", name, uuid, fields: { description } } as const;
  assert.equal((await byAnotherHand(() => other.write(write, () => undefined, signal))).kind, "applied");
}

walk(
  "a mistake in a spreadsheet is mended in its cell, and so is what was changed outside",
  {
    project: "emea-prod",
    settings: { ...quiet, "editor.codeLens": false },
    env: { MRA_DEMO_CLUSTER: JSON.stringify({ host, user, password, ca: caFile, version }) },
  },
  async (bench) => {
    for (const [name, text] of [
      ["CSFNBOHR", "Institute"],
      ["CSFNNOETHER", "Algebra, 2nd floor"],
    ] as const)
      await describe(name, text);
    addTeam(bench.folder);
    await openFile(bench, "team.csv");
    await openView(bench, "MRA");
    await expand(bench, "emea-prod");
    await treeRow(bench, "Device pools");

    // a mistake while typing, its finding in the cell, and the bulb that writes the cell
    await openFile(bench, "team.csv");
    await goToLine(bench, "team.csv", "ncurie");
    await typeOver(bench, "DP-MRA", "DP-MRX");
    await squiggle(bench);
    await bench.page.keyboard.press("ArrowLeft");
    const fixes = await fixesAtCursor(bench);
    await fixes.filter({ hasText: "DP-MRA" }).first().waitFor();
    await pictureForms(bench, "csv-mistake", { narrow: "editor", seen: () => fixesAtCursor(bench) });
    await takeFix(bench, await fixesAtCursor(bench), /DP-MRA/);
    await bench.page.locator(".monaco-editor .view-line", { hasText: "ncurie,Curie,Lab,DP-MRA" }).first().waitFor();
    await bench.page.locator(".monaco-editor .squiggly-error").first().waitFor({ state: "detached" });
    await palette(bench, "File: Save All");
    await (await problems(bench)).filter({ hasText: "team.csv" }).first().waitFor({ state: "detached" });
    await palette(bench, "View: Toggle Panel Visibility");

    // somebody changed two phones in the GUI: it stands in their cells
    await describe("CSFNBOHR", "Copenhagen");
    await describe("CSFNNOETHER", "Algebra");
    await palette(bench, "MRA: Check for Drift");
    await notification(bench, /emea-prod: 2 changed outside/);
    await palette(bench, "Notifications: Clear All Notifications");
    await openFile(bench, "team.csv");
    await toCell(bench, "nbohr", ",DP-MRA".length + 1);
    await warningFixes(bench);
    await pictureForms(bench, "csv-drift", { narrow: "editor", seen: () => warningFixes(bench) });
    await takeFix(bench, await warningFixes(bench), "Accept the live value");
    await bench.page
      .locator(".monaco-editor .view-line", { hasText: "nbohr,Bohr,Copenhagen,DP-MRA" })
      .first()
      .waitFor();

    await toCell(bench, "nnoether", '",DP-MRA'.length + 1);
    await takeFix(bench, await warningFixes(bench), "Plan a revert of this value");
    await treeRow(bench, /CSFNNOETHER\s*change/);
    await (await treeRow(bench, "Deploy…")).click();
    await deploy(bench, /Deploy 1 change to emea-prod \(demo\)\?/);
    await bench.page.locator(".squiggly-warning").first().waitFor({ state: "detached" });
  },
);

/** The cursor into a cell: so many characters before the end of its line. */
async function toCell(bench: Bench, line: string, before: number): Promise<void> {
  await goToLine(bench, "team.csv", line);
  for (let i = 0; i < before; i++) await bench.page.keyboard.press("ArrowLeft");
}

/** Goes down to a row of the bulb and takes it; no click: a menu of the older release lies behind glass. */
async function takeFix({ page }: Bench, rows: Locator, words: string | RegExp): Promise<void> {
  const wanted = rows.filter({ hasText: words }).first();
  await wanted.waitFor();
  const taken = page.locator(".action-widget .monaco-list-row.action.focused", { hasText: words });
  for (let i = 0; i < 12 && !(await taken.isVisible()); i++) await page.keyboard.press("ArrowDown");
  await taken.waitFor();
  await page.keyboard.press("Enter");
}
