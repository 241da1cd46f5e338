import { stringify } from "yaml";
import { hasInvisible, invisibleEscaped } from "../base/visible.ts";
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

/** Words that YAML 1.1, which many tools still read, takes for true or false. */
const switches = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

function text(value: string, flow: boolean, style: ScalarNode["style"]): string {
  if (hasInvisible(value)) return doubleQuoted(value);
  if (style === "single" && /^[^\n\r\t]*$/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  if (style === "double") return doubleQuoted(value);
  if (word.test(value) && !switches.test(value)) return value;
  const plain = /^[A-Za-z0-9_./][^\n\r\t#:]*$/.test(value) && !(flow && /[,[\]{}]/.test(value));
  // The library knows which plain words would read back as something else (true, 12, null, 1e3 …), here or in YAML 1.1 (no, 12:30).
  return plain && stringify(value, asElsewhere) === `${value}\n` ? value : doubleQuoted(value);
}

const asElsewhere = { lineWidth: 0, compat: "yaml-1.1" } as const;

/** JSON's escapes are YAML's too, but for what JSON leaves as it is. */
const doubleQuoted = (value: string): string => invisibleEscaped(JSON.stringify(value));
