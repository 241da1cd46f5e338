import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createConnection, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { printable } from "../../core/src/base/printable.ts";
import { startClient, type Client } from "../lsp/client.ts";

const canary = `canary${randomBytes(9).toString("hex")}`;
const password = randomBytes(12).toString("hex");
const root = realpathSync(mkdtempSync(join(tmpdir(), "mra-malicious-")));
const folder = join(root, "workspace");
const outside = join(root, "outside");
const cli = fileURLToPath(new URL("../../server/src/cli/main.js", import.meta.url));
const esc = "\u001b";
const odd = `odd${esc}[2J\u202etxt`;
// the characters that a terminal acts upon, and those that turn a line around
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
const isPosix = process.platform !== "win32";

/** Counts who comes; says nothing. */
const ear = createServer((it) => {
  came += 1;
  it.destroy();
});
let came = 0;
let there = "";

const project = (): string => `apiVersion: mra/v1
cluster:
  name: evil
  publisher: ${there}
  version: "14.0"
  enterpriseDomains: [example.com]
  securityMode: mixed
  nodes:
    - { name: ${there}, role: publisher, address: 127.0.0.1 }
ntp: { servers: [127.0.0.1] }
expressway: { release: X15.2, mra: true, cores: [${there}], edges: [${there}], domains: [example.com] }
commonPhoneProfiles:
  - name: "bad\\e[31m name"
    ice: { enabled: true, turn: { primary: ${there}, username: u, password: { secret: turn } } }
devicePools:
  - { name: DP, region: R, __proto__: { polluted: true }, constructor: 1, "key\u202e": 2 }
regions:
  - name: R # \u202eturned
`;

before(async () => {
  ear.listen(0, "127.0.0.1");
  await once(ear, "listening");
  there = `127.0.0.1:${String((ear.address() as AddressInfo).port)}`;
  for (const it of [folder, outside, join(folder, ".vscode"), join(folder, "sub")]) mkdirSync(it);
  const secret = `apiVersion: mra/v1\ncluster: evil\nregions:\n  - { name: ${canary}, ${canary}: 1 }\n${canary}: [\n`;
  writeFileSync(join(outside, "secret.mra.yaml"), secret);
  writeFileSync(join(outside, "credentials"), `[default]\n${canary} = ${canary}\n`);
  writeFileSync(join(folder, "evil.mra.yaml"), project());
  const settings = {
    "mra.clusters": [{ name: "evil", host: there, user: "axl", caFile: "./ca.pem", expressway: { host: there } }],
    "mra.preflight.resolvers": [there],
    "mra.preflight.publicResolvers": [there],
    "mra.trace.server": "verbose",
    "http.proxy": `http://${there}`,
    "mra.server.path": "./evil.sh",
  };
  writeFileSync(join(folder, ".vscode", "settings.json"), JSON.stringify(settings));
  writeFileSync(
    join(folder, ".env"),
    `HTTPS_PROXY=http://${there}\nNODE_OPTIONS=--require ./evil.cjs\nMRA_HOST=${there}\n`,
  );
  writeFileSync(
    join(folder, ".npmrc"),
    `proxy=http://${there}\nhttps-proxy=http://${there}\nregistry=http://${there}\n`,
  );
  writeFileSync(join(folder, "ca.pem"), "-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----\n");
  writeFileSync(
    join(folder, "mra.config.yaml"),
    `rules: { MRA033: warning, "../../x": error, __proto__: off, constructor: off, toString: error, "\u202e": off }\nextends: ../outside/credentials\nhost: ${there}\n`,
  );
  if (!isPosix) return;
  writeFileSync(join(folder, `${odd}\nnew.mra.yaml`), "cluster: [\n");
  writeFileSync(
    join(folder, `${"n".repeat(240)}.mra.yaml`),
    `apiVersion: mra/v1\ncluster: evil\nregions: 1 # ${esc}]0;x\u0007\n`,
  );
  const links: readonly (readonly [string, string])[] = [
    ["linked.mra.yaml", join(outside, "secret.mra.yaml")],
    ["sub/mra.config.yaml", join(outside, "credentials")],
    ["linked-folder", outside],
    ["linked-folder.mra.yaml", outside],
    ["loop.mra.yaml", "loop.mra.yaml"],
    ["round", "."],
    ["nowhere.mra.yaml", join(outside, "nothing")],
    ["pipe-link.mra.yaml", join(outside, "pipe")],
    ["device.mra.yaml", "/dev/zero"],
    ["within.mra.yaml", "evil.mra.yaml"],
  ];
  for (const [name, target] of links) symlinkSync(target, join(folder, name));
  writeFileSync(join(folder, "sub", "s.mra.yaml"), "apiVersion: mra/v1\ncluster: evil\n");
  execFileSync("mkfifo", [join(outside, "pipe"), join(folder, "pipe.mra.yaml")]);
});
after(() => {
  ear.close();
  rmSync(root, { recursive: true, force: true });
});

