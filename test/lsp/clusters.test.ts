import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { CompletionList } from "vscode-languageserver/node";
import type { ImportEdits, ImportParams, PullEdits } from "../../core/src/wire/import.ts";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { ObjectPage, PlanView, Requests } from "../../core/src/wire/protocol.ts";
import { ruleOf } from "../../core/src/rules/index.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { startClient, type Client } from "./client.ts";

const never = new AbortController().signal;
let demo: DemoCluster;
before(async () => {
  demo = await startDemoCluster({ seed: "standard" }, never);
});
after(() => demo.stop());

/** A client in a trusted workspace, connected to the demo cluster as `emea-prod`. */
async function connected(files: Readonly<Record<string, string>> = {}, as = {}): Promise<Client> {
  const options = { storage: "", quarantined: [], trusted: true, iceElements: {} };
  const client = await startClient(files, { initializationOptions: options });
  const { host, user, password, caFile } = demo;
  const answer = await ask(client, "mra/connect", {
    connection: "emea-prod",
    host,
    user,
    password,
    caFile,
    readOnly: false,
    demo: true,
    ...as,
  });
  assert.ok(answer.ok, JSON.stringify(answer));
  return client;
}

const ask = <M extends keyof Requests>(client: Client, method: M, params: Requests[M][0]): Promise<Requests[M][1]> =>
  client.request(method, params);

function valueOf<T>(answer: Answer<T>): T {
  return answer.ok ? answer.value : assert.fail(answer.fault.message);
}

/** Imports, and opens what the import made or changed. */
async function importInto(client: Client, params: Omit<ImportParams, "connection">): Promise<ImportEdits> {
  const edits = valueOf(await ask(client, "mra/import", { connection: "emea-prod", ...params }));
  for (const { uri, create, changes } of edits.files) {
    assert.ok(create, `${uri} is new`);
    assert.ok(uri.startsWith(client.uri("")), uri);
    await client.open(uri, changes[0]?.text ?? "");
  }
  return edits;
}

async function errorsIn(client: Client, edits: ImportEdits): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { uri } of edits.files) {
    const name = uri.split("/").at(-1) ?? "";
    for (const it of await client.diagnostics(name, () => true))
      if (it.severity === 1) found.push(`${name}: ${String(it.code)} ${JSON.stringify(it.message)}`);
  }
  return found;
}

const planOf = async (client: Client): Promise<PlanView> =>
  valueOf(await ask(client, "mra/plan", { connection: "emea-prod", cluster: "emea-prod" }));

test("a whole cluster comes into files by kind: nothing in them is unknown, and a plan has nothing to do", async () => {
  const client = await connected();
  try {
    const { writes } = demo.requests;
    const edits = await importInto(client, { objects: [], sections: "all", folder: client.uri("") });
    const names = edits.files.map((it) => it.uri.split("/").at(-1));
    for (const it of ["devicePools", "regions", "phones", "phoneSecurityProfiles", "endUsers", "lines"])
      assert.ok(names.includes(`${it}.mra.yaml`), `${it} in ${names.join(" ")}`);
    const plan = await planOf(client);
    assert.deepEqual(plan.steps, []);
    assert.match(plan.summary, /nothing to do/);
    // what is against Cisco's rules is so on the cluster, too; nothing is against the language, and nothing is missing
    const own = (await errorsIn(client, edits)).filter((it) => {
      const rule = ruleOf(it.split(" ")[1] ?? "");
      return rule === undefined || rule.group === "files";
    });
    assert.deepEqual(own, []);
    assert.equal(demo.requests.writes, writes, "an import writes nothing");
  } finally {
    await client.stop();
  }
});

test("a pull says how many objects and lines it would write and by which signs; everything is more", async () => {
  const client = await connected();
  try {
    const { writes } = demo.requests;
    const pull = async (all: boolean, only?: readonly string[]): Promise<PullEdits> =>
      valueOf(
        await ask(client, "mra/pull", {
          ...{ connection: "emea-prod", all, tables: false, folder: client.uri("") },
          ...(only && { only }),
        }),
      );
    const [part, all, regions] = [await pull(false), await pull(true), await pull(false, ["regions"])];
    assert.ok(part.objects > regions.objects && all.objects > part.objects);
    for (const it of [part, all]) {
      const texts = it.files.flatMap(({ changes }) => changes.map(({ text }) => text));
      assert.equal(it.lines, texts.join("").split("\n").length - 1);
    }
    assert.match(part.notes.join("\n"), /take part in MRA by these signs\nStays on the cluster only: /);
    assert.ok(regions.files.some((it) => it.uri.endsWith("/regions.mra.yaml")));
    assert.ok(!regions.files.some((it) => /\/(?:phones|users)/.test(it.uri)));
    assert.equal(demo.requests.writes, writes);
  } finally {
    await client.stop();
  }
});

