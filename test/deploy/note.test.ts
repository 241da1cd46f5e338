import assert from "node:assert/strict";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { history } from "../../server/src/deploy/history.ts";
import { journalFolder } from "../../server/src/deploy/journal.ts";
import { noteOn } from "../../server/src/deploy/note.ts";

test("a deployment takes a note afterwards, also one that was killed within a line; the last one counts", async (t) => {
  const dir = mkdtempSync(join(tmpdir(), "mra-note-"));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  const folder = journalFolder(dir, "hq");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "000003.jsonl");
  const head = { t: "deploy", format: 1, at: "2026-01-02T08:41:00.000Z", cluster: "hq", host: "h", plan: "p" };
  const steps = ["add:regions/A"];
  writeFileSync(file, `${JSON.stringify({ ...head, schema: "14.0", renames: {}, gone: [], steps })}\n`);
  appendFileSync(file, '{"t":"begin","n":1,"at":"2026'); // the machine went down here
  assert.ok((await noteOn(dir, "hq", 3, "CHG0001")).ok);
  assert.ok((await noteOn(dir, "hq", 3, " CHG0002 ")).ok);
  const [past] = await history(dir, "hq");
  assert.equal(past?.note, "CHG0002");
  assert.deepEqual(
    past.steps.map((it) => [it.id, it.outcome]),
    [["add:regions/A", "notDone"]],
    "what was not begun is counted",
  );
  assert.equal((await noteOn(dir, "hq", 4, "x")).ok, false);
});
