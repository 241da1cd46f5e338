import assert from "node:assert/strict";
import { test } from "node:test";
import { CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver/node";
import type { Steps } from "../../core/src/base/steps.ts";
import { foldsIn, foldsOf } from "../../core/src/ide/folding.ts";
import { format, formatting } from "../../core/src/ide/formatting.ts";
import { outlineIn, outlineOf } from "../../core/src/ide/symbols.ts";
import { bind } from "../../core/src/model/bind.ts";
import { parse } from "../../core/src/syntax/parse.ts";
import { createDispatch } from "../../server/src/lsp/dispatch.ts";
import { fileRequests } from "../../server/src/lsp/requests.ts";
import { createSession } from "../../server/src/lsp/session.ts";
import { sliced, TextChanged } from "../../server/src/lsp/sliced.ts";
import { startClient, type Client } from "./client.ts";

// Phones enough for several slices; indented as a formatter would not.
const phones = (count: number): string =>
  `apiVersion: mra/v1\ncluster: hq\nphones:\n${Array.from(
    { length: count },
    (_, i) => `   - name: CSF${String(i)}\n     devicePool: {name: P${String(i)}}\n     description: one   \n`,
  ).join("")}`;

const never = new AbortController().signal;

test("what is made in slices, with a turn for others after every step, is what is made at once", async () => {
  const file = bind(parse("a.mra.yaml", phones(300)));
  const now = (): boolean => true;
  assert.deepEqual(await sliced(foldsIn(file.tree), now, never, 0), foldsOf(file.tree));
  assert.deepEqual(await sliced(outlineIn(file, "en"), now, never, 0), outlineOf(file, "en"));
  const edits = await sliced(formatting(file.tree), now, never, 0);
  assert.deepEqual(edits, format(file.tree));
  assert.ok(edits.length > 900, String(edits.length));
});

test("long work has many steps: the longest text does not make one of them longer", () => {
  const stepsOf = (steps: Steps<unknown>): number => {
    let count = 1;
    while (steps.next().done !== true) count++;
    return count;
  };
  const [short, long] = [300, 3000].map((count) => bind(parse("a.mra.yaml", phones(count))));
  for (const steps of [
    (it: typeof short): Steps<unknown> => foldsIn(it!.tree),
    (it: typeof short): Steps<unknown> => outlineIn(it!, "en"),
    (it: typeof short): Steps<unknown> => formatting(it!.tree),
  ])
    assert.ok(stepsOf(steps(long)) > 5 * stepsOf(steps(short)));
});

test("an edit in between ends the work before its next step, and so does taking the question back", async () => {
  let taken = 0;
  let isCurrent = true;
  const stop = new AbortController();
  const work = function* (at: number, then: () => void): Steps<string> {
    for (taken = 1; taken < 10; taken++) {
      if (taken === at) then();
      yield;
    }
    return "all of it";
  };
  assert.equal(
    await sliced(
      work(0, () => undefined),
      () => isCurrent,
      stop.signal,
      0,
    ),
    "all of it",
  );
  await assert.rejects(
    sliced(
      work(3, () => (isCurrent = false)),
      () => isCurrent,
      stop.signal,
      0,
    ),
    TextChanged,
  );
  assert.equal(taken, 3);
  await assert.rejects(
    sliced(
      work(4, () => stop.abort()),
      () => true,
      stop.signal,
      0,
    ),
    { name: "AbortError" },
  );
  assert.equal(taken, 4);
});

test("questions about a long text that is edited meanwhile are all answered, and the next ones about the text as it is", async () => {
  const client = await startClient({});
  await askWhileTyping(client).catch((error: unknown) => {
    client.kill();
    throw error;
  });
  assert.equal(await client.stop(), 0);
});

test("while a long text is read a hover of another file is answered; one of that file is about the text as it is", async () => {
  const log: string[] = [];
  const session = createSession((it) => void log.push(it));
  const answer = createDispatch({
    session,
    isTrusted: () => true,
    requests: fileRequests,
    clusters: () => Promise.reject(new Error("nobody asks for a cluster")),
    log: (it) => void log.push(it),
  });
  const [small, long] = ["file:///a.mra.yaml", "file:///b.mra.yaml"];
  session.changes.opened(small, 1, phones(3));
  await session.settled(never);
  const heard: string[] = [];
  const hover = async (uri: string): Promise<void> => {
    const it = await answer(
      "textDocument/hover",
      { textDocument: { uri }, position: { line: 2, character: 2 } },
      CancellationToken.None,
    );
    heard.push(it === null ? `nothing in ${uri}` : uri);
  };
  session.changes.opened(long, 1, phones(6000));
  assert.equal(session.readingNow(), long);
  await Promise.all([hover(long), hover(small)]);
  assert.deepEqual(heard, [small, long]);
  await session.settled(never);
  session.turns.stop();
  assert.deepEqual(log, []);
});

async function askWhileTyping(client: Client): Promise<void> {
  const text = phones(3000);
  const name = "a.mra.yaml";
  await client.open(name, text);
  const textDocument = { uri: client.uri(name) };
  const ask = (method: string): Promise<readonly unknown[] | "changed"> =>
    client.request<readonly unknown[]>(method, { textDocument, options: {} }).catch((error: unknown) => {
      assert.ok(error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified, String(error));
      return "changed" as const;
    });
  const methods = ["textDocument/documentSymbol", "textDocument/foldingRange", "textDocument/formatting"];
  const early = methods.map(ask);
  await client.type(name, "description: one   \n", "description: two\n");
  await Promise.all(early);
  const file = bind(parse(name, client.text(name)));
  const [symbols, folds, edits] = await Promise.all(methods.map(ask));
  const phonesIn = (it: unknown): number =>
    (it as { name: string; children: unknown[] }[]).find(({ name: key }) => key === "phones")?.children.length ?? 0;
  assert.equal(phonesIn(symbols), 3000);
  assert.equal(folds?.length, foldsOf(file.tree).length);
  assert.equal(edits?.length, format(file.tree).length);
}
