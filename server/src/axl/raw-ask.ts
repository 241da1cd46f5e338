import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Fault } from "../port/cluster.ts";
import type { Caller } from "./caller.ts";
import type { Transport } from "./transport.ts";
import type { Element } from "./xml.ts";
import { readXml } from "./xml-reading.ts";

/** An answer as it came, for a look at how a cluster spells things. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  /** Whether the cluster has opened a session by now. */
  readonly hasSession: boolean;
  /** The element inside the SOAP body: that of the answer, or a fault. Undefined where it is no SOAP. */
  readonly element: Element | undefined;
}

/** Asks an operation that reads, in the version that is spoken or in another one. `inner` is XML of ours, no text of a user. */
export type RawAsk = (
  operation: string,
  inner: string,
  signal: AbortSignal,
  version?: string,
) => Promise<Result<RawAnswer, Fault>>;

const readOperations = /^(get|list)[A-Z]/;

/** A way to ask without the catalogue and without a judgement on the answer. It sends nothing that could change anything. */
export function rawAsk(transport: Transport, caller: Caller): RawAsk {
  return async (operation, inner, signal, version) => {
    if (!readOperations.test(operation)) throw new Error(`${operation} does not only read`);
    const spoken = await caller.version(signal);
    if (!spoken.ok) return spoken;
    const schema = version ?? spoken.value;
    const body =
      `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>` +
      `<ns:${operation} xmlns:ns="http://www.cisco.com/AXL/API/${schema}">${inner}</ns:${operation}>` +
      `</soapenv:Body></soapenv:Envelope>`;
    const action = `"CUCM:DB ver=${schema} ${operation}"`;
    const answer = await transport.post({ action, body, kind: "read" }, signal);
    if (!answer.ok) return fail(answer.fault.fault);
    const { status, text } = answer.value;
    const root = readXml(text);
    const element = root.ok ? root.value.children.find((it) => it.name === "Body")?.children[0] : undefined;
    return ok({ status, text, hasSession: transport.hasSession(), element });
  };
}
