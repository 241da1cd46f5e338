import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parse } from "yaml";
import { mra } from "./terminal.ts";

const root = mkdtempSync(join(tmpdir(), "mra-expressway-"));
after(() => {
  rmSync(root, { recursive: true, force: true });
});

const core = (more = ""): string => `*c xConfiguration Alternates Cluster Name: "c.example.com"
*c xConfiguration Alternates Peer 1 Address: "expc1.example.com"
*c xConfiguration Alternates Peer 2 Address: "expc2.example.com"
*c xConfiguration Alternates Peer 3 Address:${" "}
*c xConfiguration CollaborationEdge Enabled: "On"
*c xConfiguration CollaborationEdge OauthLocal: "Off"
*c xConfiguration CollaborationEdge OauthSso: "On"
*c xConfiguration EdgeConfigServer VerifyOriginServer: "ON"
*c xConfiguration IP DNS Domain Name: "example.com"
*c xConfiguration IP DNS Hostname: "expc1"
*c xConfiguration NTP Server 1 Address: "10.20.0.1"
*c xConfiguration CollaborationEdge AllowOnboardingOverMra: "On"
*c xConfiguration SIP Domain 1 EdgeSip: "On"
*c xConfiguration SIP Domain 1 Edgexmpp: "On"
*c xConfiguration SIP Domain 1 Name: "example.com"
*c xConfiguration SIP Domain 2 Edgesip: "Off"
*c xConfiguration SIP Domain 2 Edgexmpp: "On"
*c xConfiguration SIP Domain 2 Name: "partner.example.com"
*c xConfiguration Zones Zone 1 TraversalClient Peer 1 Address: "old.example.com"
*c xConfiguration Zones Zone 3 TraversalClient Authentication Password: "{cipher}never-read"
*c xConfiguration Zones Zone 3 Name: "UC traversal"
*c xConfiguration Zones Zone 3 TraversalClient Authentication UserName: "traversal"
*c xConfiguration Zones Zone 3 TraversalClient Collaboration Edge: "On"
*c xConfiguration Zones Zone 3 TraversalClient SIP Port: "7001"
*c xConfiguration Zones Zone 3 TraversalClient Peer 1 Address: "expe1.example.com"
*c xConfiguration Zones Zone 3 TraversalClient Peer 2 Address: "expe2.example.com"
*c xConfiguration Zones Zone 3 TraversalClient SIP TLS Verify Mode: "On"
${more}** end

OK
`;
const edge = `*c xConfiguration Alternates Peer 1 Address: "expe1.example.com"
*c xConfiguration CollaborationEdge Enabled: Off
*c xConfiguration Ethernet 2 IP V4 Address: "10.20.4.11"
*c xConfiguration Ethernet 2 IP V4 StaticNAT Address: "203.0.113.11"
*c xConfiguration Ethernet 2 IP V4 StaticNAT Mode: "On"
*c xConfiguration IP DNS Domain Name: "example.com"
*c xConfiguration IP DNS Hostname: "expe1"
*c xConfiguration IP External Interface: "LAN2"
*c xConfiguration Traversal Server TURN Mode: "On"
*c xConfiguration Zones Zone 2 TraversalServer Collaboration Edge: "On"
`;
const status = `<?xml version="1.0"?><Status xmlns="http://www.tandberg.no/XML/CUIL/1.0">
<SystemUnit item="1"><Software item="1"><Version item="1">X15.2</Version></Software></SystemUnit>
<CollaborationEdge item="1"><Authentication item="1"><OAuthLocal item="1">True</OAuthLocal></Authentication></CollaborationEdge></Status>`;

let n = 0;
/** Imports files of those contents into a folder of their own; gives what the file of facts says. */
async function imported(files: Readonly<Record<string, string>>, before?: string) {
  const from = mkdtempSync(join(root, "from-"));
  const out = join(root, `out-${String(++n)}`);
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(from, name), text);
    return join(from, name);
  });
  if (before !== undefined) {
    writeFileSync(join(from, "own.mra.yaml"), before);
    const ran = await mra(["import", ...paths, "--out", from]);
    return { ...ran, ...readIn(from) };
  }
  const ran = await mra(["import", ...paths, "--cluster", "emea", "--out", out]);
  return { ...ran, ...readIn(out) };
}

function readIn(folder: string): { readonly text: string; readonly facts: Record<string, unknown> } {
  const path = join(folder, "expressway.mra.yaml");
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  return { text, facts: (parse(text) ?? {}) as Record<string, unknown> };
}

