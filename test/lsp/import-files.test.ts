import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { FileImport, ImportFilesParams } from "../../core/src/wire/import.ts";
import { batExport } from "../ui/bat-export.ts";
import { startClient, type Client } from "./client.ts";

const combos = "USER ID,LAST NAME,MAC ADDRESS,DESCRIPTION,DIRECTORY NUMBER  1\r\njdoe,Doe,001122334455,Desk,2000\r\n";

/** Files beside a workspace, by what they hold; each is gone at the end. */
function exported(t: TestContext, files: Readonly<Record<string, string | Uint8Array>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "mra-exported-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return pathToFileURL(join(folder, name)).href;
  });
}

async function started(t: TestContext, files: Readonly<Record<string, string>> = {}): Promise<Client> {
  const client = await startClient(files);
  t.after(() => client.stop());
  return client;
}

const ask = (client: Client, params: ImportFilesParams): Promise<Answer<FileImport>> =>
  client.request("mra/importFiles", params);

async function imported(
  client: Client,
  files: readonly string[],
  more: Partial<ImportFilesParams> = {},
): Promise<FileImport> {
  const params = { files, cluster: "emea", tables: false, answers: {}, folder: client.uri(""), ...more };
  const answer = await ask(client, params);
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.value;
}

const textOf = (it: FileImport, name: string): string =>
  it.files.find(({ uri }) => uri.endsWith(`/${name}`))?.changes[0]?.text ?? "";

test("a BAT export becomes files, or a table whose sheet is to stand beside it; nothing is written before the client does", async (t) => {
  const client = await started(t);
  const files = exported(t, { "phones.csv": batExport() });
  const asFiles = await imported(client, files);
  assert.equal(asFiles.objects, 10);
  assert.deepEqual(asFiles.notes, ["lines: 5, phones: 5"]);
  assert.match(textOf(asFiles, "phones-DP-HOME.mra.yaml"), /- name: CSFHALBRECHT114\n/);
  assert.match(textOf(asFiles, "cluster.mra.yaml"), /name: emea\n/);

  const asTable = await imported(client, files, { tables: true });
  assert.equal(asTable.objects, 10, "what the rows make, as many as in files");
  assert.deepEqual(asTable.notes, ["phones.csv: 5 rows"]);
  assert.match(textOf(asTable, "phones.mra.yaml"), /file: phones\.csv[^]*devicePool: "\{Device Pool\}"/);
  assert.deepEqual(asTable.copies, [{ from: files[0], to: client.uri("phones.csv") }]);
  for (const it of [...asFiles.files, ...asTable.files]) assert.ok(!existsSync(fileURLToPath(it.uri)), it.uri);
});

