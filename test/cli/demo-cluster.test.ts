import assert from "node:assert/strict";
import { test } from "node:test";
import type { Message } from "../../core/src/base/text.ts";
import { run } from "../../server/src/cli/run.ts";

/** The first line that a demo cluster prints, read as JSON. It is stopped then. */
async function printed(...argv: readonly string[]): Promise<Record<string, unknown>> {
  const stop = new AbortController();
  let line = "";
  const notes: Message[] = [];
  const status = await run(
    ["demo-cluster", "--seed", "empty", "--format", "json", ...argv],
    {
      language: "en",
      env: {},
      colour: false,
      out: (text) => {
        line += text;
        stop.abort();
      },
      note: (it) => notes.push(it),
      written: () => Promise.resolve(undefined),
      atInterrupt: () => () => undefined,
      ask: () => Promise.resolve(undefined),
    },
    stop.signal,
  );
  assert.equal(status, 0, JSON.stringify(notes));
  assert.match(line, /^[^\n]+\n$/, "one line");
  return JSON.parse(line) as Record<string, unknown>;
}

test("--format json prints one line with these five keys", async () => {
  const it = await printed("--version", "12.5");
  assert.deepEqual(Object.keys(it), ["host", "user", "password", "ca", "version"]);
  assert.equal(it.version, "12.5");
});

test("with --expressway, how to sign in to the Expressway-C as well, and where the other hosts of the example are played", async () => {
  const { expressway, surroundings } = await printed("--expressway");
  assert.deepEqual(Object.keys(expressway as object), ["host", "user", "password"]);
  assert.deepEqual(Object.keys(surroundings as object), ["resolver", "publicResolver", "places", "publicRoot", "edge"]);
});
