import { Inflate } from "fflate";

/** A part of an archive, as its directory states it; what is packed is not looked at yet. */
export interface ZipPart {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly packed: Uint8Array;
  /** Of what is packed, in bytes, as the archive states it. */
  readonly size: number;
}

/** A part unpacks to more than the archive states. */
export class LargerThanStated extends Error {}

/** Bytes that are given to be unpacked at once: a thousand times as many come of them at most; and so many unpacked ones are a turn. */
const packedAtOnce = 4096;
const unpackedInTurn = 262_144;

/** The parts by the directory at the end of an archive. Throws where it is none, or states what cannot be. */
export function* partsOfZip(bytes: Uint8Array): Generator<ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directoryOf(view);
  for (let [n, at] = [0, start]; n < count; n++) {
    if (view.getUint32(at, true) !== signatures.entry) throw new Error("the directory of the archive is broken");
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((it) => view.getUint16(at + it, true)) as Three;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if ((flags & 1) !== 0) throw new Error(`${name} is encrypted`);
    if (method !== 0 && method !== 8) throw new Error(`${name} is packed in another way (${method})`);
    const stated = [24, 20, 42].map((it) => view.getUint32(at + it, true)) as Three;
    const [size, packedSize, offset] = withLong(stated, view, at + 46 + nameLength, extraLength);
    yield { name, isDeflated: method === 8, packed: packedAt(bytes, view, offset, packedSize), size };
    at += 46 + nameLength + extraLength + noteLength;
  }
}

/** What is packed in a part, piece by piece; others have their turn between two. Throws where it is more than was stated. */
export async function* unpackedOf({ name, isDeflated, packed, size }: ZipPart): AsyncGenerator<Uint8Array> {
  let [left, turn] = [size, 0];
  for (const piece of isDeflated ? inflated(packed) : piecesOf(packed)) {
    left -= piece.length;
    turn += piece.length;
    if (left < 0) throw new LargerThanStated(`${name} > ${size} B`);
    yield piece;
    if (turn < unpackedInTurn) continue;
    turn = 0;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

type Three = [number, number, number];

const signatures = { entry: 0x02014b50, local: 0x04034b50, end: 0x06054b50, longEnd: 0x06064b50, locator: 0x07064b50 };

/** Where the directory begins, and how many parts it has; in the long form where the short one cannot say so. */
function directoryOf(view: DataView): { readonly count: number; readonly start: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at--) {
    if (view.getUint32(at, true) !== signatures.end) continue;
    const short = { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
    if (at < 20 || view.getUint32(at - 20, true) !== signatures.locator) return short;
    const long = Number(view.getBigUint64(at - 12, true));
    if (view.getUint32(long, true) !== signatures.longEnd) throw new Error("the directory of the archive is broken");
    return {
      count: Number(view.getBigUint64(long + 32, true)),
      start: Number(view.getBigUint64(long + 48, true)),
    };
  }
  throw new Error("no archive");
}

/** Numbers that do not fit into four bytes stand behind the name, in their order. */
function withLong(stated: Three, view: DataView, extra: number, length: number): Three {
  for (let at = extra; at + 4 <= extra + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let long = at + 4;
    return stated.map((it) => {
      if (it !== 0xffffffff) return it;
      long += 8;
      return Number(view.getBigUint64(long - 8, true));
    }) as Three;
  }
  return stated;
}

function packedAt(bytes: Uint8Array, view: DataView, offset: number, size: number): Uint8Array {
  if (view.getUint32(offset, true) !== signatures.local) throw new Error("the directory of the archive is broken");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + size > bytes.length) throw new Error("the archive is cut off");
  return bytes.subarray(start, start + size);
}

function* inflated(packed: Uint8Array): Generator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; at += packedAtOnce) {
    inflate.push(packed.subarray(at, at + packedAtOnce), at + packedAtOnce >= packed.length);
    yield* pieces;
    pieces = [];
  }
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += unpackedInTurn) yield bytes.subarray(at, at + unpackedInTurn);
}
