import { identityOf, sectionOf, type Address } from "../../../core/src/base/address.ts";
import { ok, type Result } from "../../../core/src/base/result.ts";
import { message } from "../../../core/src/base/text.ts";
import { objectSchema, schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../core/src/catalog/generated/fields.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import type { OpenCluster } from "./open-clusters.ts";
import { noSection, problem, type Trouble } from "./trouble.ts";

/** By a key that AXL searches: text that the value must contain, with `%` as wildcard where the user wrote one. */
export type Filter = Readonly<Record<string, string>>;

/** Which objects of a section are wanted. */
export interface PageQuery {
  readonly section: string;
  readonly filter?: Filter;
  /** The filter's texts are whole values. */
  readonly exact?: boolean;
  readonly skip: number;
  readonly first: number;
}

/** Rows as a list gives them: some of an object's fields are missing. */
export interface ObjectsPage {
  readonly objects: readonly LiveObject[];
  readonly more: boolean;
  /** When it was read, ISO 8601. */
  readonly readAt: string;
}

/** Rows that AXL lists at once, at most; more block the reader of the answer for too long. */
const mostRows = 1000;

/** Reads one page of a section. What is read is remembered. */
export async function readPage(
  open: OpenCluster,
  { section: given, filter, exact = false, skip, first: wanted }: PageQuery,
  signal: AbortSignal,
): Promise<Result<ObjectsPage, Trouble>> {
  const schema = objectSchema(given);
  if (schema === undefined) return noSection(given);
  const section = schema.section as Section;
  const first = Math.min(wanted, mostRows - 1);
  const read =
    schema.identity.length === 0
      ? await single(open, section, signal)
      : await open.cluster.list(
          section,
          { skip, first: first + 1, ...(filter && { filter: exact ? filter : wildcards(filter) }) },
          signal,
        );
  if (!read.ok) return read;
  const objects = read.value.slice(0, first);
  for (const it of objects)
    open.read.set(it.address, { ...it, fields: { ...open.read.get(it.address)?.fields, ...it.fields } });
  return ok({ objects, more: read.value.length > first, readAt: new Date().toISOString() });
}

async function single(
  open: OpenCluster,
  section: Section,
  signal: AbortSignal,
): ReturnType<OpenCluster["cluster"]["list"]> {
  const it = await open.cluster.get(section, { identity: [] }, signal);
  if (!it.ok) return it;
  return ok(it.value === undefined ? [] : [it.value]);
}

/** "Contains", unless the user wrote where the rest may be. */
export const wildcards = (filter: Filter): Filter =>
  Object.fromEntries(
    Object.entries(filter).flatMap(([key, text]) =>
      text === "" ? [] : [[key, text.includes("%") ? text : `%${text}%`]],
    ),
  );

/** Names an object of a cluster: by address, and by uuid where that is known. */
export interface Ref {
  readonly address: string;
  /** Empty: found by its address. */
  readonly uuid: string;
}

/** The object behind an address, whole, read now. */
export async function readWhole(open: OpenCluster, of: Ref, signal: AbortSignal): Promise<Result<LiveObject, Trouble>> {
  const address = of.address as Address;
  const section = objectSchema(sectionOf(address))?.section as Section | undefined;
  if (section === undefined) return noSection(sectionOf(address));
  const identity = identityOf(address);
  const uuid = of.uuid || open.read.get(address)?.uuid;
  const it = await open.cluster.get(section, uuid ? { uuid, identity } : { identity }, signal);
  if (!it.ok) return it;
  if (it.value === undefined) {
    open.read.delete(address);
    return problem(message(gone, schemaOf(section).label, identity.join(" ")));
  }
  open.read.set(it.value.address, it.value);
  return ok(it.value);
}

const gone = {
  en: "{0} {1} is no longer on the cluster",
  ko: "{0} {1}이(가) 클러스터에 더 이상 없습니다",
};
