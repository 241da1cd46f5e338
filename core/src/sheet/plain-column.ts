import { schemaOf, sections } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { batHeading, foldedHeading } from "./bat-column.ts";
import { deviceNameIn } from "./device-name.ts";

/** What a column of a table of somebody's own fills. */
export type PlainColumn =
  | { readonly kind: "field"; readonly section: Section; readonly key: string }
  /** A yes in it means a device of the row's user: prefix of its name and the word for the model. */
  | { readonly kind: "device"; readonly prefix: string; readonly model: string };

const field = (section: Section, key: string, ...headings: readonly string[]) =>
  headings.map((it) => [it, { kind: "field", section, key }] as const);
const device = (prefix: string, model: string, ...headings: readonly string[]) =>
  headings.map((it) => [it, { kind: "device", prefix, model }] as const);

/** Headings that administrators use in tables of their own, English and Korean, beside those of BAT and the keys themselves. */
const synonyms: ReadonlyMap<string, PlainColumn> = new Map<string, PlainColumn>([
  ...field(
    "phones",
    "name",
    "device",
    "phone",
    "phone name",
    "device name",
    "desk phone",
    "장치",
    "장치 이름",
    "디바이스",
    "디바이스 이름",
    "전화기",
    "전화기 이름",
    "단말",
    "단말기",
    "단말 이름",
    "장비 이름",
    "장비명",
  ),
  ...field("phones", "name", "desk phone mac", "phone mac", "mac", "mac address", "mac 주소", "맥 주소"),
  ...field("phones", "description", "description", "설명"),
  ...field("phones", "devicePool", "device pool", "pool", "장치 풀", "디바이스 풀", "장비 풀"),
  ...field(
    "phones",
    "model",
    "device type",
    "model",
    "phone model",
    "모델",
    "모델명",
    "장치 유형",
    "디바이스 유형",
    "전화기 유형",
    "전화기 모델",
    "기종",
  ),
  ...field("phones", "ownerUser", "owner", "owner user id", "소유자", "소유자 id", "소유자 사용자 id"),
  ...field(
    "phones",
    "phoneSecurityProfile",
    "security profile",
    "phone security profile",
    "보안 프로파일",
    "보안 프로필",
    "전화기 보안 프로파일",
    "전화기 보안 프로필",
    "장치 보안 프로파일",
    "디바이스 보안 프로파일",
  ),
  ...field(
    "phones",
    "commonPhoneProfile",
    "common phone profile",
    "일반 전화 프로파일",
    "공통 전화기 프로파일",
    "공통 전화 프로파일",
    "공통 전화기 프로필",
  ),
  ...field("phones", "protocol", "protocol", "device protocol", "프로토콜"),
  ...field("phones", "lines[].pattern", "directory number", "dn", "내선번호", "내선", "전화번호(dn)", "디렉터리 번호"),
  ...field("phones", "lines[].routePartition", "partition", "route partition", "파티션"),
  ...field("phones", "lines[].display", "display", "display name", "표시 이름", "표시명"),
  ...field("phones", "lines[].e164Mask", "external phone number mask", "mask", "외부 전화번호 마스크"),
  ...field("phones", "mra", "mra", "works from home", "재택", "재택근무"),
  ...field(
    "endUsers",
    "userid",
    "user id",
    "userid",
    "user",
    "login",
    "login name",
    "cwid",
    "sam account name",
    "사용자 id",
    "사용자",
    "사번",
    "아이디",
    "계정",
  ),
  ...field("endUsers", "lastName", "last name", "surname", "성"),
  ...field("endUsers", "firstName", "first name", "given name", "이름"),
  ...field("endUsers", "displayName", "full name", "성명"),
  ...field(
    "endUsers",
    "mailid",
    "e-mail",
    "email",
    "mail",
    "mail id",
    "이메일",
    "이메일 주소",
    "메일",
    "메일 주소",
    "전자 메일",
  ),
  ...field(
    "endUsers",
    "telephoneNumber",
    "telephone number",
    "telephone",
    "phone number",
    "extension",
    "ext",
    "전화번호",
  ),
  ...field("endUsers", "userProfile", "user profile", "사용자 프로파일", "사용자 프로필"),
  ...field("endUsers", "department", "department", "부서", "부서명"),
  ...device(
    "CSF",
    "Cisco Unified Client Services Framework",
    "jabber pc",
    "jabber windows",
    "jabber mac",
    "jabber desktop",
    "desktop",
    "csf",
  ),
  ...device("TCT", "Cisco Dual Mode for iPhone", "iphone", "jabber iphone", "tct"),
  ...device("BOT", "Cisco Dual Mode for Android", "android", "jabber android", "bot"),
  ...device("TAB", "Cisco Jabber for Tablet", "tablet", "ipad", "jabber tablet", "tab"),
]);

const keys: ReadonlyMap<string, PlainColumn> = new Map(
  (["phones", "endUsers", "lines"] satisfies readonly Section[])
    .filter((it) => sections.includes(it))
    .toReversed()
    .flatMap((section) =>
      schemaOf(section)
        .fields.filter((it) => it.readOnly !== true && it.implied === undefined && it.type.kind !== "secret")
        .flatMap(({ key, axl }) =>
          [key, axl].map((it) => [it.toLowerCase(), { kind: "field", section, key }] as const),
        ),
    ),
);

