import type { FilesView } from "../workspace/view.ts";

/** The files of the workspace as the session knows them now. */
export interface WorkspaceView extends FilesView {
  /** Names that a live cluster has, by cluster and section: completion offers them beside those of the files. */
  provideNames(source: LiveNames): void;
}

/** Names that live clusters have. */
export interface LiveNames {
  /** Those that are known by now. */
  names(cluster: string, section: string): readonly string[];
  /** Reads what is not known, those that begin with what is typed where there are too many; resolves also when it cannot. */
  read(cluster: string, section: string, typed: string): Promise<void>;
}
