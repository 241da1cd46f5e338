import { modelOf } from "../catalog/catalog.ts";

const families = ["jabber", "telepresence", "collab-device", "dx-android", "dx-ce", "webex-vdi"];

/** Whether a model makes video calls, by its series; undefined for a model that is not known here. */
export function hasVideo(model: string): boolean | undefined {
  const family = modelOf(model)?.family;
  if (family === undefined) return undefined;
  return families.includes(family) || /^Cisco 88[4-9]5|^Cisco 8875/.test(model);
}
