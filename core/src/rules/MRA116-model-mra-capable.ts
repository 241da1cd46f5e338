import { message } from "../base/text.ts";
import { hasWord, modelOf } from "../catalog/catalog.ts";
import { valueOf } from "../model/object.ts";
import { subject } from "./label.ts";
import { isAnalog, isOtherProtocol } from "./protocol.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";

/** Cisco's chapter says it of third-party SIP devices (line 27); the list of models is in the MRA guide. Models that AXL does not know are MRA205. */
export const MRA116 = objectRule({
  id: "MRA116",
  ...chapter("overview", 27),
  group: "guides",
  source: {
    en: "MRA deployment guide X15.0, MRA-Compatible Endpoints; Cisco's MRA chapter, overview",
    ko: "MRA deployment guide X15.0, MRA-Compatible Endpoints; Cisco MRA 장, 개요",
  },
  severity: "error",
  live: "objects",
  title: { en: "Model is not MRA-capable", ko: "MRA를 지원하지 않는 모델" },
  on: ["phones"],
  *check(phone) {
    const model = valueOf(phone, "model");
    if (model === undefined) return;
    const known = modelOf(model.value);
    if (/^Third-party/i.test(model.value)) {
      yield {
        at: model.node,
        message: message(
          {
            en: "{0} is a third-party device; these register with Expressway-C, not over MRA with Unified CM",
            ko: "{0}은(는) 타사 디바이스입니다. 타사 디바이스는 MRA로 Unified CM에 등록하지 않고 Expressway-C에 등록합니다",
          },
          subject(phone),
        ),
      };
    } else if (isAnalog(model.value)) {
      yield {
        at: model.node,
        message: message(
          {
            en: "{0} has the model {1}; analog phones, and the adapters and gateways to which they are connected, do not register over MRA",
            ko: "{0}의 모델은 {1}입니다. 아날로그 전화기와 이를 연결하는 어댑터 및 게이트웨이는 MRA로 등록할 수 없습니다",
          },
          subject(phone),
          model.value,
        ),
      };
    } else if (known?.mraCapable === false) {
      yield {
        at: model.node,
        message: message(
          { en: "{0} is a {1}, which does not support MRA", ko: "{0}의 모델 {1}은(는) MRA를 지원하지 않습니다" },
          subject(phone),
          model.value,
        ),
      };
    } else if (known === undefined && hasWord("XProduct", model.value) && !isOtherProtocol(phone)) {
      yield {
        at: model.node,
        severity: "info",
        message: message(
          {
            en: "{0} is not in Cisco's list of MRA-compatible endpoints",
            ko: "Cisco의 MRA 지원 엔드포인트 목록에 {0}이(가) 없습니다",
          },
          model.value,
        ),
      };
    }
  },
});
