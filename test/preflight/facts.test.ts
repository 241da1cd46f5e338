import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { readFacts } from "../../server/src/preflight/read-facts.ts";
import { writeFacts } from "../../server/src/preflight/write-facts.ts";
import { mra } from "../cli/terminal.ts";
import { startSurroundings, type Surroundings } from "./surroundings/surroundings.ts";

const { signal } = new AbortController();
const blocks = /^(dns|certificates|expressway):\n(?: {2}.*\n)+/gm;

/** When certificates end: those of the test are new each time. */
const untils = /, validUntil: "?\d{4}-\d\d-\d\d"?/g;

async function filled(it: Surroundings): Promise<{ readonly text: string; readonly notes: readonly string[] }> {
  const settings = it.settings();
  const read = await readFacts(settings, signal);
  const { texts, kept } = writeFacts(settings.project, read, () => it.text);
  const notes = [...kept, ...read.unread].map((one) => say(one, "en"));
  return { text: [...texts.values()][0] ?? it.text, notes };
}

test("what was read is added to what the files state; comments, order and layout stay", async (t) => {
  const it = await startSurroundings(t);
  it.text = it.text
    .replace("  release: X12.1\n", "  # release: ask Kim\n")
    .replace("certificates:\n", "certificates: # of May\n");
  const { text, notes } = await filled(it);
  assert.deepEqual(notes, []);
  const rest = it.text.split("\n").filter((line) => !text.split("\n").includes(line));
  assert.deepEqual(
    rest,
    ["  cucm: { tomcat: { issuer: Corp CA }, callManager: { issuer: Corp CA } }"],
    "every other line is still there",
  );
  for (const line of [
    "  # release: ask Kim",
    "  release: X12.1",
    "  traversalZone: { peers: [expe1.example.com, expe2.example.com] }",
    "  expresswayC: { server: { issuer: Corp CA, san: [expc1.example.com, csf.example.com], eku: [serverAuth, clientAuth] } }",
    "  expresswayE: { server: { issuer: Public CA, publicCa: true, san: [example.com], eku: [serverAuth, clientAuth] } }",
    "    - { name: 11.1.9.10.in-addr.arpa, type: PTR, target: cucm-sub1.example.com }",
    "    - { name: _collab-edge._tls.example.com, type: SRV, target: expe2.example.com, port: 8443 }",
  ])
    assert.ok(text.replace(untils, "").split("\n").includes(line), `${line}\n${text}`);
  const [until] = text.match(untils) ?? [];
  assert.ok(
    Date.parse(/\d{4}-\d\d-\d\d/.exec(until ?? "")?.[0] ?? "") > Date.now(),
    "the day on which each certificate ends",
  );
  it.text = text;
  assert.equal((await filled(it)).text, text, "a second time there is nothing to add");
});

