import { first, some } from "../base/lazy.ts";
import type { Text } from "../base/text.ts";
import { modelOf } from "../catalog/catalog.ts";
import { valueOf, type ConfigObject } from "../model/object.ts";
import type { Project } from "../model/project.ts";
import { phonesIn } from "./use.ts";

const families = ["jabber", "telepresence", "collab-device", "dx-android", "dx-ce", "webex-vdi"];

/** Whether a model makes video calls, by its series; undefined for a model that is not known here. */
export function hasVideo(model: string): boolean | undefined {
  const family = modelOf(model)?.family;
  if (family === undefined) return undefined;
  return families.includes(family) || /^Cisco 88[4-9]5|^Cisco 8875/.test(model);
}

/** Whether a phone of these pools has video, or none of them is in the files. No pool, no video. */
export function mayHaveVideo(pools: readonly ConfigObject<"devicePools">[], project: Project): boolean {
  const hasPhones = (it: ConfigObject<"devicePools">): boolean => first(phonesIn(it, project)) !== undefined;
  if (!pools.some(hasPhones)) return pools.length > 0;
  return pools.some((pool) =>
    some(phonesIn(pool, project), (it) => hasVideo(valueOf(it, "model")?.value ?? "") !== false),
  );
}

/** With which other region a relation is; within the region where it names itself. */
export const otherRegion = (name: string, other: string | undefined): Text =>
  other === undefined || other === name
    ? { en: "within the region", ko: "지역 내" }
    : { en: `with region "${other}"`, ko: `지역 "${other}"과(와)의` };
