import { message, say, type Message, type Text } from "../base/text.ts";

/** Where in a sheet something stands; rows as a spreadsheet counts them, the headings being row 1. */
export interface CellPlace {
  readonly file: string;
  readonly row: number;
  readonly heading: string;
}

/** What whoever imports a sheet is told: nothing is dropped in silence. */
export type ImportNote =
  /** A heading that is not understood; its column is left out. */
  | { readonly kind: "unknownHeading"; readonly file: string; readonly heading: string }
  /** A heading that BAT has and `mra/v1` does not, with values in its column. */
  | { readonly kind: "notHeld"; readonly file: string; readonly heading: string; readonly cells: number }
  /** A column of passwords or PINs: its cells were not read. */
  | { readonly kind: "secret"; readonly file: string; readonly heading: string }
  /** A cell that is not as it was typed, left out when it is an error. */
  | { readonly kind: "damaged"; readonly at: CellPlace; readonly severity: "error" | "warning"; readonly why: Message }
  /** Two rows say different things of one object; the first is kept. */
  | {
      readonly kind: "differs";
      readonly at: CellPlace;
      readonly object: string;
      readonly kept: string;
      readonly other: string;
    }
  /** A row that makes no object. */
  | { readonly kind: "skipped"; readonly file: string; readonly row: number; readonly why: "empty" | "noName" }
  /** Something the file cannot tell and the objects need. */
  | {
      readonly kind: "question";
      readonly file: string;
      readonly key: string;
      readonly label: Text;
      readonly objects: number;
    }
  /** A column that a placeholder cannot say. */
  | { readonly kind: "notInTable"; readonly file: string; readonly heading: string }
  /** A column that means what an earlier one means; the earlier one counts. */
  | { readonly kind: "repeated"; readonly file: string; readonly heading: string }
  /** Users of whom files of phones say only which devices they control. */
  | { readonly kind: "usersOnlyNamed"; readonly file: string; readonly users: number };

const inCell = (it: CellPlace): Text => ({
  en: `${it.file}, row ${it.row}, ${it.heading}`,
  ko: `${it.file}, ${it.row}행, ${it.heading}`,
});

const inBoth = (it: Message): Text => ({ en: say(it, "en"), ko: say(it, "ko") });

/** The notes as sentences: columns of one file that share a fate are one sentence, cells have one each. */
export function noteTexts(notes: readonly ImportNote[]): readonly Message[] {
  const headings = new Map<string, string[]>();
  for (const it of notes) if (isOfColumn(it)) headings.set(keyOf(it), [...(headings.get(keyOf(it)) ?? []), it.heading]);
  const said = new Set<string>();
  return notes.flatMap((it): readonly Message[] => {
    if (!isOfColumn(it)) return [noteText(it)];
    if (said.has(keyOf(it))) return [];
    said.add(keyOf(it));
    return [message(texts[it.kind], it.file, (headings.get(keyOf(it)) ?? []).map((one) => `"${one}"`).join(", "))];
  });
}

type ColumnNote = Extract<
  ImportNote,
  { readonly kind: "unknownHeading" | "notHeld" | "secret" | "notInTable" | "repeated" }
>;
const isOfColumn = (it: ImportNote): it is ColumnNote =>
  ["unknownHeading", "notHeld", "secret", "notInTable", "repeated"].includes(it.kind);
const keyOf = (it: ColumnNote): string => `${it.kind} ${it.file}`;

/** A note of one cell, row or file as a sentence. */
function noteText(it: Exclude<ImportNote, ColumnNote>): Message {
  switch (it.kind) {
    case "damaged":
      return message(it.severity === "error" ? texts.damaged : texts.doubtful, inCell(it.at), inBoth(it.why));
    case "differs":
      return message(texts.differs, inCell(it.at), it.object, it.kept, it.other);
    case "skipped":
      return message(it.why === "empty" ? texts.empty : texts.noName, it.file, it.row);
    case "usersOnlyNamed":
      return message(texts.usersOnlyNamed, it.file, it.users);
    case "question":
      return message(texts.question, it.file, it.label, it.objects);
  }
}

const texts = {
  unknownHeading: {
    en: "{0}: these headings are not known, and their columns are left out: {1}. With --tables they can be mapped by hand",
    ko: "{0}: 다음 머리글은 알 수 없어 해당 열을 가져오지 않습니다: {1}. --tables를 사용하면 직접 매핑할 수 있습니다",
  },
  notHeld: {
    en: "{0}: these columns have values that these files have no key for; they are left out: {1}",
    ko: "{0}: 다음 열의 값은 파일에 해당하는 키가 없어 가져오지 않습니다: {1}",
  },
  secret: {
    en: "{0}: these columns hold secrets and were not read: {1}. Secrets are asked for when they are deployed",
    ko: "{0}: 다음 열은 비밀 정보이므로 읽지 않았습니다: {1}. 비밀 정보는 배포할 때 입력합니다",
  },
  damaged: { en: "{0}: {1}. The value is left out", ko: "{0}: {1}. 이 값은 가져오지 않습니다" },
  doubtful: { en: "{0}: {1}", ko: "{0}: {1}" },
  differs: {
    en: '{0}: {1} is "{2}" in an earlier row and "{3}" here; the earlier value is kept',
    ko: '{0}: {1}의 값이 앞 행에서는 "{2}", 여기서는 "{3}"입니다. 앞의 값을 유지합니다',
  },
  empty: { en: "{0}, row {1} is empty", ko: "{0}, {1}행은 비어 있습니다" },
  noName: {
    en: "{0}, row {1} names no object and is left out",
    ko: "{0}, {1}행에는 객체 이름이 없어 가져오지 않습니다",
  },
  notInTable: {
    en: "{0}: placeholders cannot read these columns, so that they are not in the mapping: {1}. mra import without --tables reads them",
    ko: "{0}: 다음 열은 자리 표시자로 읽을 수 없어 매핑에 넣지 않았습니다: {1}. --tables 없이 mra import를 사용하면 읽습니다",
  },
  repeated: {
    en: "{0}: these columns mean what earlier ones mean, and are left out: {1}. With --tables they can be mapped by hand",
    ko: "{0}: 다음 열은 앞의 열과 의미가 같아 가져오지 않습니다: {1}. --tables를 사용하면 직접 매핑할 수 있습니다",
  },
  usersOnlyNamed: {
    en: "{0} names {1} {1|user|users} who control devices and says nothing else of them; import the file of users as well to keep that",
    ko: "{0}에는 디바이스를 제어하는 사용자 {1}명의 ID만 있습니다. 이 연결을 유지하려면 사용자 파일도 함께 가져오십시오",
  },
  question: {
    en: "{0} does not say {1} of {2} {2|object|objects}: fill it in where the files say so",
    ko: "{0}에 객체 {2}개의 {1}이(가) 없습니다. 파일에 표시된 곳에 입력하십시오",
  },
} as const;
