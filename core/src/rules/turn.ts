import { expresswaysOf } from "../model/expressway.ts";
import { iceAbove, type WrittenIce } from "../model/ice.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";

/** Whether a block, or a level above it, names a primary TURN server (or tries to: what is not legal is the shape's). */
export const hasTurn = (object: ConfigObject, ice: WrittenIce, project: Project): boolean =>
  [ice, ...iceAbove(object, project).map((it) => it.ice)].some((it) => it.turn?.writes("primary") ?? it.writes("turn"));

/** Whether MRA004 speaks of a block: it enables ICE, no level above does, and no TURN server is known anywhere. */
export const lacksServers = (object: ConfigObject, ice: WrittenIce, project: Project): boolean =>
  ice.enabled?.value === true &&
  ice.defaultCandidate?.value !== "relayed" &&
  !iceAbove(object, project).some((it) => it.ice.enabled?.value === true) &&
  !hasTurn(object, ice, project) &&
  !expresswaysOf(project).some((it) => (it.turnServers?.texts.length ?? 0) > 0);

/** Whether MRA028 speaks of a block: it wants relayed candidates, and no TURN server is named. */
export const lacksRelay = (object: ConfigObject, ice: WrittenIce, project: Project): boolean =>
  ice.defaultCandidate?.value === "relayed" && !hasTurn(object, ice, project);