test("the demo has one name in files, beside other clusters, too: its import has nothing to do, and its drift is told", async () => {
  const other = { "other.mra.yaml": "apiVersion: mra/v1\ncluster: { name: apac-lab, publisher: cucm.example.org }\n" };
  const client = await connected(other, { connection: "demo", cluster: "emea-prod" });
  try {
    const params = { connection: "demo", objects: [], sections: ["regions", "devicePools"], folder: client.uri("") };
    const edits = valueOf(await ask(client, "mra/import", { ...params, withReferences: true }));
    const texts = edits.files.map((it) => it.changes[0]?.text ?? "");
    const heads = texts.map((it) => it.slice(0, it.indexOf("\n\n")).replace("apiVersion: mra/v1\n", ""));
    assert.deepEqual([...new Set(heads)].sort(), [
      'cluster:\n  name: emea-prod\n  version: "14.0"',
      "cluster: emea-prod",
    ]);
    for (const { uri, changes } of edits.files) {
      await client.open(uri, changes[0]?.text ?? "");
    }
    const plan = valueOf(await ask(client, "mra/plan", { connection: "demo", cluster: "emea-prod" }));
    assert.deepEqual([plan.cluster, plan.steps, plan.manual], ["emea-prod", [], []]);
    const { drift } = valueOf(await ask(client, "mra/checkDrift", { connection: "demo", whole: true }));
    assert.deepEqual([drift.changed, drift.different, drift.unread], [[], [], undefined]);
    assert.notEqual(drift.readAt, undefined);
  } finally {
    await client.stop();
  }
});

test("one object comes with all that it depends on, and with nothing else", async () => {
  const client = await connected();
  try {
    const page = valueOf(
      await ask(client, "mra/objects", { connection: "emea-prod", section: "devicePools", skip: 0, first: 100 }),
    );
    const pool = page.rows.find((it) => it.name === "DP-HOME") ?? assert.fail("no DP-HOME");
    const edits = await importInto(client, {
      objects: [{ address: pool.address, uuid: pool.uuid }],
      withReferences: true,
      folder: client.uri(""),
    });
    const text = edits.files.map((it) => it.changes[0]?.text ?? "").join("\n");
    for (const it of ["name: DP-HOME", "name: REG-HOME", "name: CMG-EMEA"]) assert.ok(text.includes(it), text);
    assert.ok(!text.includes("phones:"), text);
    const plan = await planOf(client);
    assert.deepEqual(plan.steps, []);
    const marks = await ask(client, "mra/marks", { connection: "emea-prod", section: "devicePools" });
    assert.equal(marks["devicePools/DP-HOME"], "same");
    assert.equal(marks["devicePools/DP-BER"], "absent");
    assert.deepEqual(await errorsIn(client, edits), []);
  } finally {
    await client.stop();
  }
});

test("names of things that files only refer to come from what the cluster's objects use", async () => {
  const client = await connected();
  try {
    const text = "apiVersion: mra/v1\ncluster: emea-prod\ndevicePools:\n  - name: DP-NEW\n    location: \n";
    await client.open("new.mra.yaml", text);
    const offered = async (key: string): Promise<readonly string[]> =>
      (
        await client.request<CompletionList>("textDocument/completion", client.at("new.mra.yaml", `    ${key}: $0`))
      ).items.flatMap((it) => ((it.detail ?? "").includes("on the cluster") ? [it.label] : []));
    assert.deepEqual(await offered("location"), ["Hub_None", "LOC-BER", "LOC-HOME", "LOC-LON", "LOC-PAR", "LOC-SEL"]);
  } finally {
    await client.stop();
  }
});

