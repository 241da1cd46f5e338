import { fieldsIn, schemaOf } from "../../core/src/catalog/catalog.ts";
import type { FieldSchema } from "../../core/src/catalog/schema.ts";
import type { LiveObject } from "../../core/src/plan/state.ts";
import { readReturn } from "../../server/src/axl/answer.ts";
import { decoderOf } from "../../server/src/axl/decode.ts";
import { withOnly } from "../../server/src/axl/reads.ts";

/** Rows in one answer, as the product asks for them. */
export const pageRows = 1_000;
export const version = "15.0";

const schema = schemaOf("phones");

/**
 * A page of phones as `listPhone` answers it, all elements that it can have: some 4 MB for 1,000. `from` is a multiple of
 * a page. Only numbers are written anew from page to page, so that a page costs no more than a socket's would. With
 * `keys`, only the elements of these: what a cluster answers where no others are asked for.
 */
export function phonePage(from: number, rows: number, keys?: readonly string[]): string {
  const asked = `${String(rows)} ${keys?.join(" ") ?? ""}`;
  let form = forms.get(asked);
  if (!form) forms.set(asked, (form = formOf(rows, keys)));
  const digits = String(from / pageRows).padStart(PLACE.length, "0");
  for (const at of form.places) form.bytes.write(digits, at, "latin1");
  return form.bytes.toString();
}

interface Form {
  readonly bytes: Buffer;
  /** Where the number of the page stands. */
  readonly places: readonly number[];
}
const forms = new Map<string, Form>();

/** Stands for the number of the page: the first digits of a phone's number. */
const PLACE = "@@@@";

function formOf(rows: number, keys: readonly string[] | undefined): Form {
  const told = keys === undefined ? fields : fields.filter((it) => it.key === "name" || keys.includes(it.key));
  const body = Array.from({ length: rows }, (_, i) => row(i, told)).join("");
  const text = `<?xml version='1.0' encoding='UTF-8'?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><ns:listPhoneResponse xmlns:ns="http://www.cisco.com/AXL/API/${version}"><return>${body}</return></ns:listPhoneResponse></soapenv:Body></soapenv:Envelope>`;
  const places: number[] = [];
  for (let at = text.indexOf(PLACE); at !== -1; at = text.indexOf(PLACE, at + 1)) places.push(at);
  return { bytes: Buffer.from(text), places };
}

/** Such a page as our client reads it. */
export function decodedPage(text: string, keys?: readonly string[]): readonly LiveObject[] {
  const decode = decoderOf(keys === undefined ? schema : withOnly(schema, keys), { version, ice: undefined });
  const read = readReturn({ status: 200, contentType: "text/xml;charset=UTF-8", cookies: [], text }, "listPhone");
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value.children.map((it) => decode(it) ?? bad(it.name));
}

const bad = (name: string): never => {
  throw new Error(`a row that is no object: ${name}`);
};

const models = ["7821", "7841", "8811", "8841", "8845", "8851", "8861", "8865"];

export const phoneModel = (n: number): string => `Cisco ${models[n % models.length] ?? ""}`;

/** Seven digits, the last three of them the place in its page. */
const numberOf = (n: number): string => String(n).padStart(7, "0");

export const phoneName = (n: number): string => `SEP00000${numberOf(n)}`;
export const phoneText = (n: number): string => `Phone ${numberOf(n)} & headset`;

const fields = fieldsIn(schema, version, "list").filter(
  (it) => !it.axl.includes("/") && ["string", "enum", "boolean", "integer", "reference"].includes(it.type.kind),
);

const row = (i: number, told: readonly FieldSchema[]): string => {
  const n = `${PLACE}${String(i).padStart(3, "0")}`;
  return `<phone uuid="{0${n}-0000-4000-8000-000000000000}">${told.map((it) => element(it, i, n)).join("")}</phone>`;
};

// As a cluster's phones are: some fields are each phone's own, some have a few values, most are as Cisco's default.
function element({ axl, type, key }: FieldSchema, i: number, n: string): string {
  if (key === "name") return `<name>SEP00000${n}</name>`;
  if (key === "description") return `<description>Phone ${n} &amp; headset</description>`;
  if (key === "model") return `<${axl}>${phoneModel(i)}</${axl}>`;
  if (key === "protocol") return `<${axl}>SIP</${axl}>`;
  if (key === "devicePool") return reference(axl, `DP-${String(i % 50)}`, String(i % 50).padStart(8, "0"));
  if (key === "phoneSecurityProfile")
    return reference(axl, `profile-${String(i % 20)}.example.com`, String(i % 20).padStart(8, "0"));
  if (key === "ownerUser" && i % 5 > 0) return reference(axl, `user${n}`, `0${n}`);
  if (type.kind === "boolean") return `<${axl}>f</${axl}>`;
  if (type.kind === "integer") return `<${axl}>0</${axl}>`;
  if (type.kind === "string") return `<${axl}/>`;
  if (type.kind === "reference") return reference(axl, "Default", "00000001");
  return `<${axl}>Default</${axl}>`;
}

const reference = (axl: string, name: string, uuid: string): string =>
  `<${axl} uuid="{${uuid}-0000-4000-8000-000000000001}">${name}</${axl}>`;
