import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Longest name that stands as it is, in bytes; what is put behind it still fits into the 255 of every file system. */
const mostBytes = 120;

/**
 * A file name for the name of a cluster or a host, another one for each name on every disk: where capitals, accents in
 * two forms, devices (`CON`), a star or the length could make two names one or none at all, a digest tells them apart.
 */
export function fileNameOf(name: string): string {
  const plain = encoded(name);
  return isPlain(name, plain) ? plain : `${readable(name)}-${digestOf(name)}`;
}

const encoded = (name: string): string => encodeURIComponent(name.replace(/\p{Cs}/gu, "\ufffd"));

const isPlain = (name: string, written: string): boolean =>
  name === name.normalize("NFC").toLowerCase() &&
  written.length <= mostBytes &&
  /^[a-z0-9_%-](?:[a-z0-9._%-]*[a-z0-9_%-])?$/i.test(written) &&
  !/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/.test(written);

const readable = (name: string): string =>
  Array.from(
    name
      .normalize("NFC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-"),
  )
    .slice(0, 20)
    .join("");

const digestOf = (name: string): string => createHash("sha256").update(name, "utf16le").digest("hex").slice(0, 16);

/**
 * The place of such a name in a folder. What an earlier release has put there under the name as it encodes stays in use:
 * a journal holds what may have to be undone.
 */
export function placeNamed(folder: string, name: string, suffix = ""): string {
  const own = `${fileNameOf(name)}${suffix}`;
  const former = `${encoded(name)}${suffix}`;
  return join(folder, own !== former && namesIn(folder).includes(former) ? former : own);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // not there yet
  }
}
