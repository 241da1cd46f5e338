import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { expresswayInOrder } from "../../server/src/demo-cluster/expressway-state.ts";
import { aSecret } from "../../tools/tests/witness/secrets.ts";
import { mra } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "mra-expressway-"));
const file = join(folder, "edge.mra.yaml");
const planFile = join(folder, "edge.plan.json");
let demo: DemoCluster;
before(async () => {
  demo = await startDemoCluster({ seed: "empty" }, new AbortController().signal);
});
after(async () => {
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
});
let runs = 0;
let state = "";
beforeEach(() => {
  state = join(folder, `state-${String(runs++)}`);
  const { trusted } = demo.expressway.state;
  Object.assign(demo.expressway.state, { ...expresswayInOrder(""), trusted });
});

/** The files: one Expressway, managed unless told otherwise, with more lines. */
function write(more: string, managed = "true"): void {
  writeFileSync(
    file,
    `apiVersion: mra/v1
cluster: { name: emea-prod, publisher: cucm-pub.example.com, version: "15.0", enterpriseDomains: [example.com] }
expressway:
  managed: ${managed}
  release: X15.2
  cores: [expc1.example.com]
${more}`,
  );
}

const run = async (words: readonly string[], more: Record<string, string> = {}) =>
  await mra(words, {
    env: {
      MRA_USER: demo.user,
      MRA_PASSWORD: demo.password,
      MRA_HOST: demo.host,
      MRA_CA: demo.caFile,
      MRA_STATE_DIR: state,
      MRA_EXPRESSWAY_USER: demo.expressway.user,
      MRA_EXPRESSWAY_PASSWORD: demo.expressway.password,
      MRA_EXPRESSWAY_HOST: demo.expressway.host,
      ...more,
    },
  });
const plan = (...more: readonly string[]) => run(["plan", file, "--cluster", "emea-prod", ...more]);

const everything = `  mra: true
  oauthRefresh: true
  domains: [example.com, example.org]
  imPresenceDomains: [example.com]
  unifiedCm:
    - { publisher: cucm-pub.example.com, tlsVerify: true }
    - { publisher: cucm-apac.example.com, axlUser: expressway-axl, axlPassword: { secret: axl } }
  traversalZone: { name: MRA 2, peers: [expe9.example.com], port: 7002, userName: mra2, password: { secret: zone } }
`;

const steps = [
  "add:expresswayDomains/example.org/127.0.0.1",
  "add:expresswayUnifiedCm/cucm-apac.example.com/127.0.0.1",
  "add:expresswayZones/MRA 2/127.0.0.1",
];
interface Stored {
  readonly plan: { readonly steps: readonly { readonly id: string }[] };
}
const planned = (): readonly string[] =>
  (JSON.parse(readFileSync(planFile, "utf8")) as Stored).plan.steps.map((it) => it.id);

