import { schemaOf } from "../catalog/catalog.ts";
import type { BatColumn, BatFile } from "./bat-file.ts";
import { batColumns } from "./generated/bat-columns.ts";

/** A heading that BAT has, with the numbers in it. */
export interface BatHeading {
  readonly column: BatColumn;
  /** Number of the group, from 1; 1 where the heading has none. */
  readonly number: number;
  /** Number within the group, as of a URI of a line. */
  readonly inner: number;
}

/** What a sheet of BAT is. */
export type BatKind =
  | "phones"
  | "users"
  /** A user and a phone in each row. */
  | "combos"
  | "devicePools"
  /** Which user is present on which line of which device. */
  | "lineAppearance"
  /** Names of devices and nothing else: a selection, not a description. */
  | "names";

/** A heading as it is compared: without case, composed, blanks around trimmed and runs of them collapsed. */
export const foldedHeading = (it: string): string => it.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();

/** Numbers that stand alone are those of groups; `E.164` and `RFC2833` have none. */
const patternOf = (folded: string): string => folded.replace(/(?<=^| )\d{1,3}(?=$| )/g, "#");

const byPattern = new Map<BatFile, Map<string, BatColumn>>();
for (const column of batColumns) {
  const known = byPattern.get(column.of) ?? new Map<string, BatColumn>();
  byPattern.set(column.of, known);
  for (const it of [column.heading, ...(column.aliases ?? [])]) {
    const pattern = foldedHeading(it).replaceAll("@", "#");
    if (!known.has(pattern)) known.set(pattern, column);
  }
}

/** The column of a kind of BAT file that a heading names, whatever its case, blanks and numbers. */
export function batHeading(heading: string, of: BatFile): BatHeading | undefined {
  const folded = foldedHeading(heading);
  const known = byPattern.get(of);
  const column = known?.get(folded) ?? known?.get(patternOf(folded)) ?? known?.get(`${folded} #`);
  if (column === undefined) return undefined;
  const numbers = patternOf(folded) === folded ? [] : (folded.match(/(?<=^| )\d{1,3}(?=$| )/g) ?? []).map(Number);
  const [first = 1, second] = numbers;
  return second === undefined ? { column, number: first, inner: 1 } : { column, number: second, inner: first };
}

/** The kinds of BAT files that have columns for a section, the one with most of them first. */
export const batFilesFor = (section: string): readonly BatFile[] =>
  [...byPattern.keys()]
    .map((of) => ({ of, count: batColumns.filter((it) => it.of === of && it.section === section).length }))
    .filter((it) => it.count > 0)
    .sort((a, b) => b.count - a.count)
    .map((it) => it.of);

/** Every kind of BAT files. */
export const batFiles: readonly BatFile[] = [...byPattern.keys()];

/** Whether a heading names the device of its row. */
export const isDeviceHeading = (it: string): boolean => ["device name", "mac address"].includes(foldedHeading(it));

/**
 * Whether a heading that users and phones both have is the user's, in a file of both: the user's columns stand before the
 * device's, and the first user ID is the user's wherever it stands.
 */
const isUsersHeading = (headings: readonly string[], at: number): boolean =>
  at < headings.findIndex(isDeviceHeading) || at === headings.findIndex((it) => foldedHeading(it) === "user id");

/**
 * The column of a kind of file that one of its headings names. What users and phones both have and these files have no key for on
 * the side where it stands is taken for the other's, if the heading stands there once: then the columns are in another order.
 */
export function columnAt(headings: readonly string[], at: number, kind: BatKind): BatHeading | undefined {
  const heading = headings[at] ?? "";
  const isUsers = isUsersHeading(headings, at);
  const found = columnHeaded(heading, kind, isUsers);
  if (kind !== "combos" || found === undefined || isHeld(found)) return found;
  const isOnly = headings.filter((it) => foldedHeading(it) === foldedHeading(heading)).length === 1;
  const other = isOnly ? columnHeaded(heading, kind, !isUsers) : undefined;
  return other !== undefined && isHeld(other) ? other : found;
}

const isHeld = ({ column }: BatHeading): boolean => column.section !== undefined || column.as === "secret";

/** The column of a kind of file that a heading names. `isUsers` says whose it is in a file of users and phones. */
export function columnHeaded(heading: string, kind: BatKind, isUsers: boolean): BatHeading | undefined {
  const orders: Readonly<Record<BatKind, readonly BatFile[]>> = {
    phones: ["phones"],
    users: ["users"],
    combos: isUsers ? ["users", "phones"] : ["phones", "users"],
    devicePools: ["devicePools"],
    lineAppearance: [],
    names: [],
  };
  for (const of of orders[kind]) {
    const found = batHeading(heading, of) ?? (of === "devicePools" ? poolHeading(heading) : undefined);
    if (found) return found;
  }
  return undefined;
}

/** No file of device pools was seen with more than five columns; the others bear the labels of the page. */
function poolHeading(heading: string): BatHeading | undefined {
  const field = schemaOf("devicePools").fields.find((it) => foldedHeading(it.label.en) === foldedHeading(heading));
  if (field === undefined || field.type.kind === "list" || field.type.kind === "map") return undefined;
  const column = { heading, of: "devicePools", section: "devicePools", key: field.key, sure: "inferred" } as const;
  return { column, number: 1, inner: 1 };
}
