import { builtin } from "./builtin.ts";
import * as paths from "./paths.ts";

/** Node's, where there is Node; else those of POSIX. */
export const { fileURLToPath, pathToFileURL } = (builtin("node:url") ?? paths) as typeof paths;
