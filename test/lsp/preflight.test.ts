import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic } from "vscode-languageserver/node";
import type { CheckView, PreflightParams } from "../../core/src/wire/preflight.ts";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { FactEdits } from "../../core/src/wire/import.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { startClient, type Client } from "./client.ts";
import { srv, startDns, type Dns } from "../preflight/surroundings/dns.ts";

const text = `apiVersion: mra/v1
cluster:
  name: t
  version: "14.0"
  enterpriseDomains: [example.com]
  securityMode: nonSecure
expressway:
  release: X15.2
  mra: true
  domains: [example.com]
`;
const uds = "_cisco-uds._tcp.example.com";
const edge = "_collab-edge._tls.example.com";

interface Scene {
  readonly client: Client;
  readonly demo: DemoCluster;
  readonly inside: Dns;
  readonly outside: Dns;
  readonly params: PreflightParams;
  readonly run: (but?: Partial<PreflightParams>) => Promise<Answer<readonly CheckView[]>>;
}

/** The language server as an editor starts it, signed in to a demo cluster; DNS on loopback. */
async function open(t: TestContext, trusted = true): Promise<Scene> {
  const demo = await startDemoCluster({ seed: "standard" }, new AbortController().signal);
  const inside = await startDns(t, [srv(uds, "cucm-sub1.example.com")]);
  const outside = await startDns(t, [srv(edge, "expe1.example.com")]);
  const client = await startClient(
    { "t.mra.yaml": text },
    { initializationOptions: { storage: "", quarantined: [], trusted, iceElements: {} } },
  );
  t.after(async () => {
    client.kill();
    await demo.stop();
  });
  await client.open("t.mra.yaml", text);
  const { host, user, password, caFile } = demo;
  const connected = await client.request<Answer<unknown>>("mra/connect", {
    connection: "t",
    host,
    user,
    password,
    caFile,
    readOnly: true,
    demo: false,
  });
  assert.equal(connected.ok, trusted);
  const { host: rest, user: reader, password: secret } = demo.expressway;
  const params: PreflightParams = {
    connection: "t",
    cluster: "t",
    resolvers: [inside.server],
    publicResolvers: [outside.server],
    expressway: { host: rest, user: reader, password: secret, caFile },
  };
  const run: Scene["run"] = (but = {}) => client.request("mra/preflight", { ...params, ...but });
  return { client, demo, inside, outside, params, run };
}

const isLive = (it: Diagnostic): boolean => it.source === "mra live";
const shown = (found: readonly Diagnostic[]): readonly string[] =>
  found
    .filter(isLive)
    .map((it) => `${it.range.start.line + 1} ${String(it.code)}`)
    .sort();

test("what a live check finds stands at its line, until the line says something else or a run finds it mended", async (t) => {
  const { client, demo, inside, run } = await open(t);
  demo.expressway.state.mra = false;
  const answer = await run();
  assert.ok(answer.ok);
  const off = answer.value.find((it) => it.id.startsWith("expressway-mra"));
  assert.deepEqual([off?.outcome, off?.rule, off?.step, off?.place?.line], ["failed", "MRA055", "Step 9", 8]);
  const before = await client.diagnostics("t.mra.yaml", () => true);
  assert.deepEqual(before.filter(isLive), [], "nobody asked for them in Problems");
  assert.ok((await client.request<Answer<null>>("mra/preflightProblems", { cluster: "t" })).ok);
  const found = await client.diagnostics("t.mra.yaml", (it) => shown(it).includes("9 MRA055"));
  assert.ok(shown(found).includes("6 MRA115"), "the cluster is mixed, the file says it is not");
  assert.match(
    JSON.stringify(found.find((it) => isLive(it) && it.code === "MRA055")?.message),
    /is off on .* \(live check at \d\d:\d\d\)"$/,
  );

  await client.type("t.mra.yaml", "apiVersion", "# moved by a line\napiVersion");
  await client.diagnostics("t.mra.yaml", (it) => shown(it).includes("10 MRA055") && shown(it).includes("7 MRA115"));
  await client.type("t.mra.yaml", "nonSecure", "mixed");
  await client.diagnostics("t.mra.yaml", (it) => shown(it).includes("10 MRA055") && !shown(it).includes("7 MRA115"));

  demo.expressway.state.mra = true;
  inside.records.clear();
  assert.ok((await run()).ok);
  const mended = await client.diagnostics("t.mra.yaml", (it) => !shown(it).some((one) => one.endsWith("MRA055")));
  assert.ok(
    shown(mended).some((one) => one.endsWith("MRA106")),
    "no SRV record inside: recommended with X15.2",
  );
  await client.request("mra/clearPreflight", {});
  await client.diagnostics("t.mra.yaml", (it) => !it.some(isLive));
});

