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
import { tokenModifiers, tokenTypes } from "../../core/src/ide/token-legend.ts";
import { edited, startClient, type Client } from "./client.ts";

/*
 * Every feature of the language at the three places where objects are written without being written out: a template, the
 * mapping of a table, a cell of its CSV.
 */

const yaml = `apiVersion: mra/v1
cluster: { name: c, publisher: p.example.com, version: "14.0" }
devicePools: [{ name: DP-MRA, managed: false }, { name: DP-2, managed: false }]
endUsers: [{ userid: boss, lastName: Boss, mra: false }]
templates:
  - name: soft
    for: phones
    protocol: SIP
    devicePool: DP-MRA
    description: From the template
tables:
  - file: people.csv
    rows:
      - section: phones
        extends: "{Kind}"
        values:
          name: "CSF{ID:upper}"
          description: "{Note}"
          devicePool: "{Pool}"
          commonPhoneProfile: "{Missing}"
          protocol: SIP
          model: "{Model}"
          ownerUser: boss
          lines: [{ pattern: "{DN}", routePartition: DP-2 }]
          mra: "{On}"
`;
const csv = `ID,Kind,Note,Pool,Model,DN,On
jdoe,soft,"two
lines",DP-2,Cisco Unified Client Services Framework,2001,x
mkim,soft,,DP-NOWHERE,"Cisco Dual Mode for iPhone",2002,x
lsato,,,,,,
`;
const [t, c] = ["t.mra.yaml", "people.csv"] as const;

let client: Client;
before(async () => {
  client = await startClient({ [t]: yaml, [c]: csv });
  await client.open(t, yaml);
  await client.open(c, csv);
  await client.diagnostics(c, (found) => found.length > 0);
});
after(() => client.stop());

const hovered = async (name: string, piece: string): Promise<string> =>
  JSON.stringify((await client.request<Hover | null>("textDocument/hover", client.at(name, piece)))?.contents ?? "");
const target = async (name: string, piece: string): Promise<readonly string[]> => {
  const links = await client.request<LocationLink[] | null>("textDocument/definition", client.at(name, piece));
  return (links ?? []).map((it) => `${it.targetUri.split("/").at(-1) ?? ""}:${it.targetSelectionRange.start.line}`);
};
const referred = async (name: string, piece: string): Promise<readonly string[]> => {
  const context = { includeDeclaration: false };
  const found = await client.request<Location[] | null>("textDocument/references", {
    ...client.at(name, piece),
    context,
  });
  return (found ?? []).map((it) => `${it.uri.split("/").at(-1) ?? ""}:${it.range.start.line}`).sort();
};
const completed = async (name: string, piece: string): Promise<readonly CompletionItem[]> =>
  (await client.request<CompletionList | null>("textDocument/completion", client.at(name, piece)))?.items ?? [];
const textOf = (items: readonly CompletionItem[], label: string): string | undefined =>
  items.find((it) => it.label === label)?.textEdit?.newText;
const in_ = (name: string): { readonly textDocument: { readonly uri: string } } => ({
  textDocument: { uri: client.uri(name) },
});
/** Each link of a file: the text that it stands on, and where it leads. */
const linked = async (name: string): Promise<readonly string[]> => {
  const links = await client.request<DocumentLink[]>("textDocument/documentLink", in_(name));
  const lines = client.text(name).split("\n");
  return links.flatMap(({ range: { start, end }, target: to = "" }) =>
    to.startsWith("file:")
      ? [`${lines[start.line]?.slice(start.character, end.character) ?? ""} -> ${to.split("/").at(-1) ?? ""}`]
      : [],
  );
};
const renamed = async (name: string, piece: string, newName: string): Promise<Readonly<Record<string, string>>> => {
  const edit = await client.request<WorkspaceEdit>("textDocument/rename", { ...client.at(name, piece), newName });
  return { [t]: edited(client.text(t), client.uri(t), edit), [c]: edited(client.text(c), client.uri(c), edit) };
};

