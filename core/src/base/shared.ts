const table = Object.create(null) as Record<string, true>;

/**
 * The same text, sharing its memory with all its equals and with nothing else. A text that was cut from another one keeps
 * that one in memory; what is to live long is therefore taken from here. Names of properties are what the machine itself
 * keeps each only once, and forgets when nobody has them.
 */
export function shared(text: string): string {
  table[text] = true;
  let own = text;
  for (const it in table) own = it;
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- it is a table, and empty again
  delete table[text];
  return own;
}
