import { message } from "../base/text.ts";
import { valueOf, type ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { devicesOf, policyFor } from "./devices.ts";
import { setTo } from "./fix.ts";
import { mention, quoted } from "./label.ts";
import { policies, policyValues } from "./policy.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { referring, takesPart } from "./user.ts";

const [noService, chatOnly, everything] = policyValues;

/** Once for each policy, with the first client it holds back. Silent where MRA is off (MRA040) and where both policies are No Service (MRA044). */
export const MRA173 = objectRule({
  id: "MRA173",
  ...chapter("6.8", 277, 279, 280, 283),
  group: "guides",
  severity: "warning",
  live: "objects",
  title: {
    en: "Jabber policy holds back the clients that users of the profile have",
    ko: "Jabber 정책이 사용자 프로파일 사용자의 클라이언트를 차단함",
  },
  on: ["userProfiles"],
  *check(profile, project) {
    const stated = policies.map(({ key, label }) => ({ key, label, policy: valueOf(profile, key) }));
    if (valueOf(profile, "enableMra")?.value === false) return;
    if (stated.every(({ policy }) => policy?.value === noService)) return;
    for (const { key, label, policy } of stated) {
      if (policy?.value !== noService && policy?.value !== chatOnly) continue;
      const clients = clientsOf(profile, key, project);
      const [client] = clients;
      if (client === undefined) continue;
      const off = policy.value === noService;
      yield {
        at: policy.node,
        severity: off ? "warning" : "info",
        message: message(
          off ? noUse : noCalls,
          label,
          mention(profile),
          quoted(client.name),
          clients.length === 1
            ? { en: "", ko: "" }
            : { en: ` and ${clients.length - 1} more`, ko: ` 외 ${clients.length - 1}대` },
        ),
        related: [{ spot: client.identity, message: message({ en: "The Jabber client", ko: "Jabber 클라이언트" }) }],
        fixes: [setTo(policy.node, everything, false)],
      };
    }
  },
});

const noUse = {
  en: "{0} of {1} is No Service, so that Jabber client {2}{3} cannot use MRA",
  ko: "{1}의 {0}이(가) No Service이므로 Jabber 클라이언트 {2}{3}에서 MRA를 사용할 수 없습니다",
};
const noCalls = {
  en: "{0} of {1} is IM & Presence only, so that Jabber client {2}{3} has no voice and video calls over MRA",
  ko: "{1}의 {0}이(가) IM & Presence only이므로 Jabber 클라이언트 {2}{3}에서 MRA로 음성 및 영상 통화를 사용할 수 없습니다",
};

const clientsOf = (
  profile: ConfigObject<"userProfiles">,
  key: "mraPolicyDesktop" | "mraPolicyMobile",
  project: Project,
): readonly ConfigObject<"phones">[] => {
  const users = [...referring(project, profile.address, "endUsers", "userProfile")];
  const devices = users.flatMap((it) => (takesPart(it, project) ? devicesOf(it, project) : []));
  return [...new Set(devices)].filter((it) => policyFor(it) === key);
};
