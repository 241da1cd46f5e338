import { addTo } from "../base/lists.ts";
import { message, textOf, type Message, type Text } from "../base/text.ts";

/** Where in a sheet something stands; rows as a spreadsheet counts them, the headings being row 1. */
export interface SheetPlace {
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
  | { readonly kind: "damaged"; readonly at: SheetPlace; readonly severity: "error" | "warning"; readonly why: Message }
  /** Two rows say different things of one object; the first is kept. */
  | {
      readonly kind: "differs";
      readonly at: SheetPlace;
      readonly object: string;
      readonly kept: string;
      readonly other: string;
      /** How many more of this column have no note of their own. */
      readonly others?: { readonly count: number };
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
  /** Columns that a mapping leaves out: those that are not known, and those that mean what an earlier one means. */
  | { readonly kind: "toMap" | "toMapRepeated"; readonly file: string; readonly heading: string }
  /** Devices of a file whose names no placeholder can say, so that the mapping makes no phones. */
  | { readonly kind: "namesDiffer"; readonly file: string; readonly heading: string }
  /** A column about a phone, user or line that no column names. */
  | { readonly kind: "ofNothing"; readonly file: string; readonly heading: string }
  /** A column that means what an earlier one means; the earlier one counts. */
  | { readonly kind: "repeated"; readonly file: string; readonly heading: string }
  /** No heading of the first row is known, so that nothing of the file is taken. */
  | { readonly kind: "noHeadings"; readonly file: string }
  /** A text that is not UTF-8 and could be read as Korean. */
  | { readonly kind: "asCp949"; readonly file: string }
  /** A member of an archive that is no table. */
  | { readonly kind: "passedOver"; readonly file: string }
  /** Cells of a workbook that are joined, of which only the first has the value, and rows that it hides. */
  | { readonly kind: "merged"; readonly file: string; readonly ranges: readonly string[] }
  | { readonly kind: "hidden"; readonly file: string; readonly rows: number }
  /** Keys of a section whose values Unified CM assumes anyway, so that they are left out. */
  | { readonly kind: "assumed"; readonly section: string; readonly keys: readonly string[] }
  /** A sheet that a workbook hides. */
  | { readonly kind: "hiddenSheet"; readonly file: string }
  /** Users of whom files of phones say only which devices they control. */
  | { readonly kind: "usersOnlyNamed"; readonly file: string; readonly users: number };

const inCell = (it: SheetPlace): Text => ({
  en: `${it.file}, row ${it.row}, ${it.heading}`,
  ko: `${it.file}, ${it.row}행, ${it.heading}`,
});

/** So many keys are named; of an export of everything there are a hundred. */
const mostKeys = 6;

/** Cells and rows with the same fate from so many on are one sentence. */
export const mostAlike = 20;

/**
 * The notes as sentences: columns of one file that share a fate are one sentence; cells and rows have one each, but where
 * more than twenty of a column share a fate the first stands for all.
 */
export function noteTexts(notes: readonly ImportNote[]): readonly Message[] {
  const alike = new Map<string, ImportNote[]>();
  for (const it of notes) {
    addTo(alike, keyOf(it), it);
  }
  return notes.flatMap((it): readonly Message[] => {
    const group = alike.get(keyOf(it)) ?? [];
    const isFirst = group[0] === it;
    if (isOfColumn(it)) {
      const headings = group.flatMap((one) =>
        isOfColumn(one) ? [`"${one.heading.trim().replace(/\s+/gu, " ")}"`] : [],
      );
      return isFirst ? [message(texts[it.kind], it.file, headings.join(", "))] : [];
    }
    if (group.length <= mostAlike) return [noteText(it)];
    if (!isFirst) return [];
    const others = group.reduce((sum, one) => sum + (one.kind === "differs" ? (one.others?.count ?? 0) : 0), 0);
    return [message(texts.alike, textOf(noteText(it)), group.length - 1 + others)];
  });
}

const ofColumns = [
  "unknownHeading",
  "notHeld",
  "secret",
  "notInTable",
  "repeated",
  "ofNothing",
  "toMap",
  "toMapRepeated",
  "namesDiffer",
] as const;
type ColumnNote = Extract<ImportNote, { readonly kind: (typeof ofColumns)[number] }>;
const isOfColumn = (it: ImportNote): it is ColumnNote => (ofColumns as readonly string[]).includes(it.kind);
/** What notes that share a fate have in common. */
function keyOf(it: ImportNote): string {
  if (it.kind === "damaged") return JSON.stringify([it.kind, it.at.file, it.at.heading, it.why.template.en]);
  if (it.kind === "differs") return JSON.stringify([it.kind, it.at.file, it.at.heading]);
  if (it.kind === "skipped") return JSON.stringify([it.kind, it.file, it.why]);
  if (it.kind === "assumed") return JSON.stringify([it.kind, it.section]);
  return JSON.stringify([it.kind, it.file, ...(it.kind === "question" ? [it.key] : [])]);
}

/** A note of one cell, row or file as a sentence. */
function noteText(it: Exclude<ImportNote, ColumnNote>): Message {
  switch (it.kind) {
    case "damaged":
      return message(it.severity === "error" ? texts.damaged : texts.doubtful, inCell(it.at), textOf(it.why));
    case "differs":
      return message(texts.differs, inCell(it.at), it.object, it.kept, it.other);
    case "skipped":
      return message(it.why === "empty" ? texts.empty : texts.noName, it.file, it.row);
    case "assumed":
      return message(texts.assumed, it.section, it.keys.slice(0, mostKeys).join(", "), it.keys.length);
    case "merged":
      return message(texts.merged, it.file, it.ranges.slice(0, 3).join(", "), it.ranges.length);
    case "hidden":
      return message(texts.hidden, it.file, it.rows);
    case "noHeadings":
    case "asCp949":
    case "passedOver":
    case "hiddenSheet":
      return message(texts[it.kind], it.file);
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
  toMap: {
    en: "{0}: these headings are not known, so that they are not in the mapping: {1}. Add them by hand where they belong",
    ko: "{0}: 다음 머리글은 알 수 없어 매핑에 넣지 않았습니다: {1}. 필요하면 직접 추가하십시오",
  },
  toMapRepeated: {
    en: "{0}: these columns mean what earlier ones mean, so that they are not in the mapping: {1}",
    ko: "{0}: 다음 열은 앞의 열과 의미가 같아 매핑에 넣지 않았습니다: {1}",
  },
  namesDiffer: {
    en: "{0}: some cells of {1} are MAC addresses and others are names, or some are damaged. One placeholder cannot say both, so that the mapping makes no phones. Write all of them as device names (SEP001122AA0001), or import without --tables",
    ko: "{0}: {1} 열에 MAC 주소와 이름이 섞여 있거나 손상된 셀이 있습니다. 자리 표시자 하나로는 나타낼 수 없어 매핑에 전화기를 넣지 않았습니다. 모두 장치 이름(SEP001122AA0001)으로 적거나 --tables 없이 가져오십시오",
  },
  noHeadings: {
    en: "{0}: no heading of its first row is known, and nothing of it is taken. The first row must hold the headings; take away titles and empty lines above it",
    ko: "{0}: 첫 행에 알 수 있는 머리글이 없어 아무것도 가져오지 않습니다. 머리글이 첫 행에 오도록 그 위의 제목과 빈 줄을 지우십시오",
  },
  asCp949: {
    en: "{0} is not UTF-8; it was read as cp949 (Korean). Where names look wrong, save it as CSV UTF-8 and import it again",
    ko: "{0}은(는) UTF-8이 아니므로 cp949(한국어)로 읽었습니다. 글자가 깨져 보이면 CSV UTF-8로 저장하여 다시 가져오십시오",
  },
  passedOver: { en: "{0} is no table and is left out", ko: "{0}은(는) 표가 아니므로 가져오지 않습니다" },
  merged: {
    en: "{0}: of {2} {2|range|ranges} of joined cells ({1}) only the first cell has the value, and the others count as empty. Unmerge them and fill in the value where it belongs",
    ko: "{0}: 병합된 셀 범위 {2}개({1})에서는 첫 셀에만 값이 있고 나머지는 빈 셀로 봅니다. 병합을 해제하고 각 셀에 값을 입력하십시오",
  },
  hidden: {
    en: "{0}: {1} hidden {1|row is|rows are} taken like the others",
    ko: "{0}: 숨긴 행 {1}개도 다른 행과 같이 가져옵니다",
  },
  assumed: {
    en: "{0}: {2} {2|key|keys} whose values Unified CM assumes anyway are left out and not watched ({1})",
    ko: "{0}: 값이 Unified CM의 기본값과 같은 키 {2}개는 파일에 넣지 않으며 변경을 감시하지 않습니다({1})",
  },
  hiddenSheet: {
    en: "{0} is a hidden sheet and is taken like the others",
    ko: "{0}은(는) 숨긴 시트이며 다른 시트와 같이 가져옵니다",
  },
  alike: { en: "{0} (and {1} more like it)", ko: "{0}(같은 경우가 {1}건 더 있음)" },
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
  ofNothing: {
    en: "{0}: no column names the phone, user or line that these columns are about; they are left out: {1}",
    ko: "{0}: 다음 열이 어느 전화기, 사용자 또는 회선의 값인지 나타내는 열이 없어 가져오지 않습니다: {1}",
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
