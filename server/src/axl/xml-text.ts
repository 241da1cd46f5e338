import { isSayable } from "./xml.ts";

/** What is wrong with a document, thrown through the reading of it and never further. */
export class XmlRefused extends Error {}

export const refuse = (what: string): never => {
  throw new XmlRefused(what);
};

export const broken = (): never => refuse("XML that is not well-formed");

/** A text that is the same and no part of another: what is cut out of a document would keep all of it in memory. */
export const own = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));

/** Line ends are one character, however they are written. */
export const lines = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

/** The text itself; refused when XML cannot carry it. */
export const checked = (text: string): string => (isSayable(text) ? text : refuse("a control character"));

/** What text or the value of an attribute says: references resolved, line ends as XML reads them. */
export function said(raw: string, isText: boolean): string {
  if (isText && raw.includes("]]>")) broken();
  const text = checked(own(raw));
  const plain = isText ? lines(text) : lines(text).replace(/[\t\n]/g, " ");
  return plain.includes("&") ? plain.replace(reference, referred) : plain;
}

/** Every `&` is found, so that one that is no reference is refused. */
const reference = /&(?:#(?:x([\da-fA-F]{1,16})|(\d{1,16}))|(\w{1,4}));|&/g;

function referred(_: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return (Object.hasOwn(named, name) ? named[name] : undefined) ?? broken();
  const code = hex !== undefined ? Number.parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : broken();
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) broken();
  return checked(String.fromCodePoint(code));
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
