import { message } from "../base/text.ts";
import { valueOf } from "../model/object.ts";
import { objectRule } from "./rule.ts";
import { chapter } from "./source.ts";

/** A name that is there but says nothing. A missing one is the shape's, one that is too long MRA203, one given twice MRA206. */
export const MRA019 = objectRule({
  id: "MRA019",
  ...chapter("3.3", 156),
  severity: "error",
  title: { en: "Device pool has no name", ko: "디바이스 풀 이름이 없음" },
  on: ["devicePools"],
  *check(pool) {
    const name = valueOf(pool, "name");
    if (name?.value.trim() !== "") return;
    yield {
      at: name.node,
      message: message({ en: "The name of this device pool is empty", ko: "이 디바이스 풀의 이름이 비어 있습니다" }),
    };
  },
});
