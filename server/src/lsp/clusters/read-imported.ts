import { identityOf, sectionOf, type Address } from "../../../../core/src/base/address.ts";
import { message, type Language } from "../../../../core/src/base/text.ts";
import { isBuiltIn, objectSchema, schemaOf, sections as allSections } from "../../../../core/src/catalog/catalog.ts";
import type { Section } from "../../../../core/src/catalog/generated/fields.ts";
import { isIn } from "../../../../core/src/catalog/versions.ts";
import { referencesIn } from "../../../../core/src/plan/references.ts";
import type { LiveObject } from "../../../../core/src/plan/state.ts";
import type { ImportParams } from "../../../../core/src/wire/import.ts";
import type { Answer } from "../../../../core/src/wire/protocol.ts";
import { systemClock } from "../../deploy/clock.ts";
import { readSection } from "../../deploy/read-section.ts";
import { faulty, problem, value } from "./answer.ts";
import { readWhole } from "./objects.ts";
import type { OpenCluster } from "./open-clusters.ts";

/**
 * The live objects that an import asks for, whole, each once: those named, those of whole sections, and what they refer to
 * when that is wanted. All or nothing. What is referred to and not there, or there from the start, is left out.
 */
export async function readImported(
  open: OpenCluster,
  { objects, sections, withReferences }: ImportParams,
  language: Language,
  signal: AbortSignal,
): Promise<Answer<readonly LiveObject[]>> {
  const found = new Map<Address, LiveObject>();
  for (const ref of objects) {
    const live = await readWhole(open, ref, language, signal);
    if (!live.ok) return live;
    found.set(live.value.address, live.value);
  }
  const { schema: version } = open.identity;
  const named =
    sections === "all" ? allSections.filter((it) => isIn(version, schemaOf(it).versions)) : (sections ?? []);
  for (const section of named) {
    if (objectSchema(section) === undefined)
      return problem(message({ en: "There is no section {0}", ko: "{0} 섹션은 없습니다" }, section), language);
    const read = await readSection(section as Section, version, open.cluster, systemClock, () => undefined, signal);
    if (!read.ok) return faulty(read.fault, language);
    for (const it of read.value) found.set(it.address, it);
  }
  if (withReferences === true) {
    const gathered = await gatherReferences(open, found, language, signal);
    if (!gathered.ok) return gathered;
  }
  for (const it of found.values()) open.read.set(it.address, it);
  return value([...found.values()]);
}

/** Adds what the objects refer to, and what that refers to. */
async function gatherReferences(
  open: OpenCluster,
  found: Map<Address, LiveObject>,
  language: Language,
  signal: AbortSignal,
): Promise<Answer<undefined>> {
  const asked = new Set<Address>(found.keys());
  // A map is walked in the order of adding: what is found on the way has its turn.
  for (const it of found.values())
    for (const { to } of referencesIn(it.section, it.fields)) {
      if (asked.has(to)) continue;
      asked.add(to);
      const schema = objectSchema(sectionOf(to));
      const [name = ""] = identityOf(to);
      if (schema === undefined || isBuiltIn(schema, name)) continue;
      const live = await open.cluster.get(schema.section as Section, { identity: identityOf(to) }, signal);
      if (!live.ok) return faulty(live.fault, language);
      if (live.value !== undefined) found.set(live.value.address, live.value);
    }
  return value(undefined);
}
