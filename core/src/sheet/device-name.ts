/**
 * The device name that a text means: a name with its prefix as it is, in capitals; a MAC address in any of its spellings
 * (`001122AA0001`, `00:11:22:AA:00:01`, `0011.22AA.0001`) as the name of a desk phone. Undefined for anything else.
 */
export function deviceNameIn(text: string): string | undefined {
  const it = text.trim();
  const bare = it.replace(/[:.-]/g, "");
  if (/^[0-9a-f]{12}$/i.test(bare)) return `SEP${bare.toUpperCase()}`;
  return /^(?:SEP|BAT)[0-9a-f]{12}$|^(?:CSF|TCT|BOT|TAB|ATA|SIP|VGC|CIPC)[0-9a-z._-]+$/i.test(it)
    ? it.toUpperCase()
    : undefined;
}

/** Whether a text before a placeholder says that a MAC address follows. */
export const isMacPrefix = (text: string): boolean => /^(?:SEP|BAT)$/i.test(text);
