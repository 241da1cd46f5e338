import type { Language } from "../base/text.ts";
import { pages } from "./generated/pages.ts";

/** The page of a rule as Markdown: why, what Cisco says, examples. Undefined when there is no such rule. */
export const pageOf = (id: string, language: Language): string | undefined => pages[id]?.[language];
