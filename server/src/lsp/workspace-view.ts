import type { FilesView } from "../workspace/view.ts";

/** The files of the workspace as the session knows them now. */
export interface WorkspaceView extends FilesView {
  /** Names that a live cluster has, by cluster and section: completion offers them beside those of the files. */
  provideNames(source: (cluster: string, section: string) => readonly string[]): void;
}
