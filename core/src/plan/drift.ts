import type { Address } from "../base/address.ts";
import { isMap, type Json, type JsonObject } from "../base/json.ts";
import { byCodeUnit } from "../base/sort.ts";
import { isBuiltIn, schemaOf } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { FieldSchema, Version } from "../catalog/schema.ts";
import type { FieldChange } from "./compare.ts";
import { differenceOf } from "./draft.ts";
import type { PlanContext } from "./drafted.ts";
import type { IceWords } from "./ice.ts";
import { itemKeyOf, matchOf } from "./managed.ts";
import { match, withNewNames } from "./renames.ts";
import type { DesiredObject, LiveObject } from "./state.ts";
import { canonical, fieldAt, itemsIn, topKey } from "./value.ts";

/** When something was known to be the same on both sides, and by what: a deploy, or a look that found it so. */
export interface Since {
  /** ISO 8601. */
  readonly at: string;
  readonly by: "deploy" | "look";
}

/** What the files and the cluster last agreed on of an object. */
export interface Agreed extends Since {
  /** False: it was removed, or both had none. */
  readonly present: boolean;
  /** By top-level key, in the shape of a file, without passwords; only what was stated. */
  readonly values: Readonly<Record<string, Since & { readonly value: Json }>>;
  /** Top-level keys that already differed when they were first seen: nobody knows who changed them. */
  readonly unknown: readonly string[];
}

/**
 * Who made two sides differ: the cluster was changed outside; both were; or it cannot be told, because they were never
 * known to be the same. A change of the files alone is no drift, it waits for a deploy.
 */
export type Cause = "cluster" | "both" | "unknown";

/** One value that is not as the files say. `before` is live, `after` is in the file. */
export interface FieldDrift extends FieldChange {
  readonly cause: Cause;
  /** When it was last the same; undefined where that is not known. */
  readonly since: Since | undefined;
}

/** One object that is not as the files say. */
export interface ObjectDrift {
  readonly address: Address;
  readonly section: Section;
  readonly name: string;
  /** `gone`: the files describe it and the cluster has none; `back`: the files want it removed, it was, and it is there again. */
  readonly kind: "changed" | "gone" | "back";
  /** The most certain one of its fields. */
  readonly cause: Cause;
  /** Empty unless `changed`. */
  readonly fields: readonly FieldDrift[];
  /** Of the whole object, for `gone` and `back`. */
  readonly since: Since | undefined;
  /** False: the product never writes it, so that only the files can follow. */
  readonly revertible: boolean;
}

/** What a look at the files and the cluster shows. */
export interface Drift {
  /** Sorted by address. */
  readonly objects: readonly ObjectDrift[];
  /** Objects that were changed in the files and wait for a deploy. */
  readonly pending: number;
  /** Where this look knows more than `agreed` did. */
  readonly news: ReadonlyMap<Address, Agreed>;
}

export interface DriftInput {
  readonly desired: readonly DesiredObject[];
  /** What the cluster has of the desired objects, and of those they were renamed from. */
  readonly live: readonly LiveObject[];
  readonly version: Version;
  readonly ice: IceWords;
  readonly agreed: ReadonlyMap<Address, Agreed>;
  /** When the cluster was read, ISO 8601. */
  readonly at: string;
}

/** Tells what was changed on the cluster from what was changed in the files, by what both last agreed on. */
export function driftOf(input: DriftInput): Drift {
  const matches = match(input.desired, new Map(input.live.map((it) => [it.address, it])));
  const around: PlanContext = { version: input.version, matches, ice: input.ice };
  const objects: ObjectDrift[] = [];
  const news = new Map<Address, Agreed>();
  let pending = 0;
  for (const it of [...input.desired].sort((a, b) => byCodeUnit(a.address, b.address))) {
    const base = input.agreed.get(it.address);
    const seen = lookAt(it, matches.live.get(it.address), base, around, input.at);
    if (seen.drift) objects.push(seen.drift);
    if (seen.pending) pending++;
    if (seen.agreed) news.set(it.address, seen.agreed);
  }
  return { objects, pending, news };
}

interface Seen {
  readonly drift?: ObjectDrift | undefined;
  readonly pending?: boolean;
  readonly agreed?: Agreed | undefined;
}

function lookAt(
  desired: DesiredObject,
  live: LiveObject | undefined,
  base: Agreed | undefined,
  around: PlanContext,
  at: string,
): Seen {
  const absent = (): Seen =>
    base?.present === false ? {} : { agreed: { at, by: "look", present: false, values: {}, unknown: [] } };
  const whole = (kind: "gone" | "back", cause: Cause): Seen => ({
    drift: { ...headOf(desired, base), kind, cause, fields: [] },
  });
  if (desired.state === "absent") {
    if (live === undefined) return absent();
    return base?.present === false ? whole("back", "cluster") : { pending: true };
  }
  if (live === undefined) {
    if (base?.present === true) return whole("gone", "cluster");
    // Nobody adds what is only referred to: the cluster must have it.
    return isWritten(desired) ? { pending: true } : whole("gone", "unknown");
  }
  if (base?.present === false) return lookAt(desired, live, undefined, around, at);
  return fieldsOf(desired, live, base, around, at);
}

