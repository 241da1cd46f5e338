import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parse } from "yaml";
import { makeIdentity } from "../../server/src/demo-cluster/certificate.ts";
import { mra } from "./terminal.ts";

/* `server_….pem` and `ca_….pem` of Expressway's diagnostic archive, imported beside its xConfiguration. */

const root = mkdtempSync(join(tmpdir(), "mra-certificates-"));
after(() => {
  rmSync(root, { recursive: true, force: true });
});

const now = new Date();
const corp = makeIdentity(now, "Corp Root CA");
const other = makeIdentity(now, "Other Root CA");
const issue = (name: string, more: readonly string[] = []): string =>
  corp.issue({ subject: name, dns: [name, ...more], isForClients: true, isByName: true }).certificate;
const damaged = corp.ca.replace(/\n.{64}\n/, "\nAAAA\n");

const core = (host: string): string => `*c xConfiguration CollaborationEdge Enabled: "On"
*c xConfiguration IP DNS Domain Name: "example.com"
*c xConfiguration IP DNS Hostname: "${host}"
*c xConfiguration Zones Zone 3 TraversalClient Collaboration Edge: "On"
*c xConfiguration Zones Zone 3 TraversalClient Peer 1 Address: "expe1.${host}.example.com"
`;
const dump = { "xconf_dump_expc1_2026-11-30.txt": core("expc1") };

async function imported(files: Readonly<Record<string, string>>, own?: string) {
  const folder = mkdtempSync(join(root, "of-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  if (own !== undefined) writeFileSync(join(folder, "own.mra.yaml"), own);
  const paths = Object.keys(files).map((it) => join(folder, it));
  const ran = await mra(["import", ...paths, "--cluster", "emea", "--out", folder]);
  const path = join(folder, "expressway.mra.yaml");
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const { expressway } = (parse(text) ?? {}) as { readonly expressway?: Readonly<Record<string, unknown>> };
  return { ...ran, text, folder, certificates: expressway?.certificates };
}

test("certificates beside the dumps of their nodes become facts, each side its own, and the files hold them", async () => {
  const it = await imported({
    ...dump,
    "server_expc1_2026-11-30.pem": `subject=CN = expc1\n${issue("expc1.example.com", ["csf-mra.example.com"])}`,
    "ca_expc1_2026-11-30.pem": `${corp.ca}${other.ca}`,
    "server_x.pem": issue("expe1.expc1.example.com"),
  });
  assert.equal(it.status, 0, it.notes);
  const validUntil = new Date(now.getTime() + 30 * 86_400_000).toISOString().slice(0, 10);
  const eku = ["serverAuth", "clientAuth"];
  const san = ["expc1.example.com", "csf-mra.example.com"];
  assert.deepEqual(it.certificates, {
    expresswayC: {
      server: { issuer: "Corp Root CA", san, eku, validUntil },
      trust: ["Corp Root CA", "Other Root CA"],
    },
    expresswayE: { server: { issuer: "Corp Root CA", san: ["expe1.expc1.example.com"], eku, validUntil } },
  });
  assert.match(it.text, /certificates: .* # server_expc1_2026-11-30\.pem, ca_expc1_2026-11-30\.pem, server_x\.pem/);
  const checked = await mra(["check", join(it.folder, "expressway.mra.yaml")]);
  assert.doesNotMatch(checked.out, /\berror\b/, "the form of the files is kept");
});

test("a damaged certificate is told, and a list that is not whole is not written", async () => {
  const it = await imported({
    ...dump,
    "server_expc1_2026-11-30.pem": damaged,
    "ca_expc1_2026-11-30.pem": `${other.ca}${damaged}${corp.ca.slice(0, 200)}`,
    "ca_expc1_later.pem": "no certificate at all",
  });
  assert.equal(it.status, 0);
  assert.equal(it.certificates, undefined);
  assert.match(it.notes, /server_expc1_2026-11-30\.pem: damaged and not read: certificate 1 of 1/);
  assert.match(it.notes, /ca_expc1_2026-11-30\.pem: damaged and not read: certificate 2, 3 of 3/);
  assert.match(it.notes, /ca_expc1_2026-11-30\.pem was not read whole/);
  assert.match(it.notes, /ca_expc1_later\.pem holds no certificate/);
});

test("of whom a certificate is has to be told: by a dump of the node, or by what the files state", async () => {
  const file = { "server_expe7_2026.pem": issue("expe7.example.com"), "ca_expe7_2026.pem": corp.ca };
  const alone = await imported(file);
  assert.equal(alone.certificates, undefined);
  assert.match(alone.notes, /server_expe7_2026\.pem does not tell whether it is of an Expressway-C or an Expressway-E/);
  const head = "apiVersion: mra/v1\ncluster: { name: emea }\n";
  const known = await imported(file, `${head}expressway: { edges: [expe7.example.com] }\n`);
  const { expresswayE, ...rest } = known.certificates as Readonly<Record<string, { readonly trust: unknown }>>;
  assert.deepEqual([expresswayE?.trust, rest], [["Corp Root CA"], {}]);
  const stated = `${head}expressway: { edges: [expe7.example.com] }\ncertificates: { expresswayE: { trust: [X] } }\n`;
  const kept = await imported(file, stated);
  assert.equal(kept.certificates, undefined);
  assert.match(
    kept.notes,
    /The files state certificates\.expresswayE already; server_expe7_2026\.pem, ca_expe7_2026\.pem/,
  );
});

test("of two peers only what both trust is written; of two pairs of clusters nothing", async () => {
  const ca = { "ca_expc1_1.pem": `${corp.ca}${other.ca}`, "ca_expc1_2.pem": corp.ca };
  const two = await imported({ ...dump, ...ca });
  assert.deepEqual(two.certificates, { expresswayC: { trust: ["Corp Root CA"] } });
  assert.match(two.notes, /the nodes trust different CAs/);
  const pairs = await imported({ ...dump, "d.txt": core("apac1"), ...ca });
  assert.doesNotMatch(pairs.text, /certificates/);
  assert.match(pairs.notes, /ca_expc1_1\.pem, ca_expc1_2\.pem: which of several Expressways/);
});

test("a file with a private key is refused", async () => {
  const it = await imported({ "server_a.pem": `${corp.certificate}${corp.key}` });
  assert.equal(it.status, 1);
  assert.match(it.notes, /holds a private key and was not read/);
});
