import { message } from "../base/text.ts";
import { lackInMapping } from "../model/lack.ts";
import { subject } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { lacksEndpoint } from "./user.ts";

/**
 * Silent for users that are only referred to, that state associated devices, or that may provision their own phones. Where no
 * user of a table has a phone, the mapping lacks what makes phones, and it stands there.
 */
export const MRA054 = objectRule({
  id: "MRA054",
  ...chapter("8", 105, 297, 299, 300),
  severity: "warning",
  live: "surroundings",
  title: { en: "MRA user has no provisioned endpoint", ko: "MRA 사용자에게 프로비전된 엔드포인트가 없음" },
  on: ["endUsers"],
  *check(user, project) {
    if (!user.managed || !lacksEndpoint(user, project)) return;
    const mapping = user.row === undefined ? undefined : lackInMapping(user.row, "associatedDevices");
    yield {
      at: mapping ?? user.identity,
      ...(mapping !== undefined && { alone: user.identity }),
      message: message(
        { en: "{0} has no phone for MRA in the files", ko: "파일에 {0}의 MRA용 전화기가 없습니다" },
        subject(user),
      ),
    };
  },
});