test("what an export does not tell is asked, and marked while nobody answers", async (t) => {
  const client = await started(t);
  const files = exported(t, { "combos.txt": combos });
  const open = await imported(client, files);
  assert.deepEqual(
    open.questions.map((it) => `${it.key} ${String(it.objects)}`),
    ["model 1", "protocol 1", "devicePool 1"],
  );
  const all = open.files.flatMap((it) => it.changes.map((one) => one.text)).join("");
  assert.match(all, /model: null # to fill in: model/);
  const answers = { model: "Cisco 8845", protocol: "SIP", devicePool: "DP-BER" };
  const answered = await imported(client, files, { answers });
  assert.deepEqual(answered.questions, []);
  assert.match(answered.files.flatMap((it) => it.changes.map((one) => one.text)).join(""), /model: Cisco 8845/);
});

test("where files of these names are there already, new ones go into a folder of their own", async (t) => {
  const there = "apiVersion: mra/v1\ncluster: { name: emea, publisher: p.example.com }\n";
  const client = await started(t, { "lines.mra.yaml": there });
  const { files } = await imported(client, exported(t, { "phones.csv": batExport() }));
  assert.deepEqual(
    files.map((it) => it.uri),
    ["templates", "lines", "phones-DP-HOME"].map((it) => client.uri(`imported/${it}.mra.yaml`)),
  );
});

test("a later export is an edit of the sheet that is there, with what it changes; one of another shape is refused", async (t) => {
  const mapping = `apiVersion: mra/v1
cluster: { name: emea, publisher: p.example.com }
tables:
  - file: phones.csv
    rows:
      - section: phones
        values: { name: "{Device Name}", devicePool: "{Device Pool}", mra: false }
`;
  const client = await started(t, {
    "t.mra.yaml": mapping,
    "phones.csv": "Device Name,Device Pool\nA,P\nB,P\n",
  });
  const later = "Device Name,Device Pool\nA,Q\nC,P\n";
  for (const tables of [true, false]) {
    const edits = await imported(client, exported(t, { "phones.csv": later }), { tables });
    assert.deepEqual(edits.files, [
      {
        uri: client.uri("phones.csv"),
        create: false,
        changes: [{ start: { line: 1, character: 2 }, end: { line: 2, character: 1 }, text: "Q\nC" }],
      },
    ]);
    assert.deepEqual([edits.copies, edits.questions, edits.objects], [[], [], 3]);
    assert.deepEqual(edits.notes, [
      "phones.csv, read by t.mra.yaml: 1 object more, 1 gone, 1 changed, 0 as before",
      "More: C",
      "Gone from the sheet: B. On the cluster they stay, unless a file says state: absent",
      "Changed: A",
    ]);
  }
  const same = await imported(client, exported(t, { "phones.csv": "Device Name,Device Pool\nA,P\nB,P\n" }));
  assert.deepEqual([same.files, same.copies, same.notes], [[], [], ["phones.csv is the same as before"]]);
  const params = { cluster: "emea", tables: true, answers: {}, folder: client.uri("") };
  const wide = exported(t, { "phones.csv": Buffer.from("\uFEFFDevice Name,Device Pool\nA,Q\n", "utf16le") });
  const copied = await imported(client, wide, params);
  assert.deepEqual(copied.copies, [{ from: wide[0], to: client.uri("phones.csv"), replaces: true }]);
  assert.match(copied.notes.at(-1) ?? "", /phones\.csv is replaced at once/);
  const other = await ask(client, { ...params, files: exported(t, { "phones.csv": "Name,Device Pool\nA,Q\n" }) });
  assert.match(
    other.ok ? "" : other.fault.message,
    /phones\.csv has no column "Device Name", which t\.mra\.yaml reads/,
  );
});

test("files of one name from two folders both stand beside their mappings, each as it was", async (t) => {
  const client = await started(t);
  const files = ["berlin", "london"].flatMap((site) => {
    const [uri = ""] = exported(t, { "phones.csv": batExport().replaceAll("DP-HOME", `DP-${site}`) });
    return [uri];
  });
  const { files: made, copies } = await imported(client, files, { tables: true });
  const names = (uris: readonly string[]): readonly string[] => uris.map((it) => it.split("/").at(-1) ?? "");
  assert.deepEqual(
    copies.map((it) => it.from),
    files,
  );
  const [first = "", second = ""] = names(copies.map((it) => it.to));
  assert.ok(first === "phones.csv" && second !== first && second.endsWith("phones.csv"), second);
  const mappings = made.filter((it) => it.uri.includes("phones"));
  assert.deepEqual(
    mappings.map((it) => /file: (\S+)/.exec(it.changes[0]?.text ?? "")?.[1]),
    [first, second],
  );
});

test("a dump of Expressway among the files becomes facts; a file that cannot be read is named", async (t) => {
  const client = await started(t);
  const dump = '*c xConfiguration CollaborationEdge Enabled: "On"\n*c xConfiguration IP DNS Hostname: "expc1"\n';
  const read = await imported(client, exported(t, { "expc1.txt": dump }));
  assert.match(textOf(read, "expressway.mra.yaml"), /mra: true/);
  const params = { cluster: "emea", tables: false, answers: {}, folder: client.uri("") };
  const answer = await ask(client, { ...params, files: [client.uri("none.csv")] });
  assert.ok(!answer.ok && answer.fault.message.includes("none.csv"));
});
