import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Encoding } from "../../../core/src/sheet/encoding.ts";

/** A text and how it was written, so that it can be written the same way. */
export interface SheetText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

/**
 * Reads the bytes of a delimited file: by its byte order mark, else as UTF-8, else as cp949 where that decodes without an
 * error. Fails where none does: a guess would change names. `stated` overrules all but a byte order mark of its own.
 */
export function sheetText(bytes: Uint8Array, stated?: Encoding): Result<SheetText, "encoding"> {
  const mark = markOf(bytes);
  if (mark) return decoded(bytes.subarray(mark.length), mark.encoding, true);
  const candidates: readonly Encoding[] = stated ? [stated] : withoutMark(bytes);
  for (const it of candidates) {
    const read = decoded(bytes, it, false);
    if (read.ok) return read;
  }
  return fail("encoding");
}

function markOf(bytes: Uint8Array): { readonly encoding: Encoding; readonly length: number } | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", length: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", length: 2 };
  return a === 0xfe && b === 0xff ? { encoding: "utf-16be", length: 2 } : undefined;
}

/** UTF-16 without a mark shows in the zero bytes of its letters and delimiters. */
function withoutMark(bytes: Uint8Array): readonly Encoding[] {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (const [i, it] of sample.entries()) {
    if (it !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  if (odd * 8 > sample.length && odd > even * 4) return ["utf-16le"];
  if (even * 8 > sample.length && even > odd * 4) return ["utf-16be"];
  return ["utf-8", "cp949"];
}

/** By the names of the Encoding Standard, whose `euc-kr` is cp949. */
const labels: Readonly<Record<Encoding, string>> = {
  "utf-8": "utf-8",
  "utf-16le": "utf-16le",
  "utf-16be": "utf-16be",
  cp949: "euc-kr",
};

function decoded(bytes: Uint8Array, encoding: Encoding, bom: boolean): Result<SheetText, "encoding"> {
  try {
    const text = new TextDecoder(labels[encoding], { fatal: true, ignoreBOM: true }).decode(bytes);
    return ok({ text, encoding, bom });
  } catch {
    return fail("encoding");
  }
}
