import { message } from "../base/text.ts";
import { modelOf } from "../catalog/catalog.ts";
import { valueOf } from "../model/object.ts";
import { setTo } from "./fix.ts";
import { usesOAuth } from "./profile.ts";
import { mention } from "./label.ts";
import { objectRule } from "./rule.ts";
import { guides } from "./source.ts";

/** Silent about TFTP encryption where MRA037 speaks of it. */
export const MRA110 = objectRule({
  id: "MRA110",
  ...guides("Unified CM Feature Configuration Guide, SIP OAuth Mode; Cisco TAC 215572"),
  severity: "error",
  live: "objects",
  title: {
    en: "TFTP encryption and digest authentication are not supported with SIP OAuth",
    ko: "SIP OAuth 사용 시 TFTP 암호화와 다이제스트 인증은 지원되지 않음",
  },
  on: ["phoneSecurityProfiles"],
  *check(profile) {
    if (!usesOAuth(profile)) return;
    const named = modelOf(valueOf(profile, "phoneType")?.value ?? "")?.tftpEncryption !== undefined;
    const settings = [
      {
        value: named ? undefined : valueOf(profile, "tftpEncryptedConfig"),
        label: { en: "TFTP Encrypted Config", ko: "TFTP 암호화 구성" },
      },
      {
        value: valueOf(profile, "enableDigestAuthentication"),
        label: { en: "Digest Authentication", ko: "다이제스트 인증" },
      },
    ];
    for (const { value, label } of settings) {
      if (value?.value !== true) continue;
      yield {
        at: value.node,
        message: message(
          {
            en: "{0} is enabled in {1}, which uses SIP OAuth; {0} is not supported with SIP OAuth",
            ko: "SIP OAuth를 사용하는 {1}에서 {0}이(가) 활성화되어 있습니다. SIP OAuth에서는 {0}을(를) 지원하지 않습니다",
          },
          label,
          mention(profile),
        ),
        fixes: [setTo(value.node, false, true)],
      };
    }
  },
});
