import { message, say, type Language, type Text } from "../../../core/src/base/text.ts";
import { fieldOf, phoneSection, schemaOf } from "../../../core/src/catalog/catalog.ts";
import type { PhoneStand } from "../clusters/phone-stand.ts";
import {
  countsBy,
  phoneCountsOf,
  type PhoneCounts,
  type Grouping,
  type PhoneStatus,
  type Status,
} from "../clusters/status.ts";

/** By what `mra status` counts phones. */
export const groupings = ["pool", "profile", "model", "expressway"] as const;
export type GroupingName = (typeof groupings)[number];

const grouping: Readonly<Record<GroupingName, { readonly key: string; readonly label: Text; readonly of: Grouping }>> =
  {
    pool: { key: "devicePool", label: fieldLabel("devicePool"), of: (it) => it.devicePool },
    profile: {
      key: "phoneSecurityProfile",
      label: fieldLabel("phoneSecurityProfile"),
      of: (it) => it.phoneSecurityProfile,
    },
    model: { key: "model", label: fieldLabel("model"), of: (it) => it.model },
    expressway: {
      key: "expressway",
      label: { en: "Expressway-C", ko: "Expressway-C" },
      of: (it) => (it.stand === "expressway" ? it.registration?.expressway : undefined),
    },
  };

function fieldLabel(key: string): Text {
  return fieldOf(schemaOf(phoneSection), key)?.label ?? { en: key, ko: key };
}

/** How a phone stands, in words. */
export const standText: Readonly<Record<PhoneStand, Text>> = {
  registered: { en: "registered", ko: "등록됨" },
  expressway: { en: "registered through Expressway", ko: "Expressway를 통해 등록됨" },
  unregistered: { en: "not registered", ko: "등록되지 않음" },
  unknown: { en: "not known", ko: "알 수 없음" },
};

/** All counts, and a table for each grouping. */
export function statusText(
  cluster: string,
  { phones, unresolved, readAt }: Status,
  by: readonly GroupingName[],
  language: Language,
): string {
  const counts = phoneCountsOf(phones);
  const time = new Date(readAt).toTimeString().slice(0, 5);
  const head = [
    say(message(words.head, cluster, time, counts.phones, registeredIn(counts)), language),
    say(message(words.rest, counts.expressway, counts.unregistered, counts.unknown), language),
    ...(unresolved.length > 0 ? [say(message(words.unresolved, unresolved.join(", ")), language)] : []),
  ];
  const tables = by.map((it) => {
    const { label, of } = grouping[it];
    const groups = countsBy(phones, of);
    return groups.size === 0 ? "" : `\n${tableText(label[language], groups, language)}`;
  });
  return `${head.join("\n")}\n${tables.join("")}`;
}

/** A line for each phone: its name first. */
export function phonesText(phones: readonly PhoneStatus[], language: Language): string {
  const rows = phones.map(({ name, stand, registration, devicePool }) => [
    name,
    standText[stand][language],
    registration?.expressway ?? registration?.address ?? "",
    registration?.node ?? "",
    devicePool,
    registration?.since === undefined ? "" : say(message(words.since, minute(registration.since)), language),
  ]);
  return aligned(rows);
}

/** The same as data. `phones` of a count are all, `registered` those through Expressway, too. */
export function statusJson(
  cluster: string,
  { phones, unresolved, readAt }: Status,
  by: readonly GroupingName[],
  only: PhoneStand | undefined,
): string {
  const groups = by.map((it) => {
    const counts = [...countsBy(phones, grouping[it].of)].map(([name, its]) => ({ name, ...plainCounts(its) }));
    return [grouping[it].key, counts] as const;
  });
  const listed = only === undefined ? phones : phones.filter((it) => it.stand === only);
  const data = {
    cluster,
    readAt,
    counts: plainCounts(phoneCountsOf(phones)),
    by: Object.fromEntries(groups),
    unresolvedExpressways: unresolved,
    phones: listed.map(plainPhone),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

const plainPhone = ({ registration, ...it }: PhoneStatus): object => ({
  ...it,
  state: registration?.state ?? null,
  node: registration?.node ?? null,
  address: registration?.address ?? null,
  expressway: registration?.expressway ?? null,
  since: registration?.since ?? null,
  readAt: registration?.readAt ?? null,
});

const plainCounts = (it: PhoneCounts): object => ({
  phones: it.phones,
  registered: registeredIn(it),
  throughExpressway: it.expressway,
  notRegistered: it.unregistered,
  notKnown: it.unknown,
});

const registeredIn = (it: PhoneCounts): number => it.registered + it.expressway;

function tableText(label: string, groups: ReadonlyMap<string, PhoneCounts>, language: Language): string {
  const columns = [words.registered, words.through, words.not, words.unknown].map((it) => it[language]);
  // Names last: those of Cisco's profiles are longer than a terminal is wide.
  const rows = [...groups].map(([name, it]) => [
    say(message(words.of, registeredIn(it), it.phones), language),
    String(it.expressway),
    String(it.unregistered),
    String(it.unknown),
    name,
  ]);
  return aligned([[...columns, label], ...rows]);
}

/** Columns below each other, as a terminal shows them. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => widthOf(row[i] ?? ""))));
  return rows
    .map((row) => row.map((it, i) => it + " ".repeat((widths[i] ?? 0) - widthOf(it))).join("  "))
    .map((it) => `${it.trimEnd()}\n`)
    .join("");
}

/** Hangul takes two columns of a terminal. */
const widthOf = (text: string): number =>
  text.length + (text.match(/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/g)?.length ?? 0);

const minute = (iso: string): string => `${iso.slice(0, 16).replace("T", " ")} UTC`;

const words = {
  head: {
    en: "{0}, read at {1}: {3} of {2} {2|phone|phones} registered",
    ko: "{0}, {1}에 읽음: 전화기 {2}대 중 {3}대 등록됨",
  },
  rest: {
    en: "{0} of them through Expressway, {1} not registered, {2} not known",
    ko: "그중 {0}대는 Expressway를 통해 등록됨, {1}대는 등록되지 않음, {2}대는 알 수 없음",
  },
  unresolved: {
    en: "No address is known for Expressway-C {0}: who registers through it is not known",
    ko: "Expressway-C {0}의 주소를 알 수 없어 이를 통해 등록한 전화기도 알 수 없습니다",
  },
  registered: { en: "registered", ko: "등록됨" },
  through: { en: "through Expressway", ko: "Expressway를 통해" },
  not: { en: "not registered", ko: "등록되지 않음" },
  unknown: { en: "not known", ko: "알 수 없음" },
  of: { en: "{0} of {1}", ko: "{1}대 중 {0}대" },
  since: { en: "since {0}", ko: "{0}부터" },
} as const;
