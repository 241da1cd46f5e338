import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathsPage } from "./acts.ts";
import { pictureForms, quiet } from "./picture.ts";
import { openFile, palette, walk, type Bench } from "./workbench.ts";

const change = (bench: Bench, name: string, ...pairs: readonly (readonly [string, string])[]): void => {
  const path = join(bench.folder, name);
  let text = readFileSync(path, "utf8");
  for (const [from, to] of pairs) {
    assert.ok(text.includes(from), from);
    text = text.replace(from, to);
  }
  writeFileSync(path, text);
};

walk("readiness: first causes lead to their lines", { project: "emea-prod", settings: quiet }, async (bench) => {
  change(
    bench,
    "cluster.mra.yaml",
    ['version: "14.0"', 'version: "14.0"\n  supportEnds: 2031-06-30'],
    ["tomcat: { issuer: Corp Root CA }", "tomcat: { issuer: Corp Root CA, validUntil: 2031-03-31 }"],
    [
      "server: { issuer: Public CA, publicCa: true",
      "server: { issuer: Public CA, validUntil: 2030-09-30, publicCa: true",
    ],
    ["release: X15.2", "release: X15.2\n  capacity: { size: medium, registrationsPerNode: 2500 }"],
  );
  const people = readFileSync(join(bench.folder, "people.mra.yaml"), "utf8");
  const line = people.split("\n").findIndex((it) => it.includes("CSF"));
  assert.ok(line >= 0);
  writeFileSync(join(bench.folder, "people.mra.yaml"), people.replace("protocol: SIP", "protocol: SIPP"));
  const wrong = people.slice(0, people.indexOf("protocol: SIP")).split("\n").length;

  await openFile(bench, "people.mra.yaml");
  await palette(bench, "MRA: Readiness");
  const page = pathsPage(bench);
  await page.getByRole("heading", { name: "Readiness of emea-prod for Mobile and Remote Access" }).waitFor();
  await page.getByText(/2 of 3 phones/).waitFor();
  await page.getByText("room for 5000 registrations on 2 nodes").waitFor();
  await pictureForms(bench, "readiness", {
    narrow: "editor",
    seen: () => page.getByRole("heading", { name: "First causes" }).waitFor(),
  });

  // by keys: the bar leads to its list, and there the line of the finding
  const place = page.getByRole("link", { name: /people\.mra\.yaml:\d+/ }).first();
  await place.focus();
  await bench.page.keyboard.press("Enter");
  await bench.page.locator(".tab.active", { hasText: "people.mra.yaml" }).waitFor();
  await bench.page.locator(".statusbar-item", { hasText: `Ln ${String(wrong)}, Col` }).waitFor();

  // what is mended is ready
  writeFileSync(join(bench.folder, "people.mra.yaml"), people);
  await bench.page.locator(".tab", { hasText: "Readiness of emea-prod" }).click();
  await page.getByText(/3 of 3 phones/).waitFor();
});
