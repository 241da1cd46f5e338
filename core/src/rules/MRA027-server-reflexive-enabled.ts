import { message } from "../base/text.ts";
import { iceSections } from "../catalog/generated/fields.ts";
import { activeIce, iceAbove } from "../model/ice.ts";
import { addKey, setTo } from "./fix.ts";
import { mention, subject } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";

/** Silent where no level says anything: the cluster's default is Enabled. */
export const MRA027 = objectRule({
  id: "MRA027",
  ...chapter("4.5", 196),
  severity: "error",
  live: "objects",
  title: {
    en: "Server Reflexive default candidate needs Server Reflexive Address enabled",
    ko: "서버 재귀를 기본 후보로 쓰면 서버 재귀 주소를 활성화해야 함",
  },
  on: iceSections,
  *check(object, project) {
    const ice = activeIce(object, project);
    if (ice === undefined) return;
    const levels = iceAbove(object, project);
    const own = ice.serverReflexiveAddress;
    // What a level above says of both is told there.
    const candidate =
      ice.defaultCandidate ??
      (own === undefined ? undefined : levels.find((it) => it.ice.defaultCandidate)?.ice.defaultCandidate);
    if (candidate?.value !== "serverReflexive") return;
    if (own === undefined && ice.writes("serverReflexiveAddress")) return;
    const above = levels.find((it) => it.ice.serverReflexiveAddress);
    const address = own ?? above?.ice.serverReflexiveAddress;
    if (address?.value !== false) return;
    yield {
      at: own?.node ?? candidate.node,
      message: message(
        {
          en: "{0} uses serverReflexive as default candidate, but Server Reflexive Address is disabled{1}",
          ko: "{0}은(는) 서버 재귀를 기본 후보로 사용하지만{1} 서버 재귀 주소가 비활성화되어 있습니다",
        },
        subject(object),
        above === undefined || own !== undefined
          ? { en: "", ko: "" }
          : { en: ` in ${mention(above.object).en}`, ko: ` ${mention(above.object).ko}에서` },
      ),
      fixes: [
        own === undefined
          ? addKey(ice.node, "serverReflexiveAddress", true, true, "defaultCandidate")
          : setTo(own.node, true, true),
      ],
    };
  },
});
