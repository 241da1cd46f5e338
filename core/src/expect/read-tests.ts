import { entryOf, itemsOf, stringOf, type FileTree, type MapNode, type Node } from "../syntax/tree.ts";
import type { ConfigTest, InlineText, Mistake } from "./config-test.ts";
import { Pen } from "./pen.ts";
import { readFindings } from "./read-findings.ts";
import { readPlan } from "./read-plan.ts";
import * as texts from "./expect-texts.ts";

/** The keys of a test. */
export const testKeys = ["name", "on", "files", "rules", "findings", "plan"] as const;

/** So many tests are read from one file. */
const mostTests = 500;

/** The tests of a file, and what cannot be understood in it. A test with a mistake is not run. */
export function readTests(tree: FileTree): {
  readonly tests: readonly ConfigTest[];
  readonly mistakes: readonly Mistake[];
} {
  const pen = new Pen(tree);
  for (const it of tree.problems) pen.add(it.spot, it.message.template, ...it.message.args);
  const root = tree.documents[0]?.root;
  const list = entryOf(root, "tests")?.value;
  if (root?.kind === "map") pen.known(root, ["tests"]);
  if (itemsOf(list).length === 0 && pen.mistakes.length === 0) pen.add(list ?? root ?? pen.top, texts.noTests);
  const names = new Set<string>();
  const tests = itemsOf(list)
    .slice(0, mostTests)
    .flatMap((it) => readTest(it, names, pen) ?? []);
  return { tests, mistakes: pen.mistakes };
}

function readTest(node: Node, names: Set<string>, pen: Pen): ConfigTest | undefined {
  const before = pen.mistakes.length;
  const name = stringOf(entryOf(node, "name")?.value)?.trim() ?? "";
  if (node.kind !== "map" || name === "") {
    pen.add(node, texts.nameWanted);
    return undefined;
  }
  if (names.has(name)) pen.add(entryOf(node, "name")?.value ?? node, texts.nameTwice, name);
  names.add(name);
  pen.known(node, testKeys);
  const on = readPaths(node, pen);
  const files = readFiles(node, pen);
  const rules = readRules(node, pen);
  const found = entryOf(node, "findings");
  const findings = found && { line: pen.line(found.key), wanted: readFindings(found, rules, pen) };
  const planned = entryOf(node, "plan");
  const plan = planned && readPlan(planned, pen);
  if (entryOf(node, "on") === undefined && entryOf(node, "files") === undefined)
    pen.add(node, texts.nothingToRead, name);
  if (findings === undefined && planned === undefined) pen.add(node, texts.nothingExpected, name);
  if (pen.mistakes.length > before) return undefined;
  const place = { line: pen.line(node), lastLine: pen.lastLine(node) };
  return { name, ...place, on, files, rules, ...(findings && { findings }), ...(plan && { plan }) };
}

function readPaths(node: MapNode, pen: Pen): readonly string[] {
  const entry = entryOf(node, "on");
  if (entry === undefined) return [];
  return pen.textsOf(entry.value) ?? pen.none(entry.key, texts.textWanted, "on");
}

function readFiles(node: MapNode, pen: Pen): readonly InlineText[] {
  const entry = entryOf(node, "files");
  if (entry === undefined) return [];
  const { key, value } = entry;
  if (value.kind !== "map") return pen.none(key, texts.mapWanted);
  return value.entries.flatMap((it): readonly InlineText[] => {
    const name = String(it.key.value);
    const isName = /^(?:\.\.\/)*(?:[^/\\:.][^/\\:]*\/)*[^/\\:]+\.(?:mra\.ya?ml|csv|tsv|txt)$/i.test(name);
    if (!isName) return pen.none(it.key, texts.badName, name);
    const text = stringOf(it.value);
    if (text === undefined || it.value.kind !== "scalar") return pen.none(it.key, texts.mapWanted);
    // Behind `|` each line of the text is a line of the file; in any other form it is not.
    const firstLine = it.value.style === "literal" ? pen.line(it.value) + 1 : undefined;
    return [{ name, text, line: pen.line(it.key), firstLine }];
  });
}

function readRules(node: MapNode, pen: Pen): ConfigTest["rules"] {
  const entry = entryOf(node, "rules");
  if (entry === undefined) return "all";
  const said = stringOf(entry.value);
  if (said === "all" || said === "own") return said;
  const list = entry.value.kind === "seq" ? pen.textsOf(entry.value) : undefined;
  if (list === undefined) pen.add(entry.key, texts.rulesWanted);
  return list ?? "all";
}
