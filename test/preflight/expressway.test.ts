import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { startDemoCluster } from "../../server/src/demo-cluster/start.ts";
import { hostPlaceOf } from "../../server/src/axl/transport-place.ts";
import { getSecurely } from "../../server/src/preflight/secure.ts";
import { mra } from "../cli/terminal.ts";
import { startSurroundings, type Found } from "./surroundings/surroundings.ts";

const isExpressway = (it: Found): boolean => it.id.startsWith("expressway-") && it.id !== "expressway-c";
const { signal } = new AbortController();

test("the demo Expressway answers its own user, reading only", async (t) => {
  const demo = await startDemoCluster({}, signal);
  t.after(() => demo.stop());
  const { expressway } = demo;
  const place = hostPlaceOf(expressway.host)!;
  const get = async (user: string, password: string) => {
    const trust = { kind: "authorities", pem: demo.caPem } as const;
    const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
    const at = { address: place.host, port: place.port };
    const answer = await getSecurely(at, place.host, "/api/provisioning/common/mra", trust, authorization, signal);
    assert.ok(answer.ok);
    const { status, body } = answer.value;
    return { status, body };
  };
  assert.deepEqual(await get(expressway.user, expressway.password), {
    status: 200,
    body: '{"Enabled":"On","SSO":"Off"}',
  });
  assert.equal((await get(expressway.user, "another")).status, 401);
  assert.equal((await get("demo-admin", demo.password)).status, 401, "users of Unified CM are others");
});

test("an answer that is not of the known form is never a finding", async (t) => {
  const it = await startSurroundings(t);
  it.text = it.text.replace("  mra: true", "  mra: true\n  oauthRefresh: true");
  const { pages } = it.demo.expressway;
  const base = "/api/provisioning";
  const paths = [
    "common/mra",
    "common/domain",
    "controller/zone/unifiedcommunicationstraversal",
    "controller/server/cucm",
    "certs/root",
  ];
  for (const body of ['"x"', "[1]", "{}", '{"Enabled":"Perhaps"}', "<html></html>", "", '[{"Else":"On"}]', "null"]) {
    for (const path of [...paths.map((one) => `${base}/${one}`), "/status.xml"])
      pages.set(path, { status: 200, type: "application/json", body });
    const found = (await it.look()).filter(isExpressway);
    assert.ok(found.length >= 8);
    assert.deepEqual(
      found.filter((one) => one.outcome !== "notRun").map((one) => `${one.id}: ${one.message}`),
      [],
      body,
    );
    assert.match(found[0]!.message, /could not be read/);
  }
});

test("whether OAuth tokens with refresh are used is read from the status page, and compared with the files", async (t) => {
  const it = await startSurroundings(t);
  const stated = async (words: string): Promise<readonly string[]> => {
    it.text = it.text.replace(/ {2}mra: true(\n {2}oauthRefresh: \w+)?/, `  mra: true\n  oauthRefresh: ${words}`);
    return (await it.look()).filter((one) => one.id.startsWith("expressway-oauth")).map((one) => one.outcome);
  };
  assert.deepEqual([await stated("true"), await stated("false")], [["passed"], ["failed"]]);
  it.demo.expressway.state.oauthRefresh = false;
  assert.deepEqual([await stated("true"), await stated("false")], [["failed"], ["passed"]]);
  const { pages } = it.demo.expressway;
  // An Expressway before X8.10, or an Expressway-E, says nothing of it.
  pages.set("/status.xml", { status: 200, type: "text/xml", body: "<Status><SystemUnit/></Status>" });
  assert.deepEqual(await stated("true"), ["notRun"]);
});

test("a password that is not accepted is tried once: accounts lock", async (t) => {
  const it = await startSurroundings(t);
  it.expresswayProfile = { ...it.expresswayProfile, password: "another" };
  const before = it.demo.expressway.asked;
  const found = (await it.look()).filter(isExpressway);
  assert.equal(it.demo.expressway.asked - before, 1);
  assert.deepEqual([...new Set(found.map((one) => one.outcome))], ["notRun"]);
  assert.match(found.at(-1)!.message, /HTTP 401/);
});

