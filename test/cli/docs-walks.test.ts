import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { startDemoCluster } from "../../server/src/demo-cluster/start.ts";
import { mra } from "./terminal.ts";

/*
 * The pages for whoever comes with a cluster or with exports: every command on them is run, in their order, with the files and
 * the host that they name put in the place of those of the test.
 */

const root = mkdtempSync(join(tmpdir(), "mra-walks-"));
after(() => {
  rmSync(root, { recursive: true, force: true });
});

const files: Readonly<Record<string, string>> = {
  "expc1.xconf.txt": `*c xConfiguration CollaborationEdge Enabled: "On"
*c xConfiguration IP DNS Domain Name: "example.com"
*c xConfiguration IP DNS Hostname: "expc1"
*c xConfiguration SIP Domain 1 Edgesip: "On"
*c xConfiguration SIP Domain 1 Name: "example.com"
`,
  "expe1.xconf.txt": `*c xConfiguration CollaborationEdge Enabled: "On"
*c xConfiguration IP DNS Domain Name: "example.com"
*c xConfiguration IP DNS Hostname: "expe1"
*c xConfiguration Zones Zone 2 TraversalServer Collaboration Edge: "On"
`,
  "phones.csv": `Device Name,Description,Device Pool,Device Type,Device Protocol,Device Security Profile,Owner User ID
CSFJDOE,Jane Doe,DP-HOME,Cisco Unified Client Services Framework,SIP,csf-mra.example.com,jdoe
`,
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);

/** The words of each call of the command in the fenced blocks of a page. */
const callsIn = (page: string): readonly (readonly string[])[] =>
  [...readFileSync(page, "utf8").matchAll(/```\n([\s\S]*?)```/g)].flatMap(([, block = ""]) =>
    block
      .split("\n")
      .flatMap((line) => (line.startsWith("npx mra-config ") ? [line.slice("npx mra-config ".length).split(" ")] : [])),
  );

/** Paths of the page lie in the folder of the test. */
const placed = (argv: readonly string[], more: Readonly<Record<string, string>>): readonly string[] =>
  argv.map((it, i) => {
    const isPath =
      i > 0 && (it in files || /^(?:mra|audit|emea)$|\.(?:json|csv|html)$/.test(it)) && argv[i - 1] !== "--cluster";
    return more[it] ?? (isPath ? join(root, it) : it);
  });

test("docs/your-cluster.md: every command does what the page says", async () => {
  const cluster = await startDemoCluster({ seed: "standard" }, new AbortController().signal);
  try {
    const env = { MRA_USER: cluster.user, MRA_PASSWORD: cluster.password, MRA_STATE_DIR: join(root, "state") };
    const calls = callsIn("docs/your-cluster.md");
    assert.equal(calls.length, 7);
    for (const call of calls) {
      const argv = placed(call, { "cucm-pub.example.com": cluster.host, "ca.pem": cluster.caFile });
      const { status, out, notes } = await mra(argv, { env });
      assert.equal(status, 0, `${call.join(" ")}\n${out.slice(0, 2000)}${notes}`);
      if (call[0] === "plan") assert.match(out, /^emea-prod: nothing to do/);
    }
  } finally {
    await cluster.stop();
  }
});
test("docs/bat-exports.md: every command runs without a connection", async () => {
  const calls = callsIn("docs/bat-exports.md");
  assert.equal(calls.length, 5);
  for (const call of calls) {
    const { status, out, notes } = await mra(placed(call, {}));
    assert.ok(call[0] === "check" ? status <= 1 : status === 0, `${call.join(" ")}\n${notes}`);
    const [, page] = /--out (\S+\.html)/.exec(call.join(" ")) ?? [];
    const shown = page === undefined ? out : readFileSync(join(root, page), "utf8");
    if (call[0] === "check") assert.match(shown, /MRA/);
    if (page !== undefined) assert.match(shown, /^<!doctype html>/);
  }
});
