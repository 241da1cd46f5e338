import type { Text } from "../base/text.ts";

/** A label as it stands within a sentence: `device pool`, but `Cisco … group`, `LDAP directory`, `Expressway-C`. */
export const inSentence = (label: Text): Text => ({
  en: /^(?!Cisco|Expressway)[A-Z][a-z]/.test(label.en)
    ? `${label.en.charAt(0).toLowerCase()}${label.en.slice(1)}`
    : label.en,
  ko: label.ko,
});
