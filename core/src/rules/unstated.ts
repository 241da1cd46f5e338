import { clusterFields, factFields } from "../catalog/facts.ts";
import type { FieldSchema, FieldType, SurroundingKey } from "../catalog/schema.ts";
import { surroundingKeys } from "../model/bind.ts";
import { clusterDefinitionOf } from "../model/cluster.ts";
import type { Project } from "../model/project.ts";
import { withFacts } from "../model/with-facts.ts";
import { itemsOf, stringOf, nodeAt, watchingLookUps, type Entry, type MapNode, type Node } from "../syntax/tree.ts";
import { checkRule } from "./check.ts";
import { rules } from "./index.ts";
import type { Rule } from "./rule.ts";

/** A rule that has nothing to say of a project, and the facts it looked for that no file states. */
export interface Unstated {
  readonly rule: Rule;
  /** `cluster.securityMode`, `expressway.release`, `certificates.cucm`; of one Expressway of several with its name. */
  readonly facts: readonly string[];
}

/**
 * Rules that could not speak: each is asked once more, and every look at a fact is noted. Nothing is declared by hand, so
 * a rule that comes to need another fact is told of by itself. A rule that has something to say is none of them, nor is
 * one about the files themselves.
 */
export function unstatedFacts(project: Project): readonly Unstated[] {
  const paths = pathsOf(project);
  return rules.flatMap((rule): readonly Unstated[] => {
    if (rule.group === "files") return [];
    const facts = factsMissed(rule, project, paths);
    return facts.length === 0 ? [] : [{ rule, facts }];
  });
}

function factsMissed(rule: Rule, project: Project, paths: ReadonlyMap<Node, string>): readonly string[] {
  const asked = new Set<string>();
  const there = new Set<string>();
  const note = (map: MapNode, key: string, isThere: boolean): void => {
    const path = paths.get(map);
    if (path !== undefined) (isThere ? there : asked).add(`${path}.${key}`);
  };
  const speaks = watchingLookUps(note, () => {
    for (const _ of checkRule(rule, apart(project, asked))) return true;
    return false;
  });
  if (speaks) return [];
  const missed = [...asked].filter((it) => !there.has(it) && isFact(it));
  // What lies in a map that is missing itself is not said again.
  return missed.filter((it) => !missed.some((other) => it.startsWith(`${other}.`))).sort();
}

/** Whether a path is that of a fact which nothing stands in for. */
function isFact(path: string): boolean {
  const [block = "", ...keys] = path.replace(/ "[^"]*"/, "").split(".");
  let fields = block === "cluster" ? clusterFields : (factFields as Readonly<Record<string, Fields>>)[block];
  for (const key of keys) {
    const field: FieldSchema | undefined = fields?.find((it) => it.key === key);
    if (field === undefined || field.fallback === true) return false;
    fields = fieldsIn(field.type);
  }
  return true;
}

type Fields = readonly FieldSchema[];

const fieldsIn = (type: FieldType): Fields | undefined =>
  type.kind === "map" ? type.fields : type.kind === "list" ? fieldsIn(type.of) : undefined;

// The project with facts that nobody has read yet: what was read is kept, and a second look at it would not be seen.
function apart(project: Project, asked: Set<string>): Project {
  const node = project.definition?.node;
  const definition = node && clusterDefinitionOf(node);
  const facts = new Map(surroundingKeys.map((key) => [key, [...project.surroundings(key)]]));
  const surroundings = (key: SurroundingKey): readonly Entry[] => {
    const entries = facts.get(key) ?? [];
    if (entries.length === 0) asked.add(key);
    return entries;
  };
  return withFacts(project, {
    get definition() {
      if (definition === undefined) asked.add("cluster");
      return definition;
    },
    surroundings,
  });
}

/** Where each map of facts stands: the definition, the surroundings and what is in them. Lists of records are left out. */
function pathsOf(project: Project): ReadonlyMap<Node, string> {
  const paths = new Map<Node, string>();
  const put = (node: Node | undefined, path: string): void => {
    if (node?.kind === "seq" && path === "cluster.nodes") for (const it of node.items) put(it, path);
    if (node?.kind !== "map") return;
    paths.set(node, path);
    for (const { key, value } of node.entries) put(value, `${path}.${String(key.value)}`);
  };
  put(project.definition?.node, "cluster");
  for (const key of surroundingKeys)
    for (const { value } of project.surroundings(key)) {
      put(value, key);
      for (const it of key === "expressway" ? itemsOf(value) : [])
        put(it, `${key} "${stringOf(nodeAt(it, "name")) ?? "?"}"`);
    }
  return paths;
}
