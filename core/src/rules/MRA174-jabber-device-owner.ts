import { message } from "../base/text.ts";
import { entryIn, valueOf, type ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { listingUser } from "./devices.ts";
import { fillGap, gapIn } from "./gap.ts";
import { mention, subject } from "./label.ts";
import { objectRule, type Problem } from "./rule.ts";
import { guides } from "./source.ts";
import { spotOf } from "./spot.ts";
import { isJabber, phonesOf } from "./user.ts";

/** Silent for phones that are only referred to and state no owner, and for owners whose associated devices are not stated. */
export const MRA174 = objectRule({
  id: "MRA174",
  ...guides("On-Premises Deployment for Cisco Jabber, Create Devices: Associate Devices with Users"),
  severity: "warning",
  live: "objects",
  title: {
    en: "Jabber device has no owner, or is not among the owner's devices",
    ko: "Jabber 디바이스에 소유자가 없거나 소유자의 디바이스 목록에 없음",
  },
  on: ["phones", "endUsers"],
  check: (object, project) =>
    object.section === "phones"
      ? ofPhone(object as ConfigObject as ConfigObject<"phones">, project)
      : ofUser(object as ConfigObject as ConfigObject<"endUsers">, project),
});

function* ofPhone(phone: ConfigObject<"phones">, project: Project): Generator<Problem> {
  const gap = isJabber(phone) ? gapIn(phone, "ownerUser") : undefined;
  if (gap === undefined) return;
  const user = listingUser(phone, project);
  yield {
    at: gap,
    message:
      user === undefined
        ? message(
            {
              en: "{0} is a Jabber device without an owner, and no user lists it among the associated devices; no user's MRA policy applies to it, and it takes a license of its own",
              ko: "{0}은(는) Jabber 디바이스이지만 소유자가 없고 연결된 디바이스로 지정한 사용자도 없습니다. 적용할 MRA 정책이 없으며 라이선스를 별도로 사용합니다",
            },
            subject(phone),
          )
        : message(
            {
              en: "{0} is a Jabber device of {1} without an owner; it takes a license of its own",
              ko: "{0}은(는) {1}의 Jabber 디바이스이지만 소유자가 지정되지 않았습니다. 라이선스를 별도로 사용합니다",
            },
            subject(phone),
            mention(user),
          ),
    related:
      user === undefined
        ? []
        : [{ spot: user.identity, message: message({ en: "The user who lists it", ko: "디바이스를 지정한 사용자" }) }],
    fixes: user === undefined ? [] : [fillGap(phone, "ownerUser", user.name, false)],
  };
}

function* ofUser(user: ConfigObject<"endUsers">, project: Project): Generator<Problem> {
  const entry = entryIn(user, "associatedDevices");
  const listed = valueOf(user, "associatedDevices")?.value;
  if (entry === undefined || listed === undefined) return;
  const names = new Set(listed.map((it) => it.toUpperCase()));
  for (const phone of phonesOf(user, project)) {
    if (!isJabber(phone) || names.has(phone.name.toUpperCase())) continue;
    yield {
      at: spotOf(entry),
      message: message(
        {
          en: "{0} owns Jabber device {1}, but the associated devices do not list it; Jabber finds only devices that are listed there",
          ko: "{0}은(는) Jabber 디바이스 {1}의 소유자이지만 연결된 디바이스에 해당 디바이스가 없습니다. Jabber는 연결된 디바이스만 찾습니다",
        },
        subject(user),
        `"${phone.name}"`,
      ),
      related: [{ spot: phone.identity, message: message({ en: "The Jabber device", ko: "Jabber 디바이스" }) }],
      fixes:
        entry.value.kind === "seq"
          ? [
              {
                title: message({ en: "Add {0}", ko: "{0} 추가" }, phone.name),
                safe: false,
                changes: [{ kind: "append", list: entry.value, value: phone.name }],
              },
            ]
          : [],
    };
  }
}
