import { countedBlocks, firstLines } from "../base/counted-blocks.ts";
import type { Bar, Block, PlacedLine, Report } from "../base/report.ts";
import { message, say, type Argument, type Language, type Text } from "../base/text.ts";
import { codeTitle } from "../rules/code-title.ts";
import type { Spot } from "../syntax/tree.ts";
import type { Capacity, Expiry, Outlook } from "./outlook.ts";
import type { FirstCause, CausePlace, Readiness } from "./readiness.ts";
import { readinessTexts } from "./readiness-texts.ts";

/** Where a spot is, for a reader. */
export interface ReportPlace {
  /** `people.mra.yaml:9`. */
  readonly text: string;
  readonly uri: string;
  /** From 0. */
  readonly line: number;
}

/** What a report of readiness is made of. */
export interface ReadinessInput {
  readonly readiness: Readiness;
  readonly outlook: Outlook;
  /** `2026-11-29`. */
  readonly today: string;
  /** Files that could not be read. */
  readonly unread: number;
  readonly placeOf: (spot: Spot) => ReportPlace;
}

/** So many places of a cause are listed, and so many names at a place. */
const mostPlaces = 20;
const mostNames = 5;

/** Readiness as a document of one page, for people who decide. */
export function readinessReport(input: ReadinessInput, language: Language): Report {
  const { readiness, outlook, today, unread } = input;
  const said = (text: Text, ...args: readonly Argument[]): string => say(message(text, ...args), language);
  const { phones, users, causes, cluster } = readiness;
  const lead =
    phones.total + users.total === 0
      ? said(readinessTexts.nobody)
      : said(readinessTexts.lead, phones.ready, phones.total, users.ready, users.total, today);
  const note = (isTrue: boolean, text: string): readonly Block[] => (isTrue ? [{ kind: "text", text }] : []);
  return {
    language,
    title: said(readinessTexts.title, cluster),
    blocks: [
      { kind: "lead", text: lead },
      ...note(unread > 0, said(readinessTexts.unread, unread)),
      ...note(users.withoutPhone > 0, said(readinessTexts.withoutPhone, users.withoutPhone)),
      ...whoBlocks(readiness, said),
      ...causeBlocks(causes, input, language, said),
      { kind: "heading", text: said(readinessTexts.capacity) },
      ...capacityBlocks(outlook.capacity, phones.total, said),
      { kind: "heading", text: said(readinessTexts.certificates) },
      ...expiryBlocks(outlook.certificates, today, said),
      { kind: "heading", text: said(readinessTexts.releases) },
      {
        kind: "table",
        head: [said(readinessTexts.product), said(readinessTexts.release), said(readinessTexts.ends)],
        rows: outlook.releases.map(({ product, name, release, date, days }) => [
          name === undefined ? product : `${product} ${name}`,
          release ?? said(readinessTexts.notStated),
          dateText(date, days, said),
        ]),
      },
    ],
  };
}

type Said = (text: Text, ...args: readonly Argument[]) => string;

function whoBlocks({ phones, users }: Readiness, said: Said): readonly Block[] {
  const most = Math.max(phones.total, users.total);
  if (most === 0) return [];
  const row = (label: Text, count: number, tone: Bar["tone"]): Bar => ({
    ...{ label: said(label), figure: String(count), share: count / most, tone },
  });
  const unready = users.total - users.ready - users.withoutPhone;
  const rows = [
    row(readinessTexts.phonesReady, phones.ready, "good"),
    row(readinessTexts.phonesNot, phones.total - phones.ready, "bad"),
    row(readinessTexts.usersReady, users.ready, "good"),
    row(readinessTexts.usersNot, unready, "bad"),
    ...(users.withoutPhone > 0 ? [row(readinessTexts.usersUnknown, users.withoutPhone, "plain")] : []),
  ];
  return [
    { kind: "heading", text: said(readinessTexts.who) },
    { kind: "bars", rows, scale: "" },
  ];
}

