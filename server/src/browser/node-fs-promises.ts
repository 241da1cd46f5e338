import type * as node from "node:fs/promises";
import { builtin } from "./builtin.ts";
import * as files from "./files.ts";

/** Node's, where there is Node; else what VS Code gives. */
export const { open, opendir, readFile, realpath, stat } = (builtin("node:fs/promises") ?? files) as typeof node;