test("a silent Expressway is over at its limit", async (t) => {
  const it = await startSurroundings(t);
  it.demo.expressway.silent = true;
  const silent = (await it.look({ limitMs: 300 })).filter(isExpressway);
  assert.deepEqual(
    silent.filter((one) => one.outcome === "passed"),
    [],
  );
});

test("an Expressway that is not trusted gets no password", async (t) => {
  const it = await startSurroundings(t);
  const before = it.demo.expressway.asked;
  it.expresswayProfile = {
    ...it.expresswayProfile,
    trust: { kind: "authorities", pem: it.authorities.corp.certificate },
  };
  const found = (await it.look()).filter(isExpressway);
  assert.equal(it.demo.expressway.asked, before);
  assert.match(found[0]!.message, /No verified connection to expc1/);
});

test("the certificate that Expressway-C shows on its web server is judged where the user named that server", async (t) => {
  const it = await startSurroundings(t);
  const { expressway } = it.demo;
  it.expresswayProfile = { ...it.expresswayProfile, host: expressway.host };
  it.reachable.add(expressway.host);
  const bad = async () => (await it.look()).filter((one) => one.outcome === "failed" || one.outcome === "warning");
  const about = (rule: string, found: readonly Found[]) =>
    found.filter((one) => one.rule === rule && one.message.includes("127.0.0.1"));
  expressway.certify({ dns: ["expc1.example.com"] });
  assert.match(about("MRA101", await bad())[0]!.message, /does not name the profile csf/);
  expressway.certify({ dns: ["csf.example.com"], isForClients: false });
  assert.match(about("MRA104", await bad())[0]!.message, /for servers only/);
  expressway.certify({ dns: ["csf.example.com"], days: -2 });
  const expired = await bad();
  assert.ok(
    expired.some((one) => one.rule === "MRA104" && /127.*has expired/.test(one.message)),
    JSON.stringify(expired),
  );
  expressway.certify({ dns: ["csf.example.com"], isSelfSigned: true });
  assert.ok(about("MRA104", await bad()).some((one) => one.message.includes("self-signed")));
  expressway.certify({ dns: ["csf.example.com"] });
  // Only that another authority signed it than the other systems'.
  assert.deepEqual([...new Set((await bad()).map((one) => one.rule))], ["MRA010"]);
});

test("mra preflight asks the Expressway that --expressway names", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "mra-expressway-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const demo = await startDemoCluster({ seed: "standard" }, signal);
  t.after(() => demo.stop());
  const file = join(folder, "t.mra.yaml");
  writeFileSync(
    file,
    "cluster: { name: emea-prod, publisher: cucm-pub.example.com, version: '14.0' }\nexpressway: { release: X15.2, mra: true, domains: [example.com] }\n",
  );
  const { host, user, password, state } = demo.expressway;
  const call = [
    "preflight",
    file,
    "--resolver",
    "127.0.0.1:1",
    "--ca",
    demo.caFile,
    "--expressway",
    host,
    "--format",
    "json",
  ];
  const env = { MRA_EXPRESSWAY_USER: user, MRA_EXPRESSWAY_PASSWORD: password };
  const outcomes = async () => {
    const { out } = await mra(call, { env });
    assert.ok(!out.includes(password));
    const { checks } = JSON.parse(out) as { checks: { id: string; outcome: string; line?: number }[] };
    return new Map(checks.map((one) => [one.id.split(" ")[0], one]));
  };
  const well = await outcomes();
  for (const id of ["mra", "domains", "zones", "cucm", "release"])
    assert.equal(well.get(`expressway-${id}`)?.outcome, "passed", id);
  state.mra = false;
  const broken = await outcomes();
  assert.deepEqual([broken.get("expressway-mra")?.outcome, broken.get("expressway-mra")?.line], ["failed", 2]);
  const alone = await mra(call);
  assert.equal(alone.status, 64);
  assert.match(alone.notes, /MRA_EXPRESSWAY_USER/);
});

