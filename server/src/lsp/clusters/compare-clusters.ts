import type { Json } from "../../../../core/src/base/json.ts";
import { byCodeUnit } from "../../../../core/src/base/sort.ts";
import { message, type Language } from "../../../../core/src/base/text.ts";
import { objectSchema, schemaOf } from "../../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../../core/src/catalog/generated/fields.ts";
import { fileFields } from "../../../../core/src/plan/file-fields.ts";
import type { LiveObject } from "../../../../core/src/plan/state.ts";
import { canonical } from "../../../../core/src/plan/value.ts";
import type { Answer, ClusterComparison, ComparedObject } from "../../../../core/src/wire/protocol.ts";
import { systemClock } from "../../deploy/clock.ts";
import { readSection } from "../../deploy/read-section.ts";
import { faulty, problem, value } from "./answer.ts";
import type { OpenCluster } from "./open-clusters.ts";

/** Reads a section of two clusters, one after the other, and says what is not the same. Nothing is written. */
export async function compareClusters(
  left: OpenCluster,
  right: OpenCluster,
  section: string,
  language: Language,
  signal: AbortSignal,
): Promise<Answer<ClusterComparison>> {
  if (objectSchema(section) === undefined)
    return problem(message({ en: "There is no section {0}", ko: "{0} 섹션은 없습니다" }, section), language);
  const sides: LiveObject[][] = [];
  for (const { cluster, identity } of [left, right]) {
    const read = await readSection(section as Section, identity.schema, cluster, systemClock, () => undefined, signal);
    if (!read.ok) return faulty(read.fault, language);
    sides.push([...read.value]);
  }
  const [here = [], there = []] = sides;
  return value({ ...difference(here, there, language), readAt: new Date().toISOString() });
}

/** What is not the same on two sides, by address; values that a file could not state do not count. */
export function difference(
  left: readonly LiveObject[],
  right: readonly LiveObject[],
  language: Language,
): Pick<ClusterComparison, "rows" | "same"> {
  const others = new Map(right.map((it) => [it.address, it]));
  const names = new Set(left.map((it) => it.address));
  let same = 0;
  const rows: ComparedObject[] = [];
  for (const it of left) {
    const other = others.get(it.address);
    if (other === undefined) rows.push(rowOf(it, "onlyLeft", [], language));
    else {
      const fields = different(it, other, language);
      if (fields.length === 0) same++;
      else rows.push(rowOf(it, "different", fields, language));
    }
  }
  for (const it of right) if (!names.has(it.address)) rows.push(rowOf(it, "onlyRight", [], language));
  return { rows: rows.sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.address, b.address)), same };
}

function different(left: LiveObject, right: LiveObject, language: Language): readonly string[] {
  const [here, there] = [fileFields(left), fileFields(right)];
  const textOf = (it: Json | undefined): string => canonical(it ?? null);
  return schemaOf(left.section).fields.flatMap(({ key, label }) =>
    textOf(here[key]) === textOf(there[key]) ? [] : [label[language]],
  );
}

const rowOf = (
  { address, name, section }: LiveObject,
  stand: ComparedObject["stand"],
  fields: readonly string[],
  language: Language,
): ComparedObject => ({ address, name: name === "" ? schemaOf(section).label[language] : name, stand, fields });
