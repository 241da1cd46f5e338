import { message } from "../base/text.ts";
import { iceAbove, iceOf, iceSections } from "../model/ice.ts";
import { addKey, setTo } from "./fix.ts";
import { called } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";

/** Silent where a level above the block switches the address on and the block does not say otherwise. */
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
    const ice = iceOf(object);
    const candidate = ice?.defaultCandidate;
    if (ice === undefined || candidate?.value !== "serverReflexive") return;
    const address =
      ice.serverReflexiveAddress ??
      iceAbove(object, project).find((it) => it.ice.serverReflexiveAddress)?.ice.serverReflexiveAddress;
    if (address?.value === true || (ice.serverReflexiveAddress === undefined && ice.writes("serverReflexiveAddress")))
      return;
    const own = ice.serverReflexiveAddress;
    yield {
      at: own?.node ?? candidate.node,
      message: message(
        own === undefined
          ? {
              en: "{0} uses serverReflexive as default candidate, but does not switch the Server Reflexive Address on",
              ko: "{0}은(는) 서버 재귀를 기본 후보로 사용하지만 서버 재귀 주소를 활성화하지 않습니다",
            }
          : {
              en: "{0} uses serverReflexive as default candidate, but its Server Reflexive Address is off",
              ko: "{0}은(는) 서버 재귀를 기본 후보로 사용하지만 서버 재귀 주소가 비활성화되어 있습니다",
            },
        called(object),
      ),
      fixes: [
        own === undefined
          ? addKey(ice.node, "serverReflexiveAddress", true, true, "defaultCandidate")
          : setTo(own.node, true, true),
      ],
    };
  },
});
