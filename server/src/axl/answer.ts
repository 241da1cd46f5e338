import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Fault } from "../port/cluster.ts";
import type { HttpAnswer } from "./transport-exchange.ts";
import { child, type Element } from "./xml.ts";
import { breathe } from "./breathe.ts";
import { readXml, readXmlInPieces } from "./xml-reading.ts";

const envelope = "http://schemas.xmlsoap.org/soap/envelope/";
const axl = "http://www.cisco.com/AXL/API/";

/**
 * Reads the answer to one operation: gives its `<operationResponse>` element, and nothing else counts as success. No
 * status, no empty body and no other operation's answer can pass for it.
 */
export const readAnswer = (answer: HttpAnswer, operation: string): Result<Element, Fault> =>
  faultBefore(answer) ?? answerIn(readXml(answer.text), answer, operation);

/** Reads `<return>` of an answer, which most operations have. */
export const readReturn = (answer: HttpAnswer, operation: string): Result<Element, Fault> =>
  returnIn(readAnswer(answer, operation), operation);

/** `readAnswer` that lets others in between, as an answer may be 8 MB long. */
export async function readLongAnswer(
  answer: HttpAnswer,
  operation: string,
  signal: AbortSignal,
): Promise<Result<Element, Fault>> {
  const early = faultBefore(answer);
  if (early) return early;
  const read = await readXmlInPieces(answer.text, breathe, signal);
  return signal.aborted ? fail({ kind: "cancelled" }) : answerIn(read, answer, operation);
}

/** Reads the answer of another web service than AXL, with its faults: the element inside the SOAP body. */
export async function readSoap(answer: HttpAnswer, signal: AbortSignal): Promise<Result<Element, Fault>> {
  const early = faultBefore(answer);
  if (early) return early;
  const read = await readXmlInPieces(answer.text, breathe, signal);
  return signal.aborted ? fail({ kind: "cancelled" }) : onlyIn(read, answer);
}

/** `readReturn` that lets others in between. */
export const readLongReturn = async (
  answer: HttpAnswer,
  operation: string,
  signal: AbortSignal,
): Promise<Result<Element, Fault>> => returnIn(await readLongAnswer(answer, operation, signal), operation);

/** What is clear before the text is looked at. */
function faultBefore({ status, text, contentType }: HttpAnswer): Result<never, Fault> | undefined {
  if (status === 401) return fail({ kind: "signIn" });
  if (status === 403) return fail({ kind: "forbidden" });
  if (status === 404) return fail({ kind: "notActive" });
  if (status === 503) return fail({ kind: "throttled" });
  if (status === 599) return fail({ kind: "version", supported: supportedIn(text) });
  if (status >= 300 && status < 400) return malformed(`a redirect (HTTP ${status})`);
  if (status !== 200 && status !== 500) return malformed(`HTTP ${status}`);
  if (isXml(contentType)) return undefined;
  return malformed(text === "" ? "an empty answer" : "an answer that is not XML");
}

function answerIn(read: Result<Element, string>, answer: HttpAnswer, operation: string): Result<Element, Fault> {
  const only = onlyIn(read, answer);
  if (!only.ok) return only;
  if (only.value.name !== `${operation}Response` || !only.value.ns.startsWith(axl))
    return malformed("the answer to another operation");
  return only;
}

/** The element inside the SOAP body of an answer, whatever it is called; a fault where that is what stands there. */
function onlyIn(read: Result<Element, string>, { status }: HttpAnswer): Result<Element, Fault> {
  if (!read.ok) return malformed(read.fault);
  const root = read.value;
  const body = root.children.find((it) => it.name === "Body" && it.ns === envelope);
  if (root.name !== "Envelope" || root.ns !== envelope || !body) return malformed("XML that is not SOAP");
  const [only, ...more] = body.children;
  if (!only || more.length > 0) return malformed("a SOAP body without an answer");
  if (only.name === "Fault" && only.ns === envelope) return fail(faultOf(only));
  if (status !== 200) return malformed(`HTTP ${status} without a fault`);
  return ok(only);
}

function returnIn(read: Result<Element, Fault>, operation: string): Result<Element, Fault> {
  if (!read.ok) return read;
  const found = read.value.children.filter((it) => it.name === "return");
  const [only] = found;
  return only && found.length === 1 ? ok(only) : malformed(`${operation}Response without return`);
}

/** A UUID as AXL writes it, with braces and in upper case; undefined when the text is none. Some releases leave the braces out. */
export function uuidOf(text: string | undefined): string | undefined {
  const found = /^\{?([0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12})\}?$/i.exec(text?.trim() ?? "");
  return found?.[1] === undefined ? undefined : `{${found[1].toUpperCase()}}`;
}

const malformed = (what: string) => fail<Fault>({ kind: "malformed", what });

/** UTF-8 only: AXL writes nothing else, and another encoding would make this reading a guess. */
function isXml(contentType: string): boolean {
  const [type = "", ...parameters] = contentType.split(";").map((it) => it.trim().toLowerCase());
  const charset = parameters
    .find((it) => it.startsWith("charset="))
    ?.slice(8)
    .replaceAll('"', "");
  return (
    /^(?:text|application)\/(?:[\w.-]+\+)?xml$/.test(type) &&
    (charset === undefined || charset === "utf-8" || charset === "us-ascii")
  );
}

/** What a SOAP fault says: Cisco's `axlError`, in whatever namespace, or else the plain fault. */
function faultOf(it: Element): Fault {
  const error = child(child(it, "detail"), "axlError") ?? child(child(it, "detail"), "error");
  const code = Number(child(error, "axlcode")?.text ?? child(error, "code")?.text ?? Number.NaN);
  const reason =
    (child(error, "axlmessage")?.text || child(error, "message")?.text || child(it, "faultstring")?.text) ?? "";
  const suggested = /Suggestive Row Fetch:\s*less than\s*(\d{1,9})/i.exec(reason)?.[1];
  if (suggested !== undefined) return { kind: "tooManyRows", suggested: Math.max(1, Number(suggested) - 1) };
  // Other requests are using up what AXL may hold in memory: it passes, as HTTP 503 does.
  if (/Memory Allocation Consumed/i.test(reason)) return { kind: "throttled" };
  return {
    kind: "refused",
    code: Number.isInteger(code) ? code : 0,
    reason: reason.trim().replace(/\s+/g, " ").slice(0, 500),
  };
}

/** `Incorrect axl version. Supported axl versions are 12.x, 14.0 and 15.0` in whatever page it stands. */
function supportedIn(text: string): readonly string[] {
  const from = /supported/i.exec(text.slice(0, 20_000))?.index ?? 0;
  return [...new Set(text.slice(from, from + 2_000).match(/\b\d{1,2}\.(?:\d|x)\b/gi) ?? [])];
}
