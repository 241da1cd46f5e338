import { builtin } from "./builtin.ts";
import * as paths from "./paths.ts";

/** Node's, where there is Node; else those of POSIX. */
export const { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } = (builtin("node:path") ??
  paths) as typeof paths;
