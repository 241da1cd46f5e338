import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Fault, Registration } from "../port/cluster.ts";
import { isIn } from "../../../core/src/catalog/versions.ts";
import type { Caller } from "./caller.ts";
import type { Args } from "./soap.ts";
import { child, type Element } from "./xml.ts";

/** So many phones are asked for one by one; more are looked for page by page. */
const oneByOne = 20;
/** Rows of one page. */
const PAGE = 1_000;

/**
 * The last known registration of some phones, by name, from AXL's `listRegistrationDynamic`; those that Unified CM does
 * not list are missing. Before 12.5 it does not tell the state, and there is nothing to read.
 */
export async function readRegistrations(
  caller: Caller,
  phones: readonly string[],
  signal: AbortSignal,
): Promise<Result<ReadonlyMap<string, Registration>, Fault>> {
  const version = await caller.version(signal);
  if (!version.ok) return version;
  if (!isIn(version.value, "12.5+") || phones.length === 0) return ok(new Map());
  const wanted = new Set(phones);
  const found = new Map<string, Registration>();
  const see = (rows: readonly Element[]): void => {
    for (const row of rows) {
      const phone = textIn(row, "device");
      if (wanted.has(phone))
        found.set(phone, { phone, state: textIn(row, "risStatus"), node: textIn(row, "lastKnownUcm") });
    }
  };
  if (wanted.size <= oneByOne) {
    for (const phone of wanted) {
      const rows = await rowsOf(caller, phone, 0, signal);
      if (!rows.ok) return rows;
      see(rows.value);
    }
    return ok(found);
  }
  for (let skip = 0; found.size < wanted.size; skip += PAGE) {
    const rows = await rowsOf(caller, "%", skip, signal);
    if (!rows.ok) return rows;
    see(rows.value);
    if (rows.value.length < PAGE) break;
  }
  return ok(found);
}

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
  for (let skip = 0; ; skip += PAGE) {
    const rows = await rowsOf(caller, "%", skip, signal, { device: "", lastKnownIpAddress: "" });
    if (!rows.ok) return rows;
    for (const row of rows.value) {
      const address = textIn(row, "lastKnownIpAddress");
      if (address !== "") found.set(textIn(row, "device"), address);
    }
    if (rows.value.length < PAGE) return ok(found);
  }
}

const stateTags: Args = { device: "", lastKnownUcm: "", risStatus: "" };

async function rowsOf(
  caller: Caller,
  device: string,
  skip: number,
  signal: AbortSignal,
  returnedTags: Args = stateTags,
): Promise<Result<readonly Element[], Fault>> {
  const args: Args = {
    searchCriteria: { device },
    returnedTags,
    skip: String(skip),
    first: String(PAGE),
  };
  const answer = await caller.read("listRegistrationDynamic", args, signal);
  if (!answer.ok) return answer;
  const rows = answer.value.children.filter((it) => it.name === "registrationDynamic");
  return rows.length === answer.value.children.length
    ? ok(rows)
    : fail({ kind: "malformed", what: "listRegistrationDynamicResponse with something else" });
}

const textIn = (it: Element, name: string): string => child(it, name)?.text.trim() ?? "";
