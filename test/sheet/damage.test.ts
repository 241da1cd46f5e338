import assert from "node:assert/strict";
import { test } from "node:test";
import { damageOf, type Meant } from "../../core/src/sheet/damage.ts";

const table: readonly (readonly [
  text: string,
  meant: Meant,
  expected: string | undefined,
  others?: readonly string[],
])[] = [
  ["1.23457E+11", "text", "scientific error"],
  ["8,22555E+10", "phoneNumber", "scientific error"],
  ["0.00E+00", "deviceName", "scientific error"],
  ["#####", "text", "hashes error"],
  ["#NAME?", "text", "formulaError error"],
  ["#REF!", "text", "formulaError error"],
  ["#N/A", "text", "formulaError error"],
  ["1122334455", "deviceName", "numberForName error"],
  ["03. Apr", "deviceName", "date error"],
  ["03. Apr", "text", "date warning"],
  ["3-Apr", "directoryNumber", "date error"],
  ["4월 3일", "text", "date warning"],
  ["4930901820100", "phoneNumber", "lostPlus warning"],
  ["117", "directoryNumber", "lostZero warning", ["0100", "0131", "1234"]],
  // What only looks like it.
  ["117", "directoryNumber", undefined, ["100", "131"]],
  ["117", "directoryNumber", undefined, ["1100", "1131"]],
  ["+4930901820100", "phoneNumber", undefined],
  ["001122AA0001", "deviceName", undefined],
  ["SEP001122AA0001", "deviceName", undefined],
  ["E123", "text", undefined],
  ["#", "text", undefined],
  ["May Kim", "text", undefined],
  ["Room 3/4", "text", undefined],
];

for (const [text, meant, expected, others] of table)
  test(`${text} as ${meant} is ${expected ?? "no damage"}`, () => {
    const found = damageOf(text, meant, others);
    assert.equal(found && `${found.kind} ${found.severity}`, expected);
  });
