import { enumValues } from "../../../core/src/catalog/catalog.ts";
import { enumSchemas } from "../../../core/src/catalog/generated/enums.ts";
import { objectSchemas } from "../../../core/src/catalog/generated/objects.ts";
import type { FieldSchema, FieldType } from "../../../core/src/catalog/schema.ts";
import type { Element } from "./xml.ts";

/** Texts of a cluster under other names: the same text has the same one throughout. */
export interface Pseudonyms {
  /** An element as XML in lines, with every name, number and address under its pseudonym; names of elements stay. */
  written(it: Element): string;
}

/** What tells nothing about a cluster, and much about how it spells. */
const plain = new Set(["", "t", "f", "true", "false", "-1", "0", "1"]);

export function pseudonyms(): Pseudonyms {
  const known = new Map<string, string>();
  const counts = new Map<string, number>();
  const under = (kind: string, text: string): string => {
    const key = `${kind} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const name = `${kind}-${count}`;
    known.set(key, name);
    return name;
  };
  const said = (element: string, text: string): string => {
    const word = text.trim();
    if (plain.has(word) || wordsOf(element).has(word)) return word;
    return under(kindOf(word), word);
  };
  const attribute = (name: string, value: string): string => {
    if (plain.has(value)) return value;
    const uuid = /^(\{?)[0-9a-zA-Z]{8}-[0-9a-zA-Z-]{27}(\}?)$/.exec(value);
    if (!uuid) return under(kindOf(value), value);
    const name_ = under("uuid", value.replace(/[{}]/g, "").toLowerCase());
    return `${uuid[1] ?? ""}${value === value.toUpperCase() ? name_.toUpperCase() : name_}${uuid[2] ?? ""}`;
  };
  const written = (it: Element, depth: number): string => {
    const indent = "  ".repeat(depth);
    const attributes = [...it.attributes].map(([name, value]) => ` ${name}="${attribute(name, value)}"`).join("");
    if (it.children.length === 0) {
      const text = said(it.name, it.text);
      return text === ""
        ? `${indent}<${it.name}${attributes}/>`
        : `${indent}<${it.name}${attributes}>${text}</${it.name}>`;
    }
    const inner = it.children.map((one) => written(one, depth + 1)).join("\n");
    return `${indent}<${it.name}${attributes}>\n${inner}\n${indent}</${it.name}>`;
  };
  return { written: (it) => written(it, 0) };
}

function kindOf(text: string): string {
  if (/^[+-]?\d+(\.\d+)?$/.test(text)) return "number";
  if (/^(\d{1,3}\.){3}\d{1,3}$/.test(text) || (/^[0-9a-f:]+$/i.test(text) && text.includes(":"))) return "address";
  return /^[a-z]+:\/\//i.test(text) ? "link" : "name";
}

/** Words of Cisco's enumerations, by the element that takes them and nothing else. */
const enumerations = new Map<string, Set<string>>();

function wordsOf(element: string): ReadonlySet<string> {
  if (enumerations.size === 0) for (const schema of objectSchemas) gather(schema.fields);
  return enumerations.get(element) ?? new Set();
}

function gather(fields: readonly FieldSchema[]): void {
  for (const it of fields) add(it.axl.split("/").at(-1) ?? it.axl, it.type);
}

function add(element: string, type: FieldType): void {
  if (type.kind === "enum" && enumSchemas[type.enum] !== undefined && !type.open) {
    const words = enumerations.get(element) ?? new Set<string>();
    for (const word of enumValues(type.enum)) words.add(word);
    enumerations.set(element, words);
  } else if (type.kind === "map") gather(type.fields);
  else if (type.kind === "list") {
    if (type.of.kind === "map") gather(type.of.fields);
    else add(type.value ?? type.item, type.of);
  }
}
