import { ok, type Result } from "../../../core/src/base/result.ts";
import { byCodeUnit } from "../../../core/src/base/sort.ts";
import { phoneSection } from "../../../core/src/catalog/catalog.ts";
import type { JsonObject } from "../../../core/src/base/json.ts";
import type { Fault, LocatedRegistration } from "../port/cluster.ts";
import { type RegistrationBook, type RegistrationSource } from "./registration-book.ts";
import { phoneStand, type PhoneStand } from "./phone-stand.ts";
import { rowsOf } from "./rows.ts";

/** A phone of a cluster, and how it is registered. */
export interface PhoneStatus {
  readonly name: string;
  readonly model: string;
  readonly devicePool: string;
  readonly phoneSecurityProfile: string;
  readonly stand: PhoneStand;
  /** Undefined: Unified CM does not know it. */
  readonly registration: LocatedRegistration | undefined;
}

/** Every phone of a cluster, by name. */
export interface Status {
  readonly phones: readonly PhoneStatus[];
  /** Expressway-Cs without an address: who registers through them is not known. */
  readonly unresolved: readonly string[];
  /** When the reading began, ISO 8601. */
  readonly readAt: string;
}

/** Reads all phones of a cluster and their registrations. It only reads. */
export async function readStatus(
  source: RegistrationSource,
  book: RegistrationBook,
  signal: AbortSignal,
): Promise<Result<Status, Fault>> {
  const readAt = new Date().toISOString();
  const keys = ["model", "devicePool", "phoneSecurityProfile"];
  const rows = await rowsOf(source.cluster, phoneSection, keys, signal);
  if (!rows.ok) return rows;
  const names = rows.value.map((it) => it.name);
  const read = await book.read(source, names, signal);
  if (!read.ok) return read;
  const phones = rows.value.map(({ name, fields }): PhoneStatus => {
    const registration = read.value.phones.get(name);
    return {
      name,
      model: textAt(fields, "model"),
      devicePool: textAt(fields, "devicePool"),
      phoneSecurityProfile: textAt(fields, "phoneSecurityProfile"),
      stand: phoneStand(registration),
      registration,
    };
  });
  return ok({
    phones: phones.sort((a, b) => byCodeUnit(a.name, b.name)),
    unresolved: read.value.unresolved,
    readAt,
  });
}

const textAt = (fields: JsonObject, key: string): string => {
  const it = fields[key];
  return typeof it === "string" ? it : "";
};

/** How many phones stand how. */
export type PhoneCounts = Readonly<Record<PhoneStand, number>> & { readonly phones: number };

/** By what phones are counted. */
export type Grouping = (it: PhoneStatus) => string | undefined;

/** Counts of phones by what they have in common, by its name; who has nothing of it is left out. */
export function countsBy(phones: readonly PhoneStatus[], grouping: Grouping): ReadonlyMap<string, PhoneCounts> {
  const groups = new Map<string, PhoneStatus[]>();
  for (const it of phones) {
    const name = grouping(it);
    if (name === undefined || name === "") continue;
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [it]);
    else known.push(it);
  }
  return new Map([...groups].sort(([a], [b]) => byCodeUnit(a, b)).map(([name, its]) => [name, phoneCountsOf(its)]));
}

/** How many of some phones stand how. */
export function phoneCountsOf(phones: readonly PhoneStatus[]): PhoneCounts {
  const count = (stand: PhoneStand): number => phones.filter((it) => it.stand === stand).length;
  return {
    phones: phones.length,
    registered: count("registered"),
    expressway: count("expressway"),
    unregistered: count("unregistered"),
    unknown: count("unknown"),
  };
}