/** What a heading of a table of somebody's own means: a common word, a key of the files, AXL's name of it, or BAT's. */
const plainColumn = (heading: string): PlainColumn | undefined =>
  synonyms.get(foldedHeading(heading)) ??
  keys.get(foldedHeading(heading)) ??
  joinedWords.get(joined(heading)) ??
  ofBat(heading);

/** Words are written with blanks between them, with other signs, or without: `phone_model`, `devicename`, `장치이름`. */
const joined = (heading: string): string => foldedHeading(heading).replace(/[\s_-]/g, "");
const joinedWords = new Map([...synonyms].map(([it, what]) => [joined(it), what]));

/** What BAT calls so, where one cell holds all of it. */
function ofBat(heading: string): PlainColumn | undefined {
  for (const of of ["phones", "users"] as const) {
    const found = batHeading(heading, of);
    if (found === undefined || found.number > 1 || found.inner > 1 || found.column.as !== undefined) continue;
    const { section, key } = found.column;
    if ((section === "phones" || section === "endUsers") && typeof key === "string")
      return { kind: "field", section, key };
  }
  return undefined;
}

/** Whether a heading is a common word of tables of somebody's own. */
export const isPlainHeading = (heading: string): boolean => plainColumn(heading) !== undefined;

/**
 * What the columns of a table of somebody's own mean, each by its heading. `Name` beside a user ID or another column of
 * device names is a person's name, unless all of its cells are names of devices, and so is `이름` without a column of family
 * names; `Phone` is a telephone number where no cell can be the name of a device. A table that names neither phones nor
 * users is one of directory numbers. `cells` gives the cells of a column below its heading.
 */
export function plainColumns(
  headings: readonly string[],
  cells: (at: number) => readonly string[],
): readonly (PlainColumn | undefined)[] {
  const found = headings.map((it, at) =>
    ["phone", "전화기"].includes(foldedHeading(it)) && areTelephoneNumbers(cells(at))
      ? telephoneNumber
      : plainColumn(it),
  );
  const has = (key: string): boolean => found.some((it) => it?.kind === "field" && it.key === key);
  const namesPhone = (it: PlainColumn | undefined, at: number): boolean =>
    it?.kind === "field" &&
    it.section === "phones" &&
    it.key === "name" &&
    foldedHeading(headings[at] ?? "") !== "name";
  if (!has("userid") && !found.some((it) => isPhoneName(it) || it?.kind === "device"))
    return lineColumns(headings) ?? found;
  if (!has("userid") && !found.some(namesPhone)) return found;
  const [hasUsers, hasFamilyNames] = [has("userid"), has("lastName")];
  return found.map((it, at) => {
    const heading = foldedHeading(headings[at] ?? "");
    if (heading === "name" && cells(at).some((cell) => deviceNameIn(cell) === undefined))
      return hasUsers ? displayName : undefined;
    return hasUsers && heading === "이름" && !hasFamilyNames ? displayName : it;
  });
}

/**
 * Whether a table names what a column speaks of: a phone, a user, or directory numbers. A device of a user is named after
 * the user.
 */
export function isOfObject(it: PlainColumn, all: readonly (PlainColumn | undefined)[]): boolean {
  const has = (key: string): boolean => all.some((one) => one?.kind === "field" && one.key === key);
  if (it.kind === "device") return has("userid");
  if (it.section === "endUsers") return has("userid");
  if (it.section === "lines") return has("pattern") || has("lines[].pattern");
  if (it.key.startsWith("lines[].") && !has("lines[].pattern")) return false;
  const namesPhones = all.some((one) => isPhoneName(one) || (one?.kind === "device" && has("userid")));
  return namesPhones || it.key === "lines[].pattern" || it.key === "lines[].routePartition";
}

const isPhoneName = (it: PlainColumn | undefined): boolean =>
  it?.kind === "field" && it.section === "phones" && it.key === "name";

/** The columns of a table of directory numbers; undefined where none holds the number. */
function lineColumns(headings: readonly string[]): readonly (PlainColumn | undefined)[] | undefined {
  const found = headings.map((heading): PlainColumn | undefined => {
    const key = lineKeys.get(joined(heading)) ?? lineKey(plainColumn(heading));
    return key === undefined ? undefined : { kind: "field", section: "lines", key };
  });
  return found.some((it) => it?.kind === "field" && it.key === "pattern") ? found : undefined;
}

const lineKeys: ReadonlyMap<string, string> = new Map(
  schemaOf("lines")
    .fields.filter((it) => it.readOnly !== true && it.implied === undefined && it.type.kind !== "secret")
    .flatMap(({ key, axl }) => [key, axl].map((it) => [joined(it), key] as const)),
);

/** What a word for a phone's line or for the phone itself means of a directory number. */
function lineKey(it: PlainColumn | undefined): string | undefined {
  if (it?.kind !== "field" || it.section !== "phones") return undefined;
  if (it.key === "lines[].pattern" || it.key === "lines[].routePartition") return it.key.slice("lines[].".length);
  return it.key === "description" ? it.key : undefined;
}

const displayName: PlainColumn = { kind: "field", section: "endUsers", key: "displayName" };
const telephoneNumber: PlainColumn = { kind: "field", section: "endUsers", key: "telephoneNumber" };

const areTelephoneNumbers = (cells: readonly string[]): boolean =>
  cells.every((it) => /^[+(]?[\d\s()/.-]+$/.test(it)) && cells.some((it) => /^[+(]|[\s()/]/.test(it));
