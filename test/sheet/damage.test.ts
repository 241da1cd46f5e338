import assert from "node:assert/strict";
import { test } from "node:test";
import { damageOf, type Meant } from "../../core/src/sheet/damage.ts";
import { lostZeroIn, zeroLossIn } from "../../core/src/sheet/lost-zeros.ts";

const table: readonly (readonly [text: string, meant: Meant, expected: string | undefined])[] = [
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
  // What only looks like it.
  ["+4930901820100", "phoneNumber", undefined],
  ["001122AA0001", "deviceName", undefined],
  ["SEP001122AA0001", "deviceName", undefined],
  ["E123", "text", undefined],
  ["#", "text", undefined],
  ["May Kim", "text", undefined],
  ["Room 3/4", "text", undefined],
];

for (const [text, meant, expected] of table)
  test(`${text} as ${meant} is ${expected ?? "no damage"}`, () => {
    const found = damageOf(text, meant);
    assert.equal(found && `${found.kind} ${found.severity}`, expected);
  });

const numbers: readonly (readonly [
  text: string,
  column: readonly string[],
  isBeside: boolean,
  expected: string | undefined,
])[] = [
  ["117", ["117", "0100", "0131", "1234"], false, "lostZero"],
  ["117", ["117", "1100", "1131"], false, "lostZero"],
  ["117", ["117", "118", "0100", "0131", "1234"], false, "lostZero"],
  ["117", ["117", "100", "131"], false, undefined],
  ["117", ["117", "11000", "1131", "1132"], false, undefined],
  ["117", ["117", "100"], true, "lostZeroBeside"],
  ["117", ["117", "0100"], true, undefined],
  ["0117", ["0117", "100"], true, undefined],
  ["\\+49117", ["\\+49117", "100"], true, undefined],
];
for (const [text, column, isBeside, expected] of numbers)
  test(`${text} among ${column.join(" ")}${isBeside ? " beside a damaged cell" : ""}: ${expected ?? "no damage"}`, () =>
    assert.equal(lostZeroIn(text, zeroLossIn(column), isBeside)?.kind, expected));
