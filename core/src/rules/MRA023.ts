import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { setTo } from "./fix.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { takesPart } from "./user.ts";

/** A device pool is not for MRA where the files say so with `mra: false`. */
export const MRA023 = objectRule({
  id: "MRA023",
  ...chapter("3", 97, 145),
  severity: "warning",
  live: "objects",
  title: { en: "MRA endpoint is not in an MRA device pool", ko: "MRA 엔드포인트가 MRA 디바이스 풀에 속하지 않음" },
  on: ["phones"],
  *check(phone, project) {
    const name = valueOf(phone, "devicePool");
    const pool = name && project.find("devicePools", name.value);
    if (name === undefined || pool?.mra !== false) return;
    yield {
      at: name.node,
      message: message(
        {
          en: "{0} is for MRA, but its device pool {1} takes no part in MRA",
          ko: "{0}은(는) MRA용이지만 디바이스 풀 {1}은(는) MRA에 사용하지 않습니다",
        },
        phone.name,
        name.value,
      ),
      related: [{ spot: pool.identity, message: message({ en: "mra: false", ko: "mra: false" }) }],
      fixes: project
        .objects("devicePools")
        .filter(takesPart)
        .slice(0, 3)
        .map((it) => setTo(name.node, it.name, false)),
    };
  },
});
