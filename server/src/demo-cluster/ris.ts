import type { Answer } from "./answer.ts";
import type { ClusterCore } from "./cluster.ts";
import { asRead, registrationRows } from "./registrations.ts";
import { isRow, type Row } from "./row.ts";
import { nameOf } from "./store.ts";
import { escapeXml, type Element } from "./xml.ts";
import { readXml } from "./xml-reading.ts";

/** Where RISPort70 listens, beside AXL. */
export const risPath = "/realtimeservice2/services/RISService70";

/** The demo's own RISPort70: who is registered now, by explicit names, as often as a cluster allows. */
export interface RisDesk {
  answer(text: string): Answer;
}

/** Devices that one answer holds; what is above is cut off without a mark. */
const mostDevices = 1_000;
const perMinute = 15;
const minuteMs = 60_000;

/** `clock` counts milliseconds. */
export function openRisDesk(core: ClusterCore, clock: () => number): RisDesk {
  let asked: readonly number[] = [];
  return {
    answer(text) {
      asked = [...asked.filter((at) => at > clock() - minuteMs), clock()];
      if (asked.length > perMinute) return fault(tooOften);
      const root = readXml(text);
      const criteria = root.ok ? below(root.value, "CmSelectionCriteria") : undefined;
      if (criteria === undefined) return fault("AxisFault: Unexpected element");
      const names = new Set(textsOf(criteria, "Item").map((it) => it.toLowerCase()));
      const rows = registrationRows(core).filter((it) => names.has(deviceOf(it).toLowerCase()));
      const reply = sealed(resultOf(rows));
      asRead(core);
      return reply;
    },
  };
}

/** Cisco's own spelling. */
const tooOften =
  "AxisFault: Exceeded allowed rate for Reatime information. Current allowed rate for realtime information is 15 requests per minute.";

function resultOf(rows: readonly Row[]): string {
  const shown = rows.slice(0, mostDevices);
  const nodes = new Map<string, Row[]>();
  for (const it of shown) nodes.set(textOf(it, "lastKnownUcm"), [...(nodes.get(textOf(it, "lastKnownUcm")) ?? []), it]);
  const items = [...nodes].map(
    ([node, its]) =>
      `<item><ReturnCode>Ok</ReturnCode><Name>${escapeXml(node)}</Name><NoChange>false</NoChange>` +
      `<CmDevices>${its.map(deviceText).join("")}</CmDevices></item>`,
  );
  return (
    `<TotalDevicesFound>${String(rows.length)}</TotalDevicesFound>` +
    (items.length === 0 ? "<CmNodes/>" : `<CmNodes>${items.join("")}</CmNodes>`)
  );
}

function deviceText(it: Row): string {
  const status = textOf(it, "risStatus") || "Registered";
  const elements = {
    Name: deviceOf(it),
    DeviceClass: "Phone",
    Status: risWords[status] ?? status,
    StatusReason: status === "Registered" ? "0" : "13",
    TimeStamp: textOf(it, "lastSeen"),
    Protocol: "SIP",
  };
  const texts = Object.entries(elements).map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`);
  const address = escapeXml(textOf(it, "lastKnownIpAddress"));
  const addresses = `<IPAddress><item><IP>${address}</IP><IPAddrType>ipv4</IPAddrType><Attribute>Unknown</Attribute></item></IPAddress>`;
  return `<item>${texts.join("")}${addresses}</item>`;
}

const risWords: Readonly<Record<string, string>> = { Unregistered: "UnRegistered" };

const deviceOf = ({ fields }: Row): string => (isRow(fields.device) ? nameOf(fields.device) : "");
const textOf = ({ fields }: Row, key: string): string => {
  const it = fields[key];
  return typeof it === "string" ? it : "";
};

const sealed = (result: string): Answer => ({
  status: 200,
  type: "xml",
  body: envelope(
    `<ns1:selectCmDeviceExtResponse xmlns:ns1="http://schemas.cisco.com/ast/soap"><ns1:selectCmDeviceExtReturn>` +
      `<SelectCmDeviceResult>${result}</SelectCmDeviceResult><StateInfo/>` +
      `</ns1:selectCmDeviceExtReturn></ns1:selectCmDeviceExtResponse>`,
  ),
});

const fault = (text: string): Answer => ({
  status: 500,
  type: "xml",
  body: envelope(
    `<soapenv:Fault><faultcode>soapenv:Server</faultcode><faultstring>${escapeXml(text)}</faultstring></soapenv:Fault>`,
  ),
});

const envelope = (body: string): string =>
  `<?xml version='1.0' encoding='UTF-8'?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/">` +
  `<soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;

function below(it: Element, name: string): Element | undefined {
  if (it.name === name) return it;
  for (const one of it.children) {
    const found = below(one, name);
    if (found) return found;
  }
  return undefined;
}

const textsOf = (it: Element, name: string): readonly string[] =>
  it.children.flatMap((one) => (one.name === name ? [one.text.trim()] : textsOf(one, name)));
