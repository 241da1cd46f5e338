import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { subject } from "./label.ts";
import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Locations of every cluster that admit calls without counting, or count for whoever answers. */
const uncounted = ["Hub_None", "Phantom", "Shadow"];

/** Speaks only where Device Mobility is stated to be off: the default is a parameter of the cluster. */
export const MRA169 = objectRule({
  id: "MRA169",
  ...guides("Preferred Architecture for Cisco Collaboration, Bandwidth Management, Deploy Device Mobility for MRA"),
  severity: "info",
  title: {
    en: "Calls over MRA are counted for the location of the office",
    ko: "MRA 통화가 사무실 위치의 대역폭에 포함됨",
  },
  on: ["phones"],
  *check(phone, project) {
    const mode = valueOf(phone, "deviceMobilityMode");
    const pool = project.find("devicePools", valueOf(phone, "devicePool")?.value ?? "");
    const location = valueOf(phone, "location")?.value ?? (pool && valueOf(pool, "location")?.value);
    if (mode?.value !== "Off" || location === undefined || uncounted.includes(location)) return;
    yield {
      at: mode.node,
      message: message(
        {
          en: '{0} has Device Mobility off, so its calls over MRA are admitted and counted for location "{1}", although they come through Expressway',
          ko: '{0}의 디바이스 모빌리티가 비활성화되어 있으므로 MRA 통화가 Expressway를 거치더라도 위치 "{1}"의 대역폭에 포함됩니다',
        },
        subject(phone),
        location,
      ),
    };
  },
});
