import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { message } from "../../core/src/base/text.ts";
import { notRun, passed, type Check } from "../../server/src/preflight/check.ts";
import { checkGroupsOf, markdownReport } from "../../server/src/preflight/report.ts";
import { runChecks } from "../../server/src/preflight/run.ts";
import { mra } from "../cli/terminal.ts";
import { srv } from "./surroundings/dns.ts";
import { project, startSurroundings, type Surroundings } from "./surroundings/surroundings.ts";

const isBad = (it: { readonly outcome: string }): boolean => it.outcome === "failed" || it.outcome === "warning";

function silence(it: Surroundings): void {
  for (const one of [it.inside, it.outside, it.ntp, it.phoneNtp, it.turn]) one.responder.silent = true;
  for (const one of it.tls.values()) one.silent = true;
  it.demo.expressway.silent = true;
  it.demo.inject({ kind: "hang", when: "before" }, { times: 1_000 });
}

test("everybody silent: each check is over at its limit and says so, and what should have answered is a finding", async (t) => {
  const it = await startSurroundings(t);
  silence(it);
  const found = await it.look({ limitMs: 200 });
  assert.deepEqual(
    found.filter((one) => one.outcome === "passed"),
    [],
  );
  const rules = new Set(found.filter(isBad).map((one) => one.rule));
  for (const rule of [
    "MRA002",
    "MRA003",
    "MRA004",
    "MRA005",
    "MRA012",
    "MRA013",
    "MRA016",
    "MRA031",
    "MRA104",
    "MRA126",
  ])
    assert.ok(rules.has(rule), rule);
  // A resolver that keeps silent says nothing of the records.
  for (const one of found.filter(({ id }) => id.startsWith("srv-") || id.startsWith("records ")))
    assert.equal(one.outcome, "notRun", one.id);
});

test("MRA004: a STUN server that is gone is a finding, and none when it is back", async (t) => {
  const it = await startSurroundings(t);
  const bad = async () => (await it.look({ limitMs: 300 })).filter((one) => one.rule === "MRA004" && isBad(one));
  it.turn.responder.silent = true;
  const [one] = await bad();
  assert.match(one!.message, /turn\.example\.com does not answer on port 3478\/UDP/);
  assert.match(one!.line, /turn\.example\.com/);
  it.turn.responder.silent = false;
  assert.deepEqual(await bad(), []);
});

test("a preflight that is cancelled ends, and nothing counts as passed afterwards", async (t) => {
  const it = await startSurroundings(t);
  silence(it);
  const stop = new AbortController();
  const looking = it.look({ signal: stop.signal });
  stop.abort();
  const found = await looking;
  assert.ok(found.length > 20);
  assert.deepEqual(
    found.filter((one) => one.outcome !== "notRun"),
    [],
  );
});

test("a host that only a DNS record names is never asked", async (t) => {
  const it = await startSurroundings(t);
  const trap = it.tls.get("expe2:8443")!;
  it.text = project.replace("edges: [expe1.example.com, expe2.example.com]", "edges: [expe1.example.com]");
  const name = "_cisco-uds._tcp.example.com";
  it.inside.records.set(`SRV ${name}`, [srv(name, "expe2.example.com")]);
  const before = trap.connections;
  const found = await it.look();
  assert.ok(found.some((one) => one.rule === "MRA005" && isBad(one)));
  assert.equal(trap.connections, before);
});

test("nothing that is asked changes anything on the cluster", async (t) => {
  const it = await startSurroundings(t);
  const { writes } = it.demo.requests;
  await it.look();
  assert.equal(it.demo.requests.writes, writes);
});

const check = (id: string, rule: string, ask: Check["ask"]): Check => ({
  id,
  rule,
  label: message({ en: id, ko: id }),
  spot: undefined,
  limitMs: 20,
  onTimeout: notRun(message({ en: "silent", ko: "silent" })),
  ask,
});

test("a check that never answers, and one that never looks at its signal, do not hold up the others", async () => {
  const never = check("never", "MRA005", () => new Promise(() => undefined));
  const fine = check("fine", "MRA005", () => Promise.resolve([passed(message({ en: "fine", ko: "fine" }))]));
  const found = await runChecks([...Array.from({ length: 40 }, () => never), fine], new AbortController().signal);
  assert.deepEqual([found.length, found.at(-1)?.outcome, found[0]?.outcome], [41, "passed", "notRun"]);
});

