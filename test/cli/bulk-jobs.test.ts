import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { mra } from "./terminal.ts";

/* What docs/bulk-jobs.md promises of its jobs; those that a table does are followed in VS Code by test/ui. */

const text = readFileSync("docs/bulk-jobs.md", "utf8");
const chapter = (heading: string): string => text.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";

test("each bulk job has as many actions as its page says, and a dozen at most", () => {
  const jobs = [...text.matchAll(/^\| \[([^\]]+)\]\(#[^)]+\) \| (\d+) \|$/gm)];
  assert.equal(jobs.length, 5);
  for (const [, name = "", count] of jobs) {
    const heading = name.charAt(0).toUpperCase() + name.slice(1);
    const actions = [...chapter(heading).matchAll(/^\d+\. /gm)].length;
    assert.equal(actions, Number(count), heading);
    assert.ok(actions <= 12, heading);
  }
});

test("the list of people and its mapping are users and devices without a finding", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mra-jobs-"));
  cpSync("test/projects/emea-prod", folder, { recursive: true });
  const block = (language: string): string =>
    (new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(chapter("Jabber for a list of people"))?.[1] ?? "")
      .replace(/^ {3}/gm, "")
      .trimEnd();
  writeFileSync(join(folder, "team.csv"), `${block("csv")}\n`);
  writeFileSync(join(folder, "team.mra.yaml"), `${block("yaml")}\n`);
  const checked = await mra(["check", folder, "--format", "json"]);
  assert.equal(checked.status, 0, checked.out);
  const exported = await mra(["export", "phones", folder, "--columns", "ownerUser", "--out", join(folder, "all.csv")]);
  assert.equal(exported.status, 0, exported.notes);
  const rows = readFileSync(join(folder, "all.csv"), "utf8").match(/^(?:CSF|TCT)(?:ALOVELACE|GHOPPER).*$/gm);
  assert.deepEqual(rows?.map((it) => it.trim()).sort(), [
    "CSFALOVELACE,alovelace",
    "CSFGHOPPER,ghopper",
    "TCTALOVELACE,alovelace",
  ]);
  rmSync(folder, { recursive: true, force: true });
});