/** The command line as a process of its own, in the workspace. */
async function mra(...argv: readonly string[]): Promise<{ status: number | null; text: string }> {
  const env = { ...process.env, MRA_USER: "axl", MRA_PASSWORD: password, MRA_STATE_DIR: join(root, "state") };
  const child = spawn(process.execPath, [cli, ...argv], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const it of [child.stdout, child.stderr])
    it.setEncoding("utf8").on("data", (some: string) => void (text += some));
  const [status] = (await once(child, "close")) as [number | null];
  return { status, text };
}

describe("a folder of a stranger", { timeout: 240_000 }, () => {
  test("mra check, test and paths: no connection, nothing from outside, nothing that steers a terminal", async (t) => {
    writeFileSync(
      join(folder, "evil.mratest.yaml"),
      `tests:
  - { name: "steers\\e[2J", on: [., ../outside, /etc, escape], findings: none, plan: { cluster: evil } }
  - { name: of its own, files: { ../outside/secret.mra.yaml: "cluster: x" }, findings: ["\\e[2J"] }
`,
    );
    const runs = await Promise.all([
      ...["text", "json", "sarif", "junit", "github", "markdown", "html"].map((it) =>
        mra("check", ".", "--format", it),
      ),
      mra("check", ".", "--lang", "ko"),
      mra("paths", ".", "--cluster", "evil"),
      ...["text", "json", "junit"].map((it) => mra("test", ".", "--coverage", "--format", it)),
      mra("explain", `${esc}[2J`),
      mra("check", `missing${esc}[2J\n.mra.yaml`),
    ]);
    for (const { text } of runs) {
      assert.ok(text.length > 0);
      assert.doesNotMatch(text, steering);
      for (const it of [canary, password]) assert.ok(!text.includes(it), text);
      assert.ok(!text.includes("is a mistake in mra itself"), text);
    }
    assert.match(runs.map((it) => it.text).join(""), /evil\.mra\.yaml:\d+:\d+/, "the folder's own files are checked");
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.equal(came, 0);
    t.diagnostic(`${runs.length} runs of the command line, ${came} connections`);
  });

  for (const trusted of [false, true])
    test(`the language server, trusted: ${String(trusted)}: no connection, and nothing from outside is told`, async (t) => {
      const client = await startClient(
        {},
        {
          initializationOptions: { storage: join(root, "state"), quarantined: [], trusted, iceElements: {} },
          workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "evil" }],
          capabilities: { textDocument: { diagnostic: {} } },
        },
      );
      try {
        const told = await editing(client);
        const all = [...told, ...client.log, JSON.stringify([...client.published])].join("\n");
        assert.ok(!all.includes(canary), all.slice(all.indexOf(canary) - 300, all.indexOf(canary) + 100));
        assert.ok(all.includes("evil.mra.yaml"));
        assert.equal(came, 0);
        t.diagnostic(`${told.length} answers, ${came} connections`);
      } finally {
        client.kill();
        rmSync(client.folder, { recursive: true, force: true });
      }
    });

  test("the proofs prove: a connection is counted, the outside file would be told, and a raw character is found", async () => {
    const socket = createConnection(Number(there.split(":")[1]), "127.0.0.1");
    await once(socket, "close");
    assert.equal(came, 1);
    assert.ok((await mra("check", join(outside, "secret.mra.yaml"))).text.includes(canary));
    assert.match(odd, steering);
  });
});

