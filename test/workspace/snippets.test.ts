import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { sections } from "../../core/src/catalog/catalog.ts";
import { checkPaths } from "../../server/src/workspace/check.ts";
import { snippetsFile } from "../../tools/generate/snippets.ts";
import { filled } from "../ide/fill-snippet.ts";

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}
const snippets = Object.entries(JSON.parse(readFileSync("snippets/mra.json", "utf8")) as Record<string, Snippet>);

test("the snippets are what the server offers at the beginning of a line", () => {
  assert.equal(readFileSync("snippets/mra.json", "utf8"), snippetsFile());
  for (const section of sections)
    assert.ok(
      snippets.some(([, it]) => it.body.join("\n").startsWith(`${section}:`)),
      section,
    );
});

test("VS Code offers none of them by itself, which would be in every place: the server does where an object may begin", () => {
  const { contributes } = JSON.parse(readFileSync("package.json", "utf8")) as { contributes: object };
  assert.ok(!("snippets" in contributes));
});

test("each is found by a word of its own and says what it is", () => {
  const prefixes = snippets.map(([, it]) => it.prefix);
  assert.equal(new Set(prefixes).size, prefixes.length);
  for (const [, it] of snippets) assert.match(`${it.prefix} ${it.description}`, /^mra-[a-z0-9-]+ \w/);
});

for (const [name, { body }] of snippets)
  test(`${name}: keys and values are legal`, async () => {
    const text = filled(body.join("\n"));
    const head = /^cluster:/m.test(text) ? "" : "cluster: hq\n";
    const whole = text.includes("apiVersion") ? text : `apiVersion: mra/v1\n${head}\n${text}`;
    assert.deepEqual(
      (await findings(whole)).filter((it) => /^(yaml|schema)/.test(it) && !it.startsWith("schema/required")),
      [],
    );
  });

async function findings(text: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "mra-snippet-"));
  try {
    writeFileSync(join(folder, "hq.mra.yaml"), text);
    const { files } = await checkPaths([folder], new AbortController().signal);
    return files.flatMap((file) => file.findings.map((it) => `${it.code} ${say(it.message, "en")}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