test("several objects are one read-only document, and one comes with all it depends on when that is asked for", async () => {
  const client = await connected();
  try {
    const read = async (more: Partial<Requests["mra/objectText"][0]>): Promise<string> =>
      valueOf(
        await ask(client, "mra/objectText", {
          connection: "emea-prod",
          address: "devicePools/DP-BER",
          uuid: "",
          ...more,
        }),
      );
    const sections = (text: string): readonly string[] =>
      [...text.matchAll(/^(\w+):$/gm)].map(([, section = ""]) => section);
    const two = await read({ also: [{ address: "devicePools/DP-PAR", uuid: "" }] });
    assert.match(two, /^# Live objects, read from 127\.0\.0\.1:\d+ at \d\d:\d\d UTC\. Read-only\.\n/);
    assert.match(two, /name: DP-BER\n[\s\S]*name: DP-PAR\n/);
    assert.deepEqual(sections(two), ["devicePools"]);
    const all = await read({ withReferences: true });
    assert.deepEqual(sections(all), [
      "phoneNtpReferences",
      "dateTimeGroups",
      "callManagerGroups",
      "regions",
      "devicePools",
    ]);
    assert.match(all, /name: REG-BER\n/);
  } finally {
    await client.stop();
  }
});

test("names that the cluster has are offered though nothing of it was opened, and say where they come from", async () => {
  const text = `apiVersion: mra/v1
cluster: emea-prod
phones:
  - name: CSFX
    devicePool: 
    phoneSecurityProfile: 
    ownerUser: 
`;
  const client = await connected({ "hq.mra.yaml": text });
  try {
    await client.open(client.uri("hq.mra.yaml"), text);
    const offered = async (line: number): Promise<ReadonlyMap<string, string | undefined>> => {
      const position = { line, character: text.split("\n")[line]!.length };
      const textDocument = { uri: client.uri("hq.mra.yaml") };
      const { items } = await client.request<CompletionList>("textDocument/completion", { textDocument, position });
      return new Map(items.map((it) => [it.label, it.detail]));
    };
    const pools = await offered(4);
    assert.equal(pools.get("DP-BER"), "on the cluster, not in the files");
    assert.equal(pools.get("Default"), "on the cluster, not in the files");
    assert.ok((await offered(5)).has("csf-office.example.com"));
    assert.ok((await offered(6)).size > 20);
  } finally {
    await client.stop();
  }
});

test("a certificate is looked at before anybody signs in, and nothing is sent for it", async () => {
  const client = await startClient({}, { initializationOptions: { storage: "", trusted: true } });
  try {
    const { reads } = demo.requests;
    const look = async (more: object): Promise<Requests["mra/certificate"][1]> =>
      ask(client, "mra/certificate", { host: demo.host, port: 8443, ...more });
    const shown = valueOf(await look({}));
    assert.match(shown.subject, /^CN=/);
    assert.match(shown.fingerprint, /^(?:[0-9A-F]{2}:){31}[0-9A-F]{2}$/);
    assert.ok(shown.validFrom < shown.validTo);
    assert.equal(shown.trusted, false);
    for (const more of [{ caFile: demo.caFile }, { pin: shown.fingerprint }])
      assert.equal(valueOf(await look(more)).trusted, true);
    assert.equal(valueOf(await look({ pin: shown.fingerprint.replace(/^../, "00") })).trusted, false);
    assert.equal(demo.requests.reads, reads);
    const nobody = await ask(client, "mra/certificate", { host: "127.0.0.1:1", port: 8443 });
    assert.ok(!nobody.ok && nobody.fault.message.includes("127.0.0.1"));
  } finally {
    await client.stop();
  }
});

test("a line of the tree tells objects apart, and who names an object is asked for by it", async () => {
  const client = await connected();
  try {
    const page = async (section: string, more = {}): Promise<ObjectPage> =>
      valueOf(await ask(client, "mra/objects", { connection: "emea-prod", section, skip: 0, first: 300, ...more }));
    const phones = (await page("phones")).rows;
    const said = phones.map((it) => `${it.name} ${it.description}`);
    assert.ok(
      said.some((it) => /^CSF\S+ Jabber · DP-[A-Z]+ · \p{L}+ \p{L}+/u.test(it)),
      said.slice(0, 5).join("\n"),
    );
    assert.ok(said.some((it) => /^SEP\S+ 8845 · DP-/.test(it)));
    assert.ok(!said.some((it) => it.includes("Client Services Framework")));
    const nodes = valueOf(await ask(client, "mra/sections", { connection: "emea-prod" }));
    const namedBy = (section: string): unknown => nodes.find((it) => it.section === section)?.namedBy;
    assert.deepEqual(namedBy("devicePools"), { section: "phones", key: "devicePool", phones: true });
    assert.deepEqual(namedBy("phoneSecurityProfiles"), {
      section: "phones",
      key: "phoneSecurityProfile",
      phones: true,
    });
    assert.equal(namedBy("endUsers"), undefined);
    const below = await page("phones", { filter: { devicePool: "DP-BER" }, exact: true });
    assert.ok(below.rows.length > 10 && below.rows.every((it) => it.description.includes("DP-BER")));
    assert.deepEqual((await page("phones", { filter: { devicePool: "DP-BE" }, exact: true })).rows, []);
    const profiles = (await page("phoneSecurityProfiles")).rows;
    const standard = profiles.filter((it) => it.standard).map((it) => it.name);
    assert.ok(standard.length > 50 && standard.includes("Cisco 8845 - Standard SIP Non-Secure Profile"));
    assert.ok(!standard.includes("csf-office.example.com"));
    const count = { connection: "emea-prod", section: "phones" };
    assert.equal(valueOf(await ask(client, "mra/count", count)), phones.length);
    assert.equal(valueOf(await ask(client, "mra/count", { ...count, most: 10 })), 10);
  } finally {
    await client.stop();
  }
});

test("a new deployment for a connected cluster that no file describes names the templates that it has", async () => {
  const client = await connected();
  try {
    const params = { into: "newFile", cluster: "emea-prod", version: "14.0", folder: client.uri("") } as const;
    const made = await ask(client, "mra/newUser", params);
    const text = made.files[0]?.changes[0]?.text ?? "";
    assert.match(text, /universalLineTemplates:\n {2}- \{ name: ULT-EMEA, managed: false \}/);
    assert.equal(text.split("\n")[made.place.line]?.slice(0, made.place.character), "  - { userid: jdoe");
    await client.open(made.files[0]?.uri ?? "", text);
    assert.ok((await planOf(client)).steps.length > 5);
  } finally {
    await client.stop();
  }
});