test("dumps of a C and an E and a status page become facts, each with its origin; secrets stay behind", async () => {
  const {
    status: ended,
    notes,
    text,
    facts,
  } = await imported({ "c.txt": core(), "e.txt": edge, "status.xml": status });
  assert.equal(ended, 0, notes);
  assert.deepEqual(facts.expressway, {
    release: "X15.2",
    mra: false,
    cores: ["expc1.example.com", "expc2.example.com"],
    edges: ["expe1.example.com"],
    domains: ["example.com"],
    imPresenceDomains: ["example.com"],
    oauthRefresh: true,
    activationCodeOnboarding: true,
    turnServers: ["expe1.example.com"],
    edgeNetwork: { nics: 2, staticNat: "203.0.113.11" },
    traversalZone: {
      name: "UC traversal",
      port: 7001,
      userName: "traversal",
      peers: ["expe1.example.com", "expe2.example.com"],
    },
  });
  assert.deepEqual(facts.ntp, { servers: ["10.20.0.1"] });
  assert.match(text, /cores: \[expc1\.example\.com, expc2\.example\.com\] # c\.txt:2, c\.txt:3/);
  assert.match(notes, /Remote Access is off at e\.txt:2/);
  assert.match(notes, /partner\.example\.com has IM and Presence on and SIP registrations on Unified CM off/);
  assert.match(notes, /c\.txt:26: the traversal zone connects to expe2\.example\.com, which is none/);
  assert.match(notes, /"tlsVerify" is a switch of each Unified CM publisher/);
  assert.doesNotMatch(text + notes, /cipher|never-read/);
});
test("lines as a terminal breaks them, carriage returns and prompts", async () => {
  const wrapped = core()
    .replace(/(xConfiguration Zones Zone 3 TraversalClient Pe)(er 2 Addr)/, "$1\n$2")
    .replace('"expc2.example', '"expc2.exa\nmple')
    .replaceAll("\n", "\r\n");
  const { facts } = await imported({ "c.log": `expc1> xConfiguration\r\n${wrapped}expc1> ` });
  const { cores, edges } = facts.expressway as { cores: unknown; edges: unknown };
  assert.deepEqual(cores, ["expc1.example.com", "expc2.example.com"]);
  assert.deepEqual(edges, ["expe1.example.com", "expe2.example.com"]);
});
test("the configuration as XML says the same", async () => {
  const xml = `<Configuration xmlns="http://www.tandberg.no/XML/CUIL/1.0">
<CollaborationEdge item="1"><Enabled item="1">On</Enabled><OauthLocal item="1">On</OauthLocal></CollaborationEdge>
<IP item="1"><DNS item="1"><Hostname item="1">expc9</Hostname><Domain item="1"><Name item="1">example.com</Name></Domain></DNS></IP>
<SIP item="1"><Domain item="1"><Name item="1">example.com</Name><Edgesip item="1">On</Edgesip></Domain></SIP>
<Zones item="1"><Zone item="3"><TraversalClient item="1"><CollaborationEdge item="1">On</CollaborationEdge>
<Peer item="2"><Address item="1">expe2.example.com</Address></Peer></TraversalClient></Zone></Zones></Configuration>`;
  const { facts } = await imported({ "c.xml": xml });
  assert.deepEqual(facts.expressway, {
    mra: true,
    cores: ["expc9.example.com"],
    edges: ["expe2.example.com"],
    domains: ["example.com"],
    oauthRefresh: true,
    traversalZone: { peers: ["expe2.example.com"] },
  });
});
test("no domain is on: an empty list, and it is said", async () => {
  const { facts, notes } = await imported({ "c.txt": core().replace('EdgeSip: "On"', 'EdgeSip: "Off"') });
  assert.deepEqual((facts.expressway as { domains: unknown }).domains, []);
  assert.match(notes, /no domain is on for SIP registrations/);
});
test("several zones for Unified Communications: their peers only, and both are named", async () => {
  const second = `*c xConfiguration Zones Zone 5 Name: "Second"
*c xConfiguration Zones Zone 5 TraversalClient Collaboration Edge: "On"
*c xConfiguration Zones Zone 5 TraversalClient Peer 1 Address: "expe3.example.com"
*c xConfiguration Zones Zone 5 TraversalClient SIP Port: "7002"
`;
  const { facts, notes } = await imported({ "c.txt": core(second) });
  assert.deepEqual((facts.expressway as { traversalZone: unknown }).traversalZone, {
    peers: ["expe1.example.com", "expe2.example.com", "expe3.example.com"],
  });
  assert.match(notes, /Several zones carry Unified Communications: UC traversal \(c\.txt:\d+\), Second/);
});
test("two pairs of clusters are a list, each with its name", async () => {
  const other = core()
    .replaceAll(/exp([ce])(\d)/g, "apac-exp$1$2")
    .replace("c.example.com", "apac.example.com");
  const { facts } = await imported({ "c.txt": core(), "d.txt": other });
  assert.deepEqual(
    (facts.expressway as { name: string; cores: string[] }[]).map((it) => [it.name, it.cores[0]]),
    [
      ["c.example.com", "expc1.example.com"],
      ["apac.example.com", "apac-expc1.example.com"],
    ],
  );
});
test("what the files state stays, and what differs is said", async () => {
  const own = "apiVersion: mra/v1\ncluster: { name: emea }\nexpressway: { cores: [x.example.com], mra: true }\n";
  const { facts, notes } = await imported({ "c.txt": core() }, own);
  assert.match(notes, /The files state expressway\.cores already; c\.txt:2, c\.txt:3 says/);
  assert.equal((facts.expressway as Record<string, unknown>).cores, undefined);
  assert.deepEqual((facts.expressway as Record<string, unknown>).domains, ["example.com"]);
});
test("a file with a private key is refused, and nothing is written", async () => {
  const {
    status: ended,
    text,
    notes,
  } = await imported({
    "c.txt": core(`-----BEGIN RSA PRIVATE KEY-----\n`),
  });
  assert.equal(ended, 1);
  assert.equal(text, "");
  assert.match(notes, /private key/);
});
