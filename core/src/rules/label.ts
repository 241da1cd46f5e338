import type { Text } from "../base/text.ts";
import type { ConfigObject } from "../model/object.ts";
import { entryOf, stringOf } from "../syntax/tree.ts";

/** A label as it stands within a sentence: `device pool`, but `Cisco … group`, `LDAP directory`, `Expressway-C`. */
export const inSentence = (label: Text): Text => ({
  en: /^(?!Cisco|Expressway)[A-Z][a-z]/.test(label.en)
    ? `${label.en.charAt(0).toLowerCase()}${label.en.slice(1)}`
    : label.en,
  ko: label.ko,
});

/** What an object is called in a sentence: its name, or its label where the cluster has exactly one. */
export const called = (object: ConfigObject): string | Text =>
  object.schema.identity.length === 0 ? inSentence(object.schema.label) : object.name;

/** Whether an object has no name that can be read: then the shape speaks of it, and what names it may mean it. */
export function isUnnamed(object: ConfigObject): boolean {
  const [key] = object.schema.identity;
  return key !== undefined && (stringOf(entryOf(object.node, key)?.value) ?? "").trim() === "";
}