test("a bug in a check is no finding: it is thrown", async () => {
  const broken = check("broken", "MRA005", () => Promise.reject(new Error("a bug")));
  await assert.rejects(runChecks([broken], new AbortController().signal), /a bug/);
});

test("results stand in the order of Cisco's steps", async () => {
  const fine = (rule: string): Check =>
    check(rule, rule, () => Promise.resolve([passed(message({ en: "|<b>", ko: "|<b>" }))]));
  const found = await runChecks(
    ["MRA101", "MRA056", "MRA031", "MRA016", "MRA005"].map(fine),
    new AbortController().signal,
  );
  assert.deepEqual(
    checkGroupsOf(found).map((it) => it.title.en),
    ["Prerequisites", "Step 1", "Step 4", "Failover", "Cisco's other guides"],
  );
  const text = markdownReport("t|x", "2026-01-01T00:00:00.000Z", found, () => undefined, "en");
  assert.match(text, /^# Live checks of t\\\|x$/m);
  assert.match(text, /^## Step 1$/m);
  assert.match(text, /\\\|\\<b\\>/, "what came from the network cannot end its cell");
});

test("mra preflight writes a report for a change ticket, and its exit status tells of failures", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "mra-preflight-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const it = await startSurroundings(t);
  const file = join(folder, "t.mra.yaml");
  writeFileSync(
    file,
    "cluster: { name: t, version: '14.0', enterpriseDomains: [example.com] }\nexpressway: { release: X15.2 }\n",
  );
  const uds = "SRV _cisco-uds._tcp.example.com";
  it.inside.records.delete(uds); // recommended only, with that release
  const call = ["preflight", file, "--resolver", it.inside.server, "--public-resolver", it.outside.server];
  const well = await mra([...call, "--format", "json"]);
  assert.equal(well.status, 0, well.out);
  const data = JSON.parse(well.out) as {
    counts: { failed: number };
    checks: { rule: string; line?: number; step: string; outcome: string }[];
  };
  assert.deepEqual(
    data.checks.map((one) => `${one.step} ${one.rule} ${one.outcome} ${one.line}`),
    [
      "prerequisites MRA007 passed 1",
      "failover MRA057 passed undefined",
      "guides MRA106 warning 1",
      "guides MRA105 passed 1",
    ],
  );

  const only = async (): Promise<readonly string[]> => {
    const answer = await mra([...call, "--format", "json"]);
    return (JSON.parse(answer.out) as typeof data).checks.map((one) => `${one.rule} ${one.outcome}`);
  };
  const config = join(folder, "mra.config.yaml");
  writeFileSync(config, "rules: { MRA106: off, MRA105: error }\n");
  assert.deepEqual(await only(), ["MRA007 passed", "MRA057 passed", "MRA105 passed"]);
  writeFileSync(config, "rules: { guides: error, MRA105: off }\n");
  assert.deepEqual(await only(), ["MRA007 passed", "MRA057 passed", "MRA106 failed"]);
  writeFileSync(config, "rules: { guides: off }\n");
  assert.deepEqual(await only(), ["MRA007 passed", "MRA057 passed"]);
  rmSync(config);
  const plain = readFileSync(file, "utf8");
  writeFileSync(file, `# mra-ignore MRA106: the record comes with the new DNS\n${plain}`);
  assert.deepEqual(await only(), ["MRA007 passed", "MRA057 passed", "MRA105 passed"]);
  const checked = await mra(["check", file]);
  assert.doesNotMatch(checked.out, /ignore\/unused/, "what only a live check finds is no useless comment");
  writeFileSync(file, plain);

  it.outside.records.clear();
  const broken = await mra([...call, "--format", "markdown", "--lang", "ko"], { language: "ko" });
  assert.equal(broken.status, 1);
  assert.match(broken.out, /\| ✗ 실패 \| MRA105 \|/);
  assert.match(broken.notes, /MRA_USER/);
  const odd = await mra(["preflight", file, "--resolver", "dns.example.com"]);
  assert.equal(odd.status, 64);
  assert.match(odd.notes, /dns\.example\.com/);
});