test("one plan has both halves: added, compared and undone, with consent for what interrupts MRA", async () => {
  write(everything);
  const first = await plan("--out", planFile);
  assert.equal(first.status, 2, first.notes);
  assert.deepEqual(planned(), steps);
  assert.match(
    first.out,
    /\+ Expressway-C domain example\.org \(127\.0\.0\.1\) {2}\(MRA is interrupted: the XCP router/,
  );
  assert.match(first.out, /By hand:[^]*Authorize by OAuth token with refresh must be on \(MRA108\)/);
  assert.match(first.out, /on Expressway-E add the local user with the same password/);
  const secrets = { MRA_SECRET_AXL: aSecret(), MRA_SECRET_ZONE: aSecret() };
  const before = demo.expressway.committed;

  const some = await run(["deploy", planFile, "--yes"], secrets);
  assert.equal(some.status, 1, "what interrupts MRA is left out without consent");
  assert.equal(demo.expressway.committed - before, 1, some.out);
  assert.match(
    some.out,
    /By hand, for what is done:\n[^]*cucm-apac\.example\.com[^\n]*: check that every node was found/,
  );
  assert.match(some.out, /Authorize by OAuth token with refresh must be on \(MRA108\)/);
  assert.doesNotMatch(some.out, /add the local user with the same password/, "the zone was left out");
  const all = await run(["deploy", planFile, "--yes", "--consent", "emea-prod:2"], secrets);
  assert.equal(all.status, 0, all.out + all.notes);
  assert.match(all.out, /on Expressway-E add the local user with the same password/);
  const { domains, zones, publishers, passwords } = demo.expressway.state;
  assert.deepEqual(domains[1], { name: "example.org", sipRegistrations: true, imPresence: false });
  assert.deepEqual(zones[1]?.peers, ["expe9.example.com"]);
  assert.deepEqual(
    publishers.map((it) => it.publisher),
    ["cucm-pub.example.com", "cucm-apac.example.com"],
  );
  assert.deepEqual(
    [passwords.get("cucm-apac.example.com"), passwords.get("MRA 2")],
    [secrets.MRA_SECRET_AXL, secrets.MRA_SECRET_ZONE],
  );
  assert.equal(demo.expressway.committed - before, 3, "nothing is written twice");

  assert.equal((await plan("--drift")).status, 0);
  demo.expressway.state.domains = domains.map((it) => ({ ...it, sipRegistrations: it.name === "example.com" }));
  const drift = await plan("--drift");
  assert.equal(drift.status, 2);
  assert.match(drift.out, /~ Expressway-C domain example\.org \(127\.0\.0\.1\)\n {2}.*edge\.mra\.yaml:9: /);
  const back = await plan("--out", planFile, "--force");
  assert.match(back.out, /Registrations on Unified CM: false → true/);
  assert.equal((await run(["deploy", planFile, "--yes", "--consent", "emea-prod:1"])).status, 0);

  const undo = await plan("--undo", "2", "--out", planFile, "--force");
  assert.equal(undo.status, 2, undo.notes);
  assert.deepEqual(planned(), [
    "remove:expresswayZones/MRA 2/127.0.0.1",
    "remove:expresswayDomains/example.org/127.0.0.1",
  ]);
  const undone = await run(["deploy", planFile, "--yes", "--consent", "emea-prod:2"]);
  assert.equal(undone.status, 0, undone.out + undone.notes);
  assert.deepEqual([demo.expressway.state.domains.length, demo.expressway.state.zones.length], [1, 1]);
});

test("without managed: true a plan names what differs on an Expressway, counts none of it, and writes nothing there", async () => {
  write(everything, "false");
  const [asked, committed] = [demo.expressway.asked, demo.expressway.committed];
  const off = await plan();
  assert.equal(off.status, 0, off.notes);
  assert.match(off.out, /emea-prod: nothing to do/);
  assert.equal(demo.expressway.asked - asked, 4, "one question for each kind of thing");
  assert.match(off.out, /Expressway-C 127\.0\.0\.1 is not as the files say in 3 things[^\n]*set managed: true/);
  assert.match(off.out, /\* Expressway-C domain example\.org \(127\.0\.0\.1\) is not there\n/);
  assert.doesNotMatch(off.out, /By hand:|must be on/, "there is no step");
  demo.expressway.state.mra = false;
  const page = await plan("--format", "markdown");
  assert.match(page.out, /is not as the files say in 4 things/);
  assert.match(page.out, /MRA on Expressway-C \(127\.0\.0\.1\) is not as the files say \([^)]*: false → true\)/);
  const data = JSON.parse((await plan("--format", "json")).out) as {
    readonly steps: readonly unknown[];
    readonly notes: readonly { readonly address: string }[];
  };
  assert.deepEqual(data.steps, []);
  assert.ok(data.notes.some((it) => it.address === "expresswayMra/127.0.0.1"));
  write("  mra: false\n  domains: [example.com]\n", "false");
  assert.doesNotMatch((await plan()).out, /Expressway/, "nothing differs");
  assert.equal(demo.expressway.committed, committed);
});

test("that an Expressway cannot be read does not stop the plan of Unified CM where none is to be written there", async () => {
  write(everything, "false");
  const asked = demo.expressway.asked;
  const it = await run(["plan", file, "--cluster", "emea-prod"], { MRA_EXPRESSWAY_PASSWORD: "wrong" });
  assert.equal(it.status, 0, it.notes);
  assert.match(it.out, /Expressway-C 127\.0\.0\.1 was not compared: [^\n]*does not accept the user name and password/);
  assert.equal(demo.expressway.asked - asked, 1, "accounts lock");
});

test("without a sign-in nothing is asked of an Expressway, and the plan says it of one that is managed", async () => {
  const asked = demo.expressway.asked;
  const nobody = { MRA_EXPRESSWAY_PASSWORD: "" };
  write(everything, "false");
  assert.doesNotMatch((await run(["plan", file, "--cluster", "emea-prod"], nobody)).out, /Expressway/);
  write(everything);
  const out = await run(["plan", file, "--cluster", "emea-prod"], nobody);
  assert.equal(out.status, 0);
  assert.match(out.out, /expc1\.example\.com: the files say managed: true, and nobody is signed in/);
  assert.equal(demo.expressway.asked, asked);
});

