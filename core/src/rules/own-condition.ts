import type { Json } from "../base/json.ts";
import type { Text } from "../base/text.ts";
import { dataOf } from "../syntax/data.ts";
import type { Node } from "../syntax/tree.ts";

/** A test of one value. Each member that is there must hold. */
export interface Condition {
  /** The value equals one of these. */
  readonly oneOf?: readonly Json[];
  /** The value as a text has a part that matches. */
  readonly matches?: Pattern;
  /** The value is a number of at least this. */
  readonly atLeast?: number;
  /** The value is a number of at most this. */
  readonly atMost?: number;
  /** Whether the file or its template states a value at all; `null` states none. */
  readonly stated?: boolean;
  /** What must not hold. */
  readonly not?: Condition;
}

/** A regular expression, as it was written and as it is tried. */
export interface Pattern {
  readonly source: string;
  /** In time that grows with the text alone, whatever the pattern. */
  readonly test: (text: string) => boolean;
}

/** Values of more characters than this are not matched: no field of Unified CM holds as much. */
const mostCharacters = 10_000;

/** Whether a value is one of which more can be said than that it is not stated. */
export const isStatedValue = (node: Node | undefined): node is Node =>
  node !== undefined && !(node.kind === "scalar" && node.value === null);

/**
 * Whether a condition holds for a value; `undefined` and `null` are values that nobody stated. What is not stated is not
 * known: of such a value nothing holds but `stated: false`.
 */
export const holds = (condition: Condition, node: Node | undefined): boolean =>
  holdsOf(condition, node === undefined ? null : dataOf(node));

/** As `holds`, for data; `null` is not stated. */
export function holdsOf(condition: Condition, data: Json): boolean {
  const isStated = data !== null;
  if (condition.stated !== undefined && condition.stated !== isStated) return false;
  if (!isStated) return condition.stated === false;
  const { oneOf, matches, atLeast, atMost, not } = condition;
  if (oneOf !== undefined && !oneOf.some((it) => isSame(it, data))) return false;
  if (matches !== undefined && !isMatch(matches, data)) return false;
  if (atLeast !== undefined && !(typeof data === "number" && data >= atLeast)) return false;
  if (atMost !== undefined && !(typeof data === "number" && data <= atMost)) return false;
  return not === undefined || !holdsOf(not, data);
}

/** Whether a condition of `must` is broken by a value. What is not stated breaks only a condition that asks for it. */
export const isBroken = (condition: Condition, node: Node | undefined): boolean =>
  isStatedValue(node) || condition.stated === true ? !holds(condition, node) : false;

const isSame = (a: Json, b: Json): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

function isMatch({ test }: Pattern, data: Json): boolean {
  if (data !== null && typeof data === "object") return false;
  const text = String(data);
  return text.length <= mostCharacters && test(text);
}

/** A condition as the end of a sentence: `it must … be one of "A", "B"`; in Korean as what the value has to be. */
export function inWords(condition: Condition): Text {
  const parts: Text[] = [];
  const { oneOf, matches, atLeast, atMost, stated, not } = condition;
  if (oneOf !== undefined) {
    const list = oneOf.map((it) => (typeof it === "string" ? `"${it}"` : JSON.stringify(it))).join(", ");
    parts.push(
      oneOf.length === 1 ? { en: `be ${list}`, ko: list } : { en: `be one of ${list}`, ko: `${list} 중 하나` },
    );
  }
  if (matches !== undefined) parts.push({ en: `match ${matches.source}`, ko: `${matches.source} 패턴과 일치하는 값` });
  if (atLeast !== undefined) parts.push({ en: `be at least ${atLeast}`, ko: `${atLeast} 이상` });
  if (atMost !== undefined) parts.push({ en: `be at most ${atMost}`, ko: `${atMost} 이하` });
  if (not !== undefined) {
    const inner = inWords(not);
    parts.push({ en: `not ${inner.en}`, ko: `다음이 아닌 값(${inner.ko})` });
  }
  if (parts.length === 0)
    return stated === false ? { en: "not be stated", ko: "지정되지 않음" } : { en: "be stated", ko: "지정된 값" };
  return { en: parts.map((it) => it.en).join(" and "), ko: parts.map((it) => it.ko).join(", ") };
}
