/** Bytes that a name may take in a file name, so that the whole of it stays below the 255 of every file system. */
const mostBytes = 120;

/**
 * A part of a file name made of a name of the cluster: letters and digits of any script, `-`, `_` and single dots; what
 * file systems keep for themselves becomes `-`, and a name that is left with nothing becomes `x`.
 */
export function fileNamePart(name: string): string {
  const kept = name
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}\p{M}._-]+/gu, "-")
    .replace(/\.{2,}/g, ".")
    .replace(/^[.-]+|[.-]+$/g, "");
  let cut = "";
  let bytes = 0;
  for (const letter of kept) {
    bytes += bytesOf(letter.codePointAt(0) ?? 0);
    if (bytes > mostBytes) break;
    cut += letter;
  }
  if (cut === "") return "x";
  return devices.test(cut) ? `x-${cut}` : cut;
}

/** What Windows keeps for its devices, with whatever stands behind a dot. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

const bytesOf = (it: number): number => (it < 0x80 ? 1 : it < 0x800 ? 2 : it < 0x10000 ? 3 : 4);

/** Names of files that do not differ in capitals alone: on many disks those are one file. */
export function distinctFileNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    for (let n = 1; ; n++) {
      const it = n === 1 ? name : `${name}-${n}`;
      const key = it.toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return it;
    }
  };
}
