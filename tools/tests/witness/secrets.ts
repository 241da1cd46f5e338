import { randomBytes } from "node:crypto";
import { self, witnessed } from "./place.ts";

const known = new Set<string>();

/** Characters that a secret has at least: with fewer, its base64 may be found by chance. */
export const shortest = 12;

/**
 * Tells the witness of a word that must stand nowhere: a password that signed in, a secret that a deployment was given.
 * A word that is too short to be told from others is a mistake of the test.
 */
export function mustNotBeSeen(secret: string): void {
  if (known.has(secret)) return;
  if (secret.length < shortest)
    throw new Error("a secret of a test must be told from other words; this one is too short");
  known.add(secret);
  witnessed("secrets", self, `${JSON.stringify(secret)}\n`);
}

/** A secret that no other test has, with characters that each encoding writes in its own way. */
export function aSecret(): string {
  const secret = `canary/${randomBytes(12).toString("base64")}ü`;
  mustNotBeSeen(secret);
  return secret;
}

/** A secret as it is, and as it may be dressed up: base64 (at each offset, as in a Basic sign-in), URI, hex, JSON, UTF-16. */
export function formsOf(secret: string): readonly Buffer[] {
  const bytes = Buffer.from(secret);
  const texts = [
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString("hex"),
    ...[0, 1, 2].flatMap((offset) => {
      const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
      // the first and the last characters hold bits of their neighbours
      const own = encoded.slice(offset === 0 ? 0 : offset + 1, -4);
      return [own, own.replaceAll("+", "-").replaceAll("/", "_")];
    }),
  ];
  const all = [bytes, Buffer.from(secret, "utf16le"), ...texts.map((it) => Buffer.from(it))];
  return all.filter((it, i) => it.length >= 8 && all.findIndex((other) => other.equals(it)) === i);
}

/** Finds many words in one pass. Each is found by its first three bytes, then compared. */
export function searchFor(words: readonly Buffer[]): (text: Buffer) => ReadonlySet<Buffer> {
  const first = new Uint8Array(1 << 24);
  const byFirst = new Map<number, Buffer[]>();
  for (const it of words) {
    const key = (it.readUInt8(0) << 16) | (it.readUInt8(1) << 8) | it.readUInt8(2);
    first[key] = 1;
    byFirst.set(key, [...(byFirst.get(key) ?? []), it]);
  }
  return (text) => {
    const found = new Set<Buffer>();
    let key = 0;
    for (let i = 0; i < text.length; i++) {
      key = ((key << 8) | (text[i] ?? 0)) & 0xff_ff_ff;
      if (first[key] !== 1) continue;
      const at = i - 2;
      for (const it of byFirst.get(key) ?? [])
        if (at >= 0 && text.subarray(at, at + it.length).equals(it)) found.add(it);
    }
    return found;
  };
}
