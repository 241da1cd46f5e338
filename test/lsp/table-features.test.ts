import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  LocationLink,
  SemanticTokens,
  SymbolInformation,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { tokenTypes } from "../../core/src/ide/token-legend.ts";
import { startClient, type Client } from "./client.ts";

const yaml = `apiVersion: mra/v1
cluster: { name: c, publisher: p.example.com, version: "14.0" }
devicePools: [{ name: DP-MRA, managed: false }, { name: DP-2, managed: false }]
templates:
  - name: soft
    for: phones
    protocol: SIP
    devicePool: DP-MRA
  - { name: desk, for: phones, extends: soft, model: Cisco 8845, description: Desk phone }
  - { name: staff, for: endUsers, mra: false }
tables:
  - file: people.csv
    rows:
      - section: endUsers
        extends: staff
        values: { userid: "{User ID}", lastName: "{Last}" }
      - section: phones
        when: Desk
        extends: "{Kind}"
        values:
          name: "SEP{MAC:upper}"
          ownerUser: "{User ID}"
          devicePool: DP-2
phones:
  - { name: SEP000000000009, extends: desk, description: Lobby, mra: false }
`;
const csv = "User ID,Last,MAC,Desk,Kind\njdoe,Doe,001122aa0001,x,desk\nmkim,김,001122aa0002,x,desk\n";

let client: Client;
before(async () => {
  client = await startClient({ "t.mra.yaml": yaml, "people.csv": csv });
  await client.open("t.mra.yaml", yaml);
  await client.open("people.csv", csv);
});
after(() => client.stop());

const uri = (): { readonly textDocument: { readonly uri: string } } => ({
  textDocument: { uri: client.uri("t.mra.yaml") },
});

/** What is offered in place of a piece of the file, and the text that comes of taking the one with a label. */
async function offered(piece: string, typed: string): Promise<readonly CompletionItem[]> {
  const before = client.text("t.mra.yaml");
  await client.type("t.mra.yaml", piece, typed.replace("$0", ""));
  const list = await client.request<CompletionList>("textDocument/completion", client.at("t.mra.yaml", typed));
  await client.replace("t.mra.yaml", 0, client.text("t.mra.yaml").length, before);
  return list.items;
}
const labels = (items: readonly CompletionItem[]): readonly string[] => items.map((it) => it.label);
const newText = (items: readonly CompletionItem[], label: string): string | undefined => {
  const edit = items.find((it) => it.label === label)?.textEdit;
  return edit && "newText" in edit ? edit.newText : undefined;
};
const hovered = async (piece: string, name = "t.mra.yaml"): Promise<string> =>
  JSON.stringify((await client.request<Hover | null>("textDocument/hover", client.at(name, piece)))?.contents ?? "");

test("completion offers the columns of the sheet where a mapping takes cells, in quotes and within a text", async () => {
  const fresh = await offered('lastName: "{Last}"', "lastName: $0");
  assert.equal(newText(fresh, "{Last}"), '"{Last}"');
  assert.ok(labels(fresh).includes("{User ID}"));
  const inside = await offered('"SEP{MAC:upper}"', '"SEP{M$0}"');
  assert.equal(newText(inside, "{MAC}"), '"SEP{MAC}"');
  const when = await offered("when: Desk", "when: $0");
  assert.deepEqual(labels(when), ["User ID", "Last", "MAC", "Desk", "Kind"]);
});

test("completion offers keys of the section, of templates and tables, and the sections themselves", async () => {
  const values = labels(await offered("          devicePool: DP-2", "          comm$0"));
  assert.ok(values.includes("commonPhoneProfile") && !values.includes("userProfile"), values.join());
  const template = labels(await offered("    devicePool: DP-MRA\n", "    comm$0\n"));
  assert.ok(template.includes("commonPhoneProfile") && !template.includes("state"), template.join());
  const kinds = labels(await offered("for: endUsers", "for: $0"));
  assert.ok(kinds.includes("phones") && kinds.includes("lines") && !kinds.includes("enterprisePhoneConfig"));
  const table = labels(await offered("    rows:\n", "    enc$0\n    rows:\n"));
  assert.ok(table.includes("encoding") && table.includes("delimiter"), table.join());
  assert.ok(labels(await offered("tables:\n", "tab$0\n")).includes("tables"));
});

