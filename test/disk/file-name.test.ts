import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { fileNamePart } from "../../core/src/compact/file-name.ts";
import { fileNameOf, placeNamed } from "../../server/src/disk/file-name.ts";

const hard = [
  ...[
    "emea-prod",
    "EMEA-prod",
    "Emea-Prod",
    ".",
    "..",
    "...",
    "CON",
    "con",
    "con.x",
    "nul",
    "LPT1",
    "a.",
    ".a",
    "a ",
    "*",
    "a*b",
  ],
  ...[
    "한".repeat(29),
    "한".repeat(28),
    "\u1112\u1161\u11ab",
    "한",
    "x".repeat(5000),
    "a/b",
    "a\\b",
    "..\\..",
    "",
    "\ud800",
    "é",
    "e\u0301",
  ],
];

// What Windows and macOS take for one name, and what no system takes.
const onAnyDisk = (it: string): string => it.normalize("NFC").toLowerCase();
const isLegal = (it: string): boolean =>
  Buffer.byteLength(it) <= 250 &&
  !/^\.*$|[. ]$|[<>:"/\\|?*\u0000-\u001f]|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(it);

test("each cluster has a file name of its own on every disk", () => {
  const names = hard.map(fileNameOf);
  assert.equal(new Set(names.map(onAnyDisk)).size, hard.length, names.join("\n"));
  assert.deepEqual(
    names.filter((it) => !isLegal(`${it}.json`)),
    [],
  );
  assert.equal(fileNameOf("emea-prod"), "emea-prod");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
      assert.ok(isLegal(fileNameOf(a)));
      assert.equal(onAnyDisk(fileNameOf(a)) === onAnyDisk(fileNameOf(b)), a === b);
    }),
  );
});

test("names of files that are made of names of the cluster are ones that every system takes", () => {
  for (const it of hard) assert.ok(isLegal(`${fileNamePart(it)}.mra.yaml`), fileNamePart(it));
});

test("every name can be written as a file, and stays in its folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "mra-names-"));
  for (const it of hard) {
    const path = placeNamed(folder, it, ".lock");
    assert.equal(dirname(path), folder);
    writeFileSync(path, "");
  }
  assert.equal(readdirSync(folder).length, hard.length);
});

test("a journal of an earlier release stays where it is", () => {
  const folder = mkdtempSync(join(tmpdir(), "mra-names-"));
  mkdirSync(join(folder, "EMEA"));
  assert.equal(basename(placeNamed(folder, "EMEA")), "EMEA");
  assert.notEqual(basename(placeNamed(folder, "Emea")), "Emea");
});
