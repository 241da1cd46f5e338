import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import { escapeXml, type Element } from "./xml.ts";
import { readXml } from "./xml-reading.ts";
import type { Strictly } from "./behaviours.ts";
import { unreadable, type Refusal } from "./refusal.ts";

const soap = "http://schemas.xmlsoap.org/soap/envelope/";
const axl = "http://www.cisco.com/AXL/API/";

/** A request, out of its envelope. */
export interface Letter {
  /** Local name of the operation's element. */
  readonly operation: string;
  /** As the namespace says it: `14.0`. Empty for a foreign namespace. */
  readonly version: string;
  readonly body: Element;
}

export function openEnvelope(text: string): Result<Letter, Refusal> {
  const root = readXml(text);
  if (!root.ok) return fail(unreadable(root.fault));
  if (root.value.name !== "Envelope" || root.value.ns !== soap) return fail(unreadable("no SOAP 1.1 envelope"));
  const body = root.value.children.find((it) => it.name === "Body")?.children[0];
  if (!body) return fail(unreadable("an empty SOAP body"));
  return ok({ operation: body.name, version: body.ns.startsWith(axl) ? body.ns.slice(axl.length) : "", body });
}

/** The envelope of an answer; `attributes` are those of the answer's own element, with a leading space. */
export function sealAnswer(letter: Letter, inner: string, attributes: string): string {
  const name = `${letter.operation}Response`;
  const sequence = letter.body.attributes.get("sequence");
  const numbered = sequence === undefined ? "" : ` sequence="${escapeXml(sequence)}"`;
  return sealed(`<ns:${name} xmlns:ns="${axl}${letter.version}"${attributes}${numbered}>${inner}</ns:${name}>`);
}

export function sealFault(refusal: Refusal, operation: string, version: string, strictly: Strictly): string {
  const [open, close] =
    strictly("fault") && !refusal.isQualified
      ? ["<axlError>", "</axlError>"]
      : [`<ns2:axlError xmlns:ns2="${axl}${version}">`, "</ns2:axlError>"];
  const text = escapeXml(refusal.text);
  return sealed(
    `<soapenv:Fault><faultcode>soapenv:${refusal.by}</faultcode><faultstring>${text}</faultstring><detail>` +
      `${open}<axlcode>${refusal.code}</axlcode><axlmessage>${text}</axlmessage><request>${escapeXml(operation)}</request>${close}` +
      `</detail></soapenv:Fault>`,
  );
}

const sealed = (body: string): string =>
  `<?xml version='1.0' encoding='UTF-8'?><soapenv:Envelope xmlns:soapenv="${soap}"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;