test("completion offers the templates of the section, not the one that is being written", async () => {
  const object = await offered("SEP000000000009, extends: desk", "SEP000000000009, extends: $0");
  assert.deepEqual(labels(object), ["soft", "desk"]);
  assert.deepEqual(labels(await offered("desk, for: phones, extends: soft", "desk, for: phones, extends: $0")), [
    "soft",
  ]);
  const row = labels(await offered("extends: staff\n        values", "extends: $0\n        values"));
  assert.ok(row.includes("staff") && row.includes("{Kind}") && !row.includes("desk"), row.join());
});

test("hover says the effective values of a template and whence each is, and of a key what the template says", async () => {
  const template = await hovered("extends: d$0esk");
  assert.match(template, /Protocol: `SIP` \(template `soft`\)/i);
  assert.match(template, /Cisco 8845`(?! \(template)/);
  assert.match(template, /Used by 3 objects/);
  assert.match(await hovered("descr$0iption: Lobby"), /In place of `Desk phone`, which the template `desk` says/);
  assert.match(await hovered("SEP00000000$00009"), /Cisco 8845` \(template `desk`\)/);
  assert.match(await hovered('"SEP{M$0AC'), /Column `MAC`: `001122aa0001, 001122aa0002`/);
  assert.match(await hovered("fo$0r: phones"), /section of the objects/);
  assert.match(await hovered("x,d$0esk\n", "people.csv"), /Template/);
});

test("definition leads from a template's use and from a cell to it, from a name to its row, from a constant to its object", async () => {
  const target = async (piece: string, name = "t.mra.yaml"): Promise<string> => {
    const [link] = await client.request<LocationLink[]>("textDocument/definition", client.at(name, piece));
    const range = link?.targetSelectionRange;
    return link === undefined || range === undefined
      ? ""
      : `${link.targetUri.split("/").at(-1) ?? ""}:${range.start.line}`;
  };
  assert.equal(await target("SEP000000000009, extends: d$0esk"), "t.mra.yaml:8");
  assert.equal(await target("x,d$0esk\nmkim", "people.csv"), "t.mra.yaml:8");
  assert.equal(await target("devicePool: DP-2$0"), "t.mra.yaml:2");
  assert.equal(await target("devicePool: DP-M$0RA"), "t.mra.yaml:2");
});

test("references and rename of a template reach objects, templates and cells", async () => {
  const found = await client.request<Location[]>("textDocument/references", {
    ...client.at("t.mra.yaml", "name: de$0sk"),
    context: { includeDeclaration: false },
  });
  assert.deepEqual(found.map((it) => `${it.uri.split("/").at(-1) ?? ""}:${it.range.start.line}`).sort(), [
    "people.csv:1",
    "people.csv:2",
    "t.mra.yaml:24",
  ]);
  const renamed = await client.request<WorkspaceEdit>("textDocument/rename", {
    ...client.at("t.mra.yaml", "name: de$0sk"),
    newName: "desk, 8845",
  });
  const texts = (renamed.documentChanges ?? []).flatMap((it) =>
    "edits" in it ? [[it.textDocument.uri.split("/").at(-1), it.edits.map((edit) => (edit as TextEdit).newText)]] : [],
  );
  assert.deepEqual(Object.fromEntries(texts), {
    "t.mra.yaml": ['"desk, 8845"', '"desk, 8845"'],
    "people.csv": ['"desk, 8845"', '"desk, 8845"'],
  });
  await assert.rejects(
    client.request("textDocument/rename", { ...client.at("t.mra.yaml", "name: de$0sk"), newName: "soft" }),
    /template called soft already/,
  );
});

