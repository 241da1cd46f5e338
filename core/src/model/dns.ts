import { asciiName } from "../base/punycode.ts";
import { entryOf, itemsOf, nodeAt, stringOf, type Entry, type Node, type SeqNode } from "../syntax/tree.ts";
import { isWritten, textAt, wholeAt } from "./located.ts";
import type { Located } from "./object.ts";
import type { Project } from "./project.ts";

/** A DNS record as a file states it. Names are compared without case and without a dot at the end. */
export interface DnsRecord {
  readonly node: Node;
  /** The list it stands in. */
  readonly list: SeqNode;
  readonly name: Located<string>;
  /** `SRV`, `A`, `AAAA`, `PTR` …; upper case. */
  readonly type: string;
  readonly target: Located<string> | undefined;
  readonly port: Located<number> | undefined;
  readonly address: Located<string> | undefined;
}

/** One side of DNS, as far as the files state it. */
export interface DnsView {
  /** The first list's key and value: where findings about a missing record stand, and where one is added. */
  readonly entry: Entry;
  readonly records: readonly DnsRecord[];
  /** Whether every item could be read: only then a record that is not found is missing. */
  readonly isWhole: boolean;
}

/** The records that the files state for a side; undefined when they say nothing of it. */
export function dnsOf(project: Project, side: "internal" | "public"): DnsView | undefined {
  const entries = project.surroundings("dns").flatMap((it) => entryOf(it.value, side) ?? []);
  const [entry] = entries;
  if (entry === undefined) return undefined;
  const records = entries.flatMap(({ value }) => itemsOf(value).flatMap((it) => recordOf(it, value as SeqNode)));
  const items = entries.flatMap(({ value }) => itemsOf(value));
  return { entry, records, isWhole: records.length === items.length && records.every(isLegal) };
}

const types = ["SRV", "A", "AAAA", "PTR", "CNAME"];

const isLegal = (it: DnsRecord): boolean =>
  types.includes(it.type) &&
  (it.target !== undefined || !isWritten(it.node, "target")) &&
  (it.address !== undefined || !isWritten(it.node, "address"));

/** The key that says where a record of its type leads, where the file leaves it out. */
export function missingIn({ node, type }: DnsRecord): "address" | "target" | undefined {
  if (!types.includes(type)) return undefined;
  const key = type === "A" || type === "AAAA" ? "address" : "target";
  return isWritten(node, key) ? undefined : key;
}

function recordOf(node: Node, list: SeqNode): readonly DnsRecord[] {
  const name = textAt(node, "name", "recordName");
  if (name === undefined) return [];
  return [
    {
      node,
      list,
      name,
      type: (stringOf(nodeAt(node, "type")) ?? "").toUpperCase(),
      target: textAt(node, "target", "recordTarget"),
      port: wholeAt(node, "port"),
      address: textAt(node, "address", "address"),
    },
  ];
}

/** A name as DNS compares it: letters beyond ASCII in Punycode, as certificates and the wire have them. */
export const dnsName = (name: string): string => asciiName(name.trim()).toLowerCase().replace(/\.$/, "");

/** Whether two names are the same to DNS. */
export const isSameName = (a: string, b: string): boolean => dnsName(a) === dnsName(b);
