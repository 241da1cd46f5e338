import { ok, type Result } from "../../../core/src/base/result.ts";
import type { Fault } from "../port/cluster.ts";
import { pseudonyms } from "./pseudonyms.ts";
import type { RawAnswer, RawAsk } from "./raw-ask.ts";
import { child, escapeXml, type Element } from "./xml.ts";

/**
 * What a cluster does where the product assumes something that no schema says (tags C and D of docs/demo-cluster.md).
 * `unknown`: the cluster has nothing that would show it.
 */
export interface Observations {
  readonly uuid: "braces" | "bare" | "other" | "unknown";
  readonly boolean: "words" | "letters" | "other" | "unknown";
  readonly nothing: "uuid" | "nil" | "empty" | "unknown";
  readonly carried: readonly string[] | "unknown";
  readonly lookup: "anyCase" | "sameCase" | "unknown";
  readonly like: "sameCase" | "anyCase" | "unknown";
  readonly noTags: "uuid" | "all" | "refused" | "unknown";
  readonly noCriteria: "refused" | "all";
  readonly firstChanges: "none" | "empty" | "told" | "refused";
  readonly changeUuid: "bare" | "braces" | "unknown";
  readonly paged: boolean;
  readonly versionPage: "majors" | "each" | "other";
  readonly notFound: "plain" | "qualified" | "other";
  readonly parameters: "there" | "missing";
  readonly node: "there" | "missing";
  readonly page: "whole" | "limited";
  readonly session: "cookie" | "none";
}

/** Observations, and a few answers from which they come. */
export interface Seen {
  readonly observations: Observations;
  /** Lines of XML in which every name, number and address is a pseudonym. */
  readonly samples: readonly string[];
}

/** What captured phones carry and no file describes. */
const carried = ["versionStamp", "numberOfButtons", "currentConfig", "confidentialAccess", "loginUserId"];

/** A version that no release of today speaks. */
const foreign = "6.0";

/** Asks what a read can tell. Every request reads; together they are some fifteen. */
export async function observe(ask: RawAsk, signal: AbortSignal): Promise<Result<Seen, Fault>> {
  const asked = new Map<string, RawAnswer>();
  for (const [key, operation, inner, version] of first) {
    const answer = await ask(operation, inner, signal, version);
    if (!answer.ok) return answer;
    asked.set(key, answer.value);
  }
  const name = textsOf(asked.get("names")?.element, "name")[0];
  for (const [key, operation, inner] of name === undefined ? [] : about(name)) {
    const answer = await ask(operation, inner, signal);
    if (!answer.ok) return answer;
    asked.set(key, answer.value);
  }
  const of = (key: string): Element | undefined => asked.get(key)?.element;
  const phone = child(child(of("phone"), "return"), "phone");
  const rows = [phone, of("pool"), of("nodes")].filter((it) => it !== undefined);
  const observations: Observations = {
    uuid: uuidForm(attributesOf(rows, "uuid")),
    boolean: booleanForm(rows),
    nothing: nothingForm(rows),
    carried: phone ? carried.filter((it) => !child(phone, it)) : "unknown",
    lookup: isSame(name) ? "unknown" : of("swapped")?.name === "getPhoneResponse" ? "anyCase" : "sameCase",
    like: isSame(name) ? "unknown" : rowsIn(of("like")).length > 0 ? "anyCase" : "sameCase",
    noTags: noTags(of("noTags")),
    noCriteria: of("noCriteria")?.name === "Fault" ? "refused" : "all",
    firstChanges: firstChanges(of("changes")),
    changeUuid: changeUuid(of("told")),
    paged: isPaged(of("told")),
    versionPage: versionPage(asked.get("version")),
    notFound: faultForm(of("missing")),
    parameters: textsOf(of("parameters"), "name").includes("ClusterSecurityMode") ? "there" : "missing",
    node: textsOf(of("nodes"), "name").includes("EnterpriseWideData") ? "there" : "missing",
    page: of("page")?.name === "Fault" ? "limited" : "whole",
    session: [...asked.values()].some((it) => it.hasSession) ? "cookie" : "none",
  };
  const hidden = pseudonyms();
  const shown = [phone, child(child(of("pool"), "return"), "devicePool"), of("missing"), of("changes")];
  return ok({ observations, samples: shown.flatMap((it) => (it ? [hidden.written(it)] : [])) });
}

type Question = readonly [key: string, operation: string, inner: string, version?: string];

const list = (element: string, pattern: string, tags: string, more = ""): string =>
  `<searchCriteria><${element}>${escapeXml(pattern)}</${element}></searchCriteria><returnedTags>${tags}</returnedTags>${more}`;
const firstOne = "<skip>0</skip><first>1</first>";