function fieldsOf(
  desired: DesiredObject,
  live: LiveObject,
  base: Agreed | undefined,
  around: PlanContext,
  at: string,
): Seen {
  const schema = schemaOf(desired.section);
  const now = differenceOf(desired, live, around);
  const agreed = agreedNow(now, base, at);
  const changes = collapsed(now.changes, now.stated, now.before, schema.fields);
  if (base === undefined) {
    const fields = isWritten(desired)
      ? changes.map((it): FieldDrift => ({ ...it, cause: "unknown", since: undefined }))
      : [];
    return { drift: changed(desired, fields, base), agreed };
  }
  if (changes.length === 0) return { agreed };
  // The same names on all three sides: what is still to be renamed in the files has its new name everywhere.
  const said = Object.fromEntries(Object.entries(base.values).map(([key, it]) => [key, it.value]));
  const fields = withNewNames(said, schema.fields, around.matches.renames);
  const moved = differenceOf({ ...desired, fields }, live, around).changes;
  const edited = differenceOf(desired, { ...live, fields }, around).changes;
  const drifted = changes.flatMap((it): readonly FieldDrift[] => {
    if (base.unknown.includes(topKey(it.path)))
      return isWritten(desired) ? [{ ...it, cause: "unknown", since: undefined }] : [];
    if (!touches(it.path, moved)) return [];
    const { at: then, by } = base.values[topKey(it.path)] ?? base;
    return [{ ...it, cause: touches(it.path, edited) ? "both" : "cluster", since: { at: then, by } }];
  });
  return {
    drift: changed(desired, drifted, base),
    pending: drifted.length < changes.length && isWritten(desired),
    agreed,
  };
}

// What is only referred to waits for nothing; that it never was as the files say is a note of the plan, and no drift.
const isWritten = (it: DesiredObject): boolean => it.managed && !isBuiltIn(schemaOf(it.section), it.name);

const headOf = (it: DesiredObject, base: Agreed | undefined) => ({
  address: it.address,
  section: it.section,
  name: it.name,
  since: base && { at: base.at, by: base.by },
  revertible: isWritten(it),
});

function changed(
  desired: DesiredObject,
  fields: readonly FieldDrift[],
  base: Agreed | undefined,
): ObjectDrift | undefined {
  if (fields.length === 0) return undefined;
  const cause = (["cluster", "both", "unknown"] as const).find((one) => fields.some((it) => it.cause === one));
  return { ...headOf(desired, base), kind: "changed", cause: cause ?? "unknown", fields };
}

/** What is the same now joins what was the same before; undefined when that is nothing new. */
function agreedNow(
  { stated, changes }: ReturnType<typeof differenceOf>,
  base: Agreed | undefined,
  at: string,
): Agreed | undefined {
  const different = new Set(changes.map((it) => topKey(it.path)));
  const values: Record<string, Agreed["values"][string]> = {};
  for (const [key, value] of Object.entries(stated)) {
    const known = base?.values[key];
    if (different.has(key) || (known !== undefined && canonical(known.value) === canonical(value))) continue;
    values[key] = { value, at, by: "look" };
  }
  const unknown = base === undefined ? [...different].sort(byCodeUnit) : base.unknown.filter((it) => different.has(it));
  if (base === undefined) return { at, by: "look", present: true, values, unknown };
  if (Object.keys(values).length === 0 && unknown.length === base.unknown.length) return undefined;
  return { ...base, values: { ...base.values, ...values }, unknown };
}

/** Of an item that the cluster does not have at all, one change in place of one for each of its values. */
function collapsed(
  changes: readonly FieldChange[],
  stated: JsonObject,
  live: JsonObject,
  fields: readonly FieldSchema[],
): readonly FieldChange[] {
  const gone = Object.entries(stated).flatMap(([key, value]) => missingItems(key, value, live[key] ?? null, fields));
  if (gone.length === 0) return changes;
  const kept: FieldChange[] = [];
  for (const it of changes) {
    const item = gone.find(({ path }) => it.path.startsWith(`${path}.`));
    if (item === undefined) kept.push(it);
    else if (kept.at(-1)?.path !== item.path) kept.push(item);
  }
  return kept;
}

function missingItems(key: string, stated: Json, live: Json, fields: readonly FieldSchema[]): readonly FieldChange[] {
  const field = fieldAt(fields, key);
  if (field?.type.kind !== "list" || field.type.itemKey === undefined) return [];
  const { itemKey } = field.type;
  const there = new Set(itemsIn(live).map((it) => matchOf(it, itemKey)));
  return itemsIn(stated).flatMap((item): readonly FieldChange[] => {
    const name = itemKeyOf(item, itemKey);
    if (!isMap(item) || there.has(matchOf(item, itemKey))) return [];
    const label = { en: `${field.label.en} (${name})`, ko: `${field.label.ko} (${name})` };
    return [{ path: `${key}[${name}]`, label, before: null, after: item }];
  });
}

// The same value, something inside it, or something around it.
const touches = (path: string, changes: readonly FieldChange[]): boolean =>
  changes.some((it) => it.path === path || isInside(it.path, path) || isInside(path, it.path));

const isInside = (inner: string, outer: string): boolean =>
  inner.startsWith(outer) && (inner[outer.length] === "." || inner[outer.length] === "[");
