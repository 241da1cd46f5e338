import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { gapIn } from "./gap.ts";
import { subject } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";

/** A missing name is the shape's finding; an empty one is an error here. A missing description is a hint. */
export const MRA050 = objectRule({
  id: "MRA050",
  ...chapter("6.3", 258),
  severity: "error",
  title: { en: "User profile has no name or description", ko: "사용자 프로파일의 이름 또는 설명이 없음" },
  on: ["userProfiles"],
  *check(profile) {
    const name = valueOf(profile, "name");
    if (name === undefined) return;
    if (name.value.trim() === "") {
      yield {
        at: name.node,
        message: message({
          en: "The name of this user profile is empty",
          ko: "이 사용자 프로파일의 이름이 비어 있습니다",
        }),
      };
      return;
    }
    const description = valueOf(profile, "description");
    const at = description?.value.trim() === "" ? description.node : gapIn(profile, "description");
    if (at === undefined) return;
    yield {
      at,
      severity: "hint",
      message: message({ en: "{0} has no description", ko: "{0}에 설명이 없습니다" }, subject(profile)),
    };
  },
});
