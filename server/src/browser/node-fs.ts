import type * as node from "node:fs";
import { builtin } from "./builtin.ts";

/** Flags of `open`; in a browser nothing minds them. */
export const constants =
  (builtin("node:fs") as typeof node | undefined)?.constants ??
  ({ O_RDONLY: 0, O_NONBLOCK: 0, O_NOFOLLOW: 0 } as unknown as typeof node.constants);
