import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";

/** Made by `npm test` before the tests run. */
const vsix = "dist/test/mra-config.vsix";
const golden = "test/golden/vsix.txt";

test("the package holds what the golden list says, and nothing else", () => {
  // how many parts there are, and their names, is the bundler's affair
  const found = namesInZip(read()).map((it) => it.replace(/\/part-[0-9A-Z]+\.mjs$/, "/part-*.mjs"));
  const names = `${[...new Set(found)].sort().join("\n")}\n`;
  if (process.env.MRA_UPDATE_GOLDEN) writeFileSync(golden, names);
  assert.equal(
    names,
    readFileSync(golden, "utf8"),
    `MRA_UPDATE_GOLDEN=1 npm test -- package-contents writes ${golden} anew`,
  );
});

test("the package weighs at most 1.5 MB", () => {
  assert.ok(read().length <= 1_500_000, `${read().length} bytes`);
});

function read(): Buffer {
  assert.ok(existsSync(vsix), `${vsix} is missing; npm test makes it`);
  return readFileSync(vsix);
}

/** The names in a zip's central directory (APPNOTE.TXT 4.3.12), found from its end record (4.3.16). */
function namesInZip(zip: Buffer): string[] {
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06"));
  const count = zip.readUInt16LE(end + 10);
  const names: string[] = [];
  for (let i = 0, at = zip.readUInt32LE(end + 16); i < count; i++) {
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    names.push(zip.toString("utf8", at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}
