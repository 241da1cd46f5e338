import type { Json, JsonObject } from "../base/json.ts";
import { byCodeUnit } from "../base/sort.ts";
import { modelOf, schemaOf, sections } from "../catalog/catalog.ts";
import type { Section } from "../catalog/generated/fields.ts";
import { writeDocument } from "../syntax/write.ts";
import { distinct, fileNamePart } from "./file-name.ts";
import { withoutDefaults } from "./defaults.ts";
import { beyond, sharedBy } from "./shared.ts";

/** An object in the shape of a file. */
export interface CompactObject {
  readonly section: Section;
  readonly fields: JsonObject;
}

/** A file to be written, `/` in its path. */
export interface CompactFile {
  readonly path: string;
  readonly text: string;
}

/** A value that only a person can give, and the words for it. It is written as a marked `null`. */
export const toFillIn = (key: string): string => `${MARK}${key}__`;
const MARK = "__fill-in ";

/** Objects of a group that are worth a template: from so many, if they share so many values. */
const WORTH = { objects: 2, values: 2 };

/**
 * Objects as few lines: what the objects of a model, a user profile or a partition share becomes a template, phones stand in
 * one file a device pool, users in one a user profile, everything else in one a kind. Reading the files gives the same
 * objects. Equal objects in any order give equal files.
 */
export function compactFiles(cluster: string, objects: readonly CompactObject[]): readonly CompactFile[] {
  const templates: JsonObject[] = [];
  const name = distinct();
  const files = new Map<string, { section: Section; objects: JsonObject[] }>();
  const pathFor = distinctPaths();
  for (const section of sections) {
    const own = objects
      .filter((it) => it.section === section)
      .map((it) => ({ section, fields: withoutDefaults(it.fields, schemaOf(section).fields) }))
      .sort(byIdentity);
    const bySubject = grouped(own, (it) => subjectOf(section, it.fields));
    const sharing = new Map(
      [...bySubject].map(([subject, group]) => [subject, templateOf(section, subject, group, name)]),
    );
    for (const it of sharing.values()) if (it !== undefined) templates.push(it);
    for (const it of own) {
      const template = sharing.get(subjectOf(section, it.fields));
      const path = pathFor(section, it.fields);
      const file = files.get(path) ?? { section, objects: [] };
      files.set(path, file);
      file.objects.push(template === undefined ? it.fields : withTemplate(section, it.fields, template));
    }
  }
  const all: CompactFile[] = [];
  if (templates.length > 0)
    all.push({ path: "templates.mra.yaml", text: written(cluster, "templates", templates, false) });
  for (const [path, { section, objects: its }] of files)
    all.push({ path, text: written(cluster, section, its, schemaOf(section).identity.length === 0) });
  return all;
}

const written = (cluster: string, section: string, objects: readonly JsonObject[], single: boolean): string =>
  writeDocument(cluster, [{ section, objects, single }]).replace(
    /__fill-in (\w+)__/g,
    (_, key: string) => `null # to fill in: ${key}`,
  );

/** By what objects of a section are alike. */
function subjectOf(section: Section, fields: JsonObject): string {
  if (section === "phones") return `${textIn(fields.model)}|${textIn(fields.protocol)}`;
  if (section === "endUsers") return textIn(fields.userProfile);
  return section === "lines" ? textIn(fields.routePartition) : "";
}

function grouped<T>(all: readonly T[], keyOf: (it: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const it of all) groups.set(keyOf(it), [...(groups.get(keyOf(it)) ?? []), it]);
  return groups;
}

/** What a group shares, as a template; undefined where that is too little to be worth one. */
function templateOf(
  section: Section,
  subject: string,
  group: readonly CompactObject[],
  name: (wanted: string) => string,
): JsonObject | undefined {
  if (group.length < WORTH.objects || !["phones", "endUsers", "lines"].includes(section)) return undefined;
  const { identity } = schemaOf(section);
  const shared = Object.fromEntries(
    Object.entries(sharedBy(group.map((it) => it.fields))).filter(([key]) => !identity.includes(key)),
  );
  if (Object.keys(shared).length < WORTH.values) return undefined;
  return { name: name(templateName(section, subject, group[0]?.fields ?? {})), for: section, ...shared };
}

function templateName(section: Section, subject: string, fields: JsonObject): string {
  if (section === "endUsers") return `users-${fileNamePart(subject || "all").toLowerCase()}`;
  if (section === "lines") return `lines-${fileNamePart(subject || "none").toLowerCase()}`;
  const model = typeof fields.model === "string" ? fields.model : "";
  const jabber = jabberNames.get(modelOf(model)?.namePrefix ?? "");
  if (jabber !== undefined) return jabber;
  const known = !model.startsWith(MARK) && model !== "";
  return known ? fileNamePart(model).toLowerCase() : "phones";
}

const jabberNames: ReadonlyMap<string, string> = new Map([
  ["CSF", "jabber-desktop"],
  ["TCT", "jabber-iphone"],
  ["BOT", "jabber-android"],
  ["TAB", "jabber-tablet"],
]);

function withTemplate(section: Section, fields: JsonObject, template: JsonObject): JsonObject {
  const { identity } = schemaOf(section);
  const own = Object.entries(beyond(fields, template));
  return Object.fromEntries([
    ...identity.flatMap((key) => (key in fields ? [[key, fields[key] ?? null] as const] : [])),
    ["extends", template.name ?? null] as const,
    ...own.filter(([key]) => !identity.includes(key)),
  ]);
}

function distinctPaths(): (section: Section, fields: JsonObject) => string {
  const known = new Map<string, string>();
  const name = distinct();
  return (section, fields) => {
    const by = section === "phones" ? fields.devicePool : section === "endUsers" ? fields.userProfile : undefined;
    const part = typeof by === "string" && !by.startsWith(MARK) ? `-${fileNamePart(by)}` : "";
    const kind = section === "endUsers" ? "users" : section;
    const key = `${section} ${typeof by === "string" ? by : ""}`;
    const path = known.get(key) ?? `${name(`${kind}${part}`)}.mra.yaml`;
    known.set(key, path);
    return path;
  };
}

const byIdentity = (a: CompactObject, b: CompactObject): number => byCodeUnit(identityText(a), identityText(b));
const identityText = ({ section, fields }: CompactObject): string =>
  schemaOf(section)
    .identity.map((key) => textIn(fields[key]))
    .join("\u0000");

const textIn = (it: Json | undefined): string => (typeof it === "string" || typeof it === "number" ? String(it) : "");
