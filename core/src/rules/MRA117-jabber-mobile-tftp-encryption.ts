import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { setTo } from "./fix.ts";
import { mention } from "./label.ts";
import { isMobileJabber, usesOAuth } from "./profile.ts";
import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Silent where MRA110 speaks of the value. */
export const MRA117 = objectRule({
  id: "MRA117",
  ...guides("On-Premises Deployment for Cisco Jabber, phone security profile"),
  severity: "warning",
  live: "objects",
  title: {
    en: "Do not select TFTP Encrypted Config for TCT/BOT/TAB",
    ko: "TCT/BOT/TAB 디바이스에는 TFTP 암호화 구성을 선택하지 않음",
  },
  on: ["phoneSecurityProfiles"],
  *check(profile) {
    const encrypted = valueOf(profile, "tftpEncryptedConfig");
    const model = valueOf(profile, "phoneType")?.value;
    if (encrypted?.value !== true || model === undefined || !isMobileJabber(model) || usesOAuth(profile)) return;
    yield {
      at: encrypted.node,
      message: message(
        {
          en: "TFTP Encrypted Config is enabled in {0}; Cisco says to leave it off for {1}",
          ko: "{0}에서 TFTP 암호화 구성이 활성화되어 있습니다. {1}에는 선택하지 않아야 합니다",
        },
        mention(profile),
        model,
      ),
      fixes: [setTo(encrypted.node, false, true)],
    };
  },
});
