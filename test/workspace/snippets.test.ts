import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { checkPaths } from "../../server/src/workspace/check.ts";

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}
const snippets = JSON.parse(readFileSync("snippets/mra.json", "utf8")) as Readonly<Record<string, Snippet>>;
const whole = "A whole MRA deployment";
/** Those that are not a section of a document. */
const bare = [whole, "A file of a cluster described elsewhere", "Cluster", "Ignore a finding here"];

test("the whole deployment, taken as it is offered, has no finding", async () => {
  assert.deepEqual(await findings(filled(whole)), []);
});

test("the whole deployment follows Cisco's steps", () => {
  const steps = filled(whole).match(/step \d/gi) ?? [];
  assert.deepEqual(
    steps.map((it) => it.toLowerCase()),
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((it) => `step ${it}`),
  );
});

test("a name that is typed once stands wherever it is meant", () => {
  const text = filled(whole, { 3: "contoso.net" });
  assert.ok(!text.includes("example.com"), text);
  assert.match(text, /_cisco-uds\._tcp\.contoso\.net/);
});

for (const name of Object.keys(snippets).filter((it) => !bare.includes(it)))
  test(`${name}: its keys and values are legal`, async () => {
    const found = await findings(`apiVersion: mra/v1\ncluster: hq\n\n${filled(name)}`);
    assert.deepEqual(
      found.filter((it) => /^(yaml|schema)/.test(it)),
      [],
    );
  });

test("each snippet is found by its own word and says what it is", () => {
  const all = Object.values(snippets);
  assert.equal(new Set(all.map((it) => it.prefix)).size, all.length);
  for (const it of all) assert.match(`${it.prefix} ${it.description}`, /^mra-[a-z-]+ \w/);
});

/** The text of a snippet when the user goes through it by Tab, types over what `typed` names and keeps the rest. */
function filled(name: string, typed: Readonly<Record<string, string>> = {}): string {
  const body = snippets[name]!.body.join("\n");
  const values = new Map<string, string>();
  for (const [, number, choices, text] of body.matchAll(/\$\{(\d+)(?:\|((?:\\.|[^|])*)\||:([^}]*))\}/g))
    if (!values.has(number!)) values.set(number!, typed[number!] ?? (choices ? firstChoice(choices) : text!));
  const value = (number: string): string =>
    (number === "0" ? "" : values.get(number)!).replace(/\$(\d+)/g, (_, it: string) => value(it));
  return body
    .replace(/\$\{(\d+)\/(.*?)\/(.*?)\/\}/g, (_, number: string, pattern: string, by: string) =>
      value(number).replace(new RegExp(pattern), by),
    )
    .replace(/\$\{(\d+)(?:\|(?:\\.|[^|])*\||:[^}]*)?\}|\$(\d+)/g, (_, a?: string, b?: string) => value(a ?? b!));
}

const firstChoice = (choices: string): string => /^(?:\\.|[^,])*/.exec(choices)![0].replace(/\\(.)/g, "$1");

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