test("drift is told of an Expressway that plans may not write to, at the value's own line; one that cannot be read is status 1", async () => {
  write(
    `  mra: true
  domains: [example.com]
  unifiedCm:
    - publisher: cucm-pub.example.com
      tlsVerify: true
`,
    "false",
  );
  const asked = demo.expressway.asked;
  assert.equal((await plan("--drift")).status, 0);
  assert.equal(demo.expressway.asked - asked, 3, "one question for each kind of thing");
  demo.expressway.state.publishers = [{ publisher: "cucm-pub.example.com", tlsVerify: false }];
  const drift = await plan("--drift");
  assert.equal(drift.status, 2);
  assert.match(drift.out, /edge\.mra\.yaml:11: TLS verify mode of cucm-pub\.example\.com: live false, changed outside/);
  demo.expressway.state.domains = [];
  assert.match((await plan("--drift")).out, /domain example\.com \(127\.0\.0\.1\) is no longer there: removed outside/);
  demo.expressway.state.domains = [{ name: "example.com", sipRegistrations: true }];
  const before = demo.expressway.asked;
  const wrong = await run(["plan", file, "--cluster", "emea-prod", "--drift"], { MRA_EXPRESSWAY_PASSWORD: "wrong" });
  assert.equal(wrong.status, 1);
  assert.match(
    wrong.notes,
    /Nothing is said of changes on Expressway-C [^]*does not accept the user name and password/,
  );
  assert.equal(demo.expressway.asked - before, 1, "accounts lock");
});

test("of several peers, the plan and the report say that only the primary one may be written to", async () => {
  write("  domains: [example.com, example.org]\n");
  assert.doesNotMatch((await plan()).out, /primary/, "one Expressway-C has no other peers");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace("cores: [expc1.example.com]", "cores: [expc1.example.com, expc2.example.com]"));
  const said = /only the primary one of its 2 peers may be written to\. System > Clustering shows/;
  assert.match((await plan("--out", planFile, "--force")).out, said);
  const done = await run(["deploy", planFile, "--yes", "--consent", "emea-prod:1"]);
  assert.equal(done.status, 0, done.notes);
  assert.match(done.out, said);
});

test("with a wrong password a plan asks an Expressway once", async () => {
  write(everything);
  const before = demo.expressway.asked;
  const it = await run(["plan", file, "--cluster", "emea-prod"], { MRA_EXPRESSWAY_PASSWORD: "wrong" });
  assert.equal(it.status, 1);
  assert.match(it.notes, /does not accept the user name and password/);
  assert.equal(demo.expressway.asked - before, 1);
});

test("a stored plan goes only to the Expressway-C for which it was made, and nowhere without a sign-in", async () => {
  write("  domains: [example.com, example.org]\n");
  assert.equal((await plan("--out", planFile, "--force")).status, 2);
  const before = demo.expressway.committed;
  const deploy = ["deploy", planFile, "--yes", "--consent", "emea-prod:1"];
  const none = await run(deploy, { MRA_EXPRESSWAY_PASSWORD: "" });
  assert.equal(none.status, 1);
  assert.match(none.notes, /There are steps on an Expressway-C, and nobody is signed in to one/);
  const other = await run(deploy, { MRA_EXPRESSWAY_HOST: demo.expressway.host.replace("127.0.0.1", "localhost") });
  assert.equal(other.status, 1);
  assert.match(other.notes, /planned for Expressway-C 127\.0\.0\.1, and you signed in to localhost/);
  assert.equal(demo.expressway.committed, before);
});

test("what no request is known to change is left to hands, and what is not stated stays", async () => {
  write("  unifiedCm: [{ publisher: cucm-pub.example.com, tlsVerify: false }]\n");
  const it = await plan();
  assert.equal(it.status, 0, "there is no step");
  assert.match(
    it.out,
    /cucm-pub\.example\.com \(127\.0\.0\.1\) is not as the files say \(TLS verify mode: true → false\)/,
  );
});

test("a refusal is told in Expressway's words, be it HTTP 400 or 200, and nothing is called done", async () => {
  for (const refusal of [400, 200] as const) {
    demo.expressway.state.refusal = refusal;
    write("  unifiedCm: [{ publisher: cucm-apac.example.com, axlUser: axl, axlPassword: { secret: axl } }]\n");
    assert.equal((await plan("--out", planFile, "--force")).status, 2);
    const fault = { status: refusal, body: '{"Message":"CommandError: Socket Error: Timeout"}' };
    demo.expressway.inject({ kind: "answer", when: "before", ...fault }, { writesOnly: true });
    const it = await run(["deploy", planFile, "--yes"], { MRA_SECRET_AXL: aSecret() });
    assert.equal(it.status, 1);
    assert.match(it.out, /Socket Error: Timeout/);
    assert.equal(demo.expressway.state.publishers.length, 1);
  }
});

test("from an answer that is not understood no plan is made", async () => {
  write("  domains: [example.com, example.org]\n");
  const path = "/api/provisioning/common/domain";
  for (const body of ['[{"Name":"example.com"}]', "[1]", "<html>"]) {
    demo.expressway.pages.set(path, { status: 200, type: "application/json", body });
    const it = await plan();
    assert.equal(it.status, 1, body);
    assert.match(it.notes, /is not of the form that is known/);
  }
  demo.expressway.pages.delete(path);
});
