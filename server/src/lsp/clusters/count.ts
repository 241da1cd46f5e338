import { objectSchema } from "../../../../core/src/catalog/catalog.ts";
import { message, type Language } from "../../../../core/src/base/text.ts";
import type { Section } from "../../../../core/src/catalog/generated/fields.ts";
import type { Answer, CountParams } from "../../../../core/src/wire/protocol.ts";
import { systemClock } from "../../deploy/clock.ts";
import { readPages } from "../../deploy/pages.ts";
import type { ListQuery } from "../../port/cluster.ts";
import { faulty, problem, value } from "./answer.ts";
import { wildcards } from "./objects.ts";
import type { OpenCluster } from "./open-clusters.ts";

/**
 * How many objects a section has, by a filter. AXL has no operation that counts: names alone are read, 1,000 a request, and
 * one that comes twice counts once.
 */
export async function countObjects(
  open: OpenCluster,
  { section, filter }: CountParams,
  language: Language,
  signal: AbortSignal,
): Promise<Answer<number>> {
  const schema = objectSchema(section);
  if (schema === undefined)
    return problem(message({ en: "There is no section {0}", ko: "{0} 섹션은 없습니다" }, section), language);
  if (schema.identity.length === 0) return value(1);
  const seen = new Set<string>();
  const list = (of: Section, query: ListQuery, by: AbortSignal): ReturnType<typeof open.cluster.list> =>
    open.cluster.list(of, { ...query, ...(filter && { filter: wildcards(filter) }) }, by);
  const read = await readPages(
    schema.section as Section,
    [],
    { list },
    systemClock,
    (rows) => {
      for (const it of rows) seen.add(it.uuid || it.address);
      return "more";
    },
    signal,
  );
  return read.ok ? value(seen.size) : faulty(read.fault, language);
}