/** All that an editor asks while somebody looks around in the folder; gives every answer. */
async function editing(client: Client): Promise<readonly string[]> {
  const uri = pathToFileURL(join(folder, "evil.mra.yaml")).href;
  await client.open(uri, project());
  const textDocument = { uri };
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const asked: (readonly [string, object])[] = [["workspace/diagnostic", { previousResultIds: [] }]];
  for (const it of ["linked.mra.yaml", "pipe.mra.yaml", "linked-folder/secret.mra.yaml", "device.mra.yaml"])
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: pathToFileURL(join(folder, it)).href, type: 1 }],
    });
  asked.push(["workspace/diagnostic", { previousResultIds: [] }], ["workspace/symbol", { query: "" }]);
  for (const piece of ["region: $0R", "name: ev$0il", "primary: 12$07"]) {
    const at = { ...client.at(uri, piece), context: { triggerKind: 1, includeDeclaration: true } };
    for (const it of ["hover", "completion", "definition", "references", "prepareRename"])
      asked.push([`textDocument/${it}`, at]);
  }
  for (const it of ["documentSymbol", "documentLink", "codeLens", "diagnostic", "semanticTokens/full", "foldingRange"])
    asked.push([`textDocument/${it}`, { textDocument }]);
  asked.push(
    ["textDocument/codeAction", { textDocument, range, context: { diagnostics: [] } }],
    ["textDocument/inlayHint", { textDocument, range }],
    ["textDocument/formatting", { textDocument, options: { tabSize: 2, insertSpaces: true } }],
    ["mra/clusters", {}],
    ["mra/paths", { cluster: "evil", down: [] }],
    ["mra/readiness", { cluster: "evil" }],
    ["mra/table", { cluster: "evil", section: "phones", live: true }],
    [
      "mra/tableEdit",
      { cluster: "evil", section: "devicePools", edits: [{ address: "devicePools/evil", key: "region", value: "R" }] },
    ],
    ["mra/tableTemplate", { cluster: "evil", section: "devicePools", addresses: ["devicePools/evil"] }],
    ["mra/tableChoices", { cluster: "evil", section: "phones", key: "devicePool" }],
    ["mra/tableSections", { uri }],
    ["mra/documentCluster", { uri }],
    ["mra/objectAt", { uri, line: 3, character: 5 }],
  );
  const told: string[] = [];
  for (const [method, params] of asked)
    told.push(JSON.stringify(await client.request<unknown>(method, params).catch((error: unknown) => String(error))));
  return told;
}

test("no workspace can name a host, a CA, a proxy, a resolver or a program", (t) => {
  interface Manifest {
    readonly contributes: {
      readonly configuration: { readonly properties: Readonly<Record<string, { readonly scope?: string }>> };
    };
    readonly capabilities: { readonly untrustedWorkspaces: { readonly restrictedConfigurations: readonly string[] } };
  }
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
  const restricted = manifest.capabilities.untrustedWorkspaces.restrictedConfigurations;
  /** Harmless wherever they come from: numbers and switches of the view. */
  const harmless = ["mra.deploy.waitForPhones", "mra.drift.checkEveryMinutes", "mra.inlayHints", "mra.planLenses"];
  const settings = Object.entries(manifest.contributes.configuration.properties);
  for (const [name, { scope = "window" }] of settings) {
    if (harmless.includes(name)) continue;
    const isUsers = scope === "application" || scope === "machine";
    assert.ok(isUsers || restricted.includes(name), `${name} has the scope ${scope} and is not restricted`);
    if (/cluster|host|caFile|proxy|path|command/i.test(name)) assert.ok(isUsers, `${name} is the user's own`);
  }
  assert.ok(settings.some(([name]) => name === "mra.clusters"));
  t.diagnostic(`${settings.length} settings, ${restricted.length} restricted`);
});

test("printable: what steers a terminal stands there as an escape; our colours, tabs and line ends stay", () => {
  assert.equal(printable("a\tb\r\nc\n", false), "a\tb\r\nc\n");
  assert.equal(printable(`${esc}[31mred${esc}[0m${esc}[2J`, true), `${esc}[31mred${esc}[0m\\u001b[2J`);
  assert.equal(printable(`${esc}[31mred`, false), "\\u001b[31mred");
  assert.equal(printable("\u202eabc\u2066\u009b\rx", true), "\\u202eabc\\u2066\\u009b\\u000dx");
  assert.equal(JSON.parse(printable(JSON.stringify("\u202e\u0085"), false)), "\u202e\u0085");
  assert.equal(printable("한국어 ä 👩‍💻", false), "한국어 ä 👩‍💻");
});
