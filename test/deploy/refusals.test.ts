import assert from "node:assert/strict";
import { test } from "node:test";
import { meaningOf } from "../../server/src/deploy/deploy-texts.ts";

const meaning = (reason: string, code = 0): string => meaningOf({ kind: "refused", code, reason })?.en ?? "–";

// Wordings from public traces of real clusters, and next to each what a looser reading would make of it.
const table: readonly (readonly [reason: string, code: number, means: RegExp])[] = [
  ["Could not insert new row - duplicate value in a UNIQUE INDEX column (Unique Index:).", -239, /already$/],
  [
    "Cannot insert or update pattern. A DN exists with the same pattern and partition.",
    0,
    /directory number .*already/,
  ],
  // The same words with the code of any duplicate, as the demo cluster has it.
  [
    "Cannot insert or update pattern. A DN exists with the same pattern and partition.",
    -239,
    /directory number .*already/,
  ],
  ["Could not insert the row", -239, /name or value already$/],
  ["The specified Phone Button Template is not valid for this device type.", 0, /^What it names is for another model/],
  ["Invalid value for lossyNetwork", 5003, /does not take the value/],
  [
    "Missing key in referenced table for referential constraint (informix.fk_devicexml4k_fkdevice).",
    -691,
    /refers to something that is not on the cluster/,
  ],
  [
    "The specified Security Profile is not valid for this device type (model and protocol).",
    0,
    /another model or protocol/,
  ],
  [
    "The specified name has invalid characters or is not formatted correctly for this device type.[Valid characters include [a-zA-Z0-9._-]{1,50}]",
    0,
    /name does not have the form/,
  ],
  ["Invalid value for confidentialAccessMode", 0, /does not take the value/],
  ["Item not valid: The specified SEP0023AF482340 was not found", 5007, /is not on the cluster/],
  ["You do not have the privilege to remove this End User as you have lower User Rank", 5003, /too few rights/],
  ["Device pool DP-1 is in use", 0, /still uses it/],
  // What has a loose word of another refusal, and means nothing that is known.
  ["The associated dependency record could not be read", 0, /^–$/],
  ["reference counter overflow", 0, /^–$/],
  ["Item not valid", 0, /^–$/],
  ["pattern is not valid", 0, /^–$/],
];

for (const [reason, code, means] of table)
  test(`a refusal is explained by its own wording: ${reason.slice(0, 60)}`, () =>
    assert.match(meaning(reason, code), means));
