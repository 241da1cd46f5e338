import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import type { Answer } from "../../core/src/wire/failure.ts";
import type { TableEdit, TableEdits, TableView } from "../../core/src/wire/table.ts";
import { startClient, type Client } from "./client.ts";

const yaml = `apiVersion: mra/v1
cluster: { name: c, publisher: p.example.com, version: "14.0" }
devicePools:
  - { name: DP-A, managed: false }
  - { name: DP-B, managed: false }
templates:
  - { name: desk, for: phones, devicePool: DP-A, protocol: SIP }
phones:
  # the first one
  - name: CSFADA # Ada's
    extends: desk
    model: Cisco Unified Client Services Framework
    ownerUser: ada
  - { name: CSFBOB, extends: desk, model: Cisco Unified Client Services Framework, devicePool: DP-B }
  - name: SEP001122334455
    mra: false
    model: Cisco 8845
    devicePool: &pool DP-A
  - { name: SEP001122334456, model: Cisco 8845, mra: false, devicePool: *pool }
tables:
  - file: phones.csv
    rows:
      - section: endUsers
        values: { userid: "{ID}", lastName: "{Last}" }
      - section: phones
        values: { name: "CSF{ID:upper}", ownerUser: "{ID}", devicePool: "{Pool}", protocol: SIP, description: "{Text}" }
`;
const csv = 'ID;Last;Pool;Text\r\njdoe;Doe;DP-A;"a ""b"""\r\nkim;김;DP-A;\r\n';

async function started(t: TestContext): Promise<Client> {
  const client = await startClient({ "t.mra.yaml": yaml, "phones.csv": csv });
  t.after(() => client.stop());
  return client;
}

async function tableOf(client: Client, more: object = {}): Promise<TableView> {
  const params = { cluster: "c", section: "phones", live: false, ...more };
  const answer = await client.request<Answer<TableView>>("mra/table", params);
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.value;
}

function column(view: TableView, key: string): readonly string[] {
  const found = view.columns.find((it) => it.key === key);
  assert.ok(found, `there is no column ${key}`);
  return found.cells === undefined ? found.values : found.cells.map((it) => found.values[it] ?? "?");
}

/** The texts of the files after an edit of the table, and what was left. */
async function edited(client: Client, edits: readonly TableEdit[]) {
  return applied(await client.request<Answer<TableEdits>>("mra/tableEdit", { cluster: "c", section: "phones", edits }));
}

function applied(answer: Answer<TableEdits>) {
  assert.ok(answer.ok, JSON.stringify(answer));
  const texts: Record<string, string> = { "t.mra.yaml": yaml, "phones.csv": csv };
  for (const { uri, changes } of answer.value.files) {
    const name = uri.split("/").at(-1) ?? "";
    const text = texts[name] ?? "";
    const lines = text.split("\n");
    const offset = (at: { line: number; character: number }): number =>
      lines.slice(0, at.line).reduce((sum, it) => sum + it.length + 1, 0) + at.character;
    const sorted = [...changes].sort((a, b) => offset(b.start) - offset(a.start));
    texts[name] = sorted.reduce(
      (it, { start, end, text: own }) => it.slice(0, offset(start)) + own + it.slice(offset(end)),
      text,
    );
  }
  return { ...answer.value, texts };
}

const set = (name: string, key: string, value: string): TableEdit => ({ address: `phones/${name}`, key, value });

test("a table shows what each object has, its template's values and its row's included", async (t) => {
  const client = await started(t);
  const view = await tableOf(client);
  assert.equal(view.title, "Phones");
  assert.deepEqual(column(view, "name"), [
    "CSFADA",
    "CSFBOB",
    "SEP001122334455",
    "SEP001122334456",
    "CSFJDOE",
    "CSFKIM",
  ]);
  assert.deepEqual(column(view, "devicePool"), ["DP-A", "DP-B", "DP-A", "DP-A", "DP-A", "DP-A"]);
  assert.deepEqual(column(view, "$kind").slice(0, 4), ["Jabber", "Jabber", "8845", "8845"]);
  assert.deepEqual(column(view, "mra"), ["yes", "yes", "no", "no", "yes", "yes"]);
  assert.deepEqual(column(view, "description").slice(4), ['a "b"', ""]);
  assert.match(column(view, "$findings")[0] ?? "", /^error /);
  assert.ok(column(view, "$inFiles").every((it) => it === "yes"));
  assert.deepEqual(column(await tableOf(client, { columns: ["protocol", "none"] }), "protocol")[0], "SIP");
  assert.ok(view.columns.every((it) => it.cells === undefined || it.cells.length === view.addresses.length));
});

test("a table of a sheet holds its rows' objects and no others; one of a file what it and its tables make", async (t) => {
  const client = await started(t);
  const sheet = await tableOf(client, { uri: client.uri("phones.csv") });
  assert.deepEqual(column(sheet, "name"), ["CSFJDOE", "CSFKIM"]);
  const file = await tableOf(client, { uri: client.uri("t.mra.yaml") });
  assert.equal(file.addresses.length, 6);
  const kinds = await client.request<readonly { section: string; count: number }[]>("mra/tableSections", {
    uri: client.uri("phones.csv"),
  });
  assert.deepEqual(
    kinds.map(({ section, count }) => [section, count]),
    [
      ["phones", 2],
      ["endUsers", 2],
    ],
  );
});

