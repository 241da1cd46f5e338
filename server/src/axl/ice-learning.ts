import { schemaOf } from "../../../core/src/catalog/catalog.ts";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Fault } from "../port/cluster.ts";
import type { Caller } from "./caller.ts";
import { learnIce, type IceMap } from "./ice-map.ts";
import { keyArgs, listArgs } from "./requests.ts";
import { child, type Element } from "./xml.ts";

/** Profiles to look at; the standard one and those that someone saved are among the first. */
const PROFILES = 20;

/**
 * Reads the common phone profiles and learns from their `vendorConfig` how this cluster names ICE. Undefined in the
 * value when none of them tells. The same profiles always give the same map.
 */
export async function learnIceFrom(caller: Caller, signal: AbortSignal): Promise<Result<IceMap | undefined, Fault>> {
  const schema = schemaOf("commonPhoneProfiles");
  const version = await caller.version(signal);
  if (!version.ok) return version;
  const page = { skip: 0, first: PROFILES };
  const args = listArgs(schema, {}, page, version.value, { name: "" });
  const listed = await caller.read(`list${schema.axlType}`, args, signal);
  // A cluster that does not let this user look at profiles can still be used for all else.
  if (!listed.ok) return listed.fault.kind === "refused" ? ok(undefined) : listed;
  const samples: Element[] = [];
  const names = listed.value.children.map((it) => child(it, "name")?.text ?? "").sort();
  for (const name of names) {
    const got = await caller.read(`get${schema.axlType}`, keyArgs(schema, { identity: [name] }, version.value), signal);
    if (!got.ok && got.fault.kind === "refused") continue; // removed meanwhile
    if (!got.ok) return fail(got.fault);
    const vendorConfig = child(child(got.value, schema.axlElement), "vendorConfig");
    if (vendorConfig) samples.push(vendorConfig);
  }
  return ok(learnIce(samples));
}