const first: readonly Question[] = [
  ["version", "getCCMVersion", "", foreign],
  ["names", "listPhone", list("name", "%", "<name/>", firstOne)],
  ["page", "listPhone", list("name", "%", "<name/>", "<skip>0</skip><first>1000</first>")],
  ["pool", "getDevicePool", "<name>Default</name>"],
  ["noTags", "listDevicePool", list("name", "%", "", firstOne)],
  ["noCriteria", "listDevicePool", `<searchCriteria></searchCriteria><returnedTags><name/></returnedTags>${firstOne}`],
  ["changes", "listChange", ""],
  ["told", "listChange", "<objectList><object>Phone</object><object>DevicePool</object></objectList>"],
  ["missing", "getDevicePool", "<uuid>{00000000-0000-0000-0000-000000000000}</uuid>"],
  ["nodes", "listProcessNode", list("name", "%", "<name/><nodeUsage/>")],
  [
    "parameters",
    "listServiceParameter",
    "<searchCriteria><processNodeName>EnterpriseWideData</processNodeName><service>Enterprise Wide</service></searchCriteria><returnedTags><name/></returnedTags>",
  ],
];

const about = (name: string): readonly Question[] => [
  ["phone", "getPhone", `<name>${escapeXml(name)}</name>`],
  ["swapped", "getPhone", `<name>${escapeXml(otherCase(name))}</name><returnedTags><name/></returnedTags>`],
  ["like", "listPhone", list("name", otherCase(name), "<name/>", firstOne)],
];

const otherCase = (it: string): string => (it === it.toLowerCase() ? it.toUpperCase() : it.toLowerCase());
const isSame = (name: string | undefined): boolean => name === undefined || otherCase(name) === name;

const rowsIn = (answer: Element | undefined): readonly Element[] => child(answer, "return")?.children ?? [];

function* within(it: Element): Generator<Element> {
  yield it;
  for (const one of it.children) yield* within(one);
}

const textsOf = (it: Element | undefined, name: string): readonly string[] =>
  it ? [...within(it)].filter((one) => one.name === name).map((one) => one.text) : [];

const attributesOf = (rows: readonly Element[], name: string): readonly string[] =>
  rows.flatMap((it) => [...within(it)].flatMap((one) => one.attributes.get(name) ?? [])).filter((it) => it !== "");

function uuidForm(uuids: readonly string[]): Observations["uuid"] {
  if (uuids.length === 0) return "unknown";
  if (uuids.every((it) => /^\{[0-9A-Z-]{36}\}$/.test(it))) return "braces";
  return uuids.every((it) => /^[0-9a-z-]{36}$/.test(it)) ? "bare" : "other";
}

/** Elements that are booleans on every release, in what was asked for. */
const booleans = new Set([
  ...["traceFlag", "retryVideoCallAsAudio", "sendGeoLocation", "isActive", "dndStatus", "remoteDevice", "isProtected"],
  ...["mtpRequired", "hotlineDevice", "rfc2833Disabled", "unattendedPort", "enableExtensionMobility"],
]);

function booleanForm(rows: readonly Element[]): Observations["boolean"] {
  const spelt = rows.flatMap((it) => [...within(it)].filter((one) => booleans.has(one.name)).map((one) => one.text));
  const found = spelt.filter((it) => it !== "");
  if (found.length === 0) return "unknown";
  if (found.some((it) => !/^(t|f|true|false)$/.test(it))) return "other";
  // A letter now and then among words is what captured answers have.
  const letters = found.filter((it) => it.length === 1).length;
  return letters === found.length ? "letters" : "words";
}

/** References that nobody set. */
const references = new Set([
  "callingSearchSpaceName",
  "mediaResourceListName",
  "softkeyTemplateName",
  "aarNeighborhoodName",
]);

function nothingForm(rows: readonly Element[]): Observations["nothing"] {
  const unset = rows.flatMap((it) => [...within(it)].filter((one) => references.has(one.name) && one.text === ""));
  if (unset.length === 0) return "unknown";
  if (unset.some((it) => it.attributes.has("nil"))) return "nil";
  return unset.some((it) => it.attributes.get("uuid") === "") ? "uuid" : "empty";
}

function noTags(answer: Element | undefined): Observations["noTags"] {
  if (answer?.name === "Fault") return "refused";
  const [row] = rowsIn(answer);
  if (!row) return "unknown";
  return row.children.length === 0 ? "uuid" : "all";
}

function firstChanges(answer: Element | undefined): Observations["firstChanges"] {
  if (answer?.name === "Fault") return "refused";
  const changes = child(answer, "changes");
  if (!changes) return "none";
  return changes.children.length === 0 ? "empty" : "told";
}

function changeUuid(answer: Element | undefined): Observations["changeUuid"] {
  const form = uuidForm(attributesOf(child(answer, "changes")?.children ?? [], "uuid"));
  return form === "bare" || form === "braces" ? form : "unknown";
}

function isPaged(answer: Element | undefined): boolean {
  const number = (name: string): number => Number(textsOf(answer, name)[0] ?? Number.NaN);
  return number("lastChangeId") >= number("nextStartChangeId");
}

function versionPage(answer: RawAnswer | undefined): Observations["versionPage"] {
  if (answer?.status !== 599 || !/supported axl versions/i.test(answer.text)) return "other";
  return /versions are\b/i.test(answer.text) ? "majors" : "each";
}

function faultForm(answer: Element | undefined): Observations["notFound"] {
  const error = answer && [...within(answer)].find((it) => it.name === "axlError");
  if (!error || textsOf(error, "axlcode")[0] !== "5007" || !/not found/i.test(textsOf(error, "axlmessage")[0] ?? ""))
    return "other";
  return error.ns === "" ? "plain" : "qualified";
}
