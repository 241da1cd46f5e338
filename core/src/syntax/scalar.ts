import { stringify } from "yaml";
import type { Json } from "../base/json.ts";
import type { ScalarNode } from "./tree.ts";

/** Writes a value on one line, as YAML that reads back as the same value. `flow`: inside `{ }` or `[ ]`, where commas need quotes. */
export function inline(value: Json, flow: boolean, style: ScalarNode["style"] = "plain"): string {
  if (typeof value === "string") return text(value, flow, style);
  if (value === null || typeof value !== "object") return String(value);
  if (Array.isArray(value)) return `[${value.map((it: Json) => inline(it, true)).join(", ")}]`;
  const pairs = Object.entries(value).map(([key, it]) => `${text(key, true, "plain")}: ${inline(it, true)}`);
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}

/** Most names: nothing in them could mean anything else, in or out of brackets. */
const word = /^[A-Za-z](?:[\w ./+-]*[\w./+-])?$/;

function text(value: string, flow: boolean, style: ScalarNode["style"]): string {
  if (style === "single" && /^[^\n\r\t]*$/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  if (style === "double") return JSON.stringify(value);
  if (word.test(value) && !/^(?:null|true|false)$/i.test(value)) return value;
  const plain = /^[A-Za-z0-9_./][^\n\r\t#:]*$/.test(value) && !(flow && /[,[\]{}]/.test(value));
  // The library knows which plain words would read back as something else (true, 12, null, 1e3 …).
  return plain && stringify(value, { lineWidth: 0 }) === `${value}\n` ? value : JSON.stringify(value);
}
