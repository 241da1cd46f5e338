/** Rows of cells as a spreadsheet takes them from the clipboard: tabs between cells, quotes around what holds one. */
export const asTsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join("\t")).join("\n");

const quoted = (cell: string): string => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** What a spreadsheet put into the clipboard, as rows of cells. */
export function fromTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = "";
  let at = 0;
  const end = (): void => void rows.at(-1)?.push(cell);
  while (at < text.length) {
    const it = text.charAt(at);
    if (it === '"' && cell === "") {
      const found = /"((?:[^"]|"")*)"/y;
      found.lastIndex = at;
      const inside = found.exec(text);
      if (inside !== null) {
        cell = (inside[1] ?? "").replaceAll('""', '"');
        at += inside[0].length;
        continue;
      }
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    if (it === "\t" || it === "\n" || it === "\r") {
      end();
      cell = "";
      if (it !== "\t") rows.push([]);
    } else cell += it;
  }
  if (cell !== "" || (rows.at(-1)?.length ?? 0) > 0) end();
  return rows.filter((row, i) => row.length > 0 || i < rows.length - 1);
}
