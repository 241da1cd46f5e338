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

test("a name that is nowhere is known wherever it is used first, and a template's mistake whichever object comes first", async (t) => {
  const { path, baseline } = folderOf(t, "");
  const whole = (templates: string, phones: readonly string[]): void =>
    writeFileSync(
      path,
      `${head}mra: false\ntemplates:\n${templates}phones:\n${phones.map((it) => `  - { name: ${it} }\n`).join("")}`,
    );
  const wrong = "  - { name: a, for: phones, model: Cisco 8845, protocol: SIPP, devicePool: DP-X }\n";
  const [one, two, three] = ["CSFA, extends: a", "CSFB, extends: a", "CSFC, extends: none"];
  whole(wrong, [one, two, three]);
  assert.equal((await mra(["check", path, "--write-baseline", baseline])).status, 0);
  whole(wrong, ["CSFD, extends: none", three, two, one]);
  const moved = await mra(["check", path, "--baseline", baseline]);
  assert.deepEqual([moved.status, moved.out.match(/ error /g)], [0, null], moved.out);
  assert.doesNotMatch(moved.notes, /no longer applies/);
  whole(wrong.replaceAll(/\ba\b/g, "b").replace("DP-X", "DP-Y"), [one.replace(": a", ": b"), three]);
  const other = await mra(["check", path, "--baseline", baseline]);
  assert.equal(other.status, 1);
  assert.match(other.out, /SIPP/);
  assert.match(other.out, /DP-Y/);
  assert.match(other.notes, /schema\/enum no longer applies to templates\/a, protocol/);
});

test("a heading that is missing is one of its table, a cell without a name one of its column", async (t) => {
  const { path, baseline } = folderOf(t, "");
  const table = (file: string): string =>
    `  - file: ${file}\n    rows: [{ section: endUsers, values: { userid: "{ID}", lastName: "{Lst}", mra: false } }]\n`;
  writeFileSync(path, `${head}tables:\n${table("a.csv")}`);
  for (const it of ["a.csv", "b.csv"]) writeFileSync(join(path, "..", it), "Last,ID\nA,\n");
  assert.equal((await mra(["check", path, "--write-baseline", baseline])).status, 0);
  const { findings } = JSON.parse(readFileSync(baseline, "utf8")) as { findings: readonly object[] };
  assert.deepEqual(
    findings.map((it) => ({ ...it, cluster: undefined })),
    [
      { code: "MRA211", cluster: undefined, object: "tables/a.csv", field: "values.lastName", count: 1 },
      { code: "MRA210", cluster: undefined, object: "tables/a.csv", field: "ID", count: 1 },
    ].reverse(),
  );
  writeFileSync(join(path, "..", "a.csv"), "ID,Last\nx,X\n,A\n");
  assert.equal((await mra(["check", path, "--baseline", baseline])).status, 0);
  writeFileSync(path, `${head}tables:\n${table("b.csv")}`);
  assert.equal((await mra(["check", path, "--baseline", baseline])).status, 1);
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
