import { message } from "../base/text.ts";
import { subject } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { lacksEndpoint } from "./user.ts";

/** Silent for users that are only referred to, that state associated devices, or that may provision their own phones. */
export const MRA054 = objectRule({
  id: "MRA054",
  ...chapter("8", 105, 297, 299, 300),
  severity: "warning",
  live: "surroundings",
  title: { en: "MRA user has no provisioned endpoint", ko: "MRA 사용자에게 프로비전된 엔드포인트가 없음" },
  on: ["endUsers"],
  *check(user, project) {
    if (!user.managed || !lacksEndpoint(user, project)) return;
    yield {
      at: user.identity,
      message: message(
        { en: "{0} has no phone for MRA in the files", ko: "파일에 {0}의 MRA용 전화기가 없습니다" },
        subject(user),
      ),
    };
  },
});