test("nothing is as the files say that they do not say, over all live checks and every fact that is left out", async (t) => {
  const it = await startSurroundings(t);
  const whole = it.text.replace("  release: X12.1\n", "  release: X12.1\n  oauthRefresh: true\n");
  const pages = it.demo.expressway.pages;
  pages.set("/api/provisioning/common/mra", {
    status: 200,
    type: "application/json",
    body: '{"Enabled":"On","OauthRefresh":"On"}',
  });
  const claims = async (text: string): Promise<ReadonlySet<string>> => {
    it.text = text;
    const found = await it.look();
    const said = found.filter((one) => /\bthe files (say|state)\b/.test(one.message));
    const compared = (one: Found): boolean => one.outcome === "failed" || one.outcome === "warning";
    assert.deepEqual(said.filter(compared), [], text);
    assert.deepEqual(
      found.filter((one) => compared(one) && /version|release/i.test(one.message)),
      [],
      text,
    );
    return new Set(
      said.filter((one) => one.message.includes("As the files say")).map((one) => one.id.split(" ")[0] ?? ""),
    );
  };
  const all = await claims(whole);
  assert.deepEqual([...all].sort(), [
    "expressway-cucm",
    "expressway-domains",
    "expressway-mra",
    "expressway-oauth",
    "expressway-release",
    "expressway-tls-verify",
    "expressway-zones",
  ]);
  const facts = whole
    .slice(0, whole.indexOf("phoneNtpReferences"))
    .split("\n")
    .filter((line) => /^ {2}[a-zA-Z]+: ./.test(line) && !/^ {2}name:|cores:/.test(line));
  assert.ok(facts.length > 9, facts.join("\n"));
  const restsOn = new Map<string, string[]>();
  for (const line of facts) {
    const left = await claims(whole.replace(`${line}\n`, ""));
    for (const id of all) if (!left.has(id)) restsOn.set(id, [...(restsOn.get(id) ?? []), line.trim()]);
    assert.deepEqual(
      [...left].filter((id) => !all.has(id)),
      [],
      `without ${line}`,
    );
  }
  assert.deepEqual(Object.fromEntries([...restsOn].sort()), {
    "expressway-cucm": ["publisher: cucm-pub.example.com"],
    "expressway-domains": ["domains: [example.com]"],
    "expressway-mra": ["mra: true"],
    "expressway-oauth": ["oauthRefresh: true"],
    "expressway-release": ["release: X12.1"],
    "expressway-tls-verify": ["tlsVerify: true"],
    "expressway-zones": ["edges: [expe1.example.com, expe2.example.com]"],
  });
});

test("peers that an answer does not tell are not as the files say; MRA that is on is not as files say that have it off", async (t) => {
  const it = await startSurroundings(t);
  it.demo.expressway.state.zones = [{ name: "UC traversal", status: "Active", peers: [] }];
  const found = async (id: string) => (await it.look()).find((one) => one.id.startsWith(id));
  assert.match((await found("expressway-zones"))?.message ?? "", /^In order; the files do not state it/);
  it.text = it.text.replace("  mra: true\n", "  mra: false\n");
  const mra = await found("expressway-mra");
  assert.deepEqual([mra?.outcome, mra?.line], ["failed", "mra: false"]);
  assert.match(mra?.message ?? "", /is on on expc1\.example\.com, but the files say that it is off/);
});

test("peers and domains that the files do not list are told, and a name and an address are compared by a record alone", async (t) => {
  const it = await startSurroundings(t);
  const { state } = it.demo.expressway;
  const look = async (id: string) => {
    const one = (await it.look()).find((found) => found.id.startsWith(id));
    return `${one?.outcome ?? "none"}: ${one?.message ?? ""}`;
  };
  const zone = (...peers: readonly string[]) => [{ name: "UC traversal", status: "Active", peers }];
  assert.match(await look("expressway-zones"), /^passed: As the files say/);
  state.zones = zone("expe1.example.com", "EXPE2.example.com.", "expe3.example.com");
  assert.match(await look("expressway-zones"), /^failed: .*leads to expe3\.example\.com, which the files do not list/);
  state.zones = zone("172.16.7.1", "172.16.7.2");
  assert.match(await look("expressway-zones"), /^passed: In order; the files do not state it/);
  state.domains = [...state.domains, { ...state.domains[0]!, name: "example.org" }];
  assert.match(await look("expressway-domains"), /^failed: .*the domain example\.org, which the files do not list/);
});
