import type { Text } from "../../base/text.ts";

/** Pages of the rules by id, generated from `core/src/rules/*.md`. */
export const pages: Readonly<Record<string, Text>> = {};
