import { isAddress, sectionOf, type Address } from "../../../core/src/base/address.ts";
import { isMap, type Json, type JsonObject } from "../../../core/src/base/json.ts";
import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { message, type Message } from "../../../core/src/base/text.ts";
import { objectSchema, plannedSchema } from "../../../core/src/catalog/catalog.ts";
import { isVersion } from "../../../core/src/catalog/versions.ts";
import { clearing } from "../../../core/src/plan/clear.ts";
import type { Plan } from "../../../core/src/plan/step.ts";
import { isTruthful } from "../../../core/src/plan/truth.ts";
import { itemsIn, comparedText } from "../../../core/src/plan/value.ts";
import { putTexts } from "../disk/put.ts";
import { readStream } from "../disk/stream.ts";
import { planDigest, sha256 } from "./inputs.ts";

/** The version of the file's own shape. */
const fileFormat = 2;

/** A plan as the text of its file. */
export const planText = (plan: Plan): string =>
  `${JSON.stringify({ mraPlan: fileFormat, sha256: planDigest(plan), plan }, undefined, 1)}\n`;

/**
 * Writes a plan where a person said, whole or not at all, mode 0600: it tells how a cluster is configured. A file that is
 * no plan stays, unless it is to be replaced by `force`.
 */
export const savePlan = async (
  path: string,
  plan: Plan,
  signal: AbortSignal,
  force = false,
): Promise<Result<undefined, Message>> =>
  await putTexts(
    [{ path, text: planText(plan), mode: 0o600, keepsMode: false, mayReplace: (it) => force || isPlanText(it) }],
    signal,
  );