/** What a test of one feature at one place is told. */
const features: readonly (readonly [feature: string, place: string, see: () => Promise<void>])[] = [
  [
    "completion",
    "template",
    async () => assert.equal(textOf(await completed(t, "    devicePool: $0DP-MRA"), "DP-2"), "DP-2"),
  ],
  [
    "completion",
    "mapping",
    async () => assert.equal(textOf(await completed(t, 'devicePool: $0"{Pool}"'), "{Pool}"), '"{Pool}"'),
  ],
  [
    "completion",
    "cell",
    async () => {
      assert.deepEqual(
        (await completed(c, 'lines",$0DP-2')).map((it) => it.label).filter((it) => it.startsWith("DP-")),
        ["DP-MRA", "DP-2"],
      );
      assert.equal(textOf(await completed(c, "jdoe,$0soft"), "soft"), "soft");
      const model = "Cisco Dual Mode for Android";
      assert.equal(textOf(await completed(c, '$0"Cisco Dual Mode'), model), `"${model}"`, "quotes stay");
      assert.ok(
        (await completed(c, "2001,$0x")).some((it) => it.label === "true"),
        "a switch",
      );
      // An empty cell, of a row that makes something and of one that does not.
      assert.equal(textOf(await completed(c, "lsato,,,$0,"), "DP-2"), "DP-2");
      assert.equal(textOf(await completed(c, "lsato,$0,,"), "soft"), "soft");
      // The heading that a mapping names and no column has.
      assert.deepEqual(
        (await completed(c, "DN,$0On")).map((it) => it.label),
        ["Missing"],
      );
    },
  ],
  [
    "hover",
    "template",
    async () => assert.match(await hovered(t, "name: so$0ft"), /From the template.*Used by 2 objects/),
  ],
  ["hover", "mapping", async () => assert.match(await hovered(t, '"{Po$0ol}"'), /Column `Pool`: `DP-2, DP-NOWHERE`/)],
  [
    "hover",
    "cell",
    async () => {
      assert.match(await hovered(c, "mk$0im"), /CSFMKIM.*Description: `From the template` \(template `soft`\)/i);
      assert.match(await hovered(c, 'lines",DP$0-2'), /Device pool.*DP-2/);
    },
  ],
  ["definition", "template", async () => assert.deepEqual(await target(t, "    devicePool: DP-M$0RA"), [`${t}:2`])],
  ["definition", "mapping", async () => assert.deepEqual(await target(t, "ownerUser: bo$0ss"), [`${t}:3`])],
  [
    "definition",
    "cell",
    async () => {
      assert.deepEqual(await target(c, 'lines",DP$0-2'), [`${t}:2`]);
      assert.deepEqual(await target(c, "jdoe,so$0ft"), [`${t}:5`]);
      assert.deepEqual(await target(c, "mk$0im"), [`${c}:3`]);
    },
  ],
  ["references", "template", async () => assert.deepEqual(await referred(t, "name: so$0ft"), [`${c}:1`, `${c}:3`])],
  ["references", "mapping", async () => assert.deepEqual(await referred(t, "userid: bo$0ss"), [`${t}:22`])],
  ["references", "cell", async () => assert.deepEqual(await referred(c, 'lines",DP$0-2'), [`${c}:2`])],
  [
    "rename",
    "template",
    async () => {
      const { [t]: file = "", [c]: cells = "" } = await renamed(t, "name: so$0ft", "a,b");
      assert.ok(file.includes('name: "a,b"') || file.includes("name: a,b"), file);
      assert.ok(cells.includes('jdoe,"a,b",') && cells.includes('mkim,"a,b",'), cells);
    },
  ],
  [
    "rename",
    "mapping",
    async () => {
      const { [t]: file = "" } = await renamed(t, "ownerUser: bo$0ss", "chief");
      assert.ok(file.includes("userid: chief") && file.includes("ownerUser: chief"), file);
    },
  ],
  [
    "rename",
    "cell",
    async () => {
      const { [t]: file = "", [c]: cells = "" } = await renamed(c, 'lines",DP$0-2', "DP-HOME");
      assert.ok(cells.includes('lines",DP-HOME,') && file.includes("name: DP-HOME"), cells);
    },
  ],
  [
    "code actions",
    "template and mapping",
    async () => {
      const { textDocument, position } = client.at(t, '"{Miss$0ing}"');
      const range = { start: position, end: position };
      const context = { diagnostics: [] };
      const found = await client.request<CodeAction[]>("textDocument/codeAction", { textDocument, range, context });
      assert.ok(
        found.some((it) => it.title.startsWith("Ignore MRA211")),
        found.map((it) => it.title).join(),
      );
    },
  ],
  [
    "code actions",
    "cell",
    async () => {
      const { textDocument, position } = client.at(c, "DP-NOW$0HERE");
      const range = { start: position, end: position };
      const context = { diagnostics: [] };
      const found = await client.request<CodeAction[]>("textDocument/codeAction", { textDocument, range, context });
      const fix = found.find((it) => it.title.startsWith("Describe it here"));
      assert.match(JSON.stringify(fix?.edit), /t\.mra\.yaml.*DP-NOWHERE/, found.map((it) => it.title).join());
    },
  ],
  [
    "links",
    "template and mapping",
    async () => {
      assert.deepEqual(await linked(t), ["people.csv -> people.csv"]);
      await client.type(t, 'extends: "{Kind}"', "extends: soft");
      assert.deepEqual(await linked(t), ["people.csv -> people.csv", "soft -> t.mra.yaml#L6,11"]);
      await client.type(t, "extends: soft", 'extends: "{Kind}"');
    },
  ],
  [
    "links",
    "cell",
    async () =>
      assert.deepEqual(await linked(c), [
        "ID -> t.mra.yaml#L17,17",
        "Kind -> t.mra.yaml#L15,18",
        "Note -> t.mra.yaml#L18,24",
        "Pool -> t.mra.yaml#L19,23",
        "Model -> t.mra.yaml#L22,18",
        "DN -> t.mra.yaml#L24,30",
        "On -> t.mra.yaml#L25,16",
        "soft -> t.mra.yaml#L6,11",
        "DP-2 -> t.mra.yaml#L3,57",
        "soft -> t.mra.yaml#L6,11",
      ]),
  ],
  [
    "lens",
    "template",
    async () => {
      const found = await client.request<CodeLens[]>("textDocument/codeLens", in_(t));
      assert.ok(found.some((it) => it.range.start.line === 5 && it.command?.title === "used by 2 phones"));
    },
  ],
  [
    "lens",
    "cell",
    async () => {
      const found = await client.request<CodeLens[]>("textDocument/codeLens", in_(c));
      assert.deepEqual(
        found.map((it) => `${String(it.range.start.line)} ${it.command?.title ?? ""}`),
        ["0 3 phones by t.mra.yaml"],
      );
    },
  ],
  [
    "symbols",
    "cell",
    async () => {
      const found = await client.request<DocumentSymbol[]>("textDocument/documentSymbol", in_(c));
      assert.deepEqual(
        found.map((it) => [
          it.name,
          it.detail,
          it.children?.map((one) => `${one.name} ${String(one.range.start.line)}`),
        ]),
        [["phones", "Phones", ["CSFJDOE 1", "CSFMKIM 3", "CSFLSATO 4"]]],
      );
      const all = await client.request<SymbolInformation[]>("workspace/symbol", { query: "CSFMKIM" });
      assert.deepEqual(
        all.map((it) => [it.name, it.location.uri.split("/").at(-1)]),
        [["CSFMKIM", c]],
      );
    },
  ],
  [
    "semantic tokens",
    "cell",
    async () => {
      const { data } = await client.request<SemanticTokens>("textDocument/semanticTokens/full", in_(c));
      const words: string[] = [];
      let [line, character] = [0, 0];
      for (let i = 0; i < data.length; i += 5) {
        const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
        line += down;
        character = down > 0 ? right : character + right;
        const word = csv.split("\n")[line]?.slice(character, character + length) ?? "";
        words.push(`${word} ${tokenTypes[type] ?? ""}${bits === 0 ? "" : ` ${tokenModifiers[bits - 1] ?? ""}`}`);
      }
      for (const it of ["Pool property", "jdoe variable declaration", "soft variable", "DP-2 variable"])
        assert.ok(words.includes(it), `${it}: ${words.join(", ")}`);
      assert.ok(words.includes('"Cisco Dual Mode for iPhone" enumMember'), words.join(", "));
      const range = { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } };
      const part = await client.request<SemanticTokens>("textDocument/semanticTokens/range", { ...in_(c), range });
      assert.ok(part.data.length > 0 && part.data.length < data.length);
      assert.equal(part.data[0], 3);
    },
  ],
  [
    "folding",
    "cell",
    async () => {
      const found = await client.request<FoldingRange[]>("textDocument/foldingRange", in_(c));
      assert.deepEqual(
        found.map((it) => [it.startLine, it.endLine]),
        [[1, 2]],
      );
    },
  ],
  [
    "formatting that leaves it alone",
    "cell",
    async () => {
      const options = { tabSize: 2, insertSpaces: true };
      const edits = await client.request<TextEdit[] | null>("textDocument/formatting", { ...in_(c), options });
      assert.deepEqual(edits ?? [], []);
    },
  ],
];

for (const [feature, place, see] of features) test(`${feature} at a ${place}`, see);
