import type { JsonObject } from "../../../core/src/base/json.ts";
import { finished, type Steps } from "../../../core/src/base/steps.ts";
import { isBuiltIn, schemaOf } from "../../../core/src/catalog/catalog.ts";
import { assemble } from "../../../core/src/model/assemble.ts";
import { bind } from "../../../core/src/model/bind.ts";
import type { LiveObject } from "../../../core/src/plan/state.ts";
import { checkObject } from "../../../core/src/rules/check.ts";
import type { Finding } from "../../../core/src/rules/finding.ts";
import { ruleOf } from "../../../core/src/rules/index.ts";
import { treeFrom } from "../../../core/src/syntax/from-data.ts";

/** What the files know of a cluster that its own objects do not say. */
export interface ClusterFacts {
  readonly name: string;
  readonly version: string;
  readonly enterpriseDomains: readonly string[];
}

/**
 * What Cisco's rules find in live objects of one section, by address. What a row does not carry is not judged, and neither
 * is what only concerns files.
 */
export const judge = (rows: readonly LiveObject[], facts: ClusterFacts): ReadonlyMap<string, readonly Finding[]> =>
  finished(judging(rows, facts));

/** The same in steps, of which each takes less than a millisecond for ten rows. */
export function* judging(
  rows: readonly LiveObject[],
  facts: ClusterFacts,
): Steps<ReadonlyMap<string, readonly Finding[]>> {
  const judged = new Map<string, readonly Finding[]>();
  const [first] = rows;
  if (first === undefined) return judged;
  const single = schemaOf(first.section).identity.length === 0;
  // Stated as only referred to: rules then judge what is written, and stay silent on what is not.
  // What comes with every cluster is no part of anybody's MRA: a warning on each of eighty profiles hides the one that counts.
  const schema = schemaOf(first.section);
  const objects = rows.map((it): JsonObject => ({
    ...it.fields,
    ...(!single && { managed: false }),
    ...(!single && isBuiltIn(schema, it.name) && { mra: false }),
  }));
  const files = [
    bind(treeFrom("live:cluster", { apiVersion: "mra/v1", cluster: { ...facts } })),
    bind(
      treeFrom("live:objects", {
        apiVersion: "mra/v1",
        cluster: facts.name,
        [first.section]: single ? (objects[0] ?? {}) : objects,
      }),
    ),
  ];
  yield;
  const [project] = assemble(files);
  if (project === undefined) return judged;
  for (const [i, object] of (files[1]?.documents[0]?.objects ?? []).entries()) {
    yield;
    const found = [...checkObject(object, project)].filter(
      (it) => (it.severity === "error" || it.severity === "warning") && ruleOf(it.code)?.group !== "files",
    );
    const row = rows[i];
    if (row && found.length > 0) judged.set(row.address, found);
  }
  return judged;
}
