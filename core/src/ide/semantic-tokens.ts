import type { Span } from "../base/span.ts";
import { objectSchema } from "../catalog/catalog.ts";
import type { BoundFile } from "../model/bind.ts";
import { spotIn } from "../model/lay-out.ts";
import { isPattern, placeholderParts } from "../model/placeholder.ts";
import type { Node, ScalarNode, Spot } from "../syntax/tree.ts";
import { below, expectedAt, factKeys, type Expected } from "./expected.ts";
import { itemStep } from "./item-section.ts";
import { collectionParts } from "./parts.ts";
import { tablesField } from "./table-fields.ts";
import type { tokenModifiers, tokenTypes } from "./token-legend.ts";
import { toolFields } from "./tool-fields.ts";

/** What a word of a file is. */
export interface Token {
  readonly span: Span;
  readonly type: (typeof tokenTypes)[number];
  readonly modifiers: readonly (typeof tokenModifiers)[number][];
}

/**
 * The words of a file that mean something: section keys (class), facts (namespace), fields (property), the tool's own keys
 * (keyword), names and references (variable), words of an enumeration (enumMember). In the order of the text, one line each.
 */
export function tokensOf(file: BoundFile, range: Span): readonly Token[] {
  const tokens: Token[] = [];
  let inTables = 0;
  const text = file.tree.pieces ?? file.tree.text;
  const add = (node: Spot, type: Token["type"], modifiers: Token["modifiers"] = []): void => {
    const span = { start: node.chunk.offset + node.start, end: node.chunk.offset + node.end };
    const seen = span.start < range.end && span.end > range.start;
    if (seen && span.end > span.start && !text.slice(span.start, span.end).includes("\n"))
      tokens.push({ span, type, modifiers });
  };
  const visit = (node: Node, expected: Expected | undefined, gone: boolean): void => {
    const [start, end] = [node.chunk.offset + node.start, node.chunk.offset + node.end];
    if (expected?.kind === "value" && expected.field === tablesField) inTables = end;
    if (expected === undefined || end < range.start || start > range.end) return;
    if (node.kind === "scalar") {
      value(node, expected, gone);
      return;
    }
    const keys = node.kind === "map" ? node.entries : [];
    const identity = namesIn(expected);
    const absent =
      gone || keys.some((it) => it.key.value === "state" && it.value.kind === "scalar" && it.value.value === "absent");
    for (const { key, value: inside } of collectionParts(node, range)) {
      const name = key?.kind === "scalar" ? String(key.value) : undefined;
      const next = below(expected, name === undefined ? itemStep(inside ?? node) : { kind: "key", name });
      if (key && name !== undefined && next !== undefined) add(key, keyType(expected, name));
      if (inside?.kind === "scalar" && name !== undefined && identity.includes(name))
        add(inside, "variable", absent ? ["declaration", "deprecated"] : ["declaration"]);
      else if (inside) visit(inside, next, absent);
    }
  };
  // In a mapping only: elsewhere a brace is text.
  const placeholders = (node: ScalarNode): readonly Spot[] =>
    typeof node.value === "string" && node.chunk.offset + node.start < inTables && isPattern(node.value)
      ? placeholderParts(node.value).flatMap((it) =>
          typeof it === "string" || it.open ? [] : [spotIn(node, String(node.value), it)],
        )
      : [];
  const value = (node: ScalarNode, expected: Expected, gone: boolean): void => {
    if (expected.kind !== "value" || node.value === null) return;
    const cells = placeholders(node);
    for (const it of cells) add(it, "variable");
    if (cells.length > 0) return;
    if (expected.type.kind === "reference") add(node, "variable", gone ? ["deprecated"] : []);
    else if (expected.type.kind === "enum") add(node, "enumMember");
  };
  for (const { root } of file.tree.documents) visit(root, expectedAt([]), false);
  return tokens;
}

const namesIn = (expected: Expected): readonly string[] =>
  expected.kind !== "map"
    ? []
    : (expected.names ?? (expected.field === undefined ? (expected.schema?.identity ?? []) : []));

function keyType(around: Expected, name: string): Token["type"] {
  if (around.kind === "document")
    return objectSchema(name) ? "class" : (factKeys as readonly string[]).includes(name) ? "namespace" : "keyword";
  return around.kind === "map" && around.field === undefined && toolKeys.has(name) ? "keyword" : "property";
}

const toolKeys = new Set(["extends", ...toolFields.map((it) => it.key)]);
