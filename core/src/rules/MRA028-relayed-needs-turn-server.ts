import { message } from "../base/text.ts";
import { iceSections } from "../catalog/generated/fields.ts";
import { activeIce } from "../model/ice.ts";
import { subject } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { lacksRelay } from "./turn.ts";

export const MRA028 = objectRule({
  id: "MRA028",
  ...chapter("4.4", 194, 176),
  severity: "error",
  live: "objects",
  title: {
    en: "Relayed default candidate without a TURN server",
    ko: "릴레이됨을 기본 후보로 쓰는데 TURN 서버가 없음",
  },
  on: iceSections,
  *check(object, project) {
    const ice = activeIce(object, project);
    if (ice?.defaultCandidate === undefined || !lacksRelay(object, ice, project)) return;
    yield {
      at: ice.defaultCandidate.node,
      message: message(
        {
          en: "{0} uses relayed as default candidate, but no TURN server is defined; relayed candidates come from a TURN server",
          ko: "{0}은(는) 릴레이됨을 기본 후보로 사용하지만 TURN 서버가 없습니다. 릴레이된 후보는 TURN 서버에서 가져옵니다",
        },
        subject(object),
      ),
    };
  },
});
