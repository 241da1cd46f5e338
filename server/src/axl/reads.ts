import { address } from "../../../core/src/base/address.ts";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { fieldOf, fieldsIn, phoneSection, schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { FieldSchema, ObjectSchema } from "../../../core/src/catalog/schema.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import type { Fault, ListQuery, ObjectKey, Page as Rows } from "../port/cluster.ts";
import { uuidOf } from "./answer.ts";
import { breathe } from "./breathe.ts";
import type { Caller } from "./caller.ts";
import { decodeObject, decoderOf } from "./decode.ts";
import type { IceMap } from "./ice-map.ts";
import { isOffered, keyArgs, listArgs, returnedTags } from "./requests.ts";
import type { Args } from "./soap.ts";
import { child, type Element } from "./xml.ts";

/** Rows in one answer: few enough to be read without blocking for long, and far below AXL's 8 MB. */
const pageSize = 1_000;

/** Rows that are decoded before others have their turn: less than a millisecond. */
const decodedAtOnce = 20;

/** One page of a section. What the spoken version does not have is empty; the singleton is its own only row. */
export async function listObjects(
  caller: Caller,
  section: Section,
  query: ListQuery,
  signal: AbortSignal,
): Promise<Result<Rows, Fault>> {
  const schema = schemaOf(section);
  const version = await caller.version(signal);
  if (!version.ok) return version;
  if (schema.lookup.length === 0) {
    const only = await getObject(caller, section, { identity: [] }, undefined, signal);
    return only.ok ? ok(only.value && query.skip === 0 ? [only.value] : []) : only;
  }
  if (!isOffered(schema, "list", version.value)) return ok([]);
  const page = { skip: query.skip, first: Math.max(1, Math.min(pageSize, query.first)) };
  const asked = query.fields === undefined ? schema : withOnly(schema, query.fields);
  const tags = returnedTags(fieldsIn(asked, version.value, "list"), version.value);
  const args = (it: Page): Args => listArgs(schema, query.filter ?? {}, it, version.value, tags);
  const rows = await rowsOf(caller, schema, page, args, signal);
  if (!rows.ok) return rows;
  const found: LiveObject[] = [];
  const uuids = new Set<string>();
  const decode = decoderOf(asked, { version: version.value, ice: undefined });
  for (const [i, row] of rows.value.entries()) {
    if (i % decodedAtOnce === decodedAtOnce - 1) await breathe(signal);
    const uuid = uuidOf(row.attributes.get("uuid")) ?? "";
    if (uuids.has(uuid)) return malformed(`a list of ${schema.axlType} with a UUID twice`);
    uuids.add(uuid);
    if (!isOfKind(schema, row)) continue;
    const object = decode(row);
    if (!object) return malformed(`a row of ${schema.axlType} without name or UUID`);
    found.push(object);
  }
  const told = rows.value.length;
  return ok(told === found.length ? found : Object.assign(found, { told }));
}

/** A schema with what names an object and some other fields; fields that share an element stay together. */
export function withOnly(schema: ObjectSchema, keys: readonly string[]): ObjectSchema {
  const wanted = new Set([...schema.identity, ...keys]);
  const isWanted = (it: FieldSchema): boolean => wanted.has(it.key) || it.implied !== undefined;
  const elements = new Set(schema.fields.filter(isWanted).map(elementOf));
  return { ...schema, fields: schema.fields.filter((it) => elements.has(elementOf(it))) };
}

/**
 * Whether a row is an object of the files at all: what a file implies (`class: Phone`) the row must not deny. AXL lists
 * templates of phones (`Phone Template`) among the phones.
 */
const isOfKind = (schema: ObjectSchema, row: Element): boolean =>
  schema.fields.every((it) => {
    const text = it.implied === undefined ? undefined : child(row, it.axl)?.text.trim();
    return text === undefined || text === "" || text === it.implied;
  });

/** What a list must tell so that `isOfKind` can. */
const kindTags = (schema: ObjectSchema): Args =>
  Object.fromEntries(schema.fields.flatMap((it) => (it.implied === undefined ? [] : [[it.axl, ""]])));

const elementOf = (it: FieldSchema): string => it.axl.split("/", 1)[0] ?? it.axl;

/** One object with all its fields; undefined when there is none. */
export async function getObject(
  caller: Caller,
  section: Section,
  by: ObjectKey,
  ice: IceMap | undefined,
  signal: AbortSignal,
): Promise<Result<LiveObject | undefined, Fault>> {
  const schema = schemaOf(section);
  const found = await getRow(caller, section, by, signal);
  const again = secondWay(schema, by, found);
  const row = again ? await getRow(caller, section, again, signal) : found;
  if (!row.ok) return row;
  if (row.value === undefined)
    return "uuid" in by ? ok(undefined) : findInList(caller, section, by.identity, ice, signal);
  const version = await caller.version(signal);
  if (!version.ok) return version;
  const object = decodeObject(schema, row.value, { version: version.value, ice });
  if (!object) return malformed(`a ${schema.axlType} without name or UUID`);
  if ("uuid" in by && schema.lookup.length > 0 && object.uuid !== uuidOf(by.uuid))
    return again ? ok(undefined) : malformed(`another ${schema.axlType}`);
  return ok(object);
}

/** A release did not find directory numbers by their uuid: what has a name of several parts is then asked for by it. */
function secondWay(
  schema: ObjectSchema,
  by: ObjectKey,
  row: Result<Element | undefined, Fault>,
): ObjectKey | undefined {
  if (!("uuid" in by) || by.identity === undefined || schema.identity.length < 2) return undefined;
  const isRefused = row.ok ? row.value === undefined : row.fault.kind === "refused";
  return isRefused ? { identity: by.identity } : undefined;
}

/**
 * AXL names some objects by more than what a file calls them: a phone NTP reference by both of its addresses. Such an
 * object is found in the list, and read by its uuid.
 */
async function findInList(
  caller: Caller,
  section: Section,
  identity: readonly string[],
  ice: IceMap | undefined,
  signal: AbortSignal,
): Promise<Result<LiveObject | undefined, Fault>> {
  const schema = schemaOf(section);
  const named = new Set(schema.identity.map((key) => fieldOf(schema, key)?.axl));
  if (schema.lookup.every((axl) => named.has(axl))) return ok(undefined);
  const wanted = address(section, ...identity);
  const filter = Object.fromEntries(schema.identity.map((key, i) => [key, identity[i] ?? ""]));
  for (let skip = 0; ; skip += pageSize) {
    const rows = await listObjects(caller, section, { filter, skip, first: pageSize }, signal);
    if (!rows.ok) return rows;
    const found = rows.value.find((it) => it.address === wanted);
    if (found !== undefined) return getObject(caller, section, { uuid: found.uuid }, ice, signal);
    if (rows.value.length < pageSize) return ok(undefined);
  }
}

/** The same as XML, for what is sent back whole. */
export async function getRow(
  caller: Caller,
  section: Section,
  by: ObjectKey,
  signal: AbortSignal,
): Promise<Result<Element | undefined, Fault>> {
  const schema = schemaOf(section);
  const version = await caller.version(signal);
  if (!version.ok) return version;
  if (!isOffered(schema, "get", version.value)) return ok(undefined);
  const answer = await caller.read(`get${schema.axlType}`, keyArgs(schema, by, version.value), signal);
  if (!answer.ok) return isAbsent(answer.fault) ? ok(undefined) : answer;
  const row = child(answer.value, schema.axlElement);
  return row ? ok(row) : malformed(`get${schema.axlType}Response without ${schema.axlElement}`);
}

/** Counts exactly: a name with `_` is a pattern for AXL, so each row is looked at. */
export async function countPhones(
  caller: Caller,
  by: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Result<number, Fault>> {
  const schema = schemaOf(phoneSection);
  const version = await caller.version(signal);
  if (!version.ok) return version;
  const [[key, name] = ["", ""]] = Object.entries(by);
  const axl = fieldOf(schema, key)?.axl ?? "";
  const found = new Set<string>();
  for (let skip = 0; ; skip += pageSize) {
    const args = (page: Page): Args =>
      listArgs(schema, { [key]: name }, page, version.value, { name: "", ...kindTags(schema), [axl]: "" });
    const rows = await rowsOf(caller, schema, { skip, first: pageSize }, args, signal);
    if (!rows.ok) return rows;
    for (const row of rows.value)
      if (child(row, axl)?.text === name && isOfKind(schema, row))
        found.add(row.attributes.get("uuid") ?? child(row, "name")?.text ?? "");
    if (rows.value.length < pageSize) return ok(found.size);
  }
}

interface Page {
  readonly skip: number;
  readonly first: number;
}

/** Rows of a page. When AXL says that they are too many for one answer, in pieces of the size that it suggests. */
async function rowsOf(
  caller: Caller,
  schema: ObjectSchema,
  page: Page,
  args: (page: Page) => Args,
  signal: AbortSignal,
): Promise<Result<readonly Element[], Fault>> {
  const rows: Element[] = [];
  let size = page.first;
  while (rows.length < page.first) {
    const first = Math.min(size, page.first - rows.length);
    const answer = await caller.read(`list${schema.axlType}`, args({ skip: page.skip + rows.length, first }), signal);
    if (!answer.ok) {
      if (answer.fault.kind !== "tooManyRows" || answer.fault.suggested >= size) return answer;
      size = answer.fault.suggested;
      continue;
    }
    const got = answer.value.children.filter((it) => it.name === schema.axlElement);
    if (got.length !== answer.value.children.length)
      return malformed(`list${schema.axlType}Response with something else`);
    rows.push(...got);
    if (got.length < first) break;
  }
  return ok(rows);
}

/** 5007 with these words: there is no such object. Other uses of 5007 stay faults. */
const isAbsent = (it: Fault): boolean =>
  it.kind === "refused" && (it.code === 5007 || it.code === 5003) && /not found/i.test(it.reason);

const malformed = (what: string) => fail<Fault>({ kind: "malformed", what });
