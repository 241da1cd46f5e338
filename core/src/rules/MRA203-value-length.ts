import { message } from "../base/text.ts";
import { sections } from "../catalog/catalog.ts";
import type { FieldType } from "../catalog/schema.ts";
import type { ConfigObject } from "../model/object.ts";
import { statedIn } from "../model/stated.ts";
import { itemsOf, stringOf, type Node } from "../syntax/tree.ts";
import { objectRule, type Problem } from "./rule.ts";
import { files } from "./source.ts";

/** Counts characters. Stands in place of the shape's finding about the value. */
export const MRA203 = objectRule({
  id: "MRA203",
  ...files("Cisco's AXL schemas 11.0 to 15.0", "Cisco AXL 스키마 11.0~15.0"),
  severity: "error",
  title: { en: "Value longer than the AXL type allows", ko: "AXL 타입 길이 초과" },
  on: sections,
  check: (object) => problems(object, "own"),
  checkInherited: (object) => problems(object, "inherited"),
});

function* problems(object: ConfigObject, part: "own" | "inherited"): Generator<Problem> {
  if (object.state === "absent") return;
  for (const { field, entry } of statedIn(object, part))
    for (const { node, length, most } of tooLong(field.type, entry.value))
      yield {
        at: node,
        message: message(
          {
            en: "{0} must have at most {2} characters; it has {1}",
            ko: "{0}은(는) {2}자 이하여야 합니다. 현재 길이: {1}자",
          },
          field.key,
          length,
          most,
        ),
      };
}

interface TooLong {
  readonly node: Node;
  readonly length: number;
  readonly most: number;
}

function tooLong(type: FieldType, node: Node): readonly TooLong[] {
  if (type.kind === "list" && type.of.kind === "string") {
    const of = type.of;
    return itemsOf(node).flatMap((it) => tooLong(of, it));
  }
  if ((type.kind !== "string" && type.kind !== "joined") || type.maxLength === undefined) return none;
  const text =
    type.kind === "string"
      ? stringOf(node)
      : itemsOf(node)
          .map((it) => stringOf(it) ?? "")
          .join(type.separator);
  // No text has more characters than units.
  if (text === undefined || text.length <= type.maxLength) return none;
  const length = Array.from(text).length;
  return length > type.maxLength ? [{ node, length, most: type.maxLength }] : none;
}

const none: readonly TooLong[] = [];
