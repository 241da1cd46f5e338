import type { Client } from "soap";
import { bug } from "../../../core/src/base/bug.ts";
import type { Version } from "../../../core/src/catalog/schema.ts";
import { wsdlFor } from "./wsdl.ts";
import { escapeXml } from "./xml.ts";

/**
 * What a request says, by element name. Null is `xsi:nil`, the empty string an empty element, an array an element that
 * repeats. `$xml` is XML as it stands; `$value` with `attributes` is a text that has attributes.
 */
export type Arg = string | null | readonly Arg[] | Args;
export interface Args {
  readonly [element: string]: Arg;
}

/** One SOAP message on its way out. */
export interface SoapMessage {
  /** The value of the `SOAPAction` header, quoted. */
  readonly action: string;
  readonly body: string;
}

/**
 * Calls an operation: npm `soap` writes the message from the WSDL of that version, `carry` posts it. The library sees
 * nothing of the answer (docs/adr says why) and learns neither host nor password. Rejects only if `carry` does.
 */
export async function call<T>(
  version: Version,
  operation: string,
  args: Args,
  carry: (message: SoapMessage) => Promise<T>,
): Promise<T> {
  const client = await clientFor(version, operation);
  const method: unknown = client[operation];
  if (typeof method !== "function") return bug(`no operation ${operation} in the WSDL of ${version}`);
  const ride: Ride = {};
  (method as Method)(escaped(args), () => undefined, { ride });
  // The client keeps its last message for those who debug; there may be a password in it.
  client.lastRequest = undefined as unknown as string;
  Reflect.deleteProperty(client, "lastMessage");
  return ride.message ? carry(ride.message) : bug(`no message for ${operation}`);
}

/** Where the transport finds the message of its own call, although all calls share one client. */
interface Ride {
  message?: SoapMessage;
}
type Method = (args: object, done: () => void, options: { readonly ride: Ride }) => void;

/** Takes the message over from the library, which calls it before the method returns. */
const httpClient = {
  request(
    _url: string,
    body: string,
    done: (error: null, response: object, body: string) => void,
    headers: Readonly<Record<string, string>>,
    options: { readonly ride: Ride },
  ): undefined {
    options.ride.message = { action: headers.SOAPAction ?? "", body };
    done(null, { status: 200, headers: {} }, nothing);
  },
};

const nothing = '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body/></soap:Envelope>';

const clients = new Map<string, Promise<Client>>();

/**
 * Loaded when first needed, each operation by itself: the library takes a second for the WSDL of all of them, and most
 * are never called.
 */
function clientFor(version: Version, operation: string): Promise<Client> {
  const key = `${version} ${operation}`;
  const known = clients.get(key);
  if (known) return known;
  // its default, and not its names: a bundle that is cut into parts gives a CommonJS module's default only
  const loading = import("soap").then(({ default: soap }) =>
    soap.createClientAsync(wsdlFor(version, operation), {
      disableCache: true,
      escapeXML: false, // ours escapes; the library's lets a text through that looks like CDATA
      endpoint: "https://publisher.invalid:8443/axl/",
      httpClient: httpClient as never,
    }),
  );
  clients.set(key, loading);
  return loading;
}

/** The same tree with its texts escaped. */
function escaped(args: Args): object {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      name === "$xml" || name === "$value" || name === "attributes" ? value : escapedArg(value),
    ]),
  );
}
const escapedArg = (it: Arg): unknown =>
  typeof it === "string" ? escapeXml(it) : it === null ? null : isList(it) ? it.map(escapedArg) : escaped(it);
const isList = (it: readonly Arg[] | Args): it is readonly Arg[] => Array.isArray(it);
