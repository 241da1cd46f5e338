import type { Json, JsonObject } from "../base/json.ts";
import { iceFields } from "../catalog/facts.ts";
import { schemaOf } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { FieldSchema, FieldType } from "../catalog/schema.ts";
import { toolKeysOf } from "../catalog/validators.ts";
import { damageOf, meantBy } from "../sheet/damage.ts";
import { csvText, keyedCells } from "../sheet/keyed-sheet.ts";
import { isSecretHeading } from "../sheet/secret-heading.ts";

/** Objects of a section as rows of a spreadsheet whose headings are keys (`columns: same`). */
export interface TableRows {
  readonly csv: string;
  readonly rows: number;
  /** Those that cells cannot hold: they stay in a file of the language. */
  readonly rest: readonly JsonObject[];
  /** Cells that look as if a spreadsheet had damaged them, and are meant so: MRA212 would warn of them. */
  readonly looksDamaged: boolean;
}

/**
 * The rows of objects, one each. An object stays out where a cell would say something else: `null`, which clears a value, a
 * text with blanks around it, the name of a secret, what looks like the error of a formula.
 */
export function tableRows(section: Section, objects: readonly JsonObject[]): TableRows {
  const rest: JsonObject[] = [];
  const rows: ReadonlyMap<string, string>[] = [];
  const numbers = new Map<string, Set<number>>();
  let looksDamaged = false;
  for (const it of objects) {
    const cells = rowOf(section, it);
    const damages = cells === undefined ? [] : [...cells].flatMap(([key, text]) => damageIn(section, key, text));
    if (cells === undefined || damages.includes("error")) {
      rest.push(it);
      continue;
    }
    looksDamaged ||= damages.length > 0;
    rows.push(cells);
    for (const [key, text] of cells) if (isNumber(section, key, text)) noteLength(numbers, key, text.length);
  }
  // Numbers of two lengths beside each other may look like lost zeros.
  looksDamaged ||= [...numbers.values()].some((lengths) => lengths.size === 2);
  return { csv: csvText(keyedCells(section, rows)), rows: rows.length, rest, looksDamaged };
}

function damageIn(section: Section, heading: string, text: string): readonly ("error" | "warning")[] {
  const damage = damageOf(text, meantBy(lastKey(heading), section));
  return damage === undefined ? [] : [damage.severity];
}

const lastKey = (heading: string): string =>
  heading
    .split(".")
    .filter((it) => !/^\d+$/.test(it))
    .at(-1) ?? heading;

const isNumber = (section: Section, heading: string, text: string): boolean =>
  meantBy(lastKey(heading), section) === "directoryNumber" && /^\d+$/.test(text);

const noteLength = (numbers: Map<string, Set<number>>, key: string, length: number): unknown =>
  numbers.set(key, (numbers.get(key) ?? new Set()).add(length));

/** The cells of an object by heading; undefined where they cannot say what it says. */
function rowOf(section: Section, object: JsonObject): ReadonlyMap<string, string> | undefined {
  const cells = new Map<string, string>();
  const { fields } = schemaOf(section);
  for (const [key, value] of Object.entries(object)) {
    const isTool = toolKeysOf(section).includes(key);
    const type: FieldType | undefined = isTool ? toolType(key) : typeOf(fields, key);
    if (!isTool && type === undefined) return undefined;
    if (!fill(cells, key, value, type)) return undefined;
  }
  return cells;
}

const toolType = (key: string): FieldType => ({ kind: key === "mra" || key === "managed" ? "boolean" : "string" });

function typeOf(fields: readonly FieldSchema[], key: string): FieldType | undefined {
  const field = fields.find((it) => it.key === key);
  return field === undefined || field.readOnly === true || field.implied !== undefined ? undefined : field.type;
}

/** Puts a value into cells; false where they cannot hold it. Without a type it is a setting of a product: a text. */
function fill(cells: Map<string, string>, path: string, value: Json, type: FieldType | undefined): boolean {
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    return (
      type?.kind === "list" &&
      items.length > 0 &&
      items.length < 1000 &&
      items.every((it, i) => fill(cells, `${path}.${String(i)}`, it, type.of))
    );
  }
  if (value !== null && typeof value === "object") return fillMap(cells, path, value as JsonObject, type);
  const text = cellOf(value, type);
  if (text === undefined || !/^[\w.-]+$/.test(path) || isSecretHeading(path)) return false;
  cells.set(path, text);
  return true;
}

function fillMap(cells: Map<string, string>, path: string, map: JsonObject, type: FieldType | undefined): boolean {
  const entries = Object.entries(map);
  if (entries.length === 0) return false;
  if (type?.kind === "vendorConfig")
    return entries.every(
      ([key, it]) => typeof it === "string" && !key.includes(".") && fill(cells, `${path}.${key}`, it, undefined),
    );
  const fields = type?.kind === "map" ? type.fields : type?.kind === "ice" ? iceFields : [];
  return entries.every(([key, it]) => {
    const inner = typeOf(fields, key);
    return inner !== undefined && fill(cells, `${path}.${key}`, it, inner);
  });
}

function cellOf(value: Json, type: FieldType | undefined): string | undefined {
  if (typeof value === "boolean") return type?.kind === "boolean" ? String(value) : undefined;
  if (typeof value === "number")
    return type?.kind === "integer" && /^-?\d{1,15}$/.test(String(value)) ? String(value) : undefined;
  if (typeof value !== "string" || type?.kind === "boolean" || type?.kind === "integer") return undefined;
  return value === "" || value.trim() !== value || value.includes("\0") ? undefined : value;
}
