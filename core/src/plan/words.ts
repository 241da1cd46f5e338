import { identityOf, nameOf, sectionOf, type Address } from "../base/address.ts";
import { isMap, type Json } from "../base/json.ts";
import { say, type Language, type Message, type Text } from "../base/text.ts";
import { plannedSchema } from "../catalog/catalog.ts";
import { secretName } from "./secret.ts";
import { isEmpty, itemsIn, comparedText } from "./value.ts";

/** An object as a person names it: `Device pool DP-MRA`. */
export function labelOf(it: Address): Text {
  const schema = plannedSchema(sectionOf(it));
  const label = schema?.label ?? { en: sectionOf(it), ko: sectionOf(it) };
  const name = shownName(it);
  return name === "" ? label : { en: `${label.en} ${name}`, ko: `${label.ko} ${name}` };
}

/** The name of an object within its label. */
export const shownName = (it: Address): string =>
  plannedSchema(sectionOf(it))?.on === undefined ? nameOf(it) : nameAndPlace(identityOf(it));

/** `example.org (expc1.example.com)`: what is on an Expressway has its host as the last part of its identity. */
const nameAndPlace = (parts: readonly string[]): string => [...parts.slice(0, -1), `(${parts.at(-1) ?? ""})`].join(" ");

/** Several things in a row, the first few by name. */
export function enumerated(texts: readonly Text[], most = 3): Text {
  const shown = texts.slice(0, most);
  const rest = texts.length - shown.length;
  const en = shown.map((it) => it.en).join(", ");
  const ko = shown.map((it) => it.ko).join(", ");
  return rest === 0 ? { en, ko } : { en: `${en} and ${rest} more`, ko: `${ko} 외 ${rest}개` };
}

/** The same in both languages. */
export const sameInBoth = (it: string): Text => ({ en: it, ko: it });

/** A value on one line, as a person reads it. A secret is shown by its name. */
export function showValue(it: Json, language: Language): string {
  const secret = secretName(it);
  if (secret !== undefined) return language === "en" ? `(secret ${secret})` : `(비밀 ${secret})`;
  if (isEmpty(it)) return language === "en" ? "(none)" : "(없음)";
  if (Array.isArray(it))
    return itemsIn(it)
      .map((item) => showInside(item, language))
      .join(", ");
  return isMap(it) ? showInside(it, language) : comparedText(it);
}

const showInside = (it: Json, language: Language): string =>
  isMap(it) && secretName(it) === undefined
    ? `{ ${Object.entries(it)
        .filter(([, value]) => !isEmpty(value))
        .map(([key, value]) => `${key}: ${showInside(value, language)}`)
        .join(", ")} }`
    : Array.isArray(it)
      ? `[${itemsIn(it)
          .map((item) => showInside(item, language))
          .join(", ")}]`
      : showValue(it, language);

/** A message as a text, to be put into another message. */
export const asText = (it: Message): Text => ({ en: say(it, "en"), ko: say(it, "ko") });
