import { message } from "../base/text.ts";
import { sections } from "../catalog/catalog.ts";
import { byPlace } from "../model/place.ts";
import { subject } from "./label.ts";
import { objectRule } from "./rule.ts";
import { files } from "./source.ts";

/**
 * Stands on the later one, once for each spelling. Captured answers show that Unified CM finds a name whatever its capitals; whether
 * it takes a second object that differs in these alone is documented nowhere.
 */
export const MRA213 = objectRule({
  id: "MRA213",
  ...files(
    "This product: Unified CM finds names whatever their capitals, and so does a plan",
    "이 제품: Unified CM과 계획은 대소문자를 구분하지 않고 이름을 찾습니다",
  ),
  severity: "warning",
  title: {
    en: "Names of two objects differ in capitals only",
    ko: "두 객체의 이름이 대소문자만 다름",
  },
  on: sections,
  *check(object, project) {
    const alike = project.like(object.address);
    if (alike.length === 0) return;
    const [first] = [...alike].sort((a, b) => byPlace(a.place, b.place));
    if (first === undefined || byPlace(first.place, object.place) > 0 || project.at(object.address) !== object) return;
    yield {
      at: object.identity,
      message: message(
        {
          en: '{0} differs from "{1}" in capitals only; Unified CM finds names whatever their capitals, so that a plan takes both for one object and never has both done',
          ko: '{0}은(는) "{1}"과(와) 대소문자만 다릅니다. Unified CM은 대소문자를 구분하지 않고 이름을 찾으므로 계획에서 둘을 같은 객체로 보며 둘 다 적용할 수 없습니다',
        },
        subject(object),
        first.name,
      ),
      related: [{ spot: first.identity, message: message({ en: "The first one", ko: "첫 번째 객체" }) }],
    };
  },
});
