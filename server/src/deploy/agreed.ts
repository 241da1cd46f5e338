import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { identityOf, sectionOf, type Address } from "../../../core/src/base/address.ts";
import { isMap, type Json } from "../../../core/src/base/json.ts";
import { plannedSchema, schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { Agreed } from "../../../core/src/plan/drift.ts";
import { withNewNames } from "../../../core/src/plan/renames.ts";
import { masked } from "../../../core/src/plan/secret.ts";
import { placeNamed } from "../disk/file-name.ts";
import { putTexts } from "../disk/put.ts";
import { doneWrites, linesOf, type BeginLine } from "./journal-lines.ts";
import { journalFiles, journalFolder } from "./journal.ts";

/** What files and cluster last agreed on, by address. */
export type AgreedObjects = ReadonlyMap<Address, Agreed>;

/**
 * What the deployments to a cluster left on it, from the journal, after what was known by looks: what was renamed is known
 * by its new name from then on. What was deployed to another host under the same name (a demo cluster, a laboratory) tells
 * nothing. Reads files only, and needs no lock.
 */
export async function deployedTo(
  journals: string,
  cluster: string,
  host: string,
  known: AgreedObjects = new Map(),
): Promise<AgreedObjects> {
  const folder = journalFolder(journals, cluster);
  const agreed = new Map(known);
  for (const file of await journalFiles(folder)) {
    const lines = linesOf(await readFile(join(folder, file), "utf8"));
    const [head] = lines;
    if (head?.t !== "deploy" || !isSameHostAndPort(head.host, host)) continue;
    for (const it of doneWrites(lines)) record(agreed, it);
  }
  return laterOf(known, agreed);
}

/** Whether two ways to write a host mean the same one. */
export const isSameHostAndPort = (a: string, b: string): boolean => withPort(a) === withPort(b);

const withPort = (host: string): string => (/:\d+$/.test(host) ? host : `${host}:8443`).toLowerCase();

function record(agreed: Map<Address, Agreed>, { at, step, write }: BeginLine): void {
  const { address, section } = step;
  // What a look found after this write is no part of what was there before it.
  const earlier = (it: Agreed | undefined): Agreed | undefined => (it !== undefined && it.at <= at ? it : undefined);
  const gone: Agreed = { at, by: "deploy", present: false, values: {}, unknown: [] };
  if (write === "remove") agreed.set(address, gone);
  else if (step.kind === "rename" && write === "update") {
    const old = earlier(agreed.get(step.from));
    agreed.set(step.from, gone);
    if (old) agreed.set(address, { ...old, at });
    const names = new Map([[step.from, identityOf(address)[0] ?? ""]]);
    for (const [key, it] of agreed) agreed.set(key, renamedIn(it, key, names, at));
  } else if ((write === "add" || write === "update") && "fields" in step && isMap(step.fields)) {
    // A step may state only part of an object: what an earlier one left is still there.
    const kept = write === "add" ? undefined : earlier(agreed.get(address));
    const values = Object.fromEntries(
      Object.entries(masked(schemaOf(section), step.fields)).map(([key, value]) => [
        key,
        { value, at, by: "deploy" as const },
      ]),
    );
    const unknown = kept?.unknown.filter((it) => !(it in values)) ?? [];
    agreed.set(address, { at, by: "deploy", present: true, values: { ...kept?.values, ...values }, unknown });
  }
}

/** An object with the new names in whatever was known of it until then. */
function renamedIn(it: Agreed, address: Address, names: ReadonlyMap<Address, string>, at: string): Agreed {
  const schema = plannedSchema(sectionOf(address));
  if (schema === undefined) return it;
  const values = Object.entries(it.values).map(([key, known]) => {
    const value =
      known.at <= at ? (withNewNames({ [key]: known.value }, schema.fields, names)[key] ?? null) : known.value;
    return [key, { ...known, value }] as const;
  });
  return { ...it, values: Object.fromEntries(values) };
}

/** Two memories as one: of each value the later, of each object the later word on whether it is there. */
export function laterOf(a: AgreedObjects, b: AgreedObjects): AgreedObjects {
  const both = new Map(a);
  for (const [address, it] of b) {
    const other = both.get(address);
    both.set(address, other === undefined ? it : laterObject(other, it));
  }
  return both;
}

function laterObject(a: Agreed, b: Agreed): Agreed {
  const [first, last] = a.at <= b.at ? [a, b] : [b, a];
  if (!first.present || !last.present) return last;
  const values: Record<string, Agreed["values"][string]> = { ...first.values };
  for (const [key, it] of Object.entries(last.values)) {
    const other = values[key];
    if (other === undefined || other.at <= it.at) values[key] = it;
  }
  // What one of them knows is known.
  const unknown = [...new Set([...a.unknown, ...b.unknown])].filter((key) => !(key in values));
  return { ...last, values, unknown };
}

const format = 1;

/** Where it is remembered what a look at a cluster found the same, beside the journals. */
export const seenFile = (state: string, cluster: string): string => placeNamed(join(state, "seen"), cluster, ".json");

/** What was remembered; nothing for another host, or where the file is not there or not one of ours. */
export async function readSeen(path: string, host: string): Promise<AgreedObjects> {
  const text = await readFile(path, "utf8").catch(() => "");
  const it = seenIn(text);
  return it !== undefined && isSameHostAndPort(it.host, host) ? it.objects : new Map();
}

/** What a file remembers of a host; undefined: it is not one of ours. */
export function seenIn(text: string): { readonly host: string; readonly objects: AgreedObjects } | undefined {
  let it: Json;
  try {
    it = JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
  if (!isMap(it) || it.format !== format || typeof it.host !== "string" || !isMap(it.objects)) return undefined;
  const objects = Object.entries(it.objects).flatMap(([key, one]) =>
    isAgreed(one) && plannedSchema(sectionOf(key as Address)) !== undefined ? [[key as Address, one] as const] : [],
  );
  return { host: it.host, objects: new Map(objects) };
}

/** What is remembered of a host as the text of its file. */
export const seenText = (host: string, objects: AgreedObjects): string =>
  JSON.stringify({ format, host, objects: Object.fromEntries(objects) });

/** Remembers it, whole or not at all, mode 0600: it tells how a cluster is configured. False: it could not be written. */
export async function writeSeen(path: string, host: string, objects: AgreedObjects): Promise<boolean> {
  const text = seenText(host, objects);
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = { path, text, mode: 0o600, keepsMode: false, mayReplace: () => true };
    return (await putTexts([file], new AbortController().signal)).ok;
  } catch {
    return false;
  }
}

function isAgreed(it: Json): it is Json & Agreed {
  if (!isMap(it) || typeof it.at !== "string" || typeof it.present !== "boolean" || !Array.isArray(it.unknown))
    return false;
  const isValue = (one: Json): boolean => isMap(one) && typeof one.at === "string" && "value" in one;
  return isMap(it.values) && Object.values(it.values).every(isValue);
}
