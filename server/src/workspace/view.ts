import { basename, relative, isAbsolute, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { lineAt, lineStarts } from "../../../core/src/base/lines.ts";
import type { BoundFile } from "../../../core/src/model/bind.ts";
import type { Project } from "../../../core/src/model/project.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";
import type { Levels } from "../../../core/src/rules/levels.ts";
import { spanOf, type Spot } from "../../../core/src/syntax/tree.ts";

/** The files of a workspace as they are known now, for whoever only reads. */
export interface FilesView {
  /** By URI. */
  readonly files: ReadonlyMap<string, BoundFile>;
  projects(): readonly Project[];
  /** Paths of the folders that the workspace has. */
  readonly folders: readonly string[];
  /** What is wrong with a file, as far as it has been checked. */
  findings(uri: string): readonly Finding[];
  /** What `mra.config.yaml` sets for a file. */
  levels(uri: string): Levels;
  /** Waits until every file has been read and checked. */
  settled(signal: AbortSignal): Promise<void>;
}

/** A place in a file: line and character from 0, as editors count. */
export interface FilePlace {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

/** Where a spot is; undefined when its file is not known. */
export function placeOf(spot: Spot, { files }: Pick<FilesView, "files">): FilePlace | undefined {
  const file = files.get(spot.chunk.uri);
  if (file === undefined) return undefined;
  const { start } = spanOf(spot);
  const starts = lineStarts(file.tree.text);
  const line = lineAt(starts, start);
  return { uri: spot.chunk.uri, line, character: start - (starts[line] ?? 0) };
}

/**
 * A file's path as a person reads it, and as the command line names it in the same folder: from its workspace folder, with
 * the folder's name where there are several. Never the address that editors use.
 */
export function shownPath(uri: string, { folders }: Pick<FilesView, "folders">): string {
  if (!uri.startsWith("file:")) return uri;
  const path = fileURLToPath(uri);
  for (const folder of folders) {
    const way = relative(folder, path);
    if (way === "" || way.startsWith("..") || isAbsolute(way)) continue;
    return (folders.length > 1 ? [basename(folder), way] : [way]).join("/").split(sep).join("/");
  }
  return path;
}

/** The cluster of a name in the files. */
export const projectNamed = ({ projects }: Pick<FilesView, "projects">, name: string): Project | undefined =>
  projects().find((it) => it.name === name);
