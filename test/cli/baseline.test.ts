import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { mra } from "./terminal.ts";

const head = 'apiVersion: mra/v1\ncluster: { name: c, version: "14.0" }\n';
const region = (name: string, more = ""): string => `  - { name: ${name}${more} }\n`;

function folderOf(t: TestContext, regions: string) {
  const folder = mkdtempSync(join(tmpdir(), "mra-baseline-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "a.mra.yaml");
  const write = (text: string): void => writeFileSync(path, `${head}regions:\n${text}`);
  write(regions);
  const baseline = join(folder, "baseline.json");
  return { path, write, baseline };
}

test("what a baseline knows does not count, wherever it moves; what is new does", async (t) => {
  const { path, write, baseline } = folderOf(t, region("A", ", colour: red"));
  assert.equal((await mra(["check", path])).status, 1);
  assert.equal((await mra(["check", path, "--write-baseline", baseline])).status, 0);
  assert.deepEqual(JSON.parse(readFileSync(baseline, "utf8")), {
    format: 1,
    findings: [{ code: "schema/unknown-key", cluster: "c", object: "regions/A", field: "colour", count: 1 }],
  });
  write(`\n# moved\n${region("B")}${region("A", ", colour: blue")}`);
  const moved = await mra(["check", path, "--baseline", baseline]);
  assert.equal(moved.status, 0);
  assert.match(moved.notes, /1 finding is known by .* and not shown/);
  write(region("A", ", colour: red") + region("B", ", colour: red"));
  const added = await mra(["check", path, "--baseline", baseline]);
  assert.equal(added.status, 1);
  assert.match(added.out, /a\.mra\.yaml:5:16 {2}error schema\/unknown-key/);
  assert.doesNotMatch(added.out, /a\.mra\.yaml:4/);
});

test("an entry that no longer applies is said", async (t) => {
  const { path, write, baseline } = folderOf(t, region("A", ", colour: red"));
  await mra(["check", path, "--write-baseline", baseline]);
  write(region("A"));
  const { status, notes } = await mra(["check", path, "--baseline", baseline]);
  assert.equal(status, 0);
  assert.match(notes, /schema\/unknown-key no longer applies to regions\/A, colour/);
});

test("a second finding of the same kind at one place is new", async (t) => {
  const line = (colours: string): string => region("A", `, relatedRegions: [${colours}]`);
  const { path, write, baseline } = folderOf(t, line("{ region: Default, colour: 1 }"));
  await mra(["check", path, "--write-baseline", baseline]);
  write(line("{ region: Default, colour: 1 }, { region: A, colour: 1 }"));
  const found = JSON.parse((await mra(["check", path, "--baseline", baseline, "--format", "json"])).out) as {
    findings: { code: string }[];
  };
  assert.deepEqual(
    found.findings.map((it) => it.code),
    ["schema/unknown-key"],
  );
});

test("what is no baseline is refused, and so is a place that cannot be written", async (t) => {
  const { path, baseline } = folderOf(t, region("A"));
  for (const text of ["", "{}", '{"format":2,"findings":[]}', '{"format":1,"findings":[{"code":"x"}]}']) {
    writeFileSync(baseline, text);
    assert.equal((await mra(["check", path, "--baseline", baseline])).status, 2, text);
  }
  assert.equal((await mra(["check", path, "--baseline", `${baseline}.none`])).status, 2);
  assert.equal((await mra(["check", path, "--write-baseline", join(path, "x")])).status, 2);
});

test("more than twenty findings of a code are one line, until --all; each output ends with how many there are of each", async (t) => {
  const { path } = folderOf(t, Array.from({ length: 21 }, (_, i) => region(`R${String(i)}`, ", colour: red")).join(""));
  const folded = await mra(["check", path]);
  assert.match(
    folded.out,
    /^error schema\/unknown-key: 21 regions, first .*a\.mra\.yaml:4:\d+: .*\(--all shows each\)\n/,
  );
  assert.match(folded.out, /\n {2}schema\/unknown-key {2}21\n$/);
  const whole = await mra(["check", path, "--all"]);
  assert.equal(whole.out.match(/a\.mra\.yaml:\d+:\d+ {2}error/g)?.length, 21);
});
