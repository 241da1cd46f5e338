/** Lines around a change that are shown with it. */
const around = 1;

/**
 * The lines in which a text differs from what it was, with their numbers: `- 12 old`, `+ 12 new`. Made for additions: a
 * line that moved is shown as taken out and put in.
 */
export function lineDifference(before: string, after: string): string {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const found: { readonly at: number; readonly line: string }[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && old[i] === now[j]) {
      i++;
      j++;
      continue;
    }
    const back = old[i] === undefined ? -1 : now.indexOf(old[i] ?? "", j);
    const ahead = now[j] === undefined ? -1 : old.indexOf(now[j] ?? "", i);
    const isAdded = back >= 0 && (ahead < 0 || back - j <= ahead - i);
    if (!isAdded && i < old.length) found.push({ at: i, line: `- ${String(i + 1).padStart(4)}  ${old[i++] ?? ""}` });
    if ((isAdded || back < 0) && j < now.length && old[i] !== now[j])
      found.push({ at: i, line: `+ ${String(j + 1).padStart(4)}  ${now[j++] ?? ""}` });
  }
  return withContext(found, old);
}

// The line before each run of changes, so that a reader sees where it is.
function withContext(found: readonly { readonly at: number; readonly line: string }[], old: readonly string[]): string {
  const lines: string[] = [];
  let last = -2;
  for (const { at, line } of found) {
    const context = at - around;
    if (context > last && context >= 0 && line.startsWith("+")) lines.push(`        ${old[context] ?? ""}`);
    lines.push(line);
    last = at;
  }
  return lines.map((it) => `  ${it}\n`).join("");
}
