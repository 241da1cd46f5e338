import type { PathSign, PathState } from "../../core/src/wire/paths.ts";

/** Shapes that tell signs apart where colours do not. */
export const glyphOf: Readonly<Record<PathSign, string>> = { error: "✕", warning: "!", info: "i", passed: "✓" };

/** The same for what becomes of registrations. */
export const stateGlyph: Readonly<Record<PathState, string>> = {
  failsOver: "✓",
  unwatched: "!",
  lost: "✕",
  unknown: "?",
};

/** Which sign's colour a state has; none where nothing is known. */
export const stateSign: Readonly<Record<PathState, PathSign | "unknown">> = {
  failsOver: "passed",
  unwatched: "warning",
  lost: "error",
  unknown: "unknown",
};
