import { join } from "node:path";
import { createClientAsync } from "soap";
import { fieldsIn, schemaOf } from "../../core/src/catalog/catalog.ts";
import type { FieldSchema } from "../../core/src/catalog/schema.ts";
import { readReturn } from "../../server/src/axl/answer.ts";
import { decoderOf } from "../../server/src/axl/decode.ts";
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
  const began = process.cpuUsage();
  for (const text of pages) {
    const read = readReturn({ status: 200, contentType: "text/xml;charset=UTF-8", cookies: [], text }, "listPhone");
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    const decode = decoderOf(schema, { version, ice: undefined });
    for (const row of read.value.children) if (decode(row)) decoded++;
  }
  const ours = ownMs(began);
  if (decoded !== rows) throw new Error(`${String(decoded)} of ${String(rows)} rows`);
  const client: unknown = await createClientAsync(join(root, "node_modules/cisco-axl/schema/15.0/AXLAPI.wsdl"));
  const { wsdl } = client as Peer;
  let seen = 0;
  const then = process.cpuUsage();
  for (const text of pages) seen += wsdl.xmlToObject(text).Body?.listPhoneResponse?.return?.phone?.length ?? 0;
  const peer = ownMs(then);
  if (seen !== rows) throw new Error(`the peer read ${String(seen)} of ${String(rows)} rows`);
  return { ours, peer };
}

/** Milliseconds of this process's own work since then, its collector's included, and not what others took meanwhile. */
export function ownMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

function page(from: number, rows: number): string {
  const fields = fieldsIn(schemaOf("phones"), version, "list").filter(
    (it) => !it.axl.includes("/") && ["string", "enum", "boolean", "integer", "reference"].includes(it.type.kind),
  );
  const row = (n: number): string =>
    `<phone uuid="{${String(n).padStart(8, "0")}-0000-4000-8000-000000000000}">${fields.map((it) => element(it, n)).join("")}</phone>`;
  const body = Array.from({ length: rows }, (_, i) => row(from + i)).join("");
  const text = `<?xml version='1.0' encoding='UTF-8'?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><ns:listPhoneResponse xmlns:ns="http://www.cisco.com/AXL/API/${version}"><return>${body}</return></ns:listPhoneResponse></soapenv:Body></soapenv:Envelope>`;
  return Buffer.from(text).toString(); // in one piece, as it comes from a socket
}

// As a cluster's phones are: some fields are each phone's own, some have a few values, most are as Cisco's default.
function element({ axl, type, key }: FieldSchema, n: number): string {
  if (key === "name") return `<name>SEP${String(n).padStart(12, "0")}</name>`;
  if (key === "description") return `<description>Phone ${String(n)} &amp; headset</description>`;
  if (key === "model") return `<${axl}>Cisco ${String(8811 + (n % 7) * 10)}</${axl}>`;
  if (key === "devicePool") return reference(axl, `DP-${String(n % 50)}`, n % 50);
  if (key === "phoneSecurityProfile") return reference(axl, `profile-${String(n % 20)}.example.com`, n % 20);
  if (key === "ownerUser" && n % 5 > 0) return reference(axl, `user${String(n)}`, n);
  if (type.kind === "boolean") return `<${axl}>f</${axl}>`;
  if (type.kind === "integer") return `<${axl}>0</${axl}>`;
  if (type.kind === "string") return `<${axl}/>`;
  if (type.kind === "reference") return reference(axl, "Default", 1);
  return `<${axl}>Default</${axl}>`;
}

const reference = (axl: string, name: string, n: number): string =>
  `<${axl} uuid="{${String(n).padStart(8, "0")}-0000-4000-8000-000000000001}">${name}</${axl}>`;
