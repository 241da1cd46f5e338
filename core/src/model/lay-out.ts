import { nearest } from "../base/nearest.ts";
import { iceFields } from "../catalog/facts.ts";
import type { FieldSchema, FieldType, ObjectSchema } from "../catalog/schema.ts";
import { isSecretHeading } from "../sheet/secret-heading.ts";
import type { MapNode, Node, ScalarNode, SeqNode, Spot } from "../syntax/tree.ts";
import type { Columns } from "./columns.ts";
import type { Laid, LaidEntry } from "./layout.ts";
import { headingOf, isPattern, placeholderParts, type Placeholder } from "./placeholder.ts";
import type { CellUse } from "./row-cell.ts";
import type { Mapping } from "./table.ts";
import type { TableFault } from "./table-fault.ts";

/** What values are laid out by, and where what is wrong with them is noted. */
export interface LayoutContext {
  readonly columns: Columns;
  readonly mapping: Mapping;
  readonly faults: TableFault[];
}

/** The values of a mapping, and what it extends, with each placeholder bound to its column. */
export function layOut(mapping: Mapping, schema: ObjectSchema, columns: Columns, faults: TableFault[]): LaidEntry[] {
  const ground = { columns, mapping, faults };
  const { base, values } = mapping;
  return [
    ...(base === undefined ? [] : [{ key: base.key, value: valueOf(base.value, undefined, ground) }]),
    ...(values === undefined ? [] : entriesOf(values, fieldsAndTool(schema), ground)),
  ];
}

/** The tool's keys are typed, too. */
const fieldsAndTool = ({ fields }: ObjectSchema): ((key: string) => FieldType | undefined) => {
  const byKey = typesOf(fields);
  return (key) => toolTypes[key] ?? byKey(key);
};

const text: FieldType = { kind: "string" };
export const toolTypes: Readonly<Record<string, FieldType>> = {
  managed: { kind: "boolean" },
  mra: { kind: "boolean" },
  state: text,
  renamedFrom: text,
};

const typesOf =
  (fields: readonly FieldSchema[]) =>
  (key: string): FieldType | undefined =>
    fields.find((it) => it.key === key)?.type;

function typesIn(type: FieldType | undefined): (key: string) => FieldType | undefined {
  if (type?.kind === "map") return typesOf(type.fields);
  if (type?.kind === "ice") return typesOf(iceFields);
  return () => undefined;
}

const entriesOf = (map: MapNode, typeOf: (key: string) => FieldType | undefined, ground: LayoutContext): LaidEntry[] =>
  map.entries.map(({ key, value }) => ({ key, value: valueOf(value, typeOf(String(key.value)), ground) }));

function valueOf(node: Node, type: FieldType | undefined, ground: LayoutContext): Laid {
  if (node.kind === "scalar")
    return typeof node.value === "string" && isPattern(node.value)
      ? patternOf(node, node.value, type, ground)
      : { kind: "constant", node };
  if (node.kind === "seq") {
    const of = type?.kind === "list" ? type.of : undefined;
    const items = node.items.map((it) => valueOf(it, of, ground));
    const nodes = constantsIn(items);
    return nodes === undefined ? { kind: "seq", items } : { kind: "constant", node: seqOf(node, nodes) };
  }
  const unquoted = unquotedIn(node, type, ground.columns);
  if (unquoted !== undefined) {
    ground.faults.push({ kind: "unquoted", at: node, text: unquoted });
    return { kind: "unknown" };
  }
  const entries = entriesOf(node, typesIn(type), ground);
  const nodes = constantsIn(entries.map((it) => it.value));
  return nodes === undefined ? { kind: "map", entries } : { kind: "constant", node: mapOf(node, nodes) };
}

/** The nodes of values that are the same for all rows; undefined where another one is among them. */
function constantsIn(values: readonly Laid[]): readonly Node[] | undefined {
  const nodes = values.flatMap((it) => (it.kind === "constant" ? [it.node] : []));
  return nodes.length === values.length ? nodes : undefined;
}

// A doubled brace makes another value of a constant: then what holds it is another node, too.
function seqOf(node: SeqNode, items: readonly Node[]): SeqNode {
  const { style, chunk, start, end } = node;
  return node.items.every((it, i) => it === items[i]) ? node : { kind: "seq", style, chunk, start, end, items };
}

function mapOf(node: MapNode, values: readonly Node[]): MapNode {
  const { style, chunk, start, end } = node;
  const entries = node.entries.map((it, i) => ({ ...it, value: values[i] as Node }));
  return node.entries.every((it, i) => it.value === values[i])
    ? node
    : { kind: "map", style, chunk, start, end, entries };
}

function patternOf(node: ScalarNode, value: string, type: FieldType | undefined, ground: LayoutContext): Laid {
  const { mapping, faults } = ground;
  const parts: (string | CellUse)[] = [];
  const before = faults.length;
  for (const it of placeholderParts(value)) {
    if (typeof it === "string") parts.push(it);
    else {
      const use = useOf(it, node, value, type, ground);
      if (use !== undefined) parts.push(use);
    }
  }
  if (faults.length > before) return { kind: "unknown" };
  if (parts.every((it) => typeof it === "string"))
    return { kind: "constant", node: { ...node, value: parts.join("") } };
  return { kind: "cells", of: { parts, type: parts.length === 1 ? type : undefined, node, mapping: mapping.node } };
}

function useOf(
  it: Placeholder,
  node: ScalarNode,
  value: string,
  type: FieldType | undefined,
  { columns, faults }: LayoutContext,
): CellUse | undefined {
  const at = columns.at(it.heading);
  if (it.open) faults.push({ kind: "openBrace", at: spotIn(node, value, it) });
  else if (at === undefined) {
    const meant = nearest(
      it.heading,
      columns.all.map(({ name }) => name),
    );
    const change = it.change === undefined ? "" : `:${it.change}`;
    faults.push({
      kind: "noHeading",
      at: spotIn(node, value, it),
      heading: it.heading,
      nearest: meant,
      mended:
        meant === undefined
          ? undefined
          : { node, value: `${value.slice(0, it.start)}{${meant}${change}}${value.slice(it.end)}` },
    });
  } else if (type?.kind === "secret" || isSecretHeading(it.heading))
    faults.push({ kind: "secret", at: node, heading: it.heading });
  else return { at, change: it.change, read: undefined };
  return undefined;
}

/** Where a placeholder stands, if the value is written as it is meant; else all of the value. */
export function spotIn(
  { chunk, start, end, style }: ScalarNode,
  value: string,
  it: Pick<Placeholder, "start" | "end">,
): Spot {
  const quotes = style === "single" || style === "double" ? 1 : 0;
  return end - start === value.length + 2 * quotes
    ? { chunk, start: start + quotes + it.start, end: start + quotes + it.end }
    : { chunk, start, end };
}

/** `{User ID}` without quotes is a map with a key and nothing else. */
function unquotedIn({ style, entries }: MapNode, type: FieldType | undefined, columns: Columns): string | undefined {
  const [only] = entries;
  const key = only?.key.value;
  if (style !== "flow" || only === undefined || entries.length > 1 || typeof key !== "string") return undefined;
  const { value } = only;
  if (value.kind !== "scalar" || value.value !== null || value.start !== value.end) return undefined;
  const name = headingOf(key.replace(/:(?:upper|lower)$/, ""));
  const takesMaps = type === undefined || ["map", "ice", "vendorConfig", "secret"].includes(type.kind);
  return takesMaps && columns.at(name) === undefined ? undefined : `{${key}}`;
}
