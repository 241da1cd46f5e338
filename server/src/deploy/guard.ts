import type { Project } from "../../../core/src/model/project.ts";

/** What files and settings say about writing to a cluster. */
export interface Guard {
  /** People are on the phone there: whatever a plan does, a person has to approve it by name and number. */
  readonly production: boolean;
  /** Nothing is written there. */
  readonly readOnly: boolean;
}

export const unguarded: Guard = { production: false, readOnly: false };

/** What the files of a cluster say: `cluster.production`, `cluster.readOnly`. */
export const guardOf = (project: Project | undefined): Guard => ({
  production: project?.definition?.production === true,
  readOnly: project?.definition?.readOnly === true,
});

/** Who is careful wins: nobody can take back what another one says. */
export const strictest = (...all: readonly Guard[]): Guard => ({
  production: all.some((it) => it.production),
  readOnly: all.some((it) => it.readOnly),
});
