import { message } from "../base/text.ts";
import { modelOf } from "../catalog/catalog.ts";
import { activeIce } from "../model/ice.ts";
import { valueOf } from "../model/object.ts";
import { subject } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";

/** Silent about models that are not known, and for ICE that is off. */
export const MRA070 = objectRule({
  id: "MRA070",
  ...chapter("4.2", 174, 184),
  severity: "warning",
  title: {
    en: "ICE on an individual device that is not Jabber desktop",
    ko: "Jabber 데스크톱이 아닌 개별 디바이스에 ICE가 구성됨",
  },
  on: ["phones"],
  *check(phone, project) {
    const ice = activeIce(phone, project);
    const model = valueOf(phone, "model")?.value ?? "";
    const known = modelOf(model);
    if (ice === undefined || known === undefined || known.namePrefix === "CSF") return;
    yield {
      at: ice.entry.key,
      message: message(
        {
          en: "{0} is a {1}; Cisco describes ICE on an individual device for Jabber desktop (CSF) only, so set it in the common phone profile",
          ko: "{0}의 모델은 {1}입니다. 개별 디바이스의 ICE 구성은 Jabber 데스크톱(CSF)에만 해당하므로 일반 전화 프로파일에서 구성하십시오",
        },
        subject(phone),
        model,
      ),
    };
  },
});
