import type { Language } from "../../../core/src/base/text.ts";
import type { BoundFile } from "../../../core/src/model/bind.ts";
import type { Project } from "../../../core/src/model/project.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";
import type { Levels } from "../../../core/src/rules/levels.ts";

/** The files of the workspace as the session knows them now, for whoever only reads. */
export interface WorkspaceView {
  language(): Language;
  readonly files: ReadonlyMap<string, BoundFile>;
  projects(): readonly Project[];
  /** What is wrong with a file, as far as it has been checked. */
  findings(uri: string): readonly Finding[];
  /** What `mra.config.yaml` sets for a file. */
  levels(uri: string): Levels;
  /** Waits until every file has been read and checked. */
  settled(signal: AbortSignal): Promise<void>;
  /** Names that a live cluster has, by cluster and section: completion offers them beside those of the files. */
  provideNames(source: (cluster: string, section: string) => readonly string[]): void;
}
