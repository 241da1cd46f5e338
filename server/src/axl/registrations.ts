import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Fault, Registration } from "../port/cluster.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import { isIn } from "../../../core/src/catalog/versions.ts";
import type { Caller } from "./caller.ts";
import type { Ris } from "./ris.ts";
import type { Args } from "./soap.ts";
import { child, type Element } from "./xml.ts";

/** So many phones are asked for one by one; more are looked for page by page. */
const oneByOne = 20;
/** Rows of one page. */
const pageSize = 1_000;

/**
 * The registrations of some phones, by name; those that Unified CM does not know are missing. RISPort70 tells what is so
 * now. Where it may not be asked, or a node of the cluster did not answer it, `listRegistrationDynamic` tells what the
 * database last knew: from 11.5 on, and the state from 12.5 on.
 */
export async function readRegistrations(
  caller: Caller,
  ris: Ris,
  phones: readonly string[],
  signal: AbortSignal,
): Promise<Result<ReadonlyMap<string, Registration>, Fault>> {
  const wanted = [...new Set(phones)];
  // AXL first says whether the password is right: RISPort70 must not be the second place that is tried with a wrong one.
  const version = await caller.version(signal);
  if (!version.ok) return version;
  if (wanted.length === 0) return ok(new Map());
  const now = await ris.read(wanted, signal);
  if (now?.ok === false && now.fault.kind === "cancelled") return now;
  const found = now?.ok === true ? now.value.found : new Map<string, Registration>();
  if (now?.ok === true && now.value.isWhole) return ok(found);
  const missing = wanted.filter((it) => !found.has(it));
  const known = await lastKnown(caller, version.value, missing, signal);
  return known.ok ? ok(new Map([...known.value, ...found])) : known;
}

/** What the database last knew of some phones. */
async function lastKnown(
  caller: Caller,
  version: Version,
  phones: readonly string[],
  signal: AbortSignal,
): Promise<Result<ReadonlyMap<string, Registration>, Fault>> {
  const wanted = new Set(phones);
  const found = new Map<string, Registration>();
  if (!isIn(version, "11.5+")) return ok(found);
  const tags: Args = { device: "", lastKnownIpAddress: "", lastKnownUcm: "" };
  // An early 12.5 has no risStatus: it refuses the tag.
  let returned: Args = isIn(version, "12.5+") ? { ...tags, risStatus: "" } : tags;
  const rows = async (device: string, skip: number): ReturnType<typeof rowsOf> => {
    const read = await rowsOf(caller, device, skip, signal, returned);
    if (read.ok || read.fault.kind !== "refused" || version !== "12.5" || returned === tags) return read;
    returned = tags;
    return rowsOf(caller, device, skip, signal, returned);
  };
  const see = (rows: readonly Element[]): void => {
    const readAt = new Date().toISOString();
    for (const row of rows) {
      const phone = textIn(row, "device");
      if (wanted.has(phone)) found.set(phone, registrationIn(row, phone, readAt));
    }
  };
  if (wanted.size <= oneByOne) {
    for (const phone of wanted) {
      const read = await rows(phone, 0);
      if (!read.ok) return read;
      see(read.value);
    }
    return ok(found);
  }
  for (let skip = 0; found.size < wanted.size; skip += pageSize) {
    const read = await rows("%", skip);
    if (!read.ok) return read;
    see(read.value);
    if (read.value.length < pageSize) break;
  }
  return ok(found);
}

const registrationIn = (row: Element, phone: string, readAt: string): Registration => ({
  phone,
  state: textIn(row, "risStatus"),
  node: textIn(row, "lastKnownUcm"),
  address: textIn(row, "lastKnownIpAddress"),
  since: undefined,
  readAt,
});

/**
 * From which address each phone registered last, by its name, from the same list; before 11.5 there is none. A phone that
 * never registered is missing.
 */
export async function readLastAddresses(
  caller: Caller,
  signal: AbortSignal,
): Promise<Result<ReadonlyMap<string, string>, Fault>> {
  const version = await caller.version(signal);
  if (!version.ok) return version;
  const found = new Map<string, string>();
  if (!isIn(version.value, "11.5+")) return ok(found);
  for (let skip = 0; ; skip += pageSize) {
    const rows = await rowsOf(caller, "%", skip, signal, { device: "", lastKnownIpAddress: "" });
    if (!rows.ok) return rows;
    for (const row of rows.value) {
      const address = textIn(row, "lastKnownIpAddress");
      if (address !== "") found.set(textIn(row, "device"), address);
    }
    if (rows.value.length < pageSize) return ok(found);
  }
}

async function rowsOf(
  caller: Caller,
  device: string,
  skip: number,
  signal: AbortSignal,
  returnedTags: Args,
): Promise<Result<readonly Element[], Fault>> {
  const args: Args = {
    searchCriteria: { device },
    returnedTags,
    skip: String(skip),
    first: String(pageSize),
  };
  const answer = await caller.read("listRegistrationDynamic", args, signal);
  if (!answer.ok) return answer;
  const rows = answer.value.children.filter((it) => it.name === "registrationDynamic");
  return rows.length === answer.value.children.length
    ? ok(rows)
    : fail({ kind: "malformed", what: "listRegistrationDynamicResponse with something else" });
}

const textIn = (it: Element, name: string): string => child(it, name)?.text.trim() ?? "";
