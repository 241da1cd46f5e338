import { message, type Text } from "../base/text.ts";
import { activeIce, iceAbove, type IceLevel } from "../model/ice.ts";
import { mention } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";

/** Stands on the nearer level, whose settings win: phone, then common phone profile, then enterprise phone. */
export const MRA024 = objectRule({
  id: "MRA024",
  ...chapter("4", 174, 182, 183, 184),
  severity: "info",
  live: "objects",
  title: { en: "ICE is set at several levels", ko: "ICE가 여러 수준에서 설정됨" },
  on: ["commonPhoneProfiles", "phones"],
  *check(object, project) {
    const ice = activeIce(object, project);
    if (ice === undefined) return;
    const above = iceAbove(object, project);
    if (above.length === 0) return;
    yield {
      at: ice.entry.key,
      message: message(
        {
          en: "ICE is set in {0} and in {1}; {0} takes precedence",
          ko: "ICE가 {0}과(와) {1}에서 설정되었습니다. {0}의 설정이 우선합니다",
        },
        mention(object),
        namesOf(above),
      ),
      related: above.map((it) => ({
        spot: it.ice.entry.key,
        message: message({ en: "Also here", ko: "여기에도 있습니다" }),
      })),
    };
  },
});

function namesOf(levels: readonly IceLevel[]): Text {
  const names = levels.map((it) => mention(it.object));
  const joined = (language: "en" | "ko"): string =>
    names.map((it) => (typeof it === "string" ? it : it[language])).join(", ");
  return { en: joined("en"), ko: joined("ko") };
}
