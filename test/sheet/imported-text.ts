import { say } from "../../core/src/base/text.ts";
import { delimiterOf, readDelimited } from "../../core/src/sheet/delimited.ts";
import { noteTexts } from "../../core/src/sheet/import-notes.ts";
import { importSheets, type Answers } from "../../core/src/sheet/import-sheets.ts";
import type { Sheet } from "../../core/src/sheet/imported.ts";

// What becomes of a text that is imported as a sheet.

export const sheet = (text: string, file = "a.csv"): Sheet => ({
  file,
  rows: [...readDelimited(text, delimiterOf(text))].map((row) => row.map((it) => it.text)),
});
export const read = (text: string, answers: Answers = {}, file?: string) =>
  importSheets(
    [sheet(text, file)],
    (it) => ({ read: it }),
    answers,
    (key) => `<${key}>`,
  );
export const objects = (text: string, answers: Answers = {}) =>
  read(text, answers).objects.map(({ section, fields }) => ({ section, ...fields }));
export const notes = (text: string): readonly string[] => noteTexts(read(text).notes).map((it) => say(it, "en"));

/** The first headings of an export of phones. */
export const phones = "Device Name,Device Type,Device Protocol,Device Pool,Owner User ID";
