import type { TextList } from "../model/located.ts";
import type { Located } from "../model/object.ts";

/** Expressway reads that many characters of the alternative names of a certificate, and ignores the rest (TAC 213872). */
export const sanLimit = 999;

/** The alternative names that Expressway heeds: those within its limit, with a comma between two. */
export const heededNames = (san: TextList): readonly Located<string>[] =>
  san.texts.filter((_, i) => joined(san.texts.slice(0, i + 1)).length <= sanLimit);

/** The alternative names of a certificate as one text. */
export const joined = (names: readonly Located<string>[]): string => names.map((it) => it.value.trim()).join(",");
