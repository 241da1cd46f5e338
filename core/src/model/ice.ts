import { schemaOf } from "../catalog/catalog.ts";
import type { ObjectSchema } from "../catalog/schema.ts";
import { iceSections } from "../catalog/generated/fields.ts";
import { entryOf, type Entry, type MapNode } from "../syntax/tree.ts";
import { isWritten, textAt, truthAt } from "./located.ts";
import { entryAt, type ConfigObject, type Located } from "./object.ts";
import type { Project } from "./project.ts";

/** Default candidate types of ICE, and the ways to a TURN server. AXL has no enumeration for them. */
export const iceCandidates = ["host", "serverReflexive", "relayed"] as const;
export const turnTransports = ["auto", "udp", "tcp", "tls"] as const;

/** An `ice` block as it was written; what was not written, or not legally, is undefined. */
export interface WrittenIce {
  readonly entry: Entry;
  readonly node: MapNode;
  readonly enabled: Located<boolean> | undefined;
  readonly defaultCandidate: Located<string> | undefined;
  readonly serverReflexiveAddress: Located<boolean> | undefined;
  readonly turn: WrittenTurn | undefined;
  /** Keys that were written, legal or not. */
  readonly writes: (key: "serverReflexiveAddress" | "turn") => boolean;
}
export interface WrittenTurn {
  readonly entry: Entry;
  readonly node: MapNode;
  readonly primary: Located<string> | undefined;
  readonly secondary: Located<string> | undefined;
  readonly transport: Located<string> | undefined;
  /** Keys that were written, legal or not; of the password, a secret's name or not. */
  readonly writes: (key: "primary" | "secondary" | "username" | "password") => boolean;
}

/** The `ice` block of an object. */
export function iceOf(object: ConfigObject): WrittenIce | undefined {
  const entry = entryAt(object, "ice");
  if (entry?.value.kind !== "map") return undefined;
  const node = entry.value;
  return {
    entry,
    node,
    enabled: truthAt(node, "enabled"),
    defaultCandidate: textAt(node, "defaultCandidate"),
    serverReflexiveAddress: truthAt(node, "serverReflexiveAddress"),
    turn: turnOf(entryOf(node, "turn")),
    writes: (key) => isWritten(node, key),
  };
}

function turnOf(entry: Entry | undefined): WrittenTurn | undefined {
  if (entry?.value.kind !== "map") return undefined;
  const node = entry.value;
  return {
    entry,
    node,
    primary: filled(textAt(node, "primary")),
    secondary: filled(textAt(node, "secondary")),
    transport: textAt(node, "transport"),
    writes: (key) => isWritten(node, key),
  };
}

const filled = (it: Located<string> | undefined): Located<string> | undefined =>
  it?.value.trim() === "" ? undefined : it;

/** A level at which ICE is set: the object and its block. */
export interface IceLevel {
  readonly object: ConfigObject;
  readonly ice: WrittenIce;
}

/**
 * The levels that an object's ICE settings inherit from, nearest first: a phone from its common phone profile, both from
 * the enterprise phone configuration (MRA guide X15.2). Only levels that have a block.
 */
export function iceAbove(object: ConfigObject, project: Project): readonly IceLevel[] {
  const levels: IceLevel[] = [];
  for (const { key, to } of namesOfLevels(object.schema)) {
    const name = textAt(object.values, key)?.value;
    const named = name === undefined ? undefined : project.find(to, name);
    if (named) levels.push(...levelOf(named));
  }
  // Of a kind without names the cluster has one object, which holds for all.
  if (object.schema.identity.length > 0)
    for (const section of iceSections.filter((it) => schemaOf(it).identity.length === 0))
      for (const it of project.objects(section).slice(0, 1)) levels.push(...levelOf(it));
  return levels;
}

/**
 * The `ice` block of an object, unless ICE is off for it: it says so itself, or the nearest level above it that speaks
 * does. What is stated for ICE there has no effect. Where no level speaks ICE is on, the default of the cluster.
 */
export function activeIce(object: ConfigObject, project: Project): WrittenIce | undefined {
  const ice = iceOf(object);
  if (ice === undefined) return undefined;
  const enabled = ice.enabled ?? iceAbove(object, project).find((it) => it.ice.enabled !== undefined)?.ice.enabled;
  return enabled?.value === false ? undefined : ice;
}

interface LevelName {
  readonly key: string;
  readonly to: (typeof iceSections)[number];
}

const levelNames = new WeakMap<ObjectSchema, readonly LevelName[]>();

/** The fields of a kind of object that name a level of ICE settings. */
function namesOfLevels(schema: ObjectSchema): readonly LevelName[] {
  const known = levelNames.get(schema);
  if (known) return known;
  const found = schema.fields.flatMap(({ key, type }): readonly LevelName[] => {
    const to = type.kind === "reference" ? iceSections.find((it) => it === type.to) : undefined;
    return to === undefined ? [] : [{ key, to }];
  });
  levelNames.set(schema, found);
  return found;
}

function levelOf(object: ConfigObject): readonly IceLevel[] {
  const ice = object.state === "present" ? iceOf(object) : undefined;
  return ice === undefined ? [] : [{ object, ice }];
}