test("comments and mra.config.yaml hold for live findings as for those of the files", async (t) => {
  const { client, demo, run } = await open(t);
  demo.expressway.state.mra = false;
  const outcome = async (): Promise<string | undefined> => {
    const answer = await run();
    assert.ok(answer.ok);
    await client.request("mra/preflightProblems", { cluster: "t" });
    return answer.value.find((it) => it.id.startsWith("expressway-mra"))?.outcome;
  };
  const configure = async (config: string, type: 1 | 2): Promise<void> => {
    writeFileSync(join(client.folder, "mra.config.yaml"), config);
    const changes = [{ uri: client.uri("mra.config.yaml"), type }];
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
  };
  assert.equal(await outcome(), "failed");
  await client.diagnostics("t.mra.yaml", (it) => shown(it).includes("9 MRA055"));

  await client.type("t.mra.yaml", "  mra: true", "  mra: true # mra-ignore MRA055: switched on tomorrow");
  const ignored = await client.diagnostics("t.mra.yaml", (it) => !shown(it).includes("9 MRA055"));
  assert.deepEqual(
    ignored.filter((it) => String(it.code).startsWith("ignore/")),
    [],
  );
  assert.equal(await outcome(), undefined);
  await client.type("t.mra.yaml", " # mra-ignore MRA055: switched on tomorrow", "");
  await client.diagnostics("t.mra.yaml", (it) => shown(it).includes("9 MRA055"));

  await configure("rules: { MRA055: info }\n", 1);
  const isInfo = (it: Diagnostic): boolean => isLive(it) && it.code === "MRA055" && it.severity === 3;
  await client.diagnostics("t.mra.yaml", (it) => it.some(isInfo));
  assert.equal(await outcome(), "warning");
  await configure("rules: { chapter: off }\n", 2);
  await client.diagnostics("t.mra.yaml", (it) => !shown(it).includes("9 MRA055"));
  assert.equal(await outcome(), undefined);
});

