import { byCodeUnit } from "../base/sort.ts";
import type { BoundFile } from "./bind.ts";
import { emptyIndex, type ProjectIndex } from "./project-index.ts";
import type { Project } from "./project.ts";

/** Puts bound files together, one project for each cluster they name; documents without a cluster belong to none. */
export function assemble(files: readonly BoundFile[]): readonly Project[] {
  const projects = new Map<string, ProjectIndex>();
  for (const name of clusterNames(files)) {
    const index = emptyIndex(name, () => [...projects.values()].filter((it) => it.name !== name));
    for (const { tree, documents } of files)
      index.setDocuments(
        tree.uri,
        documents.filter((it) => it.cluster === name),
      );
    for (const document of index.documents) index.add(document.objects);
    projects.set(name, index);
  }
  return [...projects.values()];
}

/** The clusters that documents name, in the order of file names and text. */
export function clusterNames(files: Iterable<BoundFile>): ReadonlySet<string> {
  const sorted = [...files].sort((a, b) => byCodeUnit(a.tree.uri, b.tree.uri));
  return new Set(sorted.flatMap((it) => it.documents.flatMap((document) => document.cluster ?? [])));
}
