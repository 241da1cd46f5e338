import { deflateRawSync } from "node:zlib";
import { strToU8 } from "fflate";

/* Spreadsheets from somebody who wants the memory, the time, or a file of another folder. Each is made when it is asked for. */

interface Part {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
  readonly stated: number;
  /** The part whose bytes it says it has, in place of its own. */
  readonly as?: number;
}

const deflated = (name: string, text: string | Uint8Array, stated?: number): Part => {
  const bytes = typeof text === "string" ? strToU8(text) : text;
  return { name, packed: deflateRawSync(bytes), isDeflated: true, stated: stated ?? bytes.length };
};

/** An archive that states what it is told to state. */
function archive(parts: readonly Part[]): Uint8Array {
  const [files, directory, offsets]: [Buffer[], Buffer[], number[]] = [[], [], []];
  let at = 0;
  for (const { name, packed, isDeflated, stated, as } of parts) {
    const title = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(isDeflated ? 8 : 0, 8);
    local.writeUInt16LE(title.length, 26);
    offsets.push(as === undefined ? at : (offsets[as] ?? 0));
    if (as === undefined) files.push(local, title, Buffer.from(packed));
    if (as === undefined) at += 30 + title.length + packed.length;
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(isDeflated ? 8 : 0, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(stated, 24);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE(offsets.at(-1) ?? 0, 42);
    directory.push(entry, title);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}

const sheet = "xl/worksheets/sheet1.xml";
const row = (id: string, last: string): string => `<row><c t="str"><v>${id}</v></c><c t="str"><v>${last}</v></c></row>`;
const rows = (text: string): string =>
  `<worksheet><sheetData>${row("User ID", "Last Name")}${text}</sheetData></worksheet>`;
const frame: readonly Part[] = [
  deflated("xl/workbook.xml", '<workbook xmlns:r="r"><sheets><sheet name="Users" r:id="a"/></sheets></workbook>'),
  deflated(
    "xl/_rels/workbook.xml.rels",
    '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
];
const book = (...parts: readonly Part[]): Uint8Array => archive([...frame, ...parts]);
const withSheet = (text: string, ...more: readonly Part[]): Uint8Array => book(deflated(sheet, text), ...more);

/** Texts that no packing makes small. */
const noise = (n: number): string => `${Math.imul(n + 1, 0x9e3779b1) >>> 0}${Math.imul(n + 7, 0x85ebca6b) >>> 0}`;
const many = (count: number, one: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => one(n)).join("");
const csv = (length: number, filling: string): Uint8Array =>
  Buffer.concat([Buffer.from("User ID,Last Name\n"), Buffer.alloc(length, filling)]);

/** A hostile file: its name and bytes, what is said of it, and the megabytes it may take. */
export interface Hostile {
  readonly file: string;
  readonly make: () => Uint8Array;
  readonly said: RegExp;
  readonly mostMb: number;
}

const hostile = (file: string, make: () => Uint8Array, said: RegExp, mostMb = 300): Hostile => ({
  file,
  make,
  said,
  mostMb,
});
const [xlsx, table] = ["t.xlsx", "t.csv"] as const;
const stored = { packed: Buffer.alloc(20_000_000, " "), isDeflated: false, stated: 0 };
const blanks = deflateRawSync(Buffer.alloc(100_000_000, " "));

export const hostileSheets: Readonly<Record<string, Hostile>> = {
  "a part that unpacks to more than it states": hostile(
    xlsx,
    () => book({ name: sheet, packed: blanks, isDeflated: true, stated: 1000 }),
    /unpacks to more than can be real \(xl\/worksheets\/sheet1\.xml > 1000 B\)/,
  ),
  "parts that lie over each other": hostile(
    xlsx,
    () =>
      book(
        { name: sheet, packed: blanks, isDeflated: true, stated: 10 },
        ...Array.from({ length: 5000 }, (_, n) => ({
          name: `xl/worksheets/sheet${n + 2}.xml`,
          packed: blanks,
          isDeflated: true,
          stated: 10,
          as: 2,
        })),
      ),
    /unpacks to more than can be real/,
  ),
  "parts that are not packed and lie over each other": hostile(
    xlsx,
    () =>
      book(
        { name: sheet, ...stored },
        ...Array.from({ length: 2000 }, (_, n) => ({ name: `xl/worksheets/sheet${n + 2}.xml`, ...stored, as: 2 })),
      ),
    /unpacks to more than can be real/,
  ),
  "more parts than any workbook has": hostile(
    xlsx,
    () =>
      withSheet(
        rows(""),
        ...Array.from({ length: 60_000 }, (_, n) => ({
          name: `x/${n}`,
          packed: new Uint8Array(),
          isDeflated: false,
          stated: 0,
        })),
      ),
    /unpacks to more than can be real \(> 20000\)/,
  ),
  "two parts of one name": hostile(
    xlsx,
    () => withSheet(rows(""), deflated(sheet, rows(row("b", "B")))),
    /is no workbook that can be read \(xl\/worksheets\/sheet1\.xml is there twice\)/,
  ),
  "texts that no packing makes small, beyond the limit": hostile(
    xlsx,
    () => withSheet(rows(""), deflated("xl/sharedStrings.xml", "<sst/>", 200_000_001)),
    /unpacks to more than can be real \(200 MB\)/,
  ),
  "an element with 50,000 attributes": hostile(
    xlsx,
    () => withSheet(rows(`<row ${many(50_000, (n) => `a${noise(n)}x${n}="" `)}/>`)),
    /is no workbook that can be read \(> 1000 attributes/,
  ),
  "an entity of a file": hostile(
    xlsx,
    () =>
      withSheet(
        `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>${rows('<row><c t="str"><v>&a;</v></c></row>')}`,
      ),
    /has external links or entities/,
  ),
  "a sheet in another folder": hostile(
    xlsx,
    () =>
      archive([
        deflated("xl/workbook.xml", '<workbook xmlns:r="r"><sheets><sheet name="U" r:id="a"/></sheets></workbook>'),
        deflated(
          "xl/_rels/workbook.xml.rels",
          '<Relationships><Relationship Id="a" TargetMode="External" Target="file:///etc/hostname"/></Relationships>',
        ),
      ]),
    /is no workbook that can be read/,
  ),
  "more rows than any spreadsheet has": hostile(
    xlsx,
    () => withSheet(rows(many(1_048_580, (n) => (n % 3 === 0 ? `<row r="${n}"/>` : "<row/>")))),
    /has more than 1048576 rows/,
  ),
  "a cell of 4 MB": hostile(
    xlsx,
    () => withSheet(rows(row("a", many(200_000, noise)))),
    /has \d{7} characters, more than any value can have/,
    600,
  ),
  "shared texts of 15 MB of which none is used": hostile(
    xlsx,
    () =>
      withSheet(
        rows(row("a", "=1+1")),
        deflated("xl/sharedStrings.xml", `<sst>${many(400_000, (n) => `<si><t>${noise(n)}</t></si>`)}</sst>`),
      ),
    /0 errors|end user|endUsers: 1/,
    700,
  ),
  "a line of 95 MB": hostile(table, () => csv(95_000_000, "a"), /row 2 is longer than 1000000 characters/, 900),
  "a line of 20 MB of commas": hostile(
    table,
    () => csv(20_000_000, ","),
    /row 2 is longer than 1000000 characters/,
    900,
  ),
  "95 MB of quotes": hostile(table, () => csv(95_000_000, '"'), /row 2 is longer than 1000000 characters/, 900),
  "20 MB of blank lines": hostile(table, () => csv(20_000_000, "\n"), /has more than 1048576 rows/, 900),
  "a cell of 500,000 characters": hostile(
    table,
    () =>
      Buffer.concat([Buffer.from('User ID,Last Name\na,"'), Buffer.alloc(500_000, "x,y\n"), Buffer.from('"\nb,B\n')]),
    /has 499999 characters, more than any value can have/,
  ),
  "5 MB of NUL": hostile(
    table,
    () => csv(5_000_000, "\0"),
    /is longer than 1000000 characters|is neither|is not written in/,
  ),
};
