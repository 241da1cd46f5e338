import { message } from "../base/text.ts";
import { modelOf } from "../catalog/catalog.ts";
import { valueOf } from "../model/object.ts";
import { objectRule } from "./rule.ts";
import { files } from "./source.ts";

/** BAT is the prefix of phones that wait for an activation code. Silent for models without a known prefix. */
export const MRA207 = objectRule({
  id: "MRA207",
  ...files(
    "Cisco Jabber and IP phone administration: the name of a device begins with the prefix of its kind",
    "Cisco Jabber 및 IP 전화기 관리: 디바이스 이름은 종류에 따른 접두사로 시작합니다",
  ),
  severity: "warning",
  title: { en: "Device name prefix does not match the model", ko: "디바이스 이름 접두사가 모델과 다름" },
  on: ["phones"],
  *check(phone) {
    const name = valueOf(phone, "name");
    const model = valueOf(phone, "model")?.value;
    const prefix = model === undefined ? undefined : modelOf(model)?.namePrefix;
    if (name === undefined || model === undefined || prefix === undefined || phone.state === "absent") return;
    const legal = prefix === "SEP" ? ["SEP", "BAT"] : [prefix];
    if (name.value.trim() === "" || legal.some((it) => name.value.toUpperCase().startsWith(it))) return;
    yield {
      at: name.node,
      message: message(
        {
          en: 'Name of phone "{0}" must begin with {2}, as it is a {1}',
          ko: '전화기 "{0}"의 이름은 {2}(으)로 시작해야 합니다({1})',
        },
        name.value,
        model,
        prefix,
      ),
    };
  },
});
