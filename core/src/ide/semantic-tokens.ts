import type { Span } from "../base/span.ts";
import { objectSchema } from "../catalog/catalog.ts";
import type { BoundFile } from "../model/bind.ts";
import type { Node, ScalarNode } from "../syntax/tree.ts";
import { below, expectedAt, factKeys, type Expected } from "./expected.ts";
import { partsOf } from "./parts.ts";
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
  const { text } = file.tree;
  const add = (node: Node, type: Token["type"], modifiers: Token["modifiers"] = []): void => {
    const span = { start: node.chunk.offset + node.start, end: node.chunk.offset + node.end };
    const seen = span.start < range.end && span.end > range.start;
    if (seen && span.end > span.start && !text.slice(span.start, span.end).includes("\n"))
      tokens.push({ span, type, modifiers });
  };
  const visit = (node: Node, expected: Expected | undefined, gone: boolean): void => {
    const [start, end] = [node.chunk.offset + node.start, node.chunk.offset + node.end];
    if (expected === undefined || end < range.start || start > range.end) return;
    if (node.kind === "scalar") {
      value(node, expected, gone);
      return;
    }
    const keys = node.kind === "map" ? node.entries : [];
    const identity = expected.kind === "map" && expected.field === undefined ? (expected.schema?.identity ?? []) : [];
    const absent =
      gone || keys.some((it) => it.key.value === "state" && it.value.kind === "scalar" && it.value.value === "absent");
    for (const { key, value: inside } of partsOf(node, range)) {
      const name = key?.kind === "scalar" ? String(key.value) : undefined;
      const next = below(expected, name === undefined ? { kind: "item" } : { kind: "key", name });
      if (key && name !== undefined && next !== undefined) add(key, keyType(expected, name));
      if (inside?.kind === "scalar" && name !== undefined && identity.includes(name))
        add(inside, "variable", absent ? ["declaration", "deprecated"] : ["declaration"]);
      else if (inside) visit(inside, next, absent);
    }
  };
  const value = (node: ScalarNode, expected: Expected, gone: boolean): void => {
    if (expected.kind !== "value" || node.value === null) return;
    if (expected.type.kind === "reference") add(node, "variable", gone ? ["deprecated"] : []);
    else if (expected.type.kind === "enum") add(node, "enumMember");
  };
  for (const { root } of file.tree.documents) visit(root, expectedAt([]), false);
  return tokens;
}

function keyType(around: Expected, name: string): Token["type"] {
  if (around.kind === "document")
    return objectSchema(name) ? "class" : (factKeys as readonly string[]).includes(name) ? "namespace" : "keyword";
  return around.kind === "map" && around.field === undefined && toolKeys.has(name) ? "keyword" : "property";
}

const toolKeys = new Set(toolFields.map((it) => it.key));
