import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { mra, type Ran } from "./terminal.ts";

const jabber = Array.from({ length: 12 }, (_, i) => `CSFUSER${String(i).padStart(2, "0")}`);
const head = 'apiVersion: mra/v1\ncluster: { name: "emea-prod", version: "14.0" }\n';
const phones = (pool: string, gone: string): string =>
  `phones:\n${jabber.map((it) => `  - { name: ${it}, model: Cisco Unified Client Services Framework, protocol: SIP, devicePool: ${pool}, phoneSecurityProfile: csf.example.com${it === gone ? ", state: absent" : ""} }`).join("\n")}\n`;
const profile = (mode: string): string =>
  `phoneSecurityProfiles:\n  - { name: csf.example.com, phoneType: Cisco Unified Client Services Framework, protocol: SIP, deviceSecurityMode: ${mode}, transportType: TLS }\n`;
const pools = ["A", "B"]
  .map((it) => `  - { name: DP-${it}, callManagerGroup: Default, dateTimeGroup: CMLocal, region: Default }`)
  .join("\n");

describe("mra show", () => {
  const folder = mkdtempSync(join(tmpdir(), "mra-show-"));
  let demo: DemoCluster;
  let file: string;
  let env: Record<string, string>;
  before(async () => {
    demo = await startDemoCluster({ seed: "empty" }, new AbortController().signal);
    env = { MRA_USER: demo.user, MRA_PASSWORD: demo.password, MRA_STATE_DIR: join(folder, "state") };
    const text = join(folder, "a.mra.yaml");
    const connection = ["--cluster", "emea-prod", "--host", demo.host, "--ca", demo.caFile];
    const plan = async (name: string): Promise<Ran> =>
      await mra(["plan", text, ...connection, "--out", join(folder, name)], { env });
    writeFileSync(text, `${head}${profile("Encrypted")}devicePools:\n${pools}\n${phones("DP-A", "")}`);
    assert.equal((await plan("first.plan")).status, 2);
    const deployed = await mra(["deploy", join(folder, "first.plan"), "--yes", ...connection.slice(2)], { env });
    assert.equal(deployed.status, 0, deployed.notes + deployed.out);
    writeFileSync(text, `${head}${profile("Non Secure")}devicePools:\n${pools}\n${phones("DP-B", "CSFUSER11")}`);
    file = join(folder, "second.plan");
    assert.equal((await plan("second.plan")).status, 2);
  });
  after(async () => {
    await demo.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const shown = async (format: string, language: "en" | "ko" = "en"): Promise<string> => {
    const it = await mra(["show", file, "--format", format], { language });
    assert.equal(it.status, 0, it.notes);
    return it.out;
  };

  test("Markdown: what it does and what that means first, then findings, groups, by hand, and the way back", async () => {
    const text = await shown("markdown");
    const order = [
      "# Plan for emea-prod",
      "**emea-prod: 12 to change, 1 to remove",
      "1 error in what would be deployed: ",
      "1 object is removed",
      "phones restart, if chosen",
      "## What stands against it",
      "| error | MRA035 | ",
      "## What happens",
      "- **Change: 11 phones** Device pool DP-A → DP-B",
      "- **Remove: Phone CSFUSER11",
      "## Only if chosen",
      "## By hand",
      "- [ ] Expressway-C",
      "## What cannot be undone",
      "Phone CSFUSER11",
      "## How to go back",
      "mra plan --undo NUMBER --cluster emea-prod",
    ];
    let from = 0;
    for (const it of order) {
      const at = text.indexOf(it, from);
      assert.ok(at >= 0, `${it}\n---\n${text.slice(from)}`);
      from = at;
    }
    const { sha256 } = JSON.parse(readFileSync(file, "utf8")) as { sha256: string };
    assert.ok(text.includes(sha256), "the digest of the stored plan");
  });
  test("HTML says the same, in both languages", async () => {
    assert.match(await shown("html"), /<html lang="en">[^]*<h2>What stands against it<\/h2>[^]*type="checkbox"/);
    assert.match(await shown("html", "ko"), /<html lang="ko">[^]*<h2>배포할 내용의 문제<\/h2>[^]*type="checkbox"/);
  });
  test("text and JSON are what mra plan prints", async () => {
    assert.match(
      await shown("text"),
      /^emea-prod: 12 to change, 1 to remove.*\n[^]*~ 11 phones: Device pool DP-A → DP-B/,
    );
    const { plan } = JSON.parse(readFileSync(file, "utf8")) as { plan: unknown };
    assert.deepEqual(JSON.parse(await shown("json")), plan);
  });
  test("what is no plan is refused", async () => {
    assert.equal((await mra(["show", join(folder, "a.mra.yaml")])).status, 1);
    assert.equal((await mra(["show", join(folder, "none.plan")])).status, 1);
  });
});
