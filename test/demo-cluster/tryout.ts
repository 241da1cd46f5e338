import assert from "node:assert/strict";
import type { Version } from "../../core/src/catalog/schema.ts";
import type { Profile } from "../../server/src/demo-cluster/behaviours.ts";
import { releaseOf } from "../../server/src/demo-cluster/releases.ts";
import { startDemoCluster, type DemoCluster } from "../../server/src/demo-cluster/start.ts";
import { offers, types } from "../../server/src/demo-cluster/types.ts";

import { walks, type Tags, type Walk } from "./walks.ts";

/** A client that is not ours. */
export interface ForeignClient {
  call(operation: string, tags: Tags): Promise<Outcome>;
  close(): Promise<void>;
}
export type Outcome = { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly error: unknown };

/** Clusters against which foreign clients are tried: both ways to say nil, both profiles, the oldest and the newest. */
export const grounds = [
  { version: "11.5", profile: "strict" },
  { version: "14.0", profile: "strict" },
  { version: "15.0", profile: "lenient" },
] as const satisfies readonly { readonly version: Version; readonly profile: Profile }[];

/** Starts a cluster, lets a client walk through it, and gives what went wrong, in words. */
export async function tryOut(
  ground: (typeof grounds)[number],
  clientOf: (cluster: DemoCluster) => ForeignClient,
): Promise<readonly string[]> {
  const cluster = await startDemoCluster({ ...ground, seed: "standard" }, new AbortController().signal);
  const client = clientOf(cluster);
  try {
    return await walkThrough(client, cluster);
  } finally {
    await client.close();
    await cluster.stop();
  }
}

/** What the version has of the walks. */
const walksIn = (version: Version): readonly Walk[] =>
  walks.flatMap((it) => {
    const type = types.get(it.type);
    if (!type || !offers(type, "add", version)) return [];
    const known = new Set(type.elements("add", version).map((one) => one.name));
    const kept = (tags: Tags): Tags =>
      Object.fromEntries(Object.entries(tags).filter(([name]) => known.has(name) || name.startsWith("add")));
    const change = kept(it.change);
    return [{ ...it, add: kept(it.add), change: Object.keys(change).length > 0 ? change : { description: "changed" } }];
  });

/** Walks through everything, forwards and back. */
async function walkThrough(client: ForeignClient, cluster: DemoCluster): Promise<readonly string[]> {
  const walks = walksIn(cluster.version);
  const wrong: string[] = [];
  const uuids = new Map<Walk, string>();
  const keyOf = (it: Walk): Tags => it.key ?? { uuid: uuids.get(it) ?? "" };
  const must = async (operation: string, tags: Tags): Promise<unknown> => {
    const outcome = await client.call(operation, tags);
    if (!outcome.ok) wrong.push(`${operation}: ${JSON.stringify(outcome.error).slice(0, 600)}`);
    return outcome.ok ? outcome.result : undefined;
  };
  const same = (what: string, actual: unknown, expected: unknown): void => {
    const [found, wanted] = [inLetters(actual), inLetters(expected)];
    if (found !== wanted) wrong.push(`${what}: ${found} instead of ${wanted}`);
  };

  for (const it of walks) {
    const uuid = await must(`add${it.type}`, { [it.element]: it.add });
    uuids.set(it, typeof uuid === "string" ? uuid : "");
    const added = objectIn(await must(`get${it.type}`, keyOf(it)), it.element);
    same(`get${it.type}`, shownOf(added, it.add), expected(it.add));
    const listed = await must(`list${it.type}`, { searchCriteria: it.search, returnedTags: emptied(it.search) });
    same(`list${it.type}`, rowsIn(listed, it.element), [expected(it.search)]);
    await must(`update${it.type}`, { ...keyOf(it), ...it.change });
    const shown = it.changed ?? it.change;
    const changed = objectIn(await must(`get${it.type}`, keyOf(it)), it.element);
    same(`get${it.type} after update`, shownOf(changed, shown), expected(shown));
  }
  for (const it of walks.toReversed()) {
    await must(`remove${it.type}`, keyOf(it));
    const gone = await client.call(`get${it.type}`, keyOf(it));
    if (gone.ok || !JSON.stringify(gone.error).includes("was not found"))
      wrong.push(`get${it.type} after remove: ${JSON.stringify(gone)}`);
  }
  await walkSingle(must, same, cluster);
  if (wrong.length === 0)
    assert.ok(cluster.requests.committed > 3 * walks.length, `${cluster.requests.committed} writes`);
  return wrong.slice(0, 5);
}

