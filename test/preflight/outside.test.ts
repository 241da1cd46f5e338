import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import { bind } from "../../core/src/model/bind.ts";
import type { Project } from "../../core/src/model/project.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { edgeFaults, type DemoEdge, type EdgeFault } from "../../server/src/demo-cluster/edge.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import type { DemoSurroundings } from "../../server/src/demo-cluster/surroundings.ts";
import { causes } from "../../server/src/preflight/outside-causes.ts";
import { outsideIntent, testOutside } from "../../server/src/preflight/outside.ts";
import type { OutsideSettings } from "../../server/src/preflight/outside-visit.ts";
import { playedAt } from "../../server/src/preflight/played.ts";
import type { CheckResult } from "../../server/src/preflight/run.ts";

const signal = new AbortController().signal;
const folder = "test/projects/emea-prod";
const project = assemble(
  readdirSync(folder)
    .filter((it) => it.endsWith(".mra.yaml"))
    .map((it) => bind(parse(it, readFileSync(join(folder, it), "utf8")))),
).find((it) => it.name === "emea-prod") as Project;
const edges = ["expe1.example.com", "expe2.example.com"];

let demo: DemoCluster;
let around: DemoSurroundings;
let edge: DemoEdge;
before(async () => {
  demo = await startDemoCluster({ seed: "empty" }, signal);
  around = await demo.surroundings();
  edge = around.edge;
});
after(() => demo.stop());
beforeEach(() => {
  edge.fault = "none";
  edge.asked.length = 0;
});

const settings = (more: Partial<OutsideSettings> = {}): OutsideSettings => ({
  project,
  publicResolvers: [around.publicResolver],
  login: { user: edge.user, password: edge.password, hosts: edges },
  publicRoots: [around.publicRoot],
  redirect: playedAt(around.places),
  ...more,
});
const look = (more: Partial<OutsideSettings> = {}): Promise<readonly CheckResult[]> =>
  testOutside(settings(more), signal);
const of = (found: readonly CheckResult[], id: string): CheckResult | undefined => found.find((it) => it.id === id);
const text = (it: CheckResult | undefined): string => (it ? say(it.message, "en") : "not asked");
const logins = (): readonly string[] => edge.asked.filter((it) => it.login).map((it) => it.host);

describe("a sign-in from outside", { timeout: 120_000 }, () => {
  test("that is in order passes everywhere, and says what each answer proves", async () => {
    const found = await look();
    const isUnchecked = (it: CheckResult): boolean => it.id.startsWith("outside-unchecked ");
    assert.deepEqual(
      found.filter((it) => it.outcome !== "passed" && !isUnchecked(it)).map((it) => `${it.id}: ${text(it)}`),
      [],
    );
    const rest = found.filter(isUnchecked).map((it) => `${it.outcome} ${text(it)} ${say(it.message, "ko")}`);
    assert.equal(rest.length, 4);
    for (const it of rest) assert.match(it, /^notRun Not checked: .*확인하지 않음: /);
    assert.match(text(of(found, "outside-tls expe1.example.com")), /by a public CA; it speaks TLS 1\.2 and newer/);
    assert.match(
      text(of(found, "outside-edge expe1.example.com")),
      /Proven alive: Expressway-E, the tunnel to Expressway-C, Expressway-C$/,
    );
    assert.match(text(of(found, "outside-home expe1.example.com")), /at home in this cluster.*Unified CM$/);
    assert.match(text(of(found, "outside-file expe1.example.com")), /\.cnf\.xml comes from cucm-sub2\.example\.com/);
    assert.match(
      text(of(found, "outside-xmpp expe1.example.com")),
      /takes it up and presents a certificate in date that clients trust\. Proven alive: Expressway-E$/,
    );
    for (const id of ["sip", "xmpp", "turn"]) assert.ok(of(found, `outside-${id} expe2.example.com`), id);
  });

  test("sends one log-in try without a password and one with it to each edge, in turn, and says so before", async () => {
    await look();
    const tries = edge.asked.filter((it) => it.path.endsWith("/get_edge_config"));
    assert.deepEqual(
      tries.map((it) => [it.host, it.login]),
      edges.flatMap((it) => [
        [it, false],
        [it, true],
      ]),
    );
    const said = outsideIntent(settings(), edges).map((it) => say(it, "en"));
    assert.match(said.join("\n"), /The password of jdoe goes to expe1\.example\.com, expe2\.example\.com, once each/);
    assert.doesNotMatch(JSON.stringify(said), new RegExp(edge.password));
  });

  test("repeats no log-in after a refusal, at no edge", async () => {
    edge.fault = "loginRefused";
    await look();
    assert.deepEqual(logins(), ["expe1.example.com"]);
  });

  test("sends no password where no person named the host, nor over a connection that is not verified", async () => {
    const { user, password } = edge;
    await look({ login: { user, password, hosts: ["expe2.example.com"] } });
    assert.deepEqual(logins(), ["expe2.example.com"]);
    for (const fault of ["untrusted", "expired", "otherName"] as const) {
      edge.asked.length = 0;
      edge.fault = fault;
      await look();
      assert.deepEqual(edge.asked, [], fault);
    }
    edge.fault = "none";
    await look({ login: undefined });
    assert.deepEqual(logins(), []);
  });

  /** What a fault of the demo's edge is called where it is found; its own name unless said. */
  const found = edgeFaults.filter((it): it is Exclude<EdgeFault, "none"> => it !== "none");
  for (const fault of found)
    test(`that fails by ${fault} says that cause, at a line, with a rule`, async () => {
      edge.fault = fault;
      const wrong = (await look()).filter((it) => it.outcome === "failed" || it.outcome === "warning");
      assert.ok(wrong.length > 0, fault);
      assert.deepEqual([...new Set(wrong.map((it) => it.cause))], [fault], wrong.map(text).join("\n"));
      for (const it of wrong) {
        assert.ok(it.spot, `${it.id} stands at no line`);
        assert.equal(it.rule, causes[fault].rule);
      }
    });

  test("whose certificate is wrong says so on every port, XMPP's behind STARTTLS too", async () => {
    for (const fault of ["untrusted", "expired"] as const) {
      edge.fault = fault;
      const wrong = (await look()).filter((it) => it.cause === fault).map((it) => it.id);
      for (const it of edges)
        for (const port of ["tls", "sip", "xmpp"])
          assert.ok(wrong.includes(`outside-${port} ${it}`), `${fault} ${port}`);
    }
  });

  test("whose hosts nobody reaches ends at its limits, with the ports that are closed", async () => {
    const closed = await look({ redirect: () => ({ address: "127.0.0.1", port: 1 }), limitMs: 500 });
    assert.deepEqual(
      closed.filter((it) => it.cause === "unreached").map((it) => it.id),
      edges.flatMap((it) => [`outside-tls ${it}`, `outside-sip ${it}`, `outside-xmpp ${it}`]),
    );
    assert.deepEqual(edge.asked, []);
  });
});

test("the table in docs/preflight.md has every cause with its rule", () => {
  const page = readFileSync("docs/preflight.md", "utf8");
  const rows = [...page.matchAll(/^\| `(\w+)` \|.*\[(MRA\d{3})\]/gm)].map((it) => [it[1], it[2]]);
  assert.deepEqual(
    rows,
    Object.entries(causes).map(([name, it]) => [name, it.rule]),
  );
});
