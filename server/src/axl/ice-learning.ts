import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import { iceSections } from "../../../core/src/catalog/generated/fields.ts";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { ObjectSchema, Version } from "../../../core/src/catalog/schema.ts";
import type { Fault } from "../port/cluster.ts";
import type { Caller } from "./caller.ts";
import { isWholeIce, learnIce, type IceMap } from "./ice-map.ts";
import { keyArgs, listArgs } from "./requests.ts";
import { child, type Element } from "./xml.ts";

/** Objects of a kind to look at; the standard one and those that someone saved are among the first. */
const atMost = 20;

/**
 * Reads common phone profiles, and where those do not tell all the enterprise phone configuration and some phones, and
 * learns from their `vendorConfig` how this cluster names ICE. Undefined in the value when none of them tells anything.
 * The same objects always give the same map.
 */
export async function learnIceFrom(caller: Caller, signal: AbortSignal): Promise<Result<IceMap | undefined, Fault>> {
  const version = await caller.version(signal);
  if (!version.ok) return version;
  const samples: Element[] = [];
  for (const section of iceSections) {
    if (isWholeIce(learnIce(samples))) break;
    const found = await vendorConfigsOf(caller, schemaOf(section), version.value, signal);
    if (!found.ok) return found;
    samples.push(...found.value);
  }
  return ok(learnIce(samples));
}

/** What a cluster does not let this user look at tells nothing; it can still be used for all else. */
async function vendorConfigsOf(
  caller: Caller,
  schema: ObjectSchema,
  version: Version,
  signal: AbortSignal,
): Promise<Result<readonly Element[], Fault>> {
  const keys = await keysOf(caller, schema, version, signal);
  if (!keys.ok) return keys;
  const samples: Element[] = [];
  for (const identity of keys.value) {
    const got = await caller.read(`get${schema.axlType}`, keyArgs(schema, { identity }, version), signal);
    if (!got.ok && got.fault.kind === "refused") continue; // removed meanwhile
    if (!got.ok) return fail(got.fault);
    const vendorConfig = child(child(got.value, schema.axlElement), "vendorConfig");
    if (vendorConfig) samples.push(vendorConfig);
  }
  return ok(samples);
}

/** The names of the first objects of a kind, sorted; the only one of a kind has none. */
async function keysOf(
  caller: Caller,
  schema: ObjectSchema,
  version: Version,
  signal: AbortSignal,
): Promise<Result<readonly (readonly string[])[], Fault>> {
  if (schema.lookup.length === 0) return ok([[]]);
  const args = listArgs(schema, {}, { skip: 0, first: atMost }, version, { name: "" });
  const listed = await caller.read(`list${schema.axlType}`, args, signal);
  if (!listed.ok) return listed.fault.kind === "refused" ? ok([]) : listed;
  const names = listed.value.children.map((it) => child(it, "name")?.text ?? "");
  return ok(names.sort().map((it) => [it]));
}
