import { fail, ok, type Result } from "../../../core/src/base/result.ts";

/** A file of an archive. Its name is a label, never a path to write to. */
export interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const blockBytes = 512;
const mostMembers = 10_000;

/**
 * The plain files of a TAR archive (ustar and the older form, with long names as GNU and POSIX write them), read in memory.
 * Links, folders and devices are passed over; a
 * size that the archive does not hold, a wrong checksum or too many members make the whole archive unreadable.
 */
export function membersOf(archive: Uint8Array): Result<readonly Member[], "archive"> {
  const members: Member[] = [];
  let longName: string | undefined;
  for (let at = 0; at + blockBytes <= archive.length;) {
    const header = archive.subarray(at, at + blockBytes);
    if (header.every((it) => it === 0)) return ok(members);
    const size = octal(header.subarray(124, 136));
    if (size === undefined || !hasItsChecksum(header)) return fail("archive");
    const start = at + blockBytes;
    if (start + size > archive.length || members.length >= mostMembers) return fail("archive");
    const type = String.fromCharCode(header[156] ?? 0);
    const bytes = archive.subarray(start, start + size);
    const name = lastPart(longName ?? textIn(header.subarray(0, 100)));
    // What stands before a member may say its name, where the header is too short for it.
    longName = type === "L" ? textIn(bytes) : type === "x" ? posixName(bytes) : undefined;
    if (type === "0" || type === "\0") members.push({ name, bytes });
    at = start + Math.ceil(size / blockBytes) * blockBytes;
  }
  return members.length > 0 ? ok(members) : fail("archive");
}

function octal(field: Uint8Array): number | undefined {
  const text = textIn(field).trim();
  return /^[0-7]{1,11}$/.test(text) ? parseInt(text, 8) : text === "" ? 0 : undefined;
}

/** The sum of the header's bytes, its own field counted as blanks. */
function hasItsChecksum(header: Uint8Array): boolean {
  let sum = 0;
  for (const [i, it] of header.entries()) sum += i >= 148 && i < 156 ? 32 : it;
  return octal(header.subarray(148, 156)) === sum;
}

/** Of the records `LENGTH key=value` the one for the name. */
const posixName = (records: Uint8Array): string | undefined =>
  /(?:^|\n)\d+ path=([^\n]*)\n/.exec(new TextDecoder().decode(records))?.[1];

/** Folders of an archive mean nothing here. */
const lastPart = (name: string): string => name.split(/[\\/]/).at(-1) ?? "";

function textIn(field: Uint8Array): string {
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
}
