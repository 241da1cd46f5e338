import { message } from "../base/text.ts";
import { truthAt } from "../model/located.ts";
import { valueOf } from "../model/object.ts";
import { mention, mentionCluster } from "./label.ts";
import { isMobileJabber } from "./profile.ts";
import { projectRule } from "./rule.ts";
import { guides } from "./source.ts";
import { takesPart } from "./user.ts";

/** Silent while the files do not say that push notifications are off. */
export const MRA129 = projectRule({
  id: "MRA129",
  ...guides("MRA deployment guide X15.0, Requirements, Push Notifications"),
  severity: "info",
  live: "surroundings",
  title: {
    en: "Push notifications not configured for iOS/Android clients",
    ko: "iOS/Android 클라이언트용 푸시 알림이 구성되지 않음",
  },
  *check(project) {
    const push = truthAt(project.definition?.node, "pushNotifications");
    if (push?.value !== false) return;
    const phone = project
      .objects("phones")
      .find((it) => takesPart(it, project) && isMobileJabber(valueOf(it, "model")?.value ?? ""));
    if (phone === undefined) return;
    yield {
      at: push.node,
      message: message(
        {
          en: "Push notifications are disabled in {0}; {1} does not ring while the app sleeps",
          ko: "{0}에서 푸시 알림이 비활성화되어 있습니다. 앱이 절전 상태이면 {1}에서 벨이 울리지 않습니다",
        },
        mentionCluster(project),
        mention(phone),
      ),
      related: [{ spot: phone.identity, message: message({ en: "A mobile client", ko: "모바일 클라이언트" }) }],
    };
  },
});