test("a value for many rows becomes one edit where each says it, comments and order kept", async (t) => {
  const client = await started(t);
  const { texts, left, changed } = await edited(client, [
    set("CSFADA", "devicePool", "DP-B"),
    set("CSFBOB", "devicePool", "DP-B"),
    set("CSFJDOE", "devicePool", "DP-B"),
  ]);
  assert.deepEqual([changed, left], [2, []]);
  assert.ok(
    texts["t.mra.yaml"]?.includes(
      "model: Cisco Unified Client Services Framework\n    devicePool: DP-B\n    ownerUser: ada",
    ),
    texts["t.mra.yaml"],
  );
  assert.ok(texts["t.mra.yaml"]?.includes("# the first one\n  - name: CSFADA # Ada's"));
  assert.ok(texts["t.mra.yaml"]?.includes("name: desk, for: phones, devicePool: DP-A"));
  assert.equal(texts["phones.csv"], csv.replace("Doe;DP-A", "Doe;DP-B"));
});

test("an empty text takes an object's own value away; NULL says that nothing is set", async (t) => {
  const client = await started(t);
  const gone = await edited(client, [
    set("CSFBOB", "devicePool", ""),
    set("CSFADA", "ownerUser", "NULL"),
    set("CSFJDOE", "description", ""),
  ]);
  assert.equal(gone.changed, 3);
  assert.ok(
    gone.texts["t.mra.yaml"]?.includes(
      "- { name: CSFBOB, extends: desk, model: Cisco Unified Client Services Framework }",
    ),
    gone.texts["t.mra.yaml"],
  );
  assert.ok(gone.texts["t.mra.yaml"]?.includes("ownerUser: null"));
  assert.ok(gone.texts["phones.csv"]?.includes("jdoe;Doe;DP-A;\r\n"));
  const inherited = await edited(client, [set("CSFADA", "devicePool", "")]);
  assert.equal(inherited.changed, 0);
  assert.match(inherited.left.join(), /CSFADA: its template says it/);
});

test("takes part is written as mra, and a hostile text into a cell stays one cell", async (t) => {
  const client = await started(t);
  const { texts } = await edited(client, [set("CSFBOB", "mra", "no"), set("CSFKIM", "description", '=1;"2"\n3')]);
  assert.match(texts["t.mra.yaml"] ?? "", /name: CSFBOB, (?:mra: false, extends: desk|extends: desk, mra: false)/);
  assert.ok(texts["phones.csv"]?.endsWith('kim;김;DP-A;"=1;""2""\n3"\r\n'), texts["phones.csv"]);
  const hostile = await edited(client, [set("CSFADA", "description", "x: [1]\n- # y")]);
  assert.match(hostile.texts["t.mra.yaml"] ?? "", /description: "x: \[1\]\\n- # y"/);
});

test("what others share is left as it is, and said with its reason", async (t) => {
  const client = await started(t);
  const { changed, left } = await edited(client, [
    set("SEP001122334456", "devicePool", "DP-B"),
    set("CSFJDOE", "ownerUser", "other"),
    set("CSFJDOE", "protocol", "SCCP"),
    set("CSFJDOE", "model", "Cisco 8845"),
    set("CSFADA", "name", "X"),
    set("CSFADA", "lines", "1"),
    set("CSFNONE", "devicePool", "DP-B"),
  ]);
  assert.equal(changed, 0);
  for (const it of [
    /SEP001122334456: its file writes the value once/,
    /CSFJDOE: the cell for ownerUser is also part of names/,
    /CSFJDOE: the mapping says protocol once for all rows/,
    /CSFJDOE: its table has no column for model/,
    /CSFADA: a name is changed with Rename Symbol/,
    /CSFADA: lines is edited in its file/,
    /1 row: only the cluster has it/,
  ])
    assert.match(left.join("\n"), it);
});

test("what can stand in a column is offered; a file of what is shown guards formulas", async (t) => {
  const client = await started(t);
  const ask = (key: string) =>
    client.request<readonly string[]>("mra/tableChoices", { cluster: "c", section: "phones", key });
  assert.deepEqual(await ask("devicePool"), ["DP-A", "DP-B"]);
  assert.deepEqual(await ask("mra"), ["yes", "no"]);
  assert.deepEqual(await ask("extends"), ["desk"]);
  assert.ok((await ask("protocol")).includes("SIP"));
  const rows = [["Name"], ["=cmd|x"]];
  const file = await client.request<string>("mra/tableFile", { name: "phones", format: "csv", rows });
  assert.equal(Buffer.from(file, "base64").toString("utf8"), '\uFEFFName\r\n"\'=cmd|x"\r\n');
  const book = await client.request<string>("mra/tableFile", { name: "phones", format: "xlsx", rows });
  assert.ok(Buffer.from(book, "base64").toString("latin1").startsWith("PK"));
});

test("rows make a template of what they share; an anchor that others name stays where it is", async (t) => {
  const client = await started(t);
  const make = (...names: readonly string[]) =>
    client.request<Answer<TableEdits>>("mra/tableTemplate", {
      cluster: "c",
      section: "phones",
      addresses: names.map((it) => `phones/${it}`),
    });
  const { texts, left } = applied(await make("SEP001122334455", "SEP001122334456", "CSFADA", "CSFJDOE"));
  assert.deepEqual(left, ["2 rows: in another file, in a spreadsheet or with a template already"]);
  const text = texts["t.mra.yaml"] ?? "";
  assert.match(text, /\n {2}- \{ name: cisco-8845, for: phones, mra: false, model: Cisco 8845 \}\n/);
  assert.match(text, /\n {2}- name: SEP001122334455\n {4}extends: cisco-8845\n {4}devicePool: &pool DP-A\n/);
  assert.match(text, /\{ name: SEP001122334456, extends: cisco-8845, devicePool: \*pool \}/);
  const none = await make("CSFJDOE", "CSFKIM");
  assert.ok(!none.ok && none.fault.message.startsWith("A template needs two rows"), JSON.stringify(none));
});
