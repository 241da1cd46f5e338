import { message } from "../base/text.ts";
import { entryIn } from "../model/object.ts";
import { stringOf } from "../syntax/tree.ts";
import { policies, policyValues } from "./policy.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { choices, wordFix } from "./words.ts";

/** Stands in place of the shape's finding about the value. */
export const MRA043 = objectRule({
  id: "MRA043",
  ...chapter("6.8", 277, 279, 280, 281),
  severity: "error",
  title: { en: "Unknown Jabber client policy", ko: "Jabber 클라이언트 정책 값이 올바르지 않음" },
  on: ["userProfiles"],
  *check(profile) {
    for (const { key, label } of policies) {
      const node = entryIn(profile, key)?.value;
      const value = stringOf(node);
      if (node === undefined || value === undefined || (policyValues as readonly string[]).includes(value)) continue;
      yield {
        at: node,
        message: message(
          {
            en: '{0} of user profile "{1}" must be one of {3}; it is "{2}"',
            ko: '사용자 프로파일 "{1}"의 {0}은(는) 다음 중 하나여야 합니다: {3}. 현재 값: "{2}"',
          },
          label,
          profile.name,
          value,
          choices(policyValues),
        ),
        fixes: wordFix(node, value, policyValues),
      };
    }
  },
});
