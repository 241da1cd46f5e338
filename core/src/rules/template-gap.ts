import { message, type Text } from "../base/text.ts";
import { entryIn, valueOf, type ConfigObject } from "../model/object.ts";
import { gapIn } from "./gap.ts";
import { subject } from "./label.ts";
import type { Problem } from "./rule.ts";

/** A field of a user profile that names a template, with its label. */
export interface TemplateField {
  readonly key: "deskPhones" | "mobileDevices" | "remoteDestinations" | "universalLineTemplate";
  readonly label: Text;
}

/**
 * What a user profile for MRA lacks of templates: one finding for all keys that are not written, one for each that is
 * cleared. Silent where the profile switches MRA off.
 */
export function* missingTemplates(
  profile: ConfigObject<"userProfiles">,
  fields: readonly TemplateField[],
): Generator<Problem> {
  if (valueOf(profile, "enableMra")?.value === false) return;
  const gaps = fields.flatMap((field) => {
    const at = gapIn(profile, field.key);
    return at === undefined ? [] : [{ at, field, written: entryIn(profile, field.key) !== undefined }];
  });
  const unwritten = gaps.filter((it) => !it.written);
  const groups = [...(unwritten.length > 0 ? [unwritten] : []), ...gaps.filter((it) => it.written).map((it) => [it])];
  for (const group of groups) {
    const [first] = group;
    if (first === undefined) continue;
    const labels = group.map((it) => it.field.label);
    yield {
      at: first.at,
      message: message(
        { en: "{0} has no template for {1}", ko: "{0}에 다음 템플릿이 없습니다: {1}" },
        subject(profile),
        {
          en: labels.map((it) => it.en).join(", "),
          ko: labels.map((it) => it.ko).join(", "),
        },
      ),
    };
  }
}
