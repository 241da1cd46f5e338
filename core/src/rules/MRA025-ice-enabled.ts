import { message } from "../base/text.ts";
import { iceSections } from "../catalog/generated/fields.ts";
import { iceAbove, iceOf } from "../model/ice.ts";
import { entryOf } from "../syntax/tree.ts";
import { addKey, setTo } from "./fix.ts";
import { subject } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";

/** Step 4 is optional, so this is a note. Silent for a block with nothing else in it, and where a level above enables ICE. */
export const MRA025 = objectRule({
  id: "MRA025",
  ...chapter("4.3", 188),
  severity: "info",
  live: "objects",
  title: { en: "ICE block present but not enabled", ko: "ICE 블록이 있으나 활성화되지 않음" },
  on: iceSections,
  *check(object, project) {
    const ice = iceOf(object);
    const entry = ice && entryOf(ice.node, "enabled");
    if (ice === undefined || ice.enabled?.value === true || (entry !== undefined && ice.enabled === undefined)) return;
    if (!ice.node.entries.some((it) => it.key.value !== "enabled")) return;
    const own = ice.enabled;
    if (own === undefined && iceAbove(object, project).some((it) => it.ice.enabled?.value === true)) return;
    yield {
      at: own?.node ?? ice.entry.key,
      message: message(
        own === undefined
          ? {
              en: "{0} sets up ICE, but does not say whether it is enabled",
              ko: "{0}에서 ICE를 구성하지만 enabled가 지정되지 않았습니다",
            }
          : { en: "{0} sets up ICE, but ICE is disabled there", ko: "{0}에서 ICE를 구성하지만 비활성화되어 있습니다" },
        subject(object),
      ),
      fixes: [own === undefined ? addKey(ice.node, "enabled", true, false) : setTo(own.node, true, false)],
    };
  },
});