test("a lens says who uses a template, through others, too; the sheet is a link; outline and search know both", async () => {
  const lenses = await client.request<CodeLens[]>("textDocument/codeLens", uri());
  const titles = lenses.map((it) => `${it.range.start.line} ${it.command?.title ?? ""}`);
  assert.deepEqual(titles.slice(0, 3), ["4 used by 3 phones", "8 used by 3 phones", "9 used by 2 end users"]);
  const links = await client.request<DocumentLink[]>("textDocument/documentLink", uri());
  assert.deepEqual(
    links.filter((it) => it.target?.endsWith(".csv")).map((it) => [it.range.start.line, it.target]),
    [[11, client.uri("people.csv")]],
  );
  const symbols = await client.request<DocumentSymbol[]>("textDocument/documentSymbol", uri());
  const children = (name: string): unknown =>
    symbols.find((it) => it.name === name)?.children?.map((it) => [it.name, it.detail]);
  assert.deepEqual(children("templates"), [
    ["soft", "Phones"],
    ["desk", "Phones"],
    ["staff", "End users"],
  ]);
  assert.deepEqual(children("tables"), [["people.csv", "End users, Phones"]]);
  const searched = await client.request<SymbolInformation[]>("workspace/symbol", { query: "staff" });
  assert.deepEqual(
    searched.map((it) => it.name),
    ["staff"],
  );
});

test("tokens tell names, keys and placeholders; folding takes templates and mappings; formatting changes neither", async () => {
  const { data } = await client.request<SemanticTokens>("textDocument/semanticTokens/full", uri());
  const words = new Map<string, string>();
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(i, i + 4);
    line += down;
    character = down > 0 ? right : character + right;
    words.set(yaml.split("\n")[line]?.slice(character, character + length) ?? "", tokenTypes[type] ?? "");
  }
  const of = (...all: readonly string[]): readonly (string | undefined)[] => all.map((it) => words.get(it));
  assert.deepEqual(of("soft", "desk", "{User ID}", "{MAC:upper}"), ["variable", "variable", "variable", "variable"]);
  assert.deepEqual(of("extends", "lastName", "file", "section"), ["keyword", "property", "property", "property"]);
  const folds = await client.request<FoldingRange[]>("textDocument/foldingRange", uri());
  for (const [start, end] of [
    [3, 9],
    [4, 7],
    [10, 22],
    [16, 22],
  ])
    assert.ok(
      folds.some((it) => it.startLine === start && it.endLine === end),
      `${String(start)}-${String(end)}`,
    );
  const edits = await client.request<TextEdit[] | null>("textDocument/formatting", {
    ...uri(),
    options: { tabSize: 2, insertSpaces: true },
  });
  assert.deepEqual(edits ?? [], []);
});

test("at extends the template can be written out, of phones with one pool a template can be made", async () => {
  const titles = async (piece: string): Promise<readonly (string | undefined)[]> => {
    const { textDocument, position } = client.at("t.mra.yaml", piece);
    const actions = await client.request<CodeAction[]>("textDocument/codeAction", {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [], only: ["refactor"] },
    });
    return actions.map(
      (it) => `${it.kind ?? ""} ${it.title} ${JSON.stringify(it.edit).includes("protocol: SIP") ? "SIP" : ""}`,
    );
  };
  assert.deepEqual(await titles("SEP000000000009, extends: d$0esk"), [
    "refactor.rewrite Write the values of the template desk out SIP",
  ]);
  assert.deepEqual(await titles("SEP0000000$000009"), []);
  const before = client.text("t.mra.yaml");
  const phone = (name: string): string => `  - { name: ${name}, model: Cisco 8845, protocol: SIP, mra: false }\n`;
  await client.replace("t.mra.yaml", before.length, before.length, phone("SEP00000000000A") + phone("SEP00000000000B"));
  assert.deepEqual(await titles("SEP00000000000A, model: Cis$0co"), [
    "refactor.rewrite Make a template of what 2 phones share SIP",
  ]);
  await client.replace("t.mra.yaml", 0, client.text("t.mra.yaml").length, before);
});
