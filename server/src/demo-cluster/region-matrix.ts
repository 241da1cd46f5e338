import { fail, ok } from "../../../core/src/base/result.ts";
import type { Call, Reply } from "./cluster.ts";
import { readFields, type Reading } from "./reading.ts";
import { missingNode } from "./refusal.ts";
import { bothEnds, relate } from "./relations.ts";
import { standardReply } from "./reply.ts";
import { bare, textShape, type ElementShape } from "./shape.ts";

const region = (name: string): ElementShape => ({
  ...bare(name),
  shape: { kind: "reference", to: "Region", foreignKey: true },
  required: "server",
});

const shapes: readonly ElementShape[] = [
  region("regionAName"),
  region("regionBName"),
  { ...bare("bandwidth"), shape: textShape({ kind: "string", maxLength: undefined, pattern: undefined }) },
  {
    ...bare("videoBandwidth"),
    shape: textShape({ kind: "integer", minimum: undefined, maximum: undefined, words: undefined }),
  },
  {
    ...bare("codecPreference"),
    shape: { kind: "reference", to: "AudioCodecPreferenceList", foreignKey: true },
    nillable: true,
  },
];

/** updateRegionMatrix: one relation between two regions, or of a region with itself; what is not named stays. */
export function updateRegionMatrix(call: Call): Reply {
  const { store, strictly } = call.cluster;
  const reading: Reading = { store, strictly, refusals: [], complete: true };
  const { regionAName, regionBName, ...change } = readFields(call.body, shapes, reading);
  if (reading.refusals[0]) return fail(reading.refusals[0]);
  const ends = bothEnds(regionAName, regionBName);
  if (!ends) return fail(missingNode("regionAName"));
  relate(store, ends[0], ends[1], change);
  return ok(standardReply(ends[0], call.cluster));
}
