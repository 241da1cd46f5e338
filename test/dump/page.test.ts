import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { dumpLines } from "../../core/src/dump/dump-lines.ts";
import { expresswayDump } from "../../core/src/dump/expressway-dump.ts";
import { expresswayFacts } from "../../core/src/dump/expressway-facts.ts";

/* docs/expressway-dumps.md says line by line what an import reads: each line of its tables is imported here. */

const page = readFileSync("docs/expressway-dumps.md", "utf8");
const rowsUnder = (title: string): readonly (readonly string[])[] =>
  (page.split(`## ${title}\n`)[1]?.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((it) => it.startsWith("| `"))
    .map((it) => it.split(" | "));
const linesOf = (cell = ""): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map((it) => it[1] ?? "");

/** What an import makes of some lines beside the least that tells an Expressway-C, or an Expressway-E where a line is one's. */
function factsOf(lines: readonly string[]): Readonly<Record<string, unknown>> {
  const zone = ["Zones Zone 3 TraversalClient Collaboration Edge: On"];
  const all = [...(lines.some((it) => it.includes("TraversalServer")) ? [] : zone), ...lines];
  const text = all.map((it) => `*c xConfiguration ${it}\n`).join("");
  const { expressways, ntp } = expresswayFacts([expresswayDump({ file: "x", lines: dumpLines(text) })]);
  const facts = (expressways[0] ?? []).map((it) => [it.key, it.value] as const);
  return Object.fromEntries([...facts, ...(ntp ? [[`ntp.${ntp.key}`, ntp.value] as const] : [])]);
}

test("each line that the page calls read becomes the key that it says", () => {
  const rows = rowsUnder("Read");
  assert.ok(rows.length >= 16, String(rows.length));
  for (const [lines, key] of rows) {
    const name = linesOf(key)[0] ?? "";
    assert.ok(name in factsOf(linesOf(lines)), `${lines ?? ""} does not become ${name}`);
    assert.notDeepEqual(factsOf(linesOf(lines))[name], factsOf(linesOf(lines).slice(1))[name], lines);
  }
});

test("no line that the page calls not read makes any difference", () => {
  const rows = rowsUnder("Not read, and why");
  assert.ok(rows.length >= 20, String(rows.length));
  const core = ["CollaborationEdge Enabled: On", "SIP Domain 1 Name: example.com", "SIP Domain 1 Edgesip: On"];
  for (const [cell] of rows) assert.deepEqual(factsOf([...core, ...linesOf(cell)]).mra, true);
  for (const [cell] of rows.filter(([it]) => it?.includes("TraversalServer") === false))
    assert.deepEqual(factsOf([...core, ...linesOf(cell)]), factsOf(core), cell);
});
