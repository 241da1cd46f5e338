import { fitParticles } from "./particle.ts";

/** The languages in which the product speaks. */
export const languages = ["en", "ko"] as const;
export type Language = (typeof languages)[number];

/** One sentence or word for the user, in every language. Both are required, so that none can be forgotten. */
export interface Text {
  readonly en: string;
  readonly ko: string;
}

/**
 * A text with `{0}`-style holes, and what goes into them. A hole may itself be a Text (a label, say). A hole with words,
 * `{0|phone|phones}`, is the first of them where the number is 1, else the second.
 */
export interface Message {
  readonly template: Text;
  readonly args: readonly Argument[];
}
export type Argument = string | number | Text;

/** Builds a message: `message({ en: "{0} is not an FQDN", ko: "…" }, name)`. */
export const message = (template: Text, ...args: readonly Argument[]): Message => ({ template, args });

/** A message as a text, to stand in a hole of another one. */
export const textOf = (it: Message): Text => ({ en: say(it, "en"), ko: say(it, "ko") });

/**
 * The message as it is read by a person. A hole without an argument stays as it is. A Korean particle with both forms
 * behind a hole, `{0}은(는)`, becomes the one that fits what went into the hole.
 */
export function say(it: Message, language: Language): string {
  const holes = /\{(\d+)(?:\|([^|}]*)\|([^|}]*))?\}/g;
  const said = it.template[language].replace(holes, (hole, digits: string, one?: string, many?: string) => {
    const arg = it.args[Number(digits)];
    if (arg === undefined) return hole;
    if (one !== undefined && many !== undefined) return arg === 1 || arg === "1" ? one : many;
    return typeof arg === "object" ? arg[language] : String(arg);
  });
  return language === "ko" ? fitParticles(said) : said;
}
