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
  ["#DIV/0!", "text", "formulaError error"],
  ["#WERT!", "text", "formulaError error"],
  ["#¿NOMBRE?", "text", "formulaError error"],
  ["#이름?", "text", "formulaError error"],
  ["#NV", "text", "formulaError error"],
  ["1.2E11", "text", "scientific error"],
  ["1E+11", "deviceName", "scientific error"],
  ["2026-03-04", "deviceName", "date error"],
  ["2026-03-04 00:00:00", "directoryNumber", "date error"],
  ["3/4/2026", "directoryNumber", "date error"],
  ["2026년 3월 4일", "phoneNumber", "date warning"],
  ["05-Jan-26", "text", "date warning"],
  ["1001.0", "directoryNumber", "grouped error"],
  ["4,930,901", "directoryNumber", "grouped error"],
  ["1001,00", "phoneNumber", "grouped error"],
  ["j\0doe", "text", "control error"],
  ["j\x1b[0mdoe", "deviceName", "control error"],
  ["j\ud800doe", "text", "control error"],
  ["j\uffffdoe", "text", "control error"],
  ["Sept-26", "text", "date warning"],
  ["a".repeat(100_001), "text", "tooLong error"],
  // What only looks like it.
  ["SEPAABBCCDDEE01", "deviceName", undefined],
  ["SEPDEADBEEFCA12", "text", undefined],
  ["DECT-2000", "text", undefined],
  ["March hall 12", "text", undefined],
  ["a".repeat(100_000), "text", undefined],
  ["two\nlines\tand more", "text", undefined],
  ["\u202bימין\u202c", "text", undefined],
  ["😀", "text", undefined],
  ["001122334E56", "deviceName", undefined],
  ["0011223E4567", "deviceName", undefined],
  ["2E05", "text", undefined],
  ["1E1", "text", undefined],
  ["#1 in the hall!", "text", undefined],
  ["#sales", "text", undefined],
  ["2026-03-04", "text", undefined],
  ["1001.0", "text", undefined],
  ["030.12.3456", "phoneNumber", undefined],
  ["01.23.45.67.89", "phoneNumber", undefined],
  ["+4930901820100", "phoneNumber", undefined],
  ["001122AA0001", "deviceName", undefined],
  ["SEP001122AA0001", "deviceName", undefined],
  ["E123", "text", undefined],
  ["#", "text", undefined],
  ["May Kim", "text", undefined],
  ["Room 3/4", "text", undefined],
];

for (const [text, meant, expected] of table)
  test(`${JSON.stringify(text.slice(0, 40))} (${text.length}) as ${meant} is ${expected ?? "no damage"}`, () => {
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
  ["49117", ["49117", "+49118", "100"], false, "lostPlus"],
  ["49117", ["\\+49118", "49117"], true, "lostPlus"],
  ["49117", ["49117", "+4911800", "100"], false, undefined],
];
for (const [text, column, isBeside, expected] of numbers)
  test(`${text} among ${column.join(" ")}${isBeside ? " beside a damaged cell" : ""}: ${expected ?? "no damage"}`, () =>
    assert.equal(lostZeroIn(text, zeroLossIn(column), isBeside)?.kind, expected));