/** What exists exactly once, and what is no object. */
async function walkSingle(
  must: (operation: string, tags: Tags) => Promise<unknown>,
  same: (what: string, actual: unknown, expected: unknown) => void,
  cluster: DemoCluster,
): Promise<void> {
  await must("updateEnterprisePhoneConfig", { vendorConfig: { webProtocol: "1" } });
  const config = objectIn(await must("getEnterprisePhoneConfig", {}), "enterprisePhoneConfig");
  same("getEnterprisePhoneConfig", shownOf(config, { vendorConfig: { webProtocol: "" } }), {
    vendorConfig: { webProtocol: "1" },
  });
  await must("updateRegionMatrix", { regionAName: "Default", regionBName: "EMEA-HQ", videoBandwidth: "6000" });
  const version = await must("getCCMVersion", {});
  same("getCCMVersion", textIn(version, "componentVersion", "version"), releaseOf(cluster.version).build);
  await must("applyRegion", { name: "Default" });
}

function textIn(it: unknown, ...path: readonly string[]): unknown {
  return plain(path.reduce<unknown>((at, name) => (isMap(at) ? at[name] : undefined), it));
}

const isMap = (it: unknown): it is Readonly<Record<string, unknown>> =>
  typeof it === "object" && it !== null && !Array.isArray(it);

/** A client's way to give text that has attributes: `value` in cisco-axl, `_value_1` in zeep. */
function plain(it: unknown): unknown {
  if (!isMap(it)) return it ?? "";
  if ("_value_1" in it && !Array.isArray(it._value_1)) return it._value_1 ?? "";
  if ("value" in it && "attributes" in it) return it.value ?? "";
  return it;
}

const objectIn = (result: unknown, element: string): unknown => (isMap(result) ? result[element] : undefined);

/** Of what a client gives, the part that was asked about. */
function shownOf(it: unknown, wanted: unknown): unknown {
  const value = plain(it);
  if (Array.isArray(wanted)) return listOf(value).map((one, i) => shownOf(one, wanted[i] as unknown));
  if (!isMap(wanted))
    return isMap(value) && Object.keys(value).every((name) => name === "attributes") ? "" : String(value);
  const fields = isMap(value) ? value : {};
  return Object.fromEntries(
    Object.keys(wanted)
      .filter((name) => !SECRET.has(name))
      .map((name) => [name, shownOf(fields[name], wanted[name])]),
  );
}

/** Taken and never given back. */
const SECRET = new Set(["password", "ldapPassword"]);

/** One element alone is no list to every client. */
const listOf = (it: unknown): readonly unknown[] => (Array.isArray(it) ? (it as readonly unknown[]) : [it]);

/** What a client is to show for what was sent: texts, with `t` and `f` for booleans, lists in their order of priority. */
function expected(it: unknown): unknown {
  if (typeof it === "boolean") return it ? "t" : "f";
  if (Array.isArray(it)) return it.map(expected).sort((a, b) => placeOf(a) - placeOf(b));
  if (!isMap(it)) return typeof it === "string" ? it : JSON.stringify(it ?? "").replaceAll('"', "");
  return Object.fromEntries(
    Object.keys(it)
      .filter((name) => !SECRET.has(name))
      .map((name) => [name, expected(it[name])]),
  );
}
/** As text, with every boolean as a letter: a cluster mixes letters and words. */
const inLetters = (it: unknown): string => JSON.stringify(it).replaceAll(/"(t|f)(?:rue|alse)"/gi, '"$1"');

const placeOf = (it: unknown): number => (isMap(it) && typeof it.priority === "string" ? Number(it.priority) : 0);

const emptied = (it: Tags): Tags => Object.fromEntries(Object.keys(it).map((name) => [name, ""]));

function rowsIn(result: unknown, element: string): unknown {
  return listOf(objectIn(result, element)).map((row) => shownOf(row, isMap(row) ? namesOf(row) : {}));
}
const namesOf = (row: Readonly<Record<string, unknown>>): Tags =>
  Object.fromEntries(
    Object.keys(row)
      .filter((it) => !["attributes", "uuid", "ctiid"].includes(it) && row[it] !== null && listOf(row[it]).length > 0)
      .map((it) => [it, ""]),
  );
