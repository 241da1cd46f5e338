import type { Language } from "../base/text.ts";
import { apply } from "../syntax/edit.ts";
import { parse } from "../syntax/parse.ts";
import { inline } from "../syntax/scalar.ts";
import { writeKey } from "../syntax/write.ts";
import { format } from "./formatting.ts";
import { steps } from "./skeleton.ts";
import type { SurroundingDraft } from "./surroundings-draft.ts";

const facts = ["cluster", "ntp", "dns", "certificates", "expressway"] as const;

/** What is written under each of Cisco's steps. */
const bySteps: readonly (readonly [keyof (typeof steps)["en"] | undefined, readonly SurroundingDraft["key"][]])[] = [
  [undefined, ["templates"]],
  ["region", ["regions"]],
  ["pool", ["phoneNtpReferences", "dateTimeGroups", "callManagerGroups", "devicePools"]],
  ["ice", ["commonPhoneProfiles"]],
  ["security", ["phoneSecurityProfiles"]],
  ["user", ["universalDeviceTemplates", "universalLineTemplates", "userProfiles"]],
  ["endUser", ["endUsers"]],
  ["phone", ["phones"]],
  ["expressway", ["expresswayCs"]],
];

/** A document with all of these, in the order of Cisco's steps. */
export function documentOf(cluster: string, drafts: readonly SurroundingDraft[], language: Language): string {
  const groups = byKey(drafts);
  const written = facts.flatMap((key) => (groups.get(key) ?? []).map((it) => writeKey(key, it.value)));
  const defines = groups.has("cluster");
  const head = `${defines ? `# ${steps[language].before}\n` : ""}apiVersion: mra/v1\n`;
  const name = defines ? "" : `${writeKey("cluster", cluster)}\n`;
  const blocks = bySteps.flatMap(([step, keys]) => {
    const lists = keys.flatMap((key) => (groups.has(key) ? [listOf(key, groups.get(key) ?? [])] : []));
    return lists.length === 0 ? [] : [`${step === undefined ? "" : `# ${steps[language][step]}\n`}${lists.join("")}`];
  });
  return tidied(`${head}${name}${[...written, ...blocks].join("\n")}`);
}

/** An object that is as short as a line of a table stands on one line. */
export const isShort = ({ value }: SurroundingDraft): boolean =>
  Object.keys(value).length <= 4 &&
  Object.values(value).every((it) => typeof it !== "object") &&
  JSON.stringify(value).length <= 110;

const listOf = (key: string, drafts: readonly SurroundingDraft[]): string =>
  drafts.every(isShort)
    ? `${key}:\n${drafts.map((it) => `  - ${inline(it.value, false)}\n`).join("")}`
    : writeKey(
        key,
        drafts.map((it) => it.value),
      );

function tidied(text: string): string {
  const tree = parse("", text);
  return apply(text, format(tree));
}

/** What belongs under one key. */
export function byKey(
  drafts: readonly SurroundingDraft[],
): ReadonlyMap<SurroundingDraft["key"], readonly SurroundingDraft[]> {
  const groups = new Map<SurroundingDraft["key"], SurroundingDraft[]>();
  for (const it of drafts) groups.set(it.key, [...(groups.get(it.key) ?? []), it]);
  return groups;
}