/** Whether a text begins as a plan does, of this version or another. */
const isPlanText = (beginning: string): boolean => /^\s*\{\s*"mraPlan"/.test(beginning);

/** A plan of 100,000 steps has 100 MB. */
const mostBytes = 400 * 1024 * 1024;

/**
 * Reads a plan from a file or a pipe. Refuses what this version did not write, and what was changed by hand: a plan is what
 * was shown.
 */
export async function loadPlan(path: string, signal: AbortSignal): Promise<Result<Plan, Message>> {
  try {
    return planIn((await readStream(path, mostBytes, signal)).toString("utf8"), path);
  } catch (e) {
    if (signal.aborted) throw e;
    return fail(message(texts.unreadable, path, codeOf(e)));
  }
}

/** The plan in a text, by the same laws; `path`: where messages say it is. */
export function planIn(text: string, path: string): Result<Plan, Message> {
  let file: Json;
  try {
    file = JSON.parse(text) as Json;
  } catch {
    return fail(message(texts.noPlan, path));
  }
  if (!isMap(file) || !("mraPlan" in file)) return fail(message(texts.noPlan, path));
  if (file.mraPlan !== fileFormat) return fail(message(texts.otherVersion, path, comparedText(file.mraPlan)));
  const plan = file.plan;
  if (!isMap(plan) || plan.format !== 2 || !isPlan(plan)) return fail(message(texts.noPlan, path));
  if (file.sha256 !== sha256(JSON.stringify(plan))) return fail(message(texts.edited, path));
  const it = plan as unknown as Plan;
  const liar = it.steps.find((step) => !isTruthful(step, it.schema));
  return liar === undefined ? ok(it) : fail(message(texts.untrue, path, liar.id));
}

const isText = (it: Json | undefined): boolean => typeof it === "string";
const isList = (it: Json | undefined, of: (item: Json) => boolean): boolean =>
  Array.isArray(it) && itemsIn(it).every(of);
const isMapOrNull = (it: Json | undefined): boolean => it === null || isMap(it);
const isCount = (it: Json | undefined): boolean =>
  it === null || (typeof it === "number" && Number.isInteger(it) && it >= 0);
const isMessage = (it: Json | undefined): boolean =>
  isMap(it) && isMap(it.template) && isText(it.template.en) && isText(it.template.ko) && isList(it.args, () => true);

function isPlan(it: JsonObject): boolean {
  return (
    ["cluster", "host", "release", "createdAt", "fingerprint"].every((key) => isText(it[key])) &&
    typeof it.schema === "string" &&
    isVersion(it.schema) &&
    isCount(it.undoes) &&
    isList(it.inputs, (input) => isMap(input) && isText(input.path) && isText(input.sha256)) &&
    isList(it.steps, (step) => isMap(step) && isStep(step)) &&
    isList(it.outside, (one) => typeof one === "string" && objectSchema(sectionOf(one as Address)) !== undefined) &&
    isList(it.findings, (one) => isMap(one) && isFinding(one)) &&
    (["manual", "notes"] as const).every((key) =>
      isList(it[key], (one) => isMap(one) && isText(one.address) && isMessage(one.message)),
    )
  );
}

const isFinding = (it: JsonObject): boolean =>
  isText(it.code) &&
  ["error", "warning", "info", "hint"].includes(comparedText(it.severity)) &&
  isMessage(it.message) &&
  isMap(it.place) &&
  isText(it.place.path) &&
  isCount(it.place.line) &&
  isCount(it.place.character) &&
  isList(it.addresses, isText);

/** Whether something read from a file has all that a step has. */
export const isStep = (it: JsonObject): boolean =>
  isNamedAfter(it) &&
  isText(it.name) &&
  typeof it.address === "string" &&
  typeof it.section === "string" &&
  plannedSchema(it.section) !== undefined &&
  isAddress(it.address, it.section) &&
  isList(it.waitsFor, isText) &&
  isList(it.secrets, isText) &&
  (it.reason === null || isMessage(it.reason)) &&
  isList(
    it.changes,
    (one) => isMap(one) && isText(one.path) && isMap(one.label) && "before" in one && "after" in one,
  ) &&
  typeof it.kind === "string" &&
  parts[it.kind]?.(it) === true;

/** A step is called after what it does to what, so that none can pass for another one. */
const isNamedAfter = ({ id, kind, address }: JsonObject): boolean =>
  id === `${comparedText(kind)}:${comparedText(address)}` ||
  (kind === "change" && id === `${clearing}:${comparedText(address)}`);

const parts: Readonly<Record<string, (it: JsonObject) => boolean>> = {
  add: (it) => isMap(it.fields),
  change: (it) =>
    (it.uuid === null || isText(it.uuid)) && isMap(it.fields) && isList(it.send, isText) && isMapOrNull(it.before),
  rename: (it) => isText(it.uuid) && isText(it.from),
  replace: (it) => isText(it.uuid) && isMap(it.fields) && isMap(it.before),
  remove: (it) => isText(it.uuid) && isMap(it.before) && isList(it.cleared, isText) && isCount(it.phones),
  apply: (it) => isText(it.uuid) && isCount(it.phones),
  reset: (it) => isText(it.uuid) && isCount(it.phones),
};

const codeOf = (e: unknown): string => (e instanceof Error && "code" in e ? String(e.code) : String(e));

const texts = {
  unreadable: { en: "The plan cannot be read from {0} ({1})", ko: "{0}에서 계획을 읽을 수 없습니다({1})" },
  noPlan: { en: "{0} is not a plan of this product", ko: "{0}은(는) 이 제품의 계획 파일이 아닙니다" },
  otherVersion: {
    en: "{0} was written by another version of this product (plan format {1}). Plan again",
    ko: "{0}은(는) 이 제품의 다른 버전에서 작성되었습니다(계획 형식 {1}). 계획을 다시 만드십시오",
  },
  untrue: {
    en: "{0}: the step {1} would do something else than it shows. Plan again",
    ko: "{0}: {1} 단계가 표시된 내용과 다른 작업을 수행하게 되어 있습니다. 계획을 다시 만드십시오",
  },
  edited: {
    en: "{0} was changed since it was written: it is not the plan that was shown. Plan again",
    ko: "{0}이(가) 저장된 후 변경되어 표시된 계획과 다릅니다. 계획을 다시 만드십시오",
  },
};
