import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes, ResponseError } from "vscode-languageserver/node";
import { startClient, type Client } from "./client.ts";

const text = readFileSync("test/projects/emea-prod/infrastructure.mra.yaml", "utf8");
const lines = text.split("\n").length;

const places = [
  "completion",
  "hover",
  "signatureHelp",
  "definition",
  "references",
  "documentHighlight",
  "prepareRename",
  "rename",
  "prepareCallHierarchy",
  "onTypeFormatting",
];
const wholes = [
  "documentSymbol",
  "documentLink",
  "foldingRange",
  "semanticTokens/full",
  "codeLens",
  "formatting",
  "diagnostic",
];
const ranges = ["semanticTokens/range", "inlayHint", "codeAction", "rangeFormatting"];
const others = [
  "workspace/symbol",
  "workspace/diagnostic",
  "callHierarchy/incomingCalls",
  "callHierarchy/outgoingCalls",
  "mra/explain",
  "mra/whySilent",
  "mra/place",
  "mra/objectAt",
  "mra/documentCluster",
  "mra/clusters",
  "mra/sections",
  "mra/objects",
  "mra/registrations",
  "mra/devices",
  "mra/count",
  "mra/marks",
  "mra/plan",
  "mra/nothing",
];
const methods = [...[...places, ...wholes, ...ranges, "selectionRange"].map((it) => `textDocument/${it}`), ...others];

/** What an answer may be when the question is not one: never silence, never the end of the server. */
const allowed: readonly number[] = [
  ErrorCodes.InvalidParams,
  ErrorCodes.MethodNotFound,
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.RequestFailed,
  LSPErrorCodes.ContentModified,
];

type Act =
  | { readonly kind: "ask"; readonly method: string; readonly params: unknown; readonly cancel: boolean }
  | { readonly kind: "edit"; readonly at: number; readonly length: number; readonly insert: string }
  | { readonly kind: "send"; readonly method: string; readonly params: unknown };

const position = fc.record({ line: fc.nat(lines + 3), character: fc.nat(90) });
const range = fc.record({ start: position, end: position });
const good = (uri: string): fc.Arbitrary<unknown> =>
  fc.record({
    textDocument: fc.constantFrom({ uri }, { uri: "file:///nowhere/b.mra.yaml" }, { uri: "untitled:x" }),
    position,
    range,
    positions: fc.array(position, { maxLength: 3 }),
    newName: fc.constantFrom("X", "", "a: b", "DP-MRA"),
    context: fc.constantFrom(
      {},
      { includeDeclaration: true },
      { diagnostics: [], only: ["quickfix"] },
      { diagnostics: [] },
    ),
    options: fc.constant({}),
    ch: fc.constant("\n"),
    query: fc.constantFrom("", "mra"),
    previousResultIds: fc.constantFrom([], [{ uri, value: "x" }]),
    item: fc.constantFrom({ uri, data: { cluster: "emea-prod", address: "regions/EMEA-MRA" } }, { uri }, {}),
    code: fc.constantFrom("MRA033", "nothing"),
    cluster: fc.constantFrom("emea-prod", "none"),
    address: fc.constantFrom("regions/EMEA-MRA", "/", ""),
    uri: fc.constantFrom(uri, "x"),
    line: fc.nat(50),
    character: fc.nat(20),
    connection: fc.constantFrom("none"),
    section: fc.constantFrom("regions", "x"),
    skip: fc.constant(0),
    first: fc.constant(10),
  });
const wrong = fc.oneof(
  fc.constant(null),
  fc.constant(undefined),
  fc.constant([]),
  fc.constant({}),
  fc.dictionary(fc.constantFrom("textDocument", "position", "range", "context"), fc.jsonValue(), { maxKeys: 4 }),
);

const act = (uri: string): fc.Arbitrary<Act> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant("ask" as const),
        method: fc.constantFrom(...methods),
        params: fc.oneof({ weight: 3, arbitrary: good(uri) }, wrong),
        cancel: fc.boolean(),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant("edit" as const),
        at: fc.nat(text.length),
        length: fc.nat(30),
        insert: fc.constantFrom(
          "",
          "\n",
          "  - ",
          "x",
          "{",
          "}",
          '"',
          "&a ",
          "*a",
          "---\n",
          "# mra-ignore ",
          "\t",
          "name: y\n",
          "😀",
          "\r\n",
        ),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("send" as const),
        method: fc.constantFrom(
          "textDocument/didChange",
          "textDocument/didOpen",
          "textDocument/didClose",
          "workspace/didChangeWatchedFiles",
          "workspace/didChangeConfiguration",
          "mra/unknown",
          "$/unknown",
        ),
        params: fc.oneof(wrong, good("file:///nowhere/c.mra.yaml")),
      }),
    },
  );

test("whatever is asked in whatever order, wrongly or taken back: every question is answered and nothing is a bug", async () => {
  const client = await startClient({
    "cluster.mra.yaml": readFileSync("test/projects/emea-prod/cluster.mra.yaml", "utf8"),
  });
  await attack(client).catch((error: unknown) => {
    client.kill();
    throw error;
  });
  assert.equal(await client.stop(), 0);
});

const name = "a.mra.yaml";

async function attack(client: Client): Promise<void> {
  await client.open(name, text);
  await fc.assert(
    fc.asyncProperty(fc.array(act(client.uri(name)), { minLength: 5, maxLength: 40 }), async (acts) => {
      const answers = acts.flatMap((it): Promise<unknown>[] => {
        if (it.kind === "send") return [client.connection.sendNotification(it.method, it.params)];
        if (it.kind === "edit") {
          const before = client.text(name);
          const start = Math.min(it.at, before.length);
          return [client.replace(name, start, Math.min(before.length, start + it.length), it.insert)];
        }
        const source = new CancellationTokenSource();
        const answer = client.connection.sendRequest(it.method, it.params, source.token).catch((error: unknown) => {
          assert.ok(
            error instanceof ResponseError && allowed.includes(error.code),
            `${it.method} ${JSON.stringify(it.params)}: ${String(error)}`,
          );
        });
        if (it.cancel) source.cancel();
        return [answer];
      });
      await Promise.all(answers);
    }),
    { numRuns: 40 },
  );
  assert.deepEqual(
    client.log.filter((it) => !/parameters are not what the protocol says|received parameters by position/.test(it)),
    [],
  );
  // After all of it, a text that is set as a whole is checked as if it were the first.
  await client.replace(name, 0, client.text(name).length, "regions: 1\n");
  await client.diagnostics(name, (found) => found.some((it) => it.code === "schema/type"));
}
