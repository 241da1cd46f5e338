import { address } from "../../../core/src/base/address.ts";
import { isMap, type Json, type JsonObject } from "../../../core/src/base/json.ts";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message } from "../../../core/src/base/text.ts";
import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { FieldSchema } from "../../../core/src/catalog/schema.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import { secretName } from "../../../core/src/plan/secret.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import { comparedText } from "../../../core/src/plan/value.ts";
import type { Fault, Secrets } from "../port/cluster.ts";

/** The key of the identity that no Expressway tells: its own host. */
const placeKey = "expressway";

/** An object as an Expressway has it, with all that its answer says of it. */
export interface RestRow {
  readonly object: LiveObject;
  readonly said: JsonObject;
}

/**
 * Reads the rows of an answer; one object stands for a list of one. An answer that lacks a key, or has another kind of value
 * there, is refused whole: from what is not understood no plan is made.
 */
export function restRowsIn(section: Section, host: string, body: string): Result<readonly RestRow[], Fault> {
  const list = listIn(body);
  if (list === undefined) return fail(unclear(section, host, "JSON"));
  const rows: RestRow[] = [];
  for (const said of list) {
    const row = rowOf(section, host, said);
    if (!row.ok) return row;
    rows.push(row.value);
  }
  return ok(rows);
}

function listIn(body: string): readonly JsonObject[] | undefined {
  let said: Json;
  try {
    said = JSON.parse(body) as Json;
  } catch {
    return undefined;
  }
  const list: readonly Json[] = Array.isArray(said) ? (said as readonly Json[]) : [said];
  return list.every(isMap) ? list : undefined;
}

function rowOf(section: Section, host: string, said: JsonObject): Result<RestRow, Fault> {
  const schema = schemaOf(section);
  const fields: Record<string, Json> = {};
  for (const field of schema.fields) {
    if (field.key === placeKey) fields[placeKey] = host;
    if (field.key === placeKey || field.in?.includes("get") === false) continue;
    const value = valueIn(field, valueAt(said, field.axl));
    if (value === undefined) return fail(unclear(section, host, field.axl));
    fields[field.key] = value;
  }
  const identity = schema.identity.map((key) => comparedText(fields[key]));
  const name = identity[0] ?? "";
  return ok({ object: { address: address(section, ...identity), section, name, uuid: "", fields }, said });
}

/** Names of keys are told apart without their case, as their switches are: one answer was seen to mix `On` and `on`. */
const valueAt = (said: JsonObject, key: string): Json | undefined =>
  Object.entries(said).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];

function valueIn({ type }: FieldSchema, value: Json | undefined): Json | undefined {
  switch (type.kind) {
    case "boolean":
      if (typeof value === "boolean") return value;
      return /^(on|off)$/i.test(comparedText(value)) ? comparedText(value).toLowerCase() === "on" : undefined;
    case "integer":
      return /^\d+$/.test(comparedText(value)) ? Number(value) : undefined;
    case "list":
      return Array.isArray(value) && value.every((it) => typeof it === "string")
        ? (value as readonly string[]).filter((it) => it !== "")
        : undefined;
    default:
      return typeof value === "string" ? value : undefined;
  }
}

/** Fields of a file as an Expressway takes them; a secret that is not known is named. */
export function requestBodyOf(
  section: Section,
  fields: JsonObject,
  how: "add" | "update",
  secrets: Secrets,
): RequestBody {
  const body: Record<string, Json> = {};
  for (const field of schemaOf(section).fields) {
    const { key, axl, implied, addDefault } = field;
    if (key === placeKey) continue;
    const stated = fields[key] ?? (how === "add" ? (implied ?? addDefault) : undefined);
    if (stated === undefined || stated === null) continue;
    const secret = secretName(stated);
    const known = secret === undefined ? stated : secrets(secret);
    if (known === undefined) return { missing: secret ?? key };
    body[axl] = typeof known === "boolean" ? (known ? "On" : "Off") : known;
  }
  return { body };
}

type RequestBody = { readonly body: JsonObject } | { readonly missing: string };

/** What its answer is not. Nothing passes by reading it again. */
const unclear = (section: Section, host: string, what: string): Fault => ({
  kind: "unsendable",
  why: message(
    {
      en: "The answer of Expressway-C {0} to {1} is not of the form that is known (no {2}), so nothing is planned or written there. Take managed: true out of the files, and tell us the release",
      ko: "{1}에 대한 Expressway-C {0}의 응답이 알려진 형식이 아니므로({2} 없음) 계획하거나 쓰지 않습니다. 파일에서 managed: true를 빼고 릴리스를 알려 주십시오",
    },
    host,
    schemaOf(section).axlType,
    what,
  ),
});