function causeBlocks(
  causes: readonly FirstCause[],
  { placeOf }: ReadinessInput,
  language: Language,
  said: Said,
): readonly Block[] {
  const lineOf = (it: CausePlace): PlacedLine => {
    const { text, uri, line } = placeOf(it.spot);
    return { text: said(readinessTexts.place, text, say(it.message, language), namesOf(it, said)), uri, line };
  };
  return countedBlocks(
    causes.map((it) => ({
      head: headOf(it, language),
      count: it.phones + it.users,
      figure: said(readinessTexts.stops, it.phones, it.users),
      detail: said(readinessTexts.stops, it.phones, it.users),
      tone: "bad",
      lines: firstLines(it.places, mostPlaces, lineOf, (count) => said(readinessTexts.morePlaces, count)),
    })),
    { id: "cause", bars: said(readinessTexts.causes), list: said(readinessTexts.list) },
  );
}

/** What a cause is called. */
function headOf({ code, places }: FirstCause, language: Language): string {
  const [first] = places;
  if (code === "paths") return first === undefined ? "" : say(first.message, language);
  return codeTitle(code, language);
}

function namesOf({ names }: CausePlace, said: Said): string {
  const shown = names.slice(0, mostNames).join(", ");
  return names.length > mostNames ? said(readinessTexts.moreNames, shown, names.length - mostNames) : shown;
}

function capacityBlocks(all: readonly Capacity[], phones: number, said: Said): readonly Block[] {
  if (all.length === 0) return [{ kind: "text", text: said(readinessTexts.noExpressway) }];
  const rows = all.map((it): Bar => {
    const { name, nodes, size, perNode, registrations } = it;
    const label = name ?? "Expressway";
    if (registrations === undefined || nodes === undefined) {
      const lacking = [
        ...(nodes === undefined ? ["cores, edges"] : []),
        ...(perNode === undefined ? ["capacity.registrationsPerNode"] : []),
        ...(size === undefined && nodes !== 1 ? ["capacity.size"] : []),
      ];
      return { label, figure: said(readinessTexts.noRoom, lacking.join(", ")), share: undefined, tone: "plain" };
    }
    const figure = said(readinessTexts.room, phones, registrations, nodes);
    return {
      label,
      figure,
      share: registrations === 0 ? 1 : Math.min(1, phones / registrations),
      tone: toneOfRoom(phones, registrations),
    };
  });
  return [
    { kind: "bars", rows, scale: "" },
    { kind: "text", text: said(readinessTexts.capacitySource) },
  ];
}

const toneOfRoom = (phones: number, room: number): Bar["tone"] =>
  phones > room ? "bad" : phones > room * 0.8 ? "warn" : "good";

/** Soon enough to be planned now. */
const soonDays = 90;

function expiryBlocks(all: readonly Expiry[], today: string, said: Said): readonly Block[] {
  if (all.length === 0) return [{ kind: "text", text: said(readinessTexts.noCertificates) }];
  const dated = all.filter((it) => it.days !== undefined);
  const last = Math.max(1, ...dated.map((it) => it.days ?? 0));
  const rows = all.map(({ system, name, of, date, days }): Bar => {
    const label = `${systemNames[system]} ${[name, ...of].join(" ")}`;
    const figure = dateText(date, days, said);
    if (days === undefined) return { label, figure, share: undefined, tone: "plain" };
    const tone = days < 0 ? "bad" : days <= soonDays ? "warn" : "good";
    return { label, figure, share: Math.max(0, days) / last, tone };
  });
  const end = dated.at(-1)?.date;
  return [
    { kind: "bars", rows, scale: end === undefined || end < today ? "" : said(readinessTexts.scale, today, end) },
  ];
}

function dateText(date: string | undefined, days: number | undefined, said: Said): string {
  if (date === undefined || days === undefined) return said(readinessTexts.notStated);
  if (days === 0) return said(readinessTexts.today, date);
  return days > 0 ? said(readinessTexts.days, date, days) : said(readinessTexts.over, date, -days);
}

const systemNames: Readonly<Record<Expiry["system"], string>> = {
  cucm: "Unified CM",
  imPresence: "IM and Presence",
  expresswayC: "Expressway-C",
  expresswayE: "Expressway-E",
  unityConnection: "Unity Connection",
};
