/** Something that cannot be, unless this program is wrong. Thrown, never caught in core. */
export class Bug extends Error {
  override readonly name = "Bug";
}

/** Stops with a Bug. For states that the types cannot exclude. */
export function bug(what: string): never {
  throw new Bug(what);
}
