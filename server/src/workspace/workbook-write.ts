import { strToU8, zipSync, type Zippable } from "fflate";

/**
 * A workbook (.xlsx) of one sheet whose cells are all texts: no spreadsheet makes a formula, a date or a rounded number of
 * them. Equal rows give equal bytes.
 */
export function workbookOf(name: string, rows: readonly (readonly string[])[]): Uint8Array {
  const parts: Zippable = {};
  for (const [path, text] of [
    ["[Content_Types].xml", contentTypes],
    ["_rels/.rels", relations("xl/workbook.xml", "officeDocument")],
    ["xl/workbook.xml", workbookXml(sheetName(name))],
    ["xl/_rels/workbook.xml.rels", relations("worksheets/sheet1.xml", "worksheet", "styles.xml")],
    ["xl/styles.xml", styles],
    ["xl/worksheets/sheet1.xml", sheetXml(rows)],
  ] as const)
    parts[path] = [strToU8(text), { mtime: firstDay }];
  return zipSync(parts, { level: 6 });
}

/** The first day that an archive can say. */
const firstDay = new Date(1980, 0, 1);

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const contentTypes = `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>`;

const relations = (target: string, type: string, stylesAt?: string): string =>
  `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/>${
    stylesAt === undefined ? "" : `<Relationship Id="rId2" Type="${office}/styles" Target="${stylesAt}"/>`
  }</Relationships>`;

const workbookXml = (name: string): string =>
  `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** Style 0 is what spreadsheets want to be there, style 1 the format "Text". */
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function sheetXml(rows: readonly (readonly string[])[]): string {
  const width = Math.max(1, ...rows.slice(0, 1).map((it) => it.length));
  const columns = `<cols><col min="1" max="${String(width)}" width="18" style="1" customWidth="1"/></cols>`;
  const frozen = '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView>';
  const lines = rows.map(
    (row, n) => `<row r="${String(n + 1)}">${row.map((it, at) => cellXml(it, at, n)).join("")}</row>`,
  );
  return `${head}<worksheet xmlns="${main}"><sheetViews>${frozen}</sheetViews>${columns}<sheetData>${lines.join("")}</sheetData></worksheet>`;
}

const cellXml = (text: string, at: number, row: number): string =>
  text === ""
    ? ""
    : `<c r="${columnName(at)}${String(row + 1)}" s="1" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

function columnName(at: number): string {
  let name = "";
  for (let n = at + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/**
 * A text in XML. What XML cannot hold is written as Excel does, `_x0007_`, and so is a text that looks like that; CR stands
 * so as well, because a reader of XML makes a line feed of it.
 */
const escaped = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, hex)
    .replace(/[&<>"]/g, (it) => named[it] ?? it);

const hex = (it: string): string => `_x${it.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** A name that spreadsheets take for a sheet. */
const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\']/g, " ")
    .trim()
    .slice(0, 31) || "Sheet1";
