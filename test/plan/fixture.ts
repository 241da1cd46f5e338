import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import type { Address } from "../../core/src/base/address.ts";
import type { JsonObject } from "../../core/src/base/json.ts";
import { say } from "../../core/src/base/text.ts";
import type { Version } from "../../core/src/catalog/schema.ts";
import { bind } from "../../core/src/model/bind.ts";
import { assemble } from "../../core/src/model/assemble.ts";
import type { Project } from "../../core/src/model/project.ts";
import { desire } from "../../core/src/plan/desire.ts";
import type { IceWords } from "../../core/src/plan/ice.ts";
import { planChanges } from "../../core/src/plan/plan.ts";
import type { Reason } from "../../core/src/plan/reason.ts";
import { renderPlan } from "../../core/src/plan/render.ts";
import type { DesiredObject, LiveObject } from "../../core/src/plan/state.ts";
import type { Plan } from "../../core/src/plan/step.ts";
import { isTruthful } from "../../core/src/plan/truth.ts";
import { dataOf } from "../../core/src/syntax/data.ts";
import { parse } from "../../core/src/syntax/parse.ts";

/** The project of some files, given as one text without its head. */
export function projectOf(text: string, version: Version = "14.0"): Project {
  const head = `apiVersion: mra/v1\ncluster: { name: emea-prod, version: "${version}" }\n`;
  const [project] = assemble([bind(parse("file:///a.mra.yaml", `${head}${text}`))]);
  return project ?? assert.fail("no project");
}

/** What a text wants; it must be in order. */
export function desired(text: string, version: Version = "14.0"): readonly DesiredObject[] {
  const it = desire(projectOf(text, version), []);
  return it.ok ? it.value : assert.fail(reasonsText(it.fault));
}

/** A cluster that has exactly what a text says, in the language of the files. */
export const live = (text: string): readonly LiveObject[] =>
  projectOf(text).documents.flatMap((document) =>
    document.objects.map((it) => ({
      address: it.address,
      section: it.section,
      name: it.name,
      uuid: uuidOf(it.address),
      fields: dataOf(it.node) as JsonObject,
    })),
  );

export const uuidOf = (it: Address): string => `{${createHash("sha1").update(it).digest("hex").slice(0, 8)}}`;

/** A cluster that has shown everything about ICE. */
export const allIce: IceWords = Object.fromEntries(
  [
    "enabled",
    "defaultCandidate",
    "serverReflexiveAddress",
    "turn.primary",
    "turn.secondary",
    "turn.transport",
    "turn.username",
    "turn.password",
  ].map((it) => [it, true]),
);

/** A plan between two lists of objects. */
export const planOf = (
  wanted: readonly DesiredObject[],
  there: readonly LiveObject[],
  options: { readonly schema?: Version; readonly ice?: IceWords } = {},
): ReturnType<typeof planChanges> => {
  const plan = planChanges({
    cluster: "emea-prod",
    host: "cucm-pub.example.com",
    release: "14.0.1.12900(161)",
    schema: options.schema ?? "14.0",
    createdAt: "2026-01-01T00:00:00.000Z",
    inputs: [],
    desired: wanted,
    live: there,
    ice: "ice" in options ? options.ice : allIce,
    digest: (text) => createHash("sha256").update(text).digest("hex"),
  });
  for (const it of plan.ok ? plan.value.steps : [])
    assert.ok(isTruthful(it, options.schema ?? "14.0"), `${it.id} does not do what it shows`);
  return plan;
};

/** A plan that must exist. */
export function planned(wanted: string, there: string, options: Parameters<typeof planOf>[2] = {}): Plan {
  const it = planOf(desired(wanted), live(there), options);
  return it.ok ? it.value : assert.fail(reasonsText(it.fault));
}

/** Compares the plan from one text to another with the text a person reads; without the line that names the host. */
export function check(
  wanted: string,
  there: string,
  expected: string,
  options: Parameters<typeof planOf>[2] = {},
): void {
  const it = planOf(desired(wanted), live(there), options);
  const text = it.ok ? shown(it.value) : reasonsText(it.fault);
  assert.equal(`\n${text}`, expected);
}

/** The text of a plan without the line that names the host. */
export const shown = (plan: Plan): string => renderPlan(plan, "en").replace(/^.*cucm-pub.*\n/m, "");

export const reasonsText = (reasons: readonly Reason[]): string =>
  reasons.map((it) => `! ${say(it.message, "en")}\n`).join("");
