import { objectSchema } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import type { ConfigObject } from "../model/object.ts";
import { booleanOf, nodeAt, stringOf, writtenOf } from "../syntax/tree.ts";
import type { Ask } from "./complete-ask.ts";
import { outsideNames } from "./outside-names.ts";
import { identityNode } from "./target.ts";

/** A name that a reference may take, and who knows it. */
export interface NameOf {
  readonly name: string;
  readonly object: ConfigObject | undefined;
  readonly from: "files" | "elsewhere" | "cluster" | "builtIn";
}

/**
 * Names of the objects of a section, or of an AXL type that has none: from the files (but those that are to go), those made for MRA first; from the live
 * cluster; and what every cluster brings.
 */
export function namesFor(
  { project, liveNames, cursor, object: around }: Pick<Ask, "project" | "liveNames" | "cursor" | "object">,
  section: string,
): readonly NameOf[] {
  const schema = objectSchema(section);
  const names = new Map<string, NameOf>();
  const gone = new Set<string>();
  for (const object of schema ? (project?.objects(section as Section) ?? []) : []) {
    const node = identityNode(object, 0);
    const name = node?.kind === "scalar" && node.value !== null ? writtenOf(node) : "";
    if (object.state === "absent") gone.add(name);
    else if (name !== "" && !names.has(name)) names.set(name, { name, object, from: "files" });
  }
  const own = ranked.has(section) ? bestFirst([...names.values()], around) : [...names.values()];
  const others = new Map<string, NameOf>();
  const add = (name: string, from: NameOf["from"]): void => {
    if (!names.has(name) && !gone.has(name) && !others.has(name)) others.set(name, { name, object: undefined, from });
  };
  // What is being typed is no name that somebody uses.
  if (project && !schema)
    for (const name of outsideNames(project, section)) if (name !== cursor.typed) add(name, "elsewhere");
  if (project) for (const name of liveNames(project.name, section)) add(name, "cluster");
  for (const name of schema?.builtIn ?? []) if (!name.includes("*")) add(name, "builtIn");
  return [...own, ...others.values()];
}

/** Sections with few objects, some of which are made for MRA. The others may have a hundred thousand. */
const ranked = new Set(["devicePools", "phoneSecurityProfiles", "userProfiles", "commonPhoneProfiles", "regions"]);

function bestFirst(names: readonly NameOf[], around: ConfigObject | undefined): readonly NameOf[] {
  const weighed = names.map((it) => ({ it, weight: fitness(it.object, around) }));
  return weighed.sort((a, b) => b.weight - a.weight).map(({ it }) => it);
}

/** How well an object suits the one that is being written: made for its model, and made for MRA. */
function fitness(it: ConfigObject | undefined, around: ConfigObject | undefined): number {
  if (it === undefined) return 0;
  if (it.mra === false) return -1;
  switch (it.section) {
    case "phoneSecurityProfiles":
      return (
        (textAt(it, "phoneType") === profileType(around) ? 2 : 0) +
        (textAt(it, "deviceSecurityMode") === "Encrypted" && textAt(it, "transportType") === "TLS" ? 1 : 0)
      );
    case "userProfiles":
      return booleanOf(nodeAt(it.node, "enableMra")) === true ? 1 : 0;
    default:
      return 0;
  }
}

const profileType = (around: ConfigObject | undefined): string | undefined =>
  around?.section === "phones"
    ? textAt(around, "model")
    : around?.section === "universalDeviceTemplates"
      ? "Universal Device Template"
      : undefined;

const textAt = (it: ConfigObject, key: string): string | undefined => stringOf(nodeAt(it.node, key));
