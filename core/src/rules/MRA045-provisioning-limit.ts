import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { setTo } from "./fix.ts";
import { mention } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";

/** The chapter's maximum; the minimum of one phone is ours, since AXL has no bounds. */
export const provisioningLimits = { minimum: 1, maximum: 20 } as const;

/** Stands in place of the shape's finding about the range. */
export const MRA045 = objectRule({
  id: "MRA045",
  ...chapter("6.6", 267),
  severity: "error",
  live: "objects",
  title: { en: "Provisioning limit out of range (1-20)", ko: "프로비저닝 제한이 범위(1-20)를 벗어남" },
  on: ["userProfiles"],
  *check(profile) {
    const limit = valueOf(profile, "limitProvision");
    const { minimum, maximum } = provisioningLimits;
    if (limit === undefined || (limit.value >= minimum && limit.value <= maximum)) return;
    yield {
      at: limit.node,
      message: message(
        {
          en: "Provisioning limit of {0} must be between {2} and {3}; it is {1}",
          ko: "{0}의 프로비저닝 제한은 {2}에서 {3} 사이여야 합니다. 현재 값: {1}",
        },
        mention(profile),
        limit.value,
        minimum,
        maximum,
      ),
      fixes: [setTo(limit.node, limit.value > maximum ? maximum : minimum, false)],
    };
  },
});