test("blocks that no file has are added where the cluster is defined, and then the files say what was found", async (t) => {
  const it = await startSurroundings(t);
  it.text = it.text.replace(blocks, "").replaceAll("\n", "\r\n");
  const { text } = await filled(it);
  assert.ok(text.startsWith(it.text.trimEnd()), "what stood there still stands there");
  assert.doesNotMatch(text, /[^\r]\n/, "line ends are those of the file");
  assert.match(
    text,
    /\r\nexpressway:\r\n {2}release: X12\.1\r\n {2}mra: true\r\n {2}cores:\r\n {4}- expc1\.example\.com/,
  );
  assert.match(text, /\r\ncertificates:\r\n {2}cucm:\r\n {4}tomcat: \{ issuer: Corp CA/);
  assert.match(text, /\r\ndns:\r\n {2}internal:\r\n {4}- \{ name: _cisco-uds/);
});

test("what a file states otherwise stays, and is said", async (t) => {
  const it = await startSurroundings(t);
  it.text = it.text
    .replace("release: X12.1", "release: X14.0")
    .replace("tomcat: { issuer: Corp CA }", "tomcat: { issuer: Old CA, san: [cucm-pub.example.com] }")
    .replace("  internal:\n", "  internal:\n    - { name: imp1.example.com, type: A, address: 10.9.1.99 }\n");
  const { text, notes } = await filled(it);
  for (const line of ["  release: X14.0", "    - { name: imp1.example.com, type: A, address: 10.9.1.99 }"])
    assert.ok(text.includes(line), line);
  assert.match(text, /issuer: Old CA, san: \[cucm-pub\.example\.com\], eku/);
  assert.doesNotMatch(text, /imp1\.example\.com, type: A, address: 10\.9\.1\.21/);
  assert.deepEqual([...notes].sort(), [
    "certificates.cucm.tomcat.issuer is Old CA in the files and stays so; Corp CA was read",
    "certificates.cucm.tomcat.san is [cucm-pub.example.com] in the files and stays so; [cucm-pub.example.com, cucm-sub1.example.com] was read",
    "dns.internal is { name: imp1.example.com, type: A, address: 10.9.1.99 } in the files and stays so; { name: imp1.example.com, type: A, address: 10.9.1.21 } was read",
    "expressway.release is X14.0 in the files and stays so; X12.1 was read",
  ]);
});

test("nodes whose certificates are of several CAs are said, not stated as one", async (t) => {
  const it = await startSurroundings(t);
  it.tls.get("cucm-sub1:8443")!.chain = [it.pair("cucm-sub1", { issuer: it.authorities.open })];
  it.text = it.text.replace(blocks, "");
  const { text, notes } = await filled(it);
  assert.doesNotMatch(text, /tomcat: \{ issuer: Corp CA, san: \[ cucm/);
  assert.match(notes.join("\n"), /The nodes of cucm have tomcat certificates of several CAs \(Corp CA, Public CA\)/);
});

test("a name that no public CA signs is left out of what the files state, and said", async (t) => {
  const it = await startSurroundings(t);
  const dns = ["expe1.example.com", "example.com", "localhost", "expe1.corp.local"];
  for (const host of ["expe1", "expe2"]) it.tls.get(`${host}:8443`)!.chain = [it.pair(host, { dns })];
  for (const host of ["expe1", "expe2"]) it.tls.get(`${host}:5061`)!.chain = [it.pair(host, { dns })];
  const { text, notes } = await filled(it);
  assert.match(text, /publicCa: true, san: \[expe1\.example\.com, example\.com\]/);
  assert.doesNotMatch(text, /localhost|corp\.local/);
  assert.match(
    notes.join("\n"),
    /by a public CA names localhost, expe1\.corp\.local, which exists inside a network only/,
  );
});

test("the command shows what it adds, and with --dry-run only shows it", async (t) => {
  const it = await startSurroundings(t);
  const folder = mkdtempSync(join(tmpdir(), "mra-facts-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "t.mra.yaml");
  const text =
    'apiVersion: mra/v1\ncluster:\n  name: t\n  version: "14.0"\n  enterpriseDomains: [example.com] # one\n  securityMode: mixed\n';
  writeFileSync(file, text);
  const call = ["preflight", folder, "--cluster", "t", "--resolver", it.inside.server, "--write-facts"];
  const dry = await mra([...call, "--dry-run"]);
  assert.equal(dry.status, 0, dry.out);
  assert.match(dry.out, /t\.mra\.yaml\n/);
  assert.match(dry.out, /\+ +9 {6}- \{ name: _cisco-uds\._tcp\.example\.com, type: SRV/);
  assert.equal(readFileSync(file, "utf8"), text);
  const wet = await mra(call);
  assert.equal(wet.status, 0);
  assert.equal(wet.out, dry.out);
  assert.equal(
    readFileSync(file, "utf8"),
    `${text}dns:\n  internal:\n    - { name: _cisco-uds._tcp.example.com, type: SRV, target: cucm-sub1.example.com, port: 8443 }\n`,
  );
  assert.match((await mra(call)).out, /Nothing to add/);
});
