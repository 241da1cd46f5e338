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

/** The cluster of a name in the files. */
export const projectNamed = ({ projects }: Pick<FilesView, "projects">, name: string): Project | undefined =>
  projects().find((it) => it.name === name);
