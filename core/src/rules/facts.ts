import { NearNames } from "../base/nearest.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { valueOf, type ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { entryOf } from "../syntax/tree.ts";

import { mostMeant } from "./fix.ts";
import { isUnnamed } from "./label.ts";
import { takesPart } from "./user.ts";

/** A fact about each section of a project, found out once for all who ask (see `Project#once`). */
function ofEach<T>(
  find: (project: Project, section: Section, before: T | undefined) => T,
): (project: Project, section: Section) => T {
  const finds = new Map<Section, (project: Project, before: T | undefined) => T>();
  return (project, section) => {
    const own = finds.get(section) ?? ((its: Project, before: T | undefined) => find(its, section, before));
    finds.set(section, own);
    return project.once(own);
  };
}

/** Whether a section has an object without a name, which may be any that is looked for. */
export const hasUnnamed = ofEach((project, section) => project.objects(section).some(isUnnamed));

/** The names of the objects of a section that stay, to find the one that a mistyped name most likely means. */
export const presentNames = ofEach<NearNames>((project, section, before) => {
  const names = project.objects(section).flatMap((it) => (it.state === "present" ? [it.name] : []));
  return before?.isOf(names) === true ? before : new NearNames(names);
});

/** Whether an object can be written into a section of each document: it has such a list, or no such key. */
export const takesItems = ofEach((project, section) =>
  project.documents.every(({ tree: { root } }) => {
    const list = entryOf(root, section)?.value;
    return list === undefined ? root.kind === "map" : list.kind === "seq";
  }),
);

/** Names of phone security profiles for MRA by their type, and by type and protocol, as many as are offered. */
type Profiles = ReadonlyMap<string, readonly string[]>;

function profilesByType(project: Project, before: Profiles | undefined): Profiles {
  const found = new Map<string, string[]>();
  const note = (key: string, { name }: ConfigObject): void => {
    const names = found.get(key) ?? [];
    found.set(key, names);
    if (names.length < mostMeant) names.push(name);
  };
  for (const it of project.objects("phoneSecurityProfiles")) {
    const type = valueOf(it, "phoneType")?.value;
    if (type === undefined || !takesPart(it, project)) continue;
    note(keyOf(type, undefined), it);
    const protocol = valueOf(it, "protocol")?.value;
    if (protocol !== undefined) note(keyOf(type, protocol), it);
  }
  const isSame =
    before?.size === found.size && [...found].every(([key, names]) => before.get(key)?.join("\n") === names.join("\n"));
  return isSame ? before : found;
}

const keyOf = (type: string, protocol: string | undefined): string => `${type}\n${protocol ?? ""}`;

/** The first phone security profiles for MRA that fit a type of phone, and a protocol where one is given. */
export const fittingProfiles = (project: Project, type: string | undefined, protocol?: string): readonly string[] =>
  type === undefined ? [] : (project.once(profilesByType).get(keyOf(type, protocol)) ?? []);
