import { message } from "../base/text.ts";
import { modelOf } from "../catalog/catalog.ts";
import { valueOf } from "../model/object.ts";
import { setTo } from "./fix.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";

const texts = {
  named: {
    en: 'TFTP Encrypted Config is enabled in phone security profile "{0}"; with it MRA does not work on a {1}',
    ko: '전화기 보안 프로파일 "{0}"에서 TFTP 암호화 구성이 활성화되어 있습니다. 이 옵션을 사용하면 {1}에서 MRA가 작동하지 않습니다',
  },
  sibling: {
    en: `TFTP Encrypted Config is enabled in phone security profile "{0}"; Cisco's chapter does not name the {1}, but with it MRA does not work on the other models of the series`,
    ko: '전화기 보안 프로파일 "{0}"에서 TFTP 암호화 구성이 활성화되어 있습니다. Cisco 문서에 {1}은(는) 없지만 같은 시리즈의 다른 모델에서는 MRA가 작동하지 않습니다',
  },
  ce: {
    en: `TFTP Encrypted Config is enabled in phone security profile "{0}"; by Cisco's chapter MRA does not work with it on the DX series ({1}; a later guide means DX phones with Android only)`,
    ko: '전화기 보안 프로파일 "{0}"에서 TFTP 암호화 구성이 활성화되어 있습니다. Cisco 문서에 따르면 DX 시리즈({1})에서 MRA가 작동하지 않습니다(이후 설명서에서는 Android 기반 DX만 해당)',
  },
} as const;

/** For models that Cisco's chapter names, their siblings, and DX on CE software. Other models: MRA110, MRA117, MRA119. */
export const MRA037 = objectRule({
  id: "MRA037",
  ...chapter("5.8", 232),
  severity: "warning",
  live: "objects",
  title: {
    en: "TFTP Encrypted Config must be off for DX, 7800, 8811, 8841, 8845, 8861, 8865",
    ko: "DX, 7800, 8811/8841/8845/8861/8865에서는 TFTP 암호화 구성을 선택하면 안 됨",
  },
  on: ["phoneSecurityProfiles"],
  *check(profile) {
    const encrypted = valueOf(profile, "tftpEncryptedConfig");
    const model = valueOf(profile, "phoneType")?.value;
    const kind = model === undefined ? undefined : modelOf(model)?.tftpEncryption;
    if (encrypted?.value !== true || model === undefined || kind === undefined) return;
    yield {
      at: encrypted.node,
      message: message(texts[kind], profile.name, model),
      fixes: [setTo(encrypted.node, false, true)],
    };
  },
});
