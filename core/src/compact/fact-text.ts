import type { Json } from "../base/json.ts";
import { inline } from "../syntax/scalar.ts";
import { writeDocument } from "../syntax/write.ts";

/** A key of a block of facts with its value and the places from which it is. */
export interface WrittenFact {
  readonly key: string;
  readonly value: Json;
  readonly from: readonly string[];
}

/** A block of facts; several maps of one key are a list. */
export interface WrittenBlock {
  readonly key: string;
  readonly maps: readonly (readonly WrittenFact[])[];
}

/** A document of facts, each with the place from which it is as a comment. */
export function factText(cluster: string, blocks: readonly WrittenBlock[]): string {
  const texts = blocks.flatMap(({ key, maps }): readonly string[] => {
    if (maps.length === 0) return [];
    const items = maps.map((facts) => facts.map(line));
    if (items.length === 1) return [`${key}:\n${(items[0] ?? []).map((it) => `  ${it}\n`).join("")}`];
    const listed = items.map((its) => its.map((it, i) => `${i === 0 ? "  - " : "    "}${it}\n`).join(""));
    return [`${key}:\n${listed.join("")}`];
  });
  return [writeDocument(cluster, []), ...texts].join("\n");
}

const line = ({ key, value, from }: WrittenFact): string =>
  `${key}: ${inline(value, true)}${from.length === 0 ? "" : ` # ${from.join(", ")}`}`;
