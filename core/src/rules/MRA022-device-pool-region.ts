import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { statedMra } from "../model/participation.ts";
import { setToOneOf } from "./fix.ts";
import { mention, subject } from "./label.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";
import { takesPart } from "./user.ts";

/** A region is not for MRA where the files say so with `mra: false`. */
export const MRA022 = objectRule({
  id: "MRA022",
  ...chapter("3.6", 145, 162),
  severity: "warning",
  live: "objects",
  title: {
    en: "Device pool does not use the region configured for MRA",
    ko: "디바이스 풀이 MRA용으로 구성한 지역을 사용하지 않음",
  },
  on: ["devicePools"],
  *check(pool, project) {
    const name = valueOf(pool, "region");
    const region = name && project.find("regions", name.value);
    if (name === undefined || region === undefined || statedMra(region) !== false) return;
    yield {
      at: name.node,
      message: message(
        {
          en: "{0} is for MRA, but its {1} takes no part in MRA",
          ko: "{0}은(는) MRA용이지만 {1}은(는) MRA에 사용하지 않습니다",
        },
        subject(pool),
        mention(region),
      ),
      related: [
        {
          spot: region.identity,
          message: message({ en: "It takes no part (mra: false)", ko: "MRA에 참여하지 않음(mra: false)" }),
        },
      ],
      fixes: setToOneOf(
        name.node,
        project.objects("regions").filter((it) => takesPart(it, project)),
      ),
    };
  },
});
