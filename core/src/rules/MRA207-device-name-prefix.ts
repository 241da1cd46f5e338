import { message, type Text } from "../base/text.ts";
import { hasWord, modelOf } from "../catalog/catalog.ts";
import { valueOf } from "../model/object.ts";
import { objectRule } from "./rule.ts";
import { files } from "./source.ts";

/** What follows the prefix of a device name, and how a sentence says it. */
interface Form {
  readonly pattern: RegExp;
  readonly said: Text;
}

const mac: Form = {
  pattern: /^[0-9A-F]{12}$/i,
  said: { en: "followed by the 12 hexadecimal digits of the MAC address", ko: "MAC 주소의 16진수 12자리" },
};
const upTo = (most: number, prefix: number): Form => ({
  pattern: new RegExp(`^[A-Za-z0-9._-]{1,${most - prefix}}$`),
  said: {
    en: `${prefix === 0 ? "" : "followed by "}letters, digits, dots, underscores or hyphens, at most ${most} characters in all`,
    ko: `영문자, 숫자, 마침표, 밑줄, 하이픈(전체 ${most}자 이내)`,
  },
});

// By the prefix of the model. Unified CM refuses other characters for every device. Jabber on a mobile device is held to the length of a phone's name.
const forms: Readonly<Record<string, Form>> = {
  SEP: mac,
  ATA: mac,
  TCT: upTo(15, 3),
  BOT: upTo(15, 3),
  TAB: upTo(15, 3),
};
const anyForm = upTo(50, 3);

/** A name that is not made from a MAC address and has no prefix: CTI ports, CTI remote devices, analog phones of a gateway. */
const anyName = upTo(50, 0);

/** Phones whose name the GUI makes from a MAC address, beside those that the catalogue of models describes. */
const byMac: readonly (readonly [RegExp, string])[] = [
  [/^Cisco ATA \d+$/, "ATA"],
  [/^Cisco \d{4}(?:[A-Z-]+)?$/, "SEP"],
  [/^Third-party (?:SIP Device \((?:Basic|Advanced)\)|AS-SIP Endpoint)$/, "SEP"],
];

const prefixOf = (model: string): string | undefined =>
  modelOf(model)?.namePrefix ?? byMac.find(([it]) => it.test(model))?.[1];

/**
 * BAT is the prefix of phones that wait for an activation code. Other types have no prefix that Cisco documents: of them only
 * the characters and the length that Unified CM takes for any device are known.
 */
export const MRA207 = objectRule({
  id: "MRA207",
  ...files(
    "Cisco Jabber and IP phone administration: the name of a device begins with the prefix of its kind",
    "Cisco Jabber 및 IP 전화기 관리: 디바이스 이름은 종류에 따른 접두사로 시작합니다",
  ),
  severity: "warning",
  title: { en: "Device name does not fit the model", ko: "디바이스 이름이 모델과 맞지 않음" },
  on: ["phones"],
  *check(phone) {
    const name = valueOf(phone, "name");
    const model = valueOf(phone, "model")?.value;
    if (name === undefined || model === undefined || phone.state === "absent" || name.value.trim() === "") return;
    const known = prefixOf(model);
    if (known === undefined) {
      if (hasWord("XProduct", model) && !anyName.pattern.test(name.value))
        yield { at: name.node, message: message(other, name.value, model, anyName.said) };
      return;
    }
    const prefix = (known === "SEP" ? ["SEP", "BAT"] : [known]).find((it) => name.value.toUpperCase().startsWith(it));
    const form = forms[known] ?? anyForm;
    if (prefix !== undefined && form.pattern.test(name.value.slice(prefix.length))) return;
    const text =
      prefix === undefined
        ? {
            en: 'Name of phone "{0}" must begin with {2}, as it is a {1}',
            ko: '전화기 "{0}"의 이름은 {2}(으)로 시작해야 합니다({1})',
          }
        : {
            en: 'Name of phone "{0}" must be {2} {3}, as it is a {1}; Unified CM refuses other names',
            ko: '전화기 "{0}"의 이름은 {2} + {3} 형식이어야 합니다({1}). Unified CM은 다른 이름을 거부합니다',
          };
    yield { at: name.node, message: message(text, name.value, model, prefix ?? known, form.said) };
  },
});

const other = {
  en: 'Name of phone "{0}" must be {2}, as it is a {1}; Unified CM refuses other names',
  ko: '전화기 "{0}"의 이름은 {2} 형식이어야 합니다({1}). Unified CM은 다른 이름을 거부합니다',
};
