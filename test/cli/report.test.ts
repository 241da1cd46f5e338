import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { mra } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "mra-report-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, "a.mra.yaml");
writeFileSync(
  file,
  `apiVersion: mra/v1
cluster: { name: "<b>c</b>", version: "15.0", supportEnds: 2099-01-01 }
certificates: { cucm: { tomcat: { issuer: CA, validUntil: 2098-01-01 } } }
expressway: { cores: [c1.example.com], edges: [e1.example.com], capacity: { registrationsPerNode: 1000 } }
devicePools: [{ name: DP-A, region: R, callManagerGroup: G, dateTimeGroup: T }]
phones: [{ name: CSFANN, modle: x, devicePool: DP-A }]
`,
);

test("mra report: HTML of one page in both languages, without scripts, and no name makes markup", async () => {
  for (const language of ["en", "ko"] as const) {
    const { out, status } = await mra(["report", file, "--format", "html"], { language });
    assert.equal(status, 0);
    assert.doesNotMatch(out, /<script|<b>|https?:|href="(?!#cause-)/);
    assert.match(out, language === "en" ? /could work outside/ : /외부에서 사용할 수/);
    assert.match(out, new RegExp(`<html lang="${language}">`));
    assert.match(out, /<a href="#cause-1">/);
    assert.match(out, /<li id="cause-1">/);
    assert.match(out, /2098-01-01/);
    assert.match(out, /2099-01-01/);
    assert.match(out, /a\.mra\.yaml:6/);
  }
});

test("mra report: figures are those of the files, as data and as Markdown", async () => {
  const data = JSON.parse((await mra(["report", file, "--format", "json"])).out) as Record<string, unknown>;
  assert.deepEqual(data.phones, { total: 1, ready: 0 });
  const causes = data.causes as { places: { place: string; objects: string[] }[] }[];
  assert.match(causes[0]?.places[0]?.place ?? "", /a\.mra\.yaml:\d+$/);
  assert.deepEqual(data.capacity, [
    { name: null, nodes: 1, size: null, registrationsPerNode: 1000, registrations: 1000 },
  ]);
  const { out } = await mra(["report", file]);
  assert.match(out, /\*\*0 of 1 phones and 0 of 0 users could work outside/);
  assert.match(out, /- \*\*Phones that could\*\* 0$/m, "nothing has no bar");
  assert.match(out, /1 phones; room for 1000 registrations on 1 node/);
});

test("mra report --out: writes where it may, and says so", async () => {
  const out = join(folder, "report.html");
  assert.equal((await mra(["report", file, "--out", out])).status, 0);
  const text = readFileSync(out, "utf8");
  assert.match(text, /^<!doctype html>/, "by the end of its name");
  assert.equal((await mra(["report", file, "--out", out])).status, 1, "nothing is overwritten unasked");
  assert.equal((await mra(["report", file, "--out", out, "--force"])).status, 0);
  assert.equal((await mra(["report", join(folder, "none.mra.yaml")])).status, 1);
});