test("the last run can be saved as a report; no secret is in it, and none is there before a run", async (t) => {
  const { client, demo, run } = await open(t);
  const report = (format: "markdown" | "json") =>
    client.request<Answer<string>>("mra/preflightReport", { cluster: "t", format });
  const early = await report("json");
  assert.ok(!early.ok && early.fault.message.includes("no live checks of t"));
  assert.ok((await run()).ok);
  const [markdown, json] = [await report("markdown"), await report("json")];
  assert.ok(markdown.ok && json.ok);
  assert.match(markdown.value, /^# Live checks of t$/m);
  assert.match(markdown.value, /\| t\.mra\.yaml:9 \|/);
  const data = JSON.parse(json.value) as { cluster: string; checks: { id: string; file?: string; line?: number }[] };
  assert.equal(data.cluster, "t");
  const mra = data.checks.find((it) => it.id.startsWith("expressway-mra"));
  assert.deepEqual([mra?.file, mra?.line], ["t.mra.yaml", 9]);
  for (const secret of [demo.password, demo.expressway.password])
    assert.ok(
      !markdown.value.includes(secret) && !json.value.includes(secret) && !client.log.join("").includes(secret),
    );
});

test("facts that were read come as edits of the text in the editor, and a second time there is nothing to add", async (t) => {
  const { client, demo, outside, params } = await open(t);
  const typed = "  release: X14.0 # as ordered";
  await client.type("t.mra.yaml", "  release: X15.2", typed);
  const before = readFileSync(join(client.folder, "t.mra.yaml"), "utf8");
  const facts = (but: Partial<PreflightParams> = {}): Promise<Answer<FactEdits>> =>
    client.request("mra/writeFacts", { ...params, ...but });
  const answer = await facts();
  assert.ok(answer.ok);
  assert.equal(answer.value.summary, "Facts added to 1 file");
  assert.deepEqual(
    answer.value.notes.filter((it) => it.includes("release")),
    ["expressway.release is X14.0 in the files and stays so; X15.2 was read"],
  );
  const [file] = answer.value.files;
  assert.ok(file && answer.value.files.length === 1 && !file.create);
  const current = TextDocument.create(file.uri, "mra-yaml", 0, text.replace("  release: X15.2", typed));
  const after = TextDocument.applyEdits(
    current,
    file.changes.map(({ start, end, text: newText }) => ({ range: { start, end }, newText })),
  );
  for (const line of [
    typed,
    "  traversalZone: { peers: [expe1.example.com, expe2.example.com] }",
    "    - { name: _collab-edge._tls.example.com, type: SRV, target: expe1.example.com, port: 8443 }",
  ])
    assert.ok(after.split("\n").includes(line), `${line}\n${after}`);
  for (const it of [demo.password, demo.expressway.password]) assert.ok(!JSON.stringify(answer).includes(it));
  assert.equal(readFileSync(join(client.folder, "t.mra.yaml"), "utf8"), before, "the editor writes, not the server");

  await client.type("t.mra.yaml", current.getText(), after);
  const again = await facts();
  assert.ok(again.ok);
  assert.deepEqual([again.value.files, again.value.summary], [[], "Nothing to add: what was read stands in the files"]);

  await client.type("t.mra.yaml", "  domains: [example.com]", "  domains: [example.com");
  const asked = outside.responder.asked;
  const unread = await facts();
  assert.ok(!unread.ok && unread.fault.message.includes("t.mra.yaml cannot be read as it is"));
  assert.equal(outside.responder.asked, asked);
});

test("in a workspace that is not trusted nothing is asked of anybody", async (t) => {
  const { client, demo, inside, outside, run } = await open(t, false);
  const answer = await run();
  assert.ok(!answer.ok && answer.fault.message.includes("not trusted"));
  const { host, user, password } = demo.expressway;
  const tried = await client.request<Answer<null>>("mra/expressway", { host, user, password, caFile: demo.caFile });
  assert.ok(!tried.ok && tried.fault.message.includes("not trusted"));
  assert.deepEqual(
    [demo.expressway.asked, demo.requests.reads, inside.responder.asked, outside.responder.asked],
    [0, 0, 0, 0],
  );
});

test("a profile of Expressway is tried once, and says what is wrong with it", async (t) => {
  const { client, demo } = await open(t);
  const { host, user, password } = demo.expressway;
  const attempt = (but: object) =>
    client.request<Answer<null>>("mra/expressway", { host, user, password, caFile: demo.caFile, ...but });
  assert.ok((await attempt({})).ok);
  const wrong = await attempt({ password: "another" });
  assert.ok(!wrong.ok && wrong.fault.kind === "signIn");
  const untrusted = await attempt({ caFile: undefined });
  assert.ok(!untrusted.ok && untrusted.fault.kind === "tls" && untrusted.fault.fingerprint);
  assert.ok((await attempt({ caFile: undefined, pin: untrusted.fault.fingerprint })).ok);
  const gone = await attempt({ host: "127.0.0.1:1" });
  assert.ok(!gone.ok && gone.fault.kind === "unreachable");
});
