import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/src/base/text.ts";
import { noteTexts } from "../../core/src/sheet/import-notes.ts";
import { importSheets } from "../../core/src/sheet/import-sheets.ts";

const count = 30_000;
const mac = (i: number): string => i.toString(16).toUpperCase().padStart(12, "0");

test("rows beyond number that name one user: all devices are the user's, and what differs is noted for the first rows", () => {
  const headings = ["USER ID", "LAST NAME", "MAC ADDRESS", "DESCRIPTION"];
  const body = Array.from({ length: count }, (_, i) => ["jdoe", `Doe${String(i)}`, mac(i), "Desk"]);
  const sheet = { file: "combos.csv", rows: [headings, ...body] };
  const { objects, notes } = importSheets(
    [sheet],
    () => undefined,
    {},
    () => "",
  );
  const [user, ...others] = objects.filter((it) => it.section === "endUsers");
  assert.equal(others.length, 0);
  assert.deepEqual(
    user?.fields.associatedDevices,
    body.map((_, i) => `SEP${mac(i)}`),
  );
  const differing = notes.filter((it) => it.kind === "differs");
  assert.equal(differing.length, 21);
  const [text, ...more] = noteTexts(differing).map((it) => say(it, "en"));
  assert.match(text ?? "", /row 3, lastName: jdoe is "Doe0" .*\(and 29998 more like it\)$/);
  assert.equal(more.length, 0);
});
