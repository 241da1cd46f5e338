import { join } from "node:path";
import { createClientAsync } from "soap";
import { fieldsIn, schemaOf } from "../../core/src/catalog/catalog.ts";
import type { FieldSchema } from "../../core/src/catalog/schema.ts";
import { readReturn } from "../../server/src/axl/answer.ts";
import { decodeObject } from "../../server/src/axl/decode.ts";
import { root } from "../root.ts";

const pageRows = 1_000;
const version = "15.0";

/** What of node-soap's client reads an answer. */
interface Peer {
  readonly wsdl: { xmlToObject(xml: string): { Body?: { listPhoneResponse?: { return?: { phone?: unknown[] } } } } };
}

/** Milliseconds that our own reading and node-soap's take for the same pages of phones, as `listPhone` answers them. */
export async function decodeBoth(rows: number): Promise<{ readonly ours: number; readonly peer: number }> {
  const pages = Array.from({ length: Math.ceil(rows / pageRows) }, (_, i) =>
    page(i * pageRows, Math.min(pageRows, rows - i * pageRows)),
  );
  const schema = schemaOf("phones");
  let decoded = 0;
  const began = performance.now();
  for (const text of pages) {
    const read = readReturn({ status: 200, contentType: "text/xml;charset=UTF-8", cookies: [], text }, "listPhone");
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    for (const row of read.value.children) if (decodeObject(schema, row, { version, ice: undefined })) decoded++;
  }
  const ours = performance.now() - began;
  if (decoded !== rows) throw new Error(`${String(decoded)} of ${String(rows)} rows`);
  const client: unknown = await createClientAsync(join(root, "node_modules/cisco-axl/schema/15.0/AXLAPI.wsdl"));
  const { wsdl } = client as Peer;
  let seen = 0;
  const then = performance.now();
  for (const text of pages) seen += wsdl.xmlToObject(text).Body?.listPhoneResponse?.return?.phone?.length ?? 0;
  const peer = performance.now() - then;
  if (seen !== rows) throw new Error(`the peer read ${String(seen)} of ${String(rows)} rows`);
  return { ours, peer };
}

function page(from: number, rows: number): string {
  const fields = fieldsIn(schemaOf("phones"), version, "list").filter(
    (it) => !it.axl.includes("/") && ["string", "enum", "boolean", "integer", "reference"].includes(it.type.kind),
  );
  const row = (n: number): string =>
    `<phone uuid="{${String(n).padStart(8, "0")}-0000-4000-8000-000000000000}">${fields.map((it) => element(it, n)).join("")}</phone>`;
  const body = Array.from({ length: rows }, (_, i) => row(from + i)).join("");
  return `<?xml version='1.0' encoding='UTF-8'?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><ns:listPhoneResponse xmlns:ns="http://www.cisco.com/AXL/API/${version}"><return>${body}</return></ns:listPhoneResponse></soapenv:Body></soapenv:Envelope>`;
}

function element({ axl, type, key }: FieldSchema, n: number): string {
  if (key === "name") return `<name>SEP${String(n).padStart(12, "0")}</name>`;
  if (type.kind === "boolean") return `<${axl}>f</${axl}>`;
  if (type.kind === "integer") return `<${axl}>0</${axl}>`;
  if (type.kind === "reference") return `<${axl} uuid="{00000000-0000-4000-8000-000000000001}">Default</${axl}>`;
  return `<${axl}>Default</${axl}>`;
}
