import { message } from "../base/text.ts";
import { modelOf } from "../catalog/catalog.ts";
import { valueOf, type ConfigObject } from "../model/object.ts";
import { mention, subject } from "./label.ts";
import { isMobileJabber, usesOAuth } from "./profile.ts";
import { objectRule, type Problem } from "./rule.ts";
import { guides } from "./source.ts";

const idle = "No Pending Operation";

/** Silent where MRA037, MRA110 or MRA117 speaks of the value. */
export const MRA119 = objectRule({
  id: "MRA119",
  ...guides("MRA deployment guide X15.0, Requirements, Limitations"),
  severity: "info",
  live: "objects",
  title: {
    en: "Encrypted TFTP over MRA works only after on-premises CAPF enrollment",
    ko: "MRA에서 암호화된 TFTP는 온프레미스 CAPF 등록 후에만 동작함",
  },
  on: ["phoneSecurityProfiles", "phones"],
  check: (object) =>
    object.section === "phones"
      ? ofPhone(object as ConfigObject as ConfigObject<"phones">)
      : ofProfile(object as ConfigObject as ConfigObject<"phoneSecurityProfiles">),
});

function* ofProfile(profile: ConfigObject<"phoneSecurityProfiles">): Generator<Problem> {
  const encrypted = valueOf(profile, "tftpEncryptedConfig");
  const model = valueOf(profile, "phoneType")?.value;
  if (encrypted?.value !== true || model === undefined || usesOAuth(profile)) return;
  if (modelOf(model)?.tftpEncryption !== undefined || isMobileJabber(model)) return;
  yield {
    at: encrypted.node,
    message: message(
      {
        en: "TFTP Encrypted Config is enabled in {0}; over MRA it works only for phones whose CAPF enrollment was completed on-premises before",
        ko: "{0}에서 TFTP 암호화 구성이 활성화되어 있습니다. MRA에서는 먼저 사무실에서 CAPF로 인증서를 발급받은 전화기에서만 작동합니다",
      },
      mention(profile),
    ),
  };
}

function* ofPhone(phone: ConfigObject<"phones">): Generator<Problem> {
  const operation = valueOf(phone, "certificateOperation");
  if (operation === undefined || operation.value === idle) return;
  yield {
    at: operation.node,
    message: message(
      {
        en: "{0} waits for certificate operation {1}; CAPF works on-premises only, not over MRA",
        ko: "{0}이(가) 인증서 작업 {1}을(를) 기다리고 있습니다. CAPF는 MRA에서 지원되지 않고 사무실에서만 작동합니다",
      },
      subject(phone),
      operation.value,
    ),
  };
}
