import { fail, ok, type Result } from "../../../core/src/base/result.ts";
import type { Fault, Registration } from "../port/cluster.ts";
import { readSoap } from "./answer.ts";
import type { Transport } from "./transport.ts";
import { child, escapeXml, type Element } from "./xml.ts";

/** Where RISPort70 is asked, on every node; the publisher knows of all of them. */
export const risPath = "/realtimeservice2/services/RISService70";
/** Phones of one request: more are cut off without a word. */
const most = 1_000;
/** Unified CM allows 15 requests in a minute to all that ask it: some are left to others. */
const perMinute = 10;
const minuteMs = 60_000;

/** What RISPort70 said of some phones. */
export interface RisReading {
  readonly found: ReadonlyMap<string, Registration>;
  /** A node did not answer, or rows were cut off: who is missing may be registered all the same. */
  readonly isWhole: boolean;
}

/** Asks RISPort70, as often as it may be asked. */
export interface Ris {
  /** Undefined: it may not be asked for so many now, or this account cannot ask it at all. */
  read(phones: readonly string[], signal: AbortSignal): Promise<Result<RisReading, Fault> | undefined>;
}

/**
 * The real-time information service behind its own transport: a refusal there says nothing about AXL. An account without
 * its role is refused once and does not ask again. `nowMs` is a clock that never goes back.
 */
export function openRis(transport: Pick<Transport, "post">, nowMs: () => number = () => performance.now()): Ris {
  let asked: readonly number[] = [];
  let closedUntil = 0;
  const ask = async (phones: readonly string[], signal: AbortSignal): Promise<Result<RisReading, Fault>> => {
    asked = [...asked, nowMs()];
    const post = { action: "selectCmDeviceExt", body: requestFor(phones), kind: "read" } as const;
    const answer = await transport.post(post, signal);
    if (!answer.ok) return fail(answer.fault.fault);
    const read = await readSoap(answer.value, signal);
    return read.ok ? readingIn(read.value, new Date()) : read;
  };
  return {
    async read(phones, signal) {
      const requests = Math.ceil(phones.length / most);
      asked = asked.filter((at) => at > nowMs() - minuteMs);
      if (nowMs() < closedUntil || asked.length + requests > perMinute) return undefined;
      const found = new Map<string, Registration>();
      let isWhole = true;
      for (let i = 0; i < requests; i++) {
        const some = await ask(phones.slice(i * most, (i + 1) * most), signal);
        if (!some.ok) {
          if (some.fault.kind !== "cancelled")
            closedUntil = lasting.has(some.fault.kind) ? Infinity : nowMs() + minuteMs;
          return some;
        }
        for (const [phone, it] of some.value.found) found.set(phone, it);
        isWhole &&= some.value.isWhole;
      }
      return ok({ found, isWhole });
    },
  };
}

/** Faults that the next request would meet again: no role, the service is not active, another kind of server. */
const lasting: ReadonlySet<Fault["kind"]> = new Set([
  "signIn",
  "forbidden",
  "notActive",
  "malformed",
  "tls",
  "unsendable",
]);

/** Names one by one, and none with a wildcard: the service says each phone once, as the node knows it that saw it last. */
function requestFor(phones: readonly string[]): string {
  const items = phones.map((it) => `<ris:item><ris:Item>${escapeXml(it)}</ris:Item></ris:item>`).join("");
  return (
    `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ris="http://schemas.cisco.com/ast/soap">` +
    `<soapenv:Body><ris:selectCmDeviceExt><ris:StateInfo></ris:StateInfo><ris:CmSelectionCriteria>` +
    `<ris:MaxReturnedDevices>${String(most)}</ris:MaxReturnedDevices><ris:DeviceClass>Phone</ris:DeviceClass>` +
    `<ris:Model>255</ris:Model><ris:Status>Any</ris:Status><ris:NodeName></ris:NodeName><ris:SelectBy>Name</ris:SelectBy>` +
    `<ris:SelectItems>${items}</ris:SelectItems><ris:Protocol>Any</ris:Protocol><ris:DownloadStatus>Any</ris:DownloadStatus>` +
    `</ris:CmSelectionCriteria></ris:selectCmDeviceExt></soapenv:Body></soapenv:Envelope>`
  );
}

/** Releases wrap the result in elements of different names: it is known by its own. Names and numbers of users are not read. */
function readingIn(answer: Element, at: Date): Result<RisReading, Fault> {
  const result = below(answer, "SelectCmDeviceResult");
  if (result === undefined) return fail({ kind: "malformed", what: "an answer of RISPort70 without a result" });
  const found = new Map<string, Registration>();
  let isWhole = true;
  let rows = 0;
  for (const node of itemsOf(child(result, "CmNodes"))) {
    const code = textIn(node, "ReturnCode");
    if (code !== "Ok" && code !== "NotFound") isWhole = false;
    for (const device of itemsOf(child(node, "CmDevices"))) {
      rows++;
      const it = registrationIn(device, textIn(node, "Name"), at);
      const known = found.get(it.phone);
      if (it.phone !== "" && (known?.since ?? "") <= (it.since ?? "")) found.set(it.phone, it);
    }
  }
  return ok({ found, isWhole: isWhole && rows >= Number(textIn(result, "TotalDevicesFound") || rows) });
}

function registrationIn(device: Element, node: string, at: Date): Registration {
  const seconds = Number(textIn(device, "TimeStamp"));
  const status = textIn(device, "Status");
  return {
    phone: textIn(device, "Name"),
    state: sameWords[status] ?? status,
    node,
    address: addressIn(child(device, "IPAddress") ?? child(device, "IpAddress")),
    since: seconds > 0 && seconds < 1e11 ? new Date(seconds * 1000).toISOString() : undefined,
    readAt: at.toISOString(),
  };
}

/** Where RISPort70 writes otherwise what AXL calls so. */
const sameWords: Readonly<Record<string, string>> = {
  UnRegistered: "Unregistered",
  PartiallyRegistered: "Partial Registered",
};

/** A list of addresses, or before release 15 a text. The first of IPv4, where there is one. */
function addressIn(it: Element | undefined): string {
  const items = itemsOf(it);
  const chosen = items.find((one) => textIn(one, "IPAddrType") === "ipv4") ?? items[0];
  return chosen === undefined ? (it?.text.trim() ?? "") : textIn(chosen, "IP");
}

const itemsOf = (it: Element | undefined): readonly Element[] =>
  it?.children.filter((one) => one.name.toLowerCase() === "item") ?? [];
const textIn = (it: Element, name: string): string => child(it, name)?.text.trim() ?? "";

function below(it: Element, name: string): Element | undefined {
  if (it.name === name) return it;
  for (const one of it.children) {
    const found = below(one, name);
    if (found) return found;
  }
  return undefined;
}
