import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { pictureForms, quiet } from "./picture.ts";
import { openFile, palette, until, walk, type Bench } from "./workbench.ts";

const rules = `rules:
  HOUSE-1:
    section: phones
    where: { mra: true }
    field: phoneSecurityProfile
    must: { matches: '-mra\\.example\\.com$' }
  HOUSE-2:
    section: devicePools
    field: region
    must: EMEA-MRA
`;
const tests = `tests:
  - name: a profile of MRA has its name
    rules: own
    files:
      ../people.mra.yaml: |
        apiVersion: mra/v1
        cluster: emea-prod
        phones:
          - { name: CSFKIM, phoneSecurityProfile: kim.example.com }
          - { name: CSFLEE, phoneSecurityProfile: csf-mra.example.com }
    findings:
      - { rule: HOUSE-1, at: kim.example.com }

  - name: the project is clean
    on: ..
    findings: none

  - name: a pool of another region is found
    on: ../people.mra.yaml
    rules: [HOUSE-2]
    findings:
      - HOUSE-2
`;

function withTests({ folder }: Bench): void {
  mkdirSync(join(folder, "tests"));
  writeFileSync(join(folder, "mra.config.yaml"), rules);
  writeFileSync(join(folder, "tests/house.mratest.yaml"), tests);
}

/** A row of the Testing view: its label says what became of it. */
const testRow = ({ page }: Bench, label: RegExp): Locator =>
  page.locator(".test-explorer").getByRole("treeitem", { name: label }).first();

async function runAll(bench: Bench): Promise<void> {
  await palette(bench, "Testing: Focus on Test Explorer View");
  const file = testRow(bench, /house\.mratest\.yaml/);
  await until(
    async () => {
      await file.click();
      await bench.page.keyboard.press("ArrowRight");
    },
    () => testRow(bench, /a pool of another/).waitFor({ timeout: 10_000 }),
  );
  await until(
    () => palette(bench, "Test: Run All Tests"),
    () => testRow(bench, /a pool of another region is found.*Failed/).waitFor({ timeout: 30_000 }),
  );
}

walk("tests of one's own rules in the Testing view", { project: "emea-prod", settings: quiet }, async (bench) => {
  withTests(bench);
  await openFile(bench, "house.mratest.yaml");
  await runAll(bench);
  await testRow(bench, /a profile of MRA has its name.*Passed/).waitFor();
  await testRow(bench, /the project is clean.*Passed/).waitFor();
  // the failure stands at its line, with what was expected and what is there
  await bench.page.getByText("Not found: HOUSE-2").first().waitFor();
  await pictureForms(bench, "own-tests", {
    narrow: "editor",
    seen: () => bench.page.getByText("HOUSE-2").first().waitFor(),
  });

  // each rule of one's own is covered in both directions, in one, or not
  await until(
    () => palette(bench, "Test: Run All Tests with Coverage"),
    () =>
      bench.page
        .getByRole("treeitem", { name: /mra\.config\.yaml.*%/ })
        .first()
        .waitFor({ timeout: 30_000 }),
  );

  // the tests run again when a file is saved
  await palette(bench, "Test: Start Continuous Run");
  const path = join(bench.folder, "tests/house.mratest.yaml");
  writeFileSync(
    path,
    readFileSync(path, "utf8")
      .replace("      - HOUSE-2\n", "")
      .replace(/findings:\n$/, "findings: none\n"),
  );
  await testRow(bench, /a pool of another region is found.*Passed/).waitFor({ timeout: 60_000 });
});
