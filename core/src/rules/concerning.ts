import { message, say, type Argument, type Message, type Text } from "../base/text.ts";
import type { ConfigObject } from "../model/object.ts";
import type { Related } from "./finding.ts";
import { inSentence } from "./label.ts";

/** What is said at a value that objects share, with how many they are, and the first of them as another place. */
export const concerningAll = <T extends { readonly message: Message; readonly related?: readonly Related[] }>(
  it: T,
  first: ConfigObject,
  count: number,
): T & { readonly related: readonly Related[] } => ({
  ...it,
  message: concerning(it.message, first, count),
  related: [
    ...(it.related ?? []),
    {
      spot: first.identity,
      message: message({ en: "The first object it concerns", ko: "해당하는 첫 번째 객체" }),
    },
  ],
});

/** A message about something that objects share, with how many they are and the first of them. */
export function concerning(it: Message, first: ConfigObject, count: number): Message {
  const { label, plural } = first.schema;
  return message(
    count === 1
      ? { en: '{0} (concerns the {1} "{2}")', ko: '{0} ({1} "{2}"에 해당)' }
      : { en: '{0} (concerns {3} {1}, "{2}" first)', ko: '{0} ({1} {3}개에 해당, 첫 번째: "{2}")' },
    said(it),
    inSentence(count === 1 ? label : { en: plural.en, ko: label.ko }),
    first.name,
    ...(count === 1 ? [] : [count]),
  );
}

const said = (it: Message): Argument => ({ en: say(it, "en"), ko: say(it, "ko") }) satisfies Text;
