import { bug } from "../../../core/src/base/bug.ts";
import type { Json, JsonObject } from "../../../core/src/base/json.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import type { FollowUp } from "./cluster.ts";
import { readFields } from "./reading.ts";
import { afterWrite } from "./relations.ts";
import type { Row, Value } from "./row.ts";
import { elementOf, type Plain } from "./seeds/plant.ts";
import { identityOf, textOf, type Store } from "./store.ts";
import type { Element } from "./xml.ts";
import { typeOfSection, types } from "./types.ts";

/** What a test sees of the cluster without AXL, and what it changes there as somebody in the GUI would. */
export interface ClusterState {
  /** Names of a section's objects in the order in which they came; several parts are joined by a space. */
  names(section: string): readonly string[];
  count(section: string): number;
  /** What was set, by AXL element: references as names, lists as arrays. Secrets in clear. */
  object(section: string, ...identity: readonly string[]): JsonObject | undefined;
  /** Lower case, without braces. */
  uuid(section: string, ...identity: readonly string[]): string | undefined;
  /** Every object of every section: two clusters with equal snapshots hold the same. */
  snapshot(): JsonObject;
  /** Adds an object past AXL: no session, no throttle, but a change notification. */
  add(section: string, object: Plain): void;
  /** Changes elements of an object past AXL. */
  edit(section: string, identity: readonly string[], change: Plain): void;
  /** Removes an object past AXL. */
  remove(section: string, ...identity: readonly string[]): void;
  /** apply, reset, restart and the like, oldest first. */
  readonly followUps: readonly FollowUp[];
  /** Change notifications that have not drained. */
  readonly outstanding: number;
}

/** What the state is made of. */
export interface Behind {
  readonly store: Store;
  readonly version: Version;
  readonly followUps: readonly FollowUp[];
  readonly outstanding: () => number;
  readonly add: (type: string, object: Plain) => Row | undefined;
}

export function stateOf(behind: Behind): ClusterState {
  const { store, version } = behind;
  const typeIn = (section: string): string => typeOfSection(section) ?? bug(`no section ${section}`);
  const find = (section: string, identity: readonly string[]): Row | undefined =>
    store.byIdentity(typeIn(section), identity);
  const there = (section: string, identity: readonly string[]): Row =>
    find(section, identity) ?? bug(`no ${section} ${identity.join(" ")}`);

  return {
    names: (section) => [...store.rows(typeIn(section))].map((it) => identityOf(it).join(" ").trim()),
    count: (section) => store.count(typeIn(section)),
    object: (section, ...identity) => {
      const row = find(section, identity);
      return row && fieldsAsJson(row.fields);
    },
    uuid: (section, ...identity) => find(section, identity)?.uuid,
    snapshot: () =>
      Object.fromEntries(
        [...types.keys()]
          .sort()
          .map((type) => [type, Object.fromEntries([...store.rows(type)].map(entryOf).sort(byFirst))]),
      ),
    add: (section, object) => {
      if (!behind.add(typeIn(section), object)) bug(`${section} is not in ${version}`);
    },
    edit: (section, identity, change) => {
      const row = there(section, identity);
      const shapes = types.get(row.type)?.elements("get", version) ?? [];
      const reading = { store, strictly: () => false, refusals: [], complete: false };
      const fields = readFields(elementOf("change", change), shapes, reading);
      store.replace(row, { ...row.fields, ...fields }, Object.keys(fields));
      afterWrite(store, row);
    },
    remove: (section, ...identity) => store.remove(there(section, identity)),
    followUps: behind.followUps,
    get outstanding() {
      return behind.outstanding();
    },
  };
}

const entryOf = (row: Row): readonly [string, Json] => [identityOf(row).join(" "), fieldsAsJson(row.fields)];
const byFirst = ([a]: readonly [string, Json], [b]: readonly [string, Json]): number => (a < b ? -1 : a > b ? 1 : 0);

function fieldsAsJson(fields: { readonly [element: string]: Value }): JsonObject {
  return Object.fromEntries(
    Object.keys(fields)
      .sort()
      .map((it) => [it, asJson(fields[it] ?? null)]),
  );
}

function asJson(value: Value): Json {
  if (typeof value === "string" || value === null) return value;
  switch (value.kind) {
    case "row":
      return textOf(value);
    case "items":
      return value.items.map(asJson);
    case "group":
      return fieldsAsJson(value.fields);
    case "raw":
      return Object.fromEntries(value.children.map((it) => [it.name, elementAsJson(it)]));
  }
}

const elementAsJson = (it: Element): Json =>
  it.children.length === 0 ? it.text : Object.fromEntries(it.children.map((one) => [one.name, elementAsJson(one)]));
