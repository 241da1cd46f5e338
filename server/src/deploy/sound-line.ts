import { isMap, type Json, type JsonObject } from "../../../core/src/base/json.ts";
import { isVersion } from "../../../core/src/catalog/versions.ts";
import { isStep } from "./plan-file.ts";

/**
 * Whether a text is a line of a journal that can be read as one: what comes from a place that others write to may say
 * anything. What it says is still shown and agreed to before it is undone.
 */
export function isSoundLine(text: string): boolean {
  let it: Json;
  try {
    it = JSON.parse(text) as Json;
  } catch {
    return false;
  }
  return isMap(it) && typeof it.t === "string" && isText(it.at) && parts[it.t]?.(it) === true;
}

const isText = (it: Json | undefined): boolean => typeof it === "string";
const isNumber = (it: Json | undefined): boolean => typeof it === "number" && Number.isInteger(it) && it >= 0;
const isMaybe = (it: Json | undefined, is: (it: Json | undefined) => boolean): boolean => it === undefined || is(it);
const isTexts = (it: Json | undefined): boolean => Array.isArray(it) && (it as readonly Json[]).every(isText);
const isTextMap = (it: Json | undefined): boolean => isMap(it) && Object.values(it).every(isText);
const isWave = (it: Json | undefined): boolean =>
  Array.isArray(it) && it.length === 2 && (it as readonly Json[]).every(isNumber);

const parts: Readonly<Record<string, (it: JsonObject) => boolean>> = {
  deploy: (it) =>
    it.format === 1 &&
    [it.cluster, it.host, it.plan].every(isText) &&
    typeof it.schema === "string" &&
    isVersion(it.schema) &&
    [it.by, it.from, it.approvedBy, it.approvedUntil].every((one) => isMaybe(one, isText)) &&
    isTextMap(it.renames) &&
    isTexts(it.gone) &&
    isMaybe(it.steps, isTexts) &&
    isMaybe(it.undoes, isNumber) &&
    isMaybe(it.wave, isWave),
  begin: (it) => isNumber(it.n) && isText(it.write) && isMap(it.before) && isMap(it.step) && isStep(it.step),
  end: (it) => isNumber(it.n) && isText(it.outcome),
  settled: (it) => isNumber(it.n) && isText(it.as),
  finish: (it) => isTextMap(it.results),
  note: (it) => isText(it.text),
  phones: (it) => isTexts(it.before),
  back: (it) => isTexts(it.missing),
  unlocked: (it) => isText(it.by),
};
