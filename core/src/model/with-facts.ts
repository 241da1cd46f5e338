import type { Project } from "./project.ts";

/** What a project says of itself and of what is around its cluster. */
export type ProjectFacts = Pick<Project, "definition" | "surroundings">;

/** The same objects under other facts: a project to ask what it would be if these stood in its files. */
export function withFacts(project: Project, facts: ProjectFacts): Project {
  const found = new Map<unknown, unknown>();
  const view: Project = {
    name: project.name,
    get definition() {
      return facts.definition;
    },
    surroundings: (key) => facts.surroundings(key),
    get definitions() {
      return project.definitions;
    },
    get version() {
      return project.version;
    },
    get documents() {
      return project.documents;
    },
    get siblings() {
      return project.siblings;
    },
    get templates() {
      return project.templates;
    },
    get inheritances() {
      return project.inheritances;
    },
    get rowForms() {
      return project.rowForms;
    },
    objects: (section) => project.objects(section),
    at: (address) => project.at(address),
    find: (section, of) => project.find(section, of),
    all: (address) => project.all(address),
    like: (address) => project.like(address),
    referrers: (address) => project.referrers(address),
    isFirstUse: (reference) => project.isFirstUse(reference),
    holderSays: (from, key) => project.holderSays(from, key),
    once: <T>(find: (project: Project, before: T | undefined) => T): T => {
      if (!found.has(find)) found.set(find, find(view, undefined));
      return found.get(find) as T;
    },
    template: (of) => project.template(of),
  };
  return view;
}
