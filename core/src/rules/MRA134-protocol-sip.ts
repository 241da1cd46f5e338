import { message } from "../base/text.ts";
import { modelOf } from "../catalog/catalog.ts";
import { valueOf, type ConfigObject } from "../model/object.ts";
import { setTo } from "./fix.ts";
import { mention, subject } from "./label.ts";
import { isIncapable } from "./protocol.ts";
import { objectRule, type Problem } from "./rule.ts";
import { guides } from "./source.ts";

/** Silent for a phone whose model does not work over MRA: that is MRA116, and one finding is enough. */
export const MRA134 = objectRule({
  id: "MRA134",
  ...guides("MRA deployment guide X15.0, MRA Overview (Protocol Summary)"),
  severity: "error",
  live: "objects",
  title: { en: "Device protocol is not SIP", ko: "디바이스 프로토콜이 SIP가 아님" },
  on: ["phones", "phoneSecurityProfiles"],
  check: (object) =>
    object.section === "phones"
      ? ofPhone(object as ConfigObject as ConfigObject<"phones">)
      : ofProfile(object as ConfigObject as ConfigObject<"phoneSecurityProfiles">),
});

function* ofPhone(phone: ConfigObject<"phones">): Generator<Problem> {
  const protocol = valueOf(phone, "protocol");
  if (protocol === undefined || protocol.value === "SIP" || isIncapable(phone)) return;
  yield {
    at: protocol.node,
    message: message(
      {
        en: "Device protocol of {0} is {1}; only SIP devices register over MRA",
        ko: "{0}의 디바이스 프로토콜이 {1}입니다. MRA에는 SIP 디바이스만 등록할 수 있습니다",
      },
      mention(phone),
      protocol.value,
    ),
    fixes: isOverMra(valueOf(phone, "model")?.value) ? [setTo(protocol.node, "SIP", false)] : [],
  };
}

// A CTI port or an old phone is not made one for MRA by another protocol.
const isOverMra = (model: string | undefined): boolean => model === undefined || modelOf(model)?.mraCapable === true;

function* ofProfile(profile: ConfigObject<"phoneSecurityProfiles">): Generator<Problem> {
  const protocol = valueOf(profile, "protocol");
  if (protocol === undefined || protocol.value === "SIP") return;
  yield {
    at: protocol.node,
    message: message(
      {
        en: "{0} is for {1} devices; only SIP devices register over MRA",
        ko: "{0}은(는) {1} 디바이스용입니다. MRA에는 SIP 디바이스만 등록할 수 있습니다",
      },
      subject(profile),
      protocol.value,
    ),
    fixes: isOverMra(valueOf(profile, "phoneType")?.value) ? [setTo(protocol.node, "SIP", false)] : [],
  };
}
