// What stands in a place that colleagues write to may say anything: a journal is read only where each line has its shape.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Json, JsonObject } from "../../core/src/base/json.ts";
import { isSoundLine } from "../../server/src/deploy/sound-line.ts";
import { planned } from "../plan/fixture.ts";
import { wrongShapes } from "./wrong-shapes.ts";

const [step] = planned("regions: [{ name: New }]", "", { ice: undefined }).steps;

const head = {
  ...{ format: 1, cluster: "emea", host: "cucm.example.com", plan: "p1", schema: "15.0" },
  ...{ renames: { "regions/Old": "New" }, gone: ["regions/Gone"] },
};
const optional = {
  ...{ by: "anna", from: "anna@pc-17", approvedBy: "ben", approvedUntil: "2026-12-01T00:00:00Z" },
  ...{ steps: ["add:regions/New"], undoes: 3, wave: [1, 2] },
};

/** A line of each kind. */
const lines: Readonly<Record<string, JsonObject>> = {
  deploy: { ...head, ...optional },
  begin: { n: 1, write: "add", before: {}, step: step as unknown as Json },
  end: { n: 1, outcome: "applied" },
  settled: { n: 1, as: "applied" },
  finish: { results: { "add:regions/New": "done" } },
  note: { text: "call 4711" },
  phones: { before: ["SEP001122334455"] },
  back: { missing: ["SEP001122334455"] },
  unlocked: { by: "anna" },
};

for (const [t, parts] of Object.entries(lines)) {
  const line: JsonObject = { t, at: "2026-11-30T10:00:00Z", ...parts };

  test(`a line of ${t} is read as it is written`, () => {
    assert.ok(isSoundLine(JSON.stringify(line)));
  });

  test(`a line of ${t} that lacks a part, or has one of another kind, is not`, () => {
    // what an object has is data; a map of texts may have none
    const isFree = (path: string): boolean => path.startsWith("step/fields/");
    const isOptional = (path: string): boolean => path in optional || /^(renames|results|step\/fields)\//.test(path);
    const wrong = [...wrongShapes(line, isFree, isOptional)];
    assert.ok(wrong.length > 10);
    assert.deepEqual(
      wrong.filter((it) => isSoundLine(JSON.stringify(it.value))).map((it) => it.what),
      [],
    );
  });
}

test("a head without what older journals lack is read", () => {
  for (const key of Object.keys(optional)) {
    const { [key]: _, ...rest } = { t: "deploy", at: "2026-11-30T10:00:00Z", ...head, ...optional } as JsonObject;
    assert.ok(isSoundLine(JSON.stringify(rest)), key);
  }
});

test("a wave is its number and how many there are; other texts, kinds of lines and versions are not read", () => {
  const withWave = (wave: Json): string => JSON.stringify({ t: "deploy", at: "x", ...head, wave });
  assert.ok(isSoundLine(withWave([0, 0])));
  for (const wave of [[1], [1, 2, 3], [1, -2], ["1", 2]] as Json[])
    assert.ok(!isSoundLine(withWave(wave)), JSON.stringify(wave));
  for (const text of ["", "{", "null", "[]", '"deploy"', '{"t":"other","at":"x"}', '{"t":"toString","at":"x"}'])
    assert.ok(!isSoundLine(text), text);
  assert.ok(!isSoundLine(JSON.stringify({ t: "deploy", at: "x", ...head, schema: "9.9" })));
  assert.ok(!isSoundLine(JSON.stringify({ t: "deploy", at: "x", ...head, format: 2 })));
});
