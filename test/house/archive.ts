import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, inflateRawSync } from "node:zlib";

/** Both packages, made by `npm test` before the tests run. */
export const vsix = "dist/test/mra-config.vsix";
export const tarball = (): string => {
  const name = readdirSync("dist/test").find((it) => it.endsWith(".tgz"));
  assert.ok(name, "dist/test has no npm package; npm test makes it");
  return join("dist/test", name);
};

/** What a file in the VSIX says, by its name in it. */
export function inVsix(file = vsix): ReadonlyMap<string, Buffer> {
  assert.ok(existsSync(file), `${file} is missing; npm test makes it`);
  return inZip(readFileSync(file));
}

/** The files of a zip, from its central directory (APPNOTE.TXT 4.3.12), found from its end record (4.3.16). */
function inZip(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06"));
  const count = zip.readUInt16LE(end + 10);
  const files = new Map<string, Buffer>();
  for (let i = 0, at = zip.readUInt32LE(end + 16); i < count; i++) {
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    const [method, size, local] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + size);
    files.set(zip.toString("utf8", at + 46, at + 46 + name), method === 0 ? packed : inflateRawSync(packed));
    at += 46 + name + extra + comment;
  }
  return files;
}

/** What a file in the npm package says, by its name without `package/` (ustar: blocks of 512 bytes). */
export function inTarball(file = tarball()): ReadonlyMap<string, Buffer> {
  const tar = gunzipSync(readFileSync(file));
  const files = new Map<string, Buffer>();
  const text = (from: number, length: number): string =>
    tar.toString("utf8", from, from + length).replace(/\0.*$/s, "");
  for (let at = 0; at < tar.length && tar[at] !== 0;) {
    const size = parseInt(text(at + 124, 12), 8);
    files.set(text(at, 100).replace(/^package\//, ""), tar.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
