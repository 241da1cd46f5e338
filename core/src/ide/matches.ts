/** Whether the letters of `typed` occur in a text in this order, case aside. */
export function matches(text: string, typed: string): boolean {
  const [has, wants] = [text.toLowerCase(), typed.toLowerCase()];
  let at = 0;
  for (const c of wants) {
    at = has.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
