import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { withoutLinks } from "../../client/src/without-links.ts";
import { inCheckout } from "../../tools/root.ts";

// What VS Code makes a link of in a message: words in brackets and an address in parentheses right behind them.
const link = /\[[^\]]+\]\((?:https?:\/\/|command:|file:)[^)\s]+(?: ["'].+?["'])?\)/i;

test("no name in a message becomes a link", () => {
  for (const name of [
    "[ok](command:mra.deploy)",
    "a [b](https://x.example) [c](file:///d)",
    "[[x](command:y)](command:z)",
  ])
    assert.doesNotMatch(withoutLinks(`Phone "${name}" is gone`), link);
  assert.match("[ok](command:mra.deploy)", link);
  assert.equal(withoutLinks("CSF[1] (Ada)"), "CSF[1] (Ada)");
});

test("every message of the extension goes through the one place that takes links out", () => {
  const folder = inCheckout("client/src");
  const direct = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((it) => it.endsWith(".ts") && it !== "messages.ts")
    .filter((it) => /\.show(?:Information|Warning|Error)Message\b/.test(readFileSync(join(folder, it), "utf8")));
  assert.deepEqual(direct, []);
});
