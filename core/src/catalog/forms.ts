import { asciiName } from "../base/punycode.ts";
import type { Text } from "../base/text.ts";

/** The forms in which some texts are written. The schema checks them, once for all that ask what such a text means. */
export type TextForm = keyof typeof textForms;

/** A form: what it is called in a sentence, an example, and the pattern (of JSON Schema, `u`) that a text of it matches. */
interface FormOf {
  readonly label: Text;
  readonly example: string;
  readonly pattern: string;
}

const byte = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const ipv4 = `${byte}(?:\\.${byte}){3}`;
const ipv6 = ipv6Pattern();
// A label of a host name. Underscores are no host names by RFC 1123 but are seen on servers; rules say where they do harm.
const label = "[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?";
const hostName = `(?![0-9.]+$)${label}(?:\\.${label})*\\.?`;
const strictLabel = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
const domain = `(?:${strictLabel}\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?`;
const host = `(?:${hostName}|${ipv4}|${ipv6})`;
const hostPort = `(?:${host}|(?:(?![0-9.]+:)${label}(?:\\.${label})*\\.?|${ipv4}|\\[${ipv6}\\]):[0-9]{1,5}|\\[${ipv6}\\])`;

export const textForms = {
  release: {
    label: { en: "Expressway release", ko: "Expressway 릴리스" },
    example: "X15.2",
    pattern: "^[Xx]?[0-9]+(?:\\.[0-9]+){0,3}$",
  },
  date: {
    label: { en: "date", ko: "날짜" },
    example: "2027-03-31",
    pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$",
  },
  domain: { label: { en: "DNS domain", ko: "DNS 도메인" }, example: "example.com", pattern: `^${domain}$` },
  domains: {
    label: { en: "list of DNS domains", ko: "DNS 도메인 목록" },
    example: "example.com",
    pattern: `^${domain}(?:[ ,;]+${domain})*$`,
  },
  host: {
    label: { en: "host name or IP address", ko: "호스트 이름 또는 IP 주소" },
    example: "server1.example.com",
    pattern: `^${host}$`,
  },
  hostPort: {
    label: { en: "host name or IP address", ko: "호스트 이름 또는 IP 주소" },
    example: "cucm-pub.example.com:8443",
    pattern: `^${hostPort}$`,
  },
  hostOrUrl: {
    label: { en: "host name or URL", ko: "호스트 이름 또는 URL" },
    example: "join.example.com",
    pattern: `^(?:https?://)?${hostPort}(?:/\\S*)?$`,
  },
  address: { label: { en: "IP address", ko: "IP 주소" }, example: "10.20.1.10", pattern: `^(?:${ipv4}|${ipv6})$` },
  ipv4: { label: { en: "IPv4 address", ko: "IPv4 주소" }, example: "203.0.113.10", pattern: `^${ipv4}$` },
  ipv6: { label: { en: "IPv6 address", ko: "IPv6 주소" }, example: "2001:db8::10", pattern: `^${ipv6}$` },
  recordName: {
    label: { en: "name of a DNS record", ko: "DNS 레코드 이름" },
    example: "_collab-edge._tls.example.com",
    pattern: `^(?:\\*\\.)?${label}(?:\\.${label})*\\.?$`,
  },
  recordTarget: {
    label: { en: "host name", ko: "호스트 이름" },
    example: "expe1.example.com",
    pattern: `^(?:${host}|\\.)$`,
  },
} as const satisfies Readonly<Record<string, FormOf>>;

const patterns = new Map<TextForm, RegExp>(
  Object.entries(textForms).map(([name, it]) => [name as TextForm, new RegExp(it.pattern, "u")]),
);
const byPattern: ReadonlyMap<string, TextForm> = new Map(
  Object.entries(textForms).map(([name, it]) => [it.pattern, name as TextForm]),
);

/** Whether a text is written in a form. */
export const hasForm = (text: string, form: TextForm): boolean => patterns.get(form)?.test(text) ?? false;

/** The form that a pattern of the schema stands for. */
export const formOf = (pattern: string): TextForm | undefined => byPattern.get(pattern);

/** The text of a form that is meant by another one: without blanks, scheme, path, wildcard or dot at the end, in Punycode; undefined where there is none. */
export function nearForm(text: string, form: TextForm): string | undefined {
  const trimmed = text.trim();
  const bare = trimmed
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, "")
    .replace(/[/?#].*$/u, "")
    .replace(/^(?:\*\.|@|\.)+/, "");
  const tries = [trimmed, bare, bare.replace(/\.$/, ""), bare.replace(/:\d*$/, ""), bare.replace(/\.?(?::\d*)?$/, "")];
  return tries.map(asciiName).find((it) => it !== text && hasForm(it, form));
}

// Eight groups, or fewer with one `::` that stands for the missing ones: at the beginning, at the end, or between.
function ipv6Pattern(): string {
  const group = "[0-9A-Fa-f]{1,4}";
  const between = [1, 2, 3, 4, 5, 6].map(
    (tail) => `${group}(?::${group}){0,${6 - tail}}::${group}(?::${group}){${tail - 1}}`,
  );
  const shapes = [
    `${group}(?::${group}){7}`,
    `::(?:${group}(?::${group}){0,6})?`,
    `${group}(?::${group}){0,6}::`,
    ...between,
  ];
  return `(?:${shapes.join("|")})`;
}
